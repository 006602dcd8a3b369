//! The room's tables and which of them can be pushed together.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::ids::TableId;
use crate::domain::table::{Place, Seats, Shape, Table, TableNo};
use crate::error::Result;

#[derive(FromRow)]
struct Row {
    id: i64,
    number: i64,
    seats_min: i64,
    seats_max: i64,
    zone: String,
    shape: String,
    x: i64,
    y: i64,
    w: i64,
    h: i64,
    turn: i64,
    online: bool,
}

impl Row {
    fn into_table(self, joins: &[(i64, i64)]) -> Result<Table> {
        let mut neighbours = Vec::new();
        for (a, b) in joins {
            if *a == self.number {
                neighbours.push(TableNo::new(*b)?);
            } else if *b == self.number {
                neighbours.push(TableNo::new(*a)?);
            }
        }
        neighbours.sort_unstable();
        Ok(Table {
            id: TableId(self.id),
            number: TableNo::new(self.number)?,
            seats: Seats {
                min: self.seats_min,
                max: self.seats_max,
            },
            zone: self.zone,
            shape: Shape::from_word(&self.shape),
            place: Place {
                x: self.x,
                y: self.y,
                w: self.w,
                h: self.h,
                turn: self.turn,
            },
            online: self.online,
            neighbours,
        })
    }
}

const ALL: &str = "select id, number, seats_min, seats_max, zone, shape, x, y, w, h, turn, online \
     from tables where retired_at is null order by number";
const JOINS: &str = "select a.number, b.number from table_joins j \
     join tables a on a.id = j.a_id join tables b on b.id = j.b_id \
     where a.retired_at is null and b.retired_at is null";

/// Every table in service, by number.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<Table>> {
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(ALL).fetch_all(conn).await)?;
    let joins: Vec<(i64, i64)> = on!(tx, conn => sqlx::query_as(JOINS).fetch_all(conn).await)?;
    rows.into_iter().map(|row| row.into_table(&joins)).collect()
}

const LOCK: &str =
    "select id from tables where id = any($1) and retired_at is null order by id for no key update";
const IN_SERVICE: &str = "select count(*) from tables where id = $1 and retired_at is null";

/// Keeps others from holding these tables until the transaction ends, and says how many of them
/// are in service. PostgreSQL locks in id order, so that two writers with two tables each never
/// wait for each other; SQLite has one writer anyway.
pub(crate) async fn lock(tx: &mut Tx, ids: &[TableId]) -> Result<usize> {
    match tx {
        Tx::Postgres(tx) => {
            let ids: Vec<i64> = ids.iter().map(|id| id.0).collect();
            let locked: Vec<i64> = sqlx::query_scalar(LOCK)
                .bind(ids)
                .fetch_all(&mut **tx)
                .await?;
            Ok(locked.len())
        }
        Tx::Sqlite(tx) => {
            let mut in_service = 0;
            for id in ids {
                let found: i64 = sqlx::query_scalar(IN_SERVICE)
                    .bind(id.0)
                    .fetch_one(&mut **tx)
                    .await?;
                in_service += usize::from(found == 1);
            }
            Ok(in_service)
        }
    }
}

const INSERT: &str = "insert into tables (number, seats_min, seats_max, zone, shape, x, y, w, h, turn, online) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id";

/// Adds a table; its `id` and `neighbours` are not read.
pub(crate) async fn insert(tx: &mut Tx, table: &Table) -> Result<TableId> {
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(table.number.get())
        .bind(table.seats.min)
        .bind(table.seats.max)
        .bind(&table.zone)
        .bind(table.shape.as_str())
        .bind(table.place.x)
        .bind(table.place.y)
        .bind(table.place.w)
        .bind(table.place.h)
        .bind(table.place.turn)
        .bind(table.online)
        .fetch_one(conn)
        .await)?;
    Ok(TableId(id))
}

const UPDATE: &str = "update tables set number = $2, seats_min = $3, seats_max = $4, zone = $5, shape = $6, \
     x = $7, y = $8, w = $9, h = $10, turn = $11, online = $12 where id = $1";

/// Writes a table as it now is; `neighbours` are not read.
pub(crate) async fn update(tx: &mut Tx, table: &Table) -> Result<()> {
    on!(tx, conn => sqlx::query(UPDATE)
        .bind(table.id.0)
        .bind(table.number.get())
        .bind(table.seats.min)
        .bind(table.seats.max)
        .bind(&table.zone)
        .bind(table.shape.as_str())
        .bind(table.place.x)
        .bind(table.place.y)
        .bind(table.place.w)
        .bind(table.place.h)
        .bind(table.place.turn)
        .bind(table.online)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const RETIRE: &str = "update tables set retired_at = $2 where id = $1";

/// Takes a table out of the room for good; its past bookings keep it.
pub(crate) async fn retire(tx: &mut Tx, id: TableId, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(RETIRE).bind(id.0).bind(now).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const PART: &str = "delete from table_joins where a_id = $1 or b_id = $1";
const JOIN: &str = "insert into table_joins (a_id, b_id) values ($1, $2) on conflict do nothing";

/// Sets which tables a table can be pushed against.
pub(crate) async fn set_neighbours(tx: &mut Tx, id: TableId, with: &[TableId]) -> Result<()> {
    on!(tx, conn => sqlx::query(PART).bind(id.0).execute(conn).await.map(|_| ()))?;
    for other in with {
        let (a, b) = (id.min(*other), id.max(*other));
        on!(tx, conn => sqlx::query(JOIN).bind(a.0).bind(b.0).execute(conn).await.map(|_| ()))?;
    }
    Ok(())
}

//! Holds: one table for one period, owned by a booking or a block. The database itself refuses
//! two that overlap.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::ids::{BlockId, BookingId, TableId};
use crate::domain::occupancy::Hold;
use crate::domain::period::Period;
use crate::domain::service_day::ServiceDay;
use crate::error::{Error, Result};

#[derive(FromRow)]
struct Row {
    table_id: i64,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    seated: Option<i64>,
}

/// Holds begin at most this long before they matter: the longest block. Keeps a look-up short
/// however old the database is.
pub(crate) const LONGEST_HOLD_DAYS: i64 = 366;

/// Those who sit are found by their day, since they may have tables outside the time they booked.
const BETWEEN: &str = "select h.table_id, h.starts_at, h.ends_at, b.id as seated from holds h \
     left join bookings b on b.id = h.booking_id and b.status = 'seated' \
     where h.starts_at < $2 and h.ends_at > $1 and h.starts_at > $3 \
     and ($4 is null or h.booking_id is null or h.booking_id <> $4) \
     union select h.table_id, h.starts_at, h.ends_at, b.id as seated from bookings b \
     join holds h on h.booking_id = b.id \
     where b.service_day = $5 and b.status = 'seated' and ($4 is null or b.id <> $4) \
     order by 2";

/// What is held at some moment of the period, and by whoever is seated of today's bookings; without
/// what `except` holds itself.
pub(crate) async fn between(
    tx: &mut Tx,
    period: Period,
    today: ServiceDay,
    except: Option<BookingId>,
) -> Result<Vec<Hold>> {
    let since = period.start() - chrono::TimeDelta::days(LONGEST_HOLD_DAYS);
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(BETWEEN)
        .bind(period.start())
        .bind(period.end())
        .bind(since)
        .bind(except.map(|id| id.0))
        .bind(today.0)
        .fetch_all(conn)
        .await)?;
    rows.into_iter()
        .map(|row| {
            let period = Period::new(row.starts_at, row.ends_at)
                .ok_or_else(|| Error::Internal("a hold is empty".into()))?;
            Ok(Hold {
                table: TableId(row.table_id),
                period,
                seated: row.seated.map(BookingId),
            })
        })
        .collect()
}

/// Who holds a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Owner {
    pub(crate) booking: Option<BookingId>,
    pub(crate) block: Option<BlockId>,
    pub(crate) starts_at: DateTime<Utc>,
}

/// Bookings before blocks: they are what can be moved.
const OWNERS: &str = "select booking_id, block_id, starts_at from holds \
     where table_id = $1 and starts_at < $3 and ends_at > $2 and starts_at > $4 \
     order by case when booking_id is null then 1 else 0 end, starts_at limit $5";

/// What holds the table at some moment of the period, bookings first.
pub(crate) async fn owners(
    tx: &mut Tx,
    table: TableId,
    period: Period,
    limit: i64,
) -> Result<Vec<Owner>> {
    let since = period.start() - chrono::TimeDelta::days(LONGEST_HOLD_DAYS);
    let rows: Vec<(Option<i64>, Option<i64>, DateTime<Utc>)> = on!(tx, conn => sqlx::query_as(OWNERS)
            .bind(table.0)
            .bind(period.start())
            .bind(period.end())
            .bind(since)
            .bind(limit)
            .fetch_all(conn)
            .await)?;
    let owner = |(booking, block, starts_at): (Option<i64>, Option<i64>, _)| Owner {
        booking: booking.map(BookingId),
        block: block.map(BlockId),
        starts_at,
    };
    Ok(rows.into_iter().map(owner).collect())
}

const INSERT: &str = "insert into holds (table_id, booking_id, block_id, starts_at, ends_at) \
     values ($1, $2, $3, $4, $5)";

async fn insert(
    tx: &mut Tx,
    table: TableId,
    booking: Option<BookingId>,
    block: Option<BlockId>,
    period: Period,
) -> Result<()> {
    on!(tx, conn => sqlx::query(INSERT)
        .bind(table.0)
        .bind(booking.map(|id| id.0))
        .bind(block.map(|id| id.0))
        .bind(period.start())
        .bind(period.end())
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// Holds the tables for a booking. The tables' rows must be locked before.
pub(crate) async fn hold(
    tx: &mut Tx,
    booking: BookingId,
    tables: &[TableId],
    period: Period,
) -> Result<()> {
    for table in tables {
        insert(tx, *table, Some(booking), None, period).await?;
    }
    Ok(())
}

/// Holds a table for a block. The table's row must be locked before.
pub(crate) async fn block(
    tx: &mut Tx,
    block: BlockId,
    table: TableId,
    period: Period,
) -> Result<()> {
    insert(tx, table, None, Some(block), period).await
}

const RELEASE: &str = "delete from holds where booking_id = $1";

/// The booking holds nothing any more.
pub(crate) async fn release(tx: &mut Tx, booking: BookingId) -> Result<()> {
    on!(tx, conn => sqlx::query(RELEASE).bind(booking.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const RELEASE_BLOCK: &str = "delete from holds where block_id = $1";

/// The block holds nothing any more.
pub(crate) async fn release_block(tx: &mut Tx, block: BlockId) -> Result<()> {
    on!(tx, conn => sqlx::query(RELEASE_BLOCK).bind(block.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const FORGET_TABLES: &str = "delete from booking_tables where booking_id = $1";
const ADD_TABLE: &str = "insert into booking_tables (booking_id, table_id) values ($1, $2)";

/// Which other tables the booking has, held or not.
pub(crate) async fn reassign(tx: &mut Tx, booking: BookingId, tables: &[TableId]) -> Result<()> {
    on!(&mut *tx, conn => sqlx::query(FORGET_TABLES)
        .bind(booking.0)
        .execute(conn)
        .await
        .map(|_| ()))?;
    assign(tx, booking, tables).await
}

/// Which tables a new booking has.
pub(crate) async fn assign(tx: &mut Tx, booking: BookingId, tables: &[TableId]) -> Result<()> {
    for table in tables {
        on!(tx, conn => sqlx::query(ADD_TABLE)
            .bind(booking.0)
            .bind(table.0)
            .execute(conn)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

const TABLES_OF: &str =
    "select table_id from booking_tables where booking_id = $1 order by table_id";

/// The booking's tables in id order: the order of locks.
pub(crate) async fn tables_of(tx: &mut Tx, booking: BookingId) -> Result<Vec<TableId>> {
    let ids: Vec<i64> =
        on!(tx, conn => sqlx::query_scalar(TABLES_OF).bind(booking.0).fetch_all(conn).await)?;
    Ok(ids.into_iter().map(TableId).collect())
}

const LIVE_ON_TABLE: &str = "select count(*) from holds where table_id = $1 and ends_at > $2";

/// How many holds a table has from now on.
pub(crate) async fn count_on_table(tx: &mut Tx, table: TableId, now: DateTime<Utc>) -> Result<i64> {
    Ok(on!(tx, conn => sqlx::query_scalar(LIVE_ON_TABLE)
        .bind(table.0)
        .bind(now)
        .fetch_one(conn)
        .await)?)
}

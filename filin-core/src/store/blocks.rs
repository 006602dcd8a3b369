//! Blocks: tables taken out of service for a while.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::ids::{BlockId, TableId};
use crate::domain::period::Period;
use crate::domain::table::TableNo;
use crate::error::{Error, Result};

/// A block as it stands.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub(crate) id: BlockId,
    pub(crate) table: TableId,
    pub(crate) number: TableNo,
    pub(crate) period: Period,
    pub(crate) reason: String,
}

#[derive(FromRow)]
struct Row {
    id: i64,
    table_id: i64,
    number: i64,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    reason: String,
}

impl TryFrom<Row> for Block {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            id: BlockId(row.id),
            table: TableId(row.table_id),
            number: TableNo::new(row.number)?,
            period: Period::new(row.starts_at, row.ends_at)
                .ok_or_else(|| Error::Internal(format!("block {} is empty", row.id)))?,
            reason: row.reason,
        })
    }
}

const INSERT: &str = "insert into blocks (table_id, starts_at, ends_at, reason, created_by, created_at) \
     values ($1, $2, $3, $4, $5, $6) returning id";

pub(crate) async fn insert(
    tx: &mut Tx,
    table: TableId,
    period: Period,
    reason: &str,
    actor: &str,
    now: DateTime<Utc>,
) -> Result<BlockId> {
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(table.0)
        .bind(period.start())
        .bind(period.end())
        .bind(reason)
        .bind(actor)
        .bind(now)
        .fetch_one(conn)
        .await)?;
    Ok(BlockId(id))
}

const LIFT: &str = "update blocks set lifted_at = $2 where id = $1 and lifted_at is null";

/// Lifts a block; `false` if it was lifted before or never was.
pub(crate) async fn lift(tx: &mut Tx, id: BlockId, now: DateTime<Utc>) -> Result<bool> {
    let touched = on!(tx, conn => sqlx::query(LIFT)
        .bind(id.0)
        .bind(now)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(touched > 0)
}

const BY_ID: &str = "select b.id, b.table_id, t.number, b.starts_at, b.ends_at, b.reason \
     from blocks b join tables t on t.id = b.table_id where b.id = $1 and b.lifted_at is null";

pub(crate) async fn get(tx: &mut Tx, id: BlockId) -> Result<Block> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(BY_ID).bind(id.0).fetch_optional(conn).await)?;
    row.ok_or(Error::NotFound { noun: "block" })?.try_into()
}

const ON_TABLE: &str = "select b.id, b.table_id, t.number, b.starts_at, b.ends_at, b.reason \
     from blocks b join tables t on t.id = b.table_id \
     where b.lifted_at is null and b.ends_at > $1 and b.table_id = $2 order by b.starts_at, b.id";

/// The blocks that stand on a table now or later.
pub(crate) async fn on_table(
    tx: &mut Tx,
    table: TableId,
    now: DateTime<Utc>,
) -> Result<Vec<Block>> {
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(ON_TABLE)
        .bind(now)
        .bind(table.0)
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(TryInto::try_into).collect()
}

const BETWEEN: &str = "select b.id, b.table_id, t.number, b.starts_at, b.ends_at, b.reason \
     from blocks b join tables t on t.id = b.table_id \
     where b.lifted_at is null and b.ends_at > $1 and b.starts_at < $2 order by b.starts_at, b.id";

/// The blocks that touch a period.
pub(crate) async fn between(tx: &mut Tx, period: Period) -> Result<Vec<Block>> {
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(BETWEEN)
        .bind(period.start())
        .bind(period.end())
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(TryInto::try_into).collect()
}

//! What Telegram told the bot: kept before it is confirmed, so that nothing is lost, and known by
//! its number, so that nothing is done twice.

use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::FromRow;
use sqlx::types::Json;

use super::{Tx, on};
use crate::domain::ids::TelegramId;
use crate::error::Result;

/// An update with whose it is.
#[derive(Clone, Debug, FromRow)]
pub struct Update {
    /// Telegram's number of it.
    pub update_id: i64,
    /// In which chat; 0 where there is none.
    pub chat_id: i64,
    /// By whom; 0 where it is nobody.
    pub user_id: i64,
    /// As Telegram sent it.
    #[sqlx(json)]
    pub body: Value,
}

const KEEP: &str = "insert into updates (update_id, chat_id, user_id, body, received_at) \
     values ($1, $2, $3, $4, $5) on conflict (update_id) do nothing";

/// Keeps an update; `false` if it was told before.
pub(crate) async fn keep(tx: &mut Tx, update: &Update, now: DateTime<Utc>) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(KEEP)
        .bind(update.update_id)
        .bind(update.chat_id)
        .bind(update.user_id)
        .bind(Json(&update.body))
        .bind(now)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

const TAKE: &str = "update updates set holder = $1, attempts = attempts + 1 where update_id in ( \
     select update_id from updates where handled_at is null and (holder is null or holder <> $1) \
     order by update_id limit $2) \
     returning update_id, chat_id, user_id, body";

/// Takes what nobody is at, or whoever led before was at.
pub(crate) async fn take(tx: &mut Tx, holder: &str, limit: i64) -> Result<Vec<Update>> {
    let mut taken: Vec<Update> = on!(tx, conn => sqlx::query_as(TAKE)
        .bind(holder)
        .bind(limit)
        .fetch_all(conn)
        .await)?;
    taken.sort_by_key(|update| update.update_id);
    Ok(taken)
}

const WORN: &str = "update updates set handled_at = $1, failure = 'given up', body = $3 \
     where handled_at is null and attempts >= $2 and holder <> $4";

/// Gives up what was taken so often without an end: it may be what ends the daemon.
pub(crate) async fn give_up(
    tx: &mut Tx,
    holder: &str,
    attempts: i64,
    now: DateTime<Utc>,
) -> Result<u64> {
    Ok(on!(tx, conn => sqlx::query(WORN)
        .bind(now)
        .bind(attempts)
        .bind(Json(Value::Null))
        .bind(holder)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?)
}

const DONE: &str =
    "update updates set handled_at = $2, failure = $3, body = $4 where update_id = $1";

/// Notes that it is handled, and forgets what it said.
pub(crate) async fn done(
    tx: &mut Tx,
    update_id: i64,
    failure: Option<&str>,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(DONE)
        .bind(update_id)
        .bind(now)
        .bind(failure)
        .bind(Json(Value::Null))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const SWEEP: &str = "delete from updates where handled_at <= $1";

/// Forgets the numbers of what Telegram will not repeat any more.
pub(crate) async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(SWEEP).bind(before).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const FORGET: &str = "delete from updates where user_id = $1 and handled_at is null";

/// Drops what a person said and nobody has looked at yet.
pub(crate) async fn forget(tx: &mut Tx, person: TelegramId) -> Result<()> {
    on!(tx, conn => sqlx::query(FORGET).bind(person.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

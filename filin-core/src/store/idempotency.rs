//! First answers, kept for a day, so that a retry with the same key does nothing twice.

use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::FromRow;
use sqlx::types::Json;

use super::{Tx, on};
use crate::domain::ids::GuestId;
use crate::error::{Error, Result};

#[derive(FromRow)]
struct Row {
    body_hash: String,
    answer: Option<Json<Value>>,
}

const CLAIM: &str = "insert into idempotency_keys (caller, key, body_hash, created_at) \
     values ($1, $2, $3, $4) on conflict do nothing";
const FIND: &str = "select body_hash, answer from idempotency_keys where caller = $1 and key = $2";
const DROP_OLD: &str =
    "delete from idempotency_keys where caller = $1 and key = $2 and created_at < $3";

/// Claims a key for this request. `Some` is the first answer of an earlier one. A second request
/// that comes while the first is running waits here for it.
pub(crate) async fn claim(
    tx: &mut Tx,
    caller: &str,
    key: &str,
    body_hash: &str,
    now: DateTime<Utc>,
    oldest: DateTime<Utc>,
) -> Result<Option<Value>> {
    on!(&mut *tx, conn => sqlx::query(DROP_OLD)
        .bind(caller)
        .bind(key)
        .bind(oldest)
        .execute(conn)
        .await
        .map(|_| ()))?;
    let claimed = on!(&mut *tx, conn => sqlx::query(CLAIM)
        .bind(caller)
        .bind(key)
        .bind(body_hash)
        .bind(now)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    if claimed == 1 {
        return Ok(None);
    }
    let row: Row =
        on!(&mut *tx, conn => sqlx::query_as(FIND).bind(caller).bind(key).fetch_one(conn).await)?;
    if row.body_hash != body_hash {
        return Err(Error::IdempotencyKeyReused);
    }
    row.answer.map(|answer| Some(answer.0)).ok_or_else(|| {
        Error::Internal("an idempotency key was committed without its answer".into())
    })
}

const ANSWER: &str = "update idempotency_keys set answer = $3 where caller = $1 and key = $2";

/// Keeps the answer.
pub(crate) async fn answer(tx: &mut Tx, caller: &str, key: &str, answer: &Value) -> Result<()> {
    on!(tx, conn => sqlx::query(ANSWER)
        .bind(caller)
        .bind(key)
        .bind(Json(answer))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const SWEEP: &str = "delete from idempotency_keys where created_at < $1";

/// Forgets answers older than `oldest`.
pub(crate) async fn sweep(tx: &mut Tx, oldest: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(SWEEP).bind(oldest).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const FORGET: &str =
    "delete from idempotency_keys where cast(answer -> 'guest' ->> 'id' as text) = $1";

/// Forgets answers that tell of a guest.
pub(crate) async fn forget_guest(tx: &mut Tx, guest: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(FORGET).bind(guest.to_string()).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const FORGET_CALLER: &str = "delete from idempotency_keys where caller = $1";

/// Forgets whatever somebody was answered.
pub(crate) async fn forget_caller(tx: &mut Tx, caller: &str) -> Result<()> {
    on!(tx, conn => sqlx::query(FORGET_CALLER).bind(caller).execute(conn).await.map(|_| ()))?;
    Ok(())
}

//! Conversations that go step by step, by chat and person: two people in one group have two.

use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::types::Json;

use super::{Tx, on};
use crate::domain::ids::TelegramId;
use crate::error::Result;

const GET: &str =
    "select state from dialogues where chat_id = $1 and user_id = $2 and updated_at > $3";

/// Where a conversation stands, unless it has rested since before `since`.
pub(crate) async fn get(
    tx: &mut Tx,
    chat: i64,
    person: TelegramId,
    since: DateTime<Utc>,
) -> Result<Option<Value>> {
    let state: Option<Json<Value>> = on!(tx, conn => sqlx::query_scalar(GET)
        .bind(chat)
        .bind(person.0)
        .bind(since)
        .fetch_optional(conn)
        .await)?;
    Ok(state.map(|state| state.0))
}

const SET: &str = "insert into dialogues (chat_id, user_id, state, updated_at) \
     values ($1, $2, $3, $4) on conflict (chat_id, user_id) do update set \
     state = excluded.state, updated_at = excluded.updated_at";

/// Remembers where a conversation stands.
pub(crate) async fn set(
    tx: &mut Tx,
    chat: i64,
    person: TelegramId,
    state: &Value,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(SET)
        .bind(chat)
        .bind(person.0)
        .bind(Json(state))
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const END: &str = "delete from dialogues where chat_id = $1 and user_id = $2";

/// Ends a conversation; `false` if there was none.
pub(crate) async fn end(tx: &mut Tx, chat: i64, person: TelegramId) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(END)
        .bind(chat)
        .bind(person.0)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows > 0)
}

const FORGET: &str = "delete from dialogues where user_id = $1";

/// Ends every conversation of a person.
pub(crate) async fn forget(tx: &mut Tx, person: TelegramId) -> Result<()> {
    on!(tx, conn => sqlx::query(FORGET).bind(person.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const SWEEP: &str = "delete from dialogues where updated_at <= $1";

/// Ends what has rested since before `since`.
pub(crate) async fn sweep(tx: &mut Tx, since: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(SWEEP).bind(since).execute(conn).await.map(|_| ()))?;
    Ok(())
}

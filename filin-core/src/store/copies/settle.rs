//! What became of a copy that was in the sender's hands.

use chrono::{DateTime, Utc};

use crate::error::Result;
use crate::store::{Tx, on};

/// One whose chat moved while it was under way stands in the old chat, where it cannot be edited any
/// more; its number means another message in the new one.
const SENT: &str = "update copies set card = (card and chat_id = $5), sent_at = coalesce(sent_at, $2), message_id = coalesce(message_id, $3), \
     shown_version = $4, attempts = 0, leased_until = null, holder = null, failure = null \
     where id = $1 and dropped_at is null returning outbox_id";

/// It arrived in this chat, or was edited there; says of which message it is a copy.
pub(crate) async fn sent(
    tx: &mut Tx,
    copy: i64,
    message: i64,
    version: Option<i64>,
    chat: i64,
    now: DateTime<Utc>,
) -> Result<Option<i64>> {
    Ok(on!(tx, conn => sqlx::query_scalar(SENT)
        .bind(copy)
        .bind(now)
        .bind(message)
        .bind(version)
        .bind(chat)
        .fetch_optional(conn)
        .await)?)
}

const POSTPONE: &str = "update copies set due_at = $3, failure = $4, unsure = unsure or $5, \
     leased_until = null, holder = null \
     where id = $1 and holder = $2 and dropped_at is null returning outbox_id";

/// It is tried again later.
pub(crate) async fn postpone(
    tx: &mut Tx,
    copy: i64,
    holder: &str,
    at: DateTime<Utc>,
    why: &str,
    unsure: bool,
) -> Result<Option<i64>> {
    Ok(on!(tx, conn => sqlx::query_scalar(POSTPONE)
        .bind(copy)
        .bind(holder)
        .bind(at)
        .bind(why)
        .bind(unsure)
        .fetch_optional(conn)
        .await)?)
}

const GIVE_BACK: &str = "update copies set leased_until = null, holder = null, attempts = attempts - 1 \
     where id = $1 and holder = $2";

/// It was not tried at all.
pub(crate) async fn give_back(tx: &mut Tx, copy: i64, holder: &str) -> Result<()> {
    on!(tx, conn => sqlx::query(GIVE_BACK).bind(copy).bind(holder).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const DROP: &str = "update copies set dropped_at = $2, failure = $3, leased_until = null, holder = null \
     where id = $1 and sent_at is null and dropped_at is null returning outbox_id";

/// It is never sent.
pub(crate) async fn drop_one(
    tx: &mut Tx,
    copy: i64,
    why: &str,
    now: DateTime<Utc>,
) -> Result<Option<i64>> {
    Ok(on!(tx, conn => sqlx::query_scalar(DROP)
        .bind(copy)
        .bind(now)
        .bind(why)
        .fetch_optional(conn)
        .await)?)
}

const LOST: &str = "update copies set card = $2, leased_until = null, holder = null where id = $1";

/// A card that cannot be edited any more.
pub(crate) async fn lost(tx: &mut Tx, copy: i64) -> Result<()> {
    on!(tx, conn => sqlx::query(LOST).bind(copy).bind(false).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const DROP_CHAT: &str = "update copies set dropped_at = $2, failure = $3, leased_until = null, holder = null \
     where chat_id = $1 and sent_at is null and dropped_at is null returning outbox_id";
const LOSE_CHAT: &str = "update copies set card = $2, leased_until = null, holder = null \
     where chat_id = $1 and card and sent_at is not null";

/// Nothing more goes to this chat; says of which messages that was.
pub(crate) async fn drop_chat(
    tx: &mut Tx,
    chat: i64,
    why: &str,
    now: DateTime<Utc>,
) -> Result<Vec<i64>> {
    on!(&mut *tx, conn => sqlx::query(LOSE_CHAT)
        .bind(chat)
        .bind(false)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(on!(tx, conn => sqlx::query_scalar(DROP_CHAT)
        .bind(chat)
        .bind(now)
        .bind(why)
        .fetch_all(conn)
        .await)?)
}

/// What stands in the old chat is let go of: the new one counts its messages anew, and an edit would
/// meet another.
const MOVE: &str = "update copies set chat_id = $2, leased_until = null, holder = null, \
     card = (card and sent_at is null) \
     where chat_id = $1 and not exists (select 1 from copies o \
     where o.outbox_id = copies.outbox_id and o.chat_id = $2)";
const MOVED_TWICE: &str = "update copies set dropped_at = $2, failure = 'moved', leased_until = null, holder = null \
     where chat_id = $1 and sent_at is null and dropped_at is null returning outbox_id";

/// A chat's copies follow it to its new id; says which messages were there already.
pub(crate) async fn move_chat(
    tx: &mut Tx,
    from: i64,
    to: i64,
    now: DateTime<Utc>,
) -> Result<Vec<i64>> {
    on!(&mut *tx, conn => sqlx::query(MOVE).bind(from).bind(to).execute(conn).await.map(|_| ()))?;
    Ok(on!(tx, conn => sqlx::query_scalar(MOVED_TWICE)
        .bind(from)
        .bind(now)
        .fetch_all(conn)
        .await)?)
}

const CLOSE_SENT: &str = "update outbox set sent_at = $2, failure = null \
     where id = $1 and sent_at is null and dropped_at is null and addressed_at is not null \
     and not exists (select 1 from copies c where c.outbox_id = $1 and c.sent_at is null and c.dropped_at is null) \
     and exists (select 1 from copies c where c.outbox_id = $1 and c.sent_at is not null)";
const CLOSE_DROPPED: &str = "update outbox set dropped_at = $2, failure = \
     (select max(c.failure) from copies c where c.outbox_id = $1) \
     where id = $1 and sent_at is null and dropped_at is null and addressed_at is not null \
     and not exists (select 1 from copies c where c.outbox_id = $1 and c.dropped_at is null)";

/// Marks a message whose copies are all settled: sent if one of them arrived.
pub(crate) async fn close(tx: &mut Tx, outbox: i64, now: DateTime<Utc>) -> Result<()> {
    for sql in [CLOSE_SENT, CLOSE_DROPPED] {
        on!(&mut *tx, conn => sqlx::query(sql)
            .bind(outbox)
            .bind(now)
            .execute(conn)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

const NOTE: &str =
    "update outbox set failure = $2 where id = $1 and sent_at is null and dropped_at is null";

/// Why a message has not been sent at first.
pub(crate) async fn noted(tx: &mut Tx, outbox: i64, why: &str) -> Result<()> {
    on!(tx, conn => sqlx::query(NOTE).bind(outbox).bind(why).execute(conn).await.map(|_| ()))?;
    Ok(())
}

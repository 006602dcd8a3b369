//! Copies: one message of the outbox in one chat. Written when it is addressed, claimed by the
//! sender, settled by what Telegram said.

mod settle;

use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::FromRow;
use sqlx::types::Json;

pub(crate) use self::settle::{
    close, drop_chat, drop_one, give_back, lost, move_chat, noted, postpone, sent,
};
use super::{Tx, on};
use crate::domain::ids::{BookingId, GuestId};
use crate::error::Result;

/// A copy about to be written.
pub(crate) struct New {
    pub(crate) outbox: i64,
    pub(crate) chat: i64,
    pub(crate) priority: i64,
    pub(crate) booking: Option<i64>,
    pub(crate) card: bool,
    pub(crate) due_at: DateTime<Utc>,
    pub(crate) created_at: DateTime<Utc>,
}

const INSERT: &str = "insert into copies (outbox_id, chat_id, priority, booking_id, card, due_at, unsure, created_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (outbox_id, chat_id) do nothing";

/// Puts a copy at the end of its chat's queue; says whether it was not there before.
pub(crate) async fn insert(tx: &mut Tx, new: &New) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(INSERT)
        .bind(new.outbox)
        .bind(new.chat)
        .bind(new.priority)
        .bind(new.booking)
        .bind(new.card)
        .bind(new.due_at)
        .bind(false)
        .bind(new.created_at)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// A copy in the sender's hands.
#[derive(FromRow)]
pub(crate) struct Held {
    pub(crate) id: i64,
    pub(crate) outbox_id: i64,
    pub(crate) chat_id: i64,
    pub(crate) priority: i64,
    pub(crate) attempts: i64,
    pub(crate) message_id: Option<i64>,
    pub(crate) unsure: bool,
}

/// The head of each chat's queue that is due and in nobody's hands. One that was in somebody's
/// hands until their lease ran out may have arrived. A head that is not due holds up those behind
/// it, and none that is more urgent. Found once: a planner without statistics looks for them anew for
/// every row.
const CLAIM: &str = "with heads as materialized ( \
     select c.id from copies c where c.sent_at is null and c.dropped_at is null \
     and c.due_at <= $1 and (c.leased_until is null or c.leased_until <= $1) \
     and not exists (select 1 from copies e where e.chat_id = c.chat_id and e.sent_at is null \
     and e.dropped_at is null and (e.priority, e.id) < (c.priority, c.id)) \
     order by c.priority, c.id limit $4) \
     update copies set leased_until = $3, holder = $2, attempts = attempts + 1, \
     unsure = unsure or leased_until is not null \
     where id in (select id from heads) \
     and sent_at is null and dropped_at is null and (leased_until is null or leased_until <= $1) \
     returning id, outbox_id, chat_id, priority, attempts, message_id, unsure";

/// Takes the heads of the queues into `holder`'s hands.
pub(crate) async fn claim(
    tx: &mut Tx,
    now: DateTime<Utc>,
    holder: &str,
    until: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Held>> {
    taken(tx, CLAIM, now, holder, until, limit).await
}

/// Cards whose booking has changed since it was shown.
const STALE: &str = "with stale as materialized ( \
     select c.id from copies c join bookings b on b.id = c.booking_id \
     where c.card and c.sent_at is not null and b.version > coalesce(c.shown_version, 0) \
     and c.due_at <= $1 and (c.leased_until is null or c.leased_until <= $1) \
     order by c.id limit $4) \
     update copies set leased_until = $3, holder = $2, attempts = attempts + 1 \
     where id in (select id from stale) \
     and card and (leased_until is null or leased_until <= $1) \
     returning id, outbox_id, chat_id, priority, attempts, message_id, unsure";

/// Takes cards that no longer tell the truth into `holder`'s hands.
pub(crate) async fn stale(
    tx: &mut Tx,
    now: DateTime<Utc>,
    holder: &str,
    until: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Held>> {
    taken(tx, STALE, now, holder, until, limit).await
}

const KEPT: &str = "select count(*) from copies where chat_id = $1 and message_id = $2 \
     and booking_id = $3 and card and sent_at is not null";

/// Whether this message is the booking's card, and drawn anew as long as it changes.
pub(crate) async fn is_kept(
    tx: &mut Tx,
    chat: i64,
    message: i64,
    booking: BookingId,
) -> Result<bool> {
    let count: i64 = on!(tx, conn => sqlx::query_scalar(KEPT)
        .bind(chat)
        .bind(message)
        .bind(booking.0)
        .fetch_one(conn)
        .await)?;
    Ok(count > 0)
}

async fn taken(
    tx: &mut Tx,
    sql: &'static str,
    now: DateTime<Utc>,
    holder: &str,
    until: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Held>> {
    let mut held: Vec<Held> = on!(tx, conn => sqlx::query_as(sql)
        .bind(now)
        .bind(holder)
        .bind(until)
        .bind(limit)
        .fetch_all(conn)
        .await)?;
    held.sort_by_key(|copy| (copy.priority, copy.id));
    Ok(held)
}

const RENEW: &str = "update copies set leased_until = $3 where id = $1 and holder = $2";

/// Keeps a copy in `holder`'s hands for longer.
pub(crate) async fn renew(
    tx: &mut Tx,
    copy: i64,
    holder: &str,
    until: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(RENEW)
        .bind(copy)
        .bind(holder)
        .bind(until)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// What a copy is a copy of.
#[derive(FromRow)]
pub(crate) struct Original {
    pub(crate) kind: String,
    pub(crate) audience: String,
    pub(crate) booking_id: Option<i64>,
    pub(crate) data: Json<Value>,
    pub(crate) dropped_at: Option<DateTime<Utc>>,
    pub(crate) created_at: DateTime<Utc>,
    /// In which language the chat's person is spoken to, if it is one whom we know.
    pub(crate) language: Option<String>,
}

const ORIGINAL: &str = "select o.kind, o.audience, o.booking_id, o.data, o.dropped_at, \
     o.created_at, g.language \
     from outbox o left join guests g on g.telegram_id = $2 where o.id = $1";

/// The message, and the language of whoever has the chat.
pub(crate) async fn original(tx: &mut Tx, outbox: i64, chat: i64) -> Result<Option<Original>> {
    Ok(on!(tx, conn => sqlx::query_as(ORIGINAL)
        .bind(outbox)
        .bind(chat)
        .fetch_optional(conn)
        .await)?)
}

const TOO_LATE: &str = "update copies set dropped_at = $1, failure = 'too_late', leased_until = null, holder = null \
     where sent_at is null and dropped_at is null and created_at <= $2 \
     and (leased_until is null or leased_until <= $1) returning outbox_id";

/// Drops what was written before `before` and is in nobody's hands; says of which messages.
pub(crate) async fn drop_old(
    tx: &mut Tx,
    now: DateTime<Utc>,
    before: DateTime<Utc>,
) -> Result<Vec<i64>> {
    Ok(on!(tx, conn => sqlx::query_scalar(TOO_LATE).bind(now).bind(before).fetch_all(conn).await)?)
}

const LENGTH: &str =
    "select count(*), min(due_at) from copies where sent_at is null and dropped_at is null";

/// How many wait, and since when the longest is due.
pub(crate) async fn waiting(tx: &mut Tx) -> Result<(i64, Option<DateTime<Utc>>)> {
    Ok(on!(tx, conn => sqlx::query_as(LENGTH).fetch_one(conn).await)?)
}

const RETIRE: &str = "update copies set card = $2 where card and sent_at is not null \
     and booking_id in (select id from bookings where ends_at <= $1)";

/// Lets cards of bookings that ended before be as they are.
pub(crate) async fn retire_cards(tx: &mut Tx, ended_by: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(RETIRE).bind(ended_by).bind(false).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const FORGET: &str =
    "delete from copies where outbox_id in (select id from outbox where guest_id = $1)";
const REDRAW: &str = "update copies set shown_version = 0 where card and sent_at is not null \
     and booking_id in (select id from bookings where guest_id = $1)";

/// Takes away what a guest was told, and has staff's cards drawn again without their name.
pub(crate) async fn forget_guest(tx: &mut Tx, guest: GuestId) -> Result<()> {
    on!(&mut *tx, conn => sqlx::query(FORGET).bind(guest.0).execute(conn).await.map(|_| ()))?;
    on!(tx, conn => sqlx::query(REDRAW).bind(guest.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

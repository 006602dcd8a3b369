//! The event log. Numbers are given out under a lock as a transaction's last write, so that their
//! order is the order of commits: a reader that has seen `n` will never find a new event below it.

use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::FromRow;
use sqlx::types::Json;

use super::{Tx, on};
use crate::domain::actor::Act;
use crate::domain::ids::{BookingId, GuestId};
use crate::domain::table::TableNo;
use crate::error::Result;
use crate::event::{Event, Fact};

#[derive(FromRow)]
struct Row {
    seq: i64,
    at: DateTime<Utc>,
    kind: String,
    actor: String,
    actor_name: String,
    channel: String,
    booking_id: Option<i64>,
    table_no: Option<i64>,
    guest_id: Option<i64>,
    data: Json<Value>,
}

impl From<Row> for Event {
    fn from(row: Row) -> Self {
        Self {
            seq: row.seq,
            at: row.at,
            kind: row.kind,
            actor: row.actor,
            actor_name: row.actor_name,
            channel: row.channel,
            booking_id: row.booking_id.map(BookingId),
            table_no: row.table_no,
            guest_id: row.guest_id.map(GuestId),
            data: row.data.0,
        }
    }
}

const TAKE: &str = "update event_counter set seq = seq + $1 where id = 1 returning seq";
const INSERT: &str = "insert into events (seq, at, kind, actor, actor_name, channel, booking_id, table_no, guest_id, data) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

/// Writes the facts of one act. Must be the transaction's last write: the counter stays locked
/// from here to the commit.
pub(crate) async fn record(tx: &mut Tx, act: &Act, facts: &[Fact]) -> Result<()> {
    let count = i64::try_from(facts.len()).unwrap_or(i64::MAX);
    let last: i64 =
        on!(&mut *tx, conn => sqlx::query_scalar(TAKE).bind(count).fetch_one(conn).await)?;
    for (seq, fact) in (last - count + 1..).zip(facts) {
        on!(&mut *tx, conn => sqlx::query(INSERT)
            .bind(seq)
            .bind(act.now)
            .bind(fact.kind.as_str())
            .bind(act.actor.key())
            .bind(act.actor.label())
            .bind(act.channel.as_str())
            .bind(fact.booking.map(|id| id.0))
            .bind(fact.table.map(TableNo::get))
            .bind(fact.guest.map(|id| id.0))
            .bind(Json(&fact.data))
            .execute(conn)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

const LAST: &str = "select seq from event_counter where id = 1";

/// The newest number.
pub(crate) async fn last(tx: &mut Tx) -> Result<i64> {
    Ok(on!(tx, conn => sqlx::query_scalar(LAST).fetch_one(conn).await)?)
}

const SINCE: &str = "select * from events where seq > $1 order by seq limit $2";

/// Events after `seq`, oldest first.
pub(crate) async fn since(tx: &mut Tx, seq: i64, limit: i64) -> Result<Vec<Event>> {
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(SINCE).bind(seq).bind(limit).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

const BEFORE: &str = "select * from events where seq < $1 order by seq desc limit $2";

/// Events before `seq`, newest first.
pub(crate) async fn before(tx: &mut Tx, seq: i64, limit: i64) -> Result<Vec<Event>> {
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(BEFORE).bind(seq).bind(limit).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

const LAST_OF_BOOKING: &str = "select * from events where booking_id = $1 \
     and kind not in ('booking.moved', 'booking.noted', 'booking.attending') order by seq desc limit 1";

/// The last step of a booking's status.
pub(crate) async fn last_step(tx: &mut Tx, id: BookingId) -> Result<Option<Event>> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(LAST_OF_BOOKING).bind(id.0).fetch_optional(conn).await)?;
    Ok(row.map(Into::into))
}

const LAST_BACKUP: &str = "select * from events where kind in ('backup.created', 'backup.failed') \
     and (channel = 'job' or kind = 'backup.created') order by seq desc limit 1";

/// What became of the last backup: one that was made, or one of the schedule that could not be.
pub(crate) async fn last_backup(tx: &mut Tx) -> Result<Option<Event>> {
    let row: Option<Row> = on!(tx, conn => sqlx::query_as(LAST_BACKUP).fetch_optional(conn).await)?;
    Ok(row.map(Into::into))
}

const LAST_SCHEDULED: &str = "select at from events where kind = 'backup.created' and channel = 'job' \
     order by seq desc limit 1";

/// When the last backup of the schedule was made, by whichever replica.
pub(crate) async fn last_scheduled_backup(tx: &mut Tx) -> Result<Option<DateTime<Utc>>> {
    Ok(on!(tx, conn => sqlx::query_scalar(LAST_SCHEDULED).fetch_optional(conn).await)?)
}

const OF_BOOKING: &str = "select * from events where booking_id = $1 order by seq";

/// All that happened to a booking.
pub(crate) async fn of_booking(tx: &mut Tx, id: BookingId) -> Result<Vec<Event>> {
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(OF_BOOKING).bind(id.0).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

const OF_GUEST: &str = "select * from events where guest_id = $1 order by seq";

/// All that happened to a guest and their bookings.
pub(crate) async fn of_guest(tx: &mut Tx, id: GuestId) -> Result<Vec<Event>> {
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(OF_GUEST).bind(id.0).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

const HAND_OVER: &str = "update events set guest_id = $2 where guest_id = $1";

/// Makes what happened to one guest another's past.
pub(crate) async fn hand_over(tx: &mut Tx, from: GuestId, to: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(HAND_OVER)
        .bind(from.0)
        .bind(to.0)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const MERGED_INTO: &str = "select cast(data ->> 'from' as bigint) from events \
     where guest_id = $1 and kind = 'guest.merged' order by seq";

/// The numbers that a guest had before they were merged.
pub(crate) async fn merged_into(tx: &mut Tx, id: GuestId) -> Result<Vec<GuestId>> {
    let ids: Vec<i64> =
        on!(tx, conn => sqlx::query_scalar(MERGED_INTO).bind(id.0).fetch_all(conn).await)?;
    Ok(ids.into_iter().map(GuestId).collect())
}

const FORGET_ACTOR: &str =
    "update events set actor = 'guest:forgotten' where guest_id = $1 and actor = $2";

/// Takes a guest's Telegram id out of what they did themselves.
pub(crate) async fn forget_actor(tx: &mut Tx, id: GuestId, actor: &str) -> Result<()> {
    on!(tx, conn => sqlx::query(FORGET_ACTOR)
        .bind(id.0)
        .bind(actor)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

//! Reminders: rows with a due time, each said once or let go.
//!
//! Whoever changes a booking writes its rows under the booking's lock, and the job takes that lock
//! before it says one. A day's rows are the job's own.

mod days;

use chrono::{DateTime, Utc};
use sqlx::FromRow;

pub(crate) use self::days::{drop_day, due_days, plan_day, planned};
use super::{Tx, on};
use crate::domain::ids::{BookingId, GuestId};
use crate::domain::reminder::{Dues, Kind};
use crate::error::{Error, Result};

/// A reminder whose time has come.
pub(crate) struct Due {
    pub(crate) id: i64,
    pub(crate) kind: Kind,
    pub(crate) due_at: DateTime<Utc>,
}

#[derive(FromRow)]
struct Row {
    id: i64,
    kind: String,
    due_at: DateTime<Utc>,
}

impl TryFrom<Row> for Due {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let broken = || Error::Internal(format!("reminder {} cannot be read", row.id));
        Ok(Self {
            id: row.id,
            kind: Kind::parse(&row.kind).ok_or_else(broken)?,
            due_at: row.due_at,
        })
    }
}

/// Those that lie ahead. A row that waits goes along with the start; what is counted from the moment
/// of scheduling stands, unless it would be sooner now. One that was sent comes again for a later
/// start, but nobody is asked twice for an answer or a review.
const SCHEDULE: &str = "insert into reminders (kind, booking_id, due_at) \
     select kind, $1, due_at from (select 'day_before' as kind, $3 as due_at \
     union all select 'hour_before', $4 union all select 'late', $5 \
     union all select 'pending_old', $6 union all select 'review', $7) wanted \
     where due_at > $2 \
     on conflict (booking_id, kind) where booking_id is not null do update \
     set due_at = excluded.due_at, done_at = null, outcome = null \
     where case \
     when reminders.kind not in ('pending_old', 'review') then excluded.due_at > reminders.sent_for \
     or (reminders.sent_for is null \
     and (excluded.due_at <> reminders.due_at or reminders.done_at is not null)) \
     when reminders.done_at is null then excluded.due_at < reminders.due_at \
     else reminders.sent_for is null end";

/// Writes what a booking gives rise to.
pub(crate) async fn schedule(
    tx: &mut Tx,
    booking: BookingId,
    dues: &Dues,
    now: DateTime<Utc>,
) -> Result<()> {
    run(tx, SCHEDULE, booking, dues, now).await
}

/// Those that the booking, as it stands, does not give rise to. What is due and waits for the job
/// stays, and so does whatever was sent.
const DROP: &str = "update reminders set done_at = $2, outcome = 'dropped' \
     where booking_id = $1 and (done_at is null or outcome = 'skipped') \
     and due_at is distinct from case kind when 'day_before' then $3 when 'hour_before' then $4 \
     when 'late' then $5 when 'pending_old' then case when $6 is not null then due_at end \
     when 'review' then case when $7 is not null then due_at end end";

/// Lets go of what a booking does not give rise to any more.
pub(crate) async fn drop_others(
    tx: &mut Tx,
    booking: BookingId,
    dues: &Dues,
    now: DateTime<Utc>,
) -> Result<()> {
    run(tx, DROP, booking, dues, now).await
}

async fn run(
    tx: &mut Tx,
    sql: &'static str,
    booking: BookingId,
    dues: &Dues,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(sql)
        .bind(booking.0)
        .bind(now)
        .bind(dues.day_before)
        .bind(dues.hour_before)
        .bind(dues.late)
        .bind(dues.pending_old)
        .bind(dues.review)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const DROP_OF_GUEST: &str = "update reminders set done_at = $2, outcome = 'dropped' where done_at is null \
     and booking_id in (select id from bookings where guest_id = $1)";

/// Lets go of all about a guest's bookings. They must be locked before.
pub(crate) async fn drop_of_guest(tx: &mut Tx, guest: GuestId, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(DROP_OF_GUEST)
        .bind(guest.0)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const DUE_BOOKINGS: &str = "select booking_id from reminders where done_at is null and due_at <= $1 \
     and booking_id is not null group by booking_id order by min(due_at), booking_id limit $2";

/// Bookings of which somebody is to be reminded, longest due first.
pub(crate) async fn due_bookings(
    tx: &mut Tx,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<BookingId>> {
    let ids: Vec<i64> = on!(tx, conn => sqlx::query_scalar(DUE_BOOKINGS)
        .bind(now)
        .bind(limit)
        .fetch_all(conn)
        .await)?;
    Ok(ids.into_iter().map(BookingId).collect())
}

const DUE_OF_BOOKING: &str = "select id, kind, due_at from reminders \
     where booking_id = $1 and done_at is null and due_at <= $2 order by due_at, id";

/// What is due about a booking, which must be locked.
pub(crate) async fn due_of(
    tx: &mut Tx,
    booking: BookingId,
    now: DateTime<Utc>,
) -> Result<Vec<Due>> {
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(DUE_OF_BOOKING)
        .bind(booking.0)
        .bind(now)
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(TryInto::try_into).collect()
}

const SENT: &str = "update reminders set done_at = $2, outcome = 'sent', sent_for = due_at \
     where id = $1 and done_at is null";
const SKIPPED: &str =
    "update reminders set done_at = $2, outcome = 'skipped' where id = $1 and done_at is null";
const PUT_OFF: &str = "update reminders set due_at = $2 where id = $1 and done_at is null";

/// Marks it as said; `false` if somebody else was first.
pub(crate) async fn sent(tx: &mut Tx, id: i64, now: DateTime<Utc>) -> Result<bool> {
    set(tx, SENT, id, now).await
}

/// Marks it as let go.
pub(crate) async fn skipped(tx: &mut Tx, id: i64, now: DateTime<Utc>) -> Result<bool> {
    set(tx, SKIPPED, id, now).await
}

/// Makes it due later.
pub(crate) async fn put_off(tx: &mut Tx, id: i64, due: DateTime<Utc>) -> Result<bool> {
    set(tx, PUT_OFF, id, due).await
}

async fn set(tx: &mut Tx, sql: &'static str, id: i64, at: DateTime<Utc>) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(sql)
        .bind(id)
        .bind(at)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows > 0)
}

const SKIPPED_AHEAD: &str =
    "select exists (select 1 from reminders where outcome = 'skipped' and done_at > $1)";

/// Whether something was let go at a moment that has not come: a clock was put right since.
pub(crate) async fn skipped_ahead(tx: &mut Tx, now: DateTime<Utc>) -> Result<bool> {
    Ok(on!(tx, conn => sqlx::query_scalar(SKIPPED_AHEAD).bind(now).fetch_one(conn).await)?)
}

const REVIVE: &str = "update reminders set done_at = null, outcome = null \
     where outcome = 'skipped' and done_at > $1";

/// Makes those wait again.
pub(crate) async fn revive(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(REVIVE).bind(now).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const SKIP_DUE: &str = "update reminders set done_at = $1, outcome = 'skipped' \
     where done_at is null and due_at <= $1";

/// Lets go of all that is due; says how many.
pub(crate) async fn skip_due(tx: &mut Tx, now: DateTime<Utc>) -> Result<u64> {
    Ok(on!(tx, conn => sqlx::query(SKIP_DUE)
        .bind(now)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?)
}

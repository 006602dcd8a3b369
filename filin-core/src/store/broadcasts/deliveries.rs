//! Deliveries: a broadcast's recipients. Taken into a sender's hands before they are sent to, so
//! that nobody is sent to twice; what was in hands that died stays unknown.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use crate::domain::ids::{BroadcastId, GuestId};
use crate::error::Result;
use crate::store::{Tx, on};

/// A recipient in the sender's hands.
#[derive(FromRow)]
pub(crate) struct Held {
    pub(crate) guest_id: i64,
    pub(crate) attempts: i64,
    /// None of who ceased to get news since.
    pub(crate) chat: Option<i64>,
}

/// Chosen once: a planner without statistics looks for them anew for every row.
const CLAIM: &str = "with next as materialized ( \
     select guest_id from deliveries where broadcast_id = $1 and status = 'waiting' and due_at <= $2 \
     order by guest_id limit $4) \
     update deliveries set status = 'flight', holder = $3, attempts = attempts + 1 \
     where broadcast_id = $1 and guest_id in (select guest_id from next) and status = 'waiting' \
     returning guest_id, attempts, (select g.telegram_id from guests g \
     where g.id = deliveries.guest_id and g.subscribed and not g.barred) as chat";

/// Takes up to `limit` into `holder`'s hands.
pub(crate) async fn claim(
    tx: &mut Tx,
    id: BroadcastId,
    holder: &str,
    now: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Held>> {
    Ok(on!(tx, conn => sqlx::query_as(CLAIM)
        .bind(id.0)
        .bind(now)
        .bind(holder)
        .bind(limit)
        .fetch_all(conn)
        .await)?)
}

const SETTLE: &str = "update deliveries set status = $3, reason = $4, settled_at = $5 \
     where broadcast_id = $1 and guest_id = $2 and status = $6 and holder = $7";

/// What becomes of a recipient.
pub(crate) struct Settled<'a> {
    pub(crate) guest: GuestId,
    /// The status, of which it was.
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) reason: Option<&'a str>,
}

/// Writes what became of a recipient in these hands; `false` if it is not so any more.
pub(crate) async fn settle(
    tx: &mut Tx,
    id: BroadcastId,
    holder: &str,
    settled: &Settled<'_>,
    now: DateTime<Utc>,
) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(SETTLE)
        .bind(id.0)
        .bind(settled.guest.0)
        .bind(settled.to)
        .bind(settled.reason)
        .bind(now)
        .bind(settled.from)
        .bind(holder)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

const POSTPONE: &str = "update deliveries set status = 'waiting', due_at = $4, settled_at = null, \
     attempts = attempts - $5, reason = $6 \
     where broadcast_id = $1 and guest_id = $2 and status = $7 and holder = $3";

/// A recipient that is tried again.
pub(crate) struct Postponed<'a> {
    pub(crate) guest: GuestId,
    /// Not before.
    pub(crate) due_at: DateTime<Utc>,
    /// Whether this attempt counts.
    pub(crate) counts: bool,
    pub(crate) reason: Option<&'a str>,
    /// The status, of which it was.
    pub(crate) from: &'static str,
}

/// Puts one back in line; `false` if it is not so any more.
pub(crate) async fn postpone(
    tx: &mut Tx,
    id: BroadcastId,
    holder: &str,
    postponed: &Postponed<'_>,
) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(POSTPONE)
        .bind(id.0)
        .bind(postponed.guest.0)
        .bind(holder)
        .bind(postponed.due_at)
        .bind(i64::from(!postponed.counts))
        .bind(postponed.reason)
        .bind(postponed.from)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

const LOSE: &str = "update deliveries set status = 'unknown', settled_at = $2 \
     where status = 'flight' and broadcast_id = $1 and holder <> $3";

/// What others had in their hands when they were cut off: nobody knows. Says how many.
pub(crate) async fn lose(
    tx: &mut Tx,
    id: BroadcastId,
    holder: &str,
    now: DateTime<Utc>,
) -> Result<i64> {
    let rows = on!(tx, conn => sqlx::query(LOSE)
        .bind(id.0)
        .bind(now)
        .bind(holder)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(i64::try_from(rows).unwrap_or(i64::MAX))
}

const LOST_IN: &str =
    "select distinct broadcast_id from deliveries where status = 'flight' and holder <> $1";

/// Broadcasts of which something is in others' hands.
pub(crate) async fn in_others_hands(tx: &mut Tx, holder: &str) -> Result<Vec<BroadcastId>> {
    let ids: Vec<i64> =
        on!(tx, conn => sqlx::query_scalar(LOST_IN).bind(holder).fetch_all(conn).await)?;
    Ok(ids.into_iter().map(BroadcastId).collect())
}

const TAKE_BACK: &str = "update deliveries set status = 'waiting', holder = null, due_at = $3, reason = null, \
     settled_at = null where broadcast_id = $1 and status = 'failed' and reason = $2";

/// Puts those back in line whom a refusal of the content has cost the message; says how many.
pub(crate) async fn take_back(
    tx: &mut Tx,
    id: BroadcastId,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<i64> {
    let rows = on!(tx, conn => sqlx::query(TAKE_BACK)
        .bind(id.0)
        .bind(reason)
        .bind(now)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(i64::try_from(rows).unwrap_or(i64::MAX))
}

const ANY_LEFT: &str = "select exists (select 1 from deliveries where broadcast_id = $1 and status = 'waiting') \
     or exists (select 1 from deliveries where broadcast_id = $1 and status = 'flight')";

/// Whether anybody is still to be sent to, or being sent to.
pub(crate) async fn any_left(tx: &mut Tx, id: BroadcastId) -> Result<bool> {
    Ok(on!(tx, conn => sqlx::query_scalar(ANY_LEFT).bind(id.0).fetch_one(conn).await)?)
}

const REASONS: &str = "select coalesce(reason, ''), count(*) from deliveries where broadcast_id = $1 \
     and status in ('failed', 'blocked', 'left') group by reason order by count(*) desc, reason limit 20";

/// Why some did not get it, the most frequent first.
pub(crate) async fn reasons(tx: &mut Tx, id: BroadcastId) -> Result<Vec<(String, i64)>> {
    Ok(on!(tx, conn => sqlx::query_as(REASONS).bind(id.0).fetch_all(conn).await)?)
}

const CLICK: &str = "update deliveries set clicked_at = $3 where broadcast_id = $1 and clicked_at is null \
     and guest_id = $2";

/// A recipient opened what a button leads to; `false` if they had, or are none.
pub(crate) async fn click(
    tx: &mut Tx,
    id: BroadcastId,
    guest: GuestId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(CLICK)
        .bind(id.0)
        .bind(guest.0)
        .bind(now)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

const SWEPT: &str = "select b.id from broadcasts b where b.ended_at < $1 \
     and exists (select 1 from deliveries d where d.broadcast_id = b.id) order by b.id limit 1";
const SWEEP: &str = "delete from deliveries where broadcast_id = $1 and guest_id in ( \
     select guest_id from deliveries where broadcast_id = $1 order by guest_id limit $2)";

/// Forgets up to so many recipients of a broadcast that ended before.
pub(crate) async fn sweep(tx: &mut Tx, before: DateTime<Utc>, limit: i64) -> Result<()> {
    let id: Option<i64> =
        on!(&mut *tx, conn => sqlx::query_scalar(SWEPT).bind(before).fetch_optional(conn).await)?;
    if let Some(id) = id {
        on!(tx, conn => sqlx::query(SWEEP).bind(id).bind(limit).execute(conn).await.map(|_| ()))?;
    }
    Ok(())
}

const HAND_OVER: &str = "update deliveries set guest_id = $2 where guest_id = $1 \
     and broadcast_id not in (select broadcast_id from deliveries where guest_id = $2)";
const DROP: &str = "delete from deliveries where guest_id = $1";

/// Makes what one guest was sent another's.
pub(crate) async fn hand_over(tx: &mut Tx, from: GuestId, to: GuestId) -> Result<()> {
    on!(&mut *tx, conn => sqlx::query(HAND_OVER)
        .bind(from.0)
        .bind(to.0)
        .execute(conn)
        .await
        .map(|_| ()))?;
    on!(tx, conn => sqlx::query(DROP).bind(from.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// What a guest was sent.
#[derive(FromRow)]
pub(crate) struct Got {
    pub(crate) broadcast_id: i64,
    pub(crate) status: String,
    pub(crate) settled_at: Option<DateTime<Utc>>,
    pub(crate) clicked_at: Option<DateTime<Utc>>,
}

const OF_GUEST: &str = "select broadcast_id, status, settled_at, clicked_at from deliveries \
     where guest_id = $1 order by broadcast_id";

/// All that a guest was sent.
pub(crate) async fn of_guest(tx: &mut Tx, guest: GuestId) -> Result<Vec<Got>> {
    Ok(on!(tx, conn => sqlx::query_as(OF_GUEST).bind(guest.0).fetch_all(conn).await)?)
}

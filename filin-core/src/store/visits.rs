//! The loyalty ledger.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::ids::{BookingId, GuestId};
use crate::error::Result;

const INSERT: &str = "insert into visits (guest_id, booking_id, delta, reason, actor, at) values ($1, $2, $3, $4, $5, $6)";

/// Writes an entry of ±`delta`.
pub(crate) async fn insert(
    tx: &mut Tx,
    guest: GuestId,
    booking: Option<BookingId>,
    delta: i64,
    reason: &str,
    actor: &str,
    at: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(INSERT)
        .bind(guest.0)
        .bind(booking.map(|id| id.0))
        .bind(delta)
        .bind(reason)
        .bind(actor)
        .bind(at)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// An entry of the ledger.
#[derive(FromRow)]
pub(crate) struct Visit {
    pub(crate) delta: i64,
    pub(crate) reason: String,
    pub(crate) actor: String,
    pub(crate) booking_id: Option<i64>,
    pub(crate) at: DateTime<Utc>,
}

const NEWEST: &str = "select delta, reason, actor, booking_id, at from visits \
     where guest_id = $1 order by at desc, id desc limit $2";

/// The guest's newest entries.
pub(crate) async fn newest(tx: &mut Tx, guest: GuestId, limit: i64) -> Result<Vec<Visit>> {
    Ok(on!(tx, conn => sqlx::query_as(NEWEST)
        .bind(guest.0)
        .bind(limit)
        .fetch_all(conn)
        .await)?)
}

const ALL: &str = "select delta, reason, actor, booking_id, at from visits \
     where guest_id = $1 order by id";

/// The guest's whole ledger, oldest first.
pub(crate) async fn every(tx: &mut Tx, guest: GuestId) -> Result<Vec<Visit>> {
    Ok(on!(tx, conn => sqlx::query_as(ALL).bind(guest.0).fetch_all(conn).await)?)
}

const HAND_OVER: &str = "update visits set guest_id = $2 where guest_id = $1";

/// Makes the ledger another guest's.
pub(crate) async fn hand_over(tx: &mut Tx, from: GuestId, to: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(HAND_OVER)
        .bind(from.0)
        .bind(to.0)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const SILENCE: &str = "update visits set reason = '' where guest_id = $1 and booking_id is null";

/// Erases the reasons that staff typed; those of bookings are words of ours.
pub(crate) async fn silence(tx: &mut Tx, guest: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(SILENCE).bind(guest.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

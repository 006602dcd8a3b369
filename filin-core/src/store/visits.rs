//! The loyalty ledger.

use chrono::{DateTime, Utc};

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

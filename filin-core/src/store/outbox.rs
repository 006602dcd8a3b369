//! Messages that a change of state causes, written with it and sent later by a job.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use sqlx::types::Json;

use super::{Tx, on};
use crate::domain::ids::{BookingId, GuestId};
use crate::error::Result;

/// To whom a message goes; which chats these are is decided when it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Audience {
    /// The staff chat, or each owner and manager where there is none.
    Staff,
    /// One guest.
    Guest(GuestId),
}

/// A message about to be written. Its words are found when it is sent, in the reader's language and
/// as things stand then.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// Which message; names a Fluent text.
    pub(crate) kind: &'static str,
    /// To whom.
    pub(crate) audience: Audience,
    /// About which booking.
    pub(crate) booking: Option<BookingId>,
    /// What the text needs besides the booking.
    pub(crate) data: Value,
}

impl Message {
    /// About no booking, to somebody.
    pub(crate) fn new(kind: &'static str, audience: Audience) -> Self {
        Self {
            kind,
            audience,
            booking: None,
            data: json!({}),
        }
    }

    /// About a booking, to somebody.
    pub(crate) fn about(kind: &'static str, audience: Audience, booking: BookingId) -> Self {
        Self {
            booking: Some(booking),
            ..Self::new(kind, audience)
        }
    }

    /// With these particulars.
    pub(crate) fn data(mut self, data: Value) -> Self {
        self.data = data;
        self
    }
}

/// Booking messages go before broadcasts and digests.
const URGENT: i64 = 0;

const INSERT: &str = "insert into outbox (kind, audience, guest_id, booking_id, data, priority, due_at, created_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $7)";

/// Writes the messages, due at once.
pub(crate) async fn put(tx: &mut Tx, messages: &[Message], now: DateTime<Utc>) -> Result<()> {
    for message in messages {
        let (audience, guest) = match message.audience {
            Audience::Staff => ("staff", None),
            Audience::Guest(id) => ("guest", Some(id.0)),
        };
        on!(&mut *tx, conn => sqlx::query(INSERT)
            .bind(message.kind)
            .bind(audience)
            .bind(guest)
            .bind(message.booking.map(|id| id.0))
            .bind(Json(&message.data))
            .bind(URGENT)
            .bind(now)
            .execute(conn)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

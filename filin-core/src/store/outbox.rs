//! Messages that a change of state causes, written with it and sent later by a job.

mod address;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use sqlx::FromRow;
use sqlx::types::Json;

pub(crate) use self::address::{
    Unaddressed, addressed, any_unaddressed, drop_one, drop_unaddressed, readdress, sweep,
    unaddressed,
};
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
    /// Who goes first: [`URGENT`] or [`BULK`].
    pub(crate) priority: i64,
}

impl Message {
    /// About no booking, to somebody.
    pub(crate) fn new(kind: &'static str, audience: Audience) -> Self {
        Self {
            kind,
            audience,
            booking: None,
            data: json!({}),
            priority: URGENT,
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

    /// After those for which somebody waits.
    pub(crate) fn bulk(mut self) -> Self {
        self.priority = BULK;
        self
    }
}

/// Of what somebody waits for: an answer, a change, a reminder of tonight.
pub(crate) const URGENT: i64 = 0;
/// Of what nobody waits for: digests, requests for a review.
pub(crate) const BULK: i64 = 10;

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
            .bind(message.priority)
            .bind(now)
            .execute(conn)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

/// A message as it stands in the outbox.
#[derive(FromRow)]
pub(crate) struct Kept {
    pub(crate) id: i64,
    pub(crate) kind: String,
    pub(crate) audience: String,
    pub(crate) booking_id: Option<i64>,
    pub(crate) data: Json<Value>,
    pub(crate) due_at: DateTime<Utc>,
    pub(crate) sent_at: Option<DateTime<Utc>>,
    pub(crate) dropped_at: Option<DateTime<Utc>>,
    pub(crate) failure: Option<String>,
    pub(crate) created_at: DateTime<Utc>,
}

const ABOUT_GUEST: &str = "select * from outbox where id in ( \
     select id from outbox where guest_id = $1 \
     union select o.id from bookings b join outbox o on o.booking_id = b.id where b.guest_id = $1 \
     ) order by id";

/// What was or will be said to a guest, and to staff about their bookings.
pub(crate) async fn about_guest(tx: &mut Tx, guest: GuestId) -> Result<Vec<Kept>> {
    Ok(on!(tx, conn => sqlx::query_as(ABOUT_GUEST).bind(guest.0).fetch_all(conn).await)?)
}

const HAND_OVER: &str = "update outbox set guest_id = $2 where guest_id = $1";

/// Addresses a guest's messages to another.
pub(crate) async fn hand_over(tx: &mut Tx, from: GuestId, to: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(HAND_OVER)
        .bind(from.0)
        .bind(to.0)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const DROP: &str = "update outbox set dropped_at = $2, failure = 'forgotten' \
     where guest_id = $1 and sent_at is null and dropped_at is null";

/// Drops what a guest has not been told yet, since there is nobody to tell.
pub(crate) async fn drop_unsent(tx: &mut Tx, guest: GuestId, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(DROP).bind(guest.0).bind(now).execute(conn).await.map(|_| ()))?;
    Ok(())
}

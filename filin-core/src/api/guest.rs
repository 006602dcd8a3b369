//! Guests on the wire: as staff see them.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::booking::Booking;
use super::event::Event;
use super::review::Review;
use super::waitlist::WaitEntry;
use crate::domain::actor::Language;
use crate::domain::ids::{BookingId, BroadcastId, GuestId, TelegramId};
use crate::domain::loyalty::Standing;
use crate::domain::service_day::ServiceDay;

/// A tag, and how many guests have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TagCount {
    /// As tags are spelled.
    pub tag: String,
    /// How many have it.
    pub guests: i64,
}

/// A guest.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Guest {
    /// Their number here, `#12` in commands.
    pub id: GuestId,
    /// Their Telegram id; absent for those who never wrote to the bot nor opened the Mini App.
    pub telegram_id: Option<TelegramId>,
    /// Their name.
    pub name: String,
    /// Telegram user name, without the `@`.
    pub username: Option<String>,
    /// E.164.
    pub phone: Option<String>,
    /// Whether Telegram vouched for the phone.
    pub phone_verified: bool,
    /// What the bot and the Mini App speak to them.
    pub language: Language,
    /// What staff noted.
    pub notes: String,
    /// What staff call them besides, in order.
    pub tags: Vec<String>,
    /// Personal discount, roubles.
    pub discount: i64,
    /// Whether they get news.
    pub subscribed: bool,
    /// Whether they may not book any more.
    pub barred: bool,
    /// Whether everything personal was erased on request.
    pub forgotten: bool,
    /// Send it back with a change to be told if somebody was faster.
    pub version: i64,
    /// When they were first written down.
    pub created_at: DateTime<FixedOffset>,
    /// Visits and what they earn.
    pub loyalty: Standing,
}

/// Everything about a guest that staff need at a glance.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct GuestCard {
    /// The guest.
    #[serde(flatten)]
    pub guest: Guest,
    /// What their bookings come to.
    pub stats: GuestStats,
    /// The newest bookings, 20 at most, newest first.
    pub bookings: Vec<Booking>,
    /// The newest entries of the visit ledger, 20 at most, newest first.
    pub visits: Vec<Visit>,
}

/// What a guest's bookings come to.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct GuestStats {
    /// All of them.
    pub bookings: i64,
    /// Those whose guests were here.
    pub completed: i64,
    /// Those that were called off.
    pub canceled: i64,
    /// Those whose guests never came.
    pub no_shows: i64,
    /// The number of the table at which they sat most often.
    pub favourite_table: Option<i64>,
    /// The service day of the first completed booking.
    pub first_visit: Option<ServiceDay>,
    /// The service day of the last completed booking.
    pub last_visit: Option<ServiceDay>,
}

/// An entry of the visit ledger.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Visit {
    /// Visits added, or taken away.
    pub delta: i64,
    /// `completed` and `reopened` are bookings'; anything else was typed by staff.
    pub reason: String,
    /// Who did it: `staff:42`, `token:3`.
    pub actor: String,
    /// Because of which booking; absent for a correction by staff.
    pub booking_id: Option<BookingId>,
    /// When.
    pub at: DateTime<FixedOffset>,
}

/// A change of what staff keep about a guest. What is absent stays as it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestChange {
    /// What staff note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The name, of a guest whom Telegram does not name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Personal discount, 0–100000 roubles; managers only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<i64>,
    /// All tags, 20 at most; managers only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The version that the change was made of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

/// A correction of the visit ledger.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VisitCorrection {
    /// Visits to add, or to take away: not 0, at most 1000.
    pub delta: i64,
    /// Why.
    pub reason: String,
}

/// A guest shall not book any more.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// Why; it is added to the notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// All that is kept about one guest, for the guest. Each noun that keeps something of theirs has a
/// field of its own.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct GuestExport {
    /// When this was put together.
    pub exported_at: DateTime<FixedOffset>,
    /// The guest, with their tags.
    pub guest: Guest,
    /// The whole visit ledger, oldest first.
    pub visits: Vec<Visit>,
    /// Every booking, oldest first.
    pub bookings: Vec<Booking>,
    /// What they waited for, oldest first.
    pub waitlist: Vec<WaitEntry>,
    /// What they said of their visits, newest first.
    pub reviews: Vec<Review>,
    /// What happened to them and their bookings, oldest first.
    pub events: Vec<Event>,
    /// What they were told, and staff about them, oldest first.
    pub messages: Vec<Message>,
    /// Which broadcasts they were sent, and what became of each.
    #[serde(default)]
    pub broadcasts: Vec<GotBroadcast>,
    /// When they began to get news, and ceased to.
    #[serde(default)]
    pub subscriptions: Vec<SubscriptionChange>,
}

/// A message of the outbox. Its words are found when it is sent.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = OutboxMessage)]
pub struct Message {
    /// Its number.
    pub id: i64,
    /// Which message: `booking_confirmed`, …
    pub kind: String,
    /// `guest` or `staff`.
    pub audience: String,
    /// About which booking.
    pub booking_id: Option<BookingId>,
    /// What its text needs besides.
    #[schema(value_type = Object)]
    pub data: Value,
    /// When it is due.
    pub due_at: DateTime<FixedOffset>,
    /// When it was sent, if it was.
    pub sent_at: Option<DateTime<FixedOffset>>,
    /// When it was given up, if it was.
    pub dropped_at: Option<DateTime<FixedOffset>>,
    /// Why it was given up, or not sent at first.
    pub failure: Option<String>,
    /// When it was written.
    pub created_at: DateTime<FixedOffset>,
}

/// A broadcast that a guest was sent.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct GotBroadcast {
    /// Which.
    pub broadcast_id: BroadcastId,
    /// `waiting`, `flight`, `sent`, `failed`, `blocked`, `left` or `unknown`.
    pub status: String,
    /// Since when that is so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_at: Option<DateTime<FixedOffset>>,
    /// When they opened what its buttons lead to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clicked_at: Option<DateTime<FixedOffset>>,
}

/// A guest began to get news, or ceased to.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct SubscriptionChange {
    /// Whether they get news since.
    pub subscribed: bool,
    /// When.
    pub at: DateTime<FixedOffset>,
}

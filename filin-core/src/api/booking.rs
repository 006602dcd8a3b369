//! Bookings on the wire.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::review::ToReview;
use crate::domain::booking::{Source, Status};
use crate::domain::ids::{BookingId, GuestId, TelegramId};
use crate::domain::loyalty::Standing;
use crate::domain::service_day::ServiceDay;
use crate::domain::table::TableNo;

/// A booking.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = Booking)]
pub struct Booking {
    /// Its number.
    pub id: BookingId,
    /// Where it stands.
    pub status: Status,
    /// Send it back with a change to be told if somebody was faster.
    pub version: i64,
    /// The service day.
    pub date: ServiceDay,
    /// From when.
    pub starts_at: DateTime<FixedOffset>,
    /// Until when.
    pub ends_at: DateTime<FixedOffset>,
    /// How many come.
    pub guests: i64,
    /// Table numbers, ascending.
    pub tables: Vec<TableNo>,
    /// By which door it came.
    pub source: Source,
    /// What the guest asked for.
    pub comment: String,
    /// What staff noted; staff only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Why it was canceled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Staff should look at it; staff only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub flagged: bool,
    /// The guest said that they would come.
    #[serde(default, skip_serializing_if = "is_false")]
    pub attending: bool,
    /// Whose; absent for a walk-in who gave no name.
    pub guest: Option<BookingGuest>,
    /// Per cent off the hookah that this visit earns, if the guest's bookings before it are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earns: Option<i64>,
    /// When it was made.
    pub created_at: DateTime<FixedOffset>,
    /// When it last changed.
    pub updated_at: DateTime<FixedOffset>,
    /// Rules that staff passed over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// Whose booking it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BookingGuest {
    /// Their number here.
    pub id: GuestId,
    /// Their Telegram id.
    pub telegram_id: Option<TelegramId>,
    /// Their name.
    pub name: String,
    /// Telegram user name, without the `@`.
    pub username: Option<String>,
    /// E.164.
    pub phone: Option<String>,
    /// The sum of their visit ledger.
    pub visits: i64,
}

/// A rule that staff passed over.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Warning {
    /// As the refusal's code would have been.
    pub code: String,
    /// The sentence, in the caller's language.
    pub detail: String,
}

/// What a guest asks for.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewBooking {
    /// RFC 3339; without an offset it is the venue's wall time. v3's `date_time` is taken too.
    #[serde(alias = "date_time")]
    pub starts_at: String,
    /// How many come.
    pub guests: i64,
    /// Which table; the best one is chosen without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table_no: Option<i64>,
    /// Or which tables, joined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<i64>>,
    /// How long, in minutes; the venue's usual stay without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
    /// Where to call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Wishes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// A booking that staff take, by phone or at the door.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffBooking {
    /// RFC 3339 or the venue's wall time; a walk-in starts now without it.
    #[serde(default, alias = "date_time", skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<String>,
    /// How many come.
    pub guests: i64,
    /// Which table; the best one is chosen without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table_no: Option<i64>,
    /// Or which tables, joined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<i64>>,
    /// How long, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
    /// The guest's phone: finds them, or writes them down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The guest's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A guest who is known, by their number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guest_id: Option<GuestId>,
    /// Wishes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The guests are here: they are seated at once.
    #[serde(default)]
    pub walk_in: bool,
}

/// A change of time, size, table or comment. What is absent stays as it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BookingChange {
    /// RFC 3339 or the venue's wall time.
    #[serde(default, alias = "date_time", skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<String>,
    /// How many come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guests: Option<i64>,
    /// Which table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table_no: Option<i64>,
    /// Or which tables, joined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<i64>>,
    /// How long, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
    /// Wishes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What staff note; staff only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The version that the change was made of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

/// A step of the state machine.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StatusChange {
    /// `confirmed` (which reopens an end too), `seated`, `completed`, `canceled` or `no_show`;
    /// `reopen` only reopens; `undo` takes back one's own last step.
    pub status: String,
    /// The version that the caller saw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// Why, for a cancellation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A guest's cancellation.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Cancellation {
    /// The version that the caller saw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

/// What a guest sees of themselves.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Me {
    /// Their name.
    pub name: String,
    /// Their Telegram id.
    pub telegram_id: TelegramId,
    /// Their phone, if they left one.
    pub phone: Option<String>,
    /// Their role, if they are staff.
    pub role: Option<crate::domain::actor::Role>,
    /// Visits and what they earn.
    pub loyalty: Standing,
    /// Personal discount, roubles.
    pub discount: i64,
    /// Whether they get news.
    pub subscribed: bool,
    /// Bookings to come or going on.
    pub bookings: Vec<Booking>,
    /// What they wait for.
    #[serde(default)]
    pub waitlist: Vec<super::waitlist::WaitEntry>,
    /// Visits of late that they may be asked about, newest first.
    #[serde(default)]
    pub to_review: Vec<ToReview>,
}

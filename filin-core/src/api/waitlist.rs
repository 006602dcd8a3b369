//! The waitlist on the wire.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::booking::BookingGuest;
use crate::domain::ids::{BookingId, GuestId, WaitId};
use crate::domain::service_day::ServiceDay;
use crate::domain::table::TableNo;
use crate::domain::waitlist::WaitStatus;

/// Somebody who waits for a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WaitEntry {
    /// Its number; who joined first has the lower one.
    pub id: WaitId,
    /// The service day.
    pub date: ServiceDay,
    /// The first start that they would take.
    pub from_at: DateTime<FixedOffset>,
    /// The last start that they would take.
    pub until_at: DateTime<FixedOffset>,
    /// How many come.
    pub guests: i64,
    /// How long, in minutes; the venue's usual stay without it.
    pub minutes: Option<i64>,
    /// Where it stands.
    pub status: WaitStatus,
    /// The place among those who wait for the day, 1 is next; absent when not waiting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<i64>,
    /// What can be claimed.
    pub offer: Option<WaitOffer>,
    /// The booking that it became.
    pub booking_id: Option<BookingId>,
    /// When they joined.
    pub created_at: DateTime<FixedOffset>,
    /// Who; staff only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guest: Option<BookingGuest>,
}

/// A table that can be claimed. It is not held: somebody may be faster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WaitOffer {
    /// From when.
    pub starts_at: DateTime<FixedOffset>,
    /// Until when.
    pub ends_at: DateTime<FixedOffset>,
    /// Table numbers, ascending.
    pub tables: Vec<TableNo>,
    /// When it is too late to claim.
    pub expires_at: DateTime<FixedOffset>,
}

/// What a guest would wait for.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWait {
    /// The service day, `YYYY-MM-DD`.
    pub date: String,
    /// The first start that they would take, `HH:MM`; before the day's beginning it is after midnight.
    pub from: String,
    /// The last start that they would take, likewise.
    pub until: String,
    /// How many come.
    pub guests: i64,
    /// How long, in minutes; the venue's usual stay without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
}

/// What somebody would wait for whom staff put on the list.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffWait {
    /// The service day, `YYYY-MM-DD`.
    pub date: String,
    /// The first start that they would take, `HH:MM`; before the day's beginning it is after midnight.
    pub from: String,
    /// The last start that they would take, likewise.
    pub until: String,
    /// How many come.
    pub guests: i64,
    /// How long, in minutes; the venue's usual stay without it.
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
}

/// A claim says nothing: what is claimed is known.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {}

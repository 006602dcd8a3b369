//! What many service days have in common, on the wire: when the room is full, where bookings come
//! from, who comes back.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::booking::Source;
use crate::domain::service_day::ServiceDay;

/// Some service days taken together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Trends {
    /// The first service day.
    pub from: ServiceDay,
    /// The last one.
    pub to: ServiceDay,
    /// How full the room was, by hour of the week: weekdays from Monday, hours in the order of the
    /// night. Hours in which it was neither open nor taken are left out.
    pub hours: Vec<HourLoad>,
    /// Where the bookings came from that were not called off, most first.
    pub sources: Vec<SourceCount>,
    /// Who came.
    pub guests: GuestsCount,
}

/// An hour of a weekday, over all such days. What is taken is as booked, by bookings that are
/// confirmed, seated or completed; what is open is by the tables and hours of today. It can be taken
/// more than open: staff may pass the hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HourLoad {
    /// Of the service day, 1 for Monday to 7 for Sunday.
    pub weekday: u32,
    /// On the venue's clock, 0 to 23; 1 on a Friday is the night after it.
    pub hour: u32,
    /// Table-minutes taken.
    pub taken: i64,
    /// Table-minutes open.
    pub open: i64,
}

/// How many bookings came by a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SourceCount {
    /// The way.
    pub source: Source,
    /// Bookings that were not called off.
    pub bookings: i64,
    /// People in them.
    pub guests: i64,
}

/// Guests with a completed booking among the days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GuestsCount {
    /// All that are known by name or phone.
    pub known: i64,
    /// Those of them who have at least two visits by now.
    pub returning: i64,
}

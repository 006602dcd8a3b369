//! The figures of a service day, and of many.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::service_day::ServiceDay;

/// The figures of a service day. What is "now" is of the moment of asking, so only today has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Stats {
    /// The service day.
    pub date: ServiceDay,
    /// Bookings of the day that were not called off.
    pub total_bookings: i64,
    /// Today: guests (people) at tables now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now_in_restaurant: Option<i64>,
    /// Guests (people) of the day still expected: pending and confirmed.
    pub expecting: i64,
    /// Today: tables free now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free_tables: Option<i64>,
    /// Today: tables not free now, because they are seated, held or blocked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub busy_tables: Option<i64>,
    /// Bookings waiting for an answer.
    pub pending: i64,
    /// Confirmed and not yet here.
    pub confirmed: i64,
    /// At their tables.
    pub seated: i64,
    /// Were here and left.
    pub completed: i64,
    /// Called off.
    pub canceled: i64,
    /// Never came.
    pub no_show: i64,
    /// Walk-ins among the bookings.
    pub walk_ins: i64,
    /// People in all bookings that were not called off.
    pub guests: i64,
}

/// The figures of one service day among several. What was called off counts in its own column only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DayStats {
    /// The service day.
    pub date: ServiceDay,
    /// Bookings that were not called off.
    pub total_bookings: i64,
    /// People in them.
    pub guests: i64,
    /// Bookings waiting for an answer.
    pub pending: i64,
    /// Confirmed and not yet here.
    pub confirmed: i64,
    /// At their tables.
    pub seated: i64,
    /// Were here and left.
    pub completed: i64,
    /// Called off.
    pub canceled: i64,
    /// Never came.
    pub no_show: i64,
    /// Bookings that guests made themselves, by the Mini App or the bot.
    pub online: i64,
    /// Bookings that staff took, or that were brought over.
    pub by_staff: i64,
    /// Walk-ins.
    pub walk_ins: i64,
}

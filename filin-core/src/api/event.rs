//! The event log and the live feed on the wire.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::booking::Booking;
use super::broadcast::Progress;
use super::stats::Stats;
use crate::domain::booking::Status;
use crate::domain::ids::{BookingId, GuestId};

/// A line of the event log.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Event {
    /// Its number: ever-growing, in the order of commits, with gaps.
    pub seq: i64,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// What: `booking.confirmed`, `table.blocked`, …
    pub kind: String,
    /// Who: `token:3`, `staff:42`, `guest:42`, `system`.
    pub actor: String,
    /// What people call them.
    pub actor_name: String,
    /// By which channel.
    pub channel: String,
    /// About which booking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking_id: Option<BookingId>,
    /// About which table, by number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<i64>,
    /// About which guest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guest_id: Option<GuestId>,
    /// Particulars.
    #[schema(value_type = Object)]
    pub data: Value,
}

/// A message of `WS /ws/admin`.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Live {
    /// The first message: the newest event's number.
    Hello {
        /// Of the newest event.
        seq: i64,
    },
    /// Something happened to a booking.
    BookingUpdate {
        /// Of the event.
        seq: i64,
        /// `confirmed` of `booking.confirmed`.
        action: String,
        /// Which.
        booking_id: BookingId,
        /// Its status after the event.
        status: Status,
        /// The booking as it stands when this is sent.
        booking: Option<Box<Booking>>,
        /// Who did it.
        actor: String,
        /// When.
        at: DateTime<FixedOffset>,
    },
    /// Something happened to a table.
    TableUpdate {
        /// Of the event.
        seq: i64,
        /// `blocked`, `unblocked`, `changed`.
        action: String,
        /// Which, by number.
        table: Option<i64>,
        /// Particulars.
        #[schema(value_type = Object)]
        data: Value,
        /// When.
        at: DateTime<FixedOffset>,
    },
    /// Something else happened: settings, hours, staff, tokens.
    Event {
        /// Of the event.
        seq: i64,
        /// `venue.changed`.
        kind: String,
        /// When.
        at: DateTime<FixedOffset>,
    },
    /// A broadcast is further: after an event, and up to five times a second while it goes out.
    BroadcastProgress {
        /// Of the event; where there is none, the newest that it includes.
        seq: i64,
        /// `started` of `broadcast.started`; none between events.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        action: Option<String>,
        /// How far it is.
        broadcast: Progress,
        /// Who did it; none between events.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        actor: Option<String>,
        /// When.
        at: DateTime<FixedOffset>,
    },
    /// Today's figures after an event.
    StatsUpdate {
        /// The newest event that they include.
        seq: i64,
        /// The figures.
        stats: Stats,
    },
    /// The client read too slowly, or asked for too old a `since`: it must read everything again.
    /// What follows is newer than `seq`.
    Lagged {
        /// The newest event's number.
        seq: i64,
    },
    /// The answer to a ping.
    Pong,
}

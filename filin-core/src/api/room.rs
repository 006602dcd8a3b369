//! The room on the wire: every table with its state and its day; blocks.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::booking::Booking;
use crate::domain::ids::BlockId;
use crate::domain::service_day::ServiceDay;
use crate::domain::table::{Place, Seats, Shape, TableNo};

/// What stands at a table at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TableState {
    /// Nobody, and nobody soon.
    Free,
    /// Free now; somebody is expected within the hour.
    Soon,
    /// Held by a booking that nobody has answered.
    Pending,
    /// Held by a confirmed booking whose guests are not here.
    Reserved,
    /// Guests are at it.
    Seated,
    /// Out of service.
    Blocked,
}

/// The room on a service day.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Room {
    /// The service day.
    pub date: ServiceDay,
    /// Every table in service, by number.
    pub tables: Vec<RoomTable>,
    /// Bookings of the day that have no table.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_table: Vec<Booking>,
}

/// A table on a service day.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct RoomTable {
    /// Its number.
    pub number: TableNo,
    /// How many it seats.
    pub seats: Seats,
    /// The part of the room.
    pub zone: String,
    /// How it is drawn.
    pub shape: Shape,
    /// Where it is drawn.
    pub place: Place,
    /// Whether guests may book it themselves.
    pub online: bool,
    /// Tables it can be joined with.
    pub neighbours: Vec<TableNo>,
    /// Its state now.
    pub state: TableState,
    /// Its bookings of the day, in order of time, ends included.
    pub bookings: Vec<Booking>,
    /// Its blocks that touch the day.
    pub blocks: Vec<Block>,
}

/// A table out of service.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Block {
    /// Its number.
    pub id: BlockId,
    /// Which table.
    pub table: TableNo,
    /// From when.
    pub starts_at: DateTime<FixedOffset>,
    /// Until when.
    pub ends_at: DateTime<FixedOffset>,
    /// Why.
    pub reason: String,
}

/// A block to be made.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewBlock {
    /// Which table.
    pub table_no: i64,
    /// RFC 3339 or the venue's wall time.
    #[serde(alias = "date_time")]
    pub starts_at: String,
    /// How long, in minutes.
    pub minutes: i64,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// A table to be added, or as it shall be.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TableForm {
    /// Its number.
    pub number: i64,
    /// How many it seats.
    pub seats: Seats,
    /// The part of the room.
    pub zone: String,
    /// How it is drawn.
    pub shape: Shape,
    /// Where it is drawn.
    pub place: Place,
    /// Whether guests may book it themselves.
    pub online: bool,
    /// Tables it can be joined with.
    #[serde(default)]
    pub neighbours: Vec<i64>,
}

//! What is free, on the wire.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::service_day::ServiceDay;
use crate::domain::table::TableNo;

/// Every slot of a service day's grid; full ones have no tables.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Availability {
    /// The service day.
    pub date: ServiceDay,
    /// For how many.
    pub guests: i64,
    /// In order of time; empty on a closed day.
    pub slots: Vec<Slot>,
}

/// One start.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Slot {
    /// From when.
    pub starts_at: DateTime<FixedOffset>,
    /// Until when: the usual stay, cut at closing time.
    pub ends_at: DateTime<FixedOffset>,
    /// Tables that may be taken, best first.
    pub tables: Vec<TableNo>,
    /// Pairs that may be joined; offered when no single table is left.
    pub joins: Vec<[TableNo; 2]>,
    /// Why the whole slot is refused; with `explain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Why each other table is not offered; with `explain`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unfit: Vec<Unfit>,
}

/// A table that is not offered.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Unfit {
    /// Which.
    pub table: TableNo,
    /// Why, as a code.
    pub code: String,
}

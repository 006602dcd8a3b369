//! Errors on the wire: `application/problem+json`, RFC 9457.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::table::TableNo;

/// A problem document.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Problem {
    /// `urn:filin:problem:<code>`: the code says all.
    #[serde(rename = "type")]
    pub kind: String,
    /// A few words, in the caller's language.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What is wrong and what to do, in the caller's language.
    pub detail: String,
    /// Stable, snake_case; what machines match.
    pub code: String,
    /// With `slot_taken`: what is free instead, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
    /// With `stale_version`: the version that stands now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

/// Another way to seat the same party.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Alternative {
    /// When.
    pub starts_at: DateTime<FixedOffset>,
    /// At which table, or at which two joined ones.
    pub tables: Vec<TableNo>,
}

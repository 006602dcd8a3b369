//! Whom a change would hit, on the wire: asked before it is made.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::booking::Booking;
use super::room::{Block, TableForm};

/// What a change of hours or tables would hit. Nothing was changed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Impact {
    /// How many bookings.
    pub total: i64,
    /// The first 200 of them, in order of time.
    pub bookings: Vec<Booking>,
    /// The first 200 of those that lie outside the new hours and lay outside the old ones too: the
    /// change is not what hits them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outside: Vec<Booking>,
    /// Blocks that stand on a table which would be retired.
    pub blocks: Vec<Block>,
}

/// A table as it shall be.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TablePreview {
    /// The whole of it; absent, it is retired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<TableForm>,
}

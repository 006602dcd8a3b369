//! Rows of `blocks`: v3 kept them as bookings of a client of their own.

use super::bookings::Block;
use crate::transfer::value::{Row, Value};

/// Who made it. v3 did not say.
pub(super) const BY: &str = "system";

impl Block {
    /// Its row.
    pub(super) fn row(self) -> Row {
        vec![
            Value::Int(self.id),
            Value::Int(self.table),
            Value::Instant(self.period.start()),
            Value::Instant(self.period.end()),
            Value::Text(self.reason),
            Value::Text(BY.into()),
            Value::Instant(self.created_at),
            Value::instant(self.lifted_at),
        ]
    }
}

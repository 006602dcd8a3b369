//! Rows of `visits`: one of each booking that v3 closed, and what makes each client's sum what v3
//! said it was.

use chrono::{DateTime, Utc};

use crate::transfer::value::{Row, Value};

/// Why, in the ledger's own words: of a booking …
const COMPLETED: &str = "completed";
/// … and of what a client brought along.
const OPENING: &str = "opening";

/// A guest's visit.
pub(super) fn of_booking(id: i64, guest: i64, booking: i64, at: DateTime<Utc>) -> Row {
    row(id, guest, Some(booking), 1, COMPLETED, at)
}

/// What a guest had before, or had too many of.
pub(super) fn opening(id: i64, guest: i64, delta: i64, at: DateTime<Utc>) -> Row {
    row(id, guest, None, delta, OPENING, at)
}

fn row(
    id: i64,
    guest: i64,
    booking: Option<i64>,
    delta: i64,
    reason: &str,
    at: DateTime<Utc>,
) -> Row {
    vec![
        Value::Int(id),
        Value::Int(guest),
        Value::int(booking),
        Value::Int(delta),
        Value::Text(reason.into()),
        Value::Text("system".into()),
        Value::Instant(at),
    ]
}

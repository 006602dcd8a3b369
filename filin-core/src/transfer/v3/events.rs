//! Rows of `events` and `event_counter`: v3 kept no log, so the first fact is that its data came over.

use chrono::{DateTime, Utc};
use serde_json::{Map, json};

use crate::domain::actor::{Actor, Channel};
use crate::event::Kind;
use crate::transfer::report::Report;
use crate::transfer::value::{Row, Value};

/// Its number.
const FIRST: i64 = 1;

/// The fact, with how many rows each of v3's tables had.
pub(super) fn imported(report: &Report, now: DateTime<Utc>) -> Row {
    let counted = |(table, tally): (&&'static str, &crate::transfer::report::Tally)| {
        ((*table).to_owned(), json!(tally.rows))
    };
    let rows: Map<_, _> = report.tallies().iter().map(counted).collect();
    let data = json!({ "source": "v3", "rows": rows });
    let actor = Actor::System;
    vec![
        Value::Int(FIRST),
        Value::Instant(now),
        Value::Text(Kind::VenueImported.as_str().into()),
        Value::Text(actor.key()),
        Value::Text(actor.label()),
        Value::Text(Channel::Job.as_str().into()),
        Value::Null,
        Value::Null,
        Value::Null,
        Value::Json(data.to_string()),
    ]
}

/// The last number that was given out.
pub(super) fn counter() -> Row {
    vec![Value::Int(1), Value::Int(FIRST)]
}

//! Lines of the event log, from the log itself and from the live feed.

use chrono::{DateTime, FixedOffset};
use filin_core::api::event::{Event, Live};
use filin_core::domain::ids::BookingId;

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The event's number.
    pub(crate) seq: i64,
    /// When.
    pub(crate) at: DateTime<FixedOffset>,
    /// `booking.confirmed`.
    pub(crate) kind: String,
    /// Who did it, by name or as the log keeps it; nothing where the feed does not say.
    pub(crate) actor: String,
    /// To which booking.
    pub(crate) booking: Option<BookingId>,
    /// At which table.
    pub(crate) table: Option<i64>,
}

/// A line of the log that was read.
pub(crate) fn logged(event: &Event) -> Line {
    Line {
        seq: event.seq,
        at: event.at,
        kind: event.kind.clone(),
        actor: if event.actor_name.is_empty() {
            event.actor.clone()
        } else {
            event.actor_name.clone()
        },
        booking: event.booking_id,
        table: event.table,
    }
}

/// What the feed says, as a line; nothing for what is no event.
pub(crate) fn heard(said: &Live) -> Option<Line> {
    Some(match said {
        Live::BookingUpdate {
            seq,
            action,
            booking_id,
            actor,
            at,
            ..
        } => Line {
            seq: *seq,
            at: *at,
            kind: format!("booking.{action}"),
            actor: actor.clone(),
            booking: Some(*booking_id),
            table: None,
        },
        Live::TableUpdate {
            seq,
            action,
            table,
            at,
            ..
        } => Line {
            seq: *seq,
            at: *at,
            kind: format!("table.{action}"),
            actor: String::new(),
            booking: None,
            table: *table,
        },
        Live::Event { seq, kind, at } => Line {
            seq: *seq,
            at: *at,
            kind: kind.clone(),
            actor: String::new(),
            booking: None,
            table: None,
        },
        Live::BroadcastProgress {
            seq,
            action: Some(action),
            actor,
            at,
            ..
        } => Line {
            seq: *seq,
            at: *at,
            kind: format!("broadcast.{action}"),
            actor: actor.clone().unwrap_or_default(),
            booking: None,
            table: None,
        },
        Live::Hello { .. }
        | Live::StatsUpdate { .. }
        | Live::BroadcastProgress { .. }
        | Live::Lagged { .. }
        | Live::Pong => {
            return None;
        }
    })
}

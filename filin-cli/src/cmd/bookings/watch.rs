//! `filin bookings watch`: what happens to bookings, as it happens.

use chrono::{DateTime, FixedOffset};
use clap::Args;
use filin_core::api::booking::Booking;
use filin_core::api::event::Live;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::domain::service_day::ServiceDay;
use serde::Serialize;

use crate::cmd::follow::follow;
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::live::Heard;
use crate::output::{Cell, Column, Tone};
use crate::shown;
use crate::words::Words;

const EXAMPLES: &str = "\
Examples:
  filin bookings watch
  filin bookings watch today
  filin bookings watch -o json | jq -r '.booking.guest.name'
  filin bookings watch -o csv >> changes.csv";

/// What happens to bookings, a line each, as it happens
///
/// Ends by Ctrl-C. A lost connection is told on stderr and tried again, and what happened meanwhile
/// comes then. JSON is one object a line: seq, at, action, booking_id, status, actor, and the booking
/// as it stands by now.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Watch {
    /// Only bookings of this service day: today, завтра, fri, 27.11, 2026-11-27
    #[arg(value_name = "DATE")]
    day: Option<String>,
}

/// One change.
#[derive(Debug, Serialize)]
struct Change {
    seq: i64,
    at: DateTime<FixedOffset>,
    action: String,
    booking_id: BookingId,
    status: Status,
    actor: String,
    booking: Option<Box<Booking>>,
}

impl Watch {
    /// Shows them until somebody has seen enough.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        // Also says at once if the server is away, or may not be asked.
        let today = dates::venue(&desk.client).await?.today;
        let day = match self.day.as_deref() {
            Some(text) => Some(dates::of(&desk.out.words, text, today)?),
            None => None,
        };
        desk.out.head(COLUMNS)?;
        follow(desk, None, async |heard| {
            let Heard::Said(said) = heard else {
                return Ok(());
            };
            if matches!(*said, Live::Lagged { .. }) {
                desk.out.warn(&desk.out.words.get("follow-lagged"));
            }
            match change(*said) {
                Some(change) if is_of(&change, day) => desk.out.line(&change, COLUMNS),
                _ => Ok(()),
            }
        })
        .await
    }
}

/// Whether it is of the day that is asked for; one whose booking is gone might be.
fn is_of(change: &Change, day: Option<ServiceDay>) -> bool {
    let of = change.booking.as_ref().map(|booking| booking.date);
    day.is_none() || of.is_none() || of == day
}

/// What happened, if it was to a booking.
fn change(said: Live) -> Option<Change> {
    match said {
        Live::BookingUpdate {
            seq,
            action,
            booking_id,
            status,
            booking,
            actor,
            at,
        } => Some(Change {
            seq,
            at,
            action,
            booking_id,
            status,
            actor,
            booking,
        }),
        _ => None,
    }
}

/// What was done, in words; as it came where we know none for it.
fn action(words: &Words, action: &str) -> String {
    let kind = format!("booking.{action}");
    let said = words.event(&kind);
    if said == kind {
        action.to_owned()
    } else {
        said
    }
}

/// Something of the booking; nothing where it is gone.
fn of(change: &Change, cell: impl Fn(&Booking) -> Cell) -> Cell {
    change.booking.as_deref().map(cell).unwrap_or_default()
}

const COLUMNS: &[Column<Change>] = &[
    Column::csv("seq", |change, _| Cell::of(change.seq)),
    Column::new("at", |change, _| {
        let shown = change.at.format("%H:%M:%S").to_string();
        Cell::two(change.at.to_rfc3339(), shown).tone(Tone::Dim)
    }),
    Column::new("booking_id", |change, _| {
        Cell::two(change.booking_id, format!("#{}", change.booking_id))
    }),
    Column::new("action", |change, words| {
        Cell::two(&change.action, action(words, &change.action)).tone(Tone::Accent)
    }),
    Column::new("status", |change, words| {
        Cell::two(change.status, words.status(change.status))
            .tone(shown::status_tone(change.status))
    }),
    Column::new("date", |change, words| {
        of(change, |b| {
            Cell::two(b.date, shown::day_short(words, b.date))
        })
    }),
    Column::table("time", |change, words| {
        of(change, |b| {
            Cell::of(shown::period(words, b.date, b.starts_at, b.ends_at))
        })
    }),
    Column::csv("starts_at", |change, _| {
        of(change, |b| Cell::of(b.starts_at.to_rfc3339()))
    }),
    Column::csv("ends_at", |change, _| {
        of(change, |b| Cell::of(b.ends_at.to_rfc3339()))
    }),
    Column::new("tables", |change, _| of(change, super::tables)),
    Column::new("guests", |change, words| {
        of(change, |b| {
            let count = [("count", b.guests.to_string())];
            Cell::two(b.guests, words.with("people", &count))
        })
    }),
    Column::new("name", |change, _| of(change, super::name)),
    Column::csv("phone", |change, _| of(change, super::phone)),
    Column::new("actor", |change, words| {
        Cell::two(&change.actor, format!("({})", words.actor(&change.actor))).tone(Tone::Dim)
    }),
];

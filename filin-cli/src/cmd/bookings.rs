//! `filin bookings`: parties, from the first call to the last coal.

mod create;
mod extend;
mod history;
mod list;
mod move_;
mod show;
mod step;
mod undo;
mod watch;

use clap::Subcommand;
use filin_core::api::booking::Booking;
use filin_core::domain::table::TableNo;

use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::sent::Sent;
use crate::shown;
use crate::step::Step;

const PATH: &str = "/api/admin/bookings";
const EXAMPLES: &str = "\
Examples:
  filin bookings list
  filin bookings list tomorrow --status pending
  filin bookings create --date fri --time 19:00 --guests 4 --phone +79990001122
  filin bookings confirm 12 13 14
  filin bookings move 12 --time 20:30 --table 5
  filin bookings watch";

/// Take bookings and see them through the evening
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Bookings {
    /// The bookings of a day or of several
    List(list::List),
    /// One booking, or its history
    Show(show::Show),
    /// Take a booking, or seat guests who just came
    Create(create::Create),
    /// Tell the guests that they are expected
    #[command(after_help = step::CONFIRM)]
    Confirm(step::Ids),
    /// The guests are at the table
    #[command(after_help = step::SEAT)]
    Seat(step::Ids),
    /// The guests were here and left
    #[command(after_help = step::CLOSE)]
    Close(step::Ids),
    /// Call bookings off; asks first
    #[command(after_help = step::CANCEL)]
    Cancel(step::Cancel),
    /// The guests never came; asks first
    #[command(after_help = step::NO_SHOW)]
    NoShow(step::NoShow),
    /// Change the time, the table or the party
    Move(move_::Move),
    /// Let the guests stay longer
    Extend(extend::Extend),
    /// Take back an end, if the tables are still free
    #[command(after_help = step::REOPEN)]
    Reopen(step::Ids),
    /// Take back one's own last step
    Undo(undo::Undo),
    /// What happens to bookings, a line each, as it happens
    Watch(watch::Watch),
}

impl Bookings {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List(args) => args.run(desk).await,
            Self::Show(args) => args.run(desk).await,
            Self::Create(args) => args.run(desk).await,
            Self::Confirm(args) => args.run(Step::Confirm, desk).await,
            Self::Seat(args) => args.run(Step::Seat, desk).await,
            Self::Close(args) => args.run(Step::Close, desk).await,
            Self::Cancel(args) => args.run(desk).await,
            Self::NoShow(args) => args.run(desk).await,
            Self::Move(args) => args.run(desk).await,
            Self::Extend(args) => args.run(desk).await,
            Self::Reopen(args) => args.run(Step::Reopen, desk).await,
            Self::Undo(args) => args.run(desk).await,
            Self::Watch(args) => args.run(desk).await,
        }
    }
}

/// One booking, with what staff should know of it on stderr.
pub(crate) fn tell(desk: &Desk<'_>, booking: &Sent<Booking>) -> Result<()> {
    for warning in &booking.warnings {
        desk.out.warn(&warning.detail);
    }
    desk.out.one(booking, WHOLE)
}

fn tables(booking: &Booking) -> Cell {
    let numbers: Vec<String> = booking.tables.iter().map(TableNo::to_string).collect();
    Cell::two(numbers.join(" "), numbers.join(" + "))
}

fn name(booking: &Booking) -> Cell {
    Cell::maybe(booking.guest.as_ref().map(|guest| &guest.name))
}

fn phone(booking: &Booking) -> Cell {
    Cell::maybe(
        booking
            .guest
            .as_ref()
            .and_then(|guest| guest.phone.as_ref()),
    )
}

fn status(booking: &Booking, words: &crate::words::Words) -> Cell {
    Cell::two(booking.status, words.status(booking.status)).tone(shown::status_tone(booking.status))
}

/// The columns of a list.
pub(crate) const COLUMNS: &[Column<Booking>] = &[
    Column::new("id", |b, _| Cell::of(b.id)),
    Column::new("date", |b, words| {
        Cell::two(b.date, shown::day_short(words, b.date))
    }),
    Column::table("time", |b, words| {
        Cell::of(shown::period(words, b.date, b.starts_at, b.ends_at))
    }),
    Column::csv("starts_at", |b, _| Cell::of(b.starts_at.to_rfc3339())),
    Column::csv("ends_at", |b, _| Cell::of(b.ends_at.to_rfc3339())),
    Column::new("tables", |b, _| tables(b)),
    Column::new("guests", |b, _| Cell::of(b.guests)),
    Column::csv("name", |b, _| name(b)),
    Column::csv("phone", |b, _| phone(b)),
    // Name and phone in one column leave room for the others.
    Column::table("guest", |b, _| {
        Cell::of(format!("{} {}", name(b).human, phone(b).human).trim())
    }),
    Column::new("status", status),
    Column::csv("source", |b, _| Cell::of(b.source.as_str())),
    Column::spare("comment", |b, _| Cell::of(&b.comment)),
    Column::csv("note", |b, _| Cell::maybe(b.note.as_ref())),
    Column::csv("reason", |b, _| Cell::maybe(b.reason.as_ref())),
    Column::csv("flagged", |b, _| Cell::of(b.flagged)),
    Column::csv("attending", |b, _| Cell::of(b.attending)),
    Column::csv("guest_id", |b, _| {
        Cell::maybe(b.guest.as_ref().map(|guest| guest.id))
    }),
    Column::csv("version", |b, _| Cell::of(b.version)),
];

/// Everything about one booking; its CSV is a list's.
const WHOLE: &[Column<Booking>] = &[
    Column::new("id", |b, _| Cell::of(b.id)),
    Column::new("status", status),
    Column::csv("date", |b, _| Cell::of(b.date)),
    Column::table("time", |b, words| {
        Cell::of(shown::spelled(words, b.date, b.starts_at, b.ends_at))
    }),
    Column::csv("starts_at", |b, _| Cell::of(b.starts_at.to_rfc3339())),
    Column::csv("ends_at", |b, _| Cell::of(b.ends_at.to_rfc3339())),
    Column::new("tables", |b, _| tables(b)),
    Column::new("guests", |b, _| Cell::of(b.guests)),
    Column::new("name", |b, _| name(b)),
    Column::new("username", |b, _| {
        Cell::maybe(b.guest.as_ref().and_then(|guest| guest.username.as_ref()))
    }),
    Column::new("phone", |b, _| phone(b)),
    Column::new("visits", |b, _| {
        Cell::maybe(b.guest.as_ref().map(|guest| guest.visits))
    }),
    Column::new("earns", |b, _| match b.earns {
        Some(percent) => Cell::two(percent, format!("−{percent} %")).tone(Tone::Good),
        None => Cell::default(),
    }),
    Column::new("guest_id", |b, _| match &b.guest {
        Some(guest) => Cell::two(guest.id, format!("#{}", guest.id)),
        None => Cell::default(),
    }),
    Column::new("source", |b, words| {
        Cell::two(b.source.as_str(), words.source(b.source))
    }),
    Column::new("comment", |b, _| Cell::of(&b.comment)),
    Column::new("note", |b, _| Cell::maybe(b.note.as_ref())),
    Column::new("reason", |b, _| Cell::maybe(b.reason.as_ref())),
    Column::new("flagged", |b, words| {
        Cell::two(
            b.flagged,
            if b.flagged {
                words.yes_no(true)
            } else {
                String::new()
            },
        )
        .tone(Tone::Warn)
    }),
    Column::new("attending", |b, words| {
        let shown = if b.attending {
            words.yes_no(true)
        } else {
            String::new()
        };
        Cell::two(b.attending, shown).tone(Tone::Good)
    }),
    Column::new("created_at", |b, _| {
        Cell::two(b.created_at.to_rfc3339(), shown::moment(b.created_at))
    }),
    Column::new("updated_at", |b, _| {
        Cell::two(b.updated_at.to_rfc3339(), shown::moment(b.updated_at))
    }),
    Column::csv("version", |b, _| Cell::of(b.version)),
];

//! `filin waitlist`: who waits for a table.

mod add;
mod claim;
mod list;
mod remove;

use clap::Subcommand;
use filin_core::api::waitlist::{WaitEntry, WaitOffer};
use filin_core::domain::table::TableNo;
use filin_core::domain::waitlist::WaitStatus;

use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::shown;
use crate::words::Words;

const PATH: &str = "/api/admin/waitlist";
const EXAMPLES: &str = "\
Examples:
  filin waitlist list
  filin waitlist add --date fri --from 20:00 --until 22:00 --guests 4 --phone +79990001122
  filin waitlist claim 7
  filin waitlist remove 7";

/// Who waits for a table
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Waitlist {
    /// Who waits, in the order of the line
    List(list::List),
    /// Put somebody on the list who called
    Add(add::Add),
    /// Take somebody off the list; asks first
    Remove(remove::Remove),
    /// Book for somebody what they are offered
    Claim(claim::Claim),
}

impl Waitlist {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List(args) => args.run(desk).await,
            Self::Add(args) => args.run(desk).await,
            Self::Remove(args) => args.run(desk).await,
            Self::Claim(args) => args.run(desk).await,
        }
    }
}

fn status(wait: &WaitEntry, words: &Words) -> Cell {
    let tone = match wait.status {
        WaitStatus::Waiting => Tone::Plain,
        WaitStatus::Offered => Tone::Warn,
        WaitStatus::Claimed => Tone::Good,
        WaitStatus::Lapsed | WaitStatus::Left | WaitStatus::Expired => Tone::Dim,
    };
    let word = wait.status.as_str();
    Cell::two(word, words.word("wait", word)).tone(tone)
}

fn name(wait: &WaitEntry) -> Cell {
    Cell::maybe(wait.guest.as_ref().map(|guest| &guest.name))
}

fn phone(wait: &WaitEntry) -> Cell {
    Cell::maybe(wait.guest.as_ref().and_then(|guest| guest.phone.as_ref()))
}

fn tables(offer: &WaitOffer, between: &str) -> String {
    let numbers: Vec<String> = offer.tables.iter().map(TableNo::to_string).collect();
    numbers.join(between)
}

/// `20:00–22:00, table 3 + 4, until 19:10`.
fn offer(wait: &WaitEntry, words: &Words) -> Cell {
    let Some(offer) = &wait.offer else {
        return Cell::default();
    };
    let args = [
        (
            "time",
            shown::period(words, wait.date, offer.starts_at, offer.ends_at),
        ),
        ("tables", tables(offer, " + ")),
        ("until", offer.expires_at.format("%H:%M").to_string()),
    ];
    Cell::of(words.with("wait-offer", &args))
}

const COLUMNS: &[Column<WaitEntry>] = &[
    Column::new("id", |wait, _| Cell::of(wait.id)),
    Column::new("date", |wait, words| {
        Cell::two(wait.date, shown::day_short(words, wait.date))
    }),
    Column::new("place", |wait, _| Cell::maybe(wait.place)),
    Column::table("window", |wait, words| {
        Cell::of(shown::period(words, wait.date, wait.from_at, wait.until_at))
    }),
    Column::csv("from_at", |wait, _| Cell::of(wait.from_at.to_rfc3339())),
    Column::csv("until_at", |wait, _| Cell::of(wait.until_at.to_rfc3339())),
    Column::new("guests", |wait, _| Cell::of(wait.guests)),
    Column::csv("minutes", |wait, _| Cell::maybe(wait.minutes)),
    Column::csv("name", |wait, _| name(wait)),
    Column::csv("phone", |wait, _| phone(wait)),
    // Name and phone in one column leave room for the others.
    Column::table("guest", |wait, _| {
        Cell::of(format!("{} {}", name(wait).human, phone(wait).human).trim())
    }),
    Column::new("status", status),
    Column::table("offer", offer),
    Column::csv("offer_starts_at", |wait, _| {
        Cell::maybe(
            wait.offer
                .as_ref()
                .map(|offer| offer.starts_at.to_rfc3339()),
        )
    }),
    Column::csv("offer_tables", |wait, _| {
        Cell::maybe(wait.offer.as_ref().map(|offer| tables(offer, " ")))
    }),
    Column::csv("offer_expires_at", |wait, _| {
        Cell::maybe(
            wait.offer
                .as_ref()
                .map(|offer| offer.expires_at.to_rfc3339()),
        )
    }),
    Column::csv("booking_id", |wait, _| Cell::maybe(wait.booking_id)),
    Column::csv("guest_id", |wait, _| {
        Cell::maybe(wait.guest.as_ref().map(|guest| guest.id))
    }),
    Column::csv("created_at", |wait, _| {
        Cell::of(wait.created_at.to_rfc3339())
    }),
];

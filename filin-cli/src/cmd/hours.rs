//! `filin hours`: when the venue is open.

mod except;
mod set;

use clap::{Args, Subcommand};
use filin_core::api::venue::{Hours as Opening, OpeningForm};
use filin_core::domain::service_day::ServiceDay;

use super::impact;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::output::{Cell, Column, Tone};
use crate::shown;
use crate::words::Words;

const PATH: &str = "/api/admin/hours";
const EXAMPLES: &str = "\
Examples:
  filin hours show
  filin hours set fri sat --open 14:00 --close 04:00
  filin hours set mon --closed
  filin hours except 31.12 --open 18:00 --close 05:00 --note 'Новый год'";
const SHOW_EXAMPLES: &str = "\
Examples:
  filin hours show
  filin hours show -o json";

/// Opening hours
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Hours {
    /// The week, and the days that differ
    #[command(after_help = SHOW_EXAMPLES)]
    Show,
    /// Set weekdays; asks first where bookings would lie outside
    Set(set::Set),
    /// Make one day differ, or like its weekday again; asks likewise
    Except(except::Except),
}

impl Hours {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::Show => show(desk, &get(desk).await?),
            Self::Set(args) => args.run(desk).await,
            Self::Except(args) => args.run(desk).await,
        }
    }
}

/// From when until when, or closed.
#[derive(Debug, Args)]
pub(crate) struct When {
    /// From when: 14:00
    #[arg(
        long,
        value_name = "HH:MM",
        requires = "close",
        conflicts_with = "closed"
    )]
    open: Option<String>,
    /// Until when; at or before the opening time it is after midnight
    #[arg(long, value_name = "HH:MM", requires = "open")]
    close: Option<String>,
    /// Closed all day
    #[arg(long, conflicts_with = "close")]
    closed: bool,
}

impl When {
    /// What was said; `None` if nothing was.
    fn opening(&self) -> Option<Option<OpeningForm>> {
        match (&self.open, &self.close) {
            (Some(opens), Some(closes)) => Some(Some(OpeningForm {
                opens: opens.clone(),
                closes: closes.clone(),
            })),
            _ => self.closed.then_some(None),
        }
    }

    /// What was said, which must be something.
    fn required(&self, words: &Words) -> Result<Option<OpeningForm>> {
        self.opening()
            .ok_or_else(|| Error::usage(words, "hours-missing", &[]))
    }
}

async fn get(desk: &Desk<'_>) -> Result<Opening> {
    desk.client.get(PATH, &Vec::new()).await
}

fn show(desk: &Desk<'_>, hours: &Opening) -> Result<()> {
    desk.out
        .list_as(hours, &rows(hours), COLUMNS, "empty-hours")
}

/// Sets the hours as a whole, after a look at whom that would hit; with `dry_run` only looks. Of the
/// bookings that lie outside anyway, those of the days spoken of are shown as well.
async fn put(
    desk: &Desk<'_>,
    hours: &Opening,
    spoken_of: impl Fn(ServiceDay) -> bool,
    dry_run: bool,
) -> Result<()> {
    let mut hit = impact::ask(desk, "/api/admin/hours/preview", hours).await?;
    hit.outside.retain(|booking| spoken_of(booking.date));
    if dry_run {
        return impact::show(desk, &hit);
    }
    impact::weigh(desk, &hit)?;
    show(desk, &desk.client.put(PATH, hours).await?)
}

enum Day {
    Weekday(u32),
    Date(ServiceDay),
}

struct Row {
    day: Day,
    opening: Option<OpeningForm>,
    note: String,
}

fn rows(hours: &Opening) -> Vec<Row> {
    let week = (1..).zip(&hours.week).map(|(number, opening)| Row {
        day: Day::Weekday(number),
        opening: opening.clone(),
        note: String::new(),
    });
    let exceptions = hours.exceptions.iter().map(|exception| Row {
        day: Day::Date(exception.date),
        opening: exception.opening.clone(),
        note: exception.note.clone(),
    });
    week.chain(exceptions).collect()
}

const COLUMNS: &[Column<Row>] = &[
    Column::new("day", |row, words| match row.day {
        Day::Weekday(number) => Cell::two(number, shown::weekday_name(words, number)),
        Day::Date(date) => Cell::two(date, shown::day_short(words, date)),
    }),
    Column::new("opens", |row, words| match &row.opening {
        Some(opening) => Cell::of(&opening.opens),
        None => Cell::two("", words.get("closed")).tone(Tone::Dim),
    }),
    Column::new("closes", |row, _| {
        Cell::maybe(row.opening.as_ref().map(|opening| &opening.closes))
    }),
    Column::new("note", |row, _| Cell::of(&row.note)),
];

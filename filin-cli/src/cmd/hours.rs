//! `filin hours`: when the venue is open.

use clap::{Args, Subcommand};
use filin_core::api::venue::{Hours as Opening, OpeningForm};

use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::shown;

const EXAMPLES: &str = "\
Examples:
  filin hours show
  filin hours show -o json";

/// Opening hours
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Hours {
    /// The week, and the days that differ
    Show(Show),
}

/// The week, and the days that differ
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Show {}

impl Hours {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let Self::Show(Show {}) = self;
        let hours: Opening = desk.client.get("/api/admin/hours", &Vec::new()).await?;
        desk.out
            .list_as(&hours, &rows(&hours), COLUMNS, "empty-hours")
    }
}

enum Day {
    Weekday(u32),
    Date(filin_core::domain::service_day::ServiceDay),
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

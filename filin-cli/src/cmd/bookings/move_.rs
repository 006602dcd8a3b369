//! `filin bookings move`: another time, another table, another party.

use clap::Args;
use filin_core::api::booking::{Booking, BookingChange};
use filin_core::domain::when;

use super::{PATH, tell};
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin bookings move 12 --time 20:30
  filin bookings move 12 --date tomorrow --tables 3,4
  filin bookings move 12 --guests 6
  filin bookings move 12 --minutes 180               # stay longer";

/// Change the time, the table or the party
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Move {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::Booking))]
    id: i64,
    #[command(flatten)]
    to: To,
}

/// What shall be different.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
struct To {
    /// Another service day, at the same time unless one is given
    #[arg(long)]
    date: Option<String>,
    /// Another time, on the same service day unless one is given
    #[arg(long)]
    time: Option<String>,
    /// Another table
    #[arg(long, value_name = "N", conflicts_with = "tables", add = complete::of(Noun::Table))]
    table: Option<i64>,
    /// Other tables, joined
    #[arg(long, value_name = "N,N", value_delimiter = ',')]
    tables: Option<Vec<i64>>,
    /// How many come
    #[arg(long, value_name = "N")]
    guests: Option<i64>,
    /// For how long
    #[arg(long, value_name = "N")]
    minutes: Option<i64>,
}

impl Move {
    /// Moves it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let path = format!("{PATH}/{}", self.id);
        let (starts_at, version) = start(&path, &self.to, desk).await?;
        let body = BookingChange {
            starts_at,
            guests: self.to.guests,
            table_no: self.to.table,
            tables: self.to.tables,
            minutes: self.to.minutes,
            version,
            ..BookingChange::default()
        };
        let booking: Sent<Booking> = desk.client.patch(&path, &body).await?;
        tell(desk, &booking)
    }
}

/// The new start, if there shall be one. Where half of it is the booking's own, the change is bound
/// to the version it was read from.
async fn start(path: &str, to: &To, desk: &Desk<'_>) -> Result<(Option<String>, Option<i64>)> {
    let words = &desk.out.words;
    if let (Some(date), Some(time)) = (&to.date, &to.time) {
        return Ok((
            Some(dates::typed_moment(&desk.client, words, Some(date), time).await?),
            None,
        ));
    }
    if to.date.is_none() && to.time.is_none() {
        return Ok((None, None));
    }
    let time = to
        .time
        .as_deref()
        .map(|time| dates::typed(words, when::parse_time(time)))
        .transpose()?;
    let venue = dates::venue(&desk.client).await?;
    let day = to
        .date
        .as_deref()
        .map(|day| dates::typed(words, when::parse_day(day, venue.today)))
        .transpose()?;
    let now: Sent<Booking> = desk.client.get(path, &Vec::new()).await?;
    let (day, time) = (
        day.unwrap_or(now.date),
        time.unwrap_or_else(|| now.starts_at.time()),
    );
    Ok((
        Some(dates::starts_at(&venue, day, time)?),
        Some(now.version),
    ))
}

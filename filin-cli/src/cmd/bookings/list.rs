//! `filin bookings list`: the bookings of a day or of several.

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser};
use filin_core::api::booking::Booking;

use super::{COLUMNS, PATH};
use crate::client::Query;
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin bookings list
  filin bookings list завтра --status pending
  filin bookings list --status pending --from today      all that wait for an answer
  filin bookings list --from 2026-11-01 --to 2026-11-30 -o csv > november.csv
  filin bookings list --search Иван -o json | jq '.[].id'";

/// The bookings of a day or of several
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct List {
    /// The service day: today, завтра, fri, 27.11, 2026-11-27 [default: today]
    #[arg(value_name = "DATE", conflicts_with_all = ["date", "from", "to"])]
    day: Option<String>,
    /// The same, as an option
    #[arg(long, conflicts_with_all = ["from", "to"])]
    date: Option<String>,
    /// The first service day of several [default: today]
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// The last service day of several [default: all to come]
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Only those in this status
    #[arg(long, value_parser = statuses())]
    status: Option<String>,
    /// Only those whose guest's name, phone or comment has this in it
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
}

fn statuses() -> PossibleValuesParser {
    PossibleValuesParser::new([
        PossibleValue::new("pending"),
        PossibleValue::new("confirmed"),
        PossibleValue::new("seated"),
        PossibleValue::new("completed"),
        PossibleValue::new("canceled").alias("cancelled"),
        PossibleValue::new("no_show").alias("no-show"),
    ])
}

impl List {
    /// Shows them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let query = self.query(desk).await?;
        let bookings: Vec<Sent<Booking>> = desk.client.pages(PATH, &query).await?;
        desk.out.list(&bookings, COLUMNS, "empty-bookings")
    }

    async fn query(self, desk: &Desk<'_>) -> Result<Query> {
        let (client, words) = (&desk.client, &desk.out.words);
        let mut query = Query::new();
        if self.from.is_some() || self.to.is_some() {
            let from = dates::day(client, words, self.from.as_deref()).await?;
            query.push(("from", from.to_string()));
            if let Some(to) = dates::maybe_day(desk, self.to.as_deref()).await? {
                dates::in_order(words, from, to)?;
                query.push(("to", to.to_string()));
            }
        } else {
            let day = dates::day(client, words, self.day.or(self.date).as_deref()).await?;
            query.push(("date", day.to_string()));
        }
        query.extend(self.status.map(|status| ("status", wire(&status))));
        query.extend(self.search.map(|search| ("q", search)));
        Ok(query)
    }
}

/// The status' word on the wire; clap hands aliases over as they were typed.
fn wire(status: &str) -> String {
    match status {
        "no-show" => "no_show".to_owned(),
        "cancelled" => "canceled".to_owned(),
        other => other.to_owned(),
    }
}

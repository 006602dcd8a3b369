//! `filin stats`: the figures of a service day, or of many.

mod bars;

use clap::Args;
use filin_core::api::stats::{DayStats, Stats as Figures};
use filin_core::domain::service_day::ServiceDay;

use crate::client::Query;
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Format, Tone};
use crate::shown;

const EXAMPLES: &str = "\
Examples:
  filin stats
  filin stats yesterday
  filin stats week                    from Monday to today
  filin stats month -o csv > month.csv
  filin stats 2026-11-27 -o json
  filin stats --from 01.11 --to 30.11
  filin stats --from 01.11 -o csv > november.csv";

/// The figures of a day, or of many with bars
///
/// With --from or --to, or of a week or a month: a line for each service day with its bookings, the people in them, and a bar
/// of the people. Without --to it is up to today, without --from thirty days.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Stats {
    /// The service day: today, yesterday, fri, 27.11, 2026-11-27; or week, month: from Monday or the
    /// first until today [default: today]
    #[arg(value_name = "DATE", conflicts_with_all = ["date", "from", "to"])]
    day: Option<String>,
    /// The same, as an option
    #[arg(long, conflicts_with_all = ["from", "to"])]
    date: Option<String>,
    /// The first service day of several
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// The last service day of several
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
}

impl Stats {
    /// Shows them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        if self.from.is_some() || self.to.is_some() {
            let from = dates::maybe_day(desk, self.from.as_deref()).await?;
            let to = dates::maybe_day(desk, self.to.as_deref()).await?;
            return many(desk, from, to).await;
        }
        let date = self.day.or(self.date);
        if let Some(span) = date.as_deref().and_then(dates::Span::parse) {
            let today = dates::venue(&desk.client).await?.today;
            return many(desk, Some(span.first(today)), Some(today)).await;
        }
        let day = dates::day(&desk.client, &desk.out.words, date.as_deref()).await?;
        let query = vec![("date", day.to_string())];
        let figures: Figures = desk.client.get("/api/admin/stats", &query).await?;
        desk.out.one(&figures, COLUMNS)
    }
}

/// The figures of each day, and what they sum up to.
async fn many(desk: &Desk<'_>, from: Option<ServiceDay>, to: Option<ServiceDay>) -> Result<()> {
    if let (Some(from), Some(to)) = (from, to) {
        dates::in_order(&desk.out.words, from, to)?;
    }
    let mut query = Query::new();
    query.extend(from.map(|day| ("from", day.to_string())));
    query.extend(to.map(|day| ("to", day.to_string())));
    let days: Vec<DayStats> = desk.client.get("/api/admin/stats/days", &query).await?;
    if desk.out.format() == Format::Table && !days.is_empty() {
        return desk.out.drawing(&bars::drawn(&days, &desk.out.words));
    }
    desk.out.list(&days, DAYS, "empty-stats")
}

const DAYS: &[Column<DayStats>] = &[
    Column::csv("date", |s, _| Cell::of(s.date)),
    Column::csv("total_bookings", |s, _| Cell::of(s.total_bookings)),
    Column::csv("guests", |s, _| Cell::of(s.guests)),
    Column::csv("pending", |s, _| Cell::of(s.pending)),
    Column::csv("confirmed", |s, _| Cell::of(s.confirmed)),
    Column::csv("seated", |s, _| Cell::of(s.seated)),
    Column::csv("completed", |s, _| Cell::of(s.completed)),
    Column::csv("canceled", |s, _| Cell::of(s.canceled)),
    Column::csv("no_show", |s, _| Cell::of(s.no_show)),
    Column::csv("online", |s, _| Cell::of(s.online)),
    Column::csv("by_staff", |s, _| Cell::of(s.by_staff)),
    Column::csv("walk_ins", |s, _| Cell::of(s.walk_ins)),
];

const COLUMNS: &[Column<Figures>] = &[
    Column::new("date", |s, words| {
        Cell::two(s.date, shown::day_short(words, s.date))
    }),
    Column::new("total_bookings", |s, _| Cell::of(s.total_bookings)),
    Column::new("guests", |s, _| Cell::of(s.guests)),
    Column::new("now_in_restaurant", |s, _| {
        Cell::maybe(s.now_in_restaurant).tone(Tone::Accent)
    }),
    Column::new("expecting", |s, _| Cell::of(s.expecting)),
    Column::new("free_tables", |s, _| {
        Cell::maybe(s.free_tables).tone(Tone::Good)
    }),
    Column::new("busy_tables", |s, _| Cell::maybe(s.busy_tables)),
    Column::new("pending", |s, _| {
        Cell::of(s.pending).tone(if s.pending > 0 {
            Tone::Warn
        } else {
            Tone::Plain
        })
    }),
    Column::new("confirmed", |s, _| Cell::of(s.confirmed)),
    Column::new("seated", |s, _| Cell::of(s.seated)),
    Column::new("completed", |s, _| Cell::of(s.completed)),
    Column::new("canceled", |s, _| Cell::of(s.canceled)),
    Column::new("no_show", |s, _| Cell::of(s.no_show)),
    Column::new("walk_ins", |s, _| Cell::of(s.walk_ins)),
];

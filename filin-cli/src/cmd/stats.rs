//! `filin stats`: the figures of a service day.

use clap::Args;
use filin_core::api::stats::Stats as Figures;

use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::shown;

const EXAMPLES: &str = "\
Examples:
  filin stats
  filin stats yesterday
  filin stats 2026-11-27 -o json";

/// The figures of a day
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Stats {
    /// The service day: today, завтра, fri, 27.11, 2026-11-27 [default: today]
    date: Option<String>,
}

impl Stats {
    /// Shows them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let day = dates::day(&desk.client, &desk.out.words, self.date.as_deref()).await?;
        let query = vec![("date", day.to_string())];
        let figures: Figures = desk.client.get("/api/admin/stats", &query).await?;
        desk.out.one(&figures, COLUMNS)
    }
}

const COLUMNS: &[Column<Figures>] = &[
    Column::new("date", |s, words| {
        Cell::two(s.date, shown::day_short(words, s.date))
    }),
    Column::new("total_bookings", |s, _| Cell::of(s.total_bookings)),
    Column::new("guests", |s, _| Cell::of(s.guests)),
    Column::new("now_in_restaurant", |s, _| {
        Cell::of(s.now_in_restaurant).tone(Tone::Accent)
    }),
    Column::new("expecting", |s, _| Cell::of(s.expecting)),
    Column::new("free_tables", |s, _| {
        Cell::of(s.free_tables).tone(Tone::Good)
    }),
    Column::new("busy_tables", |s, _| Cell::of(s.busy_tables)),
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

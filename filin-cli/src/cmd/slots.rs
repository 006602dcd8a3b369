//! `filin slots`: what is free on a service day.

use std::collections::BTreeMap;

use clap::Args;
use filin_core::api::availability::{Availability, Slot};
use filin_core::domain::table::TableNo;

use crate::complete::{self, Noun};
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::words::Words;

const EXAMPLES: &str = "\
Examples:
  filin slots today --guests 2
  filin slots fri --guests 6 --minutes 180
  filin slots 2026-11-27 --guests 4 --table 3 --explain";

/// What is free on a day
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Slots {
    /// The service day: today, завтра, fri, 27.11, 2026-11-27
    date: String,
    /// For how many
    #[arg(long, value_name = "N")]
    guests: i64,
    /// At this table only
    #[arg(long, value_name = "N", add = complete::of(Noun::Table))]
    table: Option<i64>,
    /// For how long; else the venue's usual stay
    #[arg(long, value_name = "N")]
    minutes: Option<i64>,
    /// Say why the others are not offered
    #[arg(long)]
    explain: bool,
}

impl Slots {
    /// Shows them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let day = dates::day(&desk.client, &desk.out.words, Some(&self.date)).await?;
        let mut query = vec![
            ("date", day.to_string()),
            ("guests", self.guests.to_string()),
        ];
        query.extend(self.table.map(|table| ("table_no", table.to_string())));
        query.extend(self.minutes.map(|minutes| ("minutes", minutes.to_string())));
        query.extend(self.explain.then(|| ("explain", "1".to_owned())));
        let found: Availability = desk.client.get("/api/admin/availability", &query).await?;
        let columns = if self.explain { EXPLAINED } else { COLUMNS };
        desk.out.list(&found.slots, columns, "empty-slots")
    }
}

fn starts(slot: &Slot) -> Cell {
    let tone = if slot.tables.is_empty() && slot.joins.is_empty() {
        Tone::Dim
    } else {
        Tone::Good
    };
    Cell::two(
        slot.starts_at.to_rfc3339(),
        slot.starts_at.format("%H:%M").to_string(),
    )
    .tone(tone)
}

fn ends(slot: &Slot) -> Cell {
    Cell::two(
        slot.ends_at.to_rfc3339(),
        slot.ends_at.format("%H:%M").to_string(),
    )
}

/// The tables, as a list of people or of words.
fn tables(slot: &Slot) -> Cell {
    let numbers: Vec<String> = slot.tables.iter().map(TableNo::to_string).collect();
    let human = if numbers.is_empty() {
        "—".to_owned()
    } else {
        numbers.join(", ")
    };
    Cell::two(numbers.join(" "), human)
}

fn joins(slot: &Slot) -> Cell {
    let pairs: Vec<String> = slot
        .joins
        .iter()
        .map(|[one, other]| format!("{one}+{other}"))
        .collect();
    Cell::two(pairs.join(" "), pairs.join(", "))
}

fn why(slot: &Slot, words: &Words) -> Cell {
    slot.why
        .as_ref()
        .map_or_else(Cell::default, |why| Cell::two(why, words.why(why)))
}

/// For people by reason: the same one often holds for many tables.
fn unfit(slot: &Slot, words: &Words) -> Cell {
    let mut by_reason: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for unfit in &slot.unfit {
        by_reason
            .entry(&unfit.code)
            .or_default()
            .push(unfit.table.to_string());
    }
    let human = by_reason
        .iter()
        .map(|(code, tables)| format!("{}: {}", words.why(code), tables.join(", ")));
    let machine = slot
        .unfit
        .iter()
        .map(|unfit| format!("{}:{}", unfit.table, unfit.code));
    let (human, machine): (Vec<String>, Vec<String>) = (human.collect(), machine.collect());
    Cell::two(machine.join(" "), human.join("; ")).tone(Tone::Dim)
}

const COLUMNS: &[Column<Slot>] = &[
    Column::new("starts_at", |slot, _| starts(slot)),
    Column::new("ends_at", |slot, _| ends(slot)),
    Column::new("tables", |slot, _| tables(slot)),
    Column::new("joins", |slot, _| joins(slot)),
];

const EXPLAINED: &[Column<Slot>] = &[
    Column::new("starts_at", |slot, _| starts(slot)),
    Column::new("ends_at", |slot, _| ends(slot)),
    Column::new("tables", |slot, _| tables(slot)),
    Column::new("joins", |slot, _| joins(slot)),
    Column::new("why", why),
    Column::new("unfit", unfit),
];

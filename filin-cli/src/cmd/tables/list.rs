//! `filin tables list`: every table with its bookings and blocks of a service day.

use clap::Args;
use filin_core::api::booking::Booking;
use filin_core::api::room::{Block, RoomTable};
use filin_core::domain::table::TableNo;

use super::Room;
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Format};
use crate::shown;
use crate::words::state_word;

const EXAMPLES: &str = "\
Examples:
  filin tables list
  filin tables list fri
  filin tables list 2026-11-27 -o json";

/// Every table with its bookings and blocks of a day
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct List {
    /// The service day: today, завтра, fri, 27.11, 2026-11-27 [default: today]
    date: Option<String>,
}

impl List {
    /// Shows them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let words = &desk.out.words;
        let day = dates::day(&desk.client, words, self.date.as_deref()).await?;
        let room: Room = desk
            .client
            .get("/api/admin/tables", &vec![("date", day.to_string())])
            .await?;
        desk.out.list(&room.tables, COLUMNS, "empty-tables")?;
        if !room.without_table.is_empty() && desk.out.format() == Format::Table {
            let ids: Vec<String> = room
                .without_table
                .iter()
                .map(|booking| format!("#{}", booking.id))
                .collect();
            desk.out
                .warn(&words.with("without-table", &[("ids", ids.join(", "))]));
        }
        Ok(())
    }
}

pub(super) const COLUMNS: &[Column<RoomTable>] = &[
    Column::new("number", |table, _| Cell::of(table.number)),
    Column::new("state", |table, words| {
        Cell::two(state_word(table.state), words.state(table.state))
            .tone(shown::state_tone(table.state))
    }),
    Column::table("seats", |table, _| {
        Cell::of(format!("{}–{}", table.seats.min, table.seats.max))
    }),
    Column::csv("seats_min", |table, _| Cell::of(table.seats.min)),
    Column::csv("seats_max", |table, _| Cell::of(table.seats.max)),
    Column::new("zone", |table, _| Cell::of(&table.zone)),
    Column::spare("online", |table, words| {
        Cell::two(table.online, words.yes_no(table.online))
    }),
    Column::spare("neighbours", |table, _| {
        let numbers: Vec<String> = table.neighbours.iter().map(TableNo::to_string).collect();
        Cell::two(numbers.join(" "), numbers.join(", "))
    }),
    Column::new("bookings", |table, _| {
        let live = || {
            table
                .bookings
                .iter()
                .filter(|booking| booking.status.is_live())
        };
        let ids: Vec<String> = live().map(|booking| booking.id.to_string()).collect();
        Cell::two(
            ids.join(" "),
            live().map(booked).collect::<Vec<_>>().join("; "),
        )
    }),
    Column::new("blocks", |table, _| {
        let ids: Vec<String> = table
            .blocks
            .iter()
            .map(|block| block.id.to_string())
            .collect();
        Cell::two(
            ids.join(" "),
            table
                .blocks
                .iter()
                .map(blocked)
                .collect::<Vec<_>>()
                .join("; "),
        )
    }),
];

fn booked(booking: &Booking) -> String {
    let (from, to) = (
        booking.starts_at.format("%H:%M"),
        booking.ends_at.format("%H:%M"),
    );
    let name = booking
        .guest
        .as_ref()
        .map(|guest| format!(" {}", guest.name))
        .unwrap_or_default();
    format!("#{} {from}–{to}{name} ({})", booking.id, booking.guests)
}

fn blocked(block: &Block) -> String {
    let (from, to) = (
        block.starts_at.format("%H:%M"),
        block.ends_at.format("%H:%M"),
    );
    format!("#{} {from}–{to} {}", block.id, block.reason)
        .trim_end()
        .to_owned()
}

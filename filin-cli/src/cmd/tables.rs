//! `filin tables`: the room, and tables taken out of service.

mod add;
mod block;
mod form;
mod join;
mod list;
mod map;
mod retire;
mod set;
mod unblock;

use clap::Subcommand;
use filin_core::api::booking::Booking;
use filin_core::api::room::{self, Block, RoomTable};
use filin_core::api::venue::PlanTable;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::table::TableNo;
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::output::{Cell, Column};
use crate::sent::Sent;
use crate::shown;

const BLOCKS: &str = "/api/admin/blocks";
const PATH: &str = "/api/admin/tables";
const EXAMPLES: &str = "\
Examples:
  filin tables map
  filin tables list tomorrow
  filin tables block 3 --date today --time 18:00 --minutes 120 --reason 'сломан кальян'
  filin tables unblock 7
  filin tables add 9 --seats 2-6 --zone VIP
  filin tables join 3 4";

/// See the room; take tables out of service, add and change them
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Tables {
    /// Every table with its bookings and blocks of a day
    List(list::List),
    /// The room now, drawn
    Map(map::Map),
    /// Take a table out of service for a while
    Block(block::Take),
    /// Put a table back into service; asks first
    Unblock(unblock::Unblock),
    /// Put a new table into the room
    Add(add::Add),
    /// Change a table; asks first where bookings would lose their seats
    Set(set::Set),
    /// Take a table out of the room for good; asks first
    Retire(retire::Retire),
    /// Say that two tables can be pushed together
    #[command(after_help = join::JOIN)]
    Join(join::Pair),
    /// Say that they cannot; asks first where a booking has both
    #[command(after_help = join::PART)]
    Part(join::Pair),
}

impl Tables {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List(args) => args.run(desk).await,
            Self::Map(args) => args.run(desk).await,
            Self::Block(args) => args.run(desk).await,
            Self::Unblock(args) => args.run(desk).await,
            Self::Add(args) => args.run(desk).await,
            Self::Set(args) => args.run(desk).await,
            Self::Retire(args) => args.run(desk).await,
            Self::Join(args) => args.run(true, desk).await,
            Self::Part(args) => args.run(false, desk).await,
        }
    }
}

/// The room on a service day.
#[derive(Debug, Deserialize, Serialize)]
struct Room {
    date: ServiceDay,
    tables: Vec<Sent<RoomTable>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    without_table: Vec<Sent<Booking>>,
}

/// Every table, as it stands now. Who changes one must understand all of it.
async fn room(desk: &Desk<'_>) -> Result<Vec<RoomTable>> {
    let room: room::Room = desk.client.get(PATH, &Vec::new()).await?;
    Ok(room.tables)
}

/// The table that bears this number.
fn find(desk: &Desk<'_>, room: &[RoomTable], number: i64) -> Result<RoomTable> {
    let found = room.iter().find(|table| table.number.get() == number);
    found.cloned().ok_or_else(|| {
        let args = [("number", number.to_string())];
        Error::usage(&desk.out.words, "table-unknown", &args)
    })
}

const BLOCK_COLUMNS: &[Column<Block>] = &[
    Column::new("id", |block, _| Cell::of(block.id)),
    Column::new("table", |block, _| Cell::of(block.table)),
    Column::new("starts_at", |block, _| {
        Cell::two(block.starts_at.to_rfc3339(), shown::moment(block.starts_at))
    }),
    Column::new("ends_at", |block, _| {
        Cell::two(block.ends_at.to_rfc3339(), shown::moment(block.ends_at))
    }),
    Column::new("reason", |block, _| Cell::of(&block.reason)),
];

const PLAN_COLUMNS: &[Column<PlanTable>] = &[
    Column::new("number", |table, _| Cell::of(table.number)),
    Column::table("seats", |table, _| {
        Cell::of(format!("{}–{}", table.seats.min, table.seats.max))
    }),
    Column::csv("seats_min", |table, _| Cell::of(table.seats.min)),
    Column::csv("seats_max", |table, _| Cell::of(table.seats.max)),
    Column::new("zone", |table, _| Cell::of(&table.zone)),
    Column::new("shape", |table, _| Cell::of(table.shape.as_str())),
    Column::table("spot", |table, _| {
        let place = table.place;
        Cell::of(format!(
            "{},{} {}×{} {}°",
            place.x, place.y, place.w, place.h, place.turn
        ))
    }),
    Column::csv("x", |table, _| Cell::of(table.place.x)),
    Column::csv("y", |table, _| Cell::of(table.place.y)),
    Column::csv("w", |table, _| Cell::of(table.place.w)),
    Column::csv("h", |table, _| Cell::of(table.place.h)),
    Column::csv("turn", |table, _| Cell::of(table.place.turn)),
    Column::new("online", |table, words| {
        Cell::two(table.online, words.yes_no(table.online))
    }),
    Column::new("neighbours", |table, _| {
        let numbers: Vec<String> = table.neighbours.iter().map(TableNo::to_string).collect();
        Cell::two(numbers.join(" "), numbers.join(", "))
    }),
];

//! `filin tables`: the room, and tables taken out of service.

mod block;
mod list;
mod map;
mod plan;
mod unblock;

use clap::Subcommand;
use filin_core::api::room::{Block, TableState};

use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::shown;

const BLOCKS: &str = "/api/admin/blocks";
const EXAMPLES: &str = "\
Examples:
  filin tables map
  filin tables list tomorrow
  filin tables block 3 --date today --time 18:00 --minutes 120 --reason 'сломан кальян'
  filin tables unblock 7";

/// See the room; take tables out of service
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
}

impl Tables {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List(args) => args.run(desk).await,
            Self::Map(args) => args.run(desk).await,
            Self::Block(args) => args.run(desk).await,
            Self::Unblock(args) => args.run(desk).await,
        }
    }
}

/// The colour of a state.
fn tone(state: TableState) -> Tone {
    match state {
        TableState::Free => Tone::Good,
        TableState::Soon | TableState::Pending => Tone::Warn,
        TableState::Reserved => Tone::Accent,
        TableState::Seated => Tone::Bad,
        TableState::Blocked => Tone::Dim,
    }
}

/// The state's word on the wire.
fn word(state: TableState) -> &'static str {
    match state {
        TableState::Free => "free",
        TableState::Soon => "soon",
        TableState::Pending => "pending",
        TableState::Reserved => "reserved",
        TableState::Seated => "seated",
        TableState::Blocked => "blocked",
    }
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

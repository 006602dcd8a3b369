//! `filin tables retire`: a table leaves the room for good.

use clap::Args;
use filin_core::api::impact::TablePreview;

use super::{BLOCK_COLUMNS, PATH};
use crate::cmd::{bookings, impact};
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin tables retire 5 --dry-run        what still holds it
  filin tables retire 5
  filin tables retire 5 --yes";

/// Take a table out of the room for good; asks first
///
/// A table that is booked or blocked cannot be retired: move its bookings and lift its blocks first.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Retire {
    /// Which table
    #[arg(value_name = "N", add = complete::of(Noun::Table))]
    table: i64,
    /// Only show the bookings that still hold it
    #[arg(long)]
    dry_run: bool,
}

impl Retire {
    /// Retires it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let path = format!("{PATH}/{}", self.table);
        let words = &desk.out.words;
        let ask = !self.dry_run && desk.must_ask()?;
        let hit = impact::ask(desk, &format!("{path}/preview"), &TablePreview::default()).await?;
        if self.dry_run {
            return impact::show(desk, &hit);
        }
        if !hit.bookings.is_empty() {
            desk.out.touching(&hit.bookings, bookings::COLUMNS);
        }
        if !hit.blocks.is_empty() {
            desk.out.touching(&hit.blocks, BLOCK_COLUMNS);
        }
        let number = [("number", self.table.to_string())];
        // What still holds the table makes the server refuse: nobody need be asked.
        if ask && hit.bookings.is_empty() && hit.blocks.is_empty() {
            desk.confirm(&words.with("ask-retire", &number))?;
        }
        desk.client.delete(&path).await?;
        desk.out
            .removed(self.table, &words.with("done-retired", &number))
    }
}

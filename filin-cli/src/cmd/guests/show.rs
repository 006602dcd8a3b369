//! `filin guests show`: a guest's card, then their bookings and visits.

use clap::Args;

use super::columns::LEDGER;
use super::refer::Who;
use super::{card, tell};
use crate::cmd::bookings;
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Format, Tone};

const EXAMPLES: &str = "\
Examples:
  filin guests show 12
  filin guests show @masha
  filin guests show 89990001122 -o json";

/// A guest's card with their bookings and visits
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Show {
    #[command(flatten)]
    who: Who,
}

impl Show {
    /// Shows it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let card = card(desk, self.who.find(desk).await?).await?;
        tell(desk, &card)?;
        // JSON has it all in one; a CSV of three kinds of rows would be none.
        if desk.out.format() != Format::Table {
            return Ok(());
        }
        if !card.bookings.is_empty() {
            heading(desk, "heading-bookings")?;
            desk.out
                .list(&card.bookings, bookings::COLUMNS, "empty-bookings")?;
        }
        if !card.visits.is_empty() {
            heading(desk, "heading-visits")?;
            desk.out.list(&card.visits, LEDGER, "empty-visits")?;
        }
        Ok(())
    }
}

fn heading(desk: &Desk<'_>, key: &str) -> Result<()> {
    let text = desk.out.words.get(key);
    desk.out.drawing(&[Vec::new(), vec![(text, Tone::Accent)]])
}

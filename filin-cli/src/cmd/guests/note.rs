//! `filin guests note`: what staff should know of a guest.

use clap::Args;
use filin_core::api::guest::{GuestCard, GuestChange};
use filin_core::domain::guest::joined_notes;

use super::refer::Who;
use super::{card, path, tell};
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin guests note 12 'аллергия на мяту'
  filin guests note @masha 'любит стол 5' --append
  filin guests note 12 ''       takes the note away";

/// Write a note about a guest
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Note {
    #[command(flatten)]
    who: Who,
    /// The note; it replaces the one before
    text: String,
    /// Add it below the one before instead
    #[arg(long)]
    append: bool,
}

impl Note {
    /// Writes it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let id = self.who.find(desk).await?;
        let mut change = GuestChange {
            notes: Some(self.text),
            ..GuestChange::default()
        };
        if self.append {
            let now = card(desk, id).await?.guest.clone();
            change.notes = change.notes.map(|text| joined_notes(&now.notes, &text));
            change.version = Some(now.version);
        }
        let card: Sent<GuestCard> = desk.client.patch(&path(id), &change).await?;
        tell(desk, &card)
    }
}

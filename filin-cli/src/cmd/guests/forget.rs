//! `filin guests forget`: erases who a guest is, at their wish.

use clap::Args;
use filin_core::api::guest::GuestCard;

use super::columns::COLUMNS;
use super::refer::Who;
use super::{card, path, tell};
use crate::cmd::dry_run::DryRun;
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin guests export 12 --to guest-12.json       what there is, before it is gone
  filin guests forget 12 --dry-run
  filin guests forget 12";

/// Erase everything personal for good; asks first
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Forget {
    #[command(flatten)]
    who: Who,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Forget {
    /// Forgets the guest.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let look = self.dry_run.looks_first(desk)?;
        let id = self.who.find(desk).await?;
        if look {
            let card = card(desk, id).await?;
            let args = [
                ("id", id.to_string()),
                ("count", card.stats.bookings.to_string()),
            ];
            let question = desk.out.words.with("ask-forget", &args);
            if !self
                .dry_run
                .go_on(desk, std::slice::from_ref(&card.guest), COLUMNS, &question)?
            {
                desk.out.note(&desk.out.words.with("would-forget", &args));
                return Ok(());
            }
        }
        let nothing = serde_json::json!({});
        let card: Sent<GuestCard> = desk
            .client
            .post(&format!("{}/forget", path(id)), &nothing)
            .await?;
        tell(desk, &card)
    }
}

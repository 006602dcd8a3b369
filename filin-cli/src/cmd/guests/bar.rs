//! `filin guests bar|unbar`: who may not book any more, and may again.

use clap::Args;
use filin_core::api::guest::{Bar as Body, GuestCard};

use super::columns::COLUMNS;
use super::refer::Who;
use super::{card, path, tell};
use crate::cmd::dry_run::DryRun;
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const BAR_EXAMPLES: &str = "\
Examples:
  filin guests bar 12
  filin guests bar 12 --dry-run
  filin guests bar @masha --reason 'драка' --yes";
const UNBAR_EXAMPLES: &str = "\
Examples:
  filin guests unbar 12
  filin guests list --barred       who may not book";

/// Take no more bookings from a guest; asks first
#[derive(Debug, Args)]
#[command(after_help = BAR_EXAMPLES)]
pub(crate) struct Bar {
    #[command(flatten)]
    who: Who,
    /// Why; it is added to the note
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    dry_run: DryRun,
}

/// Take bookings from a guest again
#[derive(Debug, Args)]
#[command(after_help = UNBAR_EXAMPLES)]
pub(crate) struct Unbar {
    #[command(flatten)]
    who: Who,
}

impl Bar {
    /// Bars the guest.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let look = self.dry_run.looks_first(desk)?;
        let id = self.who.find(desk).await?;
        if look {
            let touched = card(desk, id).await?.guest.clone();
            let question = desk.out.words.with("ask-bar", &[("id", id.to_string())]);
            if !self.dry_run.go_on(desk, &[touched], COLUMNS, &question)? {
                return Ok(());
            }
        }
        let body = Body {
            reason: self.reason,
        };
        let card: Sent<GuestCard> = desk
            .client
            .post(&format!("{}/bar", path(id)), &body)
            .await?;
        tell(desk, &card)
    }
}

impl Unbar {
    /// Lets the guest book again.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let id = self.who.find(desk).await?;
        let nothing = serde_json::json!({});
        let card: Sent<GuestCard> = desk
            .client
            .post(&format!("{}/unbar", path(id)), &nothing)
            .await?;
        tell(desk, &card)
    }
}

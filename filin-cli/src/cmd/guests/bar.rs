//! `filin guests bar|unbar`: who may not book any more, and may again.

use clap::Args;
use filin_core::api::guest::{Bar as Body, GuestCard};

use super::columns::COLUMNS;
use super::refer::Who;
use super::{card, path, tell};
use crate::desk::Desk;
use crate::error::Result;

const BAR_EXAMPLES: &str = "\
Examples:
  filin guests bar 12
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
        let ask = desk.must_ask()?;
        let id = self.who.find(desk).await?;
        if ask {
            desk.out.touching(&[card(desk, id).await?.guest], COLUMNS);
            desk.confirm(&desk.out.words.with("ask-bar", &[("id", id.to_string())]))?;
        }
        let body = Body {
            reason: self.reason,
        };
        let card: GuestCard = desk
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
        let card: GuestCard = desk
            .client
            .post(&format!("{}/unbar", path(id)), &nothing)
            .await?;
        tell(desk, &card)
    }
}

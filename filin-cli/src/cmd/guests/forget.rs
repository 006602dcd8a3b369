//! `filin guests forget`: erases who a guest is, at their wish.

use clap::Args;
use filin_core::api::guest::GuestCard;

use super::columns::COLUMNS;
use super::refer::Who;
use super::{card, path, tell};
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin guests export 12 --to guest-12.json       what there is, before it is gone
  filin guests forget 12";

/// Erase everything personal for good; asks first
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Forget {
    #[command(flatten)]
    who: Who,
}

impl Forget {
    /// Forgets the guest.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let ask = desk.must_ask()?;
        let id = self.who.find(desk).await?;
        if ask {
            let GuestCard { guest, stats, .. } = card(desk, id).await?;
            desk.out.touching(&[guest], COLUMNS);
            let args = [
                ("id", id.to_string()),
                ("count", stats.bookings.to_string()),
            ];
            desk.confirm(&desk.out.words.with("ask-forget", &args))?;
        }
        let nothing = serde_json::json!({});
        let card: GuestCard = desk
            .client
            .post(&format!("{}/forget", path(id)), &nothing)
            .await?;
        tell(desk, &card)
    }
}

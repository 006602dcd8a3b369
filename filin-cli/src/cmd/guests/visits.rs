//! `filin guests visits`: corrects what loyalty counts.

use clap::Args;
use filin_core::api::guest::{GuestCard, VisitCorrection};

use super::refer::Who;
use super::{path, tell};
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin guests visits 12 +3 --reason 'бумажная карта'
  filin guests visits @masha -1 --reason 'посчитали дважды'";

/// Add visits, or take them away
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Correct {
    #[command(flatten)]
    who: Who,
    /// How many: +3 or -1
    #[arg(value_name = "N", allow_negative_numbers = true)]
    delta: i64,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Correct {
    /// Corrects the ledger.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let id = self.who.find(desk).await?;
        let body = VisitCorrection {
            delta: self.delta,
            reason: self.reason,
        };
        let card: Sent<GuestCard> = desk
            .client
            .post(&format!("{}/visits", path(id)), &body)
            .await?;
        tell(desk, &card)
    }
}

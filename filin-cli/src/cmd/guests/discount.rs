//! `filin guests discount`: a personal one, in roubles.

use clap::Args;
use filin_core::api::guest::{GuestCard, GuestChange};

use super::refer::Who;
use super::{path, tell};
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin guests discount 12 300
  filin guests discount @masha 0       takes it away";

/// Set the personal discount
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Set {
    #[command(flatten)]
    who: Who,
    /// How much off each bill; 0 for none
    #[arg(value_name = "ROUBLES")]
    roubles: i64,
}

impl Set {
    /// Sets it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let id = self.who.find(desk).await?;
        let change = GuestChange {
            discount: Some(self.roubles),
            ..GuestChange::default()
        };
        let card: Sent<GuestCard> = desk.client.patch(&path(id), &change).await?;
        tell(desk, &card)
    }
}

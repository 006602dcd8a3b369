//! `filin tables unblock`: puts a table back into service.

use clap::Args;
use filin_core::api::room::Block;

use super::{BLOCK_COLUMNS, BLOCKS};
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin tables list                 the numbers of blocks stand in the last column
  filin tables unblock 7
  filin tables unblock 7 --yes";

/// Put a table back into service; asks first
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Unblock {
    /// The block's number, not the table's
    #[arg(value_name = "BLOCK_ID")]
    id: i64,
}

impl Unblock {
    /// Takes the block away.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let words = &desk.out.words;
        let args = [("id", self.id.to_string())];
        if desk.must_ask()? {
            let touched: Block = desk
                .client
                .get(&format!("{BLOCKS}/{}", self.id), &Vec::new())
                .await?;
            desk.out.touching(&[touched], BLOCK_COLUMNS);
            desk.confirm(&words.with("ask-unblock", &args))?;
        }
        desk.client.delete(&format!("{BLOCKS}/{}", self.id)).await?;
        desk.out.note(&words.with("done-unblocked", &args));
        Ok(())
    }
}

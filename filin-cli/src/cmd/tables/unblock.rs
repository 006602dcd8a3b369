//! `filin tables unblock`: puts a table back into service.

use clap::Args;
use filin_core::api::room::Block;

use super::{BLOCK_COLUMNS, BLOCKS};
use crate::cmd::dry_run::DryRun;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin tables list                 the numbers of blocks stand in the last column
  filin tables unblock 7
  filin tables unblock 7 --dry-run
  filin tables unblock 7 --yes";

/// Put a table back into service; asks first
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Unblock {
    /// The block's number, not the table's
    #[arg(value_name = "BLOCK_ID", add = complete::of(Noun::Block))]
    id: i64,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Unblock {
    /// Takes the block away.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let (path, words) = (format!("{BLOCKS}/{}", self.id), &desk.out.words);
        let named = [("id", self.id.to_string())];
        if self.dry_run.looks_first(desk)? {
            let touched: Block = desk.client.get(&path, &Vec::new()).await?;
            let question = words.with("ask-unblock", &named);
            if !self
                .dry_run
                .go_on(desk, &[touched], BLOCK_COLUMNS, &question)?
            {
                return Ok(());
            }
        }
        desk.client.delete(&path).await?;
        desk.out
            .removed(self.id, &words.with("done-unblocked", &named))
    }
}

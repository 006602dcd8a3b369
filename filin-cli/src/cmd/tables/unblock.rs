//! `filin tables unblock`: puts a table back into service.

use clap::Args;
use filin_core::api::room::Block;

use super::{BLOCK_COLUMNS, BLOCKS};
use crate::cmd::dry_run::DryRun;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::dates;
use crate::desk::Desk;
use crate::error::{Error, Result};

const EXAMPLES: &str = "\
Examples:
  filin tables list                 the numbers of blocks stand in the last column
  filin tables unblock 7
  filin tables unblock --table 5    the block that stands on table 5 now
  filin tables unblock 7 --dry-run
  filin tables unblock 7 --yes";

/// Put a table back into service; asks first
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Unblock {
    /// The block's number, not the table's
    #[arg(value_name = "BLOCK_ID", value_parser = ids::one, required_unless_present = "table", add = complete::of(Noun::Block))]
    id: Option<i64>,
    /// The block that stands on this table now
    #[arg(long, value_name = "N", conflicts_with = "id", add = complete::of(Noun::Table))]
    table: Option<i64>,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Unblock {
    /// Takes the block away.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let words = &desk.out.words;
        let id = match (self.id, self.table) {
            (Some(id), _) => id,
            (None, table) => on_table(desk, table.unwrap_or_default()).await?,
        };
        let path = format!("{BLOCKS}/{id}");
        let named = [("id", id.to_string())];
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
        desk.out.removed(id, &words.with("done-unblocked", &named))
    }
}

/// The number of the only block that stands on the table now.
async fn on_table(desk: &Desk<'_>, table: i64) -> Result<i64> {
    let now = dates::venue(&desk.client).await?.now;
    let blocks: Vec<Block> = desk.client.get(BLOCKS, &Vec::new()).await?;
    let mut standing = blocks.iter().filter(|block| {
        block.table.get() == table && block.starts_at <= now && now < block.ends_at
    });
    let words = &desk.out.words;
    let args = [("number", table.to_string())];
    match (standing.next(), standing.next()) {
        (Some(one), None) => Ok(one.id.0),
        (None, _) => Err(Error::Absent(words.with("not-blocked", &args))),
        (Some(_), Some(_)) => Err(Error::usage(words, "blocked-twice", &args)),
    }
}

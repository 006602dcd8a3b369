//! `filin backup prune`: all but the newest of so many days, weeks and months go.

use clap::Args;
use filin_core::domain::backup::{Backup, Keep};
use filin_core::transfer::backup::folder::Folder;

use super::columns::COLUMNS;
use super::lying::Place;
use crate::cmd::database::{Beside, failed};
use crate::cmd::dry_run::DryRun;
use crate::desk;
use crate::error::Result;
use crate::global::Global;
use crate::output::{Format, Printer};
use crate::shown;

const EXAMPLES: &str = "\
Examples:
  filin backup prune
  filin backup prune --keep-daily 7 --keep-weekly 4 --keep-monthly 6 --dry-run
  filin backup prune --dir /var/backups/filin --keep-daily 14 -y";

/// Remove old backups; shows them and asks
///
/// Of each of so many days, weeks and months that have any, the newest stays, by the venue's clocks;
/// the newest of all stays whatever is said.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Prune {
    #[command(flatten)]
    place: Place,
    /// Of how many days one stays
    #[arg(long, value_name = "N", default_value_t = 7)]
    keep_daily: usize,
    /// Of how many weeks
    #[arg(long, value_name = "N", default_value_t = 4)]
    keep_weekly: usize,
    /// Of how many months
    #[arg(long, value_name = "N", default_value_t = 6)]
    keep_monthly: usize,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Prune {
    /// Removes them.
    pub(crate) async fn run(self, global: &Global, out: &Printer) -> Result<()> {
        let words = &out.words;
        let keep = Keep {
            daily: self.keep_daily,
            weekly: self.keep_weekly,
            monthly: self.keep_monthly,
        };
        let (beside, folder) = (Beside::start()?, self.place.folder());
        let listing = folder.clone();
        let all = beside.soon(move |_| listing.list()).await;
        let all = all.map_err(|failure| failed(words, "--dir", &failure))?;
        let goes: Vec<Backup> = keep.goes(&all).into_iter().cloned().collect();
        let is_dry = self.dry_run.is_wanted();
        if is_dry || goes.is_empty() {
            out.list(&goes, COLUMNS, "backup-none-goes")?;
            if is_dry {
                out.note(&words.get("dry-run"));
            }
            return Ok(());
        }
        if !global.yes {
            out.touching(&goes, COLUMNS);
        }
        let asked = desk::must_ask(global.yes, words)?;
        if asked {
            desk::confirm(out, &counted("ask-prune", &goes, out))?;
        }
        let gone = goes.clone();
        let removed = beside.soon(move |_| remove(&folder, &gone)).await;
        removed.map_err(|failure| failed(words, "--dir", &failure))?;
        // Whoever was asked has seen them.
        if !asked || out.format() != Format::Table {
            out.list(&goes, COLUMNS, "backup-none-goes")?;
        }
        out.note(&counted("backup-pruned", &goes, out));
        Ok(())
    }
}

/// The oldest first: whatever stops it, what is newer is still there.
fn remove(folder: &Folder, goes: &[Backup]) -> filin_core::transfer::error::Result<()> {
    goes.iter().rev().try_for_each(|one| folder.remove(one))
}

fn counted(key: &str, goes: &[Backup], out: &Printer) -> String {
    let bytes = goes.iter().map(|one| one.bytes).sum();
    let args = [
        ("count", goes.len().to_string()),
        ("size", shown::size(&out.words, bytes)),
    ];
    out.words.with(key, &args)
}

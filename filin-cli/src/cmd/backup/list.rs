//! `filin backup list`: which there are, the daemon's or those of a folder here.

use std::path::PathBuf;

use clap::Args;
use filin_core::api::backup::Backups;
use filin_core::transfer::backup::folder::Folder;

use super::PATH;
use super::columns::COLUMNS;
use super::lying::Place;
use crate::cmd::database::{Beside, failed, url};
use crate::desk::Desk;
use crate::error::Result;
use crate::global::Global;
use crate::output::Printer;

const EXAMPLES: &str = "\
Examples:
  filin backup list
  filin backup list --dir /var/backups/filin
  filin backup list -o csv";

/// Which backups there are, the newest first
///
/// The daemon's, for owners; with --dir those of a folder on this machine.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct List {
    /// A folder on this machine instead of the daemon's
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Do without the daemon, as `create --database` does: those in BACKUP_DIR, else in backups
    #[arg(long, value_name = "URL", conflicts_with = "dir")]
    database: Option<String>,
}

impl List {
    /// Lists them.
    pub(crate) async fn run(self, global: &Global, out: &Printer) -> Result<()> {
        let folder = match (self.dir, &self.database) {
            (Some(dir), _) => Folder::new(dir),
            (None, Some(database)) => {
                url(database, "--database", out)?;
                Place::usual().folder()
            }
            (None, None) => return theirs(&Desk::open(global, out)?).await,
        };
        let all = Beside::start()?.soon(move |_| folder.list()).await;
        let all = all.map_err(|failure| failed(&out.words, "--dir", &failure))?;
        out.list(&all, COLUMNS, "empty-backups")
    }
}

async fn theirs(desk: &Desk<'_>) -> Result<()> {
    let all: Backups = desk.client.get(PATH, &Vec::new()).await?;
    desk.out.list(&all.items, COLUMNS, "empty-backups")?;
    super::schedule::remark(desk.out, &all);
    Ok(())
}

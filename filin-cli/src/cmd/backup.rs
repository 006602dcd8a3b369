//! `filin backup`: a whole database in one file, made while the daemon works, tried, and put back.

mod columns;
mod create;
mod daemon;
mod fetch;
mod list;
mod lying;
mod prune;
mod restore;
mod schedule;
mod verify;

use clap::Subcommand;

use crate::desk::Desk;
use crate::error::Result;
use crate::global::Global;
use crate::output::Printer;

const PATH: &str = "/api/admin/backups";
const EXAMPLES: &str = "\
Examples:
  filin backup create
  filin backup create --database sqlite:filin.db --dir /var/backups/filin
  filin backup verify
  filin backup restore --at '2026-11-27 03:00' --to sqlite:filin.db
  filin backup prune --keep-daily 7 --keep-weekly 4 --keep-monthly 6";

/// Make backups, try them, put them back
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Backups {
    Create(create::Create),
    List(list::List),
    Verify(verify::Verify),
    Restore(restore::Restore),
    Prune(prune::Prune),
    Schedule(schedule::Schedule),
}

impl Backups {
    /// Runs the command. Only some of them need the server.
    pub(crate) async fn run(self, global: &Global, out: &Printer) -> Result<()> {
        match self {
            Self::Create(args) => args.run(global, out).await,
            Self::List(args) => args.run(global, out).await,
            Self::Verify(args) => args.run(out).await,
            Self::Restore(args) => args.run(global, out).await,
            Self::Prune(args) => args.run(global, out).await,
            Self::Schedule(args) => args.run(&Desk::open(global, out)?).await,
        }
    }
}

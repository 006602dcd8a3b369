//! `filin backup schedule`: when the daemon makes them.

use clap::Args;
use filin_core::api::backup::{Backups, Schedule as Told};

use super::PATH;
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Printer};
use crate::shown;

const EXAMPLES: &str = "\
Examples:
  filin backup schedule
  filin backup schedule -o json | jq -r .next_at";

/// When the daemon makes backups, where to, and which of them stay
///
/// Its settings say so: BACKUP_DIR, BACKUP_SCHEDULE, BACKUP_KEEP and BACKUP_ENCRYPT_TO.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Schedule {}

impl Schedule {
    /// Shows it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let all: Backups = desk.client.get(PATH, &Vec::new()).await?;
        desk.out.one(&all.schedule, COLUMNS)?;
        let unset = match (&all.schedule.dir, &all.schedule.cron) {
            (None, _) => Some("backup-no-dir"),
            (_, None) => Some("backup-no-schedule"),
            _ => None,
        };
        if let Some(key) = unset {
            desk.out.note(&desk.out.words.get(key));
        }
        remark(desk.out, &all);
        Ok(())
    }
}

/// What else is to be known: one is being made, the last could not be.
pub(super) fn remark(out: &Printer, all: &Backups) {
    if all.running.is_some() {
        out.note(&out.words.get("backup-is-running"));
    }
    if let Some(failed) = &all.failed {
        let is_past = all.items.first().is_some_and(|one| one.made_at > failed.at);
        if !is_past {
            out.warn(
                &out.words
                    .with("backup-failed", &[("why", failed.why.clone())]),
            );
        }
    }
}

const COLUMNS: &[Column<Told>] = &[
    Column::new("dir", |told, _| Cell::maybe(told.dir.as_ref())),
    Column::new("cron", |told, _| Cell::maybe(told.cron.as_ref())),
    Column::new("next_at", |told, words| match told.next_at {
        Some(at) => Cell::two(at.to_rfc3339(), shown::moment_short(words, at)),
        None => Cell::default(),
    }),
    Column::new("keep", |told, _| Cell::maybe(told.keep.as_ref())),
    Column::new("encrypted", |told, words| {
        Cell::two(told.encrypted, words.yes_no(told.encrypted))
    }),
];

//! `--dry-run` of whatever destroys something: shows what would be touched, and touches nothing.

use clap::Args;
use serde::Serialize;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::output::Column;
use crate::sent::Item;

/// Whether to look only.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct DryRun {
    /// Only show what would be touched; nothing is changed, and nobody is asked
    #[arg(long)]
    dry_run: bool,
}

impl DryRun {
    /// Whether it was asked for.
    pub(crate) fn is_wanted(self) -> bool {
        self.dry_run
    }

    /// Whether what is about to be touched must be looked up: to be shown, or to be asked about.
    pub(crate) fn looks_first(self, desk: &Desk<'_>) -> Result<bool> {
        if self.dry_run {
            return Ok(true);
        }
        desk.must_ask()
    }

    /// Shows what is about to be touched, and says whether to go on: never on a dry run, else if
    /// the question is answered by a yes. What is not there cannot be touched.
    pub(crate) fn go_on<T, I: Item<T> + Serialize>(
        self,
        desk: &Desk<'_>,
        touched: &[I],
        columns: &[Column<T>],
        question: &str,
    ) -> Result<bool> {
        if touched.is_empty() {
            return Err(Error::Absent(desk.out.words.get("nothing-there")));
        }
        if self.dry_run {
            desk.out.list(touched, columns, "empty-ids")?;
            desk.out.note(&desk.out.words.get("dry-run"));
            return Ok(false);
        }
        desk.out.touching(touched, columns);
        desk.confirm(question)?;
        Ok(true)
    }
}

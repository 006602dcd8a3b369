//! A database that is about to be written, and whether what is in it may go.

use filin_core::store::url::{DatabaseUrl, without_password};
use filin_core::transfer::error::Error as Failure;
use filin_core::transfer::target::{Found, inspect};

use super::{Beside, failed, now};
use crate::desk;
use crate::error::{Error, Result};
use crate::output::{Cell, Column, Printer};

/// See the module.
pub(in crate::cmd) struct Target<'a> {
    /// Where it is.
    pub(in crate::cmd) url: &'a DatabaseUrl,
    /// The same as it was typed…
    pub(in crate::cmd) typed: &'a str,
    /// …and after which option.
    pub(in crate::cmd) option: &'static str,
    /// Where it is looked at.
    pub(in crate::cmd) beside: &'a Beside,
    /// Where it is told.
    pub(in crate::cmd) out: &'a Printer,
}

impl Target<'_> {
    /// The rows in it by table, if it has any that would be missed. One in use is refused.
    pub(in crate::cmd) async fn rows(&self) -> Result<Option<Vec<(String, u64)>>> {
        let (url, now) = (self.url.clone(), now());
        let found = self
            .beside
            .soon(move |handle| inspect(&url, now, handle))
            .await;
        match found.map_err(|failure| failed(&self.out.words, self.option, &failure))? {
            Found::Empty => Ok(None),
            Found::Data(rows) => Ok(Some(rows)),
        }
    }

    /// Shows what would be lost: refused without `--force`, and gone with it once the name is typed.
    pub(in crate::cmd) fn may_lose(
        &self,
        rows: Vec<(String, u64)>,
        force: bool,
        yes: bool,
    ) -> Result<()> {
        let words = &self.out.words;
        self.out.touching(&rows, ROWS);
        if !force {
            return Err(failed(words, self.option, &Failure::NotEmpty(rows)));
        }
        if desk::must_ask(yes, words)? {
            let name = without_password(self.typed);
            let question = words.with("data-type-name", &[("name", name.clone())]);
            if self.out.ask(&question)? != name {
                return Err(Error::Declined);
            }
        }
        Ok(())
    }
}

const ROWS: &[Column<(String, u64)>] = &[
    Column::new("database_table", |(table, _), _| Cell::of(table)),
    Column::new("rows", |(_, rows), _| Cell::of(rows)),
];

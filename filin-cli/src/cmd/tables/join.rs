//! `filin tables join|part`: which tables can be pushed together.

use clap::Args;

use super::{form, set};
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::{Error, Result};

pub(super) const JOIN: &str = "\
Examples:
  filin tables join 3 4";
pub(super) const PART: &str = "\
Examples:
  filin tables part 3 4
  filin tables part 3 4 --dry-run";

/// Two tables.
#[derive(Debug, Args)]
pub(crate) struct Pair {
    /// The one
    #[arg(value_name = "N", add = complete::of(Noun::Table))]
    one: i64,
    /// The other
    #[arg(value_name = "N", add = complete::of(Noun::Table))]
    other: i64,
    /// Only show which bookings would be parted
    #[arg(long)]
    dry_run: bool,
}

impl Pair {
    /// Joins them, or parts them.
    pub(crate) async fn run(self, join: bool, desk: &Desk<'_>) -> Result<()> {
        let room = super::room(desk).await?;
        super::find(desk, &room, self.other)?;
        let mut form = form::of(&super::find(desk, &room, self.one)?);
        if self.one == self.other || form.neighbours.contains(&self.other) == join {
            let what = if join {
                "joined-already"
            } else {
                "parted-already"
            };
            return Err(Error::usage(&desk.out.words, what, &[]));
        }
        if join {
            form.neighbours.push(self.other);
        } else {
            form.neighbours.retain(|number| *number != self.other);
        }
        set::put(desk, self.one, form, self.dry_run).await
    }
}

//! `filin tables set`: a table changes.

use clap::Args;
use filin_core::api::impact::TablePreview;
use filin_core::api::room::TableForm;
use filin_core::api::venue::PlanTable;

use super::form::{self, Options};
use super::{PATH, PLAN_COLUMNS};
use crate::cmd::impact;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::{Error, Result};

const EXAMPLES: &str = "\
Examples:
  filin tables set 5 --seats 2-6 --zone VIP
  filin tables set 5 --at 700,180 --size 160x160 --turn 45
  filin tables set 5 --number 15
  filin tables set 5 --seats 2 --dry-run";

/// Change a table; asks first where bookings would lose their seats
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Set {
    /// Which table
    #[arg(value_name = "N", add = complete::of(Noun::Table))]
    table: i64,
    /// Its new number
    #[arg(long, value_name = "N")]
    number: Option<i64>,
    #[command(flatten)]
    options: Options,
    /// Only show which bookings would lose their seats
    #[arg(long)]
    dry_run: bool,
}

impl Set {
    /// Changes it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        if self.number.is_none() && !self.options.say_something() {
            return Err(Error::usage(&desk.out.words, "nothing-to-change", &[]));
        }
        let room = super::room(desk).await?;
        let mut form = form::of(&super::find(desk, &room, self.table)?);
        form.number = self.number.unwrap_or(form.number);
        self.options.write(&mut form);
        put(desk, self.table, form, self.dry_run).await
    }
}

/// Puts the form in the table's place, after a look at whom that would hit; with `dry_run` only
/// looks.
pub(super) async fn put(
    desk: &Desk<'_>,
    number: i64,
    form: TableForm,
    dry_run: bool,
) -> Result<()> {
    let path = format!("{PATH}/{number}");
    let preview = TablePreview {
        table: Some(form.clone()),
    };
    let hit = impact::ask(desk, &format!("{path}/preview"), &preview).await?;
    if dry_run {
        return impact::show(desk, &hit);
    }
    impact::weigh(desk, &hit)?;
    let table: PlanTable = desk.client.put(&path, &form).await?;
    desk.out.one(&table, PLAN_COLUMNS)
}

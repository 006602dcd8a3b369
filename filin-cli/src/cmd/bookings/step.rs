//! `filin bookings confirm|seat|close|cancel|no-show|reopen`: one step of the state machine,
//! for one booking or for many.

use clap::Args;
use filin_core::api::booking::{Booking, StatusChange};

use super::{COLUMNS, PATH, tell};
use crate::cmd::dry_run::DryRun;
use crate::cmd::ids::{self, IdArg};
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::sent::Sent;
use crate::step::Step;

pub(super) const CONFIRM: &str = "\
Examples:
  filin bookings confirm 12
  filin bookings confirm 12 13 14
  filin bookings confirm - < ids.txt";
pub(super) const SEAT: &str = "\
Examples:
  filin bookings seat 12
  filin bookings seat 12 13";
pub(super) const CLOSE: &str = "\
Examples:
  filin bookings close 12
  filin bookings close 12 13 -o json";
pub(super) const CANCEL: &str = "\
Examples:
  filin bookings cancel 12
  filin bookings cancel 12 13 --dry-run
  filin bookings cancel 12 13 --reason 'закрыты на спецобслуживание' --yes";
pub(super) const NO_SHOW: &str = "\
Examples:
  filin bookings no-show 12
  filin bookings no-show 12 13 --dry-run
  filin bookings no-show 12 13 --yes";
pub(super) const REOPEN: &str = "\
Examples:
  filin bookings reopen 12
  filin bookings reopen 12 13";

/// Which bookings.
#[derive(Debug, Args)]
pub(crate) struct Ids {
    /// Their numbers; - reads them from stdin
    #[arg(required = true, value_name = "ID", add = complete::of(Noun::Booking))]
    ids: Vec<IdArg>,
}

/// Which bookings, and why.
#[derive(Debug, Args)]
pub(crate) struct Cancel {
    #[command(flatten)]
    ids: Ids,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    dry_run: DryRun,
}

/// Which bookings nobody came for.
#[derive(Debug, Args)]
pub(crate) struct NoShow {
    #[command(flatten)]
    ids: Ids,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Ids {
    /// Takes the step.
    pub(crate) async fn run(self, step: Step, desk: &Desk<'_>) -> Result<()> {
        take(&self.ids, step, None, desk).await
    }
}

impl Cancel {
    /// Cancels.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        if self.dry_run.is_wanted() {
            return show(&self.ids.ids, self.dry_run, desk).await;
        }
        take(&self.ids.ids, Step::Cancel, self.reason, desk).await
    }
}

impl NoShow {
    /// Marks them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        if self.dry_run.is_wanted() {
            return show(&self.ids.ids, self.dry_run, desk).await;
        }
        take(&self.ids.ids, Step::NoShow, None, desk).await
    }
}

/// The dry run: which bookings there are, and which are none.
async fn show(args: &[IdArg], dry_run: DryRun, desk: &Desk<'_>) -> Result<()> {
    let mut worst = Exit::Ok;
    let touched = look(&ids::collect(args, &desk.out.words)?, desk, &mut worst).await;
    if worst == Exit::Ok || !touched.is_empty() {
        dry_run.go_on(desk, &touched, COLUMNS, "")?;
    }
    done(worst)
}

/// Takes the step with each of them.
pub(super) async fn take(
    args: &[IdArg],
    step: Step,
    reason: Option<String>,
    desk: &Desk<'_>,
) -> Result<()> {
    let ask = match step.question() {
        Some(question) if desk.must_ask()? => Some(question),
        _ => None,
    };
    let mut all = ids::collect(args, &desk.out.words)?;
    // One number asks for one booking, anything else for a list.
    let single = matches!(args, [IdArg::Id(_)]);
    let mut worst = Exit::Ok;
    if let Some(question) = ask {
        let touched = look(&all, desk, &mut worst).await;
        if touched.is_empty() {
            return done(worst);
        }
        desk.out.touching(&touched, COLUMNS);
        let args = [("count", touched.len().to_string())];
        desk.confirm(&desk.out.words.with(question, &args))?;
        all = touched.iter().map(|booking| booking.id.0).collect();
    }
    let change = StatusChange {
        status: step.status().to_owned(),
        version: None,
        reason,
    };
    let mut changed: Vec<Sent<Booking>> = Vec::new();
    for id in &all {
        match desk
            .client
            .post(&format!("{PATH}/{id}/status"), &change)
            .await
        {
            Ok(booking) => changed.push(booking),
            Err(error) => worst = worst.max(desk.out.error_about(Some(&format!("#{id}")), &error)),
        }
    }
    match changed.as_slice() {
        [] if worst != Exit::Ok => {}
        [booking] if single => tell(desk, booking)?,
        bookings => desk.out.list(bookings, COLUMNS, "empty-ids")?,
    }
    done(worst)
}

/// The bookings that are about to be touched; what cannot be found is said at once.
async fn look(ids: &[i64], desk: &Desk<'_>, worst: &mut Exit) -> Vec<Sent<Booking>> {
    let mut found = Vec::new();
    for id in ids {
        match desk.client.get(&format!("{PATH}/{id}"), &Vec::new()).await {
            Ok(booking) => found.push(booking),
            Err(error) => {
                *worst = (*worst).max(desk.out.error_about(Some(&format!("#{id}")), &error));
            }
        }
    }
    found
}

fn done(worst: Exit) -> Result<()> {
    if worst == Exit::Ok {
        Ok(())
    } else {
        Err(Error::Said(worst))
    }
}

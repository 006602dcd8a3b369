//! `filin waitlist remove`: takes somebody off the list.

use clap::Args;
use filin_core::api::waitlist::WaitEntry;

use super::{COLUMNS, PATH};
use crate::client::Query;
use crate::cmd::dry_run::DryRun;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin waitlist remove 7
  filin waitlist remove 7 --dry-run
  filin waitlist remove 7 --yes";

/// Take somebody off the list; asks first
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Remove {
    /// Their number on the list, not the guest's
    #[arg(value_parser = ids::one, add = complete::of(Noun::Wait))]
    id: i64,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Remove {
    /// Takes them off.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let (id, words) = (self.id, &desk.out.words);
        let named = [("id", id.to_string())];
        if self.dry_run.looks_first(desk)? {
            let mut touched: Vec<Sent<WaitEntry>> = desk.client.pages(PATH, &Query::new()).await?;
            touched.retain(|wait| wait.id.0 == id);
            let question = words.with("ask-remove-wait", &named);
            if !self.dry_run.go_on(desk, &touched, COLUMNS, &question)? {
                return Ok(());
            }
        }
        desk.client.delete(&format!("{PATH}/{id}")).await?;
        desk.out
            .removed(id, &words.with("done-removed-wait", &named))
    }
}

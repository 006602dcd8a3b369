//! `filin waitlist remove`: takes somebody off the list.

use clap::Args;
use filin_core::api::waitlist::WaitEntry;

use super::{COLUMNS, PATH};
use crate::client::Query;
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin waitlist remove 7
  filin waitlist remove 7 --yes";

/// Take somebody off the list; asks first
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Remove {
    /// Their number on the list, not the guest's
    id: i64,
}

impl Remove {
    /// Takes them off.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let words = &desk.out.words;
        let args = [("id", self.id.to_string())];
        if desk.must_ask()? {
            let mut touched: Vec<WaitEntry> = desk.client.pages(PATH, &Query::new()).await?;
            touched.retain(|wait| wait.id.0 == self.id);
            desk.out.touching(&touched, COLUMNS);
            desk.confirm(&words.with("ask-remove-wait", &args))?;
        }
        desk.client.delete(&format!("{PATH}/{}", self.id)).await?;
        desk.out.note(&words.with("done-removed-wait", &args));
        Ok(())
    }
}

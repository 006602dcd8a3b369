//! `filin waitlist list`: who waits.

use clap::Args;
use filin_core::api::waitlist::WaitEntry;

use super::{COLUMNS, PATH};
use crate::client::Query;
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin waitlist list
  filin waitlist list пт
  filin waitlist list tomorrow -o csv";

/// Who waits, in the order of the line
///
/// Without a day: everybody who still waits, from today on. With one: everybody of that day, also
/// those whose wait is over.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct List {
    /// The service day: today, завтра, fri, 27.11, 2026-11-27
    #[arg(value_name = "DATE")]
    day: Option<String>,
}

impl List {
    /// Shows them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let mut query = Query::new();
        if self.day.is_some() {
            let day = dates::day(&desk.client, &desk.out.words, self.day.as_deref()).await?;
            query.push(("date", day.to_string()));
        }
        let waits: Vec<Sent<WaitEntry>> = desk.client.pages(PATH, &query).await?;
        desk.out.list(&waits, COLUMNS, "empty-waitlist")
    }
}

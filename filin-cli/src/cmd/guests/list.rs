//! `filin guests list|find`: many guests.

use clap::Args;
use filin_core::api::guest::Guest;

use super::PATH;
use super::columns::COLUMNS;
use crate::client::Query;
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const LIST_EXAMPLES: &str = "\
Examples:
  filin guests list
  filin guests list --tag vip
  filin guests list -o csv > guests.csv
  filin guests list --barred -o csv > barred.csv";
const FIND_EXAMPLES: &str = "\
Examples:
  filin guests find Иван
  filin guests find '#12'
  filin guests find '8 999 000-11-22'
  filin guests find 1122
  filin guests find @masha -o json";

/// All guests, newest first
#[derive(Debug, Args)]
#[command(after_help = LIST_EXAMPLES)]
pub(crate) struct List {
    /// Only those with this tag
    #[arg(long)]
    tag: Option<String>,
    /// Only those who may not book
    #[arg(long)]
    barred: bool,
}

/// Guests by number, Telegram id, @username, phone, or part of a name or a phone
#[derive(Debug, Args)]
#[command(after_help = FIND_EXAMPLES)]
pub(crate) struct Find {
    /// What to look for
    text: String,
}

impl List {
    /// Shows them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let mut query = Query::new();
        query.extend(self.tag.map(|tag| ("tag", tag)));
        query.extend(self.barred.then(|| ("barred", "true".to_owned())));
        let guests: Vec<Sent<Guest>> = desk.client.pages(PATH, &query).await?;
        desk.out.list(&guests, COLUMNS, "empty-guests")
    }
}

impl Find {
    /// Shows them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let mut guests: Vec<Sent<Guest>> = desk
            .client
            .pages(PATH, &vec![("q", self.text.clone())])
            .await?;
        // Whoever bears the number is meant before all whose phone has it.
        let number: Option<i64> = self.text.trim().parse().ok();
        guests.sort_by_key(|guest| Some(guest.id.0) != number);
        desk.out.list(&guests, COLUMNS, "empty-found")
    }
}

//! `filin events list`: the log, newest first.

use clap::Args;
use filin_core::api::Page;
use filin_core::api::event::Event;

use super::COLUMNS;
use crate::client::Client;
use crate::desk::Desk;
use crate::error::Result;

pub(super) const EXAMPLES: &str = "\
Examples:
  filin events list
  filin events list --limit 500 -o csv > events.csv
  filin events list --before 12000";

/// How many, unless said.
const USUAL: u32 = 50;
/// The most that is asked for at once.
const PAGE: usize = 100;

/// Which of the events.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// How many [default: 50]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
    /// Only those before this number
    #[arg(long, value_name = "SEQ")]
    before: Option<i64>,
}

impl List {
    /// Whether it was said which.
    pub(super) fn is_narrowed(&self) -> bool {
        self.limit.is_some() || self.before.is_some()
    }

    /// Shows them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let limit = self.limit.unwrap_or(USUAL) as usize;
        let events = newest(&desk.client, limit, self.before, None).await?;
        desk.out.list(&events, COLUMNS, "empty-events")
    }
}

/// Pages back from `before` until there are `limit`, or the first is reached that is not newer than
/// `since`.
pub(super) async fn newest(
    client: &Client,
    limit: usize,
    before: Option<i64>,
    since: Option<i64>,
) -> Result<Vec<Event>> {
    let mut events: Vec<Event> = Vec::new();
    let mut before = before.map(|before| before.to_string());
    loop {
        let wanted = (limit - events.len()).min(PAGE);
        let mut query = vec![("limit", wanted.to_string())];
        query.extend(before.iter().map(|before| ("before", before.clone())));
        let page: Page<Event> = client.get("/api/admin/events", &query).await?;
        let read = page.items.len();
        let new = page.items.into_iter();
        let new = new.take_while(|event| since.is_none_or(|since| event.seq > since));
        let had = events.len();
        events.extend(new);
        let reached = events.len() - had < read;
        events.truncate(limit);
        // A page that leads back to itself would be asked for again and again.
        if reached || page.next.is_none() || page.next == before || events.len() == limit {
            return Ok(events);
        }
        before = page.next;
    }
}

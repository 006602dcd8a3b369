//! `filin events`: the event log, newest first.

use clap::Args;
use filin_core::api::Page;
use filin_core::api::event::Event;
use serde_json::Value;

use crate::client::Client;
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::shown;

const EXAMPLES: &str = "\
Examples:
  filin events
  filin events --limit 500 -o csv > events.csv
  filin events --before 12000";

/// The most that is asked for at once.
const PAGE: usize = 100;

/// The event log, newest first
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Events {
    /// How many
    #[arg(long, value_name = "N", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
    /// Only those before this number
    #[arg(long, value_name = "SEQ")]
    before: Option<i64>,
}

impl Events {
    /// Shows them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let events = newest(&desk.client, self.limit as usize, self.before).await?;
        desk.out.list(&events, COLUMNS, "empty-events")
    }
}

/// Pages back from `before` until there are `limit`.
async fn newest(client: &Client, limit: usize, before: Option<i64>) -> Result<Vec<Event>> {
    let mut events: Vec<Event> = Vec::new();
    let mut before = before.map(|before| before.to_string());
    loop {
        let wanted = (limit - events.len()).min(PAGE);
        let mut query = vec![("limit", wanted.to_string())];
        query.extend(before.iter().map(|before| ("before", before.clone())));
        let page: Page<Event> = client.get("/api/admin/events", &query).await?;
        events.extend(page.items);
        events.truncate(limit);
        // A page that leads back to itself would be asked for again and again.
        if page.next.is_none() || page.next == before || events.len() == limit {
            return Ok(events);
        }
        before = page.next;
    }
}

/// The columns of events, for a booking's history too.
pub(crate) const COLUMNS: &[Column<Event>] = &[
    Column::new("seq", |event, _| Cell::of(event.seq).tone(Tone::Dim)),
    Column::new("at", |event, _| {
        Cell::two(event.at.to_rfc3339(), shown::moment(event.at))
    }),
    Column::new("kind", |event, _| Cell::of(&event.kind)),
    Column::csv("actor", |event, _| Cell::of(&event.actor)),
    Column::new("actor_name", |event, _| Cell::of(&event.actor_name)),
    Column::spare("channel", |event, _| Cell::of(&event.channel)),
    Column::new("booking_id", |event, _| Cell::maybe(event.booking_id)),
    Column::spare("table", |event, _| Cell::maybe(event.table)),
    Column::csv("guest_id", |event, _| Cell::maybe(event.guest_id)),
    Column::new("data", |event, _| {
        Cell::two(&event.data, particulars(&event.data))
    }),
];

/// `a: 1, b: (c: x)` is easier to read than braces and quotes.
fn particulars(data: &Value) -> String {
    match data {
        Value::Null => String::new(),
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            let named = fields.map(|(name, value)| match value {
                Value::Object(_) => format!("{name}: ({})", particulars(value)),
                other => format!("{name}: {}", particulars(other)),
            });
            named.collect::<Vec<_>>().join(", ")
        }
        Value::Array(items) => items.iter().map(particulars).collect::<Vec<_>>().join(" "),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn particulars_read_without_braces() {
        let data =
            json!({"reason": null, "status": "confirmed", "tables": [3, 4], "old": {"guests": 2}});
        assert_eq!(
            particulars(&data),
            "old: (guests: 2), status: confirmed, tables: 3 4"
        );
        assert_eq!(particulars(&Value::Null), "");
    }
}

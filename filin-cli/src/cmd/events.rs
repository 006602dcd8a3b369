//! `filin events`: what happened.

mod list;
mod tail;

use clap::{Args, Subcommand};
use filin_core::api::event::Event;
use serde_json::Value;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::output::{Cell, Column, Tone};
use crate::shown;

const EXAMPLES: &str = "\
Examples:
  filin events list --limit 500 -o csv > events.csv
  filin events tail
  filin events tail --follow
  filin events --before 12000                     the same as `filin events list`";

/// The event log
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Events {
    #[command(subcommand)]
    what: Option<What>,
    // As it was spelled before there was more than one command.
    #[command(flatten)]
    list: list::List,
}

/// What to do with it.
#[derive(Debug, Subcommand)]
enum What {
    /// The log, newest first
    #[command(after_help = list::EXAMPLES)]
    List(list::List),
    /// Its end, oldest first, and what is added to it
    Tail(tail::Tail),
}

impl Events {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        // Clap would refuse the global options there too.
        if self.what.is_some() && self.list.is_narrowed() {
            return Err(Error::usage(&desk.out.words, "options-behind", &[]));
        }
        match self.what {
            None => self.list.run(desk).await,
            Some(What::List(args)) => args.run(desk).await,
            Some(What::Tail(args)) => args.run(desk).await,
        }
    }
}

/// The columns of events.
const COLUMNS: &[Column<Event>] = &[
    Column::new("seq", |event, _| Cell::of(event.seq).tone(Tone::Dim)),
    Column::new("at", |event, _| {
        Cell::two(event.at.to_rfc3339(), shown::moment(event.at))
    }),
    Column::new("kind", |event, words| {
        Cell::two(&event.kind, words.event(&event.kind))
    }),
    Column::csv("actor", |event, _| Cell::of(&event.actor)),
    Column::new("actor_name", |event, words| {
        Cell::two(&event.actor_name, words.actor(&event.actor_name))
    }),
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

//! `filin bookings undo`: takes back one's own last step, of bookings that are named or of whichever
//! it was.

use clap::Args;
use filin_core::api::access::Whoami;
use filin_core::api::booking::Booking;
use filin_core::api::event::Event;
use serde_json::Value;

use super::PATH;
use super::step::take;
use crate::cmd::ids::IdArg;
use crate::complete::{self, Noun};
use crate::dates;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::sent::Sent;
use crate::step::Step;

const EXAMPLES: &str = "\
Examples:
  filin bookings undo                 one's own last step
  filin bookings undo 12
  filin bookings undo 12 13";

/// How many histories are read at most. Whoever looks for something older knows its number.
const HISTORIES: usize = 40;
/// The event of a step that was taken back.
const UNDONE: &str = "booking.undone";

/// Take back one's own last step
///
/// Without a number: the very last one, of yesterday's bookings and later ones.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Undo {
    /// Their numbers; - reads them from stdin; without any, the one that you changed last
    #[arg(value_name = "ID", add = complete::of(Noun::Booking))]
    ids: Vec<IdArg>,
}

impl Undo {
    /// Takes it back.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        if !self.ids.is_empty() {
            return take(&self.ids, Step::Undo, None, desk).await;
        }
        let words = &desk.out.words;
        let Some(last) = last_own(desk).await? else {
            return Err(Error::Absent(words.get("nothing-to-undo")));
        };
        let Some(id) = last.booking_id else {
            return Err(Error::Answer("booking_id".into()));
        };
        let args = [("id", id.to_string()), ("what", words.event(&last.kind))];
        desk.out.note(&words.with("undoing", &args));
        take(&[IdArg::Id(id.0)], Step::Undo, None, desk).await
    }
}

/// The last step of whoever asks. The log is for owners, the history of a booking for everybody: so
/// those are read, the booking that changed last first.
async fn last_own(desk: &Desk<'_>) -> Result<Option<Event>> {
    let client = &desk.client;
    let me: Whoami = client.get("/api/admin/whoami", &Vec::new()).await?;
    let from = dates::venue(client).await?.today.plus_days(-1);
    let query = vec![("from", from.to_string())];
    let mut bookings: Vec<Sent<Booking>> = client.pages(PATH, &query).await?;
    bookings.sort_by_key(|booking| std::cmp::Reverse(booking.updated_at));
    let mut last: Option<Event> = None;
    for booking in bookings.iter().take(HISTORIES) {
        // What did not change since has no later step.
        if last
            .as_ref()
            .is_some_and(|last| booking.updated_at < last.at)
        {
            break;
        }
        let path = format!("{PATH}/{}/events", booking.id);
        let history: Vec<Event> = client.get(&path, &Vec::new()).await?;
        let own = own_step(history, &me.actor);
        let known = last.as_ref().map_or(0, |last| last.seq);
        last = own.filter(|own| own.seq > known).or(last);
    }
    Ok(last)
}

/// The last step that they took there, unless they took it back.
fn own_step(history: Vec<Event>, actor: &str) -> Option<Event> {
    let mut steps = history.into_iter().filter(|event| {
        event.actor == actor && event.data.get("from").is_some_and(Value::is_string)
    });
    steps.next_back().filter(|step| step.kind != UNDONE)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn event(seq: i64, kind: &str, actor: &str, data: &Value) -> Event {
        serde_json::from_value(json!({
            "seq": seq, "at": "2026-11-27T15:00:00+03:00", "kind": kind, "actor": actor,
            "actor_name": "Анна", "channel": "cli", "booking_id": 12, "data": data,
        }))
        .unwrap()
    }

    #[test]
    fn only_ones_own_steps_count() {
        let step = json!({ "from": "pending", "status": "confirmed" });
        let mut history = vec![
            event(1, "booking.created", "token:3", &json!({})),
            event(2, "booking.confirmed", "token:3", &step),
            event(3, "booking.moved", "token:3", &json!({ "old": {} })),
            event(4, "booking.seated", "token:4", &step),
        ];
        let last = |history: &[Event]| own_step(history.to_vec(), "token:3").map(|step| step.seq);
        assert_eq!(last(&history), Some(2));
        history.push(event(5, UNDONE, "token:3", &step));
        assert_eq!(last(&history), None);
        assert_eq!(last(&[]), None);
    }
}

//! A booking's history as people read it: what happened, by whom, and what was different after it.
//! Machines get the events as they are.

use chrono::{DateTime, FixedOffset};
use filin_core::api::event::Event;
use serde_json::Value;

use crate::output::{Cell, Column, Tone};
use crate::shown;
use crate::words::Words;

/// The columns of a history. Its CSV is that of the event log.
pub(super) const COLUMNS: &[Column<Event>] = &[
    Column::csv("seq", |event, _| Cell::of(event.seq)),
    Column::new("at", |event, _| {
        Cell::two(event.at.to_rfc3339(), shown::moment(event.at)).tone(Tone::Dim)
    }),
    Column::new("kind", |event, words| {
        Cell::two(&event.kind, words.event(&event.kind)).tone(Tone::Accent)
    }),
    Column::csv("actor", |event, _| Cell::of(&event.actor)),
    Column::new("actor_name", |event, words| {
        Cell::two(&event.actor_name, words.actor(&event.actor_name))
    }),
    Column::csv("channel", |event, _| Cell::of(&event.channel)),
    Column::csv("booking_id", |event, _| Cell::maybe(event.booking_id)),
    Column::csv("table", |event, _| Cell::maybe(event.table)),
    Column::csv("guest_id", |event, _| Cell::maybe(event.guest_id)),
    Column::new("data", |event, words| {
        Cell::two(&event.data, particulars(event, words))
    }),
];

/// What was different after it; of what we do not know nothing is said.
fn particulars(event: &Event, words: &Words) -> String {
    let data = &event.data;
    let said = match (data.get("old"), data.get("new")) {
        (Some(old), Some(new)) => changed(event, old, new, words),
        _ => [tables(data, words), guests(data, words)].into(),
    };
    let reason = data.get("reason").and_then(Value::as_str);
    let reason = reason.map(|reason| match reason {
        ours @ ("by_guest" | "expired") => words.word("reason", ours),
        typed => typed.to_owned(),
    });
    let said = said.into_iter().chain([reason]).flatten();
    said.collect::<Vec<_>>().join(", ")
}

/// `пт 27.11 20:00–22:00 → 21:00–23:00, стол 3 → стол 4`: only what is another now.
fn changed(event: &Event, old: &Value, new: &Value, words: &Words) -> Vec<Option<String>> {
    let sides = |said: fn(&Value, &Words) -> Option<String>| {
        let (old, new) = (said(old, words)?, said(new, words)?);
        (old != new).then(|| format!("{old} → {new}"))
    };
    vec![moved(event, old, new, words), sides(tables), sides(guests)]
}

fn moved(event: &Event, old: &Value, new: &Value, words: &Words) -> Option<String> {
    let (from, to) = (times(event, old)?, times(event, new)?);
    let spelled = |(start, end): &(DateTime<FixedOffset>, DateTime<FixedOffset>)| {
        format!(
            "{}–{}",
            shown::moment_short(words, *start),
            end.format("%H:%M")
        )
    };
    (from != to).then(|| format!("{} → {}", spelled(&from), spelled(&to)))
}

/// From when until when, in the zone of the event, which is the venue's.
fn times(event: &Event, side: &Value) -> Option<(DateTime<FixedOffset>, DateTime<FixedOffset>)> {
    let at = |name: &str| {
        let text = side.get(name)?.as_str()?;
        let moment = DateTime::parse_from_rfc3339(text).ok()?;
        Some(moment.with_timezone(event.at.offset()))
    };
    Some((at("starts_at")?, at("ends_at")?))
}

fn tables(data: &Value, words: &Words) -> Option<String> {
    let numbers = data.get("tables")?.as_array()?;
    let numbers: Vec<String> = numbers.iter().map(Value::to_string).collect();
    let args = [("tables", numbers.join(" + "))];
    (!numbers.is_empty()).then(|| words.with("history-table", &args))
}

fn guests(data: &Value, words: &Words) -> Option<String> {
    let count = data.get("guests")?.as_i64()?;
    Some(words.with("people", &[("count", count.to_string())]))
}

#[cfg(test)]
mod tests {
    use filin_core::domain::actor::Language;
    use serde_json::json;

    use super::*;

    fn said(data: &Value) -> String {
        let event = json!({
            "seq": 1, "at": "2026-11-27T15:00:00+03:00", "kind": "booking.moved",
            "actor": "token:3", "actor_name": "Анна", "channel": "cli", "booking_id": 12,
            "data": data,
        });
        let words = Words::load(Language::Ru).unwrap();
        particulars(&serde_json::from_value(event).unwrap(), &words)
    }

    #[test]
    fn a_move_is_told_by_what_is_another_now() {
        let side = |start: &str, end: &str, tables: &[i64], guests: i64| json!({ "starts_at": start, "ends_at": end, "tables": tables, "guests": guests });
        let old = side("2026-11-27T17:00:00Z", "2026-11-27T19:00:00Z", &[3], 2);
        let new = side("2026-11-27T18:00:00Z", "2026-11-27T20:30:00Z", &[3, 4], 2);
        assert_eq!(
            said(&json!({ "status": "confirmed", "old": old, "new": new })),
            "пт 27.11 20:00–22:00 → пт 27.11 21:00–23:30, стол 3 → стол 3 + 4"
        );
    }

    #[test]
    fn what_else_happened_is_told_in_words() {
        assert_eq!(
            said(&json!({ "status": "pending", "tables": [5], "guests": 3 })),
            "стол 5, 3 гостя"
        );
        assert_eq!(
            said(&json!({ "from": "pending", "status": "canceled", "reason": "by_guest" })),
            "отменил гость"
        );
        for nothing in [json!(null), json!({}), json!({ "x": { "y": [1] } })] {
            assert_eq!(said(&nothing), "");
        }
    }
}

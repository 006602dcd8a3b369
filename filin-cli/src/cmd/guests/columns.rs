//! What is shown of guests: of many in a list, of one on their card, and of their visits.

use filin_core::api::guest::{Guest, GuestCard, Visit};
use filin_core::domain::service_day::ServiceDay;

use crate::output::{Cell, Column, Tone};
use crate::shown;
use crate::words::Words;

fn handle(guest: &Guest) -> Cell {
    Cell::maybe(guest.username.as_ref().map(|name| format!("@{name}")))
}

fn tags(guest: &Guest) -> Cell {
    Cell::of(guest.tags.join(", "))
}

/// Roubles for people only where there are any.
fn discount(guest: &Guest) -> Cell {
    let human = match guest.discount {
        0 => String::new(),
        roubles => format!("{roubles} ₽"),
    };
    Cell::two(guest.discount, human)
}

/// A yes where something must be seen, else nothing.
fn mark(set: bool, words: &Words) -> Cell {
    let human = if set {
        words.yes_no(true)
    } else {
        String::new()
    };
    Cell::two(set, human).tone(Tone::Bad)
}

/// What the next reward is, and after how many visits.
fn reward(guest: &Guest, words: &Words) -> Cell {
    guest.loyalty.next.map_or_else(Cell::default, |next| {
        let args = [
            ("visits", next.after_visits.to_string()),
            ("percent", next.percent.to_string()),
        ];
        let tone = if next.after_visits == 1 {
            Tone::Good
        } else {
            Tone::Plain
        };
        Cell::of(words.with("next-reward", &args)).tone(tone)
    })
}

fn day(words: &Words, day: Option<ServiceDay>) -> Cell {
    day.map_or_else(Cell::default, |day| {
        Cell::two(day, shown::day_long(words, day))
    })
}

/// The columns of a list.
pub(super) const COLUMNS: &[Column<Guest>] = &[
    Column::new("id", |guest, _| Cell::of(guest.id)),
    Column::new("name", |guest, _| Cell::of(&guest.name)),
    Column::spare("username", |guest, _| handle(guest)),
    Column::csv("telegram_id", |guest, _| Cell::maybe(guest.telegram_id)),
    Column::new("phone", |guest, _| Cell::maybe(guest.phone.as_ref())),
    Column::csv("phone_verified", |guest, _| Cell::of(guest.phone_verified)),
    Column::new("visits", |guest, _| Cell::of(guest.loyalty.visits)),
    Column::spare("discount", |guest, _| discount(guest)),
    Column::new("tags", |guest, _| tags(guest)),
    Column::new("barred", |guest, words| mark(guest.barred, words)),
    Column::csv("subscribed", |guest, _| Cell::of(guest.subscribed)),
    Column::csv("notes", |guest, _| Cell::of(&guest.notes)),
    Column::csv("version", |guest, _| Cell::of(guest.version)),
    Column::csv("created_at", |guest, _| {
        Cell::of(guest.created_at.to_rfc3339())
    }),
];

/// Everything about one guest but their history.
pub(super) const WHOLE: &[Column<GuestCard>] = &[
    Column::new("id", |card, _| Cell::of(card.guest.id)),
    Column::new("name", |card, _| Cell::of(&card.guest.name)),
    Column::new("username", |card, _| handle(&card.guest)),
    Column::new("telegram_id", |card, _| Cell::maybe(card.guest.telegram_id)),
    Column::table("phone", |card, words| {
        let phone = card.guest.phone.as_deref().unwrap_or_default();
        let verified = if card.guest.phone_verified {
            words.get("phone-verified")
        } else {
            String::new()
        };
        Cell::of(format!("{phone} {verified}").trim())
    }),
    Column::csv("phone", |card, _| Cell::maybe(card.guest.phone.as_ref())),
    Column::csv("phone_verified", |card, _| {
        Cell::of(card.guest.phone_verified)
    }),
    Column::new("visits", |card, _| Cell::of(card.guest.loyalty.visits)),
    Column::table("reward", |card, words| reward(&card.guest, words)),
    Column::csv("earns_now", |card, _| {
        Cell::maybe(card.guest.loyalty.earns_now)
    }),
    Column::new("discount", |card, _| discount(&card.guest)),
    Column::new("tags", |card, _| tags(&card.guest)),
    Column::new("notes", |card, _| Cell::of(&card.guest.notes)),
    Column::new("barred", |card, words| mark(card.guest.barred, words)),
    Column::new("forgotten", |card, words| mark(card.guest.forgotten, words)),
    Column::new("subscribed", |card, words| {
        Cell::two(card.guest.subscribed, words.yes_no(card.guest.subscribed))
    }),
    Column::new("bookings", |card, _| Cell::of(card.stats.bookings)),
    Column::new("completed", |card, _| Cell::of(card.stats.completed)),
    Column::new("canceled", |card, _| Cell::of(card.stats.canceled)),
    Column::new("no_shows", |card, _| Cell::of(card.stats.no_shows)),
    Column::new("favourite_table", |card, _| {
        Cell::maybe(card.stats.favourite_table)
    }),
    Column::new("first_visit", |card, words| {
        day(words, card.stats.first_visit)
    }),
    Column::new("last_visit", |card, words| {
        day(words, card.stats.last_visit)
    }),
    Column::new("since", |card, _| {
        let at = card.guest.created_at;
        Cell::two(at.to_rfc3339(), shown::moment(at))
    }),
    Column::csv("version", |card, _| Cell::of(card.guest.version)),
];

/// The columns of the visit ledger.
pub(super) const LEDGER: &[Column<Visit>] = &[
    Column::new("at", |visit, _| {
        Cell::two(visit.at.to_rfc3339(), shown::moment(visit.at))
    }),
    Column::new("delta", |visit, _| {
        let tone = if visit.delta < 0 {
            Tone::Bad
        } else {
            Tone::Good
        };
        Cell::two(visit.delta, format!("{:+}", visit.delta)).tone(tone)
    }),
    Column::new("reason", |visit, words| {
        let human = match visit.reason.as_str() {
            ours @ ("completed" | "reopened") if visit.booking_id.is_some() => {
                words.word("visit", ours)
            }
            typed => typed.to_owned(),
        };
        Cell::two(&visit.reason, human)
    }),
    Column::new("booking_id", |visit, _| Cell::maybe(visit.booking_id)),
    Column::new("actor", |visit, words| {
        Cell::two(&visit.actor, words.actor(&visit.actor))
    }),
];

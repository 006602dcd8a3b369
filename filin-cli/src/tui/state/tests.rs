//! What the dashboard makes of what it hears, however it comes.

use std::time::Duration;

use filin_core::api::event::Live;
use filin_core::api::problem::Problem;
use filin_core::domain::actor::Language;
use filin_core::domain::ids::{BookingId, GuestId};
use filin_core::domain::table::TableNo;
use serde_json::json;

use super::fixtures::{booking, card, day, evening, fresh, loaded, of, pass, read};
use super::{Link, State};
use crate::error::Error;
use crate::live::Heard;
use crate::tui::command::{Command, Go, Pane};
use crate::tui::effect::{Answer, Effect, Loaded};

mod told;

fn said(value: &serde_json::Value) -> Heard {
    Heard::Said(Box::new(of::<Live>(value)))
}

fn update(seq: i64, booking: &serde_json::Value) -> Heard {
    said(&json!({
        "type": "booking_update", "seq": seq, "action": "moved", "booking_id": booking["id"],
        "status": booking["status"], "booking": booking, "actor": "Мария",
        "at": "2026-11-27T20:31:00+03:00",
    }))
}

fn newer(id: i64, status: &str, starts_at: &str) -> serde_json::Value {
    let mut newer = booking(id, status, starts_at, 4, &[6], Some("Олег"));
    newer["version"] = json!(4);
    newer
}

fn answer(state: &mut State, loaded: Loaded) -> Option<Effect> {
    state.answered(Answer::Loaded(Ok(Box::new(loaded))))
}

fn away() -> Error {
    Error::Away {
        server: String::new(),
        why: String::new(),
        sent: false,
    }
}

#[test]
fn a_reading_never_brings_an_older_booking_back() {
    let mut state = evening(Language::En);
    assert!(matches!(state.on(Command::Reload), Some(Effect::Load(_))));
    // While it is read: one is seated, one moves to another day, one is answered.
    state.hear(update(201, &newer(7, "seated", "2026-11-27T21:00")));
    state.hear(update(202, &newer(10, "confirmed", "2026-11-29T20:00")));
    state.hear(update(203, &newer(9, "confirmed", "2026-11-27T23:00")));
    // What was read is older than all of that.
    answer(&mut state, loaded());
    let data = state.data.as_ref().unwrap();
    assert_eq!(data.bookings[&BookingId(7)].status.as_str(), "seated");
    assert!(!data.bookings.contains_key(&BookingId(10)));
    assert!(!data.pending.contains_key(&BookingId(9)));
    assert_eq!(data.log[0].seq, 203);
    // The next reading, with nothing heard meanwhile, is believed.
    state.on(Command::Reload);
    answer(&mut state, loaded());
    let data = state.data.as_ref().unwrap();
    assert!(data.bookings.contains_key(&BookingId(10)));
}

#[test]
fn an_older_word_of_the_feed_says_nothing() {
    let mut state = evening(Language::En);
    state.hear(update(201, &newer(7, "seated", "2026-11-27T21:00")));
    let mut older = newer(7, "confirmed", "2026-11-27T21:00");
    older["version"] = json!(2);
    state.hear(update(202, &older));
    let data = state.data.as_ref().unwrap();
    assert_eq!(data.bookings[&BookingId(7)].status.as_str(), "seated");
}

#[test]
fn what_was_missed_comes_by_replay() {
    let mut state = evening(Language::En);
    state.hear(Heard::Offline {
        why: away(),
        wait: Duration::from_secs(5),
    });
    assert!(state.alarm().is_none(), "nothing is asked for offline");
    assert!(pass(&mut state, 4_000).is_empty());
    assert_eq!(state.retry_in(), 1);
    state.hear(Heard::Online { replayed: true });
    state.hear(update(201, &newer(7, "seated", "2026-11-27T21:00")));
    state.hear(update(202, &newer(77, "pending", "2026-11-30T21:00")));
    let data = state.data.as_ref().unwrap();
    assert_eq!(data.bookings[&BookingId(7)].status.as_str(), "seated");
    assert!(data.pending.contains_key(&BookingId(77)));
    assert!(state.take_bell());
    // The room, the figures and the clock are not in the replay.
    let asked = pass(&mut state, 5_000);
    assert!(matches!(asked[..], [Effect::Load(_)]), "{asked:?}");
}

#[test]
fn what_is_heard_before_the_first_reading_came_is_not_lost() {
    let mut state = fresh(Language::En);
    state.hear(Heard::Online { replayed: false });
    state.hear(update(201, &newer(7, "seated", "2026-11-27T21:00")));
    assert!(answer(&mut state, loaded()).is_none());
    let asked = pass(&mut state, 1_000);
    assert!(matches!(asked[..], [Effect::Load(_)]), "{asked:?}");
}

#[test]
fn many_words_are_few_questions() {
    let mut state = evening(Language::En);
    let (mut loads, mut rooms) = (0, 0);
    for n in 0..10_000_i64 {
        state.at(Duration::from_millis(2_000 + n.unsigned_abs()));
        let unknown = n % 2 == 0;
        let heard = if unknown {
            Heard::Unknown
        } else {
            let at = "2026-11-27T21:00";
            update(
                1_000 + n,
                &booking(1_000 + n, "confirmed", at, 2, &[], None),
            )
        };
        let mut asked: Vec<Effect> = state.hear(heard).into_iter().collect();
        asked.extend(state.tick());
        for effect in asked {
            match effect {
                Effect::Load(_) => {
                    loads += 1;
                    answer(&mut state, loaded());
                }
                Effect::Room(_) => rooms += 1,
                _ => {}
            }
        }
    }
    assert!((5..=12).contains(&loads), "{loads}");
    assert!(rooms <= 12, "{rooms}");
    assert!(state.data.as_ref().unwrap().log.len() <= 500);
}

#[test]
fn lagging_behind_is_a_reading() {
    let mut state = evening(Language::En);
    let lagged = json!({"type": "lagged", "seq": 900});
    state.at(Duration::from_secs(5));
    assert!(matches!(state.hear(said(&lagged)), Some(Effect::Load(_))));
    // Another one while that is under way waits for it.
    assert!(state.hear(said(&lagged)).is_none());
    assert!(state.alarm().is_none());
    state.at(Duration::from_secs(7));
    assert!(matches!(
        answer(&mut state, loaded()),
        Some(Effect::Load(_))
    ));
}

#[test]
fn a_reading_that_failed_is_tried_again() {
    let mut state = fresh(Language::En);
    state.hear(Heard::Online { replayed: false });
    state.answered(Answer::Loaded(Err(away())));
    assert!(pass(&mut state, 2_000).is_empty());
    let asked = pass(&mut state, 3_000);
    assert!(matches!(asked[..], [Effect::Load(None)]), "{asked:?}");
}

#[test]
fn a_token_that_ends_closes_the_door() {
    let mut state = evening(Language::En);
    state.on(Command::Reload);
    let problem: Problem = of(&json!({"type": "about:blank", "title": "", "status": 401,
        "detail": "The token has ended.", "code": "unauthorized"}));
    state.answered(Answer::Loaded(Err(Error::Problem(Box::new(problem)))));
    assert!(matches!(state.link, Link::Shut { .. }));
    assert!(pass(&mut state, 60_000).is_empty());
}

#[test]
fn a_day_that_is_no_longer_wanted_is_not_shown() {
    let mut state = evening(Language::En);
    state.on(Command::Days(1));
    let asked = state.on(Command::Days(1));
    assert!(matches!(asked, Some(Effect::Load(Some(d))) if d == day("2026-11-29")));
    assert!(state.awaits_day());
    let of_day = |text: &str| Loaded {
        day: day(text),
        bookings: Vec::new(),
        ..loaded()
    };
    answer(&mut state, of_day("2026-11-28"));
    assert_eq!(state.day(), Some(day("2026-11-27")));
    answer(&mut state, of_day("2026-11-29"));
    assert_eq!(state.day(), Some(day("2026-11-29")));
    assert!(!state.awaits_day());
}

#[test]
fn whoever_watches_today_goes_on_with_the_next() {
    let mut state = evening(Language::En);
    // 05:59 is still Friday's night, 06:00 is Saturday.
    let minutes = |minutes: u64| minutes * 60_000;
    let asked = pass(&mut state, minutes(9 * 60 + 29));
    assert!(!asked.iter().any(|effect| matches!(effect, Effect::Load(_))));
    let asked = pass(&mut state, minutes(9 * 60 + 30));
    assert!(matches!(asked[..], [Effect::Load(None)]), "{asked:?}");
}

#[test]
fn the_look_begins_where_the_evening_is_and_late_guests_stand_out() {
    let state = evening(Language::En);
    // Those of 16:00 to 18:30 are over; Anna sits since 19:30.
    assert_eq!(state.booking().unwrap().id, BookingId(4));
    assert_eq!(state.rows.next, Some(BookingId(7)));
    let late = state.data.as_ref().unwrap().bookings.values();
    let late: Vec<i64> = late
        .filter(|one| state.is_late(one))
        .map(|one| one.id.0)
        .collect();
    assert_eq!(late, [6]);
}

#[test]
fn the_card_follows_the_look_once_it_rests() {
    let mut state = evening(Language::En);
    state.resize(140, 40);
    state.settle();
    for step in 0..3_u64 {
        state.at(Duration::from_millis(1_000 + step * 20));
        state.on(Command::Go(Go::By(1)));
        state.settle();
        assert!(state.tick().is_none());
    }
    let asked = pass(&mut state, 1_300);
    // From Anna three down: 20:00, 20:15 without a guest, 21:00.
    assert!(
        matches!(asked[..], [Effect::Guest(GuestId(107))]),
        "{asked:?}"
    );
    // A card of somebody else is not shown, theirs is.
    state.answered(Answer::Guest(Ok(Box::new(card(104)))));
    assert!(state.data.as_ref().unwrap().guest.is_none());
    state.answered(Answer::Guest(Ok(Box::new(card(107)))));
    assert!(state.data.as_ref().unwrap().guest.is_some());
    // The feed tells of a change of guests: the card is read again.
    let changed = json!({"type": "event", "seq": 300, "kind": "guest.changed",
        "at": "2026-11-27T20:31:00+03:00"});
    state.hear(said(&changed));
    let asked = pass(&mut state, 2_000);
    assert!(
        matches!(asked[..], [Effect::Guest(GuestId(107))]),
        "{asked:?}"
    );
}

#[test]
fn a_narrow_screen_asks_for_a_card_only_where_it_is_looked_at() {
    let mut state = evening(Language::En);
    assert!(pass(&mut state, 1_000).is_empty());
    state.on(Command::Focus(Pane::Guest));
    state.settle();
    let asked = pass(&mut state, 2_000);
    assert!(
        matches!(asked[..], [Effect::Guest(GuestId(104))]),
        "{asked:?}"
    );
    // It is of the request, where that is what was looked at before.
    state.on(Command::Focus(Pane::Queue));
    state.settle();
    state.on(Command::Focus(Pane::Guest));
    assert_eq!(state.booking().map(|one| one.id), state.cursors.queue.key());
}

#[test]
fn arrows_go_by_place() {
    let mut state = evening(Language::En);
    state.resize(200, 50);
    state.on(Command::Focus(Pane::Floor));
    state.settle();
    let at = |state: &State| state.cursors.floor.key().unwrap().get();
    state.cursors.floor.look(6.try_into().unwrap());
    state.settle();
    for (go, number) in [
        (Go::Right, 7),
        (Go::Right, 8),
        (Go::Right, 8),
        (Go::By(1), 12),
        (Go::Left, 11),
        (Go::By(-1), 7),
        (Go::By(-1), 3),
        (Go::By(-1), 3),
    ] {
        state.on(Command::Go(go));
        state.settle();
        assert_eq!(at(&state), number, "{go:?}");
    }
}

#[test]
fn a_click_looks_at_what_it_hits() {
    let mut state = evening(Language::En);
    // The third line of the day's list, then of the queue's frame, then a table.
    state.on(Command::Point(50, 4));
    state.settle();
    assert_eq!(state.focus, Pane::Day);
    assert_eq!(state.booking().unwrap().id, BookingId(3));
    state.on(Command::Point(3, 16));
    assert_eq!(state.focus, Pane::Queue);
    state.on(Command::Point(3, 3));
    state.settle();
    assert_eq!(state.focus, Pane::Floor);
    assert_eq!(state.cursors.floor.key().map(TableNo::get), Some(1));
    // Off the screen is nowhere.
    assert!(state.on(Command::Point(500, 500)).is_none());
}

#[test]
fn one_ring_a_second() {
    let mut state = evening(Language::En);
    let mut rings = 0;
    for n in 0..30_i64 {
        state.at(Duration::from_millis(5_000 + n.unsigned_abs() * 100));
        let new = booking(500 + n, "pending", "2026-11-28T21:00", 2, &[], None);
        state.hear(update(500 + n, &new));
        rings += usize::from(state.take_bell());
    }
    assert_eq!(rings, 3);
    state.settle();
    assert_eq!(state.news.len(), 30);
    state.on(Command::Focus(Pane::Queue));
    state.settle();
    assert!(state.news.is_empty());
}

#[test]
fn a_request_that_was_answered_elsewhere_is_no_news() {
    let mut state = evening(Language::En);
    for id in [500, 501] {
        let new = booking(id, "pending", "2026-11-28T21:00", 2, &[], None);
        state.hear(update(id, &new));
    }
    state.settle();
    assert_eq!(state.news.len(), 2);
    state.hear(update(502, &newer(500, "confirmed", "2026-11-28T21:00")));
    state.settle();
    assert_eq!(state.news.len(), 1);
    // Nor is one that a reading does not know any more.
    state.on(Command::Reload);
    answer(&mut state, loaded());
    state.on(Command::Reload);
    answer(&mut state, loaded());
    state.settle();
    assert!(state.news.is_empty());
}

#[test]
fn people_by_half_hours() {
    let bookings = [
        read(&booking(1, "confirmed", "2026-11-27T20:10", 4, &[], None)),
        read(&booking(2, "seated", "2026-11-27T21:00", 3, &[], None)),
        read(&booking(3, "canceled", "2026-11-27T12:00", 9, &[], None)),
    ];
    let flow = super::Flow::of(&bookings.iter().collect::<Vec<_>>());
    assert_eq!(flow.people, [4, 4, 7, 7, 7, 3]);
    assert_eq!(flow.from.unwrap().format("%H:%M").to_string(), "20:00");
    assert_eq!(super::Flow::of(&[]).people, [0_u64; 0]);
}

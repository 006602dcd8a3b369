//! A Friday evening for tests: a venue, its room, bookings in every state, requests, a card.

use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use filin_core::api::booking::Booking;
use filin_core::api::guest::GuestCard;
use filin_core::domain::actor::Language;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::slots::Rules;
use serde_json::{Value, json};

use super::{Settings, State};
use crate::live::Heard;
use crate::tui::effect::{Answer, Effect, Loaded};
use crate::words::Words;

/// The moment at which everything stands.
pub(crate) const NOW: &str = "2026-11-27T20:30:00+03:00";

/// The dashboard before it has heard anything.
pub(crate) fn fresh(language: Language) -> State {
    let settings = Settings {
        server: "https://filin.example".to_owned(),
        read_only: false,
        silent: false,
        color: true,
    };
    let mut state = State::new(Words::load(language).unwrap(), settings);
    state.resize(80, 24);
    state
}

/// The dashboard online, with everything that was read.
pub(crate) fn evening(language: Language) -> State {
    with(language, loaded())
}

/// The dashboard online, with this.
pub(crate) fn with(language: Language, loaded: Loaded) -> State {
    let mut state = fresh(language);
    let asked = state.hear(Heard::Online { replayed: false });
    assert!(matches!(asked, Some(Effect::Load(None))));
    state.answered(Answer::Loaded(Ok(Box::new(loaded))));
    state.settle();
    state
}

/// Time passes, and what becomes due is answered by nobody.
pub(crate) fn pass(state: &mut State, elapsed: u64) -> Vec<Effect> {
    state.at(Duration::from_millis(elapsed));
    std::iter::from_fn(|| state.tick()).take(10).collect()
}

/// Everything that is read at once.
pub(crate) fn loaded() -> Loaded {
    let bookings = bookings();
    let pending = bookings.iter().filter(|one| one["status"] == "pending");
    let others = [
        booking(90, "pending", "2026-11-28T22:00", 8, &[], Some("Полина")),
        booking(91, "pending", "2026-12-05T19:30", 2, &[], Some("Ян")),
    ];
    let pending: Vec<Value> = pending.chain(&others).cloned().collect();
    Loaded {
        venue: of(&json!({
            "name": "Филин", "zone": "Europe/Moscow", "day_start": "06:00", "language": "ru",
            "schedule": "", "contacts": "", "rules": Rules::default(),
            "loyalty": filin_core::domain::loyalty::Loyalty::default(),
            "version": 1, "now": NOW, "today": "2026-11-27",
        })),
        who: of(&json!({"actor": "token:1", "name": "Стойка", "role": "owner"})),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        day: day("2026-11-27"),
        waits: waits(),
        casts: Some(Vec::new()),
        room: of(&json!({"date": "2026-11-27", "tables": tables(&bookings)})),
        stats: of(&json!({
            "date": "2026-11-27", "total_bookings": 8, "now_in_restaurant": 9, "expecting": 15,
            "free_tables": 7, "busy_tables": 5, "pending": 2, "confirmed": 3, "seated": 3,
            "completed": 1, "canceled": 1, "no_show": 1, "walk_ins": 1, "guests": 27,
        })),
        events: events(),
        bookings: bookings.iter().map(of).collect(),
        pending: pending.iter().map(of).collect(),
    }
}

/// A card of the guest with this number.
pub(crate) fn card(id: i64) -> GuestCard {
    let before = booking(40, "completed", "2026-10-02T20:00", 3, &[4], None);
    let missed = booking(30, "no_show", "2026-08-14T21:00", 2, &[2], None);
    of(&json!({
        "id": id, "telegram_id": 42, "name": "Анна Сергеевна", "username": "anna_s",
        "phone": "+79161234567", "phone_verified": true, "language": "ru",
        "notes": "Любит двойное яблоко.\nСажать у окна", "tags": ["постоянная", "именинница"],
        "discount": 500, "subscribed": true, "barred": true, "forgotten": false, "version": 1,
        "created_at": NOW, "loyalty": {"visits": 7, "in_round": 7, "earns_now": null,
        "next": {"after_visits": 3, "percent": 50}}, "stats": {"bookings": 9, "completed": 7,
        "canceled": 1, "no_shows": 1, "favourite_table": 4, "first_visit": "2026-01-03",
        "last_visit": "2026-10-02"}, "bookings": [before, missed], "visits": [],
    }))
}

/// A booking as the wire has it: a guest's number is a hundred more than the booking's.
pub(crate) fn booking(
    id: i64,
    status: &str,
    starts_at: &str,
    guests: i64,
    tables: &[i64],
    name: Option<&str>,
) -> Value {
    let from = moment(&format!("{starts_at}:00+03:00"));
    let date = (from - chrono::TimeDelta::hours(6)).date_naive();
    json!({
        "id": id, "status": status, "version": 3, "date": date, "starts_at": from,
        "ends_at": from + chrono::TimeDelta::hours(2), "guests": guests, "tables": tables,
        "source": "bot", "comment": "", "guest": name.map(|name| json!({
            "id": id + 100, "telegram_id": null, "name": name, "username": null,
            "phone": format!("+7916000{id:04}"), "visits": 2,
        })),
        "created_at": moment(NOW) - chrono::TimeDelta::minutes(id * id / 3),
        "updated_at": NOW,
    })
}

/// A broadcast as the wire has it.
pub(crate) fn cast(id: i64, status: &str) -> Value {
    let sending = status == "sending";
    let (total, sent) = match status {
        "scheduled" => (500, 0),
        "done" => (500, 480),
        _ => (500, 200),
    };
    json!({
        "id": id, "status": status, "message": "Пятница: <b>джаз</b> в 20:00", "files": [],
        "copy": false, "buttons": [], "silent": false, "segment": {}, "test": false,
        "author": "Анна", "created_at": NOW, "starts_at": "2026-11-28T18:00:00+03:00",
        "total": total, "sent": sent, "failed": sent / 100, "unsubscribed": sent / 30,
        "unknown": sent / 200, "clicks": 0, "rate": if sending { 28.0 } else { 0.0 },
        "eta_s": sending.then_some(11),
    })
}

/// Somebody who waits since half an hour ago for a table from then until two hours later; whoever
/// has a phone has no Telegram.
pub(crate) fn wait(id: i64, status: &str, from: &str, name: &str, phone: Option<&str>) -> Value {
    let from = moment(&format!("{from}:00+03:00"));
    let date = (from - chrono::TimeDelta::hours(6)).date_naive();
    let now = moment(NOW);
    let offer = (status == "offered").then(|| {
        json!({
            "starts_at": from, "ends_at": from + chrono::TimeDelta::hours(2), "tables": [3],
            "expires_at": now + chrono::TimeDelta::minutes(id),
        })
    });
    json!({
        "id": id, "date": date, "from_at": from, "until_at": from + chrono::TimeDelta::hours(2),
        "guests": 4, "minutes": null, "status": status, "offer": offer, "booking_id": null,
        "created_at": now - chrono::TimeDelta::minutes(30), "guest": {
            "id": id + 200, "telegram_id": phone.is_none().then_some(42), "name": name,
            "username": null, "phone": phone, "visits": 0,
        },
    })
}

fn waits() -> Vec<filin_core::api::waitlist::WaitEntry> {
    let mut ada = wait(1, "waiting", "2026-11-27T21:00", "Ада", None);
    ada["place"] = json!(1);
    let waits = [
        ada,
        wait(
            2,
            "lapsed",
            "2026-11-27T20:00",
            "Непозвонимый",
            Some("+79161110002"),
        ),
        wait(3, "offered", "2026-11-27T22:00", "Белла Телеграмова", None),
        wait(
            4,
            "offered",
            "2026-11-27T21:30",
            "Вера",
            Some("+79161110004"),
        ),
        wait(
            5,
            "waiting",
            "2026-11-28T20:00",
            "Глеб",
            Some("+79161110005"),
        ),
        wait(
            6,
            "offered",
            "2026-11-28T20:00",
            "Дина",
            Some("+79161110006"),
        ),
    ];
    waits.iter().map(of).collect()
}

fn bookings() -> Vec<Value> {
    let one = booking;
    let mut anna = one(
        4,
        "seated",
        "2026-11-27T19:30",
        3,
        &[4],
        Some("Анна Сергеевна"),
    );
    anna["note"] = json!("день рождения");
    let mut coming = one(
        7,
        "confirmed",
        "2026-11-27T21:00",
        4,
        &[6, 7],
        Some("Олег 🦉 Совин"),
    );
    coming["attending"] = json!(true);
    coming["comment"] = json!("у окна");
    vec![
        one(
            1,
            "completed",
            "2026-11-27T16:00",
            2,
            &[1],
            Some("Иван Петров"),
        ),
        one(2, "canceled", "2026-11-27T18:00", 2, &[2], Some("Мария")),
        one(
            3,
            "no_show",
            "2026-11-27T18:30",
            5,
            &[3],
            Some("Konstantin von Habsburg-Lothringen"),
        ),
        anna,
        one(5, "seated", "2026-11-27T20:15", 4, &[5], None),
        one(
            6,
            "confirmed",
            "2026-11-27T20:00",
            2,
            &[8],
            Some("Опоздайкин"),
        ),
        coming,
        one(
            8,
            "pending",
            "2026-11-27T22:00",
            6,
            &[9],
            Some("עברית \u{1b}[2J\u{202e}злой"),
        ),
        one(9, "pending", "2026-11-27T23:00", 2, &[], Some("Сева")),
        one(
            10,
            "confirmed",
            "2026-11-28T00:30",
            3,
            &[1],
            Some("Ночной гость"),
        ),
    ]
}

fn tables(bookings: &[Value]) -> Vec<Value> {
    let states = [
        "free", "free", "free", "seated", "seated", "soon", "soon", "reserved", "pending", "free",
        "blocked", "free",
    ];
    let shapes = ["rect", "round", "sofa"];
    let table = |(at, state): (usize, &&str)| {
        let number = i64::try_from(at).unwrap() + 1;
        let at = i64::try_from(at).unwrap();
        let here = |one: &&Value| one["tables"].as_array().unwrap().contains(&json!(number));
        let bookings: Vec<&Value> = bookings.iter().filter(here).collect();
        let blocks = if *state == "blocked" {
            vec![json!({"id": 1, "table": number, "starts_at": NOW,
                "ends_at": "2026-11-27T23:45:00+03:00", "reason": "чиним"})]
        } else {
            Vec::new()
        };
        json!({
            "number": number, "seats": {"min": 1 + at % 3, "max": 4 + at % 5},
            "zone": if at < 8 { "Зал" } else { "VIP" }, "shape": shapes[at as usize % 3],
            "place": {"x": 40 + at % 4 * 240, "y": 60 + at / 4 * 310, "w": 180,
                "h": 160 + at % 2 * 60, "turn": 0},
            "online": true, "neighbours": [], "state": state, "bookings": bookings,
            "blocks": blocks,
        })
    };
    states.iter().enumerate().map(table).collect()
}

fn events() -> Vec<filin_core::api::event::Event> {
    let event = |seq: i64, kind: &str, booking: Option<i64>, table: Option<i64>| {
        let mut event = json!({
            "seq": seq, "at": moment(NOW) - chrono::TimeDelta::minutes((200 - seq) * 9),
            "kind": kind, "channel": "bot", "data": {},
        });
        let (actor, name) = match seq {
            197 => ("guest:42", "guest"),
            196 => ("token:1", ""),
            159 => ("system", "system"),
            158 => ("guest:43", "guest"),
            _ => ("staff:42", "Мария"),
        };
        event["actor"] = json!(actor);
        event["actor_name"] = json!(name);
        event["booking_id"] = json!(booking);
        event["table"] = json!(table);
        of(&event)
    };
    let mut events = vec![
        event(200, "booking.seated", Some(5), None),
        event(199, "table.blocked", None, Some(11)),
        event(198, "drone.landed", None, None),
        event(197, "booking.requested", Some(8), None),
        event(196, "guest.barred", None, None),
    ];
    events.extend(
        (100..160)
            .rev()
            .map(|seq| event(seq, "booking.confirmed", Some(seq), None)),
    );
    events
}

/// What the wire says, read.
pub(crate) fn of<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap()
}

/// A booking, read.
pub(crate) fn read(value: &Value) -> Booking {
    of(value)
}

/// A service day.
pub(crate) fn day(text: &str) -> ServiceDay {
    ServiceDay::parse(text).unwrap()
}

fn moment(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

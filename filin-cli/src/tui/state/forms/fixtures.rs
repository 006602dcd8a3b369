//! A small venue on Thursday evening for the tests of the forms.

use filin_core::api::availability::Availability;
use filin_core::api::booking::Booking;
use filin_core::api::guest::GuestCard;
use filin_core::api::problem::Problem;
use filin_core::domain::actor::Language;
use serde_json::{Value, from_value, json};

use crate::error::Error;
use crate::live::Heard;
use crate::tui::command::{Command, Open};
use crate::tui::effect::{Act, Answer, Done, Effect, Loaded};
use crate::tui::state::{Form, Modal, Settings, State};
use crate::words::Words;

/// The state after everything was read: Thursday, 26.11.2026, 18:05.
pub(crate) fn state(language: Language) -> State {
    settled(language, false)
}

/// The same, to look at only.
pub(crate) fn read_only() -> State {
    settled(Language::En, true)
}

fn settled(language: Language, read_only: bool) -> State {
    let settings = Settings {
        server: "http://127.0.0.1:10000".into(),
        read_only,
        silent: true,
        color: true,
    };
    let mut state = State::new(Words::load(language).unwrap(), settings);
    state.resize(80, 24);
    state.hear(Heard::Online { replayed: false });
    state.answered(Answer::Loaded(Ok(Box::new(loaded()))));
    state.settle();
    state
}

fn loaded() -> Loaded {
    Loaded {
        venue: from_value(json!({
            "name": "Филин", "zone": "Europe/Moscow", "day_start": "06:00", "language": "ru",
            "schedule": "", "contacts": "", "version": 1, "today": "2026-11-26",
            "now": "2026-11-26T18:05:00+03:00", "loyalty": { "round": 10, "rewards": [] },
            "rules": {
                "step_min": 30, "stay_min": 120, "min_stay_min": 60, "max_stay_min": 480,
                "buffer_min": 0, "notice_min": 30, "advance_days": 60, "cutoff_min": 120,
                "max_spare_seats": 2, "max_live_bookings": 3, "pending_expires_min": 30,
            },
        }))
        .unwrap(),
        who: from_value(json!({ "actor": "token:1", "name": "Ольга", "role": "manager" })).unwrap(),
        version: env!("CARGO_PKG_VERSION").into(),
        day: from_value(json!("2026-11-26")).unwrap(),
        bookings: vec![booking(12, "18:00"), booking(13, "21:00")],
        pending: Vec::new(),
        casts: None,
        waits: Vec::new(),
        room: room(),
        stats: from_value(json!({
            "date": "2026-11-26", "total_bookings": 2, "now_in_restaurant": 2, "expecting": 2,
            "free_tables": 2, "busy_tables": 1, "pending": 0, "confirmed": 2, "seated": 0,
            "completed": 0, "canceled": 0, "no_show": 0, "walk_ins": 0, "guests": 4,
        }))
        .unwrap(),
        events: Vec::new(),
    }
}

fn room() -> filin_core::api::room::Room {
    let table = |number: i64, state: &str, blocks: Value| {
        json!({
            "number": number, "seats": { "min": 1, "max": 4 }, "zone": "У окна", "shape": "round",
            "place": { "x": 100 + number * 220, "y": 300, "w": 150, "h": 200, "turn": 0 },
            "online": true, "neighbours": [], "state": state, "bookings": [], "blocks": blocks,
        })
    };
    let block = json!([{
        "id": 5, "table": 3, "starts_at": "2026-11-26T17:00:00+03:00",
        "ends_at": "2026-11-26T20:00:00+03:00", "reason": "шатается",
    }]);
    let tables = [
        table(1, "free", json!([])),
        table(2, "reserved", json!([])),
        table(3, "blocked", block),
    ];
    from_value(json!({ "date": "2026-11-26", "tables": tables })).unwrap()
}

/// A booking of tonight, from then for two hours, at table 2.
pub(crate) fn booking(id: i64, from: &str) -> Booking {
    let hour: u32 = from.split(':').next().unwrap().parse().unwrap();
    from_value(json!({
        "id": id, "status": "confirmed", "version": 4, "date": "2026-11-26",
        "starts_at": format!("2026-11-26T{from}:00+03:00"),
        "ends_at": format!("2026-11-26T{}:00:00+03:00", hour + 2),
        "guests": 2, "tables": [2], "source": "staff", "comment": "у окна", "note": "торт",
        "guest": {
            "id": 7, "telegram_id": null, "name": "Иван", "username": null,
            "phone": "+79990001122", "visits": 3,
        },
        "created_at": "2026-11-25T12:00:00+03:00", "updated_at": "2026-11-25T12:00:00+03:00",
    }))
    .unwrap()
}

/// The card of whoever booked.
pub(crate) fn card(notes: &str, version: i64) -> Box<GuestCard> {
    from_value(json!({
        "id": 7, "telegram_id": null, "name": "Иван", "username": null,
        "phone": "+79990001122", "phone_verified": false, "language": "ru", "notes": notes,
        "tags": [], "discount": 0, "subscribed": false, "barred": false, "forgotten": false,
        "version": version, "created_at": "2026-11-08T19:00:00+03:00",
        "loyalty": { "visits": 3, "in_round": 3, "next": null, "earns_now": null },
        "stats": {
            "bookings": 5, "completed": 3, "canceled": 0, "no_shows": 0, "favourite_table": 2,
            "first_visit": null, "last_visit": null,
        },
        "bookings": [], "visits": [],
    }))
    .unwrap()
}

/// What is free: 18:00 is full, then tables 1 and 3, then 1, and a night.
pub(crate) fn free() -> Availability {
    let slot = |from: &str, to: &str, tables: &[i64]| {
        json!({
            "starts_at": format!("2026-11-{from}:00+03:00"), "tables": tables, "joins": [],
            "ends_at": format!("2026-11-{to}:00+03:00"),
        })
    };
    let slots = [
        slot("26T18:00", "26T20:00", &[]),
        slot("26T18:30", "26T20:30", &[1, 3]),
        slot("26T19:00", "26T21:00", &[1]),
        slot("27T00:30", "27T02:00", &[1, 2, 3]),
    ];
    from_value(json!({ "date": "2026-11-26", "guests": 2, "slots": slots })).unwrap()
}

/// A refusal of the server; a taken slot comes with what is free instead.
pub(crate) fn refusal(code: &str) -> Error {
    let alternatives = match code {
        "slot_taken" => json!([{ "starts_at": "2026-11-27T01:00:00+03:00", "tables": [1, 2] }]),
        _ => json!([]),
    };
    let problem: Problem = from_value(json!({
        "type": format!("urn:filin:problem:{code}"), "title": code, "status": 409,
        "detail": "Это время только что заняли. Выберите другое.", "code": code,
        "alternatives": alternatives,
    }))
    .unwrap();
    Error::Problem(Box::new(problem))
}

/// Opens a form.
pub(crate) fn open(state: &mut State, what: Open) -> Option<Effect> {
    state.on(Command::Open(what))
}

/// The form that is open.
pub(crate) fn form(state: &State) -> &Form {
    match &state.modal {
        Some(Modal::Form(form)) => form,
        other => panic!("no form, but {other:?}"),
    }
}

/// Types a text into the field of this name.
pub(crate) fn fill(state: &mut State, key: &str, text: &str) -> Option<Effect> {
    while form(state).fields[form(state).at].key != key {
        state.on(Command::Field(1));
    }
    state.on(Command::Paste(text.into()))
}

/// The change that is asked for.
pub(crate) fn act(effect: Option<Effect>) -> Act {
    match effect {
        Some(Effect::Act(act)) => *act,
        other => panic!("no change, but {other:?}"),
    }
}

/// Says that it was done, and what it led to.
pub(crate) fn done(state: &mut State, act: Act, done: Done) -> Option<Effect> {
    state.answered(Answer::Acted(Box::new(act), Ok(done)))
}

/// Says that it was refused, and what that led to.
pub(crate) fn refused(state: &mut State, act: Act, error: Error) -> Option<Effect> {
    state.answered(Answer::Acted(Box::new(act), Err(error)))
}

/// A booking of tonight, at seven.
pub(crate) fn booked(id: i64) -> Done {
    Done::Booking(Box::new(booking(id, "19:00")))
}

/// A new booking, handed in.
pub(crate) fn new(state: &mut State) -> Act {
    open(state, Open::New);
    fill(state, "field-time", "19");
    fill(state, "field-name", "Аня");
    act(state.on(Command::Accept))
}

//! The rules of the forms, without a terminal and without a server.

use filin_core::domain::actor::Language;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::GuestId;

use super::fixtures::{
    act, booked, booking, card, done, fill, form, free, new, open, read_only, refusal, refused,
    state,
};
use super::key;
use crate::error::Error;
use crate::live::Heard;
use crate::tui::command::{Command, Open, Pane, Step};
use crate::tui::effect::{Act, Answer, Effect, Found};
use crate::tui::state::form::Kind;
use crate::tui::state::{Choice, Modal, State};

mod smaller;

fn english() -> State {
    state(Language::En)
}

fn slots(effect: Option<Effect>) -> u64 {
    match effect {
        Some(Effect::Slots(number, _)) => number,
        other => panic!("no question, but {other:?}"),
    }
}

#[test]
fn a_booking_is_sent_as_it_was_typed_and_only_once() {
    let mut state = english();
    let Act::Create(_, sent) = new(&mut state) else {
        panic!()
    };
    assert_eq!(sent.starts_at.as_deref(), Some("2026-11-26T19:00"));
    assert_eq!((sent.guests, sent.table_no, sent.minutes), (2, None, None));
    assert_eq!(sent.name.as_deref(), Some("Аня"));
    assert!(form(&state).sent);
    assert!(state.on(Command::Accept).is_none());
    // Nor is it changed any more.
    state.on(Command::Paste("x".into()));
    assert_eq!(form(&state).text(key::NAME), "Аня");
}

#[test]
fn a_time_before_the_day_begins_is_of_the_next_date() {
    let mut state = english();
    open(&mut state, Open::New);
    fill(&mut state, key::TIME, "00:30");
    let note = form(&state).fields[2].note.clone().unwrap();
    assert_eq!(note.text, "night to Fri 27.11");
    let Act::Create(_, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!(sent.starts_at.as_deref(), Some("2026-11-27T00:30"));
}

#[test]
fn it_closes_when_it_is_done_and_not_before() {
    let mut state = english();
    let sent = new(&mut state);
    done(&mut state, sent, booked(40));
    assert!(state.modal.is_none());
    assert!(state.toast.as_ref().unwrap().text.contains("#40"));
}

#[test]
fn a_refusal_comes_back_with_all_that_was_typed() {
    let mut state = english();
    let sent = new(&mut state);
    refused(&mut state, sent, refusal("slot_taken"));
    let form = form(&state);
    assert!(!form.sent);
    assert_eq!(form.text(key::NAME), "Аня");
    let wrong = form.wrong.as_ref().unwrap();
    assert_eq!(wrong.at, Some(2));
    assert!(wrong.why.starts_with("Это время"));
    assert!(matches!(form.choices.as_slice(), [Choice::Instead(..)]));
    // One arrow takes over what is free instead: its night, its time, its tables.
    state.on(Command::Choose(1));
    let Act::Create(_, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!(sent.starts_at.as_deref(), Some("2026-11-27T01:00"));
    assert_eq!(sent.tables, Some(vec![1, 2]));
}

#[test]
fn what_may_have_been_made_is_asked_for_under_the_same_number() {
    let lost = || Error::Away {
        server: "x".into(),
        why: "timeout".into(),
        sent: true,
    };
    let number = |act: &Act| match act {
        Act::Create(number, _) => *number,
        other => panic!("{other:?}"),
    };
    let mut state = english();
    let first = new(&mut state);
    let one = number(&first);
    refused(&mut state, first, lost());
    assert!(form(&state).wrong.is_some());
    let again = act(state.on(Command::Accept));
    assert_eq!(number(&again), one);
    // Another text is another booking; so is what was refused for certain.
    refused(&mut state, again, lost());
    fill(&mut state, key::NAME, "Яна");
    let other = act(state.on(Command::Accept));
    assert_ne!(number(&other), one);
    let two = number(&other);
    refused(&mut state, other, refusal("slot_taken"));
    assert_ne!(number(&act(state.on(Command::Accept))), two);
}

#[test]
fn a_form_that_was_left_takes_no_answer_and_lets_nothing_else_out_before_it() {
    let mut state = english();
    let first = new(&mut state);
    state.on(Command::Close);
    open(&mut state, Open::New);
    fill(&mut state, key::TIME, "20");
    assert!(state.on(Command::Accept).is_none());
    refused(&mut state, first, refusal("slot_taken"));
    assert!(form(&state).wrong.is_none());
    act(state.on(Command::Accept));
}

#[test]
fn unreadable_fields_are_told_and_nothing_is_sent() {
    for (field, text) in [
        (key::DATE, "завтракать"),
        (key::GUESTS, "двое"),
        (key::GUESTS, "0"),
        (key::TIME, "25:00"),
        (key::TABLE, "3+"),
        (key::TABLE, "у окна"),
        (key::MINUTES, "-5"),
    ] {
        let mut state = english();
        open(&mut state, Open::New);
        fill(&mut state, key::TIME, "19");
        fill(&mut state, field, text);
        if (field, text) == (key::TABLE, "3+") {
            // A plus at the end is a slip that says nothing else.
            act(state.on(Command::Accept));
            continue;
        }
        let before = form(&state).text(field).to_owned();
        assert!(state.on(Command::Accept).is_none(), "{field} {text}");
        let form = form(&state);
        assert_eq!(form.fields[form.at].key, field);
        assert_eq!(form.wrong.as_ref().unwrap().at, Some(form.at));
        assert_eq!(form.text(field), before);
    }
}

#[test]
fn free_starts_are_asked_for_once_and_only_when_all_can_be_read() {
    let mut state = english();
    let first = slots(open(&mut state, Open::New));
    // The name changes nothing about it.
    assert!(fill(&mut state, key::NAME, "Аня").is_none());
    assert!(fill(&mut state, key::GUESTS, "x").is_none());
    state.on(Command::Field(0));
    let effect = state.on(Command::Edit(tui_input::InputRequest::DeleteLine));
    assert!(effect.is_none());
    let second = slots(fill(&mut state, key::GUESTS, "4"));
    assert!(second > first);
    // The answer to the first question is of no use any more.
    state.answered(Answer::Slots(first, Ok(free())));
    assert!(form(&state).choices.is_empty());
    state.answered(Answer::Slots(second, Ok(free())));
    assert_eq!(form(&state).choices.len(), 3);
}

#[test]
fn arrows_pick_a_start_and_the_table_narrows_them() {
    let mut state = english();
    let number = slots(open(&mut state, Open::New));
    state.answered(Answer::Slots(number, Ok(free())));
    state.on(Command::Choose(1));
    assert_eq!(form(&state).text(key::TIME), "18:30");
    assert_eq!(form(&state).text(key::TABLE), "1");
    state.on(Command::Choose(1));
    assert_eq!(form(&state).text(key::TIME), "19:00");
    // A table that was only proposed narrows nothing.
    assert_eq!(form(&state).choices.len(), 3);
    // Table 3 is free at half past six and at night only.
    assert!(fill(&mut state, key::TABLE, "3").is_none());
    assert_eq!(form(&state).choices.len(), 2);
    fill(&mut state, key::TIME, "19:00");
    let note = form(&state).fields[2].note.clone().unwrap();
    assert_eq!(note.text, "table taken");
    state.on(Command::Edit(tui_input::InputRequest::DeleteLine));
    fill(&mut state, key::TIME, "18:00");
    let note = form(&state).fields[2].note.clone().unwrap();
    assert_eq!(note.text, "all taken");
}

#[test]
fn guests_at_the_door_get_the_table_that_is_looked_at() {
    let mut state = english();
    state.focus = Pane::Floor;
    open(&mut state, Open::WalkIn);
    assert_eq!(form(&state).text(key::TABLE), "1");
    let Act::Create(_, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert!(sent.walk_in && sent.starts_at.is_none());
    assert_eq!((sent.guests, sent.table_no), (2, Some(1)));
}

#[test]
fn a_move_sends_what_differs_with_its_version() {
    let mut state = english();
    open(&mut state, Open::Move);
    assert!(state.on(Command::Accept).is_none());
    assert!(form(&state).wrong.is_some());
    fill(&mut state, key::TIME, "20:30");
    let Act::Change(id, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!((id.0, sent.version), (12, Some(4)));
    assert_eq!(sent.starts_at.as_deref(), Some("2026-11-26T20:30"));
    assert!(sent.guests.is_none() && sent.tables.is_none() && sent.minutes.is_none());
}

#[test]
fn a_moved_booking_takes_no_room_from_itself() {
    let mut state = english();
    let number = slots(open(&mut state, Open::Move));
    state.answered(Answer::Slots(number, Ok(free())));
    // Table 2 is its own at 18:30 and 19:00, and free at night anyway; 18:00 is five minutes ago.
    assert_eq!(form(&state).choices.len(), 3);
}

#[test]
fn what_is_past_is_not_offered_but_may_be_typed() {
    let mut state = english();
    let number = slots(open(&mut state, Open::Move));
    state.answered(Answer::Slots(number, Ok(free())));
    let now = state.now().unwrap();
    let offered = form(&state).choices.iter();
    assert!(offered.clone().count() > 0);
    for choice in offered {
        assert!(matches!(choice, Choice::Slot(slot) if slot.starts_at >= now));
    }
    fill(&mut state, key::TIME, "17:30");
    let Act::Change(_, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!(sent.starts_at.as_deref(), Some("2026-11-26T17:30"));
}

#[test]
fn a_table_that_is_taken_is_told_with_those_that_are_not() {
    let mut state = english();
    let number = slots(open(&mut state, Open::New));
    state.answered(Answer::Slots(number, Ok(free())));
    fill(&mut state, key::TIME, "18:30");
    assert!(form(&state).said.is_none());
    // Table 2 is free at night only, 9 never.
    fill(&mut state, key::TABLE, "2");
    let said = form(&state).said.clone().unwrap();
    assert_eq!(said, "Table 2 is taken at 18:30. Free then: 1, 3.");
    state.on(Command::Edit(tui_input::InputRequest::DeleteLine));
    assert!(form(&state).said.is_none());
    fill(&mut state, key::TABLE, "9");
    let none = form(&state).none.clone().unwrap();
    assert_eq!(none, "Table 9 is not free any more on that day.");
    assert!(form(&state).said.as_ref().unwrap().contains("1, 3"));
}

#[test]
fn what_only_guests_may_not_ask_for_is_not_called_taken() {
    let mut state = english();
    let number = slots(open(&mut state, Open::New));
    let mut soon = free();
    soon.slots[1].tables.clear();
    soon.slots[1].why = Some("too_soon".into());
    state.answered(Answer::Slots(number, Ok(soon)));
    fill(&mut state, key::TIME, "18:30");
    assert!(form(&state).fields[2].note.is_none());
    assert!(form(&state).said.is_none());
}

#[test]
fn a_booking_is_called_off_with_a_reason_or_without() {
    let mut state = english();
    assert!(state.on(Command::Step(Step::Cancel)).is_none());
    // Letters are of the reason: only handing in calls it off.
    assert!(fill(&mut state, key::REASON, "y").is_none());
    fill(&mut state, key::REASON, " и точка");
    let Act::Step(id, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!((id.0, sent.version), (12, Some(4)));
    assert_eq!(sent.status, "canceled");
    assert_eq!(sent.reason.as_deref(), Some("y и точка"));
    // Once on its way it is not sent again; refused, it comes back with the reason.
    assert!(state.on(Command::Accept).is_none());
    let sent = Act::Step(id, sent);
    refused(&mut state, sent, refusal("stale_version"));
    assert_eq!(form(&state).text(key::REASON), "y и точка");
    let mut newer = booking(12, "18:00");
    newer.version = 5;
    state.data.as_mut().unwrap().put(newer);
    let Act::Step(id, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!(sent.version, Some(5));
    done(&mut state, Act::Step(id, sent), booked(12));
    assert!(state.modal.is_none());
    assert!(state.on(Command::Undo).is_some());

    let mut state = english();
    state.on(Command::Step(Step::Cancel));
    let Act::Step(_, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!(sent.reason, None);

    let mut state = english();
    state.on(Command::Step(Step::Cancel));
    state.on(Command::Close);
    assert!(state.modal.is_none());
}

#[test]
fn whom_nobody_tells_is_to_be_called() {
    let said = |change: fn(&mut filin_core::api::booking::BookingGuest)| {
        let mut state = english();
        let mut booking = booking(12, "18:00");
        booking.guest.as_mut().map(change).unwrap();
        state.data.as_mut().unwrap().put(booking);
        state.on(Command::Step(Step::Cancel));
        form(&state).said.clone().unwrap()
    };
    let phone = said(|_| {});
    assert!(phone.contains("Call +79990001122"), "{phone}");
    assert!(!phone.contains("will tell"), "{phone}");
    let telegram = said(|guest| guest.telegram_id = Some(filin_core::domain::ids::TelegramId(42)));
    assert!(telegram.starts_with("Telegram will tell"), "{telegram}");
    let nothing = said(|guest| guest.phone = None);
    assert!(nothing.contains("neither"), "{nothing}");
}

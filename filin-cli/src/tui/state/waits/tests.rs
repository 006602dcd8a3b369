//! Whoever waits: in which order, who is to be called, and what becomes of them.

use std::time::Duration;

use filin_core::api::event::Live;
use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::actor::Language;
use filin_core::domain::ids::{GuestId, WaitId};
use serde_json::json;

use crate::live::Heard;
use crate::tui::command::{Command, Go, Open, Pane, Step};
use crate::tui::effect::{Act, Answer, Done, Effect, Found};
use crate::tui::state::fixtures::{day, evening, of, pass, wait};
use crate::tui::state::fixtures_of_forms::{act, booked, done, fill, form, refusal, refused};
use crate::tui::state::form::Kind;
use crate::tui::state::{Choice, Modal, State};

fn english() -> State {
    let mut state = evening(Language::En);
    state.on(Command::Focus(Pane::Waits));
    state.settle();
    state
}

fn look(state: &mut State, id: i64) {
    state.cursors.waits.look(WaitId(id));
    state.settle();
    assert_eq!(state.wait().map(|wait| wait.id), Some(WaitId(id)));
}

fn ids(state: &State) -> Vec<i64> {
    state.rows.waits.iter().map(|id| id.0).collect()
}

fn toast(state: &mut State) -> String {
    state
        .toast
        .take()
        .map_or_else(String::new, |said| said.text)
}

fn heard(seq: i64, kind: &str) -> Heard {
    let at = "2026-11-27T20:31:00+03:00";
    let said = json!({"type": "event", "seq": seq, "kind": kind, "at": at});
    Heard::Said(Box::new(of::<Live>(&said)))
}

fn came(state: &mut State, waits: &[serde_json::Value]) {
    let waits: Vec<WaitEntry> = waits.iter().map(of).collect();
    state.answered(Answer::Waits(day("2026-11-27"), Ok(waits)));
    state.settle();
}

#[test]
fn those_to_be_called_come_first_then_the_line_of_the_day() {
    // 4 and 6 have no Telegram, 6 is of another day as 5 is, and 2 did not answer.
    assert_eq!(ids(&english()), [4, 6, 1, 3, 2]);
}

#[test]
fn every_word_about_the_waitlist_is_one_question_a_little_later() {
    let mut state = english();
    for seq in 201..300 {
        assert!(state.hear(heard(seq, "waitlist.offered")).is_none());
    }
    let asked = pass(&mut state, 1_000);
    assert!(matches!(asked[..], [Effect::Waits(of)] if of == day("2026-11-27")));
    came(&mut state, &[]);
    assert!(ids(&state).is_empty());
    // An answer about a day that is no longer shown says nothing.
    let other = vec![of(&wait(9, "waiting", "2026-11-28T21:00", "Ева", None))];
    state.answered(Answer::Waits(day("2026-11-28"), Ok(other)));
    state.settle();
    assert!(ids(&state).is_empty());
}

#[test]
fn a_new_one_to_be_called_rings_once() {
    let mut state = english();
    // Those of the first reading were there before.
    assert!(!state.take_bell());
    let phone = Some("+79161110009");
    let vera = wait(4, "offered", "2026-11-27T21:30", "Вера", phone);
    let waits = [
        vera.clone(),
        wait(9, "waiting", "2026-11-27T21:00", "Ева", phone),
    ];
    came(&mut state, &waits);
    assert!(!state.take_bell());
    let offered = [
        vera.clone(),
        wait(9, "offered", "2026-11-27T21:00", "Ева", phone),
    ];
    came(&mut state, &offered);
    assert!(state.take_bell());
    state.at(Duration::from_secs(60));
    came(&mut state, &offered);
    assert!(!state.take_bell());
    // Whom Telegram tells needs no ring.
    came(
        &mut state,
        &[vera, wait(10, "offered", "2026-11-27T21:00", "Яна", None)],
    );
    assert!(!state.take_bell());
}

#[test]
fn what_is_offered_is_booked_and_taken_back() {
    let mut state = english();
    look(&mut state, 4);
    let claim = act(state.on(Command::Claim));
    assert!(matches!(claim, Act::Claim(_, WaitId(4))), "{claim:?}");
    let other = act(state.on(Command::Claim));
    let (Act::Claim(one, _), Act::Claim(two, _)) = (&claim, &other) else {
        panic!()
    };
    assert_ne!(one, two);
    refused(&mut state, other, refusal("offer_gone"));
    done(&mut state, claim, booked(40));
    assert!(toast(&mut state).contains("#40"));
    assert!(state.on(Command::Undo).is_none());
    let Act::Back(back) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert!(matches!(*back, Act::Step(id, change) if id.0 == 40 && change.status == "canceled"));
}

#[test]
fn what_is_not_offered_is_not_booked() {
    let mut state = english();
    look(&mut state, 1);
    assert!(state.on(Command::Claim).is_none());
    assert!(toast(&mut state).contains("No table has come free yet: Ада"));
    came(&mut state, &[]);
    for command in [Command::Claim, Command::Unwait] {
        assert!(state.on(command).is_none());
        assert!(toast(&mut state).contains("Nobody waits"));
    }
}

#[test]
fn nobody_is_taken_off_without_a_yes() {
    let mut state = english();
    look(&mut state, 1);
    assert!(state.on(Command::Unwait).is_none());
    let Some(Modal::Ask(ask)) = &state.modal else {
        panic!()
    };
    assert!(
        ask.question.contains("Ада 21:00–23:00 ×4"),
        "{}",
        ask.question
    );
    let sent = act(state.on(Command::Accept));
    assert!(matches!(sent, Act::Unwait(WaitId(1))));
    let effect = done(&mut state, sent, Done::Unwaited);
    assert!(matches!(effect, Some(Effect::Waits(_))), "{effect:?}");
    assert!(toast(&mut state).contains("No longer waiting: Ада"));
    // They would stand at the end of the line: that is no taking back.
    assert!(state.on(Command::Undo).is_none());
}

#[test]
fn no_step_of_a_booking_is_taken_while_a_wait_is_meant() {
    let mut state = english();
    for step in [
        Step::Confirm,
        Step::Seat,
        Step::Close,
        Step::Cancel,
        Step::NoShow,
    ] {
        assert!(state.on(Command::Step(step)).is_none());
        assert!(state.modal.is_none(), "{step:?}");
        assert!(toast(&mut state).contains("No booking yet"), "{step:?}");
    }
    assert!(state.on(Command::Open(Open::Move)).is_none());
    assert!(toast(&mut state).contains("No booking yet"));
    // Their card is shown, and they stay the one that is meant.
    state.on(Command::Focus(Pane::Guest));
    look(&mut state, 4);
    let asked = pass(&mut state, 500);
    assert!(
        matches!(asked[..], [Effect::Guest(GuestId(204))]),
        "{asked:?}"
    );
    assert!(matches!(act(state.on(Command::Claim)), Act::Claim(..)));
}

#[test]
fn whoever_calls_is_put_in_line() {
    let mut state = english();
    state.on(Command::Open(Open::Wait));
    assert!(state.on(Command::Accept).is_none());
    assert_eq!(form(&state).fields[form(&state).at].key, "field-from");
    fill(&mut state, "field-from", "23");
    fill(&mut state, "field-until", "00:30");
    let note = form(&state).fields[3].note.clone().unwrap();
    assert_eq!(note.text, "night to Sat 28.11");
    fill(&mut state, "field-phone", "+79990001122");
    let sent = act(state.on(Command::Accept));
    let Act::Wait(new) = &sent else { panic!() };
    assert_eq!((new.from.as_str(), new.until.as_str()), ("23:00", "00:30"));
    assert_eq!((new.date.as_str(), new.guests), ("2026-11-27", 2));
    assert_eq!(new.phone.as_deref(), Some("+79990001122"));
    assert_eq!((&new.name, new.guest_id), (&None, None));
    // A window that ends before it begins is told at its end.
    refused(&mut state, sent, refusal("window_invalid"));
    assert_eq!(form(&state).wrong.as_ref().unwrap().at, Some(3));

    let sent = act(state.on(Command::Accept));
    let entry = of(&wait(12, "waiting", "2026-11-27T23:00", "Зоя", None));
    done(&mut state, sent, Done::Wait(Box::new(entry)));
    assert!(state.modal.is_none());
    assert!(toast(&mut state).contains("Зоя"));
    let Act::Back(back) = act(state.on(Command::Undo)) else {
        panic!()
    };
    assert!(matches!(*back, Act::Unwait(WaitId(12))));
    done(&mut state, Act::Back(back), Done::Unwaited);
    assert!(toast(&mut state).contains("Taken back: Зоя"));
}

#[test]
fn without_a_last_time_the_first_is_the_only_one() {
    let mut state = english();
    state.on(Command::Open(Open::Wait));
    fill(&mut state, "field-from", "21");
    fill(&mut state, "field-name", "Зоя");
    let Act::Wait(new) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!((new.from.as_str(), new.until.as_str()), ("21:00", "21:00"));
}

#[test]
fn nothing_is_done_read_only() {
    let mut state = english();
    state.settings.read_only = true;
    look(&mut state, 4);
    for command in [Command::Claim, Command::Unwait, Command::Open(Open::Wait)] {
        assert!(state.on(command).is_none());
        assert!(state.modal.is_none());
        assert!(toast(&mut state).contains("Read-only"));
    }
}

#[test]
fn a_search_finds_whoever_waits() {
    for (text, id) in [("белла", 3), ("1110005", 5)] {
        let mut state = english();
        state.on(Command::Focus(Pane::Day));
        state.on(Command::Open(Open::Search));
        let Some(Effect::Search(number, _)) = fill(&mut state, "field-search", text) else {
            panic!()
        };
        state.answered(Answer::Found(number, Ok(Found::default())));
        assert!(matches!(form(&state).choices.as_slice(), [Choice::Wait(wait)] if wait.id.0 == id));
        let asked = state.on(Command::Accept);
        state.settle();
        assert_eq!(state.focus, Pane::Waits);
        if id == 3 {
            assert!(asked.is_none());
            assert_eq!(state.wait().map(|wait| wait.id.0), Some(id));
        } else {
            // Another day is read first.
            assert!(matches!(asked, Some(Effect::Load(Some(of))) if of == day("2026-11-28")));
            let loaded = crate::tui::effect::Loaded {
                day: day("2026-11-28"),
                ..crate::tui::state::fixtures::loaded()
            };
            state.answered(Answer::Loaded(Ok(Box::new(loaded))));
            state.settle();
            assert_eq!(state.wait().map(|wait| wait.id.0), Some(id));
        }
    }
}

#[test]
fn the_look_stays_with_whoever_it_rests_on() {
    let mut state = english();
    look(&mut state, 1);
    let first = wait(1, "waiting", "2026-11-27T21:00", "Ада", None);
    let vera = wait(
        4,
        "offered",
        "2026-11-27T21:30",
        "Вера",
        Some("+79161110004"),
    );
    came(&mut state, &[vera, first]);
    assert_eq!(state.wait().map(|wait| wait.id), Some(WaitId(1)));
    state.on(Command::Go(Go::First));
    assert_eq!(state.wait().map(|wait| wait.id), Some(WaitId(4)));
    assert!(!matches!(&state.modal, Some(Modal::Form(form)) if form.kind == Kind::Wait));
}

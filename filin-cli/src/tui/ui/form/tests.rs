//! Every form as it is drawn, in both languages, on a small and on a large terminal.

use filin_core::domain::actor::Language;
use filin_core::domain::ids::GuestId;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::tui::command::{Command, Go, Open, Pane, Step};
use crate::tui::effect::{Act, Answer, Effect, Found};
use crate::tui::state::State;
use crate::tui::state::fixtures_of_forms::{booking, card, fill, form, free, open, refusal, state};
use crate::tui::ui;

/// Draws what `prepare` leads to in each language and size.
fn drawn(name: &str, prepare: impl Fn(&mut State)) {
    for (language, word) in [(Language::Ru, "ru"), (Language::En, "en")] {
        for (width, height) in [(80, 24), (140, 40)] {
            let mut state = state(language);
            state.resize(width, height);
            prepare(&mut state);
            state.settle();
            let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
            terminal.draw(|frame| ui::draw(frame, &state)).unwrap();
            insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(format!("form_{name}_{word}_{width}"), terminal.backend());
            });
        }
    }
}

fn offered(state: &mut State, effect: Option<&Effect>) {
    if let Some(&Effect::Slots(number, _)) = effect {
        state.answered(Answer::Slots(number, Ok(free())));
    }
}

#[test]
fn a_new_booking_with_what_is_free() {
    drawn("new", |state| {
        let effect = open(state, Open::New);
        offered(state, effect.as_ref());
        state.on(Command::Choose(1));
        fill(state, "field-name", "漢字 Иван");
    });
}

#[test]
fn a_refused_booking() {
    drawn("refused", |state| {
        open(state, Open::New);
        fill(state, "field-time", "00:30");
        if let Some(Effect::Act(act)) = state.on(Command::Accept) {
            state.answered(Answer::Acted(act, Err(refusal("slot_taken"))));
        }
    });
}

#[test]
fn a_booking_under_way() {
    drawn("sent", |state| {
        open(state, Open::New);
        fill(state, "field-time", "19");
        let sent = state.on(Command::Accept);
        assert!(matches!(sent, Some(Effect::Act(act)) if matches!(*act, Act::Create(..))));
    });
}

#[test]
fn an_unreadable_field() {
    drawn("wrong", |state| {
        open(state, Open::New);
        fill(state, "field-date", "когда-нибудь");
        state.on(Command::Accept);
    });
}

#[test]
fn guests_at_the_door() {
    drawn("walk_in", |state| {
        open(state, Open::WalkIn);
    });
}

#[test]
fn somebody_to_wait() {
    drawn("wait", |state| {
        open(state, Open::Wait);
        fill(state, "field-from", "23");
        fill(state, "field-until", "00:30");
    });
}

#[test]
fn a_move() {
    drawn("move", |state| {
        let effect = open(state, Open::Move);
        offered(state, effect.as_ref());
    });
}

#[test]
fn a_block_and_its_end() {
    drawn("block", |state| {
        state.focus = Pane::Floor;
        open(state, Open::Block);
    });
    drawn("unblock", |state| {
        state.focus = Pane::Floor;
        state.on(Command::Go(Go::Last));
        open(state, Open::Block);
    });
}

#[test]
fn a_booking_called_off() {
    drawn("cancel", |state| {
        state.on(Command::Step(Step::Cancel));
    });
}

#[test]
fn a_table_that_is_taken() {
    drawn("taken", |state| {
        let effect = open(state, Open::New);
        offered(state, effect.as_ref());
        fill(state, "field-time", "18:30");
        fill(state, "field-table", "2");
    });
}

#[test]
fn notes() {
    drawn("booking_note", |state| {
        open(state, Open::Note);
        fill(state, "field-note", &" очень длинная заметка".repeat(9));
    });
    drawn("guest_note", |state| {
        state.show_guest(GuestId(7));
        state.answered(Answer::Guest(Ok(card("", 2))));
        open(state, Open::Note);
    });
}

#[test]
fn a_search() {
    drawn("search", |state| {
        open(state, Open::Search);
        if let Some(Effect::Search(number, _)) = fill(state, "field-search", "у окна") {
            let mut other = booking(77, "19:00");
            other.date = other.date.next();
            let found = Found {
                bookings: vec![other],
                guests: vec![card("", 1).guest],
            };
            state.answered(Answer::Found(number, Ok(found)));
            state.on(Command::Choose(1));
        }
    });
}

#[test]
fn a_day() {
    drawn("date", |state| {
        open(state, Open::Date);
    });
    drawn("date_typed", |state| {
        open(state, Open::Date);
        fill(state, "field-date", "завтра");
    });
}

#[test]
fn details_of_a_booking_and_of_a_table() {
    drawn("details", |state| {
        open(state, Open::Details);
    });
    drawn("details_of_table", |state| {
        state.focus = Pane::Floor;
        state.on(Command::Go(Go::Last));
        open(state, Open::Details);
    });
}

#[test]
fn the_cursor_stands_behind_wide_letters() {
    let mut state = state(Language::En);
    open(&mut state, Open::Search);
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    let mut at = |state: &State| {
        terminal.draw(|frame| ui::draw(frame, state)).unwrap();
        terminal.get_cursor_position().unwrap().x
    };
    let empty = at(&state);
    fill(&mut state, "field-search", "漢字");
    assert_eq!(at(&state), empty + 4);
    // A long text scrolls, and the cursor stays inside the form.
    fill(&mut state, "field-search", &"漢".repeat(100));
    assert!(at(&state) < 74);
    assert_eq!(form(&state).text("field-search").chars().count(), 102);
}

//! The smaller forms: notes, the search, another day.

use super::*;

#[test]
fn the_card_has_no_note_but_the_guests() {
    let mut state = english();
    state.on(Command::Focus(Pane::Guest));
    state.settle();
    // Their card is not there yet: it is no note of the booking that is opened.
    assert!(open(&mut state, Open::Note).is_none());
    assert!(state.modal.is_none());
    let text = &state.toast.as_ref().unwrap().text;
    assert!(text.contains("still being read"), "{text}");
    state.answered(Answer::Guest(Ok(card("кальян", 2))));
    open(&mut state, Open::Note);
    assert_eq!(form(&state).kind, Kind::GuestNote(GuestId(7)));
    state.on(Command::Close);
    state.on(Command::Focus(Pane::Day));
    open(&mut state, Open::Note);
    assert!(matches!(form(&state).kind, Kind::BookingNote(_)));
}

#[test]
fn whoever_was_told_of_a_newer_version_means_it() {
    let mut state = english();
    open(&mut state, Open::Move);
    fill(&mut state, key::TIME, "20:30");
    let sent = act(state.on(Command::Accept));
    let effect = refused(&mut state, sent, refusal("stale_version"));
    assert!(matches!(effect, Some(Effect::Load(_))), "{effect:?}");
    let mut newer = booking(12, "18:00");
    newer.version = 5;
    state.data.as_mut().unwrap().put(newer);
    let Act::Change(_, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!(sent.version, Some(5));
}

#[test]
fn a_note_of_the_guest_in_their_card_else_of_the_booking() {
    let mut state = english();
    open(&mut state, Open::Note);
    fill(&mut state, key::NOTE, " и свечи");
    let Act::Change(_, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!(sent.note.as_deref(), Some("торт и свечи"));
    assert_eq!((sent.version, sent.starts_at), (Some(4), None));

    let mut state = english();
    state.show_guest(GuestId(7));
    state.answered(Answer::Guest(Ok(card("кальян\nбез мяты", 2))));
    open(&mut state, Open::Note);
    fill(&mut state, key::NOTE, "!");
    // What somebody else noted meanwhile is not written over unseen.
    state.answered(Answer::Guest(Ok(card("другая", 3))));
    let Act::Guest(id, sent) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!((id.0, sent.version), (7, Some(2)));
    assert_eq!(sent.notes.as_deref(), Some("кальян\nбез мяты!"));
}

#[test]
fn a_long_paste_is_cut() {
    let mut state = english();
    open(&mut state, Open::Note);
    fill(&mut state, key::NOTE, &"ж".repeat(10_000));
    assert_eq!(form(&state).text(key::NOTE).chars().count(), 2000);
}

#[test]
fn a_search_asks_one_thing_at_a_time_and_goes_to_what_is_chosen() {
    let mut state = english();
    open(&mut state, Open::Search);
    assert!(fill(&mut state, key::SEARCH, "и").is_none());
    let Some(Effect::Search(number, look)) = fill(&mut state, key::SEARCH, "в") else {
        panic!()
    };
    assert_eq!(look.text, "ив");
    assert!(fill(&mut state, key::SEARCH, "ан").is_none());
    // What was typed meanwhile is asked next.
    let next = state.answered(Answer::Found(number, Ok(Found::default())));
    let Some(Effect::Search(number, look)) = next else {
        panic!("{next:?}")
    };
    assert_eq!(look.text, "иван");
    let mut other = booking(77, "19:00");
    other.date = other.date.next();
    let found = Found {
        bookings: vec![booking(13, "21:00"), other],
        guests: vec![card("", 1).guest],
    };
    state.answered(Answer::Found(number, Ok(found)));
    state.on(Command::Choose(1));
    state.on(Command::Choose(1));
    let effect = state.on(Command::Accept);
    assert!(matches!(effect, Some(Effect::Load(Some(day))) if day.to_string() == "2026-11-27"));
    assert!(state.modal.is_none());
    assert_eq!(state.focus, Pane::Day);
}

#[test]
fn tables_and_wishes_are_found_too() {
    let mut state = english();
    open(&mut state, Open::Search);
    let Some(Effect::Search(number, _)) = fill(&mut state, key::SEARCH, "table 3") else {
        panic!()
    };
    state.answered(Answer::Found(number, Ok(Found::default())));
    assert!(matches!(form(&state).choices.as_slice(), [Choice::Table(no)] if no.get() == 3));
    state.on(Command::Accept);
    assert_eq!(state.focus, Pane::Floor);

    open(&mut state, Open::Search);
    let Some(Effect::Search(number, _)) = fill(&mut state, key::SEARCH, "ТОРТ") else {
        panic!()
    };
    state.answered(Answer::Found(number, Ok(Found::default())));
    assert_eq!(form(&state).choices.len(), 2);
}

#[test]
fn nothing_acts_offline_or_read_only() {
    let forms = [Open::New, Open::WalkIn, Open::Move, Open::Block, Open::Note];
    let mut offline = english();
    let lost = Error::Local("gone".into());
    let wait = std::time::Duration::from_secs(1);
    offline.hear(Heard::Offline { why: lost, wait });
    for mut state in [read_only(), offline] {
        for what in forms {
            assert!(open(&mut state, what).is_none());
            assert!(state.modal.is_none(), "{what:?}");
            assert!(state.toast.take().is_some());
        }
        assert!(state.on(Command::Undo).is_none());
        // To look is allowed.
        open(&mut state, Open::Date);
        assert!(matches!(state.modal, Some(Modal::Form(_))));
    }
    // A form that was open when the line went keeps its texts.
    let mut state = english();
    open(&mut state, Open::New);
    fill(&mut state, key::TIME, "19");
    let why = Error::Local("gone".into());
    state.hear(Heard::Offline { why, wait });
    assert!(state.on(Command::Accept).is_none());
    assert_eq!(form(&state).text(key::TIME), "19");
    assert!(!form(&state).sent);
}

#[test]
fn a_day_is_understood_as_it_is_typed() {
    let mut state = english();
    open(&mut state, Open::Date);
    fill(&mut state, key::DATE, "пт");
    let note = form(&state).fields[0].note.clone().unwrap();
    assert_eq!(note.text, "Fri 27.11.2026");
    let effect = state.on(Command::Accept);
    assert!(matches!(effect, Some(Effect::Load(Some(day))) if day.to_string() == "2026-11-27"));
}

#[test]
fn a_booking_that_ends_is_still_named() {
    let mut ended = booking(3, "18:00");
    ended.status = Status::Completed;
    ended.guest = None;
    assert_eq!(english().named(&ended), "#3 18:00–20:00");
}

//! Each act and its opposite.

use filin_core::domain::actor::Language;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::GuestId;

use crate::tui::command::{Command, Go, Open, Pane, Step};
use crate::tui::effect::{Act, Answer, Done, Effect};
use crate::tui::state::fixtures_of_forms::{
    act, booked, booking, card, done, fill, new, open, refusal, refused, state,
};
use crate::tui::state::{Modal, State};

fn english() -> State {
    state(Language::En)
}

#[test]
fn each_act_is_taken_back_by_its_own_opposite() {
    // A step: the server knows it.
    let mut state = english();
    let sent = act(state.on(Command::Step(Step::Seat)));
    done(&mut state, sent, booked(12));
    let Act::Back(back) = act(state.on(Command::Undo)) else {
        panic!()
    };
    assert!(matches!(&*back, Act::Step(_, change) if change.status == "undo"));
    done(&mut state, Act::Back(back), booked(12));
    assert!(state.on(Command::Undo).is_none());

    // A booking: called off after a yes.
    let mut state = english();
    let sent = new(&mut state);
    done(&mut state, sent, booked(40));
    assert!(state.on(Command::Undo).is_none());
    let Some(Modal::Ask(ask)) = &state.modal else {
        panic!()
    };
    assert!(
        ask.question.contains("Call +79990001122"),
        "{}",
        ask.question
    );
    let Act::Back(back) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert!(matches!(&*back, Act::Step(id, change) if id.0 == 40 && change.status == "canceled"));

    // Guests at the door: their visit ends, since whoever sits cannot be called off.
    let mut state = english();
    open(&mut state, Open::WalkIn);
    let sent = act(state.on(Command::Accept));
    let mut seated = booking(41, "18:00");
    seated.status = Status::Seated;
    done(&mut state, sent, Done::Booking(Box::new(seated)));
    state.on(Command::Undo);
    let Act::Back(back) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert!(matches!(&*back, Act::Step(_, change) if change.status == "completed"));

    // A move, although the feed told of it first.
    let mut state = english();
    open(&mut state, Open::Move);
    fill(&mut state, "field-time", "19:00");
    let sent = act(state.on(Command::Accept));
    let mut moved = booking(12, "19:00");
    moved.version = 5;
    state.data.as_mut().unwrap().put(moved.clone());
    done(&mut state, sent, Done::Booking(Box::new(moved)));
    let Act::Back(back) = act(state.on(Command::Undo)) else {
        panic!()
    };
    let Act::Change(_, change) = *back else {
        panic!()
    };
    assert_eq!(
        change.starts_at.as_deref(),
        Some("2026-11-26T18:00:00+03:00")
    );
    assert_eq!((change.minutes, change.version), (Some(120), Some(5)));
    assert!(change.note.is_none());

    // A note about a guest.
    let mut state = english();
    state.show_guest(GuestId(7));
    state.answered(Answer::Guest(Ok(card("прежняя", 2))));
    open(&mut state, Open::Note);
    fill(&mut state, "field-note", "!");
    let sent = act(state.on(Command::Accept));
    done(&mut state, sent, Done::Guest(card("прежняя!", 3)));
    let Act::Back(back) = act(state.on(Command::Undo)) else {
        panic!()
    };
    let Act::Guest(_, change) = *back else {
        panic!()
    };
    assert_eq!(change.notes.as_deref(), Some("прежняя"));
    assert_eq!(change.version, Some(3));
}

#[test]
fn a_refused_undo_reads_everything_anew() {
    let mut state = english();
    let sent = act(state.on(Command::Step(Step::Seat)));
    done(&mut state, sent, booked(12));
    let back = act(state.on(Command::Undo));
    let effect = refused(&mut state, back, refusal("nothing_to_undo"));
    assert!(matches!(effect, Some(Effect::Load(_))));
    assert!(state.toast.as_ref().unwrap().text.starts_with("Это время"));
    assert!(state.on(Command::Undo).is_none());
}

#[test]
fn a_block_is_of_the_table_looked_at_and_a_standing_one_is_lifted_after_a_yes() {
    let mut state = english();
    state.focus = Pane::Floor;
    open(&mut state, Open::Block);
    let Act::Block(block) = act(state.on(Command::Accept)) else {
        panic!()
    };
    assert_eq!((block.table_no, block.minutes), (1, 120));
    assert_eq!(block.starts_at, "2026-11-26T18:05");

    let mut state = english();
    state.focus = Pane::Floor;
    state.on(Command::Go(Go::Last));
    open(&mut state, Open::Block);
    assert!(matches!(state.modal, Some(Modal::Ask(_))));
    let lifted = act(state.on(Command::Accept));
    assert!(matches!(lifted, Act::Unblock(id) if id.0 == 5));
    // Taken back, it stands as it stood.
    done(&mut state, lifted, Done::Unblocked);
    let Act::Back(back) = act(state.on(Command::Undo)) else {
        panic!()
    };
    let Act::Block(block) = *back else { panic!() };
    assert_eq!((block.table_no, block.minutes), (3, 180));
    assert_eq!(block.reason, "шатается");
}

#[test]
fn what_is_not_answered_yet_keeps_the_act_before_it_from_being_taken_back() {
    let mut state = english();
    let sent = act(state.on(Command::Step(Step::Seat)));
    done(&mut state, sent, booked(12));
    // A second one is on its way: it would be the first that `u` takes back.
    let late = act(state.on(Command::Step(Step::Seat)));
    assert!(state.on(Command::Undo).is_none());
    assert!(
        state
            .toast
            .as_ref()
            .unwrap()
            .text
            .contains("still being sent")
    );
    done(&mut state, late, booked(12));
    assert!(matches!(
        act(state.on(Command::Undo)),
        Act::Back(back) if matches!(*back, Act::Step(..))
    ));
}

/// The one that is looked at, half an hour longer: what is asked, and how it is then.
fn longer(state: &mut State) -> (Act, Done) {
    let sent = act(state.on(Command::Extend));
    let mut longer = booking(12, "18:00");
    longer.ends_at += chrono::TimeDelta::minutes(30);
    longer.version = 5;
    (sent, Done::Booking(Box::new(longer)))
}

#[test]
fn guests_stay_longer_where_they_sit_and_no_longer_when_that_is_taken_back() {
    let mut state = english();
    let (sent, then) = longer(&mut state);
    let Act::Change(id, change) = &sent else {
        panic!()
    };
    assert_eq!(
        (id.0, change.minutes, change.version),
        (12, Some(150), Some(4))
    );
    assert_eq!(change.tables, Some(vec![2]), "never at another table");
    assert!(change.starts_at.is_none() && change.guests.is_none());
    // A second one before the answer would go by the old end.
    assert!(state.on(Command::Extend).is_none());
    done(&mut state, sent, then);
    let text = &state.toast.as_ref().unwrap().text;
    assert!(text.starts_with("Stay longer: #12 18:00–20:30"), "{text}");
    let Act::Back(back) = act(state.on(Command::Undo)) else {
        panic!()
    };
    let Act::Change(_, change) = &*back else {
        panic!()
    };
    assert_eq!((change.minutes, change.version), (Some(120), Some(5)));
    assert_eq!(change.tables, Some(vec![2]));
    assert!(change.starts_at.is_none() && change.guests.is_none());
    done(&mut state, Act::Back(back), booked(12));
    let text = &state.toast.as_ref().unwrap().text;
    assert!(text.starts_with("No longer than before: #12"), "{text}");
}

#[test]
fn who_cannot_stay_longer_is_told() {
    let mut state = english();
    let (sent, _) = longer(&mut state);
    refused(&mut state, sent, refusal("slot_taken"));
    let text = &state.toast.as_ref().unwrap().text;
    assert!(text.starts_with("They do not stay longer: Это"), "{text}");
    // Nor does anybody who is gone.
    let mut gone = booking(12, "18:00");
    gone.status = Status::Completed;
    gone.version = 5;
    state.data.as_mut().unwrap().put(gone);
    assert!(state.on(Command::Extend).is_none());
    let text = &state.toast.as_ref().unwrap().text;
    assert!(text.contains("#12") && text.contains("completed"), "{text}");
    // Nor is anything done by somebody who only looks.
    let mut state = crate::tui::state::fixtures_of_forms::read_only();
    assert!(state.on(Command::Extend).is_none());
    assert!(state.toast.as_ref().unwrap().text.contains("Read-only"));
}

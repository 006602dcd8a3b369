//! A broadcast goes on, is stopped, and is no business of staff.

use filin_core::api::event::Live;
use filin_core::domain::actor::Language;
use serde_json::{Value, json};

use super::*;
use crate::error::Error;
use crate::live::Heard;
use crate::tui::command::{Command, Pane};
use crate::tui::effect::{Answer, Done};
use crate::tui::keymap::Mode;
use crate::tui::state::fixtures::{cast, loaded, of, pass, with};

fn state() -> State {
    let mut loaded = loaded();
    let casts = [cast(11, "done"), cast(12, "sending"), cast(13, "scheduled")];
    loaded.casts = Some(casts.iter().map(of).collect());
    let mut state = with(Language::En, loaded);
    state.on(Command::Focus(Pane::Casts));
    state.settle();
    state
}

fn heard(action: Option<&str>, cast: &Value) -> Heard {
    let progress = of::<Broadcast>(cast).progress();
    let said = json!({"type": "broadcast_progress", "seq": 300, "action": action,
        "broadcast": progress, "at": "2026-11-27T20:31:00+03:00"});
    Heard::Said(Box::new(of::<Live>(&said)))
}

fn ids(state: &State) -> Vec<i64> {
    state.rows.casts.iter().map(|id| id.0).collect()
}

#[test]
fn those_under_way_stand_first() {
    let state = state();
    assert_eq!(ids(&state), [12, 13, 11]);
    assert_eq!(state.mode(), Mode::Casts);
}

#[test]
fn what_somebody_tries_is_not_shown() {
    let mut state = state();
    let mut tried = cast(15, "done");
    tried["test"] = json!(true);
    state.answered(Answer::Casts(Ok(Some(vec![
        of(&tried),
        of(&cast(12, "sending")),
    ]))));
    state.settle();
    assert_eq!(ids(&state), [12]);
}

#[test]
fn it_moves_by_the_feed() {
    let mut state = state();
    let mut further = cast(12, "sending");
    further["sent"] = json!(444);
    assert!(state.hear(heard(None, &further)).is_none());
    assert_eq!(state.cast_of(BroadcastId(12)).unwrap().sent, 444);
    assert!(
        pass(&mut state, 5_000).is_empty(),
        "figures are not read anew"
    );
    state.hear(heard(Some("done"), &cast(12, "done")));
    state.settle();
    assert_eq!(ids(&state), [13, 12, 11]);
    assert!(state.cast_of(BroadcastId(12)).unwrap().status.is_over());
    assert!(matches!(pass(&mut state, 10_000)[..], [Effect::Casts]));
    // One that nobody knew is read, and once.
    for _ in 0..3 {
        state.hear(heard(None, &cast(14, "sending")));
    }
    assert!(matches!(pass(&mut state, 20_000)[..], [Effect::Casts]));
}

#[test]
fn staff_hear_of_it_and_see_nothing() {
    let mut loaded = loaded();
    loaded.casts = None;
    let mut state = with(Language::En, loaded);
    state.hear(heard(Some("started"), &cast(12, "sending")));
    state.settle();
    assert!(ids(&state).is_empty() && state.toast.is_none());
    assert!(pass(&mut state, 5_000).is_empty());
}

#[test]
fn one_key_stops_it_and_lets_it_go_on() {
    let mut state = state();
    state.cursors.casts.look(BroadcastId(12));
    for (status, step) in [("sending", Step::Pause), ("paused", Step::Resume)] {
        state.answered(Answer::Casts(Ok(Some(vec![of(&cast(12, status))]))));
        let Some(Effect::Act(act)) = state.on(Command::PauseCast) else {
            panic!("nothing is sent");
        };
        assert!(matches!(*act, Act::Cast(BroadcastId(12), sent) if sent == step));
        let done = Done::Cast(Box::new(of(&cast(12, "paused"))));
        state.answered(Answer::Acted(act, Ok(done)));
        assert_eq!(state.toast.as_ref().unwrap().text, "Broadcast #12: paused");
    }
    state.answered(Answer::Casts(Ok(Some(vec![of(&cast(12, "done"))]))));
    assert!(state.on(Command::PauseCast).is_none());
    assert!(state.toast.is_some());
}

#[test]
fn it_asks_before_it_stops_one_for_good() {
    let mut state = state();
    state.cursors.casts.look(BroadcastId(12));
    assert!(state.on(Command::CancelCast).is_none());
    let Some(Modal::Ask(ask)) = &state.modal else {
        panic!("nothing is asked");
    };
    assert!(ask.question.contains("#12"), "{}", ask.question);
    let Some(Effect::Act(act)) = state.on(Command::Accept) else {
        panic!("nothing is sent");
    };
    assert!(matches!(*act, Act::Cast(BroadcastId(12), Step::Cancel)));
    let refused = Err(Error::Status(409));
    state.answered(Answer::Acted(act, refused));
    assert!(state.toast.is_some());
}

//! What the dashboard says of itself, and how long.

use filin_core::domain::actor::Language;

use crate::output::Tone;
use crate::tui::command::{Command, Open, Pane, Step};
use crate::tui::state::fixtures::evening;

#[test]
fn what_was_said_goes_when_a_question_or_a_form_opens() {
    for command in [
        Command::Step(Step::NoShow),
        Command::Step(Step::Cancel),
        Command::Open(Open::New),
        Command::Open(Open::Date),
    ] {
        let mut state = evening(Language::En);
        state.say(Tone::Good, "#4: seated".to_owned());
        state.on(command.clone());
        assert!(
            state.modal.is_some() && state.toast.is_none(),
            "{command:?}"
        );
        // What is said while it is open stays.
        state.say(Tone::Bad, "Not sent.".to_owned());
        state.on(Command::Field(1));
        assert!(state.toast.is_some(), "{command:?}");
    }
    // So it does for a block that is to be lifted.
    let mut state = evening(Language::En);
    state.on(Command::Focus(Pane::Floor));
    state.cursors.floor.look(11.try_into().unwrap());
    state.settle();
    state.say(Tone::Good, "#4: seated".to_owned());
    state.on(Command::Open(Open::Block));
    assert!(state.modal.is_some() && state.toast.is_none());
    // A page is no question: what was said may still be read beside it.
    let mut state = evening(Language::En);
    state.say(Tone::Good, "#4: seated".to_owned());
    state.on(Command::Open(Open::Details));
    assert!(state.toast.is_some());
}

//! Another day.

use super::{Handed, key};
use crate::tui::effect::Effect;
use crate::tui::state::State;
use crate::tui::state::form::{Field, Form, Kind};

impl State {
    pub(super) fn date_form() -> Form {
        let field = Field::new(key::DATE).empty("empty-date");
        Form::new(Kind::Date, vec![field])
    }

    pub(super) fn hand_in_date(&mut self, form: &mut Form) -> Handed {
        match self.read_day(form) {
            Some(day) => Handed::Done(Some(Effect::Load(Some(day)))),
            None => Handed::Kept,
        }
    }
}

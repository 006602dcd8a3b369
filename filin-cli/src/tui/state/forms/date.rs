//! Another day.

use filin_core::domain::when;

use crate::tui::effect::Effect;
use crate::tui::state::State;
use crate::tui::state::form::{Form, Kind};

const DATE: &str = "field-date";

impl State {
    pub(super) fn date_form(&self) -> Form {
        Form::new(Kind::Date, &[(DATE, String::new())])
    }

    pub(super) fn hand_in_date(&mut self, form: &mut Form) -> Option<Effect> {
        let today = self.today()?;
        match when::parse_day(form.text(DATE), today) {
            Ok(day) => Some(Effect::Load(Some(day))),
            Err(refusal) => {
                form.refuse(DATE, self.words.refusal(&refusal));
                None
            }
        }
    }
}

//! Somebody who waits for a table from now on.

use filin_core::api::waitlist::StaffWait;
use filin_core::domain::service_day::ServiceDay;

use super::booking::PAIR;
use super::read::day_text;
use super::{Handed, key};
use crate::tui::effect::Act;
use crate::tui::state::State;
use crate::tui::state::form::{Field, Form, Kind};

impl State {
    pub(super) fn wait_form(&self, today: ServiceDay) -> Option<Form> {
        // Nobody waits for a day that is over.
        let day = self.day()?.max(today);
        let fields = vec![
            Field::proposed(key::DATE, day_text(day, today)),
            Field::proposed(key::GUESTS, PAIR.into()),
            Field::new(key::FROM).empty("empty-time"),
            Field::new(key::UNTIL).empty("empty-until"),
            Field::new(key::PHONE),
            Field::new(key::NAME),
            Field::new(key::MINUTES).empty("empty-minutes"),
        ];
        Some(Form::new(Kind::Wait, fields))
    }

    pub(super) fn hand_in_wait(&mut self, form: &mut Form) -> Handed {
        match self.read_wait(form) {
            Some(new) => Handed::Asks(Act::Wait(new), None),
            None => Handed::Kept,
        }
    }

    fn read_wait(&self, form: &mut Form) -> Option<StaffWait> {
        let day = self.read_day(form)?;
        let guests = self.read_guests(form)?;
        let from = self.read_time(form, key::FROM)?;
        let until = if form.text(key::UNTIL).is_empty() {
            from
        } else {
            self.read_time(form, key::UNTIL)?
        };
        let minutes = self.read_minutes(form)?;
        Some(StaffWait {
            date: day.to_string(),
            from: from.format("%H:%M").to_string(),
            until: until.format("%H:%M").to_string(),
            guests,
            minutes,
            phone: form.filled(key::PHONE),
            name: form.filled(key::NAME),
            guest_id: None,
        })
    }
}

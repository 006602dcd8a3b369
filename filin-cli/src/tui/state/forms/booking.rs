//! A booking by phone, and guests at the door.

use filin_core::api::booking::StaffBooking;
use filin_core::api::room::TableState;
use filin_core::domain::service_day::ServiceDay;

use super::read::day_text;
use super::{Handed, key};
use crate::tui::command::Pane;
use crate::tui::effect::Act;
use crate::tui::state::State;
use crate::tui::state::form::{Field, Form, Kind};

/// As many come as come most.
pub(super) const PAIR: &str = "2";

impl State {
    pub(super) fn new_form(&self, today: ServiceDay) -> Option<Form> {
        // Nobody books for a day that is over.
        let day = self.day()?.max(today);
        let fields = vec![
            Field::proposed(key::DATE, day_text(day, today)),
            Field::proposed(key::GUESTS, PAIR.into()),
            Field::new(key::TIME).empty("empty-time"),
            Field::new(key::TABLE).empty("empty-table"),
            Field::new(key::MINUTES).empty("empty-minutes"),
            Field::new(key::PHONE),
            Field::new(key::NAME),
            Field::new(key::COMMENT),
        ];
        Some(Form::new(Kind::New, fields))
    }

    pub(super) fn walk_in_form(&self) -> Form {
        // Whoever looks at a free table means that one.
        let table = self
            .table()
            .filter(|table| self.focus == Pane::Floor && table.state == TableState::Free);
        let table = table.map_or_else(String::new, |table| table.number.to_string());
        let fields = vec![
            Field::proposed(key::GUESTS, PAIR.into()),
            Field::proposed(key::TABLE, table).empty("empty-table"),
            Field::new(key::NAME).empty("empty-name"),
            Field::new(key::PHONE),
            Field::new(key::MINUTES).empty("empty-minutes"),
        ];
        Form::new(Kind::WalkIn, fields)
    }

    pub(super) fn hand_in_new(&mut self, form: &mut Form) -> Handed {
        let Some((starts_at, mut new)) = self.read_new(form) else {
            return Handed::Kept;
        };
        new.starts_at = Some(starts_at);
        self.create(form, new)
    }

    pub(super) fn hand_in_walk_in(&mut self, form: &mut Form) -> Handed {
        match self.read_booking(form) {
            Some(new) => {
                let walk_in = true;
                self.create(form, StaffBooking { walk_in, ..new })
            }
            None => Handed::Kept,
        }
    }

    fn read_new(&self, form: &mut Form) -> Option<(String, StaffBooking)> {
        let day = self.read_day(form)?;
        self.read_guests(form)?;
        let time = self.read_time(form, key::TIME)?;
        let starts_at = self.read_start(form, day, time)?;
        Some((starts_at, self.read_booking(form)?))
    }

    fn read_booking(&self, form: &mut Form) -> Option<StaffBooking> {
        let guests = self.read_guests(form)?;
        let tables = self.read_tables(form)?;
        let minutes = self.read_minutes(form)?;
        let (table_no, tables) = match tables.as_slice() {
            [] => (None, None),
            [one] => (Some(*one), None),
            _ => (None, Some(tables)),
        };
        Some(StaffBooking {
            guests,
            table_no,
            tables,
            minutes,
            phone: form.filled(key::PHONE),
            name: form.filled(key::NAME),
            comment: form.filled(key::COMMENT),
            ..StaffBooking::default()
        })
    }

    /// Asks for it under a number: the same one as long as nothing is known of what was asked.
    fn create(&mut self, form: &mut Form, new: StaffBooking) -> Handed {
        let number = form.number.unwrap_or_else(|| {
            self.asked += 1;
            self.asked
        });
        form.number = Some(number);
        Handed::Asks(Act::Create(number, new), None)
    }
}

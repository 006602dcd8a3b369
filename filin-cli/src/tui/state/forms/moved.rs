//! Another time, size or table for a booking.

use filin_core::api::booking::{Booking, BookingChange};
use filin_core::domain::ids::BookingId;
use filin_core::domain::service_day::ServiceDay;

use super::read::day_text;
use super::slots::joined;
use super::{Handed, key};
use crate::tui::effect::Act;
use crate::tui::state::State;
use crate::tui::state::form::{Field, Form, Kind};
use crate::tui::state::undo::Before;

impl State {
    pub(super) fn move_form(&self, today: ServiceDay) -> Option<Form> {
        let booking = self.booking()?;
        let time = booking.starts_at.format("%H:%M").to_string();
        let fields = vec![
            Field::proposed(key::DATE, day_text(booking.date, today)),
            Field::proposed(key::TIME, time),
            Field::proposed(key::GUESTS, booking.guests.to_string()),
            Field::proposed(key::TABLE, joined(&booking.tables)).empty("empty-table-kept"),
            Field::proposed(key::MINUTES, minutes(booking).to_string()).empty("empty-kept"),
        ];
        let mut form = Form::new(Kind::Move(booking.id), fields);
        // The time is what is asked for most.
        form.at = 1;
        form.about = self.named(booking);
        form.before = Some(Box::new(booking.clone()));
        Some(form)
    }

    pub(super) fn hand_in_move(&mut self, form: &mut Form, id: BookingId) -> Handed {
        let known = form.before.take().or_else(|| {
            let known = self.known(id)?;
            Some(Box::new(known.clone()))
        });
        let Some(before) = known else {
            form.refuse("", self.words.tui("wrong-gone"));
            return Handed::Kept;
        };
        let change = self.read_move(form, &before);
        form.before = Some(before.clone());
        match change {
            Some(change) => Handed::Asks(Act::Change(id, change), Some(Before::Booking(before))),
            None => Handed::Kept,
        }
    }

    /// What differs from the booking; refuses where nothing does.
    fn read_move(&self, form: &mut Form, before: &Booking) -> Option<BookingChange> {
        let day = self.read_day(form)?;
        let time = self.read_time(form, key::TIME)?;
        let start = self.read_start(form, day, time)?;
        let guests = self.read_guests(form)?;
        let mut tables = self.read_tables(form)?;
        let length = self.read_minutes(form)?;
        let stays = before.starts_at.format("%Y-%m-%dT%H:%M").to_string();
        tables.sort_unstable();
        let same = before
            .tables
            .iter()
            .map(|table| table.get())
            .eq(tables.iter().copied());
        let change = BookingChange {
            starts_at: (start != stays).then_some(start),
            guests: (guests != before.guests).then_some(guests),
            tables: (!same && !tables.is_empty()).then_some(tables),
            minutes: length.filter(|length| *length != minutes(before)),
            version: Some(before.version),
            ..BookingChange::default()
        };
        let nothing = change.starts_at.is_none()
            && change.guests.is_none()
            && change.tables.is_none()
            && change.minutes.is_none();
        if nothing {
            form.refuse("", self.words.tui("wrong-same"));
            return None;
        }
        Some(change)
    }
}

/// How long it lasts.
fn minutes(booking: &Booking) -> i64 {
    (booking.ends_at - booking.starts_at).num_minutes()
}

//! Reads what stands in the fields, as forgiving as the commands are.

use chrono::{NaiveTime, Timelike};
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::when;

use super::key;
use crate::dates;
use crate::output::Tone;
use crate::shown;
use crate::tui::state::State;
use crate::tui::state::form::{Form, Note};

/// Longer numbers are a slip of the hand; the server's limits are lower.
const DIGITS: usize = 6;
/// Days from today for which a date needs no year to be told from others.
const NEAR: i64 = 150;

/// Reads a number: digits only.
pub(super) fn number(text: &str) -> Option<i64> {
    let text = text.trim();
    let digits = text.len() <= DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// Reads the numbers of tables: `3`, `3+4`, `3 4`; none of an empty text.
pub(super) fn numbers(text: &str) -> Option<Vec<i64>> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '+' | ',' | '/' | '#' | '№'))
        .filter(|piece| !piece.is_empty())
        .map(number)
        .collect()
}

/// A day as it is proposed: short, and understood as the same day again.
pub(super) fn day_text(day: ServiceDay, today: ServiceDay) -> String {
    let near = (day.0 - today.0).num_days().abs() <= NEAR;
    let form = if near { "%d.%m" } else { "%d.%m.%Y" };
    day.0.format(form).to_string()
}

impl State {
    /// The day of the form; refuses its field.
    pub(super) fn read_day(&self, form: &mut Form) -> Option<ServiceDay> {
        let day = when::parse_day(form.text(key::DATE), self.today()?);
        if day.is_err() {
            form.refuse(key::DATE, self.words.tui("wrong-date"));
        }
        day.ok()
    }

    /// The time in this field of the form; refuses it.
    pub(super) fn read_time(&self, form: &mut Form, key: &str) -> Option<NaiveTime> {
        let time = when::parse_time(form.text(key));
        if time.is_err() {
            let empty = form.text(key).is_empty();
            let why = if empty { "wrong-no-time" } else { "wrong-time" };
            form.refuse(key, self.words.tui(why));
        }
        time.ok()
    }

    /// A start as the API takes it; refuses the field of the day where it cannot be told.
    pub(super) fn read_start(
        &self,
        form: &mut Form,
        day: ServiceDay,
        time: NaiveTime,
    ) -> Option<String> {
        let venue = &self.data.as_ref()?.venue;
        match dates::starts_at(venue, day, time) {
            Ok(start) => Some(start),
            Err(error) => {
                form.refuse(key::DATE, self.worded(&error));
                None
            }
        }
    }

    /// How many come; refuses the field.
    pub(super) fn read_guests(&self, form: &mut Form) -> Option<i64> {
        let guests = number(form.text(key::GUESTS)).filter(|guests| *guests > 0);
        if guests.is_none() {
            form.refuse(key::GUESTS, self.words.tui("wrong-guests"));
        }
        guests
    }

    /// For how long, if that was said; refuses the field.
    pub(super) fn read_minutes(&self, form: &mut Form) -> Option<Option<i64>> {
        if form.text(key::MINUTES).is_empty() {
            return Some(None);
        }
        let minutes = number(form.text(key::MINUTES)).filter(|minutes| *minutes > 0);
        if minutes.is_none() {
            form.refuse(key::MINUTES, self.words.tui("wrong-minutes"));
        }
        minutes.map(Some)
    }

    /// Which tables, if that was said; refuses the field.
    pub(super) fn read_tables(&self, form: &mut Form) -> Option<Vec<i64>> {
        let tables = numbers(form.text(key::TABLE));
        if tables.is_none() {
            form.refuse(key::TABLE, self.words.tui("wrong-table"));
        }
        tables
    }

    /// Says what day and time were understood as.
    pub(super) fn note_fields(&self, form: &mut Form) {
        let Some((today, data)) = self.today().zip(self.data.as_ref()) else {
            return;
        };
        let day = when::parse_day(form.text(key::DATE), today).ok();
        let said = |text: String, tone: Tone| Some(Note { text, tone });
        form.note(
            key::DATE,
            match day {
                Some(day) if day < today && data.day >= today => {
                    said(shown::day_long(&self.words, day), Tone::Warn)
                }
                Some(day) => said(shown::day_long(&self.words, day), Tone::Dim),
                None => None,
            },
        );
        for key in [key::TIME, key::FROM, key::UNTIL] {
            let time = when::parse_time(form.text(key)).ok();
            let night = day.zip(time).and_then(|(day, time)| self.night(day, time));
            form.note(key, night.and_then(|text| said(text, Tone::Dim)));
        }
        self.note_start(form, when::parse_time(form.text(key::TIME)).ok());
    }

    /// `the night to Sat 28.11`, where the calendar has another date than the service day.
    fn night(&self, day: ServiceDay, time: NaiveTime) -> Option<String> {
        let start = when::parse_time(&self.data.as_ref()?.venue.day_start).ok()?;
        let args = [("day", shown::day_short(&self.words, day.next()))];
        (time.num_seconds_from_midnight() < start.num_seconds_from_midnight())
            .then(|| self.words.tui_with("night", &args))
    }
}

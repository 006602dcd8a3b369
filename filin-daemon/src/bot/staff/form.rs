//! A table wanted at a time, read from one line in whatever order its words stand: days, times and
//! phones are told by their shape, bare numbers by their order.

mod reader;
#[cfg(test)]
mod tests;

use chrono::{NaiveDateTime, NaiveTime};
use filin_core::domain::phone::PhoneNumber;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::when::{parse_day, parse_time};

use super::args::{is_none, is_yes, number};
use super::field::Field;
use super::stop::Wrong;

/// Which line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `phone date time table guests [comment]`
    Booking,
    /// `[table] [guests] [comment]`
    WalkIn,
    /// `table date time minutes [reason]`
    Block,
}

/// Where somebody shall sit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Table {
    /// Wherever it is best.
    Any,
    /// At this table, or at these joined ones.
    These(Vec<i64>),
}

/// What is known so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    /// As typed; empty where there is none.
    pub(super) phone: Option<String>,
    pub(super) day: Option<ServiceDay>,
    pub(super) time: Option<NaiveTime>,
    /// A button names the whole moment.
    pub(super) moment: Option<NaiveDateTime>,
    /// Whether the day was asked for: then hours after midnight belong to its night.
    pub(super) whole_night: bool,
    pub(super) table: Option<Table>,
    pub(super) party: Option<i64>,
    pub(super) minutes: Option<i64>,
    /// The comment, or the reason.
    pub(super) text: String,
    pub(super) sure: bool,
}

impl Kind {
    /// What must be known, in the order in which it is asked.
    pub(super) fn fields(self) -> &'static [Field] {
        match self {
            Self::Booking => &[
                Field::Day,
                Field::Party,
                Field::Time,
                Field::Table,
                Field::Phone,
            ],
            Self::WalkIn => &[Field::Party, Field::Table],
            Self::Block => &[Field::Table, Field::Day, Field::Time, Field::Minutes],
        }
    }
}

impl Form {
    /// Reads the line; `today` is the calendar's, since a date with a time is meant as written.
    ///
    /// # Errors
    /// The first word that cannot be what stands in its place.
    pub(super) fn read(line: &str, kind: Kind, today: ServiceDay) -> Result<Self, Wrong> {
        reader::read(line, kind, today)
    }

    /// Takes an answer; `today` is the service day.
    ///
    /// # Errors
    /// The answer, if it is none to this question.
    pub(super) fn answer(
        &mut self,
        field: Field,
        text: &str,
        today: ServiceDay,
    ) -> Result<(), Wrong> {
        let text = text.trim();
        match field {
            Field::Day => {
                let day = parse_day(text, today).map_err(|_| Wrong::new("day", text))?;
                self.day = Some(day);
                self.whole_night = true;
                self.moment = None;
            }
            Field::Time => match NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M") {
                Ok(moment) => self.moment = Some(moment),
                Err(_) => {
                    let time = parse_time(text).map_err(|_| Wrong::new("time", text))?;
                    self.time = Some(time);
                    self.moment = None;
                }
            },
            Field::Table => {
                self.table = Some(table(text).ok_or_else(|| Wrong::new("table", text))?);
            }
            Field::Party => {
                self.party = Some(number(text).ok_or_else(|| Wrong::new("party", text))?);
            }
            Field::Minutes => {
                self.minutes = Some(minutes(text).ok_or_else(|| Wrong::new("minutes", text))?);
            }
            Field::Phone if is_none(text) => self.phone = Some(String::new()),
            Field::Phone => {
                PhoneNumber::parse(text).map_err(|_| Wrong::new("phone", text))?;
                self.phone = Some(text.to_owned());
            }
            Field::Comment => text.clone_into(&mut self.text),
            Field::Sure => self.sure = is_yes(text),
            _ => {}
        }
        Ok(())
    }

    /// Forgets a field, since it must be asked again.
    pub(super) fn forget(&mut self, field: Field) {
        match field {
            Field::Table => self.table = None,
            Field::Day => (self.day, self.time, self.moment) = (None, None, None),
            Field::Time => (self.time, self.moment) = (None, None),
            Field::Party => self.party = None,
            Field::Minutes => self.minutes = None,
            Field::Phone => self.phone = None,
            _ => {}
        }
    }

    /// The first thing that must still be asked.
    pub(super) fn missing(&self, kind: Kind) -> Option<Field> {
        let mut fields = kind.fields().iter().copied();
        fields.find(|field| !self.has(*field))
    }

    fn has(&self, field: Field) -> bool {
        match field {
            Field::Phone => self.phone.is_some(),
            Field::Day => self.day.is_some(),
            Field::Time => self.time.is_some() || self.moment.is_some(),
            Field::Table => self.table.is_some(),
            Field::Party => self.party.is_some(),
            Field::Minutes => self.minutes.is_some(),
            _ => true,
        }
    }

    /// The moment on the venue's wall clock, as the core reads it.
    pub(super) fn starts_at(&self, day_start: NaiveTime) -> Option<String> {
        let moment = self.moment.or_else(|| {
            let (day, time) = (self.day?, self.time?);
            let after_midnight = self.whole_night && time < day_start;
            let date = if after_midnight { day.next() } else { day };
            Some(date.0.and_time(time))
        })?;
        Some(moment.format("%Y-%m-%dT%H:%M").to_string())
    }

    /// One table, as the core takes it.
    pub(super) fn table_no(&self) -> Option<i64> {
        match &self.table {
            Some(Table::These(numbers)) if numbers.len() == 1 => numbers.first().copied(),
            _ => None,
        }
    }

    /// Joined tables, as the core takes them.
    pub(super) fn tables(&self) -> Option<Vec<i64>> {
        match &self.table {
            Some(Table::These(numbers)) if numbers.len() > 1 => Some(numbers.clone()),
            _ => None,
        }
    }
}

/// `5`, `3+4`, `любой`.
pub(super) fn table(word: &str) -> Option<Table> {
    let lower = word.to_lowercase();
    let word = lower.trim_start_matches("стол").trim_start();
    let word = word.trim_start_matches(['№', '#']);
    if is_any(word) {
        return Some(Table::Any);
    }
    let numbers: Option<Vec<i64>> = word
        .split(['+', ','])
        .map(|part| number(part.trim()))
        .collect();
    match number(word) {
        Some(one) => Some(Table::These(vec![one])),
        None => numbers.map(Table::These),
    }
}

/// Whether the word leaves the choice to us.
fn is_any(word: &str) -> bool {
    matches!(
        word,
        "любой" | "любая" | "любое" | "любому" | "any" | "-" | "—" | "*"
    )
}

/// `120`, `2ч`, `90 мин`, `2h`.
pub(super) fn minutes(word: &str) -> Option<i64> {
    let lower = word.trim().to_lowercase();
    if let Some(plain) = number(&lower) {
        return Some(plain);
    }
    let end = lower.find(|c: char| c.is_alphabetic())?;
    let (digits, unit) = lower.split_at_checked(end)?;
    let size = number(digits.trim())?;
    match unit.trim_end_matches('.') {
        "ч" | "час" | "часа" | "часов" | "h" | "hour" | "hours" => {
            size.checked_mul(60)
        }
        "м" | "мин" | "минут" | "минуты" | "m" | "min" | "minutes" => Some(size),
        _ => None,
    }
}

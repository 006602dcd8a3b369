//! A form: fields with a text each, what is offered below them, and what is wrong.

use filin_core::api::booking::Booking;
use filin_core::domain::ids::{BookingId, GuestId};
use filin_core::domain::service_day::ServiceDay;
use tui_input::{Input, InputRequest};

use crate::tui::effect::Free;

/// No field holds more; the server's limits are lower.
const LONGEST: usize = 1000;

/// What a form is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Another day.
    Date,
    /// A search over everything.
    Search,
    /// A booking to be made.
    New,
    /// Guests at the door.
    WalkIn,
    /// Another time, size or table.
    Move(BookingId),
    /// A table out of service.
    Block,
    /// A note of a booking.
    BookingNote(BookingId),
    /// A note about a guest.
    GuestNote(GuestId),
}

impl Kind {
    /// The key of its title among the texts.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::Date => "form-date",
            Self::Search => "form-search",
            Self::New => "form-new",
            Self::WalkIn => "form-walk-in",
            Self::Move(_) => "form-move",
            Self::Block => "form-block",
            Self::BookingNote(_) => "form-booking-note",
            Self::GuestNote(_) => "form-guest-note",
        }
    }
}

/// A field.
#[derive(Debug)]
pub(crate) struct Field {
    /// The key of its name among the texts.
    pub(crate) key: &'static str,
    /// What was typed.
    pub(crate) input: Input,
}

/// Something offered below the fields.
#[derive(Clone, Debug)]
pub(crate) enum Choice {
    /// A start with the tables that are free then.
    Slot(filin_core::api::availability::Slot),
    /// A booking.
    Booking(Box<Booking>),
    /// A guest.
    Guest(GuestId, String),
    /// A day.
    Day(ServiceDay),
}

/// A form.
#[derive(Debug)]
pub(crate) struct Form {
    /// What it is for.
    pub(crate) kind: Kind,
    /// Its fields.
    pub(crate) fields: Vec<Field>,
    /// The field that is typed into.
    pub(crate) at: usize,
    /// What is offered.
    pub(crate) choices: Vec<Choice>,
    /// Which of it is looked at.
    pub(crate) choice: Option<usize>,
    /// What is wrong, and in which field.
    pub(crate) wrong: Option<(usize, String)>,
    /// The question whose answer is waited for.
    pub(crate) asked: u64,
    /// What was asked for last, so that it is not asked twice.
    pub(crate) free: Option<Free>,
}

impl Form {
    /// A form with these fields: the keys of their names, and what stands in them at first.
    pub(crate) fn new(kind: Kind, fields: &[(&'static str, String)]) -> Self {
        let fields = fields.iter().map(|(key, text)| Field {
            key,
            input: Input::new(text.clone()),
        });
        Self {
            kind,
            fields: fields.collect(),
            at: 0,
            choices: Vec::new(),
            choice: None,
            wrong: None,
            asked: 0,
            free: None,
        }
    }

    /// What stands in the field of this name.
    pub(crate) fn text(&self, key: &str) -> &str {
        let field = self.fields.iter().find(|field| field.key == key);
        field.map_or("", |field| field.input.value().trim())
    }

    /// Puts a text into the field of this name.
    pub(crate) fn set(&mut self, key: &str, text: String) {
        if let Some(field) = self.fields.iter_mut().find(|field| field.key == key) {
            field.input = Input::new(text);
        }
    }

    /// Says what is wrong with a field, and goes there.
    pub(crate) fn refuse(&mut self, key: &str, why: String) {
        let at = self
            .fields
            .iter()
            .position(|field| field.key == key)
            .unwrap_or(self.at);
        self.at = at;
        self.wrong = Some((at, why));
    }

    /// Goes to another field, round and round. Whether a text changed: it did not.
    pub(crate) fn move_to(&mut self, by: isize) -> bool {
        let count = self.fields.len().max(1).cast_signed();
        self.at = (self.at.cast_signed() + by)
            .rem_euclid(count)
            .cast_unsigned();
        false
    }

    /// Looks at another of the things offered. Whether a text changed: it did not.
    pub(crate) fn choose(&mut self, by: isize) -> bool {
        let Some(last) = self.choices.len().checked_sub(1) else {
            return false;
        };
        self.choice = Some(match self.choice {
            None if by < 0 => last,
            None => 0,
            Some(at) => at.saturating_add_signed(by).min(last),
        });
        false
    }

    /// Edits the field; whether its text changed.
    pub(crate) fn edit(&mut self, edit: InputRequest) -> bool {
        let Some(field) = self.fields.get_mut(self.at) else {
            return false;
        };
        let full = field.input.value().chars().count() >= LONGEST;
        if let InputRequest::InsertChar(c) = edit
            && (full || c.is_control())
        {
            return false;
        }
        let changed = field.input.handle(edit).is_some_and(|change| change.value);
        if changed {
            self.wrong = None;
        }
        changed
    }

    /// Puts a text in, as if it had been typed: one line, and no more than fits.
    pub(crate) fn paste(&mut self, text: &str) -> bool {
        let mut changed = false;
        for c in text.chars().take(LONGEST) {
            let c = if matches!(c, '\n' | '\r' | '\t') {
                ' '
            } else {
                c
            };
            changed |= self.edit(InputRequest::InsertChar(c));
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        Form::new(
            Kind::Date,
            &[("field-date", String::new()), ("field-note", "ё".into())],
        )
    }

    #[test]
    fn a_long_paste_is_cut_and_made_one_line() {
        let mut form = form();
        assert!(form.paste(&"строка\u{1b}[31m\n".repeat(2000)));
        let text = form.text("field-date");
        assert!(text.chars().count() <= LONGEST);
        assert!(!text.contains(['\n', '\u{1b}']));
    }

    #[test]
    fn fields_go_round() {
        let mut form = form();
        form.move_to(-1);
        assert_eq!(form.at, 1);
        form.edit(InputRequest::InsertChar('ж'));
        assert_eq!(form.text("field-note"), "ёж");
        form.move_to(1);
        assert_eq!(form.at, 0);
    }
}

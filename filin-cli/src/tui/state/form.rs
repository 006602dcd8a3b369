//! A form: fields with a text each, what is offered below them, and what is wrong.

use filin_core::api::availability::Slot;
use filin_core::api::booking::Booking;
use filin_core::api::guest::Guest;
use filin_core::api::problem::Alternative;
use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::ids::{BookingId, GuestId};
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::table::TableNo;
use tui_input::{Input, InputRequest};

use crate::output::Tone;
use crate::tui::effect::{Free, Look};

/// No field holds more: the server takes no longer note.
const LONGEST: usize = 2000;

/// What a form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Another day.
    Date,
    /// A search over everything.
    Search,
    /// A booking to be made.
    New,
    /// Guests at the door.
    WalkIn,
    /// Somebody who waits from now on.
    Wait,
    /// Another time, size or table.
    Move(BookingId),
    /// A booking to be called off.
    Cancel(BookingId),
    /// A table out of service.
    Block,
    /// A note of a booking.
    BookingNote(BookingId),
    /// A note about a guest.
    GuestNote(GuestId),
}

impl Kind {
    /// Whether something is offered below its fields.
    pub(crate) fn offers(self) -> bool {
        matches!(
            self,
            Self::New | Self::WalkIn | Self::Move(_) | Self::Search
        )
    }

    /// The key of its title among the texts.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Date => "form-date",
            Self::Search => "form-search",
            Self::New => "form-new",
            Self::WalkIn => "form-walk-in",
            Self::Wait => "form-wait",
            Self::Move(_) => "form-move",
            Self::Cancel(_) => "form-cancel",
            Self::Block => "form-block",
            Self::BookingNote(_) => "form-booking-note",
            Self::GuestNote(_) => "form-guest-note",
        }
    }
}

/// What a field's text was understood as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Note {
    /// What is said.
    pub(crate) text: String,
    /// Its colour.
    pub(crate) tone: Tone,
}

/// A field.
#[derive(Debug)]
pub(crate) struct Field {
    /// The key of its name among the texts.
    pub(crate) key: &'static str,
    /// What was typed.
    pub(crate) input: Input,
    /// The key of what stands there while it is empty.
    pub(crate) empty: Option<&'static str>,
    /// Whether its text is picked as a whole: what is typed next replaces it.
    pub(crate) picked: bool,
    /// What its text was understood as.
    pub(crate) note: Option<Note>,
}

impl Field {
    /// An empty field.
    pub(crate) fn new(key: &'static str) -> Self {
        Self::of(key, String::new())
    }

    /// A field with a text that is only proposed: typing replaces it.
    pub(crate) fn proposed(key: &'static str, text: String) -> Self {
        let mut field = Self::of(key, text);
        field.picked = !field.input.value().is_empty();
        field
    }

    /// A field with a text to go on with.
    pub(crate) fn of(key: &'static str, text: String) -> Self {
        Self {
            key,
            input: Input::new(text),
            empty: None,
            picked: false,
            note: None,
        }
    }

    /// Says what an empty one means.
    pub(crate) fn empty(mut self, key: &'static str) -> Self {
        self.empty = Some(key);
        self
    }
}

/// Something offered below the fields.
#[derive(Clone, Debug)]
pub(crate) enum Choice {
    /// A start with the tables that are free then.
    Slot(Slot),
    /// What is free instead of what was asked for.
    Instead(ServiceDay, Alternative),
    /// A booking.
    Booking(Box<Booking>),
    /// A guest.
    Guest(Box<Guest>),
    /// Whoever waits.
    Wait(Box<WaitEntry>),
    /// A table.
    Table(TableNo),
}

/// What is wrong, and in which field, if in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// The field's place.
    pub(crate) at: Option<usize>,
    /// What is said.
    pub(crate) why: String,
}

/// A form.
#[derive(Debug)]
pub(crate) struct Form {
    /// What it is for.
    pub(crate) kind: Kind,
    /// Which booking or guest it is about.
    pub(crate) about: String,
    /// Its fields.
    pub(crate) fields: Vec<Field>,
    /// The field that is typed into.
    pub(crate) at: usize,
    /// What is offered.
    pub(crate) choices: Vec<Choice>,
    /// Which of it is looked at.
    pub(crate) choice: Option<usize>,
    /// Which of it lies next to what was typed.
    pub(crate) near: usize,
    /// Said in place of what is offered, where nothing is.
    pub(crate) none: Option<String>,
    /// What is to be known before it is handed in.
    pub(crate) said: Option<String>,
    /// What is wrong.
    pub(crate) wrong: Option<Wrong>,
    /// The question whose answer is waited for.
    pub(crate) asked: u64,
    /// What was asked for last, so that it is not asked twice.
    pub(crate) free: Option<Free>,
    /// Every start of the day that was asked for.
    pub(crate) slots: Vec<Slot>,
    /// What is being looked for.
    pub(crate) look: Option<Look>,
    /// What it was filled in from.
    pub(crate) before: Option<Box<Booking>>,
    /// The note about a guest that it was filled in from, and its version.
    pub(crate) noted: Option<(String, i64)>,
    /// Whether it is handed in, and its answer not there yet.
    pub(crate) sent: bool,
    /// The number of what it asks for; nothing once that must not be asked for again.
    pub(crate) number: Option<u64>,
}

impl Form {
    /// A form with these fields.
    pub(crate) fn new(kind: Kind, fields: Vec<Field>) -> Self {
        Self {
            kind,
            about: String::new(),
            fields,
            at: 0,
            choices: Vec::new(),
            choice: None,
            near: 0,
            none: None,
            said: None,
            wrong: None,
            asked: 0,
            free: None,
            slots: Vec::new(),
            look: None,
            before: None,
            noted: None,
            sent: false,
            number: None,
        }
    }

    /// What stands in the field of this name.
    pub(crate) fn text(&self, key: &str) -> &str {
        let field = self.fields.iter().find(|field| field.key == key);
        field.map_or("", |field| field.input.value().trim())
    }

    /// What stands in the field of this name, if anything does.
    pub(crate) fn filled(&self, key: &str) -> Option<String> {
        Some(self.text(key).to_owned()).filter(|text| !text.is_empty())
    }

    /// Whether somebody typed what stands in the field of this name.
    pub(crate) fn is_typed(&self, key: &str) -> bool {
        let field = self.fields.iter().find(|field| field.key == key);
        field.is_some_and(|field| !field.picked && !field.input.value().trim().is_empty())
    }

    /// Puts a text into the field of this name, as a proposal.
    pub(crate) fn set(&mut self, key: &str, text: String) {
        if let Some(field) = self.fields.iter_mut().find(|field| field.key == key) {
            field.input = Input::new(text);
            field.picked = true;
        }
    }

    /// Says what the text of this field was understood as.
    pub(crate) fn note(&mut self, key: &str, note: Option<Note>) {
        if let Some(field) = self.fields.iter_mut().find(|field| field.key == key) {
            field.note = note;
        }
    }

    /// Says what is wrong with a field, and goes there; with none of them where it has no such field.
    pub(crate) fn refuse(&mut self, key: &str, why: String) {
        let at = self.fields.iter().position(|field| field.key == key);
        self.at = at.unwrap_or(self.at);
        self.wrong = Some(Wrong { at, why });
    }

    /// Goes to another field, round and round. Whether a text changed: it did not.
    pub(crate) fn move_to(&mut self, by: isize) -> bool {
        let count = self.fields.len().max(1).cast_signed();
        self.at = (self.at.cast_signed() + by)
            .rem_euclid(count)
            .cast_unsigned();
        false
    }

    /// Looks at another of the things offered, and takes over what it says. Whether a text changed
    /// by typing: it did not.
    pub(crate) fn choose(&mut self, by: isize) -> bool {
        let Some(last) = self.choices.len().checked_sub(1) else {
            // Nothing is offered: the arrows go between the fields.
            return self.move_to(by);
        };
        let at = match self.choice {
            Some(at) => at.saturating_add_signed(by),
            None if by < 0 => self.near.saturating_sub(1),
            None => self.near,
        };
        self.choice = Some(at.min(last));
        self.wrong = None;
        self.number = None;
        super::forms::take_over(self);
        false
    }

    /// Edits the field; whether its text changed.
    pub(crate) fn edit(&mut self, edit: InputRequest) -> bool {
        let Some(field) = self.fields.get_mut(self.at) else {
            return false;
        };
        if matches!(edit, InputRequest::InsertChar(c) if c.is_control()) {
            return false;
        }
        if std::mem::take(&mut field.picked) && replaces(edit) {
            field.input = Input::default();
            if !matches!(edit, InputRequest::InsertChar(_)) {
                return self.changed();
            }
        }
        let full = field.input.value().chars().count() >= LONGEST;
        if full && matches!(edit, InputRequest::InsertChar(_)) {
            return false;
        }
        let changed = field.input.handle(edit).is_some_and(|change| change.value);
        changed && self.changed()
    }

    /// Puts a text in, as if it had been typed: one line, and no more than fits.
    pub(crate) fn paste(&mut self, text: &str) -> bool {
        let mut changed = false;
        for c in text.trim_end().chars().take(LONGEST) {
            let c = if matches!(c, '\n' | '\r' | '\t') {
                ' '
            } else {
                c
            };
            changed |= self.edit(InputRequest::InsertChar(c));
        }
        changed
    }

    /// A text was changed by hand: what was said of the old one is not true of it.
    fn changed(&mut self) -> bool {
        self.wrong = None;
        self.number = None;
        true
    }
}

/// What an edit of a text that is picked as a whole does away with.
fn replaces(edit: InputRequest) -> bool {
    matches!(
        edit,
        InputRequest::InsertChar(_)
            | InputRequest::DeletePrevChar
            | InputRequest::DeleteNextChar
            | InputRequest::DeletePrevWord
            | InputRequest::DeleteLine
            | InputRequest::DeleteTillEnd
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        Form::new(
            Kind::Date,
            vec![
                Field::new("field-date"),
                Field::of("field-note", "ё".into()),
            ],
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

    #[test]
    fn what_is_only_proposed_gives_way_to_the_first_letter() {
        let proposed = || {
            Form::new(
                Kind::New,
                vec![Field::proposed("field-guests", "12".into())],
            )
        };
        let mut form = proposed();
        form.edit(InputRequest::InsertChar('4'));
        form.edit(InputRequest::InsertChar('0'));
        assert_eq!(form.text("field-guests"), "40");
        let mut form = proposed();
        assert!(form.edit(InputRequest::DeletePrevChar));
        assert_eq!(form.text("field-guests"), "");
        // Whoever goes into it with an arrow goes on with it.
        let mut form = proposed();
        form.edit(InputRequest::GoToPrevChar);
        form.edit(InputRequest::InsertChar('0'));
        assert_eq!(form.text("field-guests"), "102");
    }
}

//! What each form asks, offers and does.

mod block;
mod booking;
mod cancel;
mod date;
#[cfg(test)]
pub(crate) mod fixtures;
mod moved;
mod note;
mod read;
mod search;
mod slots;
#[cfg(test)]
mod tests;
mod wait;

use super::form::{Form, Kind, Wrong};
use super::undo::Before;
use super::{Modal, State};
use crate::error::Error;
use crate::output::Tone;
use crate::tui::command::{Open, Pane};
use crate::tui::effect::{Act, Effect};

pub(super) use slots::take_over;

/// The fields, by the keys of their names among the texts.
mod key {
    pub(super) const DATE: &str = "field-date";
    pub(super) const TIME: &str = "field-time";
    pub(super) const FROM: &str = "field-from";
    pub(super) const UNTIL: &str = "field-until";
    pub(super) const GUESTS: &str = "field-guests";
    pub(super) const TABLE: &str = "field-table";
    pub(super) const MINUTES: &str = "field-minutes";
    pub(super) const PHONE: &str = "field-phone";
    pub(super) const NAME: &str = "field-name";
    pub(super) const COMMENT: &str = "field-comment";
    pub(super) const REASON: &str = "field-reason";
    pub(super) const NOTE: &str = "field-note";
    pub(super) const SEARCH: &str = "field-search";
}

/// What comes of handing a form in.
enum Handed {
    /// It stays, with what is wrong.
    Kept,
    /// It is done with.
    Done(Option<Effect>),
    /// It asks for this, and stays until that is done.
    Asks(Act, Option<Before>),
}

impl State {
    /// Opens something on top of the panels.
    pub(super) fn open(&mut self, what: Open) -> Option<Effect> {
        let acts = matches!(
            what,
            Open::New | Open::WalkIn | Open::Wait | Open::Move | Open::Block | Open::Note
        );
        if acts && !self.may_act() {
            return None;
        }
        // Days and times mean nothing before the venue is known.
        let today = self.today()?;
        let form = match what {
            Open::Help | Open::Details => {
                self.modal = Some(Modal::Details);
                return None;
            }
            Open::Date => Some(Self::date_form()),
            Open::Search => Some(Self::search_form()),
            Open::New => self.new_form(today),
            Open::WalkIn => Some(self.walk_in_form()),
            Open::Wait => self.wait_form(today),
            Open::Move => self.move_form(today),
            Open::Block => match self.standing_block() {
                Some(block) => return self.ask_unblock(&block),
                None => self.block_form(today),
            },
            Open::Note => self.note_form(),
        };
        let Some(mut form) = form else {
            let of_guest = what == Open::Note && self.focus == Pane::Guest;
            let key = match self.whose() {
                Some(_) if of_guest => "guest-unread",
                None if of_guest => "no-guest",
                _ => self.nothing(),
            };
            let text = self.words.tui(key);
            self.say(Tone::Warn, text);
            return None;
        };
        let effect = self.typed(&mut form);
        self.put_up(Modal::Form(Box::new(form)));
        effect
    }

    /// Lets the form change; what it offers follows its texts.
    pub(super) fn on_form(&mut self, change: impl FnOnce(&mut Form) -> bool) -> Option<Effect> {
        let mut form = match self.modal.take() {
            // What is under way is not changed any more.
            Some(Modal::Form(form)) if !form.sent => form,
            other => {
                self.modal = other;
                return None;
            }
        };
        let effect = if change(&mut form) {
            self.typed(&mut form)
        } else {
            self.note_fields(&mut form);
            None
        };
        self.modal = Some(Modal::Form(form));
        effect
    }

    /// A text changed: what it was understood as is said, what it asks for is asked.
    fn typed(&mut self, form: &mut Form) -> Option<Effect> {
        let effect = match form.kind {
            Kind::New | Kind::Move(_) => self.ask_free(form),
            Kind::WalkIn => {
                self.offer_tables(form);
                None
            }
            Kind::Search => self.ask_search(form),
            Kind::Date
            | Kind::Wait
            | Kind::Cancel(_)
            | Kind::Block
            | Kind::BookingNote(_)
            | Kind::GuestNote(_) => None,
        };
        self.note_fields(form);
        effect
    }

    /// Hands the form in. It is kept, with all its texts, until what it asks for is done.
    pub(super) fn hand_in(&mut self, mut form: Form) -> Option<Effect> {
        let handed = if form.sent {
            Handed::Kept
        } else {
            match form.kind {
                Kind::Date => self.hand_in_date(&mut form),
                Kind::Search => self.hand_in_search(&form),
                Kind::New => self.hand_in_new(&mut form),
                Kind::WalkIn => self.hand_in_walk_in(&mut form),
                Kind::Wait => self.hand_in_wait(&mut form),
                Kind::Move(id) => self.hand_in_move(&mut form, id),
                Kind::Cancel(id) => self.hand_in_cancel(&mut form, id),
                Kind::Block => self.hand_in_block(&mut form),
                Kind::BookingNote(id) => self.hand_in_booking_note(&mut form, id),
                Kind::GuestNote(id) => self.hand_in_guest_note(&mut form, id),
            }
        };
        let (form, effect) = match handed {
            Handed::Kept => (Some(form), None),
            Handed::Done(effect) => (None, effect),
            Handed::Asks(act, before) => {
                let effect = self.may_send().then(|| self.send(act, before));
                form.sent = effect.is_some();
                (Some(form), effect)
            }
        };
        self.modal = form.map(|form| Modal::Form(Box::new(form)));
        effect
    }

    /// Whether a form may ask for something now; says why not. One at a time, so that it is known
    /// which of them is answered.
    pub(super) fn may_send(&mut self) -> bool {
        if self.acting.sending {
            let text = self.words.tui("refused-sending");
            self.say(Tone::Warn, text);
            return false;
        }
        self.may_act()
    }

    /// What the open form asked for is done.
    pub(super) fn form_done(&mut self) {
        if matches!(&self.modal, Some(Modal::Form(form)) if form.sent) {
            self.modal = None;
        }
    }

    /// What the open form asked for was refused: it comes back with all its texts, why, and what is
    /// free instead. Whether one is open that asked.
    pub(super) fn form_refused(&mut self, error: &Error) -> bool {
        let mut form = match self.modal.take() {
            Some(Modal::Form(form)) if form.sent => form,
            other => {
                self.modal = other;
                return false;
            }
        };
        form.sent = false;
        match error {
            Error::Problem(problem) => {
                form.number = None;
                form.refuse(field_of(&problem.code), self.worded(error));
                if !problem.alternatives.is_empty() {
                    self.offer_instead(&mut form, &problem.alternatives);
                }
                if problem.code == "stale_version" {
                    // Whoever hands it in again has been told, and means what stands now.
                    form.before = None;
                    form.noted = None;
                }
            }
            error => {
                let saying = error.saying(&self.words);
                let lines = saying.into_iter().flat_map(|saying| {
                    std::iter::once(saying.what).chain(saying.next.into_iter().take(1))
                });
                let why = lines.collect::<Vec<_>>().join(" ");
                form.wrong = Some(Wrong { at: None, why });
            }
        }
        self.modal = Some(Modal::Form(form));
        true
    }
}

/// The field that a refusal is about.
fn field_of(code: &str) -> &'static str {
    match code {
        "phone_invalid" | "guest_barred" => key::PHONE,
        "name_invalid" | "name_from_telegram" => key::NAME,
        "date_invalid" | "closed_day" | "too_far_ahead" => key::DATE,
        "time_invalid" | "time_in_gap" | "in_the_past" | "too_old" | "outside_hours"
        | "slot_taken" => key::TIME,
        "window_invalid" => key::UNTIL,
        "minutes_out_of_range" => key::MINUTES,
        "party_too_small" | "party_too_large" => key::GUESTS,
        "table_unknown" | "table_too_small" | "tables_not_neighbours" | "tables_invalid" => {
            key::TABLE
        }
        _ => "",
    }
}

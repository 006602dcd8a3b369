//! A note: of the guest in their card, else of the booking.

use filin_core::api::booking::BookingChange;
use filin_core::api::guest::GuestChange;
use filin_core::domain::ids::{BookingId, GuestId};

use super::{Handed, key};
use crate::tui::command::Pane;
use crate::tui::effect::Act;
use crate::tui::state::State;
use crate::tui::state::form::{Field, Form, Kind};
use crate::tui::state::undo::Before;

/// Stands for a line's end in a field, which has one line.
const LINE_END: char = '⏎';

impl State {
    pub(super) fn note_form(&self) -> Option<Form> {
        let data = self.data.as_ref()?;
        // The card that is on the screen, and no other that may still be kept.
        let card = data.guest.as_ref();
        let card = card.filter(|card| self.whose() == Some(card.guest.id));
        if self.focus == Pane::Guest {
            let guest = &card?.guest;
            let mut form = noting(Kind::GuestNote(guest.id), &guest.notes);
            form.about.clone_from(&guest.name);
            form.noted = Some((guest.notes.clone(), guest.version));
            return Some(form);
        }
        let booking = self.booking()?;
        let note = booking.note.as_deref().unwrap_or_default();
        let mut form = noting(Kind::BookingNote(booking.id), note);
        form.about = self.named(booking);
        form.before = Some(Box::new(booking.clone()));
        Some(form)
    }

    pub(super) fn hand_in_booking_note(&mut self, form: &mut Form, id: BookingId) -> Handed {
        let known = form.before.take().or_else(|| {
            let known = self.known(id)?;
            Some(Box::new(known.clone()))
        });
        let Some(before) = known else {
            form.refuse("", self.words.tui("wrong-gone"));
            return Handed::Kept;
        };
        let note = noted(form);
        form.before = Some(before.clone());
        if before.note.as_deref().unwrap_or_default() == note {
            return Handed::Done(None);
        }
        let change = BookingChange {
            note: Some(note),
            version: Some(before.version),
            ..BookingChange::default()
        };
        Handed::Asks(Act::Change(id, change), Some(Before::Booking(before)))
    }

    pub(super) fn hand_in_guest_note(&mut self, form: &mut Form, id: GuestId) -> Handed {
        let known = || {
            let card = self.data.as_ref()?.guest.as_ref();
            let guest = &card.filter(|card| card.guest.id == id)?.guest;
            Some((guest.notes.clone(), guest.version))
        };
        let Some((before, version)) = form.noted.clone().or_else(known) else {
            form.refuse("", self.words.tui("wrong-gone"));
            return Handed::Kept;
        };
        let note = noted(form);
        form.noted = Some((before.clone(), version));
        if before == note {
            return Handed::Done(None);
        }
        let change = GuestChange {
            notes: Some(note),
            version: Some(version),
            ..GuestChange::default()
        };
        Handed::Asks(Act::Guest(id, change), Some(Before::Guest(id, before)))
    }
}

fn noting(kind: Kind, note: &str) -> Form {
    let note = note.replace('\n', &LINE_END.to_string());
    Form::new(kind, vec![Field::of(key::NOTE, note).empty("empty-note")])
}

fn noted(form: &Form) -> String {
    form.text(key::NOTE).replace(LINE_END, "\n")
}

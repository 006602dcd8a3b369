//! A search over everything: bookings of any day, guests, tables, and what was noted in sight.

use filin_core::api::booking::Booking;
use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::table::TableNo;
use filin_core::domain::text::fold;

use super::{Handed, key};
use crate::error::{Error, Result};
use crate::tui::command::Pane;
use crate::tui::effect::{Effect, Found, Look};
use crate::tui::state::form::{Choice, Field, Form, Kind};
use crate::tui::state::{Data, Modal, Show, State};

/// Fewer letters are in everything.
const LEAST: usize = 2;

impl State {
    pub(super) fn search_form() -> Form {
        let field = Field::new(key::SEARCH).empty("empty-search");
        Form::new(Kind::Search, vec![field])
    }

    /// Asks for what is typed, one question at a time: what is typed meanwhile is asked next.
    pub(super) fn ask_search(&mut self, form: &mut Form) -> Option<Effect> {
        let text = form.text(key::SEARCH).to_owned();
        form.choice = None;
        form.none = None;
        let number = text.trim_start_matches('#').parse::<u32>().is_ok();
        if text.chars().count() < LEAST && !number {
            form.choices.clear();
            return None;
        }
        let waits = form.look.is_some();
        let today = self.today()?;
        if waits {
            return None;
        }
        let look = Look { text, today };
        form.look = Some(look.clone());
        self.asked += 1;
        form.asked = self.asked;
        Some(Effect::Search(form.asked, look))
    }

    /// What was found, for the form that asked.
    pub(in crate::tui::state) fn found(
        &mut self,
        number: u64,
        found: Result<Found, Error>,
    ) -> Option<Effect> {
        let mut form = match self.modal.take() {
            Some(Modal::Form(form)) if form.asked == number => form,
            other => {
                self.modal = other;
                return None;
            }
        };
        let asked = form.look.take().map(|look| look.text);
        // Something else is looked for by now.
        let effect = if asked.as_deref() == Some(form.text(key::SEARCH)) {
            match found {
                Ok(found) => self.offer_found(&mut form, found),
                Err(error) => {
                    form.choices.clear();
                    form.none = Some(self.worded(&error));
                }
            }
            None
        } else {
            self.ask_search(&mut form)
        };
        self.modal = Some(Modal::Form(form));
        effect
    }

    fn offer_found(&self, form: &mut Form, found: Found) {
        let text = fold(form.text(key::SEARCH));
        let Some(data) = &self.data else { return };
        form.choices = tables(data, &text).map(Choice::Table).collect();
        let noted = noted(data, &text)
            .filter(|noted| !found.bookings.iter().any(|booking| booking.id == noted.id))
            .cloned()
            .collect::<Vec<_>>();
        let booking = |booking| Choice::Booking(Box::new(booking));
        let guest = |guest| Choice::Guest(Box::new(guest));
        form.choices.extend(found.bookings.into_iter().map(booking));
        form.choices.extend(noted.into_iter().map(booking));
        form.choices.extend(waiting(data, &text));
        form.choices.extend(found.guests.into_iter().map(guest));
        if form.choices.is_empty() {
            form.none = Some(self.words.tui("found-nothing"));
        }
        form.choice = None;
    }

    /// Goes to what is looked at among what was found, or to the first of it.
    pub(super) fn hand_in_search(&mut self, form: &Form) -> Handed {
        match form.choices.get(form.choice.unwrap_or(0)) {
            Some(Choice::Booking(booking)) => Handed::Done(self.go_to(booking)),
            Some(Choice::Guest(guest)) => Handed::Done(self.show_guest(guest.id)),
            Some(Choice::Wait(wait)) => Handed::Done(self.go_to_wait(wait)),
            Some(Choice::Table(number)) => {
                self.focus(Pane::Floor);
                self.cursors.floor.look(*number);
                Handed::Done(None)
            }
            _ => Handed::Kept,
        }
    }

    fn go_to(&mut self, booking: &Booking) -> Option<Effect> {
        self.focus(Pane::Day);
        // Whatever was left out of the list, this one is looked for.
        self.show = Show::All;
        if self.day() == Some(booking.date) {
            self.cursors.day.look(booking.id);
            return None;
        }
        self.wanted = Some(booking.id);
        Some(Effect::Load(Some(booking.date)))
    }

    fn go_to_wait(&mut self, wait: &WaitEntry) -> Option<Effect> {
        self.focus(Pane::Waits);
        self.cursors.waits.look(wait.id);
        if self.rows.waits.contains(&wait.id) {
            return None;
        }
        self.wanted_wait = Some(wait.id);
        Some(Effect::Load(Some(wait.date)))
    }
}

/// Whoever waits and bears the text in their name or their phone.
fn waiting<'a>(data: &'a Data, text: &'a str) -> impl Iterator<Item = Choice> + 'a {
    let waits = data.waits.iter().filter(move |wait| {
        let guest = wait.guest.as_ref();
        let bears = |told: Option<&String>| told.is_some_and(|told| fold(told).contains(text));
        wait.status.is_open()
            && (bears(guest.map(|guest| &guest.name))
                || bears(guest.and_then(|guest| guest.phone.as_ref())))
    });
    waits.map(|wait| Choice::Wait(Box::new(wait.clone())))
}

/// Tables by their number, alone or after a word, and by their part of the room.
fn tables<'a>(data: &'a Data, text: &'a str) -> impl Iterator<Item = TableNo> + 'a {
    let number = ["стол", "table", "№"]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(text)
        .trim()
        .parse::<i64>()
        .ok();
    let tables = data.room.tables.iter().filter(move |table| {
        number == Some(table.number.get()) || (number.is_none() && fold(&table.zone).contains(text))
    });
    tables.map(|table| table.number)
}

/// What is in sight and bears the text in its wishes or its note: the server looks at names.
fn noted<'a>(data: &'a Data, text: &'a str) -> impl Iterator<Item = &'a Booking> {
    let others = data.pending.values().filter(|one| one.date != data.day);
    let all = data.bookings.values().chain(others);
    let mut noted: Vec<&Booking> = all
        .filter(|booking| {
            let note = booking.note.as_deref().unwrap_or_default();
            fold(&booking.comment).contains(text) || fold(note).contains(text)
        })
        .collect();
    noted.sort_unstable_by_key(|booking| (booking.starts_at, booking.id));
    noted.into_iter()
}

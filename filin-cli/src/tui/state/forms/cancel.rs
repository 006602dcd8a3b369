//! A booking called off, with a reason where one is given.

use filin_core::api::booking::{Booking, StatusChange};
use filin_core::domain::ids::BookingId;

use super::{Handed, key};
use crate::step::Step;
use crate::tui::effect::Act;
use crate::tui::state::form::{Field, Form, Kind};
use crate::tui::state::{Modal, State};

impl State {
    /// Asks for the reason, and says who tells the guest.
    pub(in crate::tui::state) fn open_cancel(&mut self, booking: &Booking) {
        let field = Field::new(key::REASON).empty("empty-reason");
        let mut form = Form::new(Kind::Cancel(booking.id), vec![field]);
        form.about = self.named(booking);
        form.said = Some(self.who_tells(booking) + " " + &self.words.tui("cancel-keys"));
        form.before = Some(Box::new(booking.clone()));
        self.put_up(Modal::Form(Box::new(form)));
    }

    /// How the guest learns that the booking is called off: Telegram says so, or nobody does.
    pub(in crate::tui::state) fn who_tells(&self, booking: &Booking) -> String {
        let words = &self.words;
        let guest = booking.guest.as_ref();
        if guest.is_some_and(|guest| guest.telegram_id.is_some()) {
            return words.tui("cancel-told");
        }
        match guest.and_then(|guest| guest.phone.clone()) {
            Some(phone) => words.tui_with("cancel-call", &[("phone", phone)]),
            None => words.tui("cancel-untold"),
        }
    }

    pub(super) fn hand_in_cancel(&mut self, form: &mut Form, id: BookingId) -> Handed {
        let asked = form.before.as_ref().map(|booking| booking.version);
        let known = || self.known(id).map(|booking| booking.version);
        let Some(version) = asked.or_else(known) else {
            form.refuse("", self.words.tui("wrong-gone"));
            return Handed::Kept;
        };
        let change = StatusChange {
            status: Step::Cancel.status().to_owned(),
            version: Some(version),
            reason: form.filled(key::REASON),
        };
        Handed::Asks(Act::Step(id, change), None)
    }
}

//! What each form asks, offers and does.

mod date;

use filin_core::api::availability::Availability;

use super::form::{Form, Kind};
use super::{Modal, State};
use crate::error::{Error, Result};
use crate::tui::command::Open;
use crate::tui::effect::{Effect, Found};

impl State {
    /// Opens something on top of the panels.
    pub(super) fn open(&mut self, what: Open) -> Option<Effect> {
        let form = match what {
            Open::Date => Some(self.date_form()),
            Open::Details => {
                self.modal = Some(Modal::Details);
                None
            }
            Open::Help
            | Open::New
            | Open::WalkIn
            | Open::Move
            | Open::Block
            | Open::Note
            | Open::Search => None,
        };
        if let Some(form) = form {
            self.modal = Some(Modal::Form(Box::new(form)));
        }
        None
    }

    /// Lets the form change; what it offers follows its texts.
    pub(super) fn on_form(&mut self, change: impl FnOnce(&mut Form) -> bool) -> Option<Effect> {
        let Some(Modal::Form(form)) = &mut self.modal else {
            return None;
        };
        change(form);
        None
    }

    /// Hands the form in: what it asks for, or the form again with what is wrong.
    pub(super) fn hand_in(&mut self, mut form: Form) -> Option<Effect> {
        let effect = match form.kind {
            Kind::Date => self.hand_in_date(&mut form),
            _ => None,
        };
        if effect.is_none() {
            self.modal = Some(Modal::Form(Box::new(form)));
        }
        effect
    }

    /// What is free, for the form that asked.
    pub(super) fn offered(&mut self, _number: u64, _slots: Result<Availability>) -> Option<Effect> {
        None
    }

    /// What was found, for the form that asked.
    pub(super) fn found(&mut self, _number: u64, _found: Result<Found, Error>) -> Option<Effect> {
        None
    }
}

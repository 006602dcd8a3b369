//! Changing something: what is asked first, what is refused here, what came of it.

use filin_core::api::booking::{Booking, StatusChange};
use filin_core::domain::ids::BookingId;

use super::undo::Undo;
use super::{Ask, Modal, State};
use crate::error::{Error, Result};
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Step;
use crate::tui::effect::{Act, Done, Effect};

impl State {
    /// Whether something may be changed now; says why not.
    pub(super) fn may_act(&mut self) -> bool {
        let key = if self.settings.read_only {
            "refused-read-only"
        } else if !self.link.is_online() {
            "refused-offline"
        } else {
            return true;
        };
        let text = self.words.tui(key);
        self.say(Tone::Warn, text);
        false
    }

    pub(super) fn step(&mut self, step: Step) -> Option<Effect> {
        if !self.may_act() {
            return None;
        }
        let Some(booking) = self.booking() else {
            let text = self.words.tui("nothing-picked");
            self.say(Tone::Warn, text);
            return None;
        };
        let act = Act::Step(
            booking.id,
            StatusChange {
                status: step.wire().to_owned(),
                version: Some(booking.version),
                reason: None,
            },
        );
        match step.question() {
            Some(question) => {
                let args = [("booking", self.named(booking))];
                let question = self.words.tui_with(question, &args);
                self.modal = Some(Modal::Ask(Ask {
                    question,
                    act: Box::new(act),
                }));
                None
            }
            None => Some(Effect::Act(Box::new(act))),
        }
    }

    /// `#12 18:00 Иван`.
    pub(crate) fn named(&self, booking: &Booking) -> String {
        let time = shown::period(
            &self.words,
            booking.date,
            booking.starts_at,
            booking.ends_at,
        );
        let name = booking
            .guest
            .as_ref()
            .map_or("", |guest| guest.name.as_str());
        format!("#{} {time} {name}", booking.id)
            .trim_end()
            .to_owned()
    }

    pub(super) fn accept(&mut self) -> Option<Effect> {
        match self.modal.take() {
            Some(Modal::Ask(ask)) => self.may_act().then_some(Effect::Act(ask.act)),
            Some(Modal::Form(form)) => self.hand_in(*form),
            _ => None,
        }
    }

    /// What came of a change.
    pub(super) fn acted(&mut self, act: &Act, done: Result<Done>) -> Option<Effect> {
        let done = match done {
            Ok(done) => done,
            Err(error) => return self.failed(act, &error),
        };
        let undo = Undo::of(act, &done, self.data.as_ref());
        let text = match &done {
            Done::Booking(booking) => {
                let args = [
                    ("booking", self.named(booking)),
                    ("status", self.words.status(booking.status)),
                ];
                self.words.tui_with("done-booking", &args)
            }
            Done::Block(block) => {
                let args = [("table", block.table.to_string())];
                self.words.tui_with("done-block", &args)
            }
            Done::Unblocked => self.words.tui("done-unblocked"),
            Done::Guest(card) => {
                let args = [("name", card.guest.name.clone())];
                self.words.tui_with("done-guest", &args)
            }
        };
        let warned = matches!(&done, Done::Booking(booking) if !booking.warnings.is_empty());
        let text = match &done {
            Done::Booking(booking) if warned => {
                let warnings = booking
                    .warnings
                    .iter()
                    .map(|warning| warning.detail.as_str());
                format!("{text} · {}", warnings.collect::<Vec<_>>().join(" "))
            }
            _ => text,
        };
        self.say(if warned { Tone::Warn } else { Tone::Good }, text);
        self.undo = undo;
        self.kept(done)
    }

    /// What came of it is shown at once; the feed will say the same.
    fn kept(&mut self, done: Done) -> Option<Effect> {
        let data = self.data.as_mut()?;
        match done {
            Done::Booking(booking) => {
                if booking.date == data.day {
                    self.cursors.day.look(booking.id);
                }
                data.put(*booking);
            }
            Done::Guest(card) => data.guest = Some(*card),
            Done::Block(_) | Done::Unblocked => {}
        }
        Some(Effect::Room(data.day))
    }

    /// A change was refused. Where somebody was faster, what they made of it is read.
    fn failed(&mut self, act: &Act, error: &Error) -> Option<Effect> {
        self.complain(error);
        let stale = matches!(error, Error::Problem(problem) if problem.status == 409);
        match act {
            Act::Step(..) | Act::Change(..) if stale => Some(self.reload()),
            _ => None,
        }
    }

    /// A booking by its number, wherever it is shown.
    pub(super) fn known(&self, id: BookingId) -> Option<&Booking> {
        self.data.as_ref().and_then(|data| data.booking(id))
    }
}

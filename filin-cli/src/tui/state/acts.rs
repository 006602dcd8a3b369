//! Changing something: what is asked first, what is refused here, what came of it.

use filin_core::api::booking::{Booking, BookingChange, StatusChange};
use filin_core::domain::ids::BookingId;

use super::undo::{Before, is_length};
use super::{Ask, Modal, State};
use crate::error::{Error, Result};
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Step;
use crate::tui::effect::{Act, Done, Effect};

/// So many minutes longer guests stay with one key.
const LONGER: i64 = 30;

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
            let text = self.words.tui(self.nothing());
            self.say(Tone::Warn, text);
            return None;
        };
        if step == Step::Cancel {
            let booking = booking.clone();
            self.open_cancel(&booking);
            return None;
        }
        let act = Act::Step(
            booking.id,
            StatusChange {
                status: step.status().to_owned(),
                version: Some(booking.version),
                reason: None,
            },
        );
        match step.question() {
            Some(question) => {
                let args = [("booking", self.named(booking))];
                let question = self.words.tui_with(question, &args);
                self.put_up(Modal::Ask(Ask {
                    question,
                    act: Box::new(act),
                }));
                None
            }
            None => Some(self.send(act, None)),
        }
    }

    /// Guests stay half an hour longer.
    pub(super) fn extend(&mut self) -> Option<Effect> {
        if !self.may_send() {
            return None;
        }
        let Some(booking) = self.booking() else {
            let text = self.words.tui(self.nothing());
            self.say(Tone::Warn, text);
            return None;
        };
        if !booking.status.is_live() {
            let args = [
                ("booking", self.named(booking)),
                ("status", self.words.status(booking.status)),
            ];
            let text = self.words.tui_with("not-extended", &args);
            self.say(Tone::Warn, text);
            return None;
        }
        let change = BookingChange {
            minutes: Some((booking.ends_at - booking.starts_at).num_minutes() + LONGER),
            // They sit there: at another table they would not stay longer, but move.
            tables: Some(booking.tables.iter().map(|table| table.get()).collect())
                .filter(|tables: &Vec<i64>| !tables.is_empty()),
            version: Some(booking.version),
            ..BookingChange::default()
        };
        let before = Before::Booking(Box::new(booking.clone()));
        Some(self.send(Act::Change(booking.id, change), Some(before)))
    }

    /// `#12 18:00–20:00 Иван`, with its day where that is not the one in sight.
    pub(crate) fn named(&self, booking: &Booking) -> String {
        let words = &self.words;
        let time = shown::period(words, booking.date, booking.starts_at, booking.ends_at);
        let day = if self.day() == Some(booking.date) {
            String::new()
        } else {
            format!("{} ", shown::day_short(words, booking.date))
        };
        let guest = booking.guest.as_ref();
        let name = guest.map_or("", |guest| guest.name.as_str());
        format!("#{} {day}{time} {name}", booking.id)
            .trim_end()
            .to_owned()
    }

    pub(super) fn accept(&mut self) -> Option<Effect> {
        match self.modal.take() {
            Some(Modal::Ask(ask)) => {
                if !self.may_act() {
                    return None;
                }
                if matches!(*ask.act, Act::Back(_)) {
                    self.undo = None;
                }
                Some(self.send(*ask.act, None))
            }
            Some(Modal::Form(form)) => self.hand_in(*form),
            _ => None,
        }
    }

    /// What came of a change.
    pub(super) fn acted(&mut self, act: &Act, done: Result<Done>) -> Option<Effect> {
        let before = self.before(act);
        let done = match done {
            Ok(done) => done,
            Err(error) => return self.failed(act, &error),
        };
        if act.is_of_form() {
            self.form_done();
        }
        self.may_undo(act, &done, before.as_ref());
        let text = self.in_words(act, &done, before.as_ref());
        let warnings = match &done {
            Done::Booking(booking) => booking.warnings.as_slice(),
            _ => &[],
        };
        if warnings.is_empty() {
            let hint = self.undo.as_ref().map(|_| self.words.tui("may-undo"));
            let hint = hint.filter(|_| act.is_of_form()).unwrap_or_default();
            self.say(Tone::Good, format!("{text} {hint}").trim_end().to_owned());
        } else {
            let warnings = warnings.iter().map(|warning| warning.detail.as_str());
            let warnings = warnings.collect::<Vec<_>>().join(" ");
            self.say(Tone::Warn, format!("{text} · {warnings}"));
        }
        self.kept(done)
    }

    /// What was done, in words; of what was taken back, what that was.
    fn in_words(&self, act: &Act, done: &Done, before: Option<&Before>) -> String {
        let words = &self.words;
        let is_back = matches!(act, Act::Back(_));
        match done {
            Done::Booking(booking) => {
                let key = match (act.made(), is_back) {
                    (Act::Create(..) | Act::Claim(..), _) => "done-created",
                    (Act::Change(_, change), false) if change.note.is_some() => "done-noted",
                    (Act::Change(_, change), true) if change.note.is_some() => "undone-noted",
                    (Act::Change(_, change), false) if is_longer(change, booking, before) => {
                        "done-extended"
                    }
                    (Act::Change(_, change), true) if is_length(change) => "undone-extended",
                    (Act::Change(..), false) => "done-moved",
                    (Act::Change(..), true) => "undone-moved",
                    (Act::Step(_, change), true) if change.status != "undo" => "undone-created",
                    (_, true) => "undone-step",
                    (_, false) => "done-booking",
                };
                let args = [
                    ("booking", self.named(booking)),
                    ("status", words.status(booking.status)),
                    ("tables", tables(booking)),
                ];
                words.tui_with(key, &args)
            }
            Done::Block(block) => {
                let key = if is_back {
                    "undone-unblock"
                } else {
                    "done-block"
                };
                words.tui_with(key, &[("table", block.table.to_string())])
            }
            Done::Unblocked => {
                let table = match before {
                    Some(Before::Block(block)) => block.table.to_string(),
                    _ => String::new(),
                };
                let key = if is_back {
                    "undone-block"
                } else {
                    "done-unblocked"
                };
                words.tui_with(key, &[("table", table)])
            }
            Done::Wait(wait) => words.tui_with("done-wait", &[("wait", self.named_wait(wait))]),
            Done::Unwaited => {
                let wait = match before {
                    Some(Before::Wait(wait)) => self.named_wait(wait),
                    _ => String::new(),
                };
                let key = if is_back {
                    "undone-wait"
                } else {
                    "done-unwait"
                };
                words.tui_with(key, &[("wait", wait)])
            }
            Done::Cast(cast) => {
                let args = [
                    ("id", cast.id.to_string()),
                    ("status", words.word("cast-status", cast.status.as_str())),
                ];
                words.tui_with("done-cast", &args)
            }
            Done::Guest(card) => {
                let key = if is_back {
                    "undone-guest"
                } else {
                    "done-guest"
                };
                words.tui_with(key, &[("name", card.guest.name.clone())])
            }
        }
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
            Done::Cast(cast) => {
                data.put_cast(*cast);
                return None;
            }
            Done::Wait(_) | Done::Unwaited => return Some(Effect::Waits(data.day)),
            Done::Block(_) | Done::Unblocked => {}
        }
        Some(Effect::Room(data.day))
    }

    /// A change was refused: into the form that asked for it, or in a word. Where somebody was
    /// faster, what they made of it is read.
    fn failed(&mut self, act: &Act, error: &Error) -> Option<Effect> {
        self.not_undone(act, error);
        if !(act.is_of_form() && self.form_refused(error)) {
            match act {
                Act::Change(_, change) if is_length(change) => {
                    let why = [("why", self.worded(error))];
                    let text = self.words.tui_with("refused-extend", &why);
                    self.say(Tone::Bad, text);
                }
                _ => self.complain(error),
            }
        }
        let stale = matches!(error, Error::Problem(problem) if matches!(problem.status, 404 | 409));
        match act.made() {
            Act::Guest(id, _) if stale => Some(Effect::Guest(*id)),
            _ if stale => Some(self.reload()),
            _ => None,
        }
    }

    /// A booking by its number, wherever it is shown.
    pub(super) fn known(&self, id: BookingId) -> Option<&Booking> {
        self.data.as_ref().and_then(|data| data.booking(id))
    }
}

/// Whether guests stay longer, and nothing else changed.
fn is_longer(change: &BookingChange, now: &Booking, before: Option<&Before>) -> bool {
    let Some(Before::Booking(before)) = before else {
        return false;
    };
    is_length(change) && now.tables == before.tables && now.ends_at > before.ends_at
}

/// Its tables: `3+4`.
fn tables(booking: &Booking) -> String {
    let numbers: Vec<String> = booking.tables.iter().map(ToString::to_string).collect();
    numbers.join("+")
}

//! Taking back the last own act.

use filin_core::api::booking::{Booking, BookingChange, StatusChange};
use filin_core::api::guest::GuestChange;
use filin_core::api::room::{Block, NewBlock};
use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::{BookingId, GuestId};

use super::{Ask, Modal, State};
use crate::error::Error;
use crate::output::Tone;
use crate::step::Step;
use crate::tui::effect::{Act, Done, Effect};

/// What was there before an act: once it is done, the feed may have said so already.
#[derive(Clone, Debug)]
pub(super) enum Before {
    /// The booking that is changed.
    Booking(Box<Booking>),
    /// The block that is lifted, or was made.
    Block(Box<Block>),
    /// The note about a guest.
    Guest(GuestId, String),
    /// Whoever waits no longer.
    Wait(Box<WaitEntry>),
}

impl Before {
    fn is_of(&self, act: &Act) -> bool {
        match (self, act.made()) {
            (Self::Booking(booking), Act::Change(id, _)) => booking.id == *id,
            (Self::Block(block), Act::Unblock(id)) => block.id == *id,
            (Self::Wait(wait), Act::Unwait(id)) => wait.id == *id,
            (Self::Guest(guest, _), Act::Guest(id, _)) => guest == id,
            _ => false,
        }
    }
}

/// What is under way.
#[derive(Debug, Default)]
pub(super) struct Acting {
    /// Whether a form's act is.
    pub(super) sending: bool,
    /// How many acts are not answered yet.
    waiting: usize,
    /// What is being taken back.
    undoing: Option<Undo>,
    before: Vec<Before>,
}

/// How the last own act is taken back.
#[derive(Clone, Debug)]
pub(super) enum Undo {
    /// The server knows the step and who took it.
    Step(BookingId),
    /// The booking is called off; asks first.
    Create(Box<Booking>),
    /// The booking is changed back.
    Change(BookingId, Box<BookingChange>),
    /// The block is lifted.
    Block(Box<Block>),
    /// The table is blocked again.
    Unblock(Box<NewBlock>),
    /// The note is changed back.
    Guest(GuestId, Box<GuestChange>),
    /// They are taken off the list again.
    Wait(Box<WaitEntry>),
}

impl Undo {
    /// How to take this back; nothing where it cannot be. What took something back is not: that
    /// would be the act itself.
    fn of(act: &Act, done: &Done, before: Option<&Before>) -> Option<Self> {
        Some(match (act, done, before) {
            (Act::Step(id, _), ..) => Self::Step(*id),
            (Act::Create(..) | Act::Claim(..), Done::Booking(booking), _) => {
                Self::Create(booking.clone())
            }
            (Act::Wait(_), Done::Wait(wait), _) => Self::Wait(wait.clone()),
            (Act::Change(id, change), Done::Booking(now), Some(Before::Booking(before))) => {
                Self::Change(*id, Box::new(back(change, before, now.version)))
            }
            (Act::Block(_), Done::Block(block), _) => Self::Block(Box::new(block.clone())),
            (Act::Unblock(_), _, Some(Before::Block(block))) => {
                Self::Unblock(Box::new(anew(block)))
            }
            (Act::Guest(id, _), Done::Guest(now), Some(Before::Guest(_, notes))) => {
                let change = GuestChange {
                    notes: Some(notes.clone()),
                    version: Some(now.guest.version),
                    ..GuestChange::default()
                };
                Self::Guest(*id, Box::new(change))
            }
            _ => return None,
        })
    }
}

/// The change that leads back.
fn back(change: &BookingChange, before: &Booking, version: i64) -> BookingChange {
    let moved = change.starts_at.is_some()
        || change.guests.is_some()
        || change.minutes.is_some()
        || change.table_no.is_some()
        || change.tables.is_some();
    let note = || before.note.clone().unwrap_or_default();
    let mut back = BookingChange {
        version: Some(version),
        note: change.note.is_some().then(note),
        ..BookingChange::default()
    };
    if moved {
        let tables: Vec<i64> = before.tables.iter().map(|table| table.get()).collect();
        let same = change.tables.as_ref().is_none_or(|other| *other == tables);
        if !(same && is_length(change)) {
            back.starts_at = Some(before.starts_at.to_rfc3339());
            back.guests = Some(before.guests);
        }
        back.minutes = Some((before.ends_at - before.starts_at).num_minutes());
        back.tables = Some(tables).filter(|tables| !tables.is_empty());
    }
    back
}

/// Whether it is about how long guests stay: nothing else is changed, but their tables perhaps.
pub(super) fn is_length(change: &BookingChange) -> bool {
    change.minutes.is_some()
        && change.starts_at.is_none()
        && change.guests.is_none()
        && change.table_no.is_none()
        && change.note.is_none()
}

/// The same block once more.
fn anew(block: &Block) -> NewBlock {
    NewBlock {
        table_no: block.table.get(),
        starts_at: block.starts_at.to_rfc3339(),
        minutes: (block.ends_at - block.starts_at).num_minutes(),
        reason: block.reason.clone(),
    }
}

impl State {
    /// Asks for a change, and remembers what was there before.
    pub(super) fn send(&mut self, act: Act, before: Option<Before>) -> Effect {
        self.acting.sending |= act.is_of_form();
        self.acting.waiting += 1;
        let before = before.or_else(|| self.gone_with(&act));
        self.acting.before.extend(before);
        Effect::Act(Box::new(act))
    }

    /// What will be nowhere any more once the act is done.
    fn gone_with(&self, act: &Act) -> Option<Before> {
        let data = self.data.as_ref()?;
        match act.made() {
            Act::Unblock(id) => {
                let mut blocks = data.room.tables.iter().flat_map(|table| &table.blocks);
                let block = blocks.find(|block| block.id == *id)?;
                Some(Before::Block(Box::new(block.clone())))
            }
            Act::Unwait(id) => {
                let wait = data.waits.iter().find(|wait| wait.id == *id)?;
                Some(Before::Wait(Box::new(wait.clone())))
            }
            _ => None,
        }
    }

    /// What was there before the act that is answered now.
    pub(super) fn before(&mut self, act: &Act) -> Option<Before> {
        if act.is_of_form() {
            self.acting.sending = false;
        }
        self.acting.waiting = self.acting.waiting.saturating_sub(1);
        let all = &mut self.acting.before;
        let at = all.iter().position(|before| before.is_of(act))?;
        Some(all.remove(at))
    }

    /// It is done: from now on this is what can be taken back.
    pub(super) fn may_undo(&mut self, act: &Act, done: &Done, before: Option<&Before>) {
        if matches!(act, Act::Back(_)) {
            self.acting.undoing = None;
        }
        self.undo = Undo::of(act, done, before);
    }

    /// It was not done. Where nothing is known of it, it may be taken back once more.
    pub(super) fn not_undone(&mut self, act: &Act, error: &Error) {
        if !matches!(act, Act::Back(_)) {
            return;
        }
        let undo = self.acting.undoing.take();
        if matches!(error, Error::Away { .. }) && self.undo.is_none() {
            self.undo = undo;
        }
    }

    /// Takes the last own act back.
    pub(super) fn take_back(&mut self) -> Option<Effect> {
        if !self.may_act() {
            return None;
        }
        // What is not answered yet is the last act: the one before it must not be taken instead.
        let undo = if self.acting.waiting > 0 {
            Err("refused-sending")
        } else {
            self.undo.take().ok_or("nothing-to-undo")
        };
        let undo = match undo {
            Ok(undo) => undo,
            Err(key) => {
                let text = self.words.tui(key);
                self.say(Tone::Warn, text);
                return None;
            }
        };
        let act = match &undo {
            Undo::Step(id) => {
                let version = self.known(*id).map(|booking| booking.version);
                step(*id, Step::Undo, version)
            }
            Undo::Create(booking) => {
                self.ask_call_off(booking);
                // Whoever says no may ask again.
                self.undo = Some(undo);
                return None;
            }
            Undo::Change(id, back) => Act::Change(*id, (**back).clone()),
            Undo::Block(block) => Act::Unblock(block.id),
            Undo::Unblock(block) => Act::Block((**block).clone()),
            Undo::Guest(id, back) => Act::Guest(*id, (**back).clone()),
            Undo::Wait(wait) => Act::Unwait(wait.id),
        };
        let before = match &undo {
            Undo::Block(block) => Some(Before::Block(block.clone())),
            Undo::Wait(wait) => Some(Before::Wait(wait.clone())),
            _ => None,
        };
        self.acting.undoing = Some(undo);
        Some(self.send(Act::Back(Box::new(act)), before))
    }

    fn ask_call_off(&mut self, made: &Booking) {
        let known = self.known(made.id).unwrap_or(made);
        // Whoever sits there cannot be called off: their visit ends.
        let (to, question) = if known.status == Status::Seated {
            (Step::Close, "sure-end")
        } else {
            (Step::Cancel, "sure-call-off")
        };
        let act = step(known.id, to, Some(known.version));
        let args = [("booking", self.named(known))];
        let question = self.words.tui_with(question, &args);
        let question = match to {
            Step::Cancel => format!("{question} {}", self.who_tells(known)),
            _ => question,
        };
        self.put_up(Modal::Ask(Ask {
            question,
            act: Box::new(Act::Back(Box::new(act))),
        }));
    }
}

fn step(id: BookingId, to: Step, version: Option<i64>) -> Act {
    let change = StatusChange {
        status: to.status().to_owned(),
        version,
        reason: None,
    };
    Act::Step(id, change)
}

#[cfg(test)]
mod tests;

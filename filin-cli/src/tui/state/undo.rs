//! Taking back the last own act.

use filin_core::api::booking::{BookingChange, StatusChange};
use filin_core::domain::ids::{BlockId, BookingId};

use super::{Data, State};
use crate::output::Tone;
use crate::tui::effect::{Act, Done, Effect};

/// How the last own act is taken back.
#[derive(Clone, Debug)]
pub(super) enum Undo {
    /// The server knows the step and who took it.
    Step(BookingId),
    /// The booking is changed back.
    Change(BookingId, Box<BookingChange>),
    /// The block is lifted.
    Block(BlockId),
}

impl Undo {
    /// How to take this back; nothing where it cannot be.
    pub(super) fn of(act: &Act, done: &Done, before: Option<&Data>) -> Option<Self> {
        match (act, done) {
            // An undo undone would be the step itself.
            (Act::Step(_, change), _) if change.status == "undo" => None,
            (Act::Step(id, _), _) => Some(Self::Step(*id)),
            (Act::Change(id, change), Done::Booking(now)) => {
                let before = before?.booking(*id)?;
                let moved = change.starts_at.is_some()
                    || change.guests.is_some()
                    || change.minutes.is_some()
                    || change.table_no.is_some()
                    || change.tables.is_some();
                let mut back = BookingChange {
                    version: Some(now.version),
                    note: change
                        .note
                        .is_some()
                        .then(|| before.note.clone().unwrap_or_default()),
                    ..BookingChange::default()
                };
                if moved {
                    let minutes = (before.ends_at - before.starts_at).num_minutes();
                    back.starts_at = Some(before.starts_at.to_rfc3339());
                    back.minutes = Some(minutes);
                    back.guests = Some(before.guests);
                    back.tables = Some(before.tables.iter().map(|table| table.get()).collect());
                }
                Some(Self::Change(*id, Box::new(back)))
            }
            (Act::Block(_), Done::Block(block)) => Some(Self::Block(block.id)),
            _ => None,
        }
    }
}

impl State {
    /// Takes the last own act back.
    pub(super) fn take_back(&mut self) -> Option<Effect> {
        if !self.may_act() {
            return None;
        }
        let act = match self.undo.take() {
            Some(Undo::Step(id)) => Act::Step(
                id,
                StatusChange {
                    status: "undo".to_owned(),
                    version: self.known(id).map(|booking| booking.version),
                    reason: None,
                },
            ),
            Some(Undo::Change(id, back)) => Act::Change(id, *back),
            Some(Undo::Block(id)) => Act::Unblock(id),
            None => {
                let text = self.words.tui("nothing-to-undo");
                self.say(Tone::Warn, text);
                return None;
            }
        };
        Some(Effect::Act(Box::new(act)))
    }
}

//! Broadcasts: which are in sight, how they go on, and what can be done with one.

use std::cmp::Reverse;

use filin_core::api::broadcast::{Broadcast, Progress};
use filin_core::domain::broadcast::{Status, Step};
use filin_core::domain::ids::BroadcastId;

use super::{Ask, Data, Modal, State};
use crate::output::Tone;
use crate::tui::effect::{Act, Effect};

/// The nearest to going out first, of those alike the newest. Tests are nobody else's business.
pub(super) fn in_order(data: &Data) -> Vec<BroadcastId> {
    let casts = data.casts.as_deref().unwrap_or_default();
    let mut casts: Vec<&Broadcast> = casts.iter().filter(|cast| !cast.test).collect();
    casts.sort_by_key(|cast| (rank(cast.status), Reverse(cast.id.0)));
    casts.iter().map(|cast| cast.id).collect()
}

fn rank(status: Status) -> u8 {
    match status {
        Status::Sending => 0,
        Status::Paused => 1,
        Status::Scheduled => 2,
        Status::Done | Status::Canceled => 3,
    }
}

/// Whether it has begun and is not over.
pub(crate) fn is_under_way(cast: &Broadcast) -> bool {
    rank(cast.status) < 2
}

impl Data {
    /// A broadcast as it is now.
    pub(super) fn put_cast(&mut self, cast: Broadcast) {
        let casts = self.casts.get_or_insert_default();
        match casts.iter_mut().find(|known| known.id == cast.id) {
            Some(known) => *known = cast,
            None => casts.insert(0, cast),
        }
    }
}

impl State {
    /// The broadcast under this number.
    pub(crate) fn cast_of(&self, id: BroadcastId) -> Option<&Broadcast> {
        let casts = self.data.as_ref()?.casts.as_ref()?;
        casts.iter().find(|cast| cast.id == id)
    }

    /// The broadcast that is looked at.
    pub(crate) fn cast(&self) -> Option<&Broadcast> {
        self.cast_of(self.cursors.casts.key()?)
    }

    /// Takes what the feed says of one. A turn is read anew: what was read meanwhile may be older.
    pub(super) fn cast_goes_on(&mut self, is_turn: bool, progress: &Progress) {
        // Staff hear of broadcasts that they may not see.
        let casts = self.data.as_mut().and_then(|data| data.casts.as_mut());
        let Some(casts) = casts else { return };
        let known = casts.iter_mut().find(|cast| cast.id == progress.id);
        let is_new = known.is_none();
        if let Some(known) = known {
            known.apply(progress);
        }
        if is_new || is_turn {
            self.casts_soon();
        }
    }

    /// The one that is looked at, if it is not over; says so if there is none.
    fn cast_under_way(&mut self) -> Option<(BroadcastId, Status, i64)> {
        if !self.may_act() {
            return None;
        }
        let cast = self.cast().filter(|cast| !cast.status.is_over());
        let found = cast.map(|cast| (cast.id, cast.status, cast.progress().left()));
        if found.is_none() {
            let text = self.words.tui("no-live-cast");
            self.say(Tone::Warn, text);
        }
        found
    }

    /// Stops the broadcast that is looked at for a while, or lets it go on.
    pub(super) fn pause_cast(&mut self) -> Option<Effect> {
        let (id, status, _) = self.cast_under_way()?;
        let step = match status {
            Status::Paused => Step::Resume,
            _ => Step::Pause,
        };
        Some(self.send(Act::Cast(id, step), None))
    }

    /// Asks whether it is to be stopped for good.
    pub(super) fn ask_cancel_cast(&mut self) -> Option<Effect> {
        let (id, _, left) = self.cast_under_way()?;
        let args = [("id", id.to_string()), ("count", left.to_string())];
        let ask = Ask {
            question: self.words.tui_with("sure-cancel-cast", &args),
            act: Box::new(Act::Cast(id, Step::Cancel)),
        };
        self.put_up(Modal::Ask(ask));
        None
    }
}

#[cfg(test)]
mod tests;

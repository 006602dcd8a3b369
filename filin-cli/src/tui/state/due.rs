//! What is asked for by itself, a little later, so that many reasons are one question.

use std::time::Duration;

use filin_core::domain::ids::GuestId;
use filin_core::domain::service_day::ServiceDay;

use super::State;
use crate::tui::command::Pane;
use crate::tui::effect::Effect;
use crate::tui::ui::layout;

/// After an event the room is asked for this much later.
const ROOM_WAIT: Duration = Duration::from_millis(200);
/// After the look came to rest, the guest's card is.
const GUEST_WAIT: Duration = Duration::from_millis(150);
/// The room and everything are asked for no more often than this.
const PAUSE: Duration = Duration::from_secs(1);
/// A reading that failed is tried again after this.
const AGAIN: Duration = Duration::from_secs(3);

/// The day that is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Today, whichever day that is for the server.
    Today,
    /// This one.
    Day(ServiceDay),
}

/// When to ask for what, and what has been asked for.
#[derive(Debug, Default)]
pub(super) struct Due {
    room: Option<Duration>,
    waits: Option<Duration>,
    casts: Option<Duration>,
    load: Option<Duration>,
    card: Option<Duration>,
    last_room: Option<Duration>,
    last_waits: Option<Duration>,
    last_casts: Option<Duration>,
    last_load: Option<Duration>,
    /// Readings of everything that have not come back.
    reading: usize,
    /// The day that somebody wants to see and that has not come yet.
    wanted: Option<Wanted>,
    /// Whose card is shown, or was asked for.
    whose: Option<GuestId>,
    /// Who booked what the look rested on when that was decided.
    looked: Option<GuestId>,
}

impl State {
    /// The states of tables are the server's to say; it is asked a little later.
    pub(super) fn room_soon(&mut self) -> Option<Effect> {
        let rested = self.due.last_room.map(|last| last + PAUSE);
        let at = (self.elapsed + ROOM_WAIT).max(rested.unwrap_or_default());
        self.due.room.get_or_insert(at);
        None
    }

    /// Whoever waits is asked for a little later: the feed says only that something changed.
    pub(super) fn waits_soon(&mut self) {
        let rested = self.due.last_waits.map(|last| last + PAUSE);
        let at = (self.elapsed + ROOM_WAIT).max(rested.unwrap_or_default());
        self.due.waits.get_or_insert(at);
    }

    /// Broadcasts likewise, where somebody is told of one that is not known or took a turn.
    pub(super) fn casts_soon(&mut self) {
        let rested = self.due.last_casts.map(|last| last + PAUSE);
        let at = (self.elapsed + ROOM_WAIT).max(rested.unwrap_or_default());
        self.due.casts.get_or_insert(at);
    }

    /// Everything is read: at once, but never again and again.
    pub(super) fn load_soon(&mut self) -> Option<Effect> {
        let rested = self.due.last_load.map(|last| last + PAUSE);
        let at = self.elapsed.max(rested.unwrap_or_default());
        self.due.load.get_or_insert(at);
        self.ripe()
    }

    /// Everything is read when what comes in a rush has come.
    pub(super) fn load_later(&mut self) {
        self.due.load.get_or_insert(self.elapsed + PAUSE);
    }

    /// A reading failed: it is tried again.
    pub(super) fn load_again(&mut self) {
        self.due.load.get_or_insert(self.elapsed + AGAIN);
    }

    /// The card that is shown may be old.
    pub(super) fn card_soon(&mut self) {
        if self.due.whose.is_some() {
            self.due.card.get_or_insert(self.elapsed + GUEST_WAIT);
        }
    }

    /// Follows the look: whoever booked what it rests on is asked for, where a card is in sight.
    pub(super) fn watch_guest(&mut self) {
        let looked = self.looked();
        if looked == self.due.looked || !self.is_in_sight(Pane::Guest) {
            return;
        }
        self.due.looked = looked;
        self.due.whose = looked;
        self.due.card = looked.map(|_| self.elapsed + GUEST_WAIT);
        self.cursors.guest = 0;
    }

    /// Shows the card of somebody who was looked for, until the look goes elsewhere.
    pub(crate) fn show_guest(&mut self, id: GuestId) -> Option<Effect> {
        self.focus = Pane::Guest;
        self.cursors.guest = 0;
        self.due.looked = self.looked();
        self.due.whose = Some(id);
        self.due.card = None;
        Some(Effect::Guest(id))
    }

    /// The card follows the look again.
    pub(super) fn leave_guest(&mut self) {
        if self.due.whose != self.due.looked {
            self.due.looked = None;
        }
    }

    fn looked(&self) -> Option<GuestId> {
        let guest = match self.source {
            Pane::Waits => &self.wait()?.guest,
            _ => &self.booking()?.guest,
        };
        guest.as_ref().map(|guest| guest.id)
    }

    /// Whose card belongs on the screen.
    pub(crate) fn whose(&self) -> Option<GuestId> {
        self.due.whose
    }

    fn is_in_sight(&self, pane: Pane) -> bool {
        layout::areas(self.size, self)
            .is_some_and(|areas| areas.panes.iter().any(|(shown, _)| *shown == pane))
    }

    /// When the state wants to be told of the time, if the next second is too late.
    pub(crate) fn alarm(&self) -> Option<Duration> {
        if !self.link.is_online() {
            return None;
        }
        let load = self.due.load.filter(|_| self.due.reading == 0);
        let due = &self.due;
        let rest = [due.room, due.waits, due.casts, due.card];
        let rest = rest.into_iter().flatten().filter(|_| self.data.is_some());
        rest.chain(load).min()
    }

    /// What is due now, the weightiest first.
    pub(super) fn ripe(&mut self) -> Option<Effect> {
        if !self.link.is_online() {
            return None;
        }
        let is_ripe = |due: Option<Duration>| due.is_some_and(|due| due <= self.elapsed);
        if self.due.reading == 0 && is_ripe(self.due.load) {
            return Some(self.reload());
        }
        let day = self.day()?;
        if is_ripe(self.due.room) {
            return Some(Effect::Room(day));
        }
        if is_ripe(self.due.waits) {
            return Some(Effect::Waits(day));
        }
        if is_ripe(self.due.casts) {
            return Some(Effect::Casts);
        }
        if is_ripe(self.due.card) {
            self.due.card = None;
            return self.due.whose.map(Effect::Guest);
        }
        None
    }

    /// Takes note of what is about to be asked for, whoever wants it.
    pub(super) fn sent(&mut self, effect: Option<Effect>) -> Option<Effect> {
        match &effect {
            Some(Effect::Load(day)) => {
                self.due.load = None;
                self.due.room = None;
                self.due.waits = None;
                self.due.casts = None;
                self.due.last_load = Some(self.elapsed);
                self.due.reading += 1;
                self.due.wanted = Some(day.map_or(Wanted::Today, Wanted::Day));
                if let Some(data) = &mut self.data {
                    data.record(true);
                }
            }
            Some(Effect::Room(_)) => {
                self.due.room = None;
                self.due.last_room = Some(self.elapsed);
            }
            Some(Effect::Waits(_)) => {
                self.due.waits = None;
                self.due.last_waits = Some(self.elapsed);
            }
            Some(Effect::Casts) => {
                self.due.casts = None;
                self.due.last_casts = Some(self.elapsed);
            }
            _ => {}
        }
        effect
    }

    /// A reading came back.
    pub(super) fn came_back(&mut self) {
        self.due.reading = self.due.reading.saturating_sub(1);
    }

    /// Whether readings are under way.
    pub(super) fn is_reading(&self) -> bool {
        self.due.reading > 0
    }

    /// Whether this day is what somebody waits for, or what is shown.
    pub(super) fn is_wanted(&self, day: ServiceDay, today: ServiceDay) -> bool {
        match self.due.wanted {
            Some(Wanted::Today) => day == today,
            Some(Wanted::Day(wanted)) => day == wanted,
            None => self.day().is_none_or(|shown| shown == day),
        }
    }

    /// Nobody waits for a day any more.
    pub(super) fn want_nothing(&mut self) {
        self.due.wanted = None;
    }

    /// The day that was asked for, else the one that is shown.
    pub(super) fn aim(&self) -> Option<ServiceDay> {
        match self.due.wanted {
            Some(Wanted::Day(day)) => Some(day),
            Some(Wanted::Today) => self.today(),
            None => self.day(),
        }
    }

    /// Whether another day than the one shown is on its way.
    pub(crate) fn awaits_day(&self) -> bool {
        self.aim() != self.day()
    }
}

//! What comes in by itself: the live feed, the clock, everything read anew.

use filin_core::api::event::Live;
use filin_core::domain::booking::Status;

use super::{Data, Link, State, log};
use crate::error::Error;
use crate::live::Heard;
use crate::output::Tone;
use crate::tui::effect::{Effect, Loaded};

/// After an event the room is asked for this much later, so that many events are one question.
const ROOM_WAIT: std::time::Duration = std::time::Duration::from_millis(200);

impl State {
    /// Takes what the live feed says.
    pub(crate) fn hear(&mut self, heard: Heard) -> Option<Effect> {
        self.touch();
        match heard {
            Heard::Online { replayed } => {
                let first = self.data.is_none();
                self.link = Link::Online;
                // What was missed comes by replay, but for the room and the figures.
                let effect = if replayed && !first {
                    self.day().map(Effect::Room)
                } else {
                    None
                };
                effect.or_else(|| Some(Effect::Load(self.day())))
            }
            Heard::Said(said) => self.said(*said),
            Heard::Unknown => Some(Effect::Load(self.day())),
            Heard::Offline { why, wait } => {
                let since = match &self.link {
                    Link::Offline { since, .. } => *since,
                    _ => self.now(),
                };
                self.link = Link::Offline {
                    since,
                    why: self.worded(&why),
                    retry: self.elapsed + wait,
                };
                None
            }
        }
    }

    fn said(&mut self, said: Live) -> Option<Effect> {
        if matches!(said, Live::Lagged { .. }) {
            return Some(Effect::Load(self.day()));
        }
        let line = log::heard(&said);
        let data = self.data.as_mut()?;
        if let Some(line) = line {
            data.note(line);
        }
        match said {
            Live::BookingUpdate {
                booking: Some(booking),
                ..
            } => {
                let is_new =
                    booking.status == Status::Pending && !data.pending.contains_key(&booking.id);
                data.put(*booking);
                if is_new {
                    self.news += 1;
                    self.bell = !self.settings.silent;
                }
                self.room_soon()
            }
            Live::BookingUpdate { booking_id, .. } => {
                data.bookings.remove(&booking_id);
                data.pending.remove(&booking_id);
                self.room_soon()
            }
            Live::TableUpdate { .. } => self.room_soon(),
            Live::StatsUpdate { stats, .. } => {
                data.stats = stats;
                None
            }
            Live::Event { kind, .. } => match kind.split('.').next() {
                Some("venue" | "hours") => Some(Effect::Load(self.day())),
                _ => None,
            },
            Live::Hello { .. } | Live::Lagged { .. } | Live::Pong => None,
        }
    }

    /// The states of tables are the server's to say; it is asked a little later.
    fn room_soon(&mut self) -> Option<Effect> {
        self.room_due.get_or_insert(self.elapsed + ROOM_WAIT);
        None
    }

    /// When the state wants to be told of the time, if the next second is too late.
    pub(crate) fn alarm(&self) -> Option<std::time::Duration> {
        self.room_due
    }

    /// A second passed, or the alarm rang.
    pub(crate) fn tick(&mut self) -> Option<Effect> {
        if self
            .toast
            .as_ref()
            .is_some_and(|toast| toast.until <= self.elapsed)
        {
            self.toast = None;
            self.touch();
        }
        // The countdown to the next try is in sight.
        if matches!(self.link, Link::Offline { .. }) {
            self.touch();
        }
        let day = self.day()?;
        let minute = self.now().map(|now| now.timestamp() / 60);
        let passed = minute != self.minute;
        if passed {
            self.touch();
            let shown_today = self
                .data
                .as_ref()
                .is_some_and(|data| data.venue.today == data.day);
            self.minute = minute;
            // A night ends: whoever watched today goes on with the new one.
            if shown_today && self.today() != Some(day) {
                return self.link.is_online().then_some(Effect::Load(None));
            }
        }
        let due = self.room_due.is_some_and(|due| due <= self.elapsed);
        if (due || passed) && self.link.is_online() {
            self.room_due = None;
            return Some(Effect::Room(day));
        }
        None
    }

    /// The live feed is over for good.
    pub(crate) fn shut(&mut self, error: &Error) {
        self.touch();
        self.link = Link::Shut {
            why: self.worded(error),
        };
    }

    pub(super) fn loaded(&mut self, loaded: Result<Box<Loaded>, Error>) -> Option<Effect> {
        let loaded = match loaded {
            Ok(loaded) => *loaded,
            Err(error) => {
                self.complain(&error);
                return None;
            }
        };
        self.clock = Some((loaded.venue.now, self.elapsed));
        let other = !loaded.version.is_empty() && loaded.version != env!("CARGO_PKG_VERSION");
        if other && self.data.is_none() {
            let args = [
                ("server", loaded.version.clone()),
                ("own", env!("CARGO_PKG_VERSION").to_owned()),
            ];
            self.say(Tone::Warn, self.words.tui_with("other-version", &args));
        }
        // Another day is another list: the look goes back to its beginning.
        if self.day() != Some(loaded.day) {
            self.cursors.day = super::picked::Picked::default();
        }
        if let Some(id) = self.wanted.take() {
            self.cursors.day.look(id);
        }
        self.data = Some(Data::new(loaded, self.data.take()));
        self.minute = self.now().map(|now| now.timestamp() / 60);
        self.look_at_guest()
    }

    /// The error in words, in one line.
    pub(super) fn worded(&self, error: &Error) -> String {
        error
            .saying(&self.words)
            .map(|saying| saying.what)
            .unwrap_or_default()
    }

    pub(super) fn complain(&mut self, error: &Error) {
        let text = self.worded(error);
        self.say(Tone::Bad, text);
    }
}

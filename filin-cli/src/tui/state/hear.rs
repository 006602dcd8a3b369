//! What comes in by itself: the live feed, the clock, everything read anew.

use std::sync::atomic::Ordering;

use chrono::Datelike;
use filin_core::api::booking::Booking;
use filin_core::api::event::Live;
use filin_core::domain::booking::Status;

use super::{Data, Link, State, log};
use crate::error::Error;
use crate::live::Heard;
use crate::output::Tone;
use crate::tui::effect::{Effect, Loaded};

/// One ring a second is enough, however many requests come.
const SILENCE: std::time::Duration = std::time::Duration::from_secs(1);

impl State {
    /// Takes what the live feed says.
    pub(crate) fn hear(&mut self, heard: Heard) -> Option<Effect> {
        self.touch();
        let effect = match heard {
            Heard::Online { replayed } => {
                self.link = Link::Online;
                if replayed && self.data.is_some() {
                    // What was missed comes by replay; the room, the figures and the clock are
                    // read when it has come.
                    self.load_later();
                    None
                } else {
                    self.load_soon()
                }
            }
            Heard::Said(said) => self.said(*said),
            Heard::Unknown => self.load_soon(),
            Heard::Offline { why, wait } => {
                self.lose(&why, wait);
                None
            }
        };
        self.sent(effect)
    }

    fn lose(&mut self, why: &Error, wait: std::time::Duration) {
        let since = match &self.link {
            Link::Offline { since, .. } => *since,
            _ => self.now(),
        };
        self.link = Link::Offline {
            since,
            why: self.worded(why),
            retry: self.elapsed + wait,
        };
    }

    fn said(&mut self, said: Live) -> Option<Effect> {
        if matches!(said, Live::Lagged { .. }) {
            return self.load_soon();
        }
        let line = log::heard(&said);
        let Some(data) = self.data.as_mut() else {
            self.early |= line.is_some();
            return None;
        };
        if let Some(line) = line
            && data.note(line)
            && self.cursors.log > 0
        {
            // Whoever reads further down goes on reading there.
            self.cursors.log += 1;
        }
        match said {
            Live::BookingUpdate {
                booking: Some(booking),
                ..
            } => self.told(*booking),
            Live::BookingUpdate { booking_id, .. } => {
                data.forget(booking_id);
                self.room_soon()
            }
            Live::TableUpdate { .. } => self.room_soon(),
            Live::StatsUpdate { stats, .. } => {
                data.stats = stats;
                None
            }
            Live::Event { kind, .. } => match kind.split('.').next() {
                Some("venue" | "hours") => self.load_soon(),
                Some("waitlist") => {
                    self.waits_soon();
                    None
                }
                Some("guest") => {
                    self.card_soon();
                    None
                }
                _ => None,
            },
            Live::BroadcastProgress {
                action, broadcast, ..
            } => {
                self.cast_goes_on(action.is_some(), &broadcast);
                None
            }
            Live::Hello { .. } | Live::Lagged { .. } | Live::Pong => None,
        }
    }

    /// A booking as it is now.
    fn told(&mut self, booking: Booking) -> Option<Effect> {
        let whose = booking.guest.as_ref().map(|guest| guest.id);
        let data = self.data.as_mut()?;
        let id = booking.id;
        let is_new = booking.status == Status::Pending && data.booking(id).is_none();
        data.put(booking);
        if is_new {
            self.news.insert(id);
            self.ring();
        }
        if whose.is_some() && whose == self.whose() {
            self.card_soon();
        }
        self.room_soon()
    }

    pub(super) fn ring(&mut self) {
        let rested = self.rung.is_none_or(|rung| rung + SILENCE <= self.elapsed);
        if rested && !self.settings.silent {
            self.rung = Some(self.elapsed);
            self.bell = true;
        }
    }

    /// A second passed, or the alarm rang.
    pub(crate) fn tick(&mut self) -> Option<Effect> {
        let is_over = |toast: &super::Toast| toast.until <= self.elapsed;
        if self.toast.as_ref().is_some_and(is_over) {
            self.toast = None;
            self.touch();
        }
        // The countdown to the next try is in sight.
        if matches!(self.link, Link::Offline { .. }) {
            self.touch();
        }
        let effect = self.minute_passed().or_else(|| self.ripe());
        self.sent(effect)
    }

    /// Ages and the states of tables change with the minute, and today with one of them.
    fn minute_passed(&mut self) -> Option<Effect> {
        let minute = self.now().map(|now| now.timestamp() / 60);
        if minute == self.minute {
            return None;
        }
        self.minute = minute;
        self.know_year();
        self.touch();
        let data = self.data.as_ref().filter(|_| self.link.is_online())?;
        // A night ends: whoever watched today goes on with the new one.
        if data.venue.today == data.day && self.today() != Some(data.day) && !self.awaits_day() {
            return Some(Effect::Load(None));
        }
        let day = data.day;
        self.waits_soon();
        Some(Effect::Room(day))
    }

    /// Days are told without the year that the venue has now.
    fn know_year(&self) {
        if let Some(now) = self.now() {
            let year = self.words.this_year();
            year.store(now.year(), Ordering::Relaxed);
        }
    }

    /// The live feed is over for good.
    pub(crate) fn shut(&mut self, error: &Error) {
        self.touch();
        self.link = Link::Shut {
            why: self.worded(error),
        };
    }

    pub(super) fn loaded(&mut self, loaded: Result<Box<Loaded>, Error>) -> Option<Effect> {
        self.came_back();
        let loaded = match loaded {
            Ok(loaded) => *loaded,
            Err(error) => return self.unread(&error),
        };
        let day = loaded.day;
        if !self.is_wanted(day, loaded.venue.today) {
            return self.ripe();
        }
        self.want_nothing();
        self.clock = Some((loaded.venue.now, self.elapsed));
        self.compare(&loaded.version);
        // Another day is another list: the look goes back to its beginning.
        if self.day() != Some(day) {
            self.cursors.day = super::picked::Picked::default();
            self.cursors.waits = super::picked::Picked::default();
        }
        if let Some(id) = self.wanted.take() {
            self.cursors.day.look(id);
        }
        if let Some(id) = self.wanted_wait.take() {
            self.cursors.waits.look(id);
        }
        let first = self.data.is_none();
        let reading = self.is_reading();
        let (mut data, overlapped) = Data::new(loaded, self.data.take());
        data.record(reading);
        self.data = Some(data);
        self.know_year();
        self.heed_calls(!first);
        self.minute = self.now().map(|now| now.timestamp() / 60);
        self.card_soon();
        if std::mem::take(&mut self.early) {
            return self.load_soon();
        }
        if overlapped {
            return self.room_soon();
        }
        self.ripe()
    }

    /// A reading failed. One that nobody asked for by hand must not leave what is shown untrue.
    fn unread(&mut self, error: &Error) -> Option<Effect> {
        self.complain(error);
        let other_day = self.data.is_some() && self.awaits_day();
        self.want_nothing();
        let reading = self.is_reading();
        if let Some(data) = &mut self.data {
            data.record(reading);
        }
        let status = match error {
            Error::Problem(problem) => problem.status,
            Error::Status(status) => *status,
            _ => 0,
        };
        // A token that ended while the feed still runs lets nothing in any more.
        if status == 401 {
            self.shut(error);
        } else if !other_day {
            self.load_again();
        }
        None
    }

    /// Says so once when the server is of another version.
    fn compare(&mut self, version: &str) {
        let known = self.data.as_ref().map(|data| data.version.as_str());
        let own = env!("CARGO_PKG_VERSION");
        if version.is_empty() || version == own || known == Some(version) {
            return;
        }
        let args = [("server", version.to_owned()), ("own", own.to_owned())];
        self.say(Tone::Warn, self.words.tui_with("other-version", &args));
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

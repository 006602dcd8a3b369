//! What the server said, kept true by what the live feed says.

use std::collections::{HashMap, VecDeque};

use chrono::{DateTime, FixedOffset, NaiveDateTime, NaiveTime, Utc};
use filin_core::api::access::Whoami;
use filin_core::api::booking::Booking;
use filin_core::api::broadcast::Broadcast;
use filin_core::api::guest::GuestCard;
use filin_core::api::room::Room;
use filin_core::api::stats::Stats;
use filin_core::api::venue::Venue;
use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::domain::service_day::{Calendar, ServiceDay};
use filin_core::domain::when;

use super::log::{self, Line};
use crate::tui::effect::Loaded;

/// So many lines of the log are kept.
const LOG: usize = 500;

/// What the server said.
pub(crate) struct Data {
    /// The venue.
    pub(crate) venue: Venue,
    /// Who looks.
    pub(crate) who: Whoami,
    /// The server's version.
    pub(crate) version: String,
    /// The day that is shown.
    pub(crate) day: ServiceDay,
    /// Its bookings.
    pub(crate) bookings: HashMap<BookingId, Booking>,
    /// Requests of every day.
    pub(crate) pending: HashMap<BookingId, Booking>,
    /// Whoever waits for a table, on any day, in the order of their lines.
    pub(crate) waits: Vec<WaitEntry>,
    /// The newest broadcasts; nothing where whoever looks may not see them.
    pub(crate) casts: Option<Vec<Broadcast>>,
    /// The room.
    pub(crate) room: Room,
    /// Today's figures.
    pub(crate) stats: Stats,
    /// The guest who is looked at.
    pub(crate) guest: Option<GuestCard>,
    /// What happened, newest first.
    pub(crate) log: VecDeque<Line>,
    calendar: Option<Calendar>,
    /// Whether something is being read that may turn out older than what is heard meanwhile.
    recording: bool,
    /// Bookings heard of meanwhile; nothing of one that is gone.
    heard: HashMap<BookingId, Option<Booking>>,
}

impl Data {
    /// What was just read, and of what was known before, what was heard since the reading began;
    /// and whether there was any of that.
    pub(crate) fn new(loaded: Loaded, before: Option<Self>) -> (Self, bool) {
        let calendar = calendar(&loaded.venue);
        let by_id =
            |bookings: Vec<Booking>| bookings.into_iter().map(|one| (one.id, one)).collect();
        let mut data = Self {
            calendar,
            day: loaded.day,
            bookings: by_id(loaded.bookings),
            pending: by_id(loaded.pending),
            waits: loaded.waits,
            casts: loaded.casts,
            room: loaded.room,
            stats: loaded.stats,
            guest: None,
            log: loaded.events.iter().map(log::logged).collect(),
            recording: false,
            heard: HashMap::new(),
            venue: loaded.venue,
            who: loaded.who,
            version: loaded.version,
        };
        let overlapped = before.is_some_and(|before| data.keep(before));
        (data, overlapped)
    }

    fn keep(&mut self, before: Self) -> bool {
        self.guest = before.guest;
        self.recording = before.recording;
        let overlapped = !before.heard.is_empty();
        for (id, booking) in before.heard {
            match booking {
                Some(booking) => self.put(booking),
                None => self.forget(id),
            }
        }
        let newest = self.log.front().map_or(0, |line| line.seq);
        for line in before.log.into_iter().rev() {
            if line.seq > newest {
                self.log.push_front(line);
            }
        }
        self.log.truncate(LOG);
        overlapped
    }

    /// Whether what is heard from now on may be newer than what is being read.
    pub(super) fn record(&mut self, recording: bool) {
        self.recording = recording;
        if !recording {
            self.heard.clear();
        }
    }

    /// A booking as it is now: into the lists where it belongs, out of those where it does not.
    /// One that is older than what is known says nothing.
    pub(crate) fn put(&mut self, booking: Booking) {
        let known = self.booking(booking.id).map_or(0, |known| known.version);
        if booking.version < known {
            return;
        }
        if self.recording {
            self.heard.insert(booking.id, Some(booking.clone()));
        }
        if booking.status == Status::Pending {
            self.pending.insert(booking.id, booking.clone());
        } else {
            self.pending.remove(&booking.id);
        }
        if booking.date == self.day {
            self.bookings.insert(booking.id, booking);
        } else {
            self.bookings.remove(&booking.id);
        }
    }

    /// A booking that is gone.
    pub(super) fn forget(&mut self, id: BookingId) {
        if self.recording {
            self.heard.insert(id, None);
        }
        self.bookings.remove(&id);
        self.pending.remove(&id);
    }

    /// A booking that is shown somewhere.
    pub(crate) fn booking(&self, id: BookingId) -> Option<&Booking> {
        self.bookings.get(&id).or_else(|| self.pending.get(&id))
    }

    /// A line of the log; whether it was a new one.
    pub(crate) fn note(&mut self, line: Line) -> bool {
        if self
            .log
            .front()
            .is_some_and(|newest| line.seq <= newest.seq)
        {
            return false;
        }
        self.log.push_front(line);
        self.log.truncate(LOG);
        true
    }

    /// The moment in the venue's time.
    pub(crate) fn local(&self, moment: DateTime<Utc>) -> Option<DateTime<FixedOffset>> {
        self.calendar
            .map(|calendar| calendar.local(moment).fixed_offset())
    }

    /// The wall time of a service day.
    pub(crate) fn wall(&self, day: ServiceDay, time: NaiveTime) -> Option<NaiveDateTime> {
        self.calendar.map(|calendar| calendar.at(day, time))
    }

    /// The service day of a moment.
    pub(crate) fn day_of(&self, moment: DateTime<Utc>) -> Option<ServiceDay> {
        self.calendar.map(|calendar| calendar.day_of(moment))
    }
}

/// A newer server may know a zone that we do not.
fn calendar(venue: &Venue) -> Option<Calendar> {
    Some(Calendar {
        zone: venue.zone.parse().ok()?,
        day_start: when::parse_time(&venue.day_start).ok()?,
    })
}

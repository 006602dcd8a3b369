//! What the server said, kept true by what the live feed says.

use std::collections::{HashMap, HashSet, VecDeque};

use chrono::{DateTime, FixedOffset, NaiveDateTime, NaiveTime, Utc};
use filin_core::api::access::Whoami;
use filin_core::api::booking::Booking;
use filin_core::api::guest::GuestCard;
use filin_core::api::room::Room;
use filin_core::api::stats::Stats;
use filin_core::api::venue::Venue;
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
    #[allow(dead_code, reason = "for the first line to say")]
    pub(crate) who: Whoami,
    /// The server's version.
    #[allow(dead_code, reason = "for the first line to say")]
    pub(crate) version: String,
    /// The day that is shown.
    pub(crate) day: ServiceDay,
    /// Its bookings.
    pub(crate) bookings: HashMap<BookingId, Booking>,
    /// Requests of every day.
    pub(crate) pending: HashMap<BookingId, Booking>,
    /// The room.
    pub(crate) room: Room,
    /// Today's figures.
    pub(crate) stats: Stats,
    /// The guest who is looked at.
    pub(crate) guest: Option<GuestCard>,
    /// What happened, newest first.
    pub(crate) log: VecDeque<Line>,
    calendar: Option<Calendar>,
    /// Bookings heard of since they were last read: what is read may be older.
    heard: HashSet<BookingId>,
}

impl Data {
    /// What was just read, and of what was known before, what was heard since the reading began.
    pub(crate) fn new(loaded: Loaded, before: Option<Self>) -> Self {
        let calendar = calendar(&loaded.venue);
        let by_id =
            |bookings: Vec<Booking>| bookings.into_iter().map(|one| (one.id, one)).collect();
        let mut data = Self {
            calendar,
            day: loaded.day,
            bookings: by_id(loaded.bookings),
            pending: by_id(loaded.pending),
            room: loaded.room,
            stats: loaded.stats,
            guest: None,
            log: loaded.events.iter().map(log::logged).collect(),
            heard: HashSet::new(),
            venue: loaded.venue,
            who: loaded.who,
            version: loaded.version,
        };
        if let Some(before) = before {
            data.keep(before);
        }
        data
    }

    fn keep(&mut self, before: Self) {
        let Self {
            mut bookings,
            mut pending,
            guest,
            heard,
            log,
            ..
        } = before;
        self.guest = guest;
        for id in heard {
            match bookings.remove(&id).or_else(|| pending.remove(&id)) {
                Some(booking) => self.put(booking),
                None if self.bookings.contains_key(&id) => {}
                None => {
                    self.pending.remove(&id);
                }
            }
        }
        let newest = self.log.front().map_or(0, |line| line.seq);
        for line in log.into_iter().rev().filter(|line| line.seq > newest) {
            self.log.push_front(line);
        }
    }

    /// A booking as it is now: into the lists where it belongs, out of those where it does not.
    /// One that is older than what is known says nothing.
    pub(crate) fn put(&mut self, booking: Booking) {
        let known = self.booking(booking.id).map_or(0, |known| known.version);
        if booking.version < known {
            return;
        }
        self.heard.insert(booking.id);
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

    /// A booking that is shown somewhere.
    pub(crate) fn booking(&self, id: BookingId) -> Option<&Booking> {
        self.bookings.get(&id).or_else(|| self.pending.get(&id))
    }

    /// A line of the log.
    pub(crate) fn note(&mut self, line: Line) {
        self.log.push_front(line);
        self.log.truncate(LOG);
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

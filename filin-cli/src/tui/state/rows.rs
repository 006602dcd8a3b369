//! The lists in the order in which they are shown.

use chrono::{DateTime, FixedOffset};
use filin_core::api::booking::Booking;
use filin_core::api::room::RoomTable;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::{BookingId, BroadcastId, WaitId};
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::table::TableNo;

use super::Data;
use super::flow::Flow;
use super::{casts, waits};
use crate::plan;

type Moment = DateTime<FixedOffset>;

/// Which bookings of the day are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Show {
    /// Every one.
    #[default]
    All,
    /// Those that hold a table.
    Live,
    /// Those whose guests are still to come.
    Expected,
    /// Those whose guests are here.
    Seated,
    /// Those that are over.
    Ended,
}

impl Show {
    /// The next choice.
    pub(crate) fn next(self) -> Self {
        match self {
            Self::All => Self::Live,
            Self::Live => Self::Expected,
            Self::Expected => Self::Seated,
            Self::Seated => Self::Ended,
            Self::Ended => Self::All,
        }
    }

    /// The key of its name.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::All => "show-all",
            Self::Live => "show-live",
            Self::Expected => "show-expected",
            Self::Seated => "show-seated",
            Self::Ended => "show-ended",
        }
    }

    fn takes(self, status: Status) -> bool {
        match self {
            Self::All => true,
            Self::Live => status.is_live(),
            Self::Expected => matches!(status, Status::Pending | Status::Confirmed),
            Self::Seated => status == Status::Seated,
            Self::Ended => !status.is_live(),
        }
    }
}

/// The lists.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    /// The day's bookings, by time.
    pub(crate) day: Vec<BookingId>,
    /// Requests, whoever waits longest first.
    pub(crate) queue: Vec<BookingId>,
    /// Whoever waits: those to be called first, then the day's line.
    pub(crate) waits: Vec<WaitId>,
    /// Broadcasts: those under way, those to come, the last ones.
    pub(crate) casts: Vec<BroadcastId>,
    /// Tables, zone by zone, as they stand.
    pub(crate) tables: Vec<TableNo>,
    /// The booking of the day where one looks first.
    pub(crate) begin: Option<BookingId>,
    /// The first booking whose time is still to come, where the day is today.
    pub(crate) next: Option<BookingId>,
    /// How many people are expected when.
    pub(crate) flow: Flow,
}

impl Rows {
    /// The lists of what is known.
    pub(crate) fn of(
        data: &Data,
        show: Show,
        now: Option<Moment>,
        today: Option<ServiceDay>,
    ) -> Self {
        let mut day: Vec<&Booking> = data.bookings.values().collect();
        let flow = Flow::of(&day);
        day.retain(|booking| show.takes(booking.status));
        day.sort_unstable_by_key(|booking| (booking.starts_at, booking.id));
        let mut queue: Vec<&Booking> = data.pending.values().collect();
        queue.sort_unstable_by_key(|booking| (booking.created_at, booking.id));
        let mut tables: Vec<&RoomTable> = data.room.tables.iter().collect();
        plan::in_order(&mut tables, |table| {
            (table.zone.as_str(), table.place, table.number.get())
        });
        let now = now.filter(|_| today == Some(data.day));
        let next = now.and_then(|now| day.iter().find(|one| one.starts_at > now));
        let ids = |bookings: &[&Booking]| bookings.iter().map(|one| one.id).collect();
        Self {
            begin: begin(&day, now),
            next: next.map(|booking| booking.id),
            day: ids(&day),
            queue: ids(&queue),
            waits: waits::in_order(data),
            casts: casts::in_order(data),
            tables: tables.iter().map(|table| table.number).collect(),
            flow,
        }
    }
}

/// Where one looks first: at guests who are here or still to come; late at night, at the last.
fn begin(day: &[&Booking], now: Option<Moment>) -> Option<BookingId> {
    let Some(now) = now else {
        return day.first().map(|booking| booking.id);
    };
    let matters = |booking: &&&Booking| booking.status.is_live() && booking.ends_at > now;
    let first = day.iter().find(matters).or(day.last());
    first.map(|booking| booking.id)
}

//! The lists in the order in which they are shown.

use filin_core::api::booking::Booking;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::domain::table::TableNo;

use super::Data;

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
    /// Tables, by number.
    pub(crate) tables: Vec<TableNo>,
}

impl Rows {
    /// The lists of what is known.
    pub(crate) fn of(data: &Data, show: Show) -> Self {
        let mut day: Vec<&Booking> = data.bookings.values().collect();
        day.retain(|booking| show.takes(booking.status));
        day.sort_unstable_by_key(|booking| (booking.starts_at, booking.id));
        let mut queue: Vec<&Booking> = data.pending.values().collect();
        queue.sort_unstable_by_key(|booking| (booking.created_at, booking.id));
        let ids = |bookings: Vec<&Booking>| bookings.into_iter().map(|one| one.id).collect();
        Self {
            day: ids(day),
            queue: ids(queue),
            tables: data.room.tables.iter().map(|table| table.number).collect(),
        }
    }
}

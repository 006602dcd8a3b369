//! Why a rule says no. One enum for every rule, so that each refusal has one stable code, one
//! sentence per language, and one status at each edge.

mod args;
mod code;

use chrono::NaiveDate;
use thiserror::Error;

use super::markup::Problem;

/// A rule's "no". `code()` is what machines match; the sentence for people is the Fluent message
/// `error-<code>` with [`Refusal::args`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("refused: {}", self.code())]
pub enum Refusal {
    // people and their words
    /// Not a phone number that can be called.
    PhoneInvalid,
    /// A name of nothing visible, too long, or with hidden characters.
    NameInvalid,
    /// A text with control, direction or zero-width characters.
    TextInvalid {
        /// Of which field.
        field: &'static str,
    },
    /// A text over its limit.
    TextTooLong {
        /// Of which field.
        field: &'static str,
        /// The most that is allowed.
        max: usize,
    },
    // time
    /// Not a date, or none of the years 2000 to 2200.
    DateInvalid,
    /// Not a time.
    TimeInvalid,
    /// A wall time that the clocks skip that night.
    TimeInGap,
    /// A start that has passed.
    InThePast,
    /// A start so long ago that staff may not enter it either.
    TooOld {
        /// How many hours ago at most.
        hours: i64,
    },
    /// A start closer than the notice.
    TooSoon {
        /// How many minutes before the start.
        minutes: i64,
    },
    /// A service day beyond the advance.
    TooFarAhead {
        /// How many days ahead at most.
        days: i64,
    },
    /// The venue is closed that service day.
    ClosedDay {
        /// Which service day.
        date: NaiveDate,
    },
    /// The venue is not open then, or not for long enough.
    OutsideHours {
        /// When it opens, `HH:MM`.
        opens: String,
        /// When it closes, `HH:MM`.
        closes: String,
    },
    /// Not a start of the grid.
    OffGrid {
        /// Minutes between two starts.
        step: i64,
    },
    /// A stay too short or too long.
    MinutesOutOfRange {
        /// The least that is allowed, in minutes.
        min: i64,
        /// The most that is allowed.
        max: i64,
    },
    /// Opening hours that cannot be.
    HoursInvalid,
    // the room
    /// Fewer than one guest.
    PartyTooSmall,
    /// More guests than can sit together.
    PartyTooLarge {
        /// The most that is allowed.
        max: i64,
    },
    /// The same, said to staff.
    PartyTooLargeForUs {
        /// The most that is allowed.
        max: i64,
    },
    /// Seats that no table has.
    SeatsInvalid,
    /// A place that lies off the floor plan.
    PlaceOffPlan,
    /// No table bears this number.
    TableUnknown {
        /// Which table.
        number: i64,
    },
    /// Another table bears this number.
    TableExists {
        /// Which table.
        number: i64,
    },
    /// The table has bookings or blocks to come.
    TableBusy {
        /// Which table.
        number: i64,
    },
    /// Bookings or a block hold the table that is to be blocked.
    TableHeld {
        /// Which table.
        number: i64,
        /// What holds it, `booking` or `block`.
        what: &'static str,
        /// Their numbers and times: `#110 21:30`.
        by: String,
    },
    /// Guests sit at the table outside the time that they booked.
    TableOccupied {
        /// Which table.
        number: i64,
        /// Whose guests.
        booking: i64,
    },
    /// The party does not fit.
    TableTooSmall {
        /// Which table.
        number: i64,
        /// How many it seats.
        seats: i64,
    },
    /// The table is kept for larger parties while a fitting one is free.
    TableTooBig {
        /// Which table.
        number: i64,
    },
    /// The table is kept for guests at the door.
    TableWalkInOnly {
        /// Which table.
        number: i64,
    },
    /// The tables cannot be pushed together.
    TablesNotNeighbours,
    /// Both ways of naming tables at once, one table twice, or none.
    TablesInvalid,
    /// Somebody holds the table, or the whole room, at that time.
    SlotTaken,
    // bookings
    /// The state machine has no such step.
    TransitionRefused {
        /// The booking's status.
        from: &'static str,
        /// The status asked for.
        to: &'static str,
    },
    /// No such status.
    StatusUnknown,
    /// The last step was somebody else's, or an undo.
    NothingToUndo,
    /// An end before the start: only ever a warning.
    NotBegun,
    /// The booking has ended and must be reopened first.
    BookingEnded,
    /// The guest has as many bookings to come as they may.
    TooManyBookings {
        /// The most that is allowed.
        max: i64,
    },
    /// The cut-off for guests has passed.
    TooLateToChange {
        /// How many minutes before the start.
        minutes: i64,
    },
    /// A change that names nothing.
    NothingToChange,
    /// The guest may not book any more.
    GuestBarred,
    /// The same, said to staff.
    GuestBarredForUs,
    // guests
    /// A correction by which a guest would have fewer than no visits.
    VisitsNegative {
        /// How many visits the guest has.
        visits: i64,
    },
    /// More tags than a guest may have.
    TagsTooMany {
        /// The most that is allowed.
        max: usize,
    },
    /// The guest still has bookings to come or going on.
    GuestHasBookings,
    /// The guest was forgotten: nothing can be kept about them any more.
    GuestForgotten,
    /// The name of a guest whom Telegram names.
    NameFromTelegram,
    /// A contact that is not the sender's own.
    ContactNotOwn,
    // reviews
    /// Fewer than one star, or more than five.
    RatingInvalid,
    /// A review of a visit that has not been.
    ReviewTooEarly,
    /// A second review of one visit.
    ReviewExists,
    /// A review that was left too long ago to be changed.
    ReviewClosed {
        /// For how many days it could be.
        days: i64,
    },
    // the waitlist
    /// The last start comes before the first.
    WindowInvalid,
    /// The guest waits for that day already.
    WaitExists,
    /// The same, said to staff.
    WaitExistsForUs,
    /// The guest waits for as many days as they may.
    TooManyWaits {
        /// The most that is allowed.
        max: i64,
    },
    /// The same, said to staff.
    TooManyWaitsForUs {
        /// The most that is allowed.
        max: i64,
    },
    /// There is no offer, or not any more.
    OfferGone,
    /// The waiting is over.
    WaitEnded,
    // access
    /// No such role.
    RoleUnknown,
    /// Somebody must stay owner.
    LastOwner,
    /// An owner of `ADMIN_IDS`, who is changed only there.
    OwnerFromSettings,
    /// A token's life of no or too many days.
    ExpiryInvalid,
    // the venue
    /// A value that a setting or a query cannot take.
    SettingInvalid {
        /// Of which field.
        field: &'static str,
    },
    /// A promotion that ends before it begins.
    DatesInvalid,
    /// Not the address of a picture.
    UrlInvalid,
    /// A broadcast that says nothing, or both copies a message and says something.
    BroadcastEmpty,
    /// Files that Telegram does not send together, or an album with buttons.
    AlbumInvalid,
    /// A button with no label, nothing or two things to do, or too many of them.
    ButtonInvalid {
        /// What is wrong: `text`, `url`, `action`, `row`.
        part: &'static str,
    },
    /// A file that is not of the kind it is sent as.
    FileInvalid {
        /// The kind.
        kind: &'static str,
    },
    /// A file over Telegram's limit.
    FileTooLarge {
        /// The most that is allowed, in megabytes.
        max: usize,
    },
    /// No such file, or somebody else's.
    FileUnknown,
    /// Nobody is in the segment.
    SegmentEmpty,
    /// A test for somebody who is not on the staff, or for nobody.
    TestNobody,
    /// The broadcast has ended.
    BroadcastOver {
        /// How: `done` or `canceled`.
        status: &'static str,
    },
    /// The broadcast has not begun: it can be canceled.
    BroadcastNotBegun,
    // backups
    /// A backup is being made already.
    BackupRunning,
    /// The daemon has no folder for backups.
    BackupDirUnset,
    /// Not a public key of age's.
    BadRecipient,
    /// A body that claims who asks.
    IdentityInBody,
    /// Markup that Telegram would refuse, or drop in part.
    MarkupInvalid {
        /// In which line, from 1.
        line: usize,
        /// At which character of it, from 1.
        column: usize,
        /// What is wrong there.
        problem: Problem,
    },
}

impl Refusal {
    /// The same in words for staff, who speak for somebody else.
    #[must_use]
    pub fn for_staff(self) -> Self {
        match self {
            Self::PartyTooLarge { max } => Self::PartyTooLargeForUs { max },
            Self::GuestBarred => Self::GuestBarredForUs,
            Self::WaitExists => Self::WaitExistsForUs,
            Self::TooManyWaits { max } => Self::TooManyWaitsForUs { max },
            other => other,
        }
    }

    /// Stable, snake_case; part of the API.
    #[must_use]
    pub fn code(&self) -> &'static str {
        code::of(self)
    }

    /// Arguments of the sentence, by Fluent name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        args::of(self)
    }
}

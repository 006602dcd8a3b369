//! Facts that happened. One event is the audit log's line, the live feed's message and the signal
//! between replicas.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::domain::booking::Status;
use crate::domain::ids::{BookingId, GuestId};
use crate::domain::table::TableNo;

/// What happened; [`Kind::as_str`] is its name for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A guest asked for a table.
    BookingRequested,
    /// Staff took a booking, or seated a walk-in.
    BookingCreated,
    /// The venue expects the guests.
    BookingConfirmed,
    /// The guests are at their table.
    BookingSeated,
    /// The guests left.
    BookingCompleted,
    /// It was called off.
    BookingCanceled,
    /// The guests never came.
    BookingNoShow,
    /// An end was taken back for good.
    BookingReopened,
    /// Somebody took back their own last step.
    BookingUndone,
    /// Time, size or tables changed.
    BookingMoved,
    /// Comment or note changed.
    BookingNoted,
    /// The guest said that they would come.
    BookingAttending,
    /// A table was taken out of service.
    TableBlocked,
    /// A block was lifted.
    TableUnblocked,
    /// A table was added, changed or retired.
    TableChanged,
    /// Settings changed.
    VenueChanged,
    /// Everything came over from an older system.
    VenueImported,
    /// Opening hours changed.
    HoursChanged,
    /// Somebody got a role.
    StaffGranted,
    /// Somebody lost their role.
    StaffRemoved,
    /// An access token was issued.
    TokenIssued,
    /// An access token was revoked.
    TokenRevoked,
    /// What staff keep about a guest changed: notes, tags, discount, name.
    GuestChanged,
    /// Staff corrected a guest's visits.
    GuestVisited,
    /// A guest may not book any more.
    GuestBarred,
    /// A guest may book again.
    GuestUnbarred,
    /// A guest known by phone alone turned out to be another.
    GuestMerged,
    /// What was kept about a guest was made anonymous.
    GuestForgotten,
    /// A promotion was added, changed or taken away.
    PromotionChanged,
    /// A line of the menu was added, changed or taken away.
    MenuChanged,
    /// A guest said how it was.
    ReviewLeft,
    /// A review was taken away.
    ReviewRemoved,
    /// Somebody waits for a table.
    WaitJoined,
    /// Somebody who waits was offered a table.
    WaitOffered,
    /// An offer became a booking.
    WaitClaimed,
    /// An offer came to nothing through no fault of the guest, who waits on.
    WaitReturned,
    /// Nobody took the offer in time.
    WaitLapsed,
    /// Somebody waits no longer.
    WaitLeft,
    /// The time that somebody waited for has passed.
    WaitExpired,
    /// A calendar feed was made.
    FeedIssued,
    /// A calendar feed was revoked.
    FeedRevoked,
    /// A broadcast was written.
    BroadcastCreated,
    /// It goes out.
    BroadcastStarted,
    /// It was stopped for a while, by somebody or by itself.
    BroadcastPaused,
    /// It goes on.
    BroadcastResumed,
    /// It was stopped for good.
    BroadcastCanceled,
    /// Everybody was tried.
    BroadcastDone,
    /// A backup was made.
    BackupCreated,
    /// A backup could not be made.
    BackupFailed,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 49] = [
        Self::BookingRequested,
        Self::BookingCreated,
        Self::BookingConfirmed,
        Self::BookingSeated,
        Self::BookingCompleted,
        Self::BookingCanceled,
        Self::BookingNoShow,
        Self::BookingReopened,
        Self::BookingUndone,
        Self::BookingMoved,
        Self::BookingNoted,
        Self::BookingAttending,
        Self::TableBlocked,
        Self::TableUnblocked,
        Self::TableChanged,
        Self::VenueChanged,
        Self::VenueImported,
        Self::HoursChanged,
        Self::StaffGranted,
        Self::StaffRemoved,
        Self::TokenIssued,
        Self::TokenRevoked,
        Self::GuestChanged,
        Self::GuestVisited,
        Self::GuestBarred,
        Self::GuestUnbarred,
        Self::GuestMerged,
        Self::GuestForgotten,
        Self::PromotionChanged,
        Self::MenuChanged,
        Self::ReviewLeft,
        Self::ReviewRemoved,
        Self::WaitJoined,
        Self::WaitOffered,
        Self::WaitClaimed,
        Self::WaitReturned,
        Self::WaitLapsed,
        Self::WaitLeft,
        Self::WaitExpired,
        Self::FeedIssued,
        Self::FeedRevoked,
        Self::BroadcastCreated,
        Self::BroadcastStarted,
        Self::BroadcastPaused,
        Self::BroadcastResumed,
        Self::BroadcastCanceled,
        Self::BroadcastDone,
        Self::BackupCreated,
        Self::BackupFailed,
    ];

    /// The noun of bookings' kinds.
    pub(crate) const BOOKING: &str = "booking";

    /// Whether it leaves everything but bookings, and what their guests see of them, as it is.
    pub(crate) fn is_of_booking(self) -> bool {
        self.as_str().split('.').next() == Some(Self::BOOKING)
    }

    /// `noun.action`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BookingRequested => "booking.requested",
            Self::BookingCreated => "booking.created",
            Self::BookingConfirmed => "booking.confirmed",
            Self::BookingSeated => "booking.seated",
            Self::BookingCompleted => "booking.completed",
            Self::BookingCanceled => "booking.canceled",
            Self::BookingNoShow => "booking.no_show",
            Self::BookingReopened => "booking.reopened",
            Self::BookingUndone => "booking.undone",
            Self::BookingMoved => "booking.moved",
            Self::BookingNoted => "booking.noted",
            Self::BookingAttending => "booking.attending",
            Self::TableBlocked => "table.blocked",
            Self::TableUnblocked => "table.unblocked",
            Self::TableChanged => "table.changed",
            Self::VenueChanged => "venue.changed",
            Self::VenueImported => "venue.imported",
            Self::HoursChanged => "hours.changed",
            Self::StaffGranted => "staff.granted",
            Self::StaffRemoved => "staff.removed",
            Self::TokenIssued => "token.issued",
            Self::TokenRevoked => "token.revoked",
            Self::GuestChanged => "guest.changed",
            Self::GuestVisited => "guest.visited",
            Self::GuestBarred => "guest.barred",
            Self::GuestUnbarred => "guest.unbarred",
            Self::GuestMerged => "guest.merged",
            Self::GuestForgotten => "guest.forgotten",
            Self::PromotionChanged => "promotion.changed",
            Self::MenuChanged => "menu.changed",
            Self::ReviewLeft => "review.left",
            Self::ReviewRemoved => "review.removed",
            Self::WaitJoined => "waitlist.joined",
            Self::WaitOffered => "waitlist.offered",
            Self::WaitClaimed => "waitlist.claimed",
            Self::WaitReturned => "waitlist.returned",
            Self::WaitLapsed => "waitlist.lapsed",
            Self::WaitLeft => "waitlist.left",
            Self::WaitExpired => "waitlist.expired",
            Self::FeedIssued => "feed.issued",
            Self::FeedRevoked => "feed.revoked",
            Self::BroadcastCreated => "broadcast.created",
            Self::BroadcastStarted => "broadcast.started",
            Self::BroadcastPaused => "broadcast.paused",
            Self::BroadcastResumed => "broadcast.resumed",
            Self::BroadcastCanceled => "broadcast.canceled",
            Self::BroadcastDone => "broadcast.done",
            Self::BackupCreated => "backup.created",
            Self::BackupFailed => "backup.failed",
        }
    }

    /// The event of a step to `status`.
    #[must_use]
    pub fn of_step(status: Status) -> Self {
        match status {
            Status::Pending => Self::BookingRequested,
            Status::Confirmed => Self::BookingConfirmed,
            Status::Seated => Self::BookingSeated,
            Status::Completed => Self::BookingCompleted,
            Status::Canceled => Self::BookingCanceled,
            Status::NoShow => Self::BookingNoShow,
        }
    }
}

/// A fact about to be written. Its number, time, actor and channel are added by the transaction.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What happened.
    pub kind: Kind,
    /// To which booking.
    pub booking: Option<BookingId>,
    /// At which table.
    pub table: Option<TableNo>,
    /// To which guest.
    pub guest: Option<GuestId>,
    /// The rest; never a name or a phone, since the log is kept when a guest is forgotten.
    pub data: Value,
}

impl Fact {
    /// A fact with no particulars yet.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            booking: None,
            table: None,
            guest: None,
            data: json!({}),
        }
    }

    /// About a booking's step from one status to another.
    #[must_use]
    pub fn step(kind: Kind, booking: BookingId, from: Status, to: Status) -> Self {
        Self::new(kind)
            .booking(booking)
            .data(json!({ "from": from, "status": to }))
    }

    /// About this booking.
    #[must_use]
    pub fn booking(mut self, id: BookingId) -> Self {
        self.booking = Some(id);
        self
    }

    /// About this table.
    #[must_use]
    pub fn table(mut self, number: TableNo) -> Self {
        self.table = Some(number);
        self
    }

    /// About this guest.
    #[must_use]
    pub fn guest(mut self, id: Option<GuestId>) -> Self {
        self.guest = id;
        self
    }

    /// With these particulars.
    #[must_use]
    pub fn data(mut self, data: Value) -> Self {
        self.data = data;
        self
    }
}

/// A fact as the log has it.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its number: ever-growing, in commit order, gaps allowed.
    pub seq: i64,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// [`Kind::as_str`].
    pub kind: String,
    /// [`crate::domain::actor::Actor::key`] of who did it.
    pub actor: String,
    /// What people call them.
    pub actor_name: String,
    /// By which channel.
    pub channel: String,
    /// About which booking.
    pub booking_id: Option<BookingId>,
    /// About which table, by number.
    pub table_no: Option<i64>,
    /// About which guest.
    pub guest_id: Option<GuestId>,
    /// Particulars.
    pub data: Value,
}

impl Event {
    /// The name of the staff member or the token who did it, if it was one of them.
    #[must_use]
    pub fn by_staff(&self) -> Option<&str> {
        let by_staff = self.actor.starts_with("staff:") || self.actor.starts_with("token:");
        by_staff.then_some(self.actor_name.as_str())
    }

    /// `booking` of `booking.confirmed`.
    #[must_use]
    pub fn noun(&self) -> &str {
        self.kind.split('.').next().unwrap_or_default()
    }

    /// `confirmed` of `booking.confirmed`.
    #[must_use]
    pub fn action(&self) -> &str {
        self.kind.split('.').nth(1).unwrap_or_default()
    }
}

//! What the state asks for outside itself, and what comes of it.

use filin_core::api::access::Whoami;
use filin_core::api::availability::Availability;
use filin_core::api::booking::{Booking, BookingChange, StaffBooking, StatusChange};
use filin_core::api::broadcast::Broadcast;
use filin_core::api::event::Event;
use filin_core::api::guest::{Guest, GuestCard, GuestChange};
use filin_core::api::room::{Block, NewBlock, Room};
use filin_core::api::stats::Stats;
use filin_core::api::venue::Venue;
use filin_core::api::waitlist::{StaffWait, WaitEntry};
use filin_core::domain::broadcast::Step as CastStep;
use filin_core::domain::ids::{BlockId, BookingId, BroadcastId, GuestId, WaitId};
use filin_core::domain::service_day::ServiceDay;

use crate::error::Error;
use crate::step::Step;

/// What the state asks for.
#[derive(Clone, Debug)]
pub(crate) enum Effect {
    /// To end.
    Quit,
    /// To stop as a job until somebody goes on with it.
    Suspend,
    /// To forget what the screen shows.
    Redraw,
    /// To read everything; of today unless a day is given.
    Load(Option<ServiceDay>),
    /// To read the room of the day.
    Room(ServiceDay),
    /// To read who waits: from now on, and those of the day who did not answer.
    Waits(ServiceDay),
    /// To read the newest broadcasts.
    Casts,
    /// To read a guest's card.
    Guest(GuestId),
    /// To change something.
    Act(Box<Act>),
    /// To ask what is free; the number comes back with the answer.
    Slots(u64, Free),
    /// To look for a text everywhere; the number comes back with the answer.
    Search(u64, Look),
}

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    /// The text.
    pub(crate) text: String,
    /// The day between what was and what is to come.
    pub(crate) today: ServiceDay,
}

/// A question for what is free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Free {
    /// On which service day.
    pub(crate) day: ServiceDay,
    /// For how many.
    pub(crate) guests: i64,
    /// For how long, in minutes.
    pub(crate) minutes: Option<i64>,
}

/// A change.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// A step of a booking.
    Step(BookingId, StatusChange),
    /// A booking; the number is the same for a request that is made again.
    Create(u64, StaffBooking),
    /// Another time, size, table or note of a booking.
    Change(BookingId, BookingChange),
    /// A table out of service.
    Block(NewBlock),
    /// A block lifted.
    Unblock(BlockId),
    /// A note about a guest.
    Guest(GuestId, GuestChange),
    /// Somebody who waits from now on.
    Wait(StaffWait),
    /// Somebody who waits no longer.
    Unwait(WaitId),
    /// A booking of what somebody is offered; the number as with [`Act::Create`].
    Claim(u64, WaitId),
    /// A step of a broadcast.
    Cast(BroadcastId, CastStep),
    /// The last own act, taken back by this one.
    Back(Box<Act>),
}

impl Act {
    /// What is changed, whether it is taken back or made.
    pub(crate) fn made(&self) -> &Self {
        match self {
            Self::Back(act) => act.made(),
            act => act,
        }
    }

    /// Whether a form asks for it.
    pub(crate) fn is_of_form(&self) -> bool {
        match self {
            Self::Create(..)
            | Self::Change(..)
            | Self::Block(_)
            | Self::Guest(..)
            | Self::Wait(_) => true,
            Self::Step(_, change) => change.status == Step::Cancel.status(),
            Self::Unblock(_)
            | Self::Unwait(_)
            | Self::Claim(..)
            | Self::Cast(..)
            | Self::Back(_) => false,
        }
    }
}

/// What came of a change.
#[derive(Debug)]
pub(crate) enum Done {
    /// The booking as it is now.
    Booking(Box<Booking>),
    /// The block.
    Block(Block),
    /// A block is gone.
    Unblocked,
    /// The guest's card as it is now.
    Guest(Box<GuestCard>),
    /// Whoever waits now.
    Wait(Box<WaitEntry>),
    /// They wait no longer.
    Unwaited,
    /// The broadcast as it is now.
    Cast(Box<Broadcast>),
}

/// Everything that is read at once.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// The venue; its `now` is the server's clock.
    pub(crate) venue: Venue,
    /// Who looks.
    pub(crate) who: Whoami,
    /// The server's version.
    pub(crate) version: String,
    /// The day that was read.
    pub(crate) day: ServiceDay,
    /// Its bookings.
    pub(crate) bookings: Vec<Booking>,
    /// Requests of every day.
    pub(crate) pending: Vec<Booking>,
    /// Whoever waits for a table on any day, and those of the day who did not answer.
    pub(crate) waits: Vec<WaitEntry>,
    /// The newest broadcasts, newest first; nothing where whoever looks may not see them.
    pub(crate) casts: Option<Vec<Broadcast>>,
    /// The room.
    pub(crate) room: Room,
    /// Today's figures.
    pub(crate) stats: Stats,
    /// The newest events, newest first.
    pub(crate) events: Vec<Event>,
}

/// What was found by a text.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Bookings of any day: the one of this number, those to come, those that were.
    pub(crate) bookings: Vec<Booking>,
    /// Guests.
    pub(crate) guests: Vec<Guest>,
}

/// What came of an effect.
#[derive(Debug)]
pub(crate) enum Answer {
    /// Everything was read, or not.
    Loaded(Result<Box<Loaded>, Error>),
    /// The room was read.
    Room(Result<Room, Error>),
    /// Who waits was read, with whose day's.
    Waits(ServiceDay, Result<Vec<WaitEntry>, Error>),
    /// The broadcasts were read.
    Casts(Result<Option<Vec<Broadcast>>, Error>),
    /// A guest's card was read.
    Guest(Result<Box<GuestCard>, Error>),
    /// A change was made, or not.
    Acted(Box<Act>, Result<Done, Error>),
    /// What is free.
    Slots(u64, Result<Availability, Error>),
    /// What was found.
    Found(u64, Result<Found, Error>),
}

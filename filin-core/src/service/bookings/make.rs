//! A booking comes to be. Whoever asked for it, and by which way, the tables, the rows, the fact and
//! the messages are made here, inside the caller's transaction.

use serde_json::json;

use super::reachable;
use crate::domain::booking::{Booking, Source, Status};
use crate::domain::ids::GuestId;
use crate::domain::period::Period;
use crate::domain::table::TableNo;
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::service::place::{self, Request, Wish};
use crate::service::reminders;
use crate::service::setup::Setup;
use crate::store::outbox::{Audience, Message};
use crate::store::{Tx, bookings, holds};

/// A booking that may be made: everything is decided but the tables.
pub(in crate::service) struct Making<'a> {
    pub(in crate::service) guest: Option<GuestId>,
    pub(in crate::service) period: Period,
    pub(in crate::service) party: i64,
    pub(in crate::service) wish: &'a Wish,
    /// `pending` for who asks, `confirmed` or `seated` for whom staff write down.
    pub(in crate::service) status: Status,
    pub(in crate::service) source: Source,
    pub(in crate::service) comment: &'a str,
    /// See [`Request`].
    pub(in crate::service) staff: bool,
    /// See [`Request`].
    pub(in crate::service) attempt: usize,
    pub(in crate::service) now: chrono::DateTime<chrono::Utc>,
}

/// A booking that was made, and what must be told of it.
pub(in crate::service) struct Made {
    pub(in crate::service) booking: Booking,
    pub(in crate::service) fact: Fact,
    pub(in crate::service) messages: Vec<Message>,
}

/// Finds tables, locks them until the transaction ends, and writes the booking with its holds.
pub(in crate::service) async fn make(
    tx: &mut Tx,
    setup: &Setup,
    making: Making<'_>,
) -> Result<Made> {
    let request = Request {
        setup,
        wish: making.wish,
        party: making.party,
        period: making.period,
        staff: making.staff,
        at_the_door: making.source == Source::WalkIn,
        except: None,
        attempt: making.attempt,
        now: making.now,
    };
    let tables = place::place(tx, &request).await?;
    let new = bookings::New {
        guest: making.guest,
        period: making.period,
        day: setup.calendar().day_of(making.period.start()),
        party: making.party,
        status: making.status,
        source: making.source,
        comment: making.comment,
        now: making.now,
    };
    let booking = put(tx, setup, new, &tables).await?;
    Ok(Made {
        fact: fact(&booking),
        messages: messages(&booking),
        booking,
    })
}

/// Writes a new booking with its tables and holds; the tables are chosen and locked already.
async fn put(
    tx: &mut Tx,
    setup: &Setup,
    new: bookings::New<'_>,
    tables: &[TableNo],
) -> Result<Booking> {
    let ids = setup.ids(tables)?;
    let period = new.period;
    let id = bookings::insert(tx, &new).await?;
    holds::assign(tx, id, &ids).await?;
    holds::hold(tx, id, &ids, period).await?;
    let booking = bookings::get(tx, id).await?;
    reminders::schedule(tx, setup, &booking, new.now).await?;
    Ok(booking)
}

fn fact(booking: &Booking) -> Fact {
    let kind = if booking.status == Status::Pending {
        Kind::BookingRequested
    } else {
        Kind::BookingCreated
    };
    let Booking {
        status,
        tables,
        party,
        ..
    } = booking;
    Fact::new(kind)
        .booking(booking.id)
        .guest(booking.guest.as_ref().map(|guest| guest.id))
        .data(json!({ "status": status, "tables": tables, "guests": party }))
}

/// Who must be told: staff of what waits for their answer, guests of what is theirs. Whoever sits
/// at the table knows, and whoever asked in the bot reads the answer there: nobody is told twice.
fn messages(booking: &Booking) -> Vec<Message> {
    let id = booking.id;
    let told = match booking.status {
        Status::Pending => "booking_received",
        Status::Confirmed => "booking_created",
        _ => return Vec::new(),
    };
    let asked = booking.status == Status::Pending;
    let to_staff = asked.then(|| Message::about("booking_requested", Audience::Staff, id));
    let knows = asked && booking.source == Source::Bot;
    let to_guest = reachable(booking).filter(|_| !knows);
    let to_guest = to_guest.map(|guest| Message::about(told, Audience::Guest(guest), id));
    to_staff.into_iter().chain(to_guest).collect()
}

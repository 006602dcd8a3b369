//! From what we know to what goes over the wire.

use chrono::{DateTime, FixedOffset, SubsecRound, Utc};

use super::setup::Setup;
use crate::api;
use crate::domain::booking::{Booking, BookingGuest};
use crate::domain::loyalty::Loyalty;
use crate::domain::refusal::Refusal;
use crate::domain::service_day::Calendar;
use crate::domain::table::Table;
use crate::store::blocks::Block;

/// A moment in the venue's time, to the second.
pub(super) fn time(calendar: &Calendar, moment: DateTime<Utc>) -> DateTime<FixedOffset> {
    calendar.local(moment).fixed_offset().trunc_subsecs(0)
}

/// A booking as staff see it.
pub(super) fn booking(setup: &Setup, booking: Booking) -> api::booking::Booking {
    let calendar = setup.calendar();
    api::booking::Booking {
        earns: earns(&setup.venue.loyalty, &booking),
        id: booking.id,
        status: booking.status,
        version: booking.version,
        date: booking.day,
        starts_at: time(calendar, booking.period.start()),
        ends_at: time(calendar, booking.period.end()),
        guests: booking.party,
        tables: booking.tables,
        source: booking.source,
        comment: booking.comment,
        note: Some(booking.note).filter(|note| !note.is_empty()),
        reason: booking.reason,
        flagged: booking.flagged,
        attending: booking.attending_at.is_some(),
        guest: booking.guest.map(booking_guest),
        created_at: time(calendar, booking.created_at),
        updated_at: time(calendar, booking.updated_at),
        warnings: Vec::new(),
    }
}

/// What a booking, or a wait, shows of its guest.
pub(super) fn booking_guest(guest: BookingGuest) -> api::booking::BookingGuest {
    api::booking::BookingGuest {
        id: guest.id,
        telegram_id: guest.telegram_id,
        name: guest.name,
        username: guest.username,
        phone: guest.phone,
        visits: guest.visits,
    }
}

/// Per cent off the hookah that the visit earns if the bookings before it are kept too.
fn earns(loyalty: &Loyalty, booking: &Booking) -> Option<i64> {
    let guest = booking.guest.as_ref()?;
    let earns = || loyalty.standing(guest.visits.saturating_add(guest.ahead));
    booking.status.is_live().then(earns)?.earns_now
}

/// A booking as its guest sees it: without what staff keep to themselves.
pub(super) fn own_booking(setup: &Setup, own: Booking) -> api::booking::Booking {
    api::booking::Booking {
        note: None,
        flagged: false,
        ..booking(setup, own)
    }
}

/// A rule that was passed over, in the caller's language.
pub(super) fn warning(refusal: &Refusal, detail: String) -> api::booking::Warning {
    api::booking::Warning {
        code: refusal.code().into(),
        detail,
    }
}

/// A block.
pub(super) fn block(calendar: &Calendar, block: Block) -> api::room::Block {
    api::room::Block {
        id: block.id,
        table: block.number,
        starts_at: time(calendar, block.period.start()),
        ends_at: time(calendar, block.period.end()),
        reason: block.reason,
    }
}

/// A table as guests see it.
pub(super) fn plan_table(table: &Table) -> api::venue::PlanTable {
    api::venue::PlanTable {
        number: table.number,
        seats: table.seats,
        zone: table.zone.clone(),
        shape: table.shape,
        place: table.place,
        online: table.online,
        neighbours: table.neighbours.clone(),
    }
}

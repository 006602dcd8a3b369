//! Reminders: what is due when, to whom, once.

mod at_once;
mod attend;
mod digest;
mod guests;
mod histories;
mod moved;
mod reviews;
mod staff_notes;

use chrono::TimeDelta;
use filin_core::api::booking::{Booking, BookingChange, NewBooking};
use filin_core::domain::ids::BookingId;
use filin_core::service::{Reminded, Services};

use crate::support::*;

/// The job, so many minutes after [`now`].
async fn run(services: &Services, minutes: i64) -> Reminded {
    let at = now() + TimeDelta::minutes(minutes);
    services.remind(at).await.expect("a run")
}

/// Kinds of messages that the job wrote about bookings, with whom they go to, in order.
async fn told(venue: &TestVenue) -> Vec<String> {
    let sql = "select audience || ':' || kind || ':' || cast(booking_id as text) from outbox \
         where kind in ('reminder_day', 'reminder_hour', 'pending_old', 'late', 'review_request') \
         order by id";
    venue.raw().texts(sql).await
}

/// The same of one booking, without its number.
async fn told_of(venue: &TestVenue, id: BookingId) -> Vec<String> {
    let end = format!(":{id}");
    let all = told(venue).await;
    all.iter()
        .filter_map(|line| line.strip_suffix(&end))
        .map(ToOwned::to_owned)
        .collect()
}

/// The guest's pending booking for Saturday, at this table.
async fn saturday(services: &Services, id: i64, time: &str, table: i64) -> Booking {
    let new = NewBooking {
        starts_at: format!("2026-11-28T{time}"),
        ..wish_at(time, 2, table)
    };
    let booked = services.request_booking(&guest(id), &new, None).await;
    booked.expect("a booking")
}

/// Staff move it, so many minutes after [`now`], to a wall time.
async fn moved(services: &Services, id: BookingId, minutes: i64, to: &str) -> Booking {
    let change = BookingChange {
        starts_at: Some(to.into()),
        ..BookingChange::default()
    };
    services
        .change_booking(&after(minutes, staff()), id, &change)
        .await
        .expect("a move")
}

/// A booking's reminders that still wait.
async fn waiting_for(venue: &TestVenue, id: BookingId) -> Vec<String> {
    let sql = format!(
        "select kind from reminders where booking_id = {id} and done_at is null order by kind"
    );
    venue.raw().texts(&sql).await
}

//! The columns of the sheets, and a row of each.

use chrono::{DateTime, Utc};

use crate::api::stats::DayStats;
use crate::domain::booking::Booking;
use crate::domain::guest::Guest;
use crate::domain::service_day::Calendar;
use crate::domain::text::no_formula;

pub(super) const BOOKINGS: [&str; 19] = [
    "id",
    "date",
    "starts_at",
    "ends_at",
    "status",
    "guests",
    "tables",
    "source",
    "guest_id",
    "name",
    "phone",
    "username",
    "telegram_id",
    "comment",
    "note",
    "reason",
    "flagged",
    "created_at",
    "updated_at",
];

pub(super) fn booking(calendar: &Calendar, booking: &Booking) -> [String; 19] {
    let guest = booking.guest.as_ref();
    let tables: Vec<String> = booking.tables.iter().map(ToString::to_string).collect();
    [
        booking.id.to_string(),
        booking.day.to_string(),
        wall(calendar, booking.period.start()),
        wall(calendar, booking.period.end()),
        booking.status.to_string(),
        booking.party.to_string(),
        tables.join(" "),
        booking.source.as_str().into(),
        text(guest.map(|guest| guest.id)),
        typed(guest.map(|guest| &guest.name)),
        typed(guest.and_then(|guest| guest.phone.as_ref())),
        typed(guest.and_then(|guest| guest.username.as_ref())),
        text(guest.and_then(|guest| guest.telegram_id)),
        no_formula(&booking.comment),
        no_formula(&booking.note),
        typed(booking.reason.as_ref()),
        booking.flagged.to_string(),
        wall(calendar, booking.created_at),
        wall(calendar, booking.updated_at),
    ]
}

pub(super) const GUESTS: [&str; 14] = [
    "id",
    "telegram_id",
    "name",
    "username",
    "phone",
    "phone_verified",
    "language",
    "visits",
    "discount",
    "subscribed",
    "barred",
    "tags",
    "notes",
    "created_at",
];

pub(super) fn guest(calendar: &Calendar, guest: &Guest) -> [String; 14] {
    let tags: Vec<String> = guest.tags.iter().cloned().map(Into::into).collect();
    [
        guest.id.to_string(),
        text(guest.telegram_id),
        no_formula(&guest.name),
        typed(guest.username.as_ref()),
        typed(guest.phone.as_ref()),
        guest.phone_verified.to_string(),
        guest.language.as_str().into(),
        guest.visits.to_string(),
        guest.discount.to_string(),
        guest.subscribed.to_string(),
        guest.barred.to_string(),
        no_formula(&tags.join(", ")),
        no_formula(&guest.notes),
        wall(calendar, guest.created_at),
    ]
}

pub(super) const STATS: [&str; 12] = [
    "date",
    "total_bookings",
    "guests",
    "pending",
    "confirmed",
    "seated",
    "completed",
    "canceled",
    "no_show",
    "online",
    "by_staff",
    "walk_ins",
];

pub(super) fn figures(of: &DayStats) -> [String; 12] {
    [
        of.date.to_string(),
        of.total_bookings.to_string(),
        of.guests.to_string(),
        of.pending.to_string(),
        of.confirmed.to_string(),
        of.seated.to_string(),
        of.completed.to_string(),
        of.canceled.to_string(),
        of.no_show.to_string(),
        of.online.to_string(),
        of.by_staff.to_string(),
        of.walk_ins.to_string(),
    ]
}

/// A moment as spreadsheets read it: the venue's wall time.
fn wall(calendar: &Calendar, moment: DateTime<Utc>) -> String {
    calendar.local(moment).format("%Y-%m-%d %H:%M").to_string()
}

/// What was typed by somebody, harmless.
fn typed(value: Option<&String>) -> String {
    value.map(|value| no_formula(value)).unwrap_or_default()
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

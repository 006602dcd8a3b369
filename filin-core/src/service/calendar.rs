//! Bookings as a calendar program reads them (RFC 5545).

use chrono::Utc;
use icalendar::{Calendar, Class, Component, Event, EventLike, EventStatus, Property};

use super::setup::Setup;
use crate::domain::actor::Language;
use crate::domain::booking::{Booking, Status};
use crate::texts::Texts;

/// Once an hour is often enough: who needs the minute has the dashboard.
const TTL: &str = "PT1H";

/// The whole file. Everything in it follows from the bookings: the same ones make the same file.
pub(super) fn file(setup: &Setup, texts: &Texts, bookings: &[Booking]) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Filin//Filin//EN"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .name(&setup.venue.name)
        .append_property(Property::new("METHOD", "PUBLISH"))
        .append_property(Property::new("X-WR-TIMEZONE", setup.calendar().zone.name()))
        .append_property(
            Property::new("REFRESH-INTERVAL", TTL)
                .add_parameter("VALUE", "DURATION")
                .done(),
        )
        .append_property(Property::new("X-PUBLISHED-TTL", TTL));
    for booking in bookings {
        calendar.push(entry(setup.venue.language, texts, booking));
    }
    calendar.to_string()
}

fn entry(language: Language, texts: &Texts, booking: &Booking) -> Event {
    let status = match booking.status {
        Status::Pending => EventStatus::Tentative,
        Status::Canceled | Status::NoShow => EventStatus::Cancelled,
        Status::Confirmed | Status::Seated | Status::Completed => EventStatus::Confirmed,
    };
    let mut event = Event::with_uid(&format!("booking-{}@filin", booking.id));
    event
        .timestamp(booking.updated_at)
        .created(booking.created_at)
        .last_modified(booking.updated_at)
        .sequence(u32::try_from(booking.version).unwrap_or(u32::MAX))
        .starts::<chrono::DateTime<Utc>>(booking.period.start())
        .ends::<chrono::DateTime<Utc>>(booking.period.end())
        .summary(&summary(language, texts, booking))
        .description(&description(language, texts, booking))
        .class(Class::Private)
        .status(status);
    event.done()
}

fn summary(language: Language, texts: &Texts, booking: &Booking) -> String {
    let numbers: Vec<String> = booking.tables.iter().map(ToString::to_string).collect();
    let guest = booking.guest.as_ref().map(|guest| guest.name.as_str());
    let args = [
        ("tables", numbers.join(" + ")),
        ("count", booking.tables.len().to_string()),
        ("guests", booking.party.to_string()),
        ("name", guest.unwrap_or_default().to_owned()),
    ];
    texts.get(language, "feed-summary", &args).trim().to_owned()
}

fn description(language: Language, texts: &Texts, booking: &Booking) -> String {
    let guest = booking.guest.as_ref();
    let lines = [
        texts.get(
            language,
            "feed-status",
            &[("status", booking.status.as_str().into())],
        ),
        guest
            .and_then(|guest| guest.phone.clone())
            .unwrap_or_default(),
        guest
            .and_then(|guest| guest.username.as_ref())
            .map(|name| format!("@{name}"))
            .unwrap_or_default(),
        booking.comment.clone(),
        booking.note.clone(),
    ];
    let said: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    said.join("\n")
}

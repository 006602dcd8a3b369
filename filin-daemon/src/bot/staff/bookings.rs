//! A service day's bookings in short lines, a page at a time.

use filin_core::api::booking::Booking;
use filin_core::domain::actor::Act;
use filin_core::domain::booking::Status;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::when::parse_day;
use filin_core::service::ListQuery;

use super::Order;
use super::card::words;
use super::stop::{Deed, Wrong};
use super::turn::Turn;
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::card;
use crate::telegram::content::{Button, Content};
use crate::telegram::press::Press;

/// Bookings on a page: each has a line and a button.
const PAGE: usize = 8;
/// Buttons in a row.
const ROW: usize = 2;
/// The longest page of the core's list.
const MOST: i64 = 200;

/// `/bookings [date]`
pub(super) async fn command(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let today = talk.services().venue(act).await?.today;
    let day = match order.rest.as_str() {
        "" => today,
        text => parse_day(text, today).map_err(|_| Wrong::new("day", text))?,
    };
    talk.say(page(talk, act, day, 0).await?).await?;
    Ok(())
}

/// A page of the day, counted from 0; the last one where there are not so many.
pub(super) async fn page(talk: &Talk, act: &Act, day: ServiceDay, page: usize) -> Outcome<Content> {
    let all = of_day(talk, act, day).await?;
    let pages = all.len().div_ceil(PAGE).max(1);
    let page = page.min(pages - 1);
    let shown: Vec<&Booking> = all.iter().skip(page * PAGE).take(PAGE).collect();
    let words = words(talk);
    let mut lines = vec![head(talk, day, &all)];
    lines.extend(shown.iter().map(|one| card::line(words, one)));
    let mut content = Content::text(lines.join("\n"));
    for row in shown.chunks(ROW) {
        content = content.row(row.iter().map(|one| open(talk, one)));
    }
    content = content.row(paging(day, page, pages));
    Ok(content.row(days(talk, act, day).await?))
}

/// All bookings of a day, in order of time.
async fn of_day(talk: &Talk, act: &Act, day: ServiceDay) -> Outcome<Vec<Booking>> {
    let mut all = Vec::new();
    let mut cursor = None;
    loop {
        let query = ListQuery {
            date: Some(day),
            cursor,
            limit: Some(MOST),
            ..ListQuery::default()
        };
        let found = talk.services().bookings(act, &query).await?;
        all.extend(found.items);
        cursor = found.next;
        if cursor.is_none() {
            return Ok(all);
        }
    }
}

fn head(talk: &Talk, day: ServiceDay, all: &[Booking]) -> String {
    let gone = [Status::Canceled, Status::NoShow];
    let kept = || all.iter().filter(|one| !gone.contains(&one.status));
    let people: i64 = kept().map(|one| one.guests).sum();
    let head = talk.t(
        "desk-day",
        &[
            ("day", words(talk).day(day)),
            ("bookings", kept().count().to_string()),
            ("people", words(talk).people(people)),
        ],
    );
    if all.is_empty() {
        format!("{head}\n{}", talk.t("desk-day-empty", &[]))
    } else {
        format!("{head}\n")
    }
}

/// The button that opens a booking's card.
fn open(talk: &Talk, booking: &Booking) -> Button {
    Button::press(label(talk, booking), Turn::Booking(booking.id).press())
}

/// A booking in a few words, for a button.
pub(super) fn label(talk: &Talk, booking: &Booking) -> String {
    let time = words(talk).time(booking.date, booking.starts_at);
    let name = booking.guest.as_ref().map(|guest| guest.name.as_str());
    let name = name.filter(|name| !name.is_empty());
    let tables: Vec<String> = booking.tables.iter().map(ToString::to_string).collect();
    let name = name.map_or_else(|| talk.t("desk-nameless", &[]), str::to_owned);
    format!("{time} · {} · {name}", tables.join("+"))
}

fn paging(day: ServiceDay, page: usize, pages: usize) -> Vec<Button> {
    if pages < 2 {
        return Vec::new();
    }
    let turn = |label: &str, to: usize| Button::press(label, Turn::Day(day, to).press());
    let mut row = Vec::new();
    if page > 0 {
        row.push(turn("‹", page - 1));
    }
    row.push(Button::press(
        format!("{}/{pages}", page + 1),
        Press::Nothing,
    ));
    if page + 1 < pages {
        row.push(turn("›", page + 1));
    }
    row
}

/// The day before, today, the day after.
async fn days(talk: &Talk, act: &Act, day: ServiceDay) -> Outcome<Vec<Button>> {
    let today = talk.services().venue(act).await?.today;
    let named = |day: ServiceDay| {
        let label = match day {
            day if day == today => talk.t("desk-today", &[]),
            day if day == today.next() => talk.t("desk-tomorrow", &[]),
            day if day == today.prev() => talk.t("desk-yesterday", &[]),
            day => words(talk).day(day),
        };
        Button::press(label, Turn::Day(day, 0).press())
    };
    let mut row = vec![named(day.prev())];
    if day.prev() != today && day.next() != today {
        row.push(named(today));
    }
    row.push(named(day.next()));
    Ok(row)
}

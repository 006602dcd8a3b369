//! One's own bookings: those to come with what can be done about them, and those that were.

use filin_core::api::booking::Booking;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;

use super::{contacts, home, waitlist};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::html;
use crate::telegram::press::{OwnDeed, Page, Press};

/// Bookings to come on a page, each with its buttons.
const COMING: usize = 4;
/// Past bookings on a page, a line each.
const PAST: usize = 10;

/// Shows those to come, and what one waits for.
pub(super) async fn list(talk: &Talk, page: usize) -> Outcome {
    // The talk's own view may be older than what was just done.
    let me = talk.services().whoami(&talk.act).await?;
    let live = &me.bookings;
    let pages = live.len().div_ceil(COMING).max(1);
    let page = page.min(pages - 1);
    let shown: Vec<&Booking> = live.iter().skip(page * COMING).take(COMING).collect();
    let mut blocks = vec![talk.t("bot-bookings", &[])];
    if live.is_empty() {
        blocks.push(talk.t("bot-bookings-none", &[]));
    }
    blocks.extend(shown.iter().map(|one| block(talk, one)));
    blocks.extend(me.waitlist.iter().map(|wait| waitlist::block(talk, wait)));
    let mut content = Content::text(blocks.join("\n\n"));
    for one in &shown {
        content = if live.len() > 1 {
            content.row([open(talk, one)])
        } else {
            with_deeds(talk, one, content)
        };
    }
    for wait in &me.waitlist {
        content = content.row(waitlist::deeds(talk, wait));
    }
    let turn = |label: &str, page: usize| Button::press(label, Press::Turn(format!("my:{page}")));
    let back = (page > 0).then(|| turn("‹", page.saturating_sub(1)));
    let on = (page + 1 < pages).then(|| turn("›", page + 1));
    let past = Button::press(talk.t("bot-button-past", &[]), Press::Turn("past:0".into()));
    let content = content
        .row(back.into_iter().chain(on))
        .row([home::page_button(talk, Page::Book), past])
        .row([home::page_button(talk, Page::Home)]);
    talk.show(content).await
}

/// Shows those that were, newest first.
pub(super) async fn past(talk: &Talk, page: usize) -> Outcome {
    let own = talk.services().own_bookings(&talk.act).await?;
    let ended: Vec<&Booking> = own.iter().filter(|one| one.status.is_end()).collect();
    let pages = ended.len().div_ceil(PAST).max(1);
    let page = page.min(pages - 1);
    let mut lines = vec![talk.t("bot-bookings-past", &[])];
    if ended.is_empty() {
        lines.push(talk.t("bot-bookings-past-none", &[]));
    }
    for one in ended.iter().skip(page * PAST).take(PAST) {
        let when = talk.words().span(one.date, one.starts_at, one.ends_at);
        lines.push(format!("{when} · {}", status(talk, one.status)));
    }
    let turn = |label: &str, page: usize| Button::press(label, Press::Turn(format!("past:{page}")));
    let back = (page > 0).then(|| turn("‹", page.saturating_sub(1)));
    let on = (page + 1 < pages).then(|| turn("›", page + 1));
    let content = Content::text(lines.join("\n"))
        .row(back.into_iter().chain(on))
        .row([home::page_button(talk, Page::Bookings)])
        .row([home::page_button(talk, Page::Home)]);
    talk.show(content).await
}

/// Shows one of them; another guest's does not exist.
pub(super) async fn show(talk: &Talk, id: BookingId) -> Outcome {
    let booking = talk.services().own_booking(&talk.act, id).await?;
    talk.show(card(talk, &booking, None)).await
}

/// A booking with what can be done about it, below a headline.
pub(super) fn card(talk: &Talk, booking: &Booking, headline: Option<String>) -> Content {
    let blocks: Vec<String> = headline.into_iter().chain([block(talk, booking)]).collect();
    with_deeds(talk, booking, Content::text(blocks.join("\n\n")))
        .row([home::page_button(talk, Page::Bookings)])
        .row([home::page_button(talk, Page::Home)])
}

/// Says that a booking is past doing anything about it, or that it is too late, if so; the words
/// are HTML.
pub(super) async fn settled(talk: &Talk, booking: &Booking) -> Outcome<Option<String>> {
    let cutoff = talk.services().bootstrap(&talk.act).await?.venue.cutoff_min;
    if booking.status.is_end() {
        return Ok(Some(talk.t(
            "bot-booking-is",
            &[("status", status(talk, booking.status))],
        )));
    }
    let last = booking.starts_at.to_utc() - chrono::TimeDelta::minutes(cutoff);
    if booking.status != Status::Seated && talk.now() <= last {
        return Ok(None);
    }
    let late = filin_core::domain::refusal::Refusal::TooLateToChange { minutes: cutoff };
    let words = talk.services().texts().refusal(talk.language(), &late);
    let mut lines = vec![html::escape(&words).into_owned()];
    lines.extend(contacts::where_to_call(talk).await?);
    Ok(Some(lines.join("\n")))
}

/// A status in words that guests are told.
pub(super) fn status(talk: &Talk, status: Status) -> String {
    talk.t("bot-status", &[("status", status.to_string())])
}

fn block(talk: &Talk, booking: &Booking) -> String {
    let words = talk.words();
    let args = [
        ("id", booking.id.to_string()),
        ("status", status(talk, booking.status)),
    ];
    let mut lines = vec![
        talk.t("bot-booking-head", &args),
        format!(
            "📅 {}",
            words.span(booking.date, booking.starts_at, booking.ends_at)
        ),
        format!(
            "👥 {} · {}",
            words.people(booking.guests),
            words.tables(&booking.tables)
        ),
    ];
    if !booking.comment.is_empty() {
        lines.push(format!("💬 {}", html::escape(&booking.comment)));
    }
    if booking.attending && booking.status.is_live() {
        lines.push(talk.t("bot-booking-attending", &[]));
    }
    match booking.earns {
        Some(100) => lines.push(talk.t("bot-booking-free", &[])),
        Some(percent) => {
            let percent = ("percent", percent.to_string());
            lines.push(talk.t("bot-booking-earns", &[percent]));
        }
        None => {}
    }
    lines.join("\n")
}

/// The button that opens one of several.
fn open(talk: &Talk, booking: &Booking) -> Button {
    let args = [
        ("id", booking.id.to_string()),
        ("day", talk.words().day(booking.date)),
        ("time", talk.words().time(booking.date, booking.starts_at)),
    ];
    let label = talk.t("bot-button-open", &args);
    Button::press(label, Press::Own(OwnDeed::Show, booking.id))
}

/// Adds what the guest can do about it: nothing once its time has come.
fn with_deeds(talk: &Talk, booking: &Booking, content: Content) -> Content {
    let ahead = booking.starts_at.to_utc() > talk.now();
    if !ahead || !matches!(booking.status, Status::Pending | Status::Confirmed) {
        return content;
    }
    let button = |deed, key| Button::press(talk.t(key, &[]), Press::Own(deed, booking.id));
    // What staff have not taken yet is not promised either.
    let promised = booking.status == Status::Confirmed && !booking.attending;
    let attend = promised.then(|| button(OwnDeed::Attend, "bot-button-attend"));
    content.row(attend).row([
        button(OwnDeed::Move, "bot-button-move"),
        button(OwnDeed::Cancel, "bot-button-cancel"),
    ])
}

//! What guests are told: of their bookings, and of the line that they stand in.

use filin_core::api::booking::Booking;
use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::booking::Status;
use filin_core::service::Letter;

use super::lines;
use crate::telegram::content::{Button, Content};
use crate::telegram::press::{OwnDeed, Page, Press};
use crate::telegram::words::Words;

/// The best rating.
const MOST_STARS: i64 = 5;

pub(super) fn render(words: Words<'_>, letter: &Letter) -> Option<Content> {
    if let Some(wait) = &letter.wait {
        return of_wait(words, &letter.kind, wait);
    }
    let booking = letter.booking.as_ref()?;
    let (key, tail) = match letter.kind.as_str() {
        "booking_received" => ("notice-booking-received", "notice-booking-received-tail"),
        "booking_created" => ("notice-booking-created", "notice-booking-created-tail"),
        "booking_confirmed" => ("notice-booking-confirmed", "notice-booking-confirmed-tail"),
        "booking_canceled" => ("notice-booking-canceled", canceled(booking)),
        "booking_moved" => ("notice-booking-moved", "notice-booking-moved-tail"),
        "booking_changed" => ("notice-booking-changed", "notice-booking-changed-tail"),
        "reminder_day" => ("notice-reminder-day", "notice-reminder-day-tail"),
        "reminder_hour" => ("notice-reminder-hour", "notice-reminder-hour-tail"),
        "review_request" => return Some(review_request(words, booking)),
        _ => return None,
    };
    let status = words.with("card-status", &[("status", booking.status.to_string())]);
    // The title has a mark of its own.
    let status = status.split_once(' ').map_or(&*status, |(_, word)| word);
    let args = [
        ("id", booking.id.to_string()),
        ("status", status.to_owned()),
    ];
    let text = lines(&[
        words.with(key, &args),
        details(words, booking),
        words.get(tail),
    ]);
    let content = Content::text(text);
    Some(match letter.kind.as_str() {
        "reminder_day" if is_to_come(booking) => content.row([
            own(words, "notice-attend", OwnDeed::Attend, booking),
            own(words, "notice-cancel", OwnDeed::Cancel, booking),
        ]),
        // Too late for most changes; what can still be done stands there.
        "reminder_hour" if is_to_come(booking) => {
            content.row([own(words, "notice-show", OwnDeed::Show, booking)])
        }
        _ => with_buttons(words, content, booking),
    })
}

fn canceled(booking: &Booking) -> &'static str {
    match booking.reason.as_deref() {
        Some("expired") => "notice-booking-canceled-expired",
        _ => "notice-booking-canceled-tail",
    }
}

fn is_to_come(booking: &Booking) -> bool {
    matches!(booking.status, Status::Pending | Status::Confirmed)
}

fn details(words: Words<'_>, booking: &Booking) -> String {
    let args = [
        ("when", words.when(booking.date, booking.starts_at)),
        ("people", words.people(booking.guests)),
        ("tables", words.tables(&booking.tables)),
    ];
    words.with("notice-booking-lines", &args)
}

fn own(words: Words<'_>, label: &str, deed: OwnDeed, booking: &Booking) -> Button {
    Button::press(words.get(label), Press::Own(deed, booking.id))
}

/// What can still be done with it.
fn with_buttons(words: Words<'_>, content: Content, booking: &Booking) -> Content {
    match booking.status {
        Status::Pending | Status::Confirmed => content
            .row([own(words, "notice-show", OwnDeed::Show, booking)])
            .row([
                own(words, "notice-move", OwnDeed::Move, booking),
                own(words, "notice-cancel", OwnDeed::Cancel, booking),
            ]),
        Status::Canceled => content.row([Button::press(
            words.get("notice-book"),
            Press::Page(Page::Book),
        )]),
        Status::Seated | Status::Completed | Status::NoShow => content,
    }
}

fn review_request(words: Words<'_>, booking: &Booking) -> Content {
    let text = lines(&[
        words.get("notice-review-request"),
        details(words, booking),
        words.get("notice-review-request-tail"),
    ]);
    let stars = (1..=MOST_STARS)
        .map(|stars| Button::press(format!("{stars} ⭐"), Press::Stars(booking.id, stars)));
    Content::text(text).row(stars)
}

fn of_wait(words: Words<'_>, kind: &str, wait: &WaitEntry) -> Option<Content> {
    let day = [("day", words.day(wait.date))];
    Some(match kind {
        "waitlist_offer" => {
            let offer = wait.offer.as_ref()?;
            let args = [
                ("when", words.when(wait.date, offer.starts_at)),
                ("people", words.people(wait.guests)),
                ("tables", words.tables(&offer.tables)),
                ("until", offer.expires_at.format("%H:%M").to_string()),
            ];
            Content::text(words.with("notice-waitlist-offer", &args))
                .row([Button::press(
                    words.get("notice-claim"),
                    Press::Claim(wait.id),
                )])
                .row([Button::press(
                    words.get("notice-leave"),
                    Press::Leave(wait.id),
                )])
        }
        "waitlist_lapsed" => Content::text(words.with("notice-waitlist-lapsed", &day)),
        "waitlist_expired" => Content::text(words.with("notice-waitlist-expired", &day)),
        _ => return None,
    })
}

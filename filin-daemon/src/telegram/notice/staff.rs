//! What staff are told: cards of bookings, reviews, the day at a glance, and guests to call.

use filin_core::api::booking::Booking;
use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::booking::Status;
use filin_core::domain::service_day::ServiceDay;
use filin_core::service::Letter;

use super::{backup, lines};
use crate::telegram::card::{self, Headline};
use crate::telegram::content::{Content, MAX_TEXT};
use crate::telegram::html::{cut, escape};
use crate::telegram::words::Words;

/// Longest review that is shown, in UTF-16 units.
const LONGEST_REVIEW: usize = 2_000;

pub(super) fn render(words: Words<'_>, letter: &Letter) -> Option<Content> {
    if let Some(wait) = &letter.wait {
        return of_wait(words, &letter.kind, wait);
    }
    if let Some((day, bookings)) = &letter.day {
        return Some(digest(words, *day, bookings));
    }
    if let Some(content) = backup::render(words, letter) {
        return Some(content);
    }
    let booking = letter.booking.as_ref()?;
    if let Some(review) = &letter.review {
        let guest = booking.guest.as_ref().map(card::named);
        let guest = guest.unwrap_or_else(|| words.get("notice-someone"));
        let mut text = lines(&[
            words.with(
                "notice-review-left",
                &[("rating", review.rating.to_string())],
            ),
            words.with("card-guest", &[("guest", guest)]),
            words.with("notice-review-of", &[("id", booking.id.to_string())]),
        ]);
        if !review.text.is_empty() {
            text.push_str("\n\n");
            text.push_str(&escape(&cut(&review.text, LONGEST_REVIEW)));
        }
        return Some(Content::text(text));
    }
    let headline = match letter.kind.as_str() {
        "booking_requested" => Headline::New,
        "booking_called_off" => Headline::CalledOff,
        "booking_changed_by_guest" => Headline::Changed,
        "pending_old" => Headline::Old,
        "late" => Headline::Late,
        _ => return None,
    };
    Some(card::card(words, booking, headline, letter.by.as_deref()))
}

fn of_wait(words: Words<'_>, kind: &str, wait: &WaitEntry) -> Option<Content> {
    let guest = wait.guest.as_ref().map(|guest| {
        let phone = guest.phone.as_deref().unwrap_or_default();
        format!("{} {}", card::named(guest), escape(phone))
    });
    let guest = guest.unwrap_or_else(|| words.get("notice-someone"));
    let mut args = vec![
        ("guest", guest.trim().to_owned()),
        ("day", words.day(wait.date)),
    ];
    let key = match kind {
        "waitlist_offer" => {
            let offer = wait.offer.as_ref()?;
            args.extend([
                ("when", words.when(wait.date, offer.starts_at)),
                ("people", words.people(wait.guests)),
                ("tables", words.tables(&offer.tables)),
                ("until", offer.expires_at.format("%H:%M").to_string()),
            ]);
            "notice-desk-waitlist-offer"
        }
        "waitlist_lapsed" => "notice-desk-waitlist-lapsed",
        "waitlist_expired" => "notice-desk-waitlist-expired",
        _ => return None,
    };
    Some(Content::text(words.with(key, &args)))
}

/// The day in short: what is to come, and how much that is.
fn digest(words: Words<'_>, day: ServiceDay, bookings: &[Booking]) -> Content {
    let live = || bookings.iter().filter(|one| one.status.is_live());
    let people: i64 = live().map(|one| one.guests).sum();
    let pending = live().filter(|one| one.status == Status::Pending).count();
    let mut text = lines(&[
        words.with("notice-digest", &[("day", words.day(day))]),
        words.with(
            "notice-digest-sums",
            &[
                ("bookings", live().count().to_string()),
                ("people", words.people(people)),
            ],
        ),
    ]);
    if pending > 0 {
        let args = [("count", pending.to_string())];
        text.push_str(&format!("\n{}", words.with("notice-digest-pending", &args)));
    }
    text.push('\n');
    let mut left = live().count();
    for booking in live() {
        let line = card::line(words, booking);
        // Room for the last line; markup counts for nothing, so this is on the safe side.
        if text.encode_utf16().count() + line.encode_utf16().count() + 100 > MAX_TEXT {
            break;
        }
        text.push_str(&format!("\n{line}"));
        left -= 1;
    }
    if left > 0 {
        let args = [("count", left.to_string())];
        text.push_str(&format!("\n{}", words.with("notice-digest-more", &args)));
    }
    Content::text(text)
}

//! A copy with everything that its words are found from, as things stand when it is sent.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::api::booking::Booking;
use crate::api::review::Review;
use crate::api::waitlist::WaitEntry;
use crate::domain::actor::Language;
use crate::domain::ids::{BookingId, ReviewId, WaitId};
use crate::domain::post::{is_old, is_overtaken};
use crate::domain::service_day::ServiceDay;
use crate::error::{Error, Result};
use crate::service::bookings::handled_by;
use crate::service::setup::Setup;
use crate::service::{reviews as said, waitlist as waits, wire};
use crate::store::copies::{Held, Original};
use crate::store::{Tx, bookings, copies, reviews, waitlist};

/// See the module.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The copy's number.
    pub copy: i64,
    /// To which chat.
    pub chat: i64,
    /// 0 goes before 10.
    pub priority: i64,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// An earlier attempt may have arrived.
    pub unsure: bool,
    /// Telegram's number of the message that is to be changed; none sends a new one.
    pub edit: Option<i64>,
    /// Which message.
    pub kind: String,
    /// For staff, or for the guest whom it is about.
    pub to_staff: bool,
    /// In which language.
    pub language: Language,
    /// What the text needs besides.
    pub data: Value,
    /// About which booking: as its guest sees it, or as staff do.
    pub booking: Option<Booking>,
    /// Who among staff handled the booking last.
    pub by: Option<String>,
    /// About whose place in line.
    pub wait: Option<WaitEntry>,
    /// About which review.
    pub review: Option<Review>,
    /// Of which day, and the bookings of that day.
    pub day: Option<(ServiceDay, Vec<Booking>)>,
}

/// A letter, or the reason why there is nothing to send any more.
pub(super) enum Written {
    Letter(Box<Letter>),
    Pointless(&'static str),
}

/// Writes the letter of a copy.
pub(super) async fn write(
    tx: &mut Tx,
    setup: &Setup,
    held: &Held,
    now: DateTime<Utc>,
) -> Result<Written> {
    let Some(original) = copies::original(tx, held.outbox_id, held.chat_id).await? else {
        return Ok(Written::Pointless("forgotten"));
    };
    let mut letter = blank(held, &original);
    let editing = letter.edit.is_some();
    if !editing && original.dropped_at.is_some() {
        return Ok(Written::Pointless("forgotten"));
    }
    if !editing && is_old(original.created_at, now) {
        return Ok(Written::Pointless("too_late"));
    }
    if let Some(id) = original.booking_id {
        let booking = bookings::get(tx, BookingId(id)).await?;
        if !letter.to_staff && is_overtaken(&letter.kind, &booking, now) {
            return Ok(Written::Pointless("too_late"));
        }
        letter.booking = Some(if letter.to_staff {
            letter.by = handled_by(tx, BookingId(id)).await?;
            wire::booking(setup, booking)
        } else {
            wire::own_booking(setup, booking)
        });
    }
    if let Some(id) = number(&original, "wait_id") {
        let wait = waitlist::get(tx, WaitId(id)).await?;
        let entry = waits::entry(setup, wait, letter.to_staff);
        let gone = entry
            .offer
            .as_ref()
            .is_none_or(|offer| offer.expires_at <= now);
        if letter.kind == "waitlist_offer" && gone {
            return Ok(Written::Pointless("too_late"));
        }
        letter.wait = Some(entry);
    }
    if let Some(id) = number(&original, "review_id") {
        letter.review = match reviews::get(tx, ReviewId(id)).await {
            Ok(review) => Some(said::own(setup.calendar(), review)),
            // A manager took it away.
            Err(Error::NotFound { .. }) => return Ok(Written::Pointless("gone")),
            Err(error) => return Err(error),
        };
    }
    if letter.kind == "digest" {
        letter.day = Some(digest(tx, setup, &original, now).await?);
    }
    Ok(Written::Letter(Box::new(letter)))
}

fn blank(held: &Held, original: &Original) -> Letter {
    let language = original.language.as_deref().map(Language::from_tag);
    Letter {
        copy: held.id,
        chat: held.chat_id,
        priority: held.priority,
        attempts: held.attempts,
        unsure: held.unsure,
        edit: held.message_id,
        kind: original.kind.clone(),
        to_staff: original.audience == "staff",
        language: language.unwrap_or_default(),
        data: original.data.0.clone(),
        booking: None,
        by: None,
        wait: None,
        review: None,
        day: None,
    }
}

fn number(original: &Original, name: &str) -> Option<i64> {
    original.data.0.get(name)?.as_i64()
}

async fn digest(
    tx: &mut Tx,
    setup: &Setup,
    original: &Original,
    now: DateTime<Utc>,
) -> Result<(ServiceDay, Vec<Booking>)> {
    let named = original.data.0.get("service_day").and_then(Value::as_str);
    let day = named.and_then(|text| ServiceDay::parse(text).ok());
    let day = day.unwrap_or_else(|| setup.calendar().day_of(now));
    let bookings = bookings::of_day(tx, day).await?;
    let shown = bookings.into_iter().map(|one| wire::booking(setup, one));
    Ok((day, shown.collect()))
}

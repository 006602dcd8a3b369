//! Reviews: guests say how it was, staff read it.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use super::bookings::guest;
use super::{Services, require, wire};
use crate::api::Page;
use crate::api::review::{
    NewReview, Review as Wire, ReviewChange, ReviewGuest, ReviewSummary, StarCount, ToReview,
};
use crate::domain::actor::{Act, Person, Role};
use crate::domain::booking::{Booking, Status};
use crate::domain::ids::{BookingId, GuestId, ReviewId};
use crate::domain::refusal::Refusal;
use crate::domain::review::{self as rules, Rating, Review};
use crate::domain::service_day::{Calendar, ServiceDay};
use crate::domain::text;
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::outbox::{Audience, Message};
use crate::store::reviews::{self, Stretch};
use crate::store::{Tx, bookings, guests};

/// Most items of a page.
const MAX_PAGE: i64 = 200;
/// How many reviews of their own a guest is shown at once, unless said.
const OWN: i64 = 50;

/// What a staff list of reviews shows.
#[derive(Clone, Debug, Default)]
pub struct ReviewQuery {
    /// Only those with so many stars.
    pub rating: Option<i64>,
    /// Left on this service day or later.
    pub from: Option<ServiceDay>,
    /// Left on this service day or before.
    pub to: Option<ServiceDay>,
    /// `next` of the page before.
    pub cursor: Option<String>,
    /// Items on the page, 1–200; 100 unless said.
    pub limit: Option<i64>,
}

impl Services {
    /// A guest says how a visit was; staff are told.
    pub async fn leave_review(&self, act: &Act, new: &NewReview) -> Result<Wire> {
        let person = guest(act)?;
        let rating = Rating::new(new.rating)?;
        let text = words(new.text.as_deref().unwrap_or_default())?;
        self.retry(|_| self.try_review(act, person, new.booking_id, rating, &text))
            .await
    }

    async fn try_review(
        &self,
        act: &Act,
        person: &Person,
        of: Option<BookingId>,
        rating: Rating,
        text: &str,
    ) -> Result<Wire> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        let guest = guests::of_person(&mut tx, person, act.now).await?;
        let booking = visited(&mut tx, guest.id, of).await?;
        let id = reviews::insert(&mut tx, guest.id, booking, rating, text, act.now).await?;
        let left = reviews::get(&mut tx, id).await?;
        let message = Message::about("review_left", Audience::Staff, booking)
            .data(json!({ "review_id": id, "rating": rating.get() }));
        self.finish(act, tx, &[fact(Kind::ReviewLeft, &left, false)], &[message])
            .await?;
        Ok(own(setup.calendar(), left))
    }

    /// A guest finds words, or other stars, within a week.
    pub async fn change_review(
        &self,
        act: &Act,
        id: ReviewId,
        change: &ReviewChange,
    ) -> Result<Wire> {
        let person = guest(act)?;
        let rating = change.rating.map(Rating::new).transpose()?;
        let text = change.text.as_deref().map(words).transpose()?;
        if rating.is_none() && text.is_none() {
            return Err(Refusal::NothingToChange.into());
        }
        self.retry(|_| self.try_change_review(act, person, id, rating, text.as_deref()))
            .await
    }

    async fn try_change_review(
        &self,
        act: &Act,
        person: &Person,
        id: ReviewId,
        rating: Option<Rating>,
        text: Option<&str>,
    ) -> Result<Wire> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        let author = guests::by_telegram(&mut tx, person.telegram_id).await?;
        let mut review = reviews::get_locked(&mut tx, id).await?;
        if author.is_none_or(|author| author.id != review.guest) {
            return Err(Error::NotFound { noun: "review" });
        }
        review.still_open(act.now)?;
        review.rating = rating.unwrap_or(review.rating);
        review.text = text.unwrap_or(&review.text).to_owned();
        reviews::update(&mut tx, id, review.rating, &review.text).await?;
        // Staff were told when it was left, and are not called again for a comma.
        let fact = fact(Kind::ReviewLeft, &review, true);
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(own(setup.calendar(), review))
    }

    /// A page of a guest's own reviews, newest first.
    pub async fn own_reviews(
        &self,
        act: &Act,
        cursor: Option<&str>,
        limit: Option<i64>,
    ) -> Result<Page<Wire>> {
        let person = guest(act)?;
        let before = cursor.map(read_cursor).transpose()?;
        let limit = limit.unwrap_or(OWN).clamp(1, MAX_PAGE);
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let Some(guest) = guests::by_telegram(&mut tx, person.telegram_id).await? else {
            return Ok(Page {
                items: Vec::new(),
                next: None,
            });
        };
        let found = reviews::of_guest(&mut tx, guest.id, before, limit + 1).await?;
        Ok(Page::cut(found, limit, cursor_of, |one| {
            own(setup.calendar(), one)
        }))
    }

    /// A page of reviews, newest first, for staff.
    pub async fn reviews(&self, act: &Act, query: &ReviewQuery) -> Result<Page<Wire>> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let rating = query.rating.map(Rating::new).transpose()?;
        let stretch = stretch(setup.calendar(), query.from, query.to)?;
        let before = query.cursor.as_deref().map(read_cursor).transpose()?;
        let limit = query.limit.unwrap_or(100).clamp(1, MAX_PAGE);
        let mut tx = self.store.read().await?;
        let found = reviews::page(&mut tx, stretch, rating, before, limit + 1).await?;
        Ok(Page::cut(found, limit, cursor_of, |one| {
            shown(setup.calendar(), one)
        }))
    }

    /// A review, for staff.
    pub async fn review(&self, act: &Act, id: ReviewId) -> Result<Wire> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        Ok(shown(setup.calendar(), reviews::get(&mut tx, id).await?))
    }

    /// The reviews left on some service days, in figures, for staff.
    pub async fn review_summary(
        &self,
        act: &Act,
        from: Option<ServiceDay>,
        to: Option<ServiceDay>,
    ) -> Result<ReviewSummary> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let stretch = stretch(setup.calendar(), from, to)?;
        let mut tx = self.store.read().await?;
        let counts = reviews::counts(&mut tx, stretch).await?;
        let star = |(rating, count): &(Rating, i64)| StarCount {
            rating: rating.get(),
            count: *count,
        };
        Ok(ReviewSummary {
            count: counts.iter().map(|(_, count)| count).sum(),
            average: rules::average(&counts),
            stars: counts.iter().map(star).collect(),
        })
    }

    /// Takes a review away for good; for managers.
    pub async fn remove_review(&self, act: &Act, id: ReviewId) -> Result<()> {
        require(act, Role::Manager)?;
        let mut tx = self.store.write().await?;
        let review = reviews::get_locked(&mut tx, id).await?;
        reviews::delete(&mut tx, id).await?;
        self.finish(act, tx, &[fact(Kind::ReviewRemoved, &review, false)], &[])
            .await
    }
}

/// What a guest may be asked about: their visits of late that they have said nothing of.
pub(super) async fn to_review(
    tx: &mut Tx,
    calendar: &Calendar,
    guest: GuestId,
    now: DateTime<Utc>,
) -> Result<Vec<ToReview>> {
    let since = now - TimeDelta::days(rules::ASK_DAYS);
    let visits = reviews::unreviewed(tx, guest, since, rules::ASK_AT_ONCE).await?;
    Ok(visits
        .into_iter()
        .map(|visit| ToReview {
            id: visit.booking,
            date: visit.day,
            starts_at: wire::time(calendar, visit.starts_at),
        })
        .collect())
}

/// The booking that a guest reviews, kept from changing: theirs, and over. The newest one without a
/// review, as v3 has it, where none is named.
async fn visited(tx: &mut Tx, guest: GuestId, named: Option<BookingId>) -> Result<BookingId> {
    let id = match named {
        Some(id) => id,
        None => {
            let newest = reviews::unreviewed(tx, guest, DateTime::UNIX_EPOCH, 1).await?;
            newest.first().ok_or(Refusal::ReviewTooEarly)?.booking
        }
    };
    bookings::lock(tx, id).await?;
    let booking = bookings::get(tx, id).await?;
    if !is_of(&booking, guest) {
        return Err(Error::NotFound { noun: "booking" });
    }
    match (booking.status, named) {
        (Status::Completed, _) => Ok(id),
        (_, Some(_)) => Err(Refusal::ReviewTooEarly.into()),
        // Reopened since it was looked for: there may be another.
        (_, None) => Err(Error::Collided("the visit was reopened".into())),
    }
}

fn is_of(booking: &Booking, guest: GuestId) -> bool {
    booking
        .guest
        .as_ref()
        .is_some_and(|owner| owner.id == guest)
}

fn words(raw: &str) -> Result<String, Refusal> {
    text::clean_text("text", raw, rules::MAX_TEXT)
}

/// A fact about a review, without a word of it. `changed` tells later words from the first.
fn fact(kind: Kind, review: &Review, changed: bool) -> Fact {
    let (id, booking) = (review.id, review.booking);
    let rating = review.rating.get();
    let mut data = json!({ "review_id": id, "booking_id": booking, "rating": rating });
    if changed {
        data = json!({ "review_id": id, "booking_id": booking, "rating": rating, "changed": true });
    }
    Fact::new(kind).guest(Some(review.guest)).data(data)
}

/// A review as its guest sees it.
pub(super) fn own(calendar: &Calendar, review: Review) -> Wire {
    Wire {
        guest: None,
        ..shown(calendar, review)
    }
}

/// A review as staff see it.
fn shown(calendar: &Calendar, review: Review) -> Wire {
    let left_on = || calendar.day_of(review.created_at);
    Wire {
        id: review.id,
        booking_id: review.booking,
        date: review.visited_on.unwrap_or_else(left_on),
        rating: review.rating.get(),
        created_at: wire::time(calendar, review.created_at),
        open_until: wire::time(calendar, review.open_until()),
        text: review.text,
        guest: Some(ReviewGuest {
            id: review.guest,
            name: review.guest_name,
        }),
    }
}

/// The moments of some service days; open where no day is given.
fn stretch(
    calendar: &Calendar,
    from: Option<ServiceDay>,
    to: Option<ServiceDay>,
) -> Result<Stretch, Refusal> {
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        return Err(Refusal::DatesInvalid);
    }
    let begin = from.map_or(DateTime::UNIX_EPOCH, |day| calendar.range(day).start());
    let end = calendar.range(to.unwrap_or(ServiceDay::END)).end();
    Ok((begin, end))
}

fn cursor_of(last: &Review) -> String {
    format!("{}.{}", last.created_at.timestamp_micros(), last.id)
}

fn read_cursor(text: &str) -> Result<(DateTime<Utc>, ReviewId), Refusal> {
    let invalid = Refusal::SettingInvalid { field: "cursor" };
    let (micros, id) = text.split_once('.').ok_or(invalid.clone())?;
    let at = micros
        .parse()
        .ok()
        .and_then(DateTime::from_timestamp_micros)
        // PostgreSQL knows no moments as old as some that can be written so.
        .filter(|at| *at >= DateTime::UNIX_EPOCH);
    let id = id.parse().ok().map(ReviewId);
    at.zip(id).ok_or(invalid)
}

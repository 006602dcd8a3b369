//! Reviews: what guests say of their visits.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::ids::{BookingId, GuestId, ReviewId};
use crate::domain::review::{Rating, Review, Unreviewed};
use crate::domain::service_day::ServiceDay;
use crate::error::{Error, Result};

#[derive(FromRow)]
struct Row {
    id: i64,
    guest_id: i64,
    name: String,
    booking_id: Option<i64>,
    service_day: Option<NaiveDate>,
    rating: i64,
    text: String,
    created_at: DateTime<Utc>,
}

impl TryFrom<Row> for Review {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            id: ReviewId(row.id),
            guest: GuestId(row.guest_id),
            guest_name: row.name,
            booking: row.booking_id.map(BookingId),
            visited_on: row.service_day.map(ServiceDay),
            rating: Rating::new(row.rating)?,
            text: row.text,
            created_at: row.created_at,
        })
    }
}

fn all(rows: Vec<Row>) -> Result<Vec<Review>> {
    rows.into_iter().map(TryInto::try_into).collect()
}

const INSERT: &str = "insert into reviews (guest_id, booking_id, rating, text, created_at) \
     values ($1, $2, $3, $4, $5) returning id";

/// Writes a review; the database refuses a second one of a booking.
pub(crate) async fn insert(
    tx: &mut Tx,
    guest: GuestId,
    booking: BookingId,
    rating: Rating,
    text: &str,
    now: DateTime<Utc>,
) -> Result<ReviewId> {
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(guest.0)
        .bind(booking.0)
        .bind(rating.get())
        .bind(text)
        .bind(now)
        .fetch_one(conn)
        .await)?;
    Ok(ReviewId(id))
}

const UPDATE: &str = "update reviews set rating = $2, text = $3 where id = $1";

pub(crate) async fn update(tx: &mut Tx, id: ReviewId, rating: Rating, text: &str) -> Result<()> {
    on!(tx, conn => sqlx::query(UPDATE)
        .bind(id.0)
        .bind(rating.get())
        .bind(text)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const DELETE: &str = "delete from reviews where id = $1";

pub(crate) async fn delete(tx: &mut Tx, id: ReviewId) -> Result<()> {
    on!(tx, conn => sqlx::query(DELETE).bind(id.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const BY_ID: &str = "select r.id, r.guest_id, g.name, r.booking_id, b.service_day, r.rating, r.text, r.created_at \
     from reviews r join guests g on g.id = r.guest_id left join bookings b on b.id = r.booking_id \
     where r.id = $1";

pub(crate) async fn get(tx: &mut Tx, id: ReviewId) -> Result<Review> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(BY_ID).bind(id.0).fetch_optional(conn).await)?;
    row.ok_or(Error::NotFound { noun: "review" })?.try_into()
}

/// Keeps others from changing the review until the transaction ends (SQLite has one writer).
const LOCK: &str = "select id from reviews where id = $1 for no key update";

/// [`get`], for a change of it.
pub(crate) async fn get_locked(tx: &mut Tx, id: ReviewId) -> Result<Review> {
    if let Tx::Postgres(tx) = tx {
        sqlx::query(LOCK).bind(id.0).execute(&mut **tx).await?;
    }
    get(tx, id).await
}

const OF_GUEST: &str = "select r.id, r.guest_id, g.name, r.booking_id, b.service_day, r.rating, r.text, r.created_at \
     from reviews r join guests g on g.id = r.guest_id left join bookings b on b.id = r.booking_id \
     where r.guest_id = $1 and (r.created_at, r.id) < ($2, $3) \
     order by r.created_at desc, r.id desc limit $4";

/// A guest's reviews, newest first, from before the given one or the end of time.
pub(crate) async fn of_guest(
    tx: &mut Tx,
    guest: GuestId,
    before: Option<(DateTime<Utc>, ReviewId)>,
    limit: i64,
) -> Result<Vec<Review>> {
    let end = ServiceDay::END.0.and_time(NaiveTime::MIN).and_utc();
    let (at, id) = before
        .filter(|(at, _)| *at < end)
        .unwrap_or((end, ReviewId(0)));
    all(on!(tx, conn => sqlx::query_as(OF_GUEST)
        .bind(guest.0)
        .bind(at)
        .bind(id.0)
        .bind(limit)
        .fetch_all(conn)
        .await)?)
}

/// When reviews were left: from the first moment to before the second.
pub(crate) type Stretch = (DateTime<Utc>, DateTime<Utc>);

const PAGE: &str = "select r.id, r.guest_id, g.name, r.booking_id, b.service_day, r.rating, r.text, r.created_at \
     from reviews r join guests g on g.id = r.guest_id left join bookings b on b.id = r.booking_id \
     where r.created_at >= $1 and (r.created_at, r.id) < ($2, $3) and ($4 is null or r.rating = $4) \
     order by r.created_at desc, r.id desc limit $5";

/// Reviews, newest first, from before the given one or the end of the stretch.
pub(crate) async fn page(
    tx: &mut Tx,
    (from, to): Stretch,
    rating: Option<Rating>,
    before: Option<(DateTime<Utc>, ReviewId)>,
    limit: i64,
) -> Result<Vec<Review>> {
    let (at, id) = before
        .filter(|(at, _)| *at < to)
        .unwrap_or((to, ReviewId(0)));
    all(on!(tx, conn => sqlx::query_as(PAGE)
        .bind(from)
        .bind(at)
        .bind(id.0)
        .bind(rating.map(Rating::get))
        .bind(limit)
        .fetch_all(conn)
        .await)?)
}

const COUNTS: &str = "select rating, count(*) from reviews where created_at >= $1 and created_at < $2 group by rating";

/// How many reviews gave how many stars, the best first; all five are named.
pub(crate) async fn counts(tx: &mut Tx, (from, to): Stretch) -> Result<Vec<(Rating, i64)>> {
    let found: Vec<(i64, i64)> =
        on!(tx, conn => sqlx::query_as(COUNTS).bind(from).bind(to).fetch_all(conn).await)?;
    let count = |rating: Rating| {
        let given = found.iter().find(|(stars, _)| *stars == rating.get());
        (rating, given.map_or(0, |(_, count)| *count))
    };
    Ok(Rating::ALL.into_iter().map(count).collect())
}

const IS_REVIEWED: &str = "select exists (select 1 from reviews where booking_id = $1)";

/// Whether the booking's guest has said how it was.
pub(crate) async fn is_reviewed(tx: &mut Tx, booking: BookingId) -> Result<bool> {
    Ok(on!(tx, conn => sqlx::query_scalar(IS_REVIEWED)
        .bind(booking.0)
        .fetch_one(conn)
        .await)?)
}

const UNREVIEWED: &str = "select id, service_day, starts_at from bookings b \
     where guest_id = $1 and status = 'completed' and starts_at >= $2 \
     and not exists (select 1 from reviews r where r.booking_id = b.id) \
     order by starts_at desc, id desc limit $3";

/// A guest's completed bookings since `from` without a review, newest first.
pub(crate) async fn unreviewed(
    tx: &mut Tx,
    guest: GuestId,
    from: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<Unreviewed>> {
    let found: Vec<(i64, NaiveDate, DateTime<Utc>)> = on!(tx, conn => sqlx::query_as(UNREVIEWED)
        .bind(guest.0)
        .bind(from)
        .bind(limit)
        .fetch_all(conn)
        .await)?;
    let visit = |(id, day, starts_at)| Unreviewed {
        booking: BookingId(id),
        day: ServiceDay(day),
        starts_at,
    };
    Ok(found.into_iter().map(visit).collect())
}

const HAND_OVER: &str = "update reviews set guest_id = $2 where guest_id = $1";

/// Makes them another guest's.
pub(crate) async fn hand_over(tx: &mut Tx, from: GuestId, to: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(HAND_OVER)
        .bind(from.0)
        .bind(to.0)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const SILENCE: &str = "update reviews set text = '' where guest_id = $1";

/// Erases the words; the stars stay for the average.
pub(crate) async fn silence(tx: &mut Tx, guest: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(SILENCE).bind(guest.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

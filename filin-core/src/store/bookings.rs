//! Bookings: rows of `bookings`, read through the view `booking_cards`.

pub(crate) mod by_guest;

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::actor::Language;
use crate::domain::booking::{Booking, BookingGuest, Source, Status};
use crate::domain::ids::{BookingId, GuestId, TelegramId};
use crate::domain::period::Period;
use crate::domain::service_day::ServiceDay;
use crate::domain::table::TableNo;
use crate::error::{Error, Result};

#[derive(FromRow)]
struct Card {
    id: i64,
    guest_id: Option<i64>,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    service_day: NaiveDate,
    party: i64,
    status: String,
    source: String,
    comment: String,
    note: String,
    reason: Option<String>,
    flagged: bool,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    attending_at: Option<DateTime<Utc>>,
    telegram_id: Option<i64>,
    name: Option<String>,
    username: Option<String>,
    phone: Option<String>,
    language: Option<String>,
    visits: i64,
    ahead: i64,
    numbers: Option<String>,
}

impl TryFrom<Card> for Booking {
    type Error = Error;

    fn try_from(card: Card) -> Result<Self> {
        let broken = || Error::Internal(format!("booking {} cannot be read", card.id));
        let guest = card.guest_id.map(|id| BookingGuest {
            id: GuestId(id),
            telegram_id: card.telegram_id.map(TelegramId),
            name: card.name.unwrap_or_default(),
            username: card.username,
            phone: card.phone,
            language: Language::from_tag(card.language.as_deref().unwrap_or_default()),
            visits: card.visits,
            ahead: card.ahead,
        });
        let numbers = card.numbers.unwrap_or_default();
        let mut tables = Vec::new();
        for number in numbers.split(',').filter(|number| !number.is_empty()) {
            tables.push(
                number
                    .parse()
                    .ok()
                    .and_then(|n| TableNo::new(n).ok())
                    .ok_or_else(broken)?,
            );
        }
        Ok(Self {
            id: BookingId(card.id),
            guest,
            period: Period::new(card.starts_at, card.ends_at).ok_or_else(broken)?,
            day: ServiceDay(card.service_day),
            party: card.party,
            status: Status::parse(&card.status)?,
            source: Source::parse(&card.source).ok_or_else(broken)?,
            comment: card.comment,
            note: card.note,
            reason: card.reason,
            flagged: card.flagged,
            attending_at: card.attending_at,
            version: card.version,
            created_at: card.created_at,
            updated_at: card.updated_at,
            tables,
        })
    }
}

fn all(cards: Vec<Card>) -> Result<Vec<Booking>> {
    cards.into_iter().map(TryInto::try_into).collect()
}

/// A booking about to be written.
pub(crate) struct New<'a> {
    pub(crate) guest: Option<GuestId>,
    pub(crate) period: Period,
    pub(crate) day: ServiceDay,
    pub(crate) party: i64,
    pub(crate) status: Status,
    pub(crate) source: Source,
    pub(crate) comment: &'a str,
    pub(crate) now: DateTime<Utc>,
}

const INSERT: &str = "insert into bookings (guest_id, starts_at, ends_at, service_day, party, status, \
     source, comment, note, flagged, version, created_at, updated_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, '', $9, 1, $10, $10) returning id";

pub(crate) async fn insert(tx: &mut Tx, new: &New<'_>) -> Result<BookingId> {
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(new.guest.map(|id| id.0))
        .bind(new.period.start())
        .bind(new.period.end())
        .bind(new.day.0)
        .bind(new.party)
        .bind(new.status.as_str())
        .bind(new.source.as_str())
        .bind(new.comment)
        .bind(false)
        .bind(new.now)
        .fetch_one(conn)
        .await)?;
    Ok(BookingId(id))
}

/// Everything that a change of a booking may touch; the version grows by one.
const UPDATE: &str = "update bookings set starts_at = $2, ends_at = $3, service_day = $4, party = $5, \
     status = $6, comment = $7, note = $8, reason = $9, updated_at = $10, attending_at = $11, \
     version = version + 1 \
     where id = $1";

pub(crate) async fn update(tx: &mut Tx, booking: &Booking, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(UPDATE)
        .bind(booking.id.0)
        .bind(booking.period.start())
        .bind(booking.period.end())
        .bind(booking.day.0)
        .bind(booking.party)
        .bind(booking.status.as_str())
        .bind(&booking.comment)
        .bind(&booking.note)
        .bind(booking.reason.as_deref())
        .bind(now)
        .bind(booking.attending_at)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const BY_ID: &str = "select * from booking_cards where id = $1";

pub(crate) async fn find(tx: &mut Tx, id: BookingId) -> Result<Option<Booking>> {
    let card: Option<Card> =
        on!(tx, conn => sqlx::query_as(BY_ID).bind(id.0).fetch_optional(conn).await)?;
    card.map(TryInto::try_into).transpose()
}

/// [`find`], or `not_found`.
pub(crate) async fn get(tx: &mut Tx, id: BookingId) -> Result<Booking> {
    find(tx, id)
        .await?
        .ok_or(Error::NotFound { noun: "booking" })
}

/// Keeps others from changing the booking until the transaction ends (SQLite has one writer).
const LOCK: &str = "select id from bookings where id = $1 for no key update";

pub(crate) async fn lock(tx: &mut Tx, id: BookingId) -> Result<()> {
    if let Tx::Postgres(tx) = tx {
        sqlx::query(LOCK).bind(id.0).execute(&mut **tx).await?;
    }
    Ok(())
}

/// As [`LOCK`], but `false` at once if somebody else is at work on it.
const TRY_LOCK: &str = "select id from bookings where id = $1 for no key update skip locked";

/// [`lock`] without waiting: whether it is ours.
pub(crate) async fn try_lock(tx: &mut Tx, id: BookingId) -> Result<bool> {
    let Tx::Postgres(tx) = tx else {
        return Ok(true);
    };
    let locked: Option<i64> = sqlx::query_scalar(TRY_LOCK)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    Ok(locked.is_some())
}

/// Where a page of a list begins: after this booking.
#[derive(Clone, Copy, Debug)]
pub(crate) struct After {
    pub(crate) day: ServiceDay,
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) id: BookingId,
}

/// What a list shows.
pub(crate) struct Filter<'a> {
    pub(crate) from: ServiceDay,
    pub(crate) to: ServiceDay,
    pub(crate) status: Option<Status>,
    /// A part of the guest's name, user name or phone, folded; or a booking's number.
    pub(crate) query: Option<&'a str>,
    pub(crate) after: Option<After>,
    pub(crate) limit: i64,
}

const PAGE: &str = "select * from booking_cards \
     where service_day between $1 and $2 \
     and ($3 is null or status = $3) \
     and ($4 is null or search like $4 escape '!' or cast(id as text) = $5) \
     and (service_day, starts_at, id) > ($6, $7, $8) \
     order by service_day, starts_at, id limit $9";

pub(crate) async fn page(tx: &mut Tx, filter: Filter<'_>) -> Result<Vec<Booking>> {
    let like = filter.query.map(super::guests::like);
    let number = filter
        .query
        .map(|query| query.trim_start_matches('#').to_owned());
    let after = filter.after.unwrap_or(After {
        day: filter.from,
        starts_at: DateTime::UNIX_EPOCH,
        id: BookingId(0),
    });
    let cards: Vec<Card> = on!(tx, conn => sqlx::query_as(PAGE)
        .bind(filter.from.0)
        .bind(filter.to.0)
        .bind(filter.status.map(Status::as_str))
        .bind(like)
        .bind(number)
        .bind(after.day.0)
        .bind(after.starts_at)
        .bind(after.id.0)
        .bind(filter.limit)
        .fetch_all(conn)
        .await)?;
    all(cards)
}

const OF_DAY: &str =
    "select * from booking_cards where service_day = $1 order by service_day, starts_at, id";

/// Every booking of a service day, ends included.
pub(crate) async fn of_day(tx: &mut Tx, day: ServiceDay) -> Result<Vec<Booking>> {
    all(on!(tx, conn => sqlx::query_as(OF_DAY).bind(day.0).fetch_all(conn).await)?)
}

const LIVE_OF_GUEST: &str = "select * from booking_cards where guest_id = $1 \
     and (status = 'seated' or (status in ('pending', 'confirmed') and ends_at > $2)) order by starts_at, id";

/// A guest's bookings that are still to come or going on.
pub(crate) async fn live_of_guest(
    tx: &mut Tx,
    guest: GuestId,
    now: DateTime<Utc>,
) -> Result<Vec<Booking>> {
    all(on!(tx, conn => sqlx::query_as(LIVE_OF_GUEST)
        .bind(guest.0)
        .bind(now)
        .fetch_all(conn)
        .await)?)
}

const COUNT_LIVE: &str = "select count(*) from bookings where guest_id = $1 \
     and (status = 'seated' or (status in ('pending', 'confirmed') and ends_at > $2))";

/// How many [`live_of_guest`] are.
pub(crate) async fn count_live_of_guest(
    tx: &mut Tx,
    guest: GuestId,
    now: DateTime<Utc>,
) -> Result<i64> {
    Ok(on!(tx, conn => sqlx::query_scalar(COUNT_LIVE)
        .bind(guest.0)
        .bind(now)
        .fetch_one(conn)
        .await)?)
}

const OF_GUEST: &str = "select * from booking_cards where guest_id = $1 \
     and (starts_at, id) < ($2, $3) order by starts_at desc, id desc limit $4";

/// A guest's bookings, newest first, from before the given one.
pub(crate) async fn of_guest(
    tx: &mut Tx,
    guest: GuestId,
    before: (DateTime<Utc>, BookingId),
    limit: i64,
) -> Result<Vec<Booking>> {
    all(on!(tx, conn => sqlx::query_as(OF_GUEST)
        .bind(guest.0)
        .bind(before.0)
        .bind(before.1.0)
        .bind(limit)
        .fetch_all(conn)
        .await)?)
}

const BEGUN: &str = "select * from booking_cards where status in ('pending', 'confirmed', 'seated') \
     and starts_at between $1 and $2 order by starts_at, id";

/// Live bookings that began within the period given, whether their guests came or not.
pub(crate) async fn begun(
    tx: &mut Tx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<Booking>> {
    all(on!(tx, conn => sqlx::query_as(BEGUN).bind(from).bind(to).fetch_all(conn).await)?)
}

const LIVE_SINCE: &str = "select * from booking_cards where status in ('pending', 'confirmed', 'seated') \
     and ends_at > $1 order by starts_at, id";

/// Every live booking that is still to come or going on.
pub(crate) async fn live_since(tx: &mut Tx, now: DateTime<Utc>) -> Result<Vec<Booking>> {
    all(on!(tx, conn => sqlx::query_as(LIVE_SINCE).bind(now).fetch_all(conn).await)?)
}

const FOR_CALENDAR: &str = "select * from booking_cards where service_day between $1 and $2 \
     and status in ('pending', 'confirmed', 'seated', 'completed') \
     order by service_day, starts_at, id limit $3";

/// Bookings of some days that were not called off, for a calendar.
pub(crate) async fn for_calendar(
    tx: &mut Tx,
    from: ServiceDay,
    to: ServiceDay,
    limit: i64,
) -> Result<Vec<Booking>> {
    all(on!(tx, conn => sqlx::query_as(FOR_CALENDAR)
        .bind(from.0)
        .bind(to.0)
        .bind(limit)
        .fetch_all(conn)
        .await)?)
}

const EXPIRED: &str = "select id, version from bookings where status = 'pending' and starts_at <= $1 order by starts_at, id limit $2";

/// Pending bookings that began no later than `started_by`, oldest first, with their versions.
pub(crate) async fn pending_since(
    tx: &mut Tx,
    started_by: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<(BookingId, i64)>> {
    let due: Vec<(i64, i64)> = on!(tx, conn => sqlx::query_as(EXPIRED)
        .bind(started_by)
        .bind(limit)
        .fetch_all(conn)
        .await)?;
    Ok(due
        .into_iter()
        .map(|(id, version)| (BookingId(id), version))
        .collect())
}

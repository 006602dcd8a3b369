//! The waitlist: rows of `waitlist`, read through the view `waitlist_cards`.

pub(crate) mod by_guest;

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::actor::Language;
use crate::domain::booking::{BookingGuest, Source};
use crate::domain::ids::{BookingId, GuestId, TableId, TelegramId, WaitId};
use crate::domain::period::Period;
use crate::domain::seating::Held;
use crate::domain::service_day::ServiceDay;
use crate::domain::waitlist::{Offer, State, Wait, Window};
use crate::error::{Error, Result};

#[derive(FromRow)]
struct Card {
    id: i64,
    guest_id: i64,
    service_day: NaiveDate,
    from_at: DateTime<Utc>,
    until_at: DateTime<Utc>,
    party: i64,
    minutes: Option<i64>,
    status: String,
    offer_starts_at: Option<DateTime<Utc>>,
    offer_ends_at: Option<DateTime<Utc>>,
    offer_table_id: Option<i64>,
    offer_joined_id: Option<i64>,
    offered_until: Option<DateTime<Utc>>,
    booking_id: Option<i64>,
    created_at: DateTime<Utc>,
    telegram_id: Option<i64>,
    name: String,
    username: Option<String>,
    phone: Option<String>,
    language: String,
    barred: bool,
    visits: i64,
    place: Option<i64>,
}

impl Card {
    fn state(&self) -> Option<State> {
        Some(match self.status.as_str() {
            "waiting" => State::Waiting,
            "offered" => State::Offered(Offer {
                period: Period::new(self.offer_starts_at?, self.offer_ends_at?)?,
                tables: [self.offer_table_id, self.offer_joined_id]
                    .into_iter()
                    .flatten()
                    .map(TableId)
                    .collect(),
                until: self.offered_until?,
            }),
            "claimed" => State::Claimed(BookingId(self.booking_id?)),
            "lapsed" => State::Lapsed,
            "left" => State::Left,
            "expired" => State::Expired,
            _ => return None,
        })
    }
}

impl TryFrom<Card> for Wait {
    type Error = Error;

    fn try_from(card: Card) -> Result<Self> {
        let state = card
            .state()
            .ok_or_else(|| Error::Internal(format!("wait {} cannot be read", card.id)))?;
        Ok(Self {
            id: WaitId(card.id),
            guest: BookingGuest {
                id: GuestId(card.guest_id),
                telegram_id: card.telegram_id.map(TelegramId),
                name: card.name,
                username: card.username,
                phone: card.phone,
                language: Language::from_tag(&card.language),
                visits: card.visits,
                // Of a booking only.
                ahead: 0,
            },
            barred: card.barred,
            day: ServiceDay(card.service_day),
            window: Window {
                from: card.from_at,
                until: card.until_at,
            },
            party: card.party,
            minutes: card.minutes,
            state,
            place: card.place,
            created_at: card.created_at,
        })
    }
}

fn all(cards: Vec<Card>) -> Result<Vec<Wait>> {
    cards.into_iter().map(TryInto::try_into).collect()
}

/// Somebody about to wait.
pub(crate) struct New {
    pub(crate) guest: GuestId,
    pub(crate) day: ServiceDay,
    pub(crate) window: Window,
    pub(crate) party: i64,
    pub(crate) minutes: Option<i64>,
    pub(crate) source: Source,
    pub(crate) now: DateTime<Utc>,
}

const INSERT: &str = "insert into waitlist (guest_id, service_day, from_at, until_at, party, minutes, status, source, \
     created_at, updated_at) values ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8, $8) returning id";

/// Puts somebody at the end of a day's line; `wait_exists` if they stand in it already.
pub(crate) async fn insert(tx: &mut Tx, new: New) -> Result<WaitId> {
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(new.guest.0)
        .bind(new.day.0)
        .bind(new.window.from)
        .bind(new.window.until)
        .bind(new.party)
        .bind(new.minutes)
        .bind(new.source.as_str())
        .bind(new.now)
        .fetch_one(conn)
        .await)?;
    Ok(WaitId(id))
}

const SET: &str = "update waitlist set status = $2, offer_starts_at = $3, offer_ends_at = $4, offer_table_id = $5, \
     offer_joined_id = $6, offered_until = $7, booking_id = $8, updated_at = $9 where id = $1";

/// Writes where somebody stands now. Their row must be locked before.
pub(crate) async fn set(tx: &mut Tx, id: WaitId, state: &State, now: DateTime<Utc>) -> Result<()> {
    let offer = match state {
        State::Offered(offer) => Some(offer),
        _ => None,
    };
    let booking = match state {
        State::Claimed(booking) => Some(booking.0),
        _ => None,
    };
    let table = |at: usize| offer.and_then(|offer| offer.tables.get(at)).map(|id| id.0);
    on!(tx, conn => sqlx::query(SET)
        .bind(id.0)
        .bind(state.status().as_str())
        .bind(offer.map(|offer| offer.period.start()))
        .bind(offer.map(|offer| offer.period.end()))
        .bind(table(0))
        .bind(table(1))
        .bind(offer.map(|offer| offer.until))
        .bind(booking)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const BY_ID: &str = "select * from waitlist_cards where id = $1";

/// Somebody's place on the list, or `not_found`.
pub(crate) async fn get(tx: &mut Tx, id: WaitId) -> Result<Wait> {
    let card: Option<Card> =
        on!(tx, conn => sqlx::query_as(BY_ID).bind(id.0).fetch_optional(conn).await)?;
    card.map(TryInto::try_into)
        .transpose()?
        .ok_or(Error::NotFound { noun: "wait" })
}

/// Keeps others from changing it until the transaction ends (SQLite has one writer).
const LOCK: &str = "select id from waitlist where id = $1 for no key update";

/// [`get`], for a change of it.
pub(crate) async fn get_locked(tx: &mut Tx, id: WaitId) -> Result<Wait> {
    if let Tx::Postgres(tx) = tx {
        sqlx::query(LOCK).bind(id.0).execute(&mut **tx).await?;
    }
    get(tx, id).await
}

const OPEN_DAYS: &str = "select distinct service_day from waitlist where status in ('waiting', 'offered') \
     order by service_day";

/// The days for which somebody waits.
pub(crate) async fn open_days(tx: &mut Tx) -> Result<Vec<ServiceDay>> {
    let days: Vec<NaiveDate> =
        on!(tx, conn => sqlx::query_scalar(OPEN_DAYS).fetch_all(conn).await)?;
    Ok(days.into_iter().map(ServiceDay).collect())
}

const LOCK_LINE: &str = "select id from waitlist where service_day = $1 and status in ('waiting', 'offered') \
     order by id for no key update";
const LINE: &str = "select * from waitlist_cards where service_day = $1 and status in ('waiting', 'offered') \
     order by id";

/// Everybody who waits for a day, in the order of joining, locked: of two replicas that look at one
/// line, the second sees what the first has decided. Who joins between lock and look is left to the
/// next run.
pub(crate) async fn line(tx: &mut Tx, day: ServiceDay) -> Result<Vec<Wait>> {
    let locked: Option<Vec<i64>> = match tx {
        Tx::Sqlite(_) => None,
        Tx::Postgres(tx) => Some(
            sqlx::query_scalar(LOCK_LINE)
                .bind(day.0)
                .fetch_all(&mut **tx)
                .await?,
        ),
    };
    let cards: Vec<Card> = on!(tx, conn => sqlx::query_as(LINE).bind(day.0).fetch_all(conn).await)?;
    let ours = |card: &Card| locked.as_ref().is_none_or(|ids| ids.contains(&card.id));
    all(cards.into_iter().filter(ours).collect())
}

#[derive(FromRow)]
struct Offered {
    id: i64,
    offer_table_id: i64,
    offer_joined_id: Option<i64>,
    offer_starts_at: DateTime<Utc>,
    offer_ends_at: DateTime<Utc>,
}

/// In the words of the partial index; what is not offered has no start and is passed over.
const OFFERED: &str = "select id, offer_table_id, offer_joined_id, offer_starts_at, offer_ends_at from waitlist \
     where status in ('waiting', 'offered') and offer_starts_at < $2 and offer_ends_at > $1 order by id";

/// What is offered at some moment of the period to others than these.
pub(crate) async fn offered(tx: &mut Tx, period: Period, except: &[Wait]) -> Result<Vec<Held>> {
    let rows: Vec<Offered> = on!(tx, conn => sqlx::query_as(OFFERED)
        .bind(period.start())
        .bind(period.end())
        .fetch_all(conn)
        .await)?;
    let mut held = Vec::new();
    for row in rows {
        if except.iter().any(|wait| wait.id.0 == row.id) {
            continue;
        }
        let period = Period::new(row.offer_starts_at, row.offer_ends_at)
            .ok_or_else(|| Error::Internal("an offer is empty".into()))?;
        let tables = std::iter::once(row.offer_table_id).chain(row.offer_joined_id);
        held.extend(tables.map(|table| Held {
            table: TableId(table),
            period,
        }));
    }
    Ok(held)
}

const COUNT_OPEN: &str =
    "select count(*) from waitlist where guest_id = $1 and status in ('waiting', 'offered')";

/// For how many days a guest waits.
pub(crate) async fn count_open(tx: &mut Tx, guest: GuestId) -> Result<i64> {
    Ok(on!(tx, conn => sqlx::query_scalar(COUNT_OPEN)
        .bind(guest.0)
        .fetch_one(conn)
        .await)?)
}

const OPEN_OF_GUEST: &str = "select * from waitlist_cards where guest_id = $1 \
     and status in ('waiting', 'offered') order by service_day, id";

/// What a guest waits for.
pub(crate) async fn open_of_guest(tx: &mut Tx, guest: GuestId) -> Result<Vec<Wait>> {
    all(on!(tx, conn => sqlx::query_as(OPEN_OF_GUEST).bind(guest.0).fetch_all(conn).await)?)
}

const OF_GUEST: &str = "select * from waitlist_cards where guest_id = $1 \
     and (status in ('waiting', 'offered') or updated_at >= $2) order by service_day, id";

/// What a guest waits for, and what has come to an end since.
pub(crate) async fn of_guest(
    tx: &mut Tx,
    guest: GuestId,
    since: DateTime<Utc>,
) -> Result<Vec<Wait>> {
    all(on!(tx, conn => sqlx::query_as(OF_GUEST)
        .bind(guest.0)
        .bind(since)
        .fetch_all(conn)
        .await)?)
}

/// What a list shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filter {
    pub(crate) from: ServiceDay,
    pub(crate) to: ServiceDay,
    /// Only who still waits, or everybody.
    pub(crate) open: bool,
    /// Behind whom the page begins.
    pub(crate) after: Option<(ServiceDay, WaitId)>,
    pub(crate) limit: i64,
}

const PAGE: &str = "select * from waitlist_cards where service_day between $1 and $2 \
     and ($3 or status in ('waiting', 'offered')) \
     and (service_day, id) > ($4, $5) order by service_day, id limit $6";

pub(crate) async fn page(tx: &mut Tx, filter: Filter) -> Result<Vec<Wait>> {
    let after = filter.after.unwrap_or((filter.from, WaitId(0)));
    all(on!(tx, conn => sqlx::query_as(PAGE)
        .bind(filter.from.0)
        .bind(filter.to.0)
        .bind(!filter.open)
        .bind(after.0.0)
        .bind(after.1.0)
        .bind(filter.limit)
        .fetch_all(conn)
        .await)?)
}

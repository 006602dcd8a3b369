//! All bookings of one guest: what they come to, how they change hands, how they fall silent.

use chrono::NaiveDate;
use sqlx::FromRow;

use super::{Card, all};
use crate::domain::booking::Booking;
use crate::domain::ids::{BookingId, GuestId};
use crate::error::Result;
use crate::store::{Tx, on};

/// What a guest's bookings come to. Visits are those that were completed.
#[derive(FromRow)]
pub(crate) struct Stats {
    pub(crate) bookings: i64,
    pub(crate) completed: i64,
    pub(crate) canceled: i64,
    pub(crate) no_shows: i64,
    pub(crate) first_visit: Option<NaiveDate>,
    pub(crate) last_visit: Option<NaiveDate>,
}

const STATS: &str = "select count(*) as bookings, \
     count(case when status = 'completed' then 1 end) as completed, \
     count(case when status = 'canceled' then 1 end) as canceled, \
     count(case when status = 'no_show' then 1 end) as no_shows, \
     min(case when status = 'completed' then service_day end) as first_visit, \
     max(case when status = 'completed' then service_day end) as last_visit \
     from bookings where guest_id = $1";

pub(crate) async fn stats(tx: &mut Tx, guest: GuestId) -> Result<Stats> {
    Ok(on!(tx, conn => sqlx::query_as(STATS).bind(guest.0).fetch_one(conn).await)?)
}

const FAVOURITE_TABLE: &str = "select t.number from bookings b \
     join booking_tables bt on bt.booking_id = b.id join tables t on t.id = bt.table_id \
     where b.guest_id = $1 and b.status = 'completed' \
     group by t.number order by count(*) desc, t.number limit 1";

/// The number of the table at which the guest sat most often.
pub(crate) async fn favourite_table(tx: &mut Tx, guest: GuestId) -> Result<Option<i64>> {
    Ok(on!(tx, conn => sqlx::query_scalar(FAVOURITE_TABLE)
        .bind(guest.0)
        .fetch_optional(conn)
        .await)?)
}

const ALL: &str = "select * from booking_cards where guest_id = $1 order by starts_at, id";

/// Every booking of the guest, oldest first.
pub(crate) async fn every(tx: &mut Tx, guest: GuestId) -> Result<Vec<Booking>> {
    let cards: Vec<Card> =
        on!(tx, conn => sqlx::query_as(ALL).bind(guest.0).fetch_all(conn).await)?;
    all(cards)
}

/// Keeps others from changing them until the transaction ends (SQLite has one writer).
const LOCK: &str = "select id from bookings where guest_id = $1 order by id for no key update";

pub(crate) async fn lock(tx: &mut Tx, guest: GuestId) -> Result<()> {
    if let Tx::Postgres(tx) = tx {
        sqlx::query(LOCK).bind(guest.0).execute(&mut **tx).await?;
    }
    Ok(())
}

const LIVE: &str = "select id from bookings where guest_id = $1 \
     and status in ('pending', 'confirmed', 'seated') limit 1";

/// One of those that still hold tables, if there is one.
pub(crate) async fn any_live(tx: &mut Tx, guest: GuestId) -> Result<Option<BookingId>> {
    let id: Option<i64> =
        on!(tx, conn => sqlx::query_scalar(LIVE).bind(guest.0).fetch_optional(conn).await)?;
    Ok(id.map(BookingId))
}

const HAND_OVER: &str = "update bookings set guest_id = $2 where guest_id = $1";

/// Makes them another guest's. Nothing that a booking itself says changes, nor does its version.
pub(crate) async fn hand_over(tx: &mut Tx, from: GuestId, to: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(HAND_OVER)
        .bind(from.0)
        .bind(to.0)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// The reasons that stay are [`crate::domain::booking::is_our_reason`]'s.
const SILENCE: &str = "update bookings set comment = '', note = '', \
     reason = case when reason in ('by_guest', 'expired') then reason end \
     where guest_id = $1 and (comment <> '' or note <> '' or reason is not null)";

/// Erases what the guest and staff wrote into them. Versions stay: to staff nothing has changed.
pub(crate) async fn silence(tx: &mut Tx, guest: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(SILENCE).bind(guest.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

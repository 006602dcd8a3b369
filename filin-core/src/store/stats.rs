//! Figures of many service days at once.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::service_day::ServiceDay;
use crate::error::Result;

/// How many bookings of one kind a service day had, and how many people were in them.
#[derive(Clone, Debug, FromRow)]
pub(crate) struct Count {
    pub(crate) service_day: NaiveDate,
    pub(crate) status: String,
    pub(crate) source: String,
    pub(crate) bookings: i64,
    pub(crate) people: i64,
}

const BY_DAY: &str = "select service_day, status, source, count(*) as bookings, \
     cast(sum(party) as bigint) as people from bookings \
     where service_day between $1 and $2 group by service_day, status, source \
     order by service_day, status, source";

/// The counts of the days from `from` to `to`; a day without bookings has none.
pub(crate) async fn by_day(tx: &mut Tx, from: ServiceDay, to: ServiceDay) -> Result<Vec<Count>> {
    Ok(on!(tx, conn => sqlx::query_as(BY_DAY).bind(from.0).bind(to.0).fetch_all(conn).await)?)
}

/// A party that had a table, or will have one.
#[derive(Clone, Debug, FromRow)]
pub(crate) struct Stay {
    pub(crate) service_day: NaiveDate,
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) ends_at: DateTime<Utc>,
    pub(crate) tables: i64,
}

const STAYS: &str = "select service_day, starts_at, ends_at, count(*) as tables from bookings \
     join booking_tables on booking_tables.booking_id = bookings.id \
     where service_day between $1 and $2 and status in ('confirmed', 'seated', 'completed') \
     group by bookings.id, service_day, starts_at, ends_at order by service_day, starts_at";

/// Whoever had tables on the days from `from` to `to`, or will have.
pub(crate) async fn stays(tx: &mut Tx, from: ServiceDay, to: ServiceDay) -> Result<Vec<Stay>> {
    Ok(on!(tx, conn => sqlx::query_as(STAYS).bind(from.0).bind(to.0).fetch_all(conn).await)?)
}

const VISITORS: &str = "select count(*), \
     cast(coalesce(sum(case when visits > 1 then 1 else 0 end), 0) as bigint) from \
     (select (select sum(delta) from visits where visits.guest_id = bookings.guest_id) as visits \
     from bookings where service_day between $1 and $2 and status = 'completed' \
     and guest_id is not null group by guest_id) as visitors";

/// How many known guests came on the days, and how many of them have at least two visits by now.
pub(crate) async fn visitors(tx: &mut Tx, from: ServiceDay, to: ServiceDay) -> Result<(i64, i64)> {
    Ok(on!(tx, conn => sqlx::query_as(VISITORS).bind(from.0).bind(to.0).fetch_one(conn).await)?)
}

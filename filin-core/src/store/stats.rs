//! Figures of many service days at once.

use chrono::NaiveDate;
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

//! The digest's rows: one a service day, of no booking.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::service_day::ServiceDay;
use crate::error::Result;
use crate::store::{Tx, on};

/// When a day's digest is due, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Planned {
    pub(crate) due_at: DateTime<Utc>,
    /// It waits for its time.
    pub(crate) waits: bool,
    /// The day was closed meanwhile.
    pub(crate) dropped: bool,
}

const PLANNED: &str = "select due_at, done_at is null, coalesce(outcome, '') = 'dropped' from reminders \
     where kind = 'digest' and service_day = $1";

/// The day's row, if there is one.
pub(crate) async fn planned(tx: &mut Tx, day: ServiceDay) -> Result<Option<Planned>> {
    let row: Option<(DateTime<Utc>, bool, bool)> =
        on!(tx, conn => sqlx::query_as(PLANNED).bind(day.0).fetch_optional(conn).await)?;
    Ok(row.map(|(due_at, waits, dropped)| Planned {
        due_at,
        waits,
        dropped,
    }))
}

const PLAN: &str = "insert into reminders (kind, service_day, due_at) values ('digest', $1, $2) \
     on conflict (service_day, kind) where service_day is not null do update \
     set due_at = excluded.due_at, done_at = null, outcome = null \
     where reminders.done_at is null or reminders.outcome = 'dropped'";

/// Writes when it is due, unless it was done.
pub(crate) async fn plan_day(tx: &mut Tx, day: ServiceDay, due: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(PLAN)
        .bind(day.0)
        .bind(due)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const DROP: &str = "update reminders set done_at = $2, outcome = 'dropped' \
     where kind = 'digest' and service_day = $1 and done_at is null";

/// Lets go of a closed day's.
pub(crate) async fn drop_day(tx: &mut Tx, day: ServiceDay, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(DROP)
        .bind(day.0)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

/// A digest whose time has come.
pub(crate) struct DueDay {
    pub(crate) id: i64,
    pub(crate) day: ServiceDay,
    pub(crate) due_at: DateTime<Utc>,
}

const DUE: &str = "select id, service_day, due_at from reminders \
     where done_at is null and due_at <= $1 and service_day is not null order by service_day";

/// Digests that are due.
pub(crate) async fn due_days(tx: &mut Tx, now: DateTime<Utc>) -> Result<Vec<DueDay>> {
    let rows: Vec<(i64, NaiveDate, DateTime<Utc>)> =
        on!(tx, conn => sqlx::query_as(DUE).bind(now).fetch_all(conn).await)?;
    let due = |(id, day, due_at)| DueDay {
        id,
        day: ServiceDay(day),
        due_at,
    };
    Ok(rows.into_iter().map(due).collect())
}

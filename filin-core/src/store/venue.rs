//! The venue: one row of settings, its week and the days that differ.

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use sqlx::FromRow;
use sqlx::types::Json;

use super::{Tx, on};
use crate::domain::actor::Language;
use crate::domain::hours::{DayException, Hours, Opening};
use crate::domain::loyalty::Loyalty;
use crate::domain::service_day::{Calendar, ServiceDay};
use crate::domain::slots::Rules;
use crate::domain::when;
use crate::error::{Error, Result};

/// The venue's settings as they stand.
#[derive(Clone, Debug)]
pub(crate) struct Venue {
    pub(crate) name: String,
    pub(crate) calendar: Calendar,
    pub(crate) language: Language,
    pub(crate) schedule: String,
    pub(crate) contacts: String,
    pub(crate) rules: Rules,
    pub(crate) loyalty: Loyalty,
    pub(crate) version: i64,
}

#[derive(FromRow)]
struct Row {
    name: String,
    zone: String,
    day_start: String,
    language: String,
    schedule: String,
    contacts: String,
    rules: Json<Rules>,
    loyalty: Json<Loyalty>,
    version: i64,
}

impl TryFrom<Row> for Venue {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let zone: Tz = row
            .zone
            .parse()
            .map_err(|_| Error::Internal(format!("the venue's zone {} is unknown", row.zone)))?;
        Ok(Self {
            name: row.name,
            calendar: Calendar {
                zone,
                day_start: wall(&row.day_start)?,
            },
            language: Language::from_tag(&row.language),
            schedule: row.schedule,
            contacts: row.contacts,
            rules: row.rules.0,
            loyalty: row.loyalty.0,
            version: row.version,
        })
    }
}

fn wall(text: &str) -> Result<NaiveTime> {
    Ok(when::parse_time(text)?)
}

/// How a wall time is written in the database.
pub(crate) fn wall_text(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

const FIND: &str = "select name, zone, day_start, language, schedule, contacts, rules, loyalty, version \
     from venue where id = 1";

/// `None` before the first start has seeded it.
pub(crate) async fn find(tx: &mut Tx) -> Result<Option<Venue>> {
    let row: Option<Row> = on!(tx, conn => sqlx::query_as(FIND).fetch_optional(conn).await)?;
    row.map(TryInto::try_into).transpose()
}

/// The venue, which every start makes sure of.
pub(crate) async fn get(tx: &mut Tx) -> Result<Venue> {
    find(tx)
        .await?
        .ok_or_else(|| Error::Internal("the venue is not set up".into()))
}

/// Keeps others from changing settings, hours, promotions and the menu until the transaction ends
/// (SQLite has one writer).
const LOCK: &str = "select id from venue where id = 1 for no key update";

pub(crate) async fn lock(tx: &mut Tx) -> Result<()> {
    if let Tx::Postgres(tx) = tx {
        sqlx::query(LOCK).execute(&mut **tx).await?;
    }
    Ok(())
}

/// [`get`], for a change of it.
pub(crate) async fn get_locked(tx: &mut Tx) -> Result<Venue> {
    lock(tx).await?;
    get(tx).await
}

const INSERT: &str = "insert into venue (id, name, zone, day_start, language, schedule, contacts, rules, loyalty, version) \
     values (1, $1, $2, $3, $4, $5, $6, $7, $8, 1) on conflict do nothing";

/// Writes the first venue; `false` if another replica was faster.
pub(crate) async fn insert(tx: &mut Tx, venue: &Venue) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(INSERT)
        .bind(&venue.name)
        .bind(venue.calendar.zone.name())
        .bind(wall_text(venue.calendar.day_start))
        .bind(venue.language.as_str())
        .bind(&venue.schedule)
        .bind(&venue.contacts)
        .bind(Json(&venue.rules))
        .bind(Json(&venue.loyalty))
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

const UPDATE: &str = "update venue set name = $1, zone = $2, day_start = $3, language = $4, schedule = $5, \
     contacts = $6, rules = $7, loyalty = $8, version = version + 1 where id = 1 and version = $9";

/// Writes the settings; `stale_version` if somebody was faster.
pub(crate) async fn update(tx: &mut Tx, venue: &Venue) -> Result<()> {
    let rows = on!(&mut *tx, conn => sqlx::query(UPDATE)
        .bind(&venue.name)
        .bind(venue.calendar.zone.name())
        .bind(wall_text(venue.calendar.day_start))
        .bind(venue.language.as_str())
        .bind(&venue.schedule)
        .bind(&venue.contacts)
        .bind(Json(&venue.rules))
        .bind(Json(&venue.loyalty))
        .bind(venue.version)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    if rows == 0 {
        return Err(Error::StaleVersion {
            current: get(tx).await?.version,
        });
    }
    Ok(())
}

const TOUCH: &str = "update venue set version = version + 1 where id = 1 returning version";

/// Counts a change of the hours, which stand in tables of their own. The venue must be locked.
pub(crate) async fn touch(tx: &mut Tx) -> Result<i64> {
    Ok(on!(tx, conn => sqlx::query_scalar(TOUCH).fetch_one(conn).await)?)
}

const WEEK: &str = "select weekday, opens, closes from hours order by weekday";
const EXCEPTIONS: &str = "select day, opens, closes, note from hours_exceptions order by day";

/// Opening hours with all exceptions.
pub(crate) async fn hours(tx: &mut Tx) -> Result<Hours> {
    let week: Vec<(i64, Option<String>, Option<String>)> =
        on!(&mut *tx, conn => sqlx::query_as(WEEK).fetch_all(conn).await)?;
    let exceptions: Vec<(NaiveDate, Option<String>, Option<String>, String)> =
        on!(&mut *tx, conn => sqlx::query_as(EXCEPTIONS).fetch_all(conn).await)?;
    let mut hours = Hours {
        week: [None; 7],
        exceptions: Vec::new(),
    };
    for (weekday, opens, closes) in week {
        if let Some(day) = usize::try_from(weekday)
            .ok()
            .and_then(|day| hours.week.get_mut(day))
        {
            *day = opening(opens, closes)?;
        }
    }
    for (day, opens, closes, note) in exceptions {
        let opening = opening(opens, closes)?;
        hours.exceptions.push(DayException {
            day: ServiceDay(day),
            opening,
            note,
        });
    }
    Ok(hours)
}

fn opening(opens: Option<String>, closes: Option<String>) -> Result<Option<Opening>> {
    opens
        .zip(closes)
        .map(|(opens, closes)| {
            Ok(Opening {
                opens: wall(&opens)?,
                closes: wall(&closes)?,
            })
        })
        .transpose()
}

const SET_DAY: &str = "insert into hours (weekday, opens, closes) values ($1, $2, $3) \
     on conflict (weekday) do update set opens = excluded.opens, closes = excluded.closes";

/// Sets one weekday (0 is Monday).
pub(crate) async fn set_weekday(tx: &mut Tx, weekday: i64, opening: Option<Opening>) -> Result<()> {
    on!(tx, conn => sqlx::query(SET_DAY)
        .bind(weekday)
        .bind(opening.map(|opening| wall_text(opening.opens)))
        .bind(opening.map(|opening| wall_text(opening.closes)))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const SET_EXCEPTION: &str = "insert into hours_exceptions (day, opens, closes, note) values ($1, $2, $3, $4) \
     on conflict (day) do update set opens = excluded.opens, closes = excluded.closes, note = excluded.note";

/// Sets the hours of one service day.
pub(crate) async fn set_exception(tx: &mut Tx, exception: &DayException) -> Result<()> {
    on!(tx, conn => sqlx::query(SET_EXCEPTION)
        .bind(exception.day.0)
        .bind(exception.opening.map(|opening| wall_text(opening.opens)))
        .bind(exception.opening.map(|opening| wall_text(opening.closes)))
        .bind(&exception.note)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const DROP_EXCEPTIONS: &str = "delete from hours_exceptions";

/// Gives every day its weekday's hours back.
pub(crate) async fn drop_exceptions(tx: &mut Tx) -> Result<()> {
    on!(tx, conn => sqlx::query(DROP_EXCEPTIONS).execute(conn).await.map(|_| ()))?;
    Ok(())
}

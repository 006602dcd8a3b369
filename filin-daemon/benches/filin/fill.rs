//! Years of bookings, written by plain SQL in one go: a hundred on every service day, five stays of
//! two hours at each of twenty tables, from long ago until a few days from now. What is past is
//! completed (eight in ten, with its visit), canceled or missed; the rest is confirmed and holds.

use anyhow::bail;
use chrono::{NaiveDate, TimeDelta};
use filin_core::store::Store;
use sqlx::AssertSqlSafe;

use crate::people::telegram_id;
use crate::place::Place;

/// Tables that the room must have.
pub(crate) const TABLES: i64 = 20;
/// Bookings of a service day.
pub(crate) const A_DAY: usize = 100;

/// How much there is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Past {
    pub(crate) bookings: usize,
    pub(crate) guests: usize,
    /// Days after today that are filled too.
    pub(crate) ahead: usize,
}

/// Fills a venue that is still empty. Foreign keys are not looked at one by one: a few seconds
/// instead of a minute.
pub(crate) async fn fill(place: &Place, past: Past) -> anyhow::Result<()> {
    let days = past.bookings / A_DAY;
    let Some(before) = days.checked_sub(past.ahead + 1) else {
        bail!("{past:?} leaves no day for today");
    };
    let first = place.today() - TimeDelta::days(i64::try_from(before)?);
    match &place.store {
        Store::Sqlite { writer, .. } => {
            let mut connection = writer.acquire().await?;
            for statement in statements(past, &sqlite(first), before) {
                sqlx::raw_sql(AssertSqlSafe(statement))
                    .execute(&mut *connection)
                    .await?;
            }
            let end = "pragma foreign_keys = on; pragma synchronous = normal; analyze; \
                       pragma wal_checkpoint(truncate)";
            sqlx::raw_sql(end).execute(&mut *connection).await?;
        }
        Store::Postgres(pool) => {
            let mut connection = pool.acquire().await?;
            for statement in statements(past, &postgres(first), before) {
                sqlx::raw_sql(AssertSqlSafe(statement))
                    .execute(&mut *connection)
                    .await?;
            }
            sqlx::raw_sql("reset session_replication_role")
                .execute(&mut *connection)
                .await?;
            sqlx::raw_sql("vacuum analyze")
                .execute(&mut *connection)
                .await?;
            sqlx::raw_sql("checkpoint")
                .execute(&mut *connection)
                .await?;
        }
    }
    Ok(())
}

/// The words in which the engines differ.
struct Words {
    begin: &'static str,
    /// The service day of booking `i`.
    day: String,
    /// Its start, two hours of the first day's clock for each of the day's five stays, or its end.
    starts: String,
    ends: String,
}

fn sqlite(first: NaiveDate) -> Words {
    let moment = |hour: i64| {
        format!(
            "strftime('%Y-%m-%dT%H:%M:%S+00:00', '{first}', '+' || (i / 100) || ' days', \
             '+' || ({hour} + i % 100 / 20 * 2) || ' hours')"
        )
    };
    Words {
        begin: "pragma foreign_keys = off; pragma synchronous = off",
        day: format!("date('{first}', '+' || (i / 100) || ' days')"),
        starts: moment(11),
        ends: moment(13),
    }
}

fn postgres(first: NaiveDate) -> Words {
    let moment = |hour: i64| {
        format!(
            "timestamptz '{first} 00:00:00+00' + make_interval(days => (i / 100)::int, \
             hours => ({hour} + i % 100 / 20 * 2)::int)"
        )
    };
    Words {
        begin: "set session_replication_role = replica; set timezone = 'UTC'",
        day: format!("date '{first}' + (i / 100)::int"),
        starts: moment(11),
        ends: moment(13),
    }
}

fn statements(past: Past, words: &Words, before: usize) -> Vec<String> {
    let Words {
        begin,
        day,
        starts,
        ends,
    } = words;
    let Past {
        bookings, guests, ..
    } = past;
    let (first_id, done) = (telegram_id(0), before * A_DAY);
    let numbers = |count: usize| {
        format!(
            "with recursive n (i) as (select cast(0 as bigint) union all select i + 1 from n where i < {count} - 1)"
        )
    };
    let (guest_numbers, booking_numbers) = (numbers(guests), numbers(bookings));
    vec![
        (*begin).to_owned(),
        format!(
            "insert into guests (telegram_id, name, username, phone, phone_verified, language, notes, \
             discount, subscribed, barred, search, created_at, updated_at) {guest_numbers} \
             select {first_id} + i, 'Гость ' || i, 'guest' || i, '+7999' || (1000000 + i), true, 'ru', '', \
             0, true, false, 'гость ' || i || ' @guest' || i || ' +7999' || (1000000 + i), \
             created_at, created_at from n, (select {starts} as created_at from (select 0 as i) zero) c"
        ),
        format!(
            "insert into bookings (guest_id, starts_at, ends_at, service_day, party, status, source, \
             comment, note, flagged, version, created_at, updated_at) {booking_numbers} \
             select 1 + i % {guests}, {starts}, {ends}, {day}, 1 + i % 4, \
             case when i >= {done} then 'confirmed' when i % 10 < 8 then 'completed' \
             when i % 10 = 8 then 'canceled' else 'no_show' end, \
             case when i % 3 = 0 then 'staff' else 'mini_app' end, '', '', false, 1, {starts}, {starts} from n"
        ),
        "insert into booking_tables (booking_id, table_id) \
         select id, 1 + (id - 1) % 100 % 20 from bookings"
            .into(),
        "insert into holds (table_id, booking_id, starts_at, ends_at) \
         select 1 + (id - 1) % 100 % 20, id, starts_at, ends_at from bookings where status = 'confirmed'"
            .into(),
        "insert into visits (guest_id, booking_id, delta, reason, actor, at) \
         select guest_id, id, 1, 'completed', 'system', ends_at from bookings where status = 'completed'"
            .into(),
    ]
}

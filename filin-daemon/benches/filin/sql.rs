//! Bare statements: what a booking writes at least, and counting.

use anyhow::bail;
use chrono::TimeDelta;
use filin_core::store::Store;
use sqlx::AssertSqlSafe;

use crate::place::Place;

const GUEST: &str = "insert into guests (telegram_id, name, username, phone_verified, language, notes, discount, \
     subscribed, barred, search, created_at, updated_at) \
     values ($1, 'Гость', null, false, 'ru', '', 0, false, false, 'гость', $2, $2) returning id";
const LOCK: &str = "select id from tables where id = $1 for no key update";
const BOOKING: &str = "insert into bookings (guest_id, starts_at, ends_at, service_day, party, status, source, \
     comment, note, flagged, version, created_at, updated_at) \
     values ($1, $2, $3, $4, 2, 'pending', 'mini_app', '', '', false, 1, $5, $5) returning id";
const TABLE: &str = "insert into booking_tables (booking_id, table_id) values ($1, $2)";
const HOLD: &str =
    "insert into holds (table_id, booking_id, starts_at, ends_at) values ($1, $2, $3, $4)";
const MESSAGE: &str = "insert into outbox (kind, audience, guest_id, booking_id, data, priority, due_at, created_at) \
     values ('booking', $1, $2, $3, '{}', 0, $4, $4)";
const NUMBER: &str = "update event_counter set seq = seq + 1 where id = 1 returning seq";
const EVENT: &str = "insert into events (seq, at, kind, actor, actor_name, channel, booking_id, guest_id, data) \
     values ($1, $2, 'booking.requested', 'guest:1', 'guest', 'mini_app', $3, $4, '{}')";

/// The statements of one booking in a transaction of either engine.
macro_rules! write {
    ($tx:expr, $lock:expr, $place:expr, $number:expr, $tables:expr) => {{
        let now = $place.now();
        let (at, table) = ($number / $tables, $number % $tables + 1);
        let starts = $place.today().and_time(chrono::NaiveTime::MIN).and_utc()
            + TimeDelta::hours(24 + 11 + at * 2);
        let ends = starts + TimeDelta::hours(2);
        let guest: i64 = sqlx::query_scalar(GUEST)
            .bind(1_000_000 + $number)
            .bind(now)
            .fetch_one(&mut *$tx)
            .await?;
        if $lock {
            sqlx::query(LOCK).bind(table).execute(&mut *$tx).await?;
        }
        let booking: i64 = sqlx::query_scalar(BOOKING)
            .bind(guest)
            .bind(starts)
            .bind(ends)
            .bind(starts.date_naive())
            .bind(now)
            .fetch_one(&mut *$tx)
            .await?;
        sqlx::query(TABLE)
            .bind(booking)
            .bind(table)
            .execute(&mut *$tx)
            .await?;
        let hold = sqlx::query(HOLD).bind(table).bind(booking);
        hold.bind(starts).bind(ends).execute(&mut *$tx).await?;
        for (audience, to) in [("staff", None), ("guest", Some(guest))] {
            let message = sqlx::query(MESSAGE).bind(audience).bind(to);
            message.bind(booking).bind(now).execute(&mut *$tx).await?;
        }
        let seq: i64 = sqlx::query_scalar(NUMBER).fetch_one(&mut *$tx).await?;
        let event = sqlx::query(EVENT).bind(seq).bind(now);
        event.bind(booking).bind(guest).execute(&mut *$tx).await?;
        $tx.commit().await?;
    }};
}

/// Has SQLite flush each commit by itself, as it does where nobody sees to it otherwise.
pub(crate) async fn flush_each(place: &Place) -> anyhow::Result<()> {
    if let Store::Sqlite { writer, .. } = &place.store {
        sqlx::raw_sql("pragma synchronous = full")
            .execute(writer)
            .await?;
    }
    Ok(())
}

/// Writes the booking of this number: every number has a table and a time of its own.
pub(crate) async fn book(place: &Place, number: usize, tables: i64) -> anyhow::Result<()> {
    let number = i64::try_from(number)?;
    match &place.store {
        Store::Sqlite { writer, .. } => {
            let mut tx = writer.begin_with("begin immediate").await?;
            write!(tx, false, place, number, tables);
        }
        Store::Postgres(pool) => {
            let mut tx = pool.begin().await?;
            write!(tx, true, place, number, tables);
        }
    }
    Ok(())
}

/// How many rows a table has.
pub(crate) async fn count(store: &Store, table: &str) -> anyhow::Result<f64> {
    if !table.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') {
        bail!("not a table: {table}");
    }
    let query = AssertSqlSafe(format!("select count(*) from {table}"));
    let rows: i64 = match store {
        Store::Sqlite { readers, .. } => sqlx::query_scalar(query).fetch_one(readers).await?,
        Store::Postgres(pool) => sqlx::query_scalar(query).fetch_one(pool).await?,
    };
    Ok(rows as f64)
}

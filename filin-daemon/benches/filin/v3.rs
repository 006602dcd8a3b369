//! A v3 database of any size, as SQLAlchemy made it; if wanted, one booking of fifty is broken in it:
//! an unknown status, nobody's, a date in words, a negative length, a negative party.

use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};

/// Bookings of each guest.
const EACH: usize = 20;

const TABLES: &str = "\
    create table clients (id integer not null, telegram_id integer, username varchar(64), \
    full_name varchar(255), phone_hash varchar(255), visits integer not null, \
    consent_accepted boolean not null, notes text, created_at datetime not null, primary key (id)); \
    create table promotions (id integer not null, title varchar(255) not null, \
    description text not null, image_url varchar(500), is_active boolean not null, \
    created_at datetime not null, primary key (id)); \
    create table venue_settings (id integer not null, schedule_text text not null, \
    contacts_text text not null, updated_at datetime not null, primary key (id)); \
    create table subscribers (id integer not null, telegram_id integer not null, \
    username varchar(64), full_name varchar(255), is_active boolean not null, \
    subscribed_at datetime not null, last_mailed_at datetime, primary key (id)); \
    create table bookings (id integer not null, client_id integer not null, \
    booking_at datetime not null, duration_minutes integer not null, guests integer not null, \
    table_no integer not null, comment text, status varchar(16) not null, \
    reminder_sent boolean not null, reminder_1h_sent boolean not null, \
    is_staff_booking boolean not null, created_at datetime not null, primary key (id)); \
    create table reviews (id integer not null, client_id integer not null, booking_id integer, \
    rating integer not null, text text not null, created_at datetime not null, primary key (id))";

const INDEXES: &str = "\
    create unique index ix_clients_telegram_id on clients (telegram_id); \
    create index ix_clients_phone_hash on clients (phone_hash); \
    create index ix_clients_username on clients (username); \
    create index ix_clients_created_at on clients (created_at); \
    create unique index ix_subscribers_telegram_id on subscribers (telegram_id); \
    create index ix_bookings_table_no on bookings (table_no); \
    create index ix_bookings_booking_at on bookings (booking_at); \
    create index ix_bookings_status on bookings (status); \
    create index ix_bookings_created_at on bookings (created_at); \
    create index ix_bookings_client_id on bookings (client_id); \
    create index ix_reviews_client_id on reviews (client_id)";

/// How its bookings are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bookings {
    /// Such as any program takes.
    Sound,
    /// One of fifty not.
    SomeBroken,
}

/// Writes it.
pub(crate) async fn write(path: &Path, bookings: usize, how: Bookings) -> anyhow::Result<()> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true);
    let mut connection = options.connect().await?;
    let begin = "pragma journal_mode = off; pragma synchronous = off".to_owned();
    let parts = [
        begin,
        TABLES.to_owned(),
        rows(bookings, how),
        INDEXES.to_owned(),
    ];
    for part in parts {
        sqlx::raw_sql(AssertSqlSafe(part))
            .execute(&mut connection)
            .await?;
    }
    Ok(connection.close().await?)
}

fn rows(bookings: usize, how: Bookings) -> String {
    // Which of 250 a booking is; of the sound ones each is the sixth.
    let kind = match how {
        Bookings::Sound => "5",
        Bookings::SomeBroken => "i % 250",
    };
    let guests = (bookings / EACH).max(1);
    let numbers = |count: usize| {
        format!(
            "with recursive n (i) as (select 0 union all select i + 1 from n where i < {count} - 1)"
        )
    };
    let (few, many) = (numbers(guests), numbers(bookings));
    format!(
        "insert into clients {few} select i + 1, 100000000 + i * 7, 'user_' || i, 'Гость ' || i, \
         '+7999' || (1000000 + i), i % 9, 1, case i % 50 when 0 then '{{\"personal_discount\": 100}}' \
         when 1 then '{{broken' end, datetime('2001-01-01', '+' || (i % 9000) || ' days') from n; \
         insert into subscribers {few} select i + 1, 100000000 + i * 7, 'user_' || i, 'Гость ' || i, \
         i % 10 <> 0, '2020-01-01 12:00:00.000000', null from n; \
         insert into reviews {few} select i + 1, 1 + i % {guests}, null, 1 + i % 5, 'Отзыв ' || i, \
         '2020-01-01 12:00:00.000000' from n; \
         insert into venue_settings values (1, 'Пн–Чт 14:00–02:00', 'адрес', '2026-01-01 00:00:00'); \
         insert into bookings {many} select i + 1, \
         case {kind} when 1 then {guests} + 1 + i else 1 + i % {guests} end, \
         case {kind} when 2 then 'сегодня ' || i else datetime('1999-01-01', \
         '+' || (i / 100) || ' days', '+' || (14 + i % 100 / 20 * 2) || ' hours') end, \
         case {kind} when 3 then -5 else 120 end, case {kind} when 4 then -5 else 1 + i % 4 end, \
         1 + i % 20, case when i % 7 = 0 then 'комментарий ' || i end, \
         case when {kind} = 0 then 'wtf' when i % 10 < 8 then 'completed' else 'canceled' end, \
         1, 1, i % 3 = 0, datetime('1999-01-01', '+' || (i / 100) || ' days') from n"
    )
}

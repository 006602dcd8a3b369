//! What was told, put into our own schema, which refuses what must not be: keys, checks, references,
//! holds that overlap. Then what must be true of every database is asked.

use rusqlite::Connection;
use rusqlite::types::Value as Sql;

use super::Told;
use crate::transfer::catalogue::{TABLES, Table};
use crate::transfer::value::{Row, Value};

const MIGRATIONS: [&str; 13] = [
    include_str!("../../../../../migrations/sqlite/0001_venue.sql"),
    include_str!("../../../../../migrations/sqlite/0002_bookings.sql"),
    include_str!("../../../../../migrations/sqlite/0003_events.sql"),
    include_str!("../../../../../migrations/sqlite/0004_access.sql"),
    include_str!("../../../../../migrations/sqlite/0005_guests.sql"),
    include_str!("../../../../../migrations/sqlite/0006_showcase.sql"),
    include_str!("../../../../../migrations/sqlite/0007_waitlist.sql"),
    include_str!("../../../../../migrations/sqlite/0008_feeds.sql"),
    include_str!("../../../../../migrations/sqlite/0009_bot.sql"),
    include_str!("../../../../../migrations/sqlite/0010_copies.sql"),
    include_str!("../../../../../migrations/sqlite/0011_reminders.sql"),
    include_str!("../../../../../migrations/sqlite/0012_broadcasts.sql"),
    include_str!("../../../../../migrations/sqlite/0013_imports.sql"),
];

const NOW: &str = "julianday('2026-11-23T09:00:00Z')";

/// Puts it all into a new database of ours, and asks.
pub(super) fn load(told: &Told) -> Connection {
    let ours = Connection::open_in_memory().unwrap();
    ours.execute_batch("pragma foreign_keys = on").unwrap();
    for migration in MIGRATIONS {
        ours.execute_batch(migration).unwrap();
    }
    ours.execute_batch("delete from event_counter; begin")
        .unwrap();
    for table in TABLES {
        for row in told.tables.get(table.name).into_iter().flatten() {
            insert(&ours, table, row);
        }
    }
    ours.execute_batch("commit").unwrap();
    check(&ours);
    ours
}

fn insert(ours: &Connection, table: &Table, row: &Row) {
    let places: Vec<_> = (1..=row.len()).map(|at| format!("?{at}")).collect();
    let sql = format!(
        "insert into {} ({}) values ({})",
        table.name,
        table.names(),
        places.join(", ")
    );
    let values = rusqlite::params_from_iter(row.iter().map(sql_value));
    if let Err(error) = ours.prepare(&sql).unwrap().execute(values) {
        panic!("{}: {error}: {row:?}", table.name);
    }
}

fn sql_value(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Int(number) => Sql::Integer(*number),
        Value::Real(number) => Sql::Real(*number),
        Value::Bool(yes) => Sql::Integer(i64::from(*yes)),
        Value::Text(text) | Value::Json(text) => Sql::Text(text.clone()),
        Value::Blob(bytes) => Sql::Blob(bytes.clone()),
        Value::Instant(at) => Sql::Text(at.to_rfc3339()),
        Value::Day(day) => Sql::Text(day.to_string()),
    }
}

/// One number.
pub(super) fn number(ours: &Connection, sql: &str) -> i64 {
    ours.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// As the contract tests' invariants, but that what is over needs no hold.
fn check(ours: &Connection) {
    let live = "b.status in ('pending', 'confirmed', 'seated')";
    let reachable = "g.telegram_id is not null";
    let due = |kind: &str, hours: &str, statuses: &str, of_whom: &str| {
        format!(
            "select count(*) from bookings b left join guests g on g.id = b.guest_id \
             where b.status in {statuses} and {of_whom} \
             and julianday(b.starts_at) + {hours} / 24.0 > {NOW} + 0.00001 \
             and julianday(b.starts_at) + {hours} / 24.0 > julianday(b.updated_at) + 0.00001 \
             and not exists (select 1 from reminders r where r.booking_id = b.id \
             and r.kind = '{kind}')"
        )
    };
    let none = [
        format!(
            "select count(*) from bookings b join booking_tables bt on bt.booking_id = b.id \
             where {live} and julianday(b.ends_at) > {NOW} and not exists (select 1 from holds h \
             where h.booking_id = b.id and h.table_id = bt.table_id \
             and h.starts_at = b.starts_at and h.ends_at = b.ends_at)"
        ),
        format!(
            "select count(*) from holds h join bookings b on b.id = h.booking_id \
             left join booking_tables bt on bt.booking_id = b.id and bt.table_id = h.table_id \
             where not {live} or bt.table_id is null"
        ),
        format!("select count(*) from holds where julianday(ends_at) <= {NOW}"),
        "select count(*) from blocks b left join holds h on h.block_id = b.id \
         and h.table_id = b.table_id and h.starts_at = b.starts_at and h.ends_at = b.ends_at \
         where (b.lifted_at is null) <> (h.id is not null)"
            .into(),
        "select count(*) from bookings b where b.guest_id is not null and \
         (select coalesce(sum(v.delta), 0) from visits v where v.booking_id = b.id) \
         <> case when b.status = 'completed' then 1 else 0 end"
            .into(),
        "select count(*) from (select 1 from visits group by guest_id having sum(delta) < 0) a"
            .into(),
        format!(
            "select count(*) from bookings where status = 'pending' \
             and julianday(starts_at) + 30 / 1440.0 <= {NOW} - 0.00001"
        ),
        "select count(*) from event_counter where seq <> (select max(seq) from events)".into(),
        "select count(*) from bookings where not flagged and id not in \
         (select booking_id from booking_tables)"
            .into(),
        "select count(*) from guests where subscribed <> \
         (select count(*) from subscription_changes c where c.guest_id = guests.id)"
            .into(),
        "select count(*) from reviews r join bookings b on b.id = r.booking_id \
         where b.guest_id <> r.guest_id"
            .into(),
        "select count(*) <> 1 from promotions where is_default".into(),
        due("day_before", "-24", "('pending', 'confirmed')", reachable),
        due("hour_before", "-1", "('pending', 'confirmed')", reachable),
        due("late", "0.25", "('confirmed')", "true"),
        due("pending_old", "0", "('pending')", "true"),
        "select count(*) from reminders where kind in ('review', 'digest')".into(),
    ];
    for sql in none {
        assert_eq!(number(ours, &sql), 0, "{sql}");
    }
}

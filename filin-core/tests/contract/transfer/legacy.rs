//! v3's own database, as it is and from PostgreSQL, on both engines.

use filin_core::domain::ids::BookingId;
use filin_core::transfer::migrate::read;
use filin_core::transfer::report::Tally;
use rstest::rstest;
use rusqlite::types::Value;

use super::*;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/v3/filin-v3.db");
const TABLES: [&str; 6] = [
    "clients",
    "promotions",
    "venue_settings",
    "subscribers",
    "bookings",
    "reviews",
];
/// As SQLAlchemy made them there; ids of Telegram wider than v3 had them, which it could not keep.
const V3: &str = "create table clients (id int primary key, telegram_id bigint, username varchar(100), \
     full_name varchar(400), phone_hash varchar(255), visits int not null, \
     consent_accepted boolean not null, notes text, created_at timestamp not null); \
     create table promotions (id int primary key, title varchar(400), description text, \
     image_url varchar(700), is_active boolean not null, created_at timestamp not null); \
     create table venue_settings (id int primary key, schedule_text text, contacts_text text, \
     updated_at timestamp not null); \
     create table subscribers (id int primary key, telegram_id bigint not null, username varchar(100), \
     full_name varchar(400), is_active boolean not null, subscribed_at timestamp not null, \
     last_mailed_at timestamp); \
     create table bookings (id int primary key, client_id int not null, booking_at timestamp not null, \
     duration_minutes int not null, guests int not null, table_no int not null, comment text, \
     status varchar(16) not null, reminder_sent boolean not null, reminder_1h_sent boolean not null, \
     is_staff_booking boolean not null, created_at timestamp not null); \
     create table reviews (id int primary key, client_id int not null, booking_id int, \
     rating int not null, text text not null, created_at timestamp not null)";

fn file() -> DatabaseUrl {
    // Reading must not need to write beside it.
    DatabaseUrl::Sqlite(FILE.into())
}

/// The same data in a v3 PostgreSQL.
async fn in_postgres() -> Option<Database> {
    let database = Database::empty(Engine::Postgres).await?;
    let mut script = format!("{V3};\n");
    let source = rusqlite::Connection::open(FILE).unwrap();
    for table in TABLES {
        let mut statement = source.prepare(&format!("select * from {table}")).unwrap();
        let names: Vec<String> = statement
            .column_names()
            .iter()
            .map(|name| (*name).to_owned())
            .collect();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<String> = names
                .iter()
                .enumerate()
                .map(|(at, name)| written(name, row.get(at).unwrap()))
                .collect();
            script += &format!(
                "insert into {table} ({}) values ({});\n",
                names.join(", "),
                values.join(", ")
            );
        }
    }
    use sqlx::Connection as _;
    let mut connection = sqlx::PgConnection::connect(&database.url).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(script))
        .execute(&mut connection)
        .await
        .unwrap();
    Some(database)
}

fn written(column: &str, value: Value) -> String {
    let is_flag = column.starts_with("is_")
        || column.starts_with("reminder_")
        || column.ends_with("_accepted");
    match value {
        Value::Null => "null".into(),
        Value::Integer(number) if is_flag => (number != 0).to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
        other => panic!("{other:?}"),
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn v3_comes_over_and_can_be_worked_with(#[case] to: Engine) {
    let Some(target) = Database::empty(to).await else {
        return;
    };
    let sums = moved(file(), url(&target)).await.unwrap();
    let rows = |table: &str| sums[table].rows;
    assert_eq!(
        (
            rows("bookings"),
            rows("blocks"),
            rows("guests"),
            rows("reviews")
        ),
        (190, 10, 63, 25)
    );

    let store = target.store().await.unwrap();
    store.migrate().await.unwrap();
    let there = services(&store, Default::default());
    there
        .ensure_venue(&Seed::standard(Tz::Europe__Moscow), now())
        .await
        .unwrap();
    let booking = there.booking(&staff(), BookingId(171)).await.unwrap();
    assert_eq!(booking.id, BookingId(171));
    assert_eq!(
        there.bootstrap(&guest(1)).await.unwrap().promotions.len(),
        10
    );
    let next = there
        .request_booking(&guest(1), &wish("19:00", 2), None)
        .await
        .unwrap();
    assert_eq!(next.id, BookingId(201), "numbers go on after v3's last");
}

#[tokio::test]
async fn from_postgres_comes_the_same() {
    let Some(postgres) = in_postgres().await else {
        return;
    };
    equal(file(), url(&postgres)).await.unwrap();
    let tallies = |at: DatabaseUrl| {
        blocking(move |runtime| {
            let mut feed = feed(&at, runtime).unwrap();
            read(&mut feed, &Nobody).unwrap();
            let tallies: Vec<(&str, Tally)> = feed
                .report()
                .tallies()
                .iter()
                .map(|(table, tally)| (*table, *tally))
                .collect();
            tallies
        })
    };
    let there = tallies(url(&postgres)).await;
    assert_eq!(there, tallies(file()).await);
    for (table, tally) in there {
        let parts = tally.plain + tally.changed + tally.folded + tally.aside;
        assert_eq!(tally.rows, parts, "{table}");
    }
}

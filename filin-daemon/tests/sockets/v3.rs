//! A daemon that is pointed at a database of v3 leaves it as it is and says what to do.

use std::path::Path;

use rstest::rstest;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions};
use sqlx::{ConnectOptions, Connection, Executor, PgConnection, PgPool};

use crate::support::{Database, Engine, Raw, Settings};

/// The tables of v3, with a booking.
const V3: &str = "
    create table clients (id integer not null primary key, telegram_id integer, username varchar(64),
        full_name varchar(255), phone_hash varchar(255), visits integer not null,
        consent_accepted boolean not null, notes text, created_at timestamp not null);
    create table promotions (id integer not null primary key, title varchar(255) not null,
        description text not null, image_url varchar(500), is_active boolean not null,
        created_at timestamp not null);
    create table venue_settings (id integer not null primary key, schedule_text text not null,
        contacts_text text not null, updated_at timestamp not null);
    create table subscribers (id integer not null primary key, telegram_id integer not null,
        username varchar(64), full_name varchar(255), is_active boolean not null,
        subscribed_at timestamp not null, last_mailed_at timestamp);
    create table bookings (id integer not null primary key, client_id integer not null references clients (id),
        booking_at timestamp not null, duration_minutes integer not null, guests integer not null,
        table_no integer not null, comment text, status varchar(16) not null,
        reminder_sent boolean not null, reminder_1h_sent boolean not null,
        is_staff_booking boolean not null, created_at timestamp not null,
        constraint uq_booking_table_start unique (table_no, booking_at));
    create table reviews (id integer not null primary key, client_id integer not null references clients (id),
        booking_id integer references bookings (id), rating integer not null, text text not null,
        created_at timestamp not null);
    insert into clients values (1, 77, 'masha', 'Маша', '+79990001122', 4, true, null, '2026-02-01 10:00:00');
    insert into bookings values (1, 1, '2026-02-23 18:00:00', 120, 2, 5, 'у окна', 'confirmed', false, false, false, '2026-02-01 10:00:00');
";

/// Starts on it; the one line said.
async fn refusal(url: &str) -> String {
    let settings = Settings::of(url);
    let ended = settings.run_out().await;
    let said = format!("{}{}", ended.stdout, ended.stderr);
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(
        said.contains("v3") && said.contains("filin migrate --from '"),
        "{said}"
    );
    assert_eq!(
        std::fs::read_dir(settings.folder.path()).unwrap().count(),
        0,
        "nothing is left behind"
    );
    said
}

/// Every file of the folder with its bytes.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry"));
    let mut files: Vec<_> = entries
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                std::fs::read(entry.path()).unwrap(),
            )
        })
        .collect();
    files.sort();
    files
}

#[rstest]
#[case::as_v3_leaves_it(SqliteJournalMode::Delete)]
#[case::in_wal_mode(SqliteJournalMode::Wal)]
#[tokio::test]
async fn a_file_of_v3_keeps_every_byte(#[case] mode: SqliteJournalMode) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bot.db");
    let options = SqliteConnectOptions::new()
        .filename(&path)
        .create_if_missing(true)
        .journal_mode(mode);
    let mut connection = options.connect().await.expect("a file");
    connection.execute(V3).await.expect("v3's tables");
    connection.close().await.expect("closed");
    let before = files(folder.path());
    for url in [
        format!("sqlite://{}", path.display()),
        format!("sqlite+aiosqlite:///{}", path.display()),
    ] {
        let said = refusal(&url).await;
        assert!(said.contains(&url), "{said}");
        let after = files(folder.path());
        assert_eq!(
            after.iter().map(|file| &file.0).collect::<Vec<_>>(),
            before.iter().map(|file| &file.0).collect::<Vec<_>>()
        );
        assert!(after == before, "bytes changed");
    }
}

#[tokio::test]
async fn a_file_that_v3_still_writes_keeps_every_byte() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bot.db");
    let options = SqliteConnectOptions::new()
        .filename(&path)
        .create_if_missing(true);
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options.journal_mode(SqliteJournalMode::Wal));
    let pool = pool.await.expect("a file");
    pool.execute(V3).await.expect("v3's tables");
    // Not checkpointed: everything is in the log beside the file.
    let content = |name: &str| std::fs::read(folder.path().join(name)).expect("a file");
    let before = (content("bot.db"), content("bot.db-wal"));
    assert!(before.1.len() > before.0.len());
    refusal(&format!("sqlite://{}", path.display())).await;
    assert!(
        (content("bot.db"), content("bot.db-wal")) == before,
        "bytes changed"
    );
    pool.close().await;
}

#[rstest]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_server_of_v3_gets_no_table(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let mut connection = PgConnection::connect(&database.url)
        .await
        .expect("the database");
    connection.execute(V3).await.expect("v3's tables");
    connection.close().await.expect("closed");
    let raw = Raw::Postgres(PgPool::connect(&database.url).await.expect("the database"));
    let objects = "select relname || ' ' || relkind::text || ' ' || coalesce(pg_relation_size(oid), 0) \
                   from pg_class where relnamespace = 'public'::regnamespace order by 1";
    let extensions = "select extname::text from pg_extension order by 1";
    let before = (raw.texts(objects).await, raw.texts(extensions).await);
    // As v3 spells it, with a password that must not be shown.
    let url = database.url.replacen(
        "postgres://postgres@",
        "postgresql+asyncpg://postgres:hidden@",
        1,
    );
    let said = refusal(&url).await;
    assert!(
        said.contains("postgresql+asyncpg://postgres:***@") && !said.contains("hidden"),
        "{said}"
    );
    assert_eq!(
        (raw.texts(objects).await, raw.texts(extensions).await),
        before
    );
}

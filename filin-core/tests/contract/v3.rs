//! A database of v3 is recognised and left alone.

use rstest::rstest;

use crate::support::*;

const V3: &str = "create table clients (id integer primary key, telegram_id integer); \
     create table bookings (id integer primary key, status text)";

/// Opens whatever stands at the database's address with plain sqlx, and runs the statements.
async fn prepare(database: &Database, sql: &str) {
    use sqlx::Connection;
    let sql = sqlx::AssertSqlSafe(sql.to_owned());
    if database.url.starts_with("sqlite") {
        let url = format!("{}?mode=rwc", database.url);
        let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    } else {
        let mut connection = sqlx::PgConnection::connect(&database.url).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }
}

/// SQLite keeps its journal's mode in the file: opening it the other way would write into it.
const V3_IN_WAL: &str = "pragma journal_mode = wal; create table clients (id integer primary key)";

#[rstest]
#[case::sqlite(Engine::Sqlite, V3)]
#[case::sqlite_in_wal_mode(Engine::Sqlite, V3_IN_WAL)]
#[case::postgres(Engine::Postgres, V3)]
#[tokio::test]
async fn v3s_database_is_refused_and_not_touched(#[case] engine: Engine, #[case] v3: &str) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    prepare(&database, v3).await;
    let path = database
        .url
        .strip_prefix("sqlite://")
        .map(std::path::PathBuf::from);
    let bytes = path.as_ref().map(|path| std::fs::read(path).unwrap());
    for _ in 0..2 {
        let refused = database.store().await;
        assert_eq!(
            refused.err().map(|error| error.code()),
            Some("legacy_database")
        );
    }
    if let Some(path) = path {
        assert_eq!(Some(std::fs::read(&path).unwrap()), bytes, "not a byte");
        let beside: Vec<_> = std::fs::read_dir(path.parent().unwrap()).unwrap().collect();
        assert_eq!(beside.len(), 1, "{beside:?}");
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn ours_and_an_empty_one_are_not_v3s(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let store = database.store().await.unwrap();
    assert!(!store.is_v3().await.unwrap());
    store.migrate().await.unwrap();
    assert!(!store.is_v3().await.unwrap());
    store.close().await;
    // Even with v3's table beside ours.
    prepare(&database, "create table clients (id integer primary key)").await;
    let store = database.store().await.unwrap();
    assert!(!store.is_v3().await.unwrap());
    store.close().await;
}

/// Whoever was killed while writing in the old way leaves a journal, which only a writer can undo.
#[tokio::test]
async fn what_was_cut_off_in_a_file_is_undone() {
    let venue = TestVenue::open(Engine::Sqlite).await.unwrap();
    venue.store.close().await;
    let path = venue.database.url.trim_start_matches("sqlite://");
    let killed = rusqlite::Connection::open(path).unwrap();
    killed
        .pragma_update(None, "journal_mode", "delete")
        .unwrap();
    killed
        .execute_batch(
            "pragma cache_size = 2; begin; create table junk (x); \
             insert into junk with recursive n (i) as (select 1 union all select i + 1 from n \
             where i < 999) select randomblob(999) from n; update venue set name = 'обрыв'",
        )
        .unwrap();
    // As the disk has it at that moment.
    let left = Database::empty(Engine::Sqlite).await.unwrap();
    let copy = left.url.trim_start_matches("sqlite://");
    for end in ["", "-journal"] {
        std::fs::copy(format!("{path}{end}"), format!("{copy}{end}")).unwrap();
    }
    let store = left.store().await.unwrap();
    let raw = Raw::of(&store);
    let junk = "select count(*) from sqlite_master where name = 'junk'";
    assert_eq!(raw.number(junk).await, 0);
    assert!(store.is_migrated().await.unwrap());
}

//! Invariant 1: the database itself refuses two holds that overlap, whoever asks.

use rstest::rstest;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};

use crate::support::*;

const NAME: &str = "holds_no_overlap";

/// A database client of its own, which knows nothing of Filin.
enum Client {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Client {
    async fn of(venue: &TestVenue) -> Self {
        let url = &venue.database.url;
        if url.starts_with("sqlite") {
            Self::Sqlite(SqliteConnection::connect(url).await.unwrap())
        } else {
            Self::Postgres(PgConnection::connect(url).await.unwrap())
        }
    }

    async fn run(&mut self, sql: &str) -> Result<(), sqlx::Error> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(it) => sqlx::raw_sql(sql).execute(it).await.map(|_| ()),
            Self::Postgres(it) => sqlx::raw_sql(sql).execute(it).await.map(|_| ()),
        }
    }
}

fn insert(block: i64, table: i64, from: &str, to: &str) -> String {
    format!(
        "insert into holds (table_id, block_id, starts_at, ends_at) values \
         ({table}, {block}, '2026-11-27T{from}:00+00:00', '2026-11-27T{to}:00+00:00')"
    )
}

/// A venue with ten blocks whose holds were taken away, for bare inserts to belong to.
async fn with_blocks(engine: Engine) -> Option<TestVenue> {
    let venue = TestVenue::open(engine).await?;
    for table in 1..=5 {
        for time in ["20:00", "21:00"] {
            venue
                .services
                .block_table(&staff(), &block(time, 60, table))
                .await
                .unwrap();
        }
    }
    venue.raw().run("delete from holds").await;
    Some(venue)
}

async fn refused(client: &mut Client, sql: &str) {
    let error = client.run(sql).await.expect_err(sql);
    assert!(error.to_string().contains(NAME), "{sql}: {error}");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn bare_inserts_that_overlap_are_refused(#[case] engine: Engine) {
    let Some(venue) = with_blocks(engine).await else {
        return;
    };
    let (mut one, mut other) = (Client::of(&venue).await, Client::of(&venue).await);
    one.run(&insert(1, 1, "18:00", "20:00")).await.unwrap();
    for (from, to) in [
        ("18:00", "20:00"),
        ("17:00", "18:01"),
        ("19:59", "21:00"),
        ("18:30", "19:00"),
        ("17:00", "21:00"),
    ] {
        refused(&mut one, &insert(2, 1, from, to)).await;
        refused(&mut other, &insert(2, 1, from, to)).await;
    }
    // Touching ones and other tables are welcome.
    other.run(&insert(2, 1, "17:00", "18:00")).await.unwrap();
    other.run(&insert(3, 1, "20:00", "21:00")).await.unwrap();
    other.run(&insert(4, 2, "18:00", "20:00")).await.unwrap();
    // Empty and ownerless ones are not.
    assert!(one.run(&insert(5, 3, "18:00", "18:00")).await.is_err());
    assert!(one.run(&insert(5, 3, "19:00", "18:00")).await.is_err());
    let nobodys = insert(5, 3, "18:00", "19:00")
        .replace("block_id, ", "")
        .replace("(3, 5,", "(3,");
    assert!(one.run(&nobodys).await.is_err());
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn bare_updates_that_overlap_are_refused(#[case] engine: Engine) {
    let Some(venue) = with_blocks(engine).await else {
        return;
    };
    let (mut one, mut other) = (Client::of(&venue).await, Client::of(&venue).await);
    one.run(&insert(1, 1, "18:00", "20:00")).await.unwrap();
    one.run(&insert(2, 1, "20:00", "21:00")).await.unwrap();
    one.run(&insert(3, 2, "18:00", "20:00")).await.unwrap();
    for client in [&mut one, &mut other] {
        for sql in [
            "update holds set starts_at = '2026-11-27T19:59:00+00:00' where block_id = 2",
            "update holds set ends_at = '2026-11-27T20:01:00+00:00' where block_id = 1",
            "update holds set table_id = 1 where block_id = 3",
            "update holds set table_id = 2",
        ] {
            refused(client, sql).await;
        }
        client
            .run("update holds set ends_at = '2026-11-27T19:30:00+00:00' where block_id = 1")
            .await
            .unwrap();
        client
            .run("update holds set ends_at = '2026-11-27T20:00:00+00:00' where block_id = 1")
            .await
            .unwrap();
    }
}

/// The tests above would not notice a check that they forgot to make: without the constraint the
/// same statements pass.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn these_tests_have_teeth(#[case] engine: Engine) {
    let Some(venue) = with_blocks(engine).await else {
        return;
    };
    let mut client = Client::of(&venue).await;
    client
        .run(match engine {
            Engine::Sqlite => {
                "drop trigger holds_no_overlap_insert; drop trigger holds_no_overlap_update"
            }
            Engine::Postgres => "alter table holds drop constraint holds_no_overlap",
        })
        .await
        .unwrap();
    client.run(&insert(1, 1, "18:00", "20:00")).await.unwrap();
    client.run(&insert(2, 1, "19:00", "21:00")).await.unwrap();
    client.run(&insert(3, 2, "18:00", "20:00")).await.unwrap();
    client
        .run("update holds set table_id = 1 where block_id = 3")
        .await
        .unwrap();
    let overlap = std::panic::AssertUnwindSafe(venue.check());
    let seen = futures::FutureExt::catch_unwind(overlap).await;
    assert!(seen.is_err(), "the invariants' own check is blind");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_clients_at_once_one_wins(#[case] engine: Engine) {
    let Some(venue) = with_blocks(engine).await else {
        return;
    };
    let tries = (1..=10).map(|block| {
        let raw = venue.raw();
        tokio::spawn(async move { raw.try_run(&insert(block, 1, "18:00", "20:00")).await })
    });
    let done = futures::future::join_all(tries).await;
    let won = done
        .into_iter()
        .filter(|done| matches!(done, Ok(Ok(()))))
        .count();
    assert_eq!(won, 1);
}

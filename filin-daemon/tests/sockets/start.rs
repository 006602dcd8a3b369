//! Starts: the first, the second, two at once, and those that cannot be.

use std::net::TcpListener;

use rstest::rstest;
use serde_json::Value;

use crate::support::load::stranger;
use crate::support::{Database, Engine, Lounge, Settings, Who, inspect, places};

/// The one line that a failed start says, wherever it says it.
fn only_line(settings: &Settings, ended: &crate::support::daemon::Ended) -> String {
    let said = format!("{}{}", ended.stdout, ended.stderr);
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    let database = settings.vars["DATABASE_URL"].as_str();
    assert!(!said.contains("hidden"), "{database}: {said}");
    said
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_second_start_keeps_everything(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let api = lounge.api();
    let place = &places(&api, 1).await[0];
    let guest = Who::Guest(stranger());
    let booked = api
        .post("/api/bookings", &guest, &place.wish("у окна"))
        .await
        .is(201);
    let (token, _) = api.token("manager").await;
    let session = api.post("/api/session", &guest, &Value::Null).await.is(200);
    let session = Who::Bearer(session["token"].as_str().expect("a session").into());
    let plan = api.get("/api/admin/tables", &token).await.is(200);
    lounge.daemon.stop().await;

    let daemon = lounge.settings.start().await;
    let api = daemon.api();
    assert_eq!(
        api.get("/api/bookings", &guest).await.is(200)["items"],
        Value::Array(vec![booked.clone()])
    );
    assert_eq!(
        api.get("/api/bookings", &session).await.is(200)["items"][0],
        booked
    );
    assert_eq!(api.get("/api/admin/tables", &token).await.is(200), plan);
    let ready = api.get("/ready", &Who::Nobody).await.is(200);
    assert_eq!(ready["status"], "ok", "{ready}");
    daemon.log_is_clean();
    daemon.stop().await;
    let (raw, _venue) = inspect(lounge.database).await;
    for (table, rows) in [
        ("venue", 1),
        ("tables", 8),
        ("bookings", 1),
        ("events", 2),
        ("hours", 7),
    ] {
        assert_eq!(
            raw.number(&format!("select count(*) from {table}")).await,
            rows,
            "{table}"
        );
    }
}

#[rstest]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn daemons_that_start_together_set_up_one_venue(#[case] engine: Engine) {
    for _ in 0..2 {
        let Some(database) = Database::empty(engine).await else {
            return;
        };
        let settings = Settings::of(&database.url);
        let (a, b, c) = tokio::join!(settings.start(), settings.start(), settings.start());
        for daemon in [&a, &b, &c] {
            daemon.log_is_clean();
            let ready = daemon.api().get("/ready", &Who::Nobody).await.is(200);
            assert_eq!(ready["status"], "ok", "{ready}");
        }
        drop((a, b, c));
        let (raw, _venue) = inspect(database).await;
        for (table, rows) in [
            ("venue", 1),
            ("tables", 8),
            ("table_joins", 4),
            ("hours", 7),
            ("promotions", 1),
            ("menu_items", 2),
        ] {
            assert_eq!(
                raw.number(&format!("select count(*) from {table}")).await,
                rows,
                "{table}"
            );
        }
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_taken_port_is_said_in_a_line(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("its address").port().to_string();
    let settings = Settings::of(&database.url).with("PORT", &port);
    let ended = settings.run_out().await;
    let said = only_line(&settings, &ended);
    assert!(
        ended.stderr.contains("PORT") && said.contains("taken"),
        "{said}"
    );
}

#[tokio::test]
async fn a_database_that_is_away_is_said_in_a_line() {
    let free = TcpListener::bind("127.0.0.1:0")
        .expect("a port")
        .local_addr()
        .expect("an address");
    for url in [
        format!("postgres://filin:hidden@{free}/filin"),
        "postgres://filin:hidden@no-such-host.invalid/filin".into(),
        "sqlite:no/such/folder/filin.db".into(),
        "sqlite:/proc/filin.db".into(),
    ] {
        let settings = Settings::of(&url).with("DB_POOL_TIMEOUT", "1");
        let ended = settings.run_out().await;
        let said = only_line(&settings, &ended);
        assert!(said.contains("DATABASE_URL"), "{url}: {said}");
        assert!(ended.took.as_secs() < 6, "{url}: {:?}", ended.took);
    }
}

#[tokio::test]
async fn a_file_that_is_no_database_is_left_alone() {
    let settings = Settings::of("sqlite:filin.db");
    let photo = vec![0xFF_u8; 8192];
    std::fs::write(settings.file("filin.db"), &photo).expect("a file");
    let ended = settings.run_out().await;
    only_line(&settings, &ended);
    assert_eq!(
        std::fs::read(settings.file("filin.db")).expect("the file"),
        photo
    );
}

#[rstest]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_wrong_database_name_is_said_in_a_line(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let (server, _) = database.url.rsplit_once('/').expect("a database");
    let settings = Settings::of(&format!("{server}/no_such_database")).with("DB_POOL_TIMEOUT", "1");
    let ended = settings.run_out().await;
    let said = only_line(&settings, &ended);
    assert!(said.contains("no_such_database"), "{said}");
}

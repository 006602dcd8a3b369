//! The command line against the real daemon.

mod backup;
mod bookings;
mod broadcast;
mod change;
mod every;
mod follow;
mod guests;
mod house;
mod killed;
mod menu;
mod migrate;
mod promos;
mod reviews;
mod run;
mod waitlist;

use rstest::rstest;
use serde_json::Value;

use self::run::Desk;
use crate::support::{ADMIN_TOKEN, Engine, Lounge};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_token_is_kept_by_login(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let stranger = desk.clone().without("FILIN_TOKEN");
    assert_eq!(stranger.run(&["bookings", "list"]).await.code, 4);
    let login = stranger
        .run_with(&["login"], Some(&format!("{ADMIN_TOKEN}\n")))
        .await;
    assert_eq!(login.code, 0, "{login:?}");
    let known = stranger.without("FILIN_SERVER");
    assert_eq!(
        known.json(&["bookings", "list"]).await,
        Value::Array(Vec::new())
    );
    let wrong = known.run_with(&["login"], Some("filin_t_wrong\n")).await;
    assert_eq!(wrong.code, 4, "{wrong:?}");
    assert_eq!(known.run(&["stats"]).await.code, 0, "the good token stays");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_doctor_finds_a_healthy_daemon_and_a_dead_one(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let findings = desk.json(&["doctor"]).await;
    let findings = findings.as_array().expect("findings");
    for name in ["server", "token", "database", "migrations"] {
        let found = findings.iter().find(|finding| finding["name"] == name);
        assert_eq!(
            found.map(|found| &found["status"]),
            Some(&Value::from("ok")),
            "{name}: {findings:?}"
        );
    }
    lounge.daemon.kill().await;
    for args in [&["doctor"][..], &["bookings", "list"], &["tables", "map"]] {
        let away = desk.run(args).await;
        assert_eq!(away.code, 5, "{args:?}: {away:?}");
        assert!(!away.stderr.is_empty() || args == ["doctor"], "{away:?}");
    }
}

#[tokio::test]
async fn a_wrong_command_line_is_usage() {
    let desk = Desk::of("http://127.0.0.1:1");
    for args in [
        &["bookings", "create"][..],
        &["bookings", "create", "--guests", "two", "--walk-in"],
        &["bookings", "confirm"],
        &["bookings", "list", "--status", "late"],
        &["slots", "today"],
        &["tokens", "create", "x", "--role", "god"],
        &["nonsense"],
    ] {
        let usage = desk.run(args).await;
        assert_eq!(
            (usage.code, usage.stdout.as_str()),
            (2, ""),
            "{args:?}: {usage:?}"
        );
    }
}

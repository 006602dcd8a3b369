//! What wants attention, and figures of many days, over HTTP.

use filin_core::domain::actor::Role;
use filin_daemon::app::Keep;
use filin_daemon::backups;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Engine, Setup, TestApp, wish};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn managers_are_told_of_disk_and_backups(#[case] engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    let keep = Keep {
        database: Some(folder.path().to_owned()),
        backups: backups::Settings {
            dir: Some(folder.path().join("none")),
            ..backups::Settings::default()
        },
    };
    let setup = Setup {
        keep,
        ..Setup::default()
    };
    let Some(app) = TestApp::start_as(engine, setup).await else {
        return;
    };
    let manager = app.token(Role::Manager).await;
    let found = app.get("/api/admin/diagnosis", &manager).await.ok();
    let names: Vec<&Value> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|check| &check["name"])
        .collect();
    assert_eq!(names, ["disk", "backup"], "{found}");
    assert_eq!(found[1]["status"], "degraded");
    let staff = app.token(Role::Staff).await;
    app.get("/api/admin/diagnosis", &staff)
        .await
        .problem(403, "forbidden");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn figures_of_many_days(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let staff = app.token(Role::Staff).await;
    app.post("/api/bookings", &app.guest(7), &wish("20:00", 2))
        .await
        .created();
    let rows = app.rows().await;
    let path = "/api/admin/stats/days";
    let days = app
        .get(&format!("{path}?from=2026-11-26&to=2026-11-27"), &staff)
        .await
        .ok();
    let empty = json!({
        "date": "2026-11-26", "total_bookings": 0, "guests": 0, "pending": 0, "confirmed": 0,
        "seated": 0, "completed": 0, "canceled": 0, "no_show": 0, "online": 0, "by_staff": 0,
        "walk_ins": 0,
    });
    assert_eq!(days[0], empty);
    assert_eq!(
        (
            &days[1]["total_bookings"],
            &days[1]["guests"],
            &days[1]["online"]
        ),
        (&json!(1), &json!(2), &json!(1))
    );
    assert_eq!(days.as_array().map(Vec::len), Some(2));
    let usual = app.get(path, &staff).await.ok();
    assert_eq!(usual.as_array().map(Vec::len), Some(30));
    for (query, code) in [
        ("from=2026-11-28&to=2026-11-27", "setting_invalid"),
        ("from=2000-01-01&to=2200-01-01", "setting_invalid"),
        ("from=soon", "date_invalid"),
        ("to=2026-13-01", "date_invalid"),
    ] {
        app.get(&format!("{path}?{query}"), &staff)
            .await
            .problem(422, code);
    }
    assert_eq!(app.rows().await, rows);
}

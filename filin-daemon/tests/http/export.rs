//! Sheets over HTTP.

use filin_core::domain::actor::Role;
use rstest::rstest;

use crate::support::{Engine, TestApp, wish};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn managers_take_sheets_away(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let manager = app.token(Role::Manager).await;
    app.post("/api/bookings", &app.guest(7), &wish("20:00", 2))
        .await
        .created();
    let rows = app.rows().await;
    for (name, lines) in [
        ("bookings.csv", 2),
        ("bookings.csv?from=2026-11-27&to=2026-11-27", 2),
        ("bookings.csv?from=2026-11-28", 1),
        ("bookings.csv?to=2026-11-26", 1),
        ("guests.csv", 2),
        ("stats.csv", 31),
        ("stats.csv?from=2026-11-01&to=2026-11-30", 31),
    ] {
        let answer = app
            .get(&format!("/api/admin/export/{name}"), &manager)
            .await;
        assert_eq!(answer.status, 200, "{name}");
        assert_eq!(
            answer.header("Content-Type"),
            Some("text/csv; charset=utf-8")
        );
        assert_eq!(answer.header("Cache-Control"), Some("no-store"));
        let file = name.split('?').next().unwrap();
        assert_eq!(
            answer.header("Content-Disposition"),
            Some(format!("attachment; filename=\"{file}\"").as_str())
        );
        assert_eq!(
            answer.text().lines().count(),
            lines,
            "{name}: {}",
            answer.text()
        );
    }
    for (query, code) in [
        (
            "bookings.csv?from=2026-11-28&to=2026-11-27",
            "setting_invalid",
        ),
        ("bookings.csv?from=soon", "date_invalid"),
        ("stats.csv?from=2000-01-01&to=2200-01-01", "setting_invalid"),
        ("stats.csv?to=2026-13-01", "date_invalid"),
    ] {
        app.get(&format!("/api/admin/export/{query}"), &manager)
            .await
            .problem(422, code);
    }
    assert_eq!(app.rows().await, rows);
}

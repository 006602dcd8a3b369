//! What Prometheus is told, and who may read it.

use filin_core::domain::actor::Role;
use rstest::rstest;

use crate::support::call::Caller;
use crate::support::{Engine, TestApp, wish};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn figures_are_for_tokens(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    app.get("/metrics", &Caller::Nobody)
        .await
        .problem(401, "credentials_missing");
    app.get("/metrics", &app.guest(7))
        .await
        .problem(403, "forbidden");
    let staff = app.token(Role::Staff).await;
    app.post("/api/bookings", &app.guest(7), &wish("20:00", 2))
        .await
        .created();
    app.get("/api/admin/bookings/999", &staff)
        .await
        .problem(404, "not_found");
    app.get("/no/such/place/79991234567", &Caller::Nobody)
        .await
        .problem(404, "route_unknown");
    let answer = app.get("/metrics", &staff).await;
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.header("Content-Type"),
        Some("application/openmetrics-text; version=1.0.0; charset=utf-8")
    );
    let text = answer.text();
    let engine = app.state().services.engine();
    for line in [
        format!("filin_build_info{{version=\"{}\",engine=\"{engine}\"}} 1", env!("CARGO_PKG_VERSION")),
        "filin_http_requests_total{method=\"POST\",route=\"/api/bookings\",status=\"201\"} 1".into(),
        "filin_http_requests_total{method=\"GET\",route=\"/api/admin/bookings/<id>\",status=\"404\"} 1".into(),
        "filin_http_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1".into(),
        "filin_http_request_duration_seconds_count{method=\"POST\",route=\"/api/bookings\"} 1".into(),
        "filin_today{of=\"pending\"} 1".into(),
        "filin_today{of=\"tables_free\"} 8".into(),
        "filin_live_listeners 0".into(),
        "# EOF".into(),
    ] {
        assert!(text.lines().any(|found| found == line), "{line} in\n{text}");
    }
    assert!(
        !text.contains("79991234567"),
        "what was asked for is no label"
    );
}

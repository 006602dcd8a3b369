//! Calendar feeds over HTTP: the address is all that a calendar program can show.

use filin_core::domain::actor::Role;
use rstest::rstest;
use serde_json::json;

use crate::support::call::Caller;
use crate::support::{Engine, Setup, TestApp, wish};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_revoked_address_answers_nothing(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let owner = app.token(Role::Owner).await;
    app.post("/api/bookings", &app.guest(7), &wish("20:00", 2))
        .await
        .created();
    let issued = app
        .post("/api/admin/feeds", &owner, &json!({ "name": "бар" }))
        .await
        .created();
    let path = issued["path"].as_str().expect("an address").to_owned();
    let listed = app.get("/api/admin/feeds", &owner).await.ok();
    assert_eq!(listed[0]["name"], "бар");
    assert!(!listed.to_string().contains("/calendar/"), "shown once");

    let calendar = app.get(&path, &Caller::Nobody).await;
    assert_eq!(calendar.status, 200);
    assert_eq!(
        calendar.header("Content-Type"),
        Some("text/calendar; charset=utf-8")
    );
    assert_eq!(calendar.header("Cache-Control"), Some("no-store"));
    assert!(calendar.text().contains("BEGIN:VEVENT"));
    let id = issued["id"].as_i64().expect("an id");
    app.delete(&format!("/api/admin/feeds/{id}"), &owner)
        .await
        .no_content();
    for gone in [
        path.as_str(),
        path.trim_end_matches(".ics"),
        "/calendar/x.ics",
        "/calendar/.ics",
        "/calendar/%00.ics",
    ] {
        app.get(gone, &Caller::Nobody)
            .await
            .problem(404, "not_found");
    }
    app.delete(&format!("/api/admin/feeds/{id}"), &owner)
        .await
        .problem(404, "not_found");
    for (body, status, code) in [
        (json!({ "name": "" }), 422, "name_invalid"),
        (json!({}), 400, "malformed_request"),
        (
            json!({ "name": "x", "role": "owner" }),
            422,
            "unknown_field",
        ),
    ] {
        app.post("/api/admin/feeds", &owner, &body)
            .await
            .problem(status, code);
    }
}

#[tokio::test]
async fn whoever_guesses_addresses_must_wait() {
    let rates = filin_daemon::http::limits::Rates {
        failures_per_minute: std::num::NonZeroU32::MIN,
        ..filin_daemon::http::limits::Rates::unlimited()
    };
    let setup = Setup {
        rates,
        ..Setup::default()
    };
    let Some(app) = TestApp::start_as(Engine::Sqlite, setup).await else {
        return;
    };
    let guess = async |address: &str| {
        let call = app.call(rocket::http::Method::Get, "/calendar/0.ics");
        call.from(address).send().await
    };
    guess("203.0.113.7").await.problem(404, "not_found");
    guess("203.0.113.7").await.problem(429, "rate_limited");
    guess("203.0.113.8").await.problem(404, "not_found");
}

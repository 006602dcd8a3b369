//! A guest's "I'll come" over HTTP, and what staff see of it.

use rocket::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Engine, TestApp, wish};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_says_it_and_staff_see_it(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    let booking = app
        .post("/api/bookings", &guest, &wish("20:00", 2))
        .await
        .created();
    assert_eq!(booking["attending"], Value::Null);
    let id = &booking["id"];
    let path = format!("/api/bookings/{id}/attend");
    let press = async || app.call(Method::Post, &path).by(&guest).send().await;
    let coming = press().await.ok();
    assert_eq!(
        (&coming["attending"], &coming["version"]),
        (&json!(true), &json!(2))
    );
    let rows = app.rows().await;
    assert_eq!(press().await.ok(), coming, "pressed twice");
    assert_eq!(app.rows().await, rows);
    let own = app.get("/api/bookings", &guest).await.ok();
    assert_eq!(own["items"], json!([coming]));
    let shown = format!("/api/admin/bookings/{id}");
    let seen = app.get(&shown, &app.admin()).await.ok();
    assert_eq!(seen["attending"], true);
    let events = app.get(&format!("{shown}/events"), &app.admin()).await.ok();
    let last = events.as_array().and_then(|all| all.last());
    assert_eq!(
        last.map(|event| &event["kind"]),
        Some(&json!("booking.attending"))
    );
    let later = json!({ "starts_at": "2026-11-27T21:00" });
    let moved = app
        .patch(&format!("/api/bookings/{id}"), &guest, &later)
        .await;
    assert_eq!(moved.ok()["attending"], Value::Null);
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn only_ones_own_and_only_what_lies_ahead(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (owner, stranger) = (app.guest(7), app.guest(8));
    let new = wish("20:00", 2);
    let booking = app.post("/api/bookings", &owner, &new).await.created();
    let gone = app.post("/api/bookings", &owner, &new).await.created();
    let cancel = format!("/api/bookings/{}/cancel", gone["id"]);
    app.post(&cancel, &owner, &json!({})).await.ok();
    let rows = app.rows().await;
    let attend = |id: &Value| format!("/api/bookings/{id}/attend");
    for id in [
        &booking["id"],
        &json!(999_999),
        &json!(-1),
        &json!(i64::MIN),
    ] {
        let answer = app
            .call(Method::Post, &attend(id))
            .by(&stranger)
            .send()
            .await;
        answer.problem(404, "not_found");
    }
    let token = app.call(Method::Post, &attend(&booking["id"]));
    assert_eq!(token.by(&app.admin()).send().await.status, 403);
    let over = app.call(Method::Post, &attend(&gone["id"]));
    over.by(&owner)
        .send()
        .await
        .problem(409, "transition_refused");
    let word = app.call(Method::Post, "/api/bookings/abc/attend");
    word.by(&owner).send().await.problem(404, "route_unknown");
    assert_eq!(app.rows().await, rows);
}

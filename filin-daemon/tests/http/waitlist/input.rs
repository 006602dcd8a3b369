//! What cannot be waited for or claimed.

use chrono::TimeDelta;
use filin_core::domain::actor::Role;
use rocket::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use super::{claim, join, own, run, window};
use crate::support::{Engine, TestApp};

fn bad_bodies() -> Vec<(Value, u16, &'static str)> {
    let with = |field: &str, value: Value| {
        let mut body = window("20:00", "22:00", 2);
        body[field] = value;
        body
    };
    let without = |field: &str| {
        let mut body = window("20:00", "22:00", 2);
        body.as_object_mut().expect("an object").remove(field);
        body
    };
    vec![
        (with("date", json!("2026-11-26")), 422, "in_the_past"),
        (with("date", json!("2026-02-30")), 422, "date_invalid"),
        (with("date", json!(20_261_127)), 400, "malformed_request"),
        (with("date", json!("2027-11-27")), 422, "too_far_ahead"),
        (with("from", json!("25:00")), 422, "time_invalid"),
        (with("until", json!("22:60")), 422, "time_invalid"),
        (with("until", json!("19:00")), 422, "window_invalid"),
        (with("from", json!(null)), 400, "malformed_request"),
        (window("10:00", "12:00", 2), 422, "outside_hours"),
        (window("14:00", "15:30", 2), 422, "too_soon"),
        (with("guests", json!(0)), 422, "party_too_small"),
        (with("guests", json!(9)), 422, "party_too_large"),
        (with("guests", json!(2.5)), 400, "malformed_request"),
        (with("guests", json!("2")), 400, "malformed_request"),
        (with("minutes", json!(10)), 422, "minutes_out_of_range"),
        (with("telegram_id", json!(8)), 422, "identity_in_body"),
        (with("guest_id", json!(1)), 422, "unknown_field"),
        (with("table_no", json!(1)), 422, "unknown_field"),
        (without("date"), 400, "malformed_request"),
        (without("until"), 400, "malformed_request"),
        (json!([]), 400, "malformed_request"),
        (json!({}), 400, "malformed_request"),
    ]
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn bad_input_is_said_precisely_and_writes_nothing(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let entry = join(&app, 7).await;
    run(&app).await;
    let (guest, staff) = (app.guest(7), app.token(Role::Staff).await);
    let before = app.rows().await;
    for (body, status, code) in bad_bodies() {
        app.post("/api/waitlist", &guest, &body)
            .await
            .problem(status, code);
        if body.get("guest_id").is_some() {
            continue;
        }
        let mut by_desk = body.clone();
        if let Some(map) = by_desk.as_object_mut().filter(|map| !map.is_empty()) {
            map.insert("phone".into(), json!("+79990001122"));
        }
        app.post("/api/admin/waitlist", &staff, &by_desk)
            .await
            .problem(status, code);
    }
    let nobody = app
        .post("/api/admin/waitlist", &staff, &window("20:00", "22:00", 2))
        .await;
    nobody.problem(422, "name_invalid");
    app.post("/api/waitlist", &guest, &window("23:00", "23:00", 2))
        .await
        .problem(409, "wait_exists");
    for query in [
        "date=27.11",
        "date=2026-13-01",
        "cursor=x",
        "limit=x",
        "cursor=2026-11-27",
    ] {
        let answer = app
            .get(&format!("/api/admin/waitlist?{query}"), &staff)
            .await;
        let code = if query.starts_with("date") {
            "date_invalid"
        } else {
            "setting_invalid"
        };
        answer.problem(422, code);
    }
    // A claim says nothing, least of all for whom or what.
    let path = format!("/api/waitlist/{}/claim", entry["id"]);
    for (body, status, code) in [
        (json!({ "telegram_id": 7 }), 422, "identity_in_body"),
        (json!({ "tables": [5] }), 422, "unknown_field"),
        (json!([]), 400, "malformed_request"),
    ] {
        app.post(&path, &guest, &body).await.problem(status, code);
    }
    let call = app.call(Method::Post, &path).by(&guest);
    let broken = call.header("Idempotency-Key", "with space").send().await;
    broken.problem(422, "setting_invalid");
    assert_eq!(app.rows().await, before);

    app.advance(TimeDelta::minutes(10));
    let late = claim(&app, &app.guest(7), &entry).await;
    late.problem(409, "offer_gone");
    assert_eq!(app.rows().await, before);
    run(&app).await;
    assert_eq!(own(&app, 7).await[0]["status"], "lapsed");
    let before = app.rows().await;
    claim(&app, &app.guest(7), &entry)
        .await
        .problem(409, "offer_gone");
    let path = format!("/api/waitlist/{}", entry["id"]);
    app.delete(&path, &app.guest(7))
        .await
        .problem(409, "wait_ended");
    assert_eq!(app.rows().await, before);
    app.venue.check().await;
}

//! An evening at the desk, by token.

use filin_core::domain::actor::Role;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::call::{Answer, Caller};
use crate::support::{Engine, TestApp, wish_at};

async fn step(app: &TestApp, by: &Caller, booking: &Value, status: &str) -> Answer {
    let path = format!("/api/admin/bookings/{}/status", booking["id"]);
    app.post(&path, by, &json!({ "status": status })).await
}

async fn state(app: &TestApp, by: &Caller, table: usize) -> String {
    let room = app.get("/api/admin/tables", by).await.ok();
    room["tables"][table - 1]["state"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_booking_goes_through_its_evening(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let staff = app.token(Role::Staff).await;
    let asked = app
        .post("/api/bookings", &app.guest(7), &wish_at("16:00", 2, 3))
        .await
        .created();
    assert_eq!(state(&app, &staff, 3).await, "soon");
    let confirmed = step(&app, &staff, &asked, "confirmed").await.ok();
    assert_eq!(
        (&confirmed["status"], &confirmed["version"]),
        (&json!("confirmed"), &json!(2))
    );
    app.set_clock("2026-11-27T13:05:00Z".parse().unwrap());
    assert_eq!(state(&app, &staff, 3).await, "reserved");
    step(&app, &staff, &asked, "seated").await.ok();
    assert_eq!(state(&app, &staff, 3).await, "seated");
    let done = step(&app, &staff, &asked, "completed").await.ok();
    assert_eq!(done["guest"]["visits"], 1);
    assert_eq!(state(&app, &staff, 3).await, "free");
    let undone = step(&app, &staff, &asked, "undo").await.ok();
    assert_eq!(
        (&undone["status"], &undone["guest"]["visits"]),
        (&json!("seated"), &json!(0))
    );
    step(&app, &staff, &asked, "undo")
        .await
        .problem(409, "nothing_to_undo");
    step(&app, &staff, &asked, "completed").await.ok();
    let reopened = step(&app, &staff, &asked, "confirmed").await.ok();
    assert_eq!(reopened["status"], "confirmed");
    let missed = step(&app, &staff, &asked, "no_show").await.ok();
    assert_eq!(
        (&missed["status"], &missed["guest"]["visits"]),
        (&json!("no_show"), &json!(0))
    );
    step(&app, &staff, &asked, "seated")
        .await
        .problem(409, "transition_refused");

    let path = format!("/api/admin/bookings/{}/events", asked["id"]);
    let events = app.get(&path, &staff).await.ok();
    let kinds: Vec<&str> = events
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["kind"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "booking.requested",
            "booking.confirmed",
            "booking.seated",
            "booking.completed",
            "booking.undone",
            "booking.completed",
            "booking.reopened",
            "booking.no_show",
        ]
    );
    assert_eq!(
        (&events[1]["actor_name"], &events[1]["channel"]),
        (&json!("стойка staff"), &json!("api"))
    );
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_book_by_phone_and_are_warned(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let staff = app.token(Role::Staff).await;
    let body = json!({
        "starts_at": "2026-11-27T20:10", "guests": 6, "table_no": 1, "phone": "8 999 123-45-67",
        "name": "Анна", "comment": "день рождения",
    });
    let booking = app
        .post("/api/admin/bookings", &staff, &body)
        .await
        .created();
    assert_eq!(
        (&booking["status"], &booking["source"]),
        (&json!("confirmed"), &json!("staff"))
    );
    let warnings = booking["warnings"].as_array().expect("warnings");
    let codes: Vec<&str> = warnings
        .iter()
        .map(|one| one["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["off_grid", "table_too_small"]);
    assert!(
        warnings[0]["detail"].as_str().unwrap().contains("30"),
        "{warnings:?}"
    );
    let path = format!("/api/admin/bookings/{}", booking["id"]);
    let shown = app.get(&path, &staff).await.ok();
    assert_eq!(shown.get("warnings"), None, "warnings are of the moment");

    let joined = app
        .patch(&path, &staff, &json!({ "tables": [1, 2], "version": 1 }))
        .await
        .ok();
    assert_eq!(joined["tables"], json!([1, 2]));
    let noted = app
        .patch(&path, &staff, &json!({ "note": "VIP", "version": 2 }))
        .await
        .ok();
    assert_eq!(
        (&noted["note"], &noted["tables"]),
        (&json!("VIP"), &json!([1, 2]))
    );
    let english = app
        .call(rocket::http::Method::Patch, &path)
        .by(&staff)
        .header("Accept-Language", "en");
    let moved = english
        .json(&json!({ "starts_at": "2026-11-27T20:20" }))
        .send()
        .await
        .ok();
    let detail = moved["warnings"][0]["detail"].as_str().unwrap();
    assert!(
        detail.is_ascii(),
        "a warning in the caller's language: {detail}"
    );

    let reason = json!({ "status": "canceled", "reason": "нет угля", "version": 4 });
    let canceled = app
        .post(&format!("{path}/status"), &staff, &reason)
        .await
        .ok();
    assert_eq!(canceled["reason"], "нет угля");
    // The same phone is the same guest.
    let again =
        json!({ "starts_at": "2026-11-27T21:00", "guests": 2, "phone": "+7 (999) 1234567" });
    let second = app
        .post("/api/admin/bookings", &staff, &again)
        .await
        .created();
    assert_eq!(second["guest"]["id"], booking["guest"]["id"]);
    let by_id =
        json!({ "starts_at": "2026-11-27T23:00", "guests": 2, "guest_id": booking["guest"]["id"] });
    let third = app
        .post("/api/admin/bookings", &staff, &by_id)
        .await
        .created();
    assert_eq!(third["guest"]["name"], "Анна");
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn walk_ins_sit_down_at_once(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let staff = app.token(Role::Staff).await;
    let body = json!({ "guests": 3, "walk_in": true });
    let seated = app
        .post("/api/admin/bookings", &staff, &body)
        .await
        .created();
    assert_eq!(
        (&seated["status"], &seated["source"]),
        (&json!("seated"), &json!("walk_in"))
    );
    assert_eq!(
        (&seated["guest"], &seated["starts_at"]),
        (&Value::Null, &json!("2026-11-27T15:00:00+03:00"))
    );
    assert_eq!(seated.get("warnings"), None, "{seated}");
    step(&app, &staff, &seated, "canceled")
        .await
        .problem(409, "transition_refused");
    let table = usize::try_from(seated["tables"][0].as_i64().unwrap()).unwrap();
    assert_eq!(state(&app, &staff, table).await, "seated");
    step(&app, &staff, &seated, "completed").await.ok();
    assert_eq!(state(&app, &staff, table).await, "free");
    let stats = app.get("/api/admin/stats", &staff).await.ok();
    assert_eq!(
        (&stats["walk_ins"], &stats["completed"]),
        (&json!(1), &json!(1))
    );
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_blocked_table_is_nobodys_until_it_is_lifted(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let staff = app.token(Role::Staff).await;
    let body = json!({ "table_no": 4, "starts_at": "2026-11-27T15:00", "minutes": 600, "reason": "уголь" });
    let block = app.post("/api/admin/blocks", &staff, &body).await.created();
    assert_eq!(
        (&block["table"], &block["ends_at"]),
        (&json!(4), &json!("2026-11-28T01:00:00+03:00"))
    );
    assert_eq!(state(&app, &staff, 4).await, "blocked");
    let listed = app
        .get("/api/admin/blocks?date=2026-11-27", &staff)
        .await
        .ok();
    assert_eq!(listed, json!([block]));
    let wish = wish_at("20:00", 2, 4);
    app.post("/api/bookings", &app.guest(7), &wish)
        .await
        .problem(409, "slot_taken");
    app.post("/api/admin/bookings", &staff, &wish)
        .await
        .problem(409, "slot_taken");
    let path = format!("/api/admin/blocks/{}", block["id"]);
    app.delete(&path, &staff).await.no_content();
    app.delete(&path, &staff).await.problem(404, "not_found");
    assert_eq!(state(&app, &staff, 4).await, "free");
    app.post("/api/bookings", &app.guest(7), &wish)
        .await
        .created();
    app.venue.check().await;
}

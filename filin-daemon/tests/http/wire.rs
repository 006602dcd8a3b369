//! The shapes that clients rely on. Source: the design, §4.

use std::collections::BTreeSet;

use filin_core::domain::actor::Role;
use rocket::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Engine, TestApp, wish_at};

/// The names of an object's fields.
#[track_caller]
fn fields(value: &Value) -> BTreeSet<&str> {
    value
        .as_object()
        .unwrap_or_else(|| panic!("no object: {value}"))
        .keys()
        .map(String::as_str)
        .collect()
}

#[track_caller]
fn has(value: &Value, names: &[&str]) {
    let missing: Vec<_> = names
        .iter()
        .filter(|name| !fields(value).contains(*name))
        .collect();
    assert!(missing.is_empty(), "{missing:?} missing in {value}");
}

/// Every text of an answer that begins like a date with a time.
fn moments(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text)
            if text.len() > 16 && text.as_bytes()[10] == b'T' && text.starts_with("20") =>
        {
            found.push(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| moments(item, found)),
        Value::Object(map) => map.values().for_each(|item| moments(item, found)),
        _ => {}
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_booking_has_its_shape(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    let call = app.call(Method::Post, "/api/bookings").by(&guest);
    let booking = call.json(&wish_at("20:00", 2, 5)).send().await.created();
    has(
        &booking,
        &[
            "id",
            "status",
            "version",
            "starts_at",
            "ends_at",
            "guests",
            "tables",
            "source",
            "comment",
            "guest",
        ],
    );
    assert!(
        booking["id"].is_i64() && booking["guest"]["id"].is_i64(),
        "{booking}"
    );
    assert_eq!(booking["starts_at"], "2026-11-27T20:00:00+03:00");
    assert_eq!(booking["ends_at"], "2026-11-27T22:00:00+03:00");
    assert_eq!(booking["created_at"], "2026-11-27T15:00:00+03:00");
    assert_eq!(
        (&booking["date"], &booking["tables"]),
        (&json!("2026-11-27"), &json!([5]))
    );
    let whose = json!({
        "id": booking["guest"]["id"], "telegram_id": 7, "name": "Гость 7", "username": "guest7",
        "phone": null, "visits": 0,
    });
    assert_eq!(booking["guest"], whose);
    assert_eq!(
        (&booking["status"], &booking["source"]),
        (&json!("pending"), &json!("mini_app"))
    );

    let note = json!({ "note": "не наливать" });
    let path = format!("/api/admin/bookings/{}", booking["id"]);
    assert_eq!(
        app.patch(&path, &app.admin(), &note).await.ok()["note"],
        "не наливать"
    );
    let own = app.get("/api/bookings", &guest).await;
    assert!(
        !own.text().contains("наливать"),
        "staff's note was shown to the guest"
    );
    let screen = app.get("/api/bootstrap", &guest).await;
    assert!(
        !screen.text().contains("наливать"),
        "staff's note was shown to the guest"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn lists_rooms_and_figures_have_their_shapes(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (guest, staff) = (app.guest(7), app.token(Role::Staff).await);
    app.post("/api/bookings", &guest, &wish_at("20:00", 2, 5))
        .await
        .created();
    let walk_in = json!({ "guests": 3, "table_no": 1, "walk_in": true });
    app.post("/api/admin/bookings", &staff, &walk_in)
        .await
        .created();
    let block =
        json!({ "table_no": 2, "starts_at": "2026-11-27T15:00", "minutes": 60, "reason": "уголь" });
    app.post("/api/admin/blocks", &staff, &block)
        .await
        .created();

    let room = app
        .get("/api/admin/tables?date=2026-11-27", &staff)
        .await
        .ok();
    assert_eq!(fields(&room), BTreeSet::from(["date", "tables"]));
    let states: Vec<&str> = room["tables"]
        .as_array()
        .unwrap()
        .iter()
        .map(|table| table["state"].as_str().unwrap())
        .collect();
    assert_eq!(
        states,
        [
            "seated", "blocked", "free", "free", "free", "free", "free", "free"
        ]
    );
    has(
        &room["tables"][0],
        &["number", "state", "bookings", "blocks", "seats", "place"],
    );
    assert_eq!(room["tables"][4]["bookings"][0]["guest"]["telegram_id"], 7);
    assert_eq!(room["tables"][1]["blocks"][0]["reason"], "уголь");

    let stats = app
        .get("/api/admin/stats?date=2026-11-27", &staff)
        .await
        .ok();
    for (name, number) in [
        ("total_bookings", 2),
        ("now_in_restaurant", 3),
        ("expecting", 2),
        ("free_tables", 6),
        ("busy_tables", 2),
        ("pending", 1),
        ("seated", 1),
        ("walk_ins", 1),
        ("guests", 5),
    ] {
        assert_eq!(stats[name], number, "{name} of {stats}");
    }
    let other = app
        .get("/api/admin/stats?date=2026-11-26", &staff)
        .await
        .ok();
    for now in ["now_in_restaurant", "free_tables", "busy_tables"] {
        assert!(other.get(now).is_none(), "{now} of {other}");
    }
    let list = app
        .get("/api/admin/bookings?date=2026-11-27", &staff)
        .await
        .ok();
    assert_eq!(fields(&list), BTreeSet::from(["items", "next"]));
    assert_eq!(
        (list["items"].as_array().map(Vec::len), &list["next"]),
        (Some(2), &Value::Null)
    );

    let availability = app
        .get("/api/availability?date=2026-11-28&guests=6", &guest)
        .await
        .ok();
    assert_eq!(availability["date"], "2026-11-28");
    let slots = availability["slots"].as_array().unwrap();
    assert_eq!(
        slots.len(),
        23,
        "14:00 to 01:00 by half an hour, full ones included"
    );
    assert_eq!(
        (&slots[0]["tables"], &slots[0]["joins"][0]),
        (&json!([]), &json!([1, 2]))
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_moment_carries_the_venues_offset(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (guest, owner) = (app.guest(7), app.admin());
    app.post("/api/bookings", &guest, &wish_at("20:00", 2, 5))
        .await
        .created();
    let block = json!({ "table_no": 2, "starts_at": "2026-11-27T15:00", "minutes": 60 });
    app.post("/api/admin/blocks", &owner, &block)
        .await
        .created();
    app.post("/api/admin/staff", &owner, &json!({ "telegram_id": 8 }))
        .await
        .ok();
    app.token(Role::Staff).await;
    for (path, caller) in [
        ("/api/bootstrap", &guest),
        ("/api/availability?date=2026-11-28", &guest),
        ("/api/bookings", &guest),
        ("/api/admin/bookings", &owner),
        ("/api/admin/tables", &owner),
        ("/api/admin/blocks", &owner),
        ("/api/admin/venue", &owner),
        ("/api/admin/staff", &owner),
        ("/api/admin/tokens", &owner),
    ] {
        let answer = app.get(path, caller).await.ok();
        let mut found = Vec::new();
        moments(&answer, &mut found);
        assert!(!found.is_empty(), "{path} names no moment: {answer}");
        for moment in found {
            assert!(
                moment.ends_with("+03:00") && moment.len() == 25,
                "{path}: {moment}"
            );
        }
    }
    let log = app.get("/api/admin/events", &owner).await.ok();
    for event in log["items"].as_array().unwrap() {
        assert_eq!(event["at"], "2026-11-27T15:00:00+03:00", "{event}");
    }
}

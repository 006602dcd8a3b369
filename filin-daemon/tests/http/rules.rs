//! What the rules refuse: each wish with its code, in both languages, and nothing written.

use chrono_tz::Tz;
use filin_core::domain::actor::Language;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Engine, Setup, TestApp, wish, wish_at};

/// A room with a table of each kind: 1 is taken at eight, 9 is for walk-ins, 10 for large parties,
/// 11 is small; the venue is closed on New Year's Eve.
async fn furnish(app: &TestApp) {
    let admin = app.admin();
    for (number, seats, online) in [(9, [1, 4], false), (10, [5, 8], true), (11, [1, 2], true)] {
        let table = json!({
            "number": number, "seats": { "min": seats[0], "max": seats[1] }, "zone": "VIP",
            "shape": "sofa", "place": { "x": 0, "y": 0, "w": 100, "h": 100, "turn": 0 },
            "online": online,
        });
        app.post("/api/admin/tables", &admin, &table)
            .await
            .created();
    }
    let mut hours = app.get("/api/admin/hours", &admin).await.ok();
    hours["exceptions"] = json!([{ "date": "2026-12-31", "opening": null, "note": "отдыхаем" }]);
    app.put("/api/admin/hours", &admin, &hours).await.ok();
    app.post("/api/bookings", &app.guest(100), &wish_at("20:00", 2, 1))
        .await
        .created();
}

fn at(starts_at: &str) -> Value {
    json!({ "starts_at": starts_at, "guests": 2 })
}

fn with(field: &str, value: impl Into<Value>) -> Value {
    let mut body = wish("20:00", 2);
    body[field] = value.into();
    body
}

fn refused() -> Vec<(u16, &'static str, Value)> {
    let long = "я".repeat(501);
    vec![
        // when
        (422, "in_the_past", wish("14:30", 2)),
        (422, "in_the_past", at("2025-11-27T20:00")),
        (422, "too_soon", wish("15:00", 2)),
        (422, "off_grid", wish("20:10", 2)),
        (422, "off_grid", wish("20:00:30", 2)),
        (422, "outside_hours", at("2026-11-28T13:30")),
        (422, "outside_hours", at("2026-11-28T02:00")),
        (422, "outside_hours", at("2026-11-28T05:59")),
        (422, "closed_day", at("2026-12-31T20:00")),
        (422, "too_far_ahead", at("2027-01-27T20:00")),
        (422, "date_invalid", at("9999-12-31T23:59:59Z")),
        (422, "date_invalid", at("2026-02-30T20:00")),
        (422, "date_invalid", at("завтра")),
        (422, "date_invalid", at("")),
        (422, "date_invalid", at("\0")),
        (422, "time_invalid", at("2026-11-27")),
        (422, "time_invalid", at("2026-11-27T24:00")),
        (422, "time_invalid", at("2026-11-27T20:00:60")),
        (422, "time_invalid", at("2026-11-27T20:00+25:00")),
        (
            422,
            "time_invalid",
            at("2026-11-27T20:00'; drop table bookings; --"),
        ),
        (422, "minutes_out_of_range", with("minutes", 59)),
        (422, "minutes_out_of_range", with("minutes", 481)),
        (422, "minutes_out_of_range", with("minutes", i64::MIN)),
        // how many
        (422, "party_too_small", wish("20:00", 0)),
        (422, "party_too_small", wish("20:00", -1)),
        (422, "party_too_small", wish("20:00", i64::MIN)),
        (422, "party_too_large", wish("20:00", 10_000)),
        (422, "party_too_large", wish("20:00", i64::MAX)),
        // where
        (422, "table_unknown", wish_at("20:00", 2, 77)),
        (422, "table_unknown", wish_at("20:00", 2, 0)),
        (422, "table_unknown", wish_at("20:00", 2, -5)),
        (422, "table_unknown", wish_at("20:00", 2, i64::MAX)),
        (422, "table_too_small", wish_at("20:00", 6, 2)),
        (422, "table_too_big", wish_at("20:00", 2, 10)),
        (422, "table_walk_in_only", wish_at("20:00", 2, 9)),
        (409, "slot_taken", wish_at("20:00", 2, 1)),
        (409, "slot_taken", wish_at("21:30", 2, 1)),
        (409, "slot_taken", with("tables", vec![1, 2])),
        (422, "tables_not_neighbours", with("tables", vec![4, 5])),
        (422, "tables_invalid", with("tables", vec![2, 2])),
        (422, "tables_invalid", with("tables", vec![2, 3, 4])),
        (422, "tables_invalid", with("tables", Vec::<i64>::new())),
        // words
        (422, "text_too_long", with("comment", long)),
        (422, "text_invalid", with("comment", "a\0b")),
        (422, "text_invalid", with("comment", "a\u{202e}b")),
        (422, "text_invalid", with("comment", "a\u{2066}b")),
        (422, "text_invalid", with("comment", "a\u{200b}b")),
        (422, "text_invalid", with("comment", "\u{feff}a")),
        (422, "text_invalid", with("comment", "a\u{7}b")),
        (422, "text_invalid", with("comment", "\u{3164}\u{3164}")),
        (422, "phone_invalid", with("phone", "нет")),
        (422, "phone_invalid", with("phone", "12345")),
        (422, "phone_invalid", with("phone", "+7999123456\0")),
        (422, "phone_invalid", with("phone", "9".repeat(1000))),
    ]
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_refused_booking_writes_nothing(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    furnish(&app).await;
    let before = app.rows().await;
    let (russian, english) = (app.guest(7), app.guest_speaking(8, "en"));
    for (status, code, body) in refused() {
        app.post("/api/bookings", &russian, &body)
            .await
            .problem(status, code);
        let answer = app.post("/api/bookings", &english, &body).await;
        answer.problem_in(Language::En, status, code);
    }
    assert_eq!(app.rows().await, before);
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_refused_change_writes_nothing(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    furnish(&app).await;
    let guest = app.guest(7);
    let booking = app
        .post("/api/bookings", &guest, &wish_at("22:00", 2, 2))
        .await
        .created();
    let path = format!("/api/bookings/{}", booking["id"]);
    let before = app.rows().await;
    for (status, code, body) in refused() {
        // A phone is not part of a change.
        if body.get("phone").is_some() {
            continue;
        }
        app.patch(&path, &guest, &body).await.problem(status, code);
    }
    app.patch(&path, &guest, &json!({}))
        .await
        .problem(422, "nothing_to_change");
    let stale = json!({ "guests": 3, "version": 7 });
    let problem = app
        .patch(&path, &guest, &stale)
        .await
        .problem(412, "stale_version");
    assert_eq!(problem["version"], 1);
    let cancel = app
        .post(&format!("{path}/cancel"), &guest, &json!({ "version": 0 }))
        .await;
    assert_eq!(cancel.problem(412, "stale_version")["version"], 1);
    assert_eq!(app.rows().await, before);
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_time_that_the_clocks_skip_does_not_exist(#[case] engine: Engine) {
    let setup = Setup {
        zone: Tz::Europe__Berlin,
        ..Setup::default()
    };
    let Some(app) = TestApp::start_as(engine, setup).await else {
        return;
    };
    app.set_clock("2027-03-20T12:00:00Z".parse().unwrap());
    let guest = app.guest(7);
    let before = app.rows().await;
    for time in ["02:00", "02:30", "02:59:59"] {
        let body = at(&format!("2027-03-28T{time}"));
        app.post("/api/bookings", &guest, &body)
            .await
            .problem(422, "time_in_gap");
        let desk = app.post("/api/admin/bookings", &app.admin(), &body).await;
        desk.problem(422, "time_in_gap");
        let block = json!({ "table_no": 1, "starts_at": body["starts_at"], "minutes": 60 });
        let desk = app.post("/api/admin/blocks", &app.admin(), &block).await;
        desk.problem(422, "time_in_gap");
    }
    assert_eq!(app.rows().await, before);
    // The evening before and the one after differ by the offset.
    for (time, expected) in [
        ("2027-03-27T20:00", "2027-03-27T20:00:00+01:00"),
        ("2027-03-28T20:00", "2027-03-28T20:00:00+02:00"),
    ] {
        let booking = app.post("/api/bookings", &guest, &at(time)).await.created();
        assert_eq!(booking["starts_at"], expected);
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_taken_slot_names_others_in_the_venues_time(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let body = wish_at("20:00", 2, 1);
    app.post("/api/bookings", &app.guest(7), &body)
        .await
        .created();
    let before = app.rows().await;
    let problem = app
        .post("/api/bookings", &app.guest(8), &body)
        .await
        .problem(409, "slot_taken");
    let alternatives = problem["alternatives"]
        .as_array()
        .expect("alternatives")
        .clone();
    assert!((1..=4).contains(&alternatives.len()), "{problem}");
    for free in &alternatives {
        let starts_at = free["starts_at"].as_str().unwrap();
        assert!(starts_at.ends_with(":00+03:00"), "{free}");
        assert!(
            free["tables"]
                .as_array()
                .is_some_and(|tables| !tables.is_empty()),
            "{free}"
        );
    }
    assert_eq!(
        alternatives[0]["starts_at"], "2026-11-27T20:00:00+03:00",
        "the nearest first"
    );
    assert_eq!(app.rows().await, before);

    let desk = app.post("/api/admin/bookings", &app.admin(), &body).await;
    assert_eq!(
        desk.problem(409, "slot_taken")["alternatives"],
        json!(alternatives)
    );
    let first = &alternatives[0];
    let take = json!({ "starts_at": first["starts_at"], "guests": 2, "tables": first["tables"] });
    app.post("/api/bookings", &app.guest(8), &take)
        .await
        .created();
}

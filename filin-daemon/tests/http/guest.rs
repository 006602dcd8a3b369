//! A guest's way through the API.

use chrono::TimeDelta;
use rocket::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Engine, TestApp, wish, wish_at};

/// The tables of a slot in an answer of `/api/availability`.
fn tables_at<'a>(availability: &'a Value, starts_at: &str) -> &'a Value {
    let slots = availability["slots"].as_array().expect("slots");
    let slot = slots.iter().find(|slot| slot["starts_at"] == starts_at);
    &slot.unwrap_or_else(|| panic!("no slot at {starts_at}"))["tables"]
}

const EIGHT: &str = "2026-11-27T20:00:00+03:00";
const TEN: &str = "2026-11-27T22:00:00+03:00";
const FOR_TWO: &str = "/api/availability?date=2026-11-27&guests=2";

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn from_the_first_screen_to_a_cancellation(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (guest, other) = (app.guest(7), app.guest(8));

    let screen = app.get("/api/bootstrap", &guest).await.ok();
    assert_eq!(screen["venue"]["today"], "2026-11-27");
    assert_eq!(screen["venue"]["now"], "2026-11-27T15:00:00+03:00");
    assert_eq!(screen["tables"].as_array().map(Vec::len), Some(8));
    assert_eq!(screen["promotions"][0]["title"], "Кальян до 18:00");
    assert_eq!(screen["menu"][0]["price"], 1200);
    assert_eq!(
        (&screen["me"]["role"], &screen["me"]["bookings"]),
        (&Value::Null, &json!([]))
    );

    let free = app.get(FOR_TWO, &guest).await.ok();
    assert_eq!(tables_at(&free, EIGHT), &json!([1, 2, 3, 4, 5, 6, 7, 8]));

    let body = json!({
        "starts_at": EIGHT, "guests": 2, "table_no": 5, "phone": "8 999 123-45-67",
        "comment": "у окна",
    });
    let booking = app.post("/api/bookings", &guest, &body).await.created();
    let id = booking["id"].as_i64().expect("an integer");
    assert_eq!(booking["guest"]["phone"], "+79991234567");
    let taken = app.get(FOR_TWO, &other).await.ok();
    assert_eq!(
        tables_at(&taken, EIGHT),
        &json!([6, 1, 2, 3, 4, 7, 8]),
        "pairs stay together"
    );

    let own = app.get("/api/bookings", &guest).await.ok();
    assert_eq!(own, json!({ "items": [booking], "next": null }));
    let screen = app.get("/api/bootstrap", &guest).await.ok();
    assert_eq!(screen["me"]["bookings"], json!([booking]));
    assert_eq!(screen["me"]["phone"], "+79991234567");
    assert_eq!(
        app.get("/api/bookings", &other).await.ok()["items"],
        json!([])
    );

    let path = format!("/api/bookings/{id}");
    let change = json!({ "starts_at": TEN, "guests": 3, "version": 1 });
    let moved = app.patch(&path, &guest, &change).await.ok();
    assert_eq!(
        (&moved["starts_at"], &moved["guests"]),
        (&json!(TEN), &json!(3))
    );
    assert_eq!(
        (&moved["tables"], &moved["version"]),
        (&json!([5]), &json!(2))
    );

    let cancel = format!("{path}/cancel");
    let gone = app.call(Method::Post, &cancel).by(&guest).send().await.ok();
    assert_eq!(
        (&gone["status"], &gone["reason"]),
        (&json!("canceled"), &json!("by_guest"))
    );
    let free = app.get(FOR_TWO, &guest).await.ok();
    assert_eq!(tables_at(&free, TEN), &json!([1, 2, 3, 4, 5, 6, 7, 8]));
    let again = app.call(Method::Post, &cancel).by(&guest).send().await;
    again.problem(409, "transition_refused");
    app.patch(&path, &guest, &change)
        .await
        .problem(412, "stale_version");
    app.patch(&path, &guest, &json!({ "guests": 2 }))
        .await
        .problem(409, "booking_ended");
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_not_yours_does_not_exist(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (owner, stranger) = (app.guest(7), app.guest(8));
    let booking = app
        .post("/api/bookings", &owner, &wish("20:00", 2))
        .await
        .created();
    app.post("/api/bookings", &stranger, &wish("20:00", 2))
        .await
        .created();
    let walk_in = json!({ "guests": 2, "walk_in": true });
    let nobodys = app
        .post("/api/admin/bookings", &app.admin(), &walk_in)
        .await
        .created();
    let before = app.rows().await;
    let change = json!({ "guests": 3 });
    for id in [
        &booking["id"],
        &nobodys["id"],
        &json!(999_999),
        &json!(-1),
        &json!(i64::MAX),
    ] {
        let path = format!("/api/bookings/{id}");
        let of_stranger = app
            .patch(&path, &stranger, &change)
            .await
            .problem(404, "not_found");
        let cancel = app
            .post(&format!("{path}/cancel"), &stranger, &json!({}))
            .await;
        let of_cancel = cancel.problem(404, "not_found");
        assert_eq!(
            of_stranger["detail"], of_cancel["detail"],
            "an answer that tells them apart"
        );
    }
    for id in ["abc", "1.5", "99999999999999999999", "%00"] {
        app.patch(&format!("/api/bookings/{id}"), &stranger, &change)
            .await
            .problem(404, "route_unknown");
    }
    assert_eq!(app.rows().await, before);
    let still = app.get("/api/bookings", &owner).await.ok();
    assert_eq!(still["items"], json!([booking]));
}

/// A guest leaves out what they hold themselves; staff whatever is held; nobody learns of others'.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_booking_to_be_moved_is_no_hindrance(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (owner, stranger) = (app.guest(7), app.guest(8));
    let wish = wish_at("20:00", 2, 5);
    let booking = app.post("/api/bookings", &owner, &wish).await.created();
    let only = format!("{FOR_TWO}&table_no=5");
    let without = format!("{only}&except={}", booking["id"]);
    let for_staff = without.replace("/api/", "/api/admin/");
    let before = app.rows().await;
    let taken = app.get(&only, &owner).await.ok();
    assert_eq!(tables_at(&taken, EIGHT), &json!([]));
    for (path, caller) in [(&without, &owner), (&for_staff, &app.admin())] {
        let free = app.get(path, caller).await.ok();
        assert_eq!(tables_at(&free, EIGHT), &json!([5]), "{path}");
    }
    let refused = app.get(&without, &stranger).await.problem(404, "not_found");
    for id in ["999999", "-1", "0", "9223372036854775807"] {
        let path = format!("{only}&except={id}");
        let unknown = app.get(&path, &stranger).await.problem(404, "not_found");
        assert_eq!(
            unknown["detail"], refused["detail"],
            "an answer that tells them apart"
        );
        let path = path.replace("/api/", "/api/admin/");
        let unknown = app.get(&path, &app.admin()).await;
        unknown.problem(404, "not_found");
    }
    for id in ["x", "1.5", "%00", "99999999999999999999"] {
        let path = format!("{only}&except={id}");
        app.get(&path, &owner).await.problem(422, "setting_invalid");
        let path = path.replace("/api/", "/api/admin/");
        let odd = app.get(&path, &app.admin()).await;
        odd.problem(422, "setting_invalid");
    }
    assert_eq!(app.rows().await, before);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_retry_with_a_key_gets_the_first_answer(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (guest, other) = (app.guest(7), app.guest(8));
    let book = |who, key: &'static str, body: Value| {
        let call = app
            .call(Method::Post, "/api/bookings")
            .by(who)
            .header("Idempotency-Key", key);
        async move { call.json(&body).send().await }
    };
    let first = book(&guest, "k1", wish("20:00", 2)).await.created();
    let before = app.rows().await;
    let retried = book(&guest, "k1", wish("20:00", 2)).await.created();
    assert_eq!(retried, first);
    let reordered = json!({ "guests": 2, "date_time": "2026-11-27T20:00" });
    assert_eq!(
        book(&guest, "k1", reordered).await.created(),
        first,
        "the same wish"
    );
    let changed = book(&guest, "k1", wish("20:00", 3)).await;
    changed.problem(422, "idempotency_key_reused");
    for key in ["with space", "ключ", ""] {
        let answer = book(&guest, key, wish("20:00", 2)).await;
        assert_eq!(answer.status, 422, "key {key:?}: {}", answer.text());
        answer.problem(422, "setting_invalid");
    }
    assert_eq!(app.rows().await, before);

    let of_other = book(&other, "k1", wish("20:00", 2)).await.created();
    assert_ne!(of_other["id"], first["id"], "a key belongs to its caller");
    app.advance(TimeDelta::hours(24) + TimeDelta::seconds(1));
    let tomorrow = json!({ "starts_at": "2026-11-28T20:00", "guests": 2 });
    let fresh = book(&app.guest(7), "k1", tomorrow).await.created();
    assert_ne!(fresh["id"], first["id"], "a key lives a day");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn guests_have_three_bookings_and_until_two_hours_before(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    let mut last = Value::Null;
    for time in ["16:00", "18:00", "20:00"] {
        last = app
            .post("/api/bookings", &guest, &wish(time, 2))
            .await
            .created();
    }
    let fourth = app.post("/api/bookings", &guest, &wish("22:00", 2)).await;
    fourth.problem(422, "too_many_bookings");

    app.advance(TimeDelta::hours(3) + TimeDelta::minutes(1));
    let guest = app.guest(7);
    let path = format!("/api/bookings/{}", last["id"]);
    let before = app.rows().await;
    let moved = app.patch(&path, &guest, &json!({ "guests": 3 })).await;
    moved.problem(422, "too_late_to_change");
    let canceled = app
        .post(&format!("{path}/cancel"), &guest, &json!({}))
        .await;
    canceled.problem(422, "too_late_to_change");
    let noted = app.patch(&path, &guest, &json!({ "note": "мой" })).await;
    noted.problem(403, "forbidden");
    assert_eq!(app.rows().await, before);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn availability_says_why_not_when_asked(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    app.post("/api/bookings", &guest, &wish_at("20:00", 2, 1))
        .await
        .created();
    let plain = app.get(FOR_TWO, &guest).await.ok();
    assert!(
        !plain.to_string().contains("unfit"),
        "explained without being asked"
    );
    let explained = app.get(&format!("{FOR_TWO}&explain=1"), &guest).await.ok();
    let slots = explained["slots"].as_array().unwrap();
    assert_eq!(slots[0]["why"], "in_the_past");
    let eight = slots
        .iter()
        .find(|slot| slot["starts_at"] == EIGHT)
        .unwrap();
    assert_eq!(
        eight["unfit"],
        json!([{ "table": 1, "code": "slot_taken" }])
    );
    let one = app.get(&format!("{FOR_TWO}&table_no=1"), &guest).await.ok();
    assert_eq!(tables_at(&one, EIGHT), &json!([]));
    assert_eq!(tables_at(&one, TEN), &json!([1]));
    let desk = app
        .get(&FOR_TWO.replace("/api/", "/api/admin/"), &app.admin())
        .await
        .ok();
    assert_eq!(desk, plain, "staff see what guests see");
}

//! The waitlist, from joining to the booking, by guests and at the desk.

mod input;

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::Arc;

use chrono::TimeDelta;
use filin_core::domain::actor::Role;
use filin_daemon::http::limits::Rates;
use rocket::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::call::{Answer, Caller};
use crate::support::{Engine, Setup, TestApp, wish};

/// What somebody would wait for tonight.
fn window(from: &str, until: &str, guests: i64) -> Value {
    json!({ "date": "2026-11-27", "from": from, "until": until, "guests": guests })
}

/// The job, as it would run now.
async fn run(app: &TestApp) {
    let services = &app.state().services;
    services.match_waitlist(app.now()).await.expect("a run");
}

/// All tables but one are taken for the evening.
async fn crowded(app: &TestApp) {
    for table in 2..=8 {
        let body = json!({ "table_no": table, "starts_at": "2026-11-27T15:00", "minutes": 660 });
        app.post("/api/admin/blocks", &app.admin(), &body)
            .await
            .created();
    }
}

async fn join(app: &TestApp, id: i64) -> Value {
    let body = window("20:00", "20:00", 2);
    app.post("/api/waitlist", &app.guest(id), &body)
        .await
        .created()
}

async fn claim(app: &TestApp, by: &Caller, entry: &Value) -> Answer {
    let path = format!("/api/waitlist/{}/claim", entry["id"]);
    app.call(Method::Post, &path).by(by).send().await
}

async fn own(app: &TestApp, id: i64) -> Vec<Value> {
    let list = app.get("/api/waitlist", &app.guest(id)).await.ok();
    assert_eq!(list["next"], Value::Null);
    list["items"].as_array().expect("items").clone()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn from_joining_to_the_booking(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    crowded(&app).await;
    let guest = app.guest(7);
    let body = json!({
        "date": "2026-11-27", "from": "20:00", "until": "00:30", "guests": 3, "minutes": 90,
    });
    let entry = app.post("/api/waitlist", &guest, &body).await.created();
    let expected = json!({
        "id": entry["id"], "date": "2026-11-27", "from_at": "2026-11-27T20:00:00+03:00",
        "until_at": "2026-11-28T00:30:00+03:00", "guests": 3, "minutes": 90, "status": "waiting",
        "place": 1, "offer": null, "booking_id": null, "created_at": "2026-11-27T15:00:00+03:00",
    });
    assert_eq!(entry, expected);
    assert!(entry["id"].is_i64());
    assert_eq!(own(&app, 7).await, std::slice::from_ref(&entry));
    let screen = app.get("/api/bootstrap", &guest).await.ok();
    assert_eq!(screen["me"]["waitlist"], json!([entry]));
    let second = join(&app, 8).await;
    assert_eq!(second["place"], 2);

    run(&app).await;
    let entries = own(&app, 7).await;
    let offer = json!({
        "starts_at": "2026-11-27T20:00:00+03:00", "ends_at": "2026-11-27T21:30:00+03:00",
        "tables": [1], "expires_at": "2026-11-27T15:10:00+03:00",
    });
    assert_eq!(
        (&entries[0]["status"], &entries[0]["offer"]),
        (&json!("offered"), &offer)
    );
    assert_eq!(entries[0].get("place"), None);
    assert_eq!(own(&app, 8).await[0]["place"], 1);

    app.advance(TimeDelta::minutes(9));
    let booking = claim(&app, &app.guest(7), &entry).await.created();
    assert_eq!(
        (&booking["status"], &booking["source"], &booking["tables"]),
        (&json!("pending"), &json!("mini_app"), &json!([1]))
    );
    let again = claim(&app, &app.guest(7), &entry).await.created();
    assert_eq!(again, booking, "two taps are one booking");
    let ended = own(&app, 7).await;
    assert_eq!(
        (
            &ended[0]["status"],
            &ended[0]["booking_id"],
            &ended[0]["offer"]
        ),
        (&json!("claimed"), &booking["id"], &Value::Null)
    );
    let screen = app.get("/api/bootstrap", &app.guest(7)).await.ok();
    assert_eq!(screen["me"]["waitlist"], json!([]));
    assert_eq!(screen["me"]["bookings"], json!([booking]));

    let path = format!("/api/waitlist/{}", second["id"]);
    app.delete(&path, &app.guest(8)).await.no_content();
    app.delete(&path, &app.guest(8))
        .await
        .problem(409, "wait_ended");
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_desk_sees_adds_removes_and_claims(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    crowded(&app).await;
    let staff = app.token(Role::Staff).await;
    join(&app, 7).await;
    let body = json!({
        "date": "2026-11-27", "from": "20:00", "until": "21:00", "guests": 2,
        "phone": "8 999 123-45-67", "name": "Анна",
    });
    let added = app
        .post("/api/admin/waitlist", &staff, &body)
        .await
        .created();
    assert_eq!(
        (&added["place"], &added["status"]),
        (&json!(2), &json!("waiting"))
    );
    let who = json!({
        "id": added["guest"]["id"], "telegram_id": null, "name": "Анна", "username": null,
        "phone": "+79991234567", "visits": 0,
    });
    assert_eq!(added["guest"], who);
    app.post("/api/admin/waitlist", &staff, &body)
        .await
        .problem(409, "wait_exists");
    let list = app.get("/api/admin/waitlist", &staff).await.ok();
    assert_eq!(list["items"].as_array().map(Vec::len), Some(2));
    assert_eq!(list["items"][1], added);
    assert_eq!(list["items"][0]["guest"]["telegram_id"], 7);

    let path = format!("/api/admin/waitlist/{}", list["items"][0]["id"]);
    app.delete(&path, &staff).await.no_content();
    app.delete(&path, &staff).await.problem(409, "wait_ended");
    let open = app.get("/api/admin/waitlist", &staff).await.ok();
    assert_eq!(open["items"].as_array().map(Vec::len), Some(1));
    let all = app
        .get("/api/admin/waitlist?date=2026-11-27", &staff)
        .await
        .ok();
    assert_eq!(all["items"].as_array().map(Vec::len), Some(2));
    assert_eq!(all["items"][0]["status"], "left");
    let page = app
        .get("/api/admin/waitlist?date=2026-11-27&limit=1", &staff)
        .await
        .ok();
    let next = page["next"].as_str().expect("a next page");
    let path = format!("/api/admin/waitlist?date=2026-11-27&limit=1&cursor={next}");
    let page = app.get(&path, &staff).await.ok();
    assert_eq!(
        (&page["items"][0], &page["next"]),
        (&all["items"][1], &Value::Null)
    );

    let path = format!("/api/admin/waitlist/{}/claim", added["id"]);
    let early = app.call(Method::Post, &path).by(&staff).send().await;
    early.problem(409, "offer_gone");
    run(&app).await;
    let call = app.call(Method::Post, &path).by(&staff);
    let booking = call.header("Idempotency-Key", "k").send().await.created();
    assert_eq!(
        (
            &booking["status"],
            &booking["source"],
            &booking["guest"]["name"]
        ),
        (&json!("confirmed"), &json!("staff"), &json!("Анна"))
    );
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
    let entry = join(&app, 7).await;
    run(&app).await;
    let before = app.rows().await;
    let stranger = app.guest(8);
    for id in [
        &entry["id"],
        &json!(999_999),
        &json!(0),
        &json!(-1),
        &json!(i64::MAX),
    ] {
        let path = format!("/api/waitlist/{id}");
        let left = app.delete(&path, &stranger).await.problem(404, "not_found");
        let claimed = app
            .post(&format!("{path}/claim"), &stranger, &json!({}))
            .await
            .problem(404, "not_found");
        assert_eq!(left["detail"], claimed["detail"], "told apart");
    }
    for id in ["abc", "1.5", "99999999999999999999", "%00"] {
        app.delete(&format!("/api/waitlist/{id}"), &stranger)
            .await
            .problem(404, "route_unknown");
        app.post(&format!("/api/waitlist/{id}/claim"), &stranger, &json!({}))
            .await
            .problem(404, "route_unknown");
    }
    let desk = app.token(Role::Staff).await;
    for id in [999_999, -1] {
        let path = format!("/api/admin/waitlist/{id}");
        app.delete(&path, &desk).await.problem(404, "not_found");
        let claimed = app.post(&format!("{path}/claim"), &desk, &json!({})).await;
        claimed.problem(404, "not_found");
    }
    // A token is somebody's desk, nobody's place in line.
    app.get("/api/waitlist", &desk)
        .await
        .problem(403, "forbidden");
    let after = app.rows().await;
    let changed = before
        .iter()
        .zip(&after)
        .filter(|(one, other)| one != other);
    // The desk's token was issued meanwhile.
    let changed: Vec<&str> = changed.map(|(one, _)| one.0.as_str()).collect();
    assert_eq!(changed, ["events", "tokens", "seq"]);
    assert_eq!(own(&app, 8).await, [] as [Value; 0]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whoever_is_too_late_is_told_and_waits_on(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    crowded(&app).await;
    let entry = join(&app, 7).await;
    run(&app).await;
    app.post("/api/bookings", &app.guest(8), &wish("20:00", 2))
        .await
        .created();
    let refused = claim(&app, &app.guest(7), &entry).await;
    let problem = refused.problem(409, "slot_taken");
    assert!(
        problem["alternatives"]
            .as_array()
            .is_some_and(|all| !all.is_empty())
    );
    let back = own(&app, 7).await;
    assert_eq!(
        (&back[0]["status"], &back[0]["place"]),
        (&json!("waiting"), &json!(1))
    );
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn claims_are_counted_with_bookings(#[case] engine: Engine) {
    const KNOCKS: usize = 200;
    let ten = NonZeroU32::new(10).expect("ten");
    let rates = Rates {
        bookings_per_minute: ten,
        ..Rates::unlimited()
    };
    let setup = Setup {
        rates,
        ..Setup::default()
    };
    let Some(app) = TestApp::start_as(engine, setup).await else {
        return;
    };
    let entry = join(&app, 7).await;
    let mut let_in = 0;
    for _ in 0..KNOCKS {
        let answer = claim(&app, &app.guest(7), &entry).await;
        if answer.status == 429 {
            answer.problem(429, "rate_limited");
            break;
        }
        answer.problem(409, "offer_gone");
        let_in += 1;
    }
    assert!((10..KNOCKS).contains(&let_in), "{let_in}");
    // The desk has no such rate, and the guest may still look.
    own(&app, 7).await;
    for _ in 0..15 {
        let path = format!("/api/admin/waitlist/{}/claim", entry["id"]);
        let early = app.call(Method::Post, &path).by(&app.admin()).send().await;
        early.problem(409, "offer_gone");
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_taps_are_one_booking(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let app = Arc::new(app);
    let entry = join(&app, 7).await;
    run(&app).await;
    let taps = (0..16).map(|_| {
        let (app, entry) = (Arc::clone(&app), entry.clone());
        tokio::spawn(async move { claim(&app, &app.guest(7), &entry).await.created() })
    });
    let mut ids = BTreeMap::new();
    for tap in futures::future::join_all(taps).await {
        let booking = tap.expect("a tap");
        *ids.entry(booking["id"].to_string()).or_insert(0) += 1;
    }
    assert_eq!(ids.into_values().collect::<Vec<_>>(), [16]);
    assert_eq!(app.raw().number("select count(*) from bookings").await, 1);
    app.venue.check().await;
}

//! Reviews by the API: whose visit it was, once, and staff who read along.

mod pages;

use std::sync::Arc;

use filin_core::domain::actor::Role;
use rocket::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::call::Caller;
use crate::support::{Engine, TestApp, wish_at};

const REVIEWS: &str = "/api/reviews";
const DESK: &str = "/api/admin/reviews";

/// The guest's booking of tonight at this table, which is over.
async fn visit(app: &TestApp, guest: &Caller, time: &str, table: i64) -> i64 {
    let wish = wish_at(time, 2, table);
    let booking = app.post("/api/bookings", guest, &wish).await.created();
    let path = format!("/api/admin/bookings/{}/status", booking["id"]);
    for status in ["seated", "completed"] {
        let step = json!({ "status": status });
        app.post(&path, &app.admin(), &step).await.ok();
    }
    booking["id"].as_i64().expect("a number")
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn stars_first_words_later(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    let booking = visit(&app, &guest, "20:00", 1).await;
    let screen = app.get("/api/bootstrap", &guest).await.ok();
    let asked = json!([{
        "id": booking, "date": "2026-11-27", "starts_at": "2026-11-27T20:00:00+03:00",
    }]);
    assert_eq!(screen["me"]["to_review"], asked);

    let stars = json!({ "booking_id": booking, "rating": 5 });
    let review = app.post(REVIEWS, &guest, &stars).await.created();
    let expected = json!({
        "id": 1, "booking_id": booking, "date": "2026-11-27", "rating": 5, "text": "",
        "created_at": "2026-11-27T15:00:00+03:00", "open_until": "2026-12-04T15:00:00+03:00",
    });
    assert_eq!(review, expected);
    let screen = app.get("/api/bootstrap", &guest).await.ok();
    assert_eq!(screen["me"]["to_review"], json!([]));
    let words = json!({ "text": "Уютно" });
    let path = format!("{REVIEWS}/1");
    let review = app.patch(&path, &guest, &words).await.ok();
    assert_eq!(
        (&review["rating"], &review["text"]),
        (&json!(5), &json!("Уютно"))
    );
    let own = app.get(REVIEWS, &guest).await.ok();
    assert_eq!(own, json!({ "items": [review], "next": null }));

    let for_staff = app.get(&format!("{DESK}/1"), &app.admin()).await.ok();
    assert_eq!(for_staff["guest"]["name"], "Гость 7");
    let told = "select count(*) from outbox where kind = 'review_left'";
    assert_eq!(app.raw().number(told).await, 1, "not again for words");
    app.set_clock(app.now() + chrono::TimeDelta::days(8));
    let late = app.patch(&path, &app.guest(7), &words).await;
    let problem = late.problem(409, "review_closed");
    assert!(problem["detail"].as_str().unwrap().contains("7 дней"));
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn v3s_form_names_no_booking(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    let v3 = json!({ "rating": 4, "text": "Норм" });
    app.post(REVIEWS, &guest, &v3)
        .await
        .problem(409, "review_too_early");
    let early = visit(&app, &guest, "18:00", 1).await;
    let late = visit(&app, &guest, "22:00", 1).await;
    for booking in [late, early] {
        let review = app.post(REVIEWS, &guest, &v3).await.created();
        assert_eq!(review["booking_id"], booking);
    }
    app.post(REVIEWS, &guest, &v3)
        .await
        .problem(409, "review_too_early");
    let claimed = json!({ "rating": 4, "telegram_id": 8 });
    app.post(REVIEWS, &guest, &claimed)
        .await
        .problem(422, "identity_in_body");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn nobody_speaks_for_another(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (guest, other, stranger) = (app.guest(7), app.guest(8), app.guest(9));
    let token = app.token(Role::Owner).await;
    let booking = visit(&app, &guest, "20:00", 1).await;
    visit(&app, &other, "20:00", 2).await;
    let review = json!({ "booking_id": booking, "rating": 1 });
    for caller in [&other, &stranger] {
        app.post(REVIEWS, caller, &review)
            .await
            .problem(404, "not_found");
    }
    let mine = app.post(REVIEWS, &guest, &review).await.created();
    let path = format!("{REVIEWS}/{}", mine["id"]);
    let rows = app.rows().await;
    app.post(REVIEWS, &guest, &review)
        .await
        .problem(409, "review_exists");
    for caller in [&other, &stranger] {
        app.patch(&path, caller, &json!({ "rating": 5 }))
            .await
            .problem(404, "not_found");
        assert_eq!(app.get(REVIEWS, caller).await.ok()["items"], json!([]));
        app.get(DESK, caller).await.problem(403, "forbidden");
        app.delete(&format!("{DESK}/{}", mine["id"]), caller)
            .await
            .problem(403, "forbidden");
    }
    for caller in [app.admin(), token] {
        app.post(REVIEWS, &caller, &review)
            .await
            .problem(403, "forbidden");
        app.patch(&path, &caller, &json!({ "rating": 5 }))
            .await
            .problem(403, "forbidden");
    }
    assert_eq!(app.rows().await, rows);
    assert_eq!(app.get(REVIEWS, &guest).await.ok()["items"][0]["rating"], 1);
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twice_at_once_is_once(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let app = Arc::new(app);
    let booking = visit(&app, &app.guest(7), "20:00", 1).await;
    let tries = (0..16).map(|_| {
        let app = Arc::clone(&app);
        tokio::spawn(async move {
            let body = json!({ "booking_id": booking, "rating": 5 });
            app.post(REVIEWS, &app.guest(7), &body).await
        })
    });
    let mut won = 0;
    for answer in futures::future::join_all(tries).await {
        let answer = answer.expect("a guest");
        if answer.status == 201 {
            won += 1;
        } else {
            answer.problem(409, "review_exists");
        }
    }
    assert_eq!(won, 1);
    assert_eq!(app.raw().number("select count(*) from reviews").await, 1);
    app.venue.check().await;
}

/// Reviews of these ratings, by a guest each.
async fn many(app: &TestApp, ratings: &[i64]) {
    for (table, rating) in (1..).zip(ratings) {
        let guest = app.guest(table);
        let booking = visit(app, &guest, "20:00", table).await;
        let body = json!({ "booking_id": booking, "rating": rating });
        app.post(REVIEWS, &guest, &body).await.created();
    }
}

fn ids(page: &Value) -> Vec<i64> {
    let items = page["items"].as_array().expect("items");
    items
        .iter()
        .map(|one| one["id"].as_i64().unwrap())
        .collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_read_along(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    many(&app, &[5, 5, 4, 1]).await;
    let staff = app.token(Role::Staff).await;
    let get = async |query: &str| app.get(&format!("{DESK}{query}"), &staff).await;
    let first = get("?limit=3").await.ok();
    assert_eq!(ids(&first), [4, 3, 2]);
    let newest = &first["items"][0];
    assert_eq!(newest["guest"]["name"], "Гость 4");
    assert_eq!(
        (&newest["rating"], &newest["date"]),
        (&json!(1), &json!("2026-11-27"))
    );
    let next = first["next"].as_str().expect("a cursor");
    let second = get(&format!("?limit=3&cursor={next}")).await.ok();
    assert_eq!((ids(&second), &second["next"]), (vec![1], &Value::Null));
    assert_eq!(ids(&get("?rating=5").await.ok()), [2, 1]);
    assert_eq!(ids(&get("?from=2026-11-28").await.ok()), [0_i64; 0]);
    assert_eq!(
        ids(&get("?from=2026-11-27&to=2026-11-27").await.ok()).len(),
        4
    );
    let summary = get("/summary").await.ok();
    let stars = [(5, 2), (4, 1), (3, 0), (2, 0), (1, 1)]
        .map(|(rating, count)| json!({ "rating": rating, "count": count }));
    assert_eq!(
        summary,
        json!({ "count": 4, "average": 3.75, "stars": stars })
    );
    let none = get("/summary?to=2026-11-26").await.ok();
    assert_eq!(
        (&none["count"], &none["average"]),
        (&json!(0), &Value::Null)
    );

    for (query, code) in [
        ("?rating=0", "rating_invalid"),
        ("?rating=6", "rating_invalid"),
        ("?rating=five", "setting_invalid"),
        ("?limit=many", "setting_invalid"),
        ("?cursor=1", "setting_invalid"),
        ("?cursor=%00.1", "setting_invalid"),
        ("?cursor=-8000000000000000000.1", "setting_invalid"),
        ("?from=27.11.2026", "date_invalid"),
        ("?from=2026-11-28&to=2026-11-27", "dates_invalid"),
        ("/summary?to=1999-12-31", "date_invalid"),
        ("/summary?from=2026-11-28&to=2026-11-27", "dates_invalid"),
    ] {
        get(query).await.problem(422, code);
    }
    get("/999").await.problem(404, "not_found");
    get("/five").await.problem(404, "route_unknown");
    for limit in ["-1", "0", "9223372036854775807"] {
        assert!(!ids(&get(&format!("?limit={limit}")).await.ok()).is_empty());
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn managers_take_one_away(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    many(&app, &[5, 1]).await;
    let (staff, manager) = (app.token(Role::Staff).await, app.token(Role::Manager).await);
    let path = format!("{DESK}/2");
    let rows = app.rows().await;
    app.delete(&path, &staff).await.problem(403, "forbidden");
    assert_eq!(app.rows().await, rows);
    app.delete(&path, &manager).await.no_content();
    app.delete(&path, &manager).await.problem(404, "not_found");
    assert_eq!(ids(&app.get(DESK, &staff).await.ok()), [1]);
    assert_eq!(
        app.get(REVIEWS, &app.guest(2)).await.ok()["items"],
        json!([])
    );
    app.venue.check().await;
}

/// A status, a code, a method, a path below `/api/reviews`, and a body. Booking 1 is over and
/// without a review, booking 2 is to come, and review 1 is of booking 3.
const CASES: &str = r#"
    400 malformed_request POST  -  {}
    400 malformed_request POST  -  {"booking_id": 1}
    400 malformed_request POST  -  {"booking_id": 1, "rating": "five"}
    400 malformed_request POST  -  {"booking_id": 1, "rating": 4.5}
    400 malformed_request POST  -  {"booking_id": 1, "rating": null}
    400 malformed_request POST  -  {"booking_id": 1, "rating": 1e30}
    400 malformed_request POST  -  {"booking_id": "1", "rating": 5}
    400 malformed_request POST  -  {"booking_id": 1, "rating": 5, "text": 7}
    422 rating_invalid    POST  -  {"booking_id": 1, "rating": 0}
    422 rating_invalid    POST  -  {"booking_id": 1, "rating": 6}
    422 rating_invalid    POST  -  {"booking_id": 1, "rating": -9223372036854775808}
    422 text_too_long     POST  -  {"booking_id": 1, "rating": 5, "text": "я*2001"}
    422 text_invalid      POST  -  {"booking_id": 1, "rating": 5, "text": "a\u0000b"}
    422 text_invalid      POST  -  {"booking_id": 1, "rating": 5, "text": "a\u202eb"}
    422 text_invalid      POST  -  {"booking_id": 1, "rating": 5, "text": "\u200b"}
    422 identity_in_body  POST  -  {"booking_id": 1, "rating": 5, "telegram_id": 7}
    422 unknown_field     POST  -  {"booking_id": 1, "rating": 5, "guest_id": 1}
    422 unknown_field     POST  -  {"booking": 1, "rating": 5}
    404 not_found         POST  -  {"booking_id": 999, "rating": 5}
    404 not_found         POST  -  {"booking_id": -1, "rating": 5}
    409 review_too_early  POST  -  {"booking_id": 2, "rating": 5}
    409 review_exists     POST  -  {"booking_id": 3, "rating": 5}
    422 nothing_to_change PATCH /1 {}
    422 nothing_to_change PATCH /1 {"text": null}
    422 rating_invalid    PATCH /1 {"rating": 6}
    400 malformed_request PATCH /1 {"rating": "five"}
    422 text_too_long     PATCH /1 {"text": "я*2001"}
    422 text_invalid      PATCH /1 {"text": "a\u2067b"}
    422 unknown_field     PATCH /1 {"booking_id": 1}
    422 identity_in_body  PATCH /1 {"telegram_id": 7}
    404 not_found         PATCH /2 {"rating": 5}
    404 not_found         PATCH /-1 {"rating": 5}
    404 route_unknown     PATCH /one {"rating": 5}
    404 route_unknown     PATCH /99999999999999999999 {"rating": 5}
"#;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn bad_input_writes_nothing(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    assert_eq!(visit(&app, &guest, "16:00", 1).await, 1);
    let wish = wish_at("23:00", 2, 1);
    let coming = app.post("/api/bookings", &guest, &wish).await.created();
    assert_eq!(coming["id"], 2);
    assert_eq!(visit(&app, &guest, "18:30", 1).await, 3);
    let reviewed = json!({ "booking_id": 3, "rating": 5, "text": "Уютно" });
    let review = app.post(REVIEWS, &guest, &reviewed).await.created();
    assert_eq!(review["id"], 1);
    let rows = app.rows().await;
    for line in CASES.lines().filter(|line| !line.trim().is_empty()) {
        let mut words = line.split_whitespace();
        let [status, code, method, path] =
            std::array::from_fn(|_| words.next().expect("four words"));
        let body = line[line.find('{').expect("a body")..].replace("я*2001", &"я".repeat(2001));
        let body = body.trim().as_bytes();
        let method: Method = method.parse().expect("a method");
        let path = format!(
            "{REVIEWS}{}",
            path.trim_start_matches(|c| c == '-' && path == "-")
        );
        let call = app.call(method, &path).by(&guest);
        let answer = call
            .bytes(rocket::http::ContentType::JSON, body)
            .send()
            .await;
        answer.problem(status.parse().expect("a status"), code);
        assert_eq!(app.rows().await, rows, "{line}");
    }
    assert_eq!(
        app.get(REVIEWS, &guest).await.ok()["items"],
        json!([review])
    );
    app.venue.check().await;
}

//! Answers go packed to whoever takes them so, and say the same.

use std::io::Read;

use flate2::read::GzDecoder;
use rocket::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::call::{Answer, Caller};
use crate::support::{Engine, TestApp, wish};

/// What is read and what is packed of it.
async fn both(app: &TestApp, path: &str, by: &Caller) -> (Answer, Answer) {
    let plain = app.get(path, by).await;
    let call = app.call(Method::Get, path).by(by);
    let packed = call.header("Accept-Encoding", "br, gzip;q=0.8");
    (plain, packed.send().await)
}

fn unpacked(answer: &Answer) -> Value {
    let mut text = String::new();
    let mut reader = GzDecoder::new(answer.bytes.as_slice());
    reader.read_to_string(&mut text).expect("gzip");
    serde_json::from_str(&text).expect("JSON")
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_long_goes_packed_and_says_the_same(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let long = json!({ "comment": "Ж".repeat(500), "name": "Ёж", "table_no": 1 });
    let mut body = wish("20:00", 2);
    body.as_object_mut()
        .unwrap()
        .extend(long.as_object().unwrap().clone());
    app.post("/api/admin/bookings", &app.admin(), &body)
        .await
        .created();
    for (path, by) in [
        ("/api/bootstrap", app.guest(7)),
        ("/api/availability?guests=2&explain=1", app.guest(7)),
        ("/api/admin/bookings?date=2026-11-27", app.admin()),
    ] {
        let (plain, packed) = both(&app, path, &by).await;
        assert_eq!(plain.header("Content-Encoding"), None, "{path}");
        assert_eq!(packed.header("Content-Encoding"), Some("gzip"), "{path}");
        for answer in [&plain, &packed] {
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(answer.header("Vary"), Some("Accept-Encoding"), "{path}");
            assert_eq!(answer.header("Cache-Control"), Some("no-store"), "{path}");
            assert_eq!(answer.header("Content-Type"), Some("application/json"));
        }
        assert!(packed.bytes.len() * 2 < plain.bytes.len(), "{path}");
        assert_eq!(unpacked(&packed), plain.ok(), "{path}");
    }
}

#[rstest]
#[tokio::test]
async fn what_is_short_or_written_or_refused_or_unwanted_goes_plain() {
    let app = TestApp::start(Engine::Sqlite)
        .await
        .expect("SQLite is never left out");
    let (guest, owner) = (app.guest(7), app.admin());
    for (path, by) in [
        ("/api/waitlist", &guest),
        ("/api/bootstrap", &Caller::Nobody),
        ("/openapi.json", &owner),
    ] {
        let (_, answer) = both(&app, path, by).await;
        assert_eq!(answer.header("Content-Encoding"), None, "{path}");
    }
    for encodings in ["", "identity", "gzip;q=0", "br", "deflate"] {
        let call = app.call(Method::Get, "/api/bootstrap").by(&guest);
        let answer = call.header("Accept-Encoding", encodings).send().await;
        assert_eq!(answer.header("Content-Encoding"), None, "{encodings}");
        answer.ok();
    }
    // Long as its answer is: some answers to a POST show a secret.
    let mut body = wish("20:00", 2);
    body["comment"] = json!("Ж".repeat(500));
    let call = app.call(Method::Post, "/api/bookings").by(&guest);
    let call = call.header("Accept-Encoding", "gzip").csrf().json(&body);
    let answer = call.send().await;
    answer.created();
    assert!(answer.bytes.len() > 1_024, "long enough to be packed");
    assert_eq!(answer.header("Content-Encoding"), None);
    assert_eq!(answer.header("Vary"), None);
}

//! Bodies that cannot be read, or hold what nobody asked for. None of them writes anything.

use filin_core::domain::actor::Language;
use rocket::http::{ContentType, Method};
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::call::Answer;
use crate::support::{Engine, TestApp, wish};

const BOOKINGS: &str = "/api/bookings";
/// The largest body that is read.
const MOST: usize = 64 * 1024;

fn text(body: &str) -> Vec<u8> {
    body.as_bytes().to_vec()
}

/// A sound wish with one field set to something else.
fn with(field: &str, value: Value) -> Vec<u8> {
    let mut body = wish("20:00", 2);
    body[field] = value;
    body.to_string().into_bytes()
}

fn unreadable() -> Vec<(&'static str, Vec<u8>)> {
    let sound = wish("20:00", 2).to_string();
    vec![
        ("nothing", text("")),
        ("spaces", text("  \n ")),
        ("null", text("null")),
        ("a number", text("7")),
        ("a text", text("\"2026-11-27T20:00\"")),
        ("true", text("true")),
        ("an empty array", text("[]")),
        (
            "an array in the fields' order",
            text("[\"2026-11-27T20:00\", 2]"),
        ),
        (
            "an array of a sound body",
            format!("[{sound}]").into_bytes(),
        ),
        ("an empty object", text("{}")),
        ("cut short", text(&sound[..sound.len() - 1])),
        ("two bodies", format!("{sound}{sound}").into_bytes()),
        ("something after it", format!("{sound} x").into_bytes()),
        (
            "a comma too many",
            text("{\"starts_at\": \"2026-11-27T20:00\", \"guests\": 2,}"),
        ),
        ("a comment", text("{\"guests\": 2 /* two */}")),
        ("single quotes", text("{'guests': 2}")),
        ("a form", text("starts_at=2026-11-27T20%3A00&guests=2")),
        ("a byte order mark", format!("\u{feff}{sound}").into_bytes()),
        (
            "invalid UTF-8",
            [b"{\"comment\": \"", &[0xff, 0xfe, 0x80][..], b"\"}"].concat(),
        ),
        (
            "half a surrogate",
            text(r#"{"starts_at":"2026-11-27T20:00","guests":2,"comment":"\ud800"}"#),
        ),
        (
            "UTF-16",
            sound.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ),
        ("a raw NUL", text("{\"comment\": \"a\0b\"}")),
        ("nested deeply", "[".repeat(MOST - 1).into_bytes()),
        (
            "an object nested deeply",
            "{\"comment\":".repeat(5000).into_bytes(),
        ),
        (
            "a field twice",
            text(r#"{"starts_at":"2026-11-27T20:00","guests":2,"guests":3}"#),
        ),
        (
            "one field by both names",
            text(r#"{"starts_at":"2026-11-27T20:00","date_time":"2026-11-27T21:00","guests":2}"#),
        ),
        ("no guests", text(r#"{"starts_at":"2026-11-27T20:00"}"#)),
        ("no time", text(r#"{"guests":2}"#)),
        ("guests null", with("guests", Value::Null)),
        ("guests as text", with("guests", json!("2"))),
        ("half a guest", with("guests", json!(2.5))),
        ("two and nothing", with("guests", json!(2.0))),
        ("guests in a list", with("guests", json!([2]))),
        (
            "more than any number",
            text(r#"{"starts_at":"2026-11-27T20:00","guests":9223372036854775808}"#),
        ),
        (
            "an exponent",
            text(r#"{"starts_at":"2026-11-27T20:00","guests":1e2}"#),
        ),
        (
            "an endless number",
            format!("{{\"guests\":{}}}", "9".repeat(5000)).into_bytes(),
        ),
        (
            "not a number",
            text(r#"{"starts_at":"2026-11-27T20:00","guests":NaN}"#),
        ),
        ("time as a number", with("starts_at", json!(1_795_798_800))),
        ("time null", with("starts_at", Value::Null)),
        ("table as text", with("table_no", json!("5"))),
        ("tables as a number", with("tables", json!(5))),
        ("tables of text", with("tables", json!(["5"]))),
        ("comment as a number", with("comment", json!(5))),
        (
            "comment as an object",
            with("comment", json!({ "$ne": null })),
        ),
        (
            "phone as a number",
            with("phone", json!(79_991_234_567_i64)),
        ),
        ("minutes as text", with("minutes", json!("120"))),
    ]
}

async fn send(app: &TestApp, language: &str, kind: ContentType, body: &[u8]) -> Answer {
    let guest = app.guest_speaking(7, language);
    app.call(Method::Post, BOOKINGS)
        .by(&guest)
        .bytes(kind, body)
        .send()
        .await
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_cannot_be_read_is_400_and_writes_nothing(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let before = app.rows().await;
    for (what, body) in unreadable() {
        let answer = send(&app, "ru", ContentType::JSON, &body).await;
        assert_eq!(answer.status, 400, "{what}: {}", answer.text());
        answer.problem(400, "malformed_request");
        let answer = send(&app, "en", ContentType::JSON, &body).await;
        answer.problem_in(Language::En, 400, "malformed_request");
    }
    assert_eq!(app.rows().await, before);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn fields_that_do_not_exist_and_identities_are_422(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let before = app.rows().await;
    for (field, code) in [
        ("telegram_id", "identity_in_body"),
        ("full_name", "identity_in_body"),
        ("username", "identity_in_body"),
        ("table", "unknown_field"),
        ("Guests", "unknown_field"),
        ("status", "unknown_field"),
        ("walk_in", "unknown_field"),
        ("", "unknown_field"),
        ("`", "unknown_field"),
        ("__proto__", "unknown_field"),
        ("<b>", "unknown_field"),
        (&"x".repeat(5000), "unknown_field"),
    ] {
        let body = with(field, json!(7));
        let answer = send(&app, "ru", ContentType::JSON, &body).await;
        let problem = answer.problem(422, code);
        assert!(
            problem["detail"].as_str().unwrap().chars().count() < 300,
            "{problem}"
        );
        send(&app, "en", ContentType::JSON, &body)
            .await
            .problem_in(Language::En, 422, code);
    }
    // A claim to be somebody else is refused whatever else is wrong with the body.
    let v3 = json!({ "telegram_id": 999_999_999, "date_time": "soon", "guests": -1 });
    let answer = app.post(BOOKINGS, &app.guest(7), &v3).await;
    answer.problem(422, "identity_in_body");
    for (method, path) in [
        (Method::Patch, "/api/bookings/1"),
        (Method::Post, "/api/bookings/1/cancel"),
    ] {
        let call = app.call(method, path).by(&app.guest(7));
        call.json(&json!({ "telegram_id": 8 }))
            .send()
            .await
            .problem(422, "identity_in_body");
        let call = app.call(method, path).by(&app.guest(7));
        call.json(&json!({ "reason": "x" }))
            .send()
            .await
            .problem(422, "unknown_field");
    }
    assert_eq!(app.rows().await, before);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn bodies_have_a_size_and_a_kind(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let before = app.rows().await;
    for size in [MOST + 1, 1 << 20, 8 << 20] {
        let padded = [with("guests", json!(2)), vec![b' '; size]].concat();
        let answer = send(&app, "ru", ContentType::JSON, &padded).await;
        assert_eq!(answer.status, 413, "{size} bytes: {}", answer.text());
        answer.problem(413, "body_too_large");
        let comment = with("comment", json!("я".repeat(size)));
        let answer = send(&app, "en", ContentType::JSON, &comment).await;
        answer.problem_in(Language::En, 413, "body_too_large");
    }
    let body = with("guests", json!(2));
    for kind in [
        ContentType::Plain,
        ContentType::Form,
        ContentType::FormData,
        ContentType::HTML,
        ContentType::Binary,
        ContentType::XML,
    ] {
        send(&app, "ru", kind.clone(), &body)
            .await
            .problem(415, "unsupported_media_type");
        let answer = send(&app, "en", kind, &body).await;
        answer.problem_in(Language::En, 415, "unsupported_media_type");
    }
    assert_eq!(app.rows().await, before);

    let mut largest = with("guests", json!(2));
    largest.resize(MOST, b' ');
    send(&app, "ru", ContentType::JSON, &largest)
        .await
        .created();
    let utf8 = ContentType::new("application", "json").with_params(("charset", "utf-8"));
    send(&app, "ru", utf8, &body).await.created();
    // v3's clients sent no content type at all.
    let guest = app.guest(7);
    let before = app
        .call(Method::Post, BOOKINGS)
        .by(&guest)
        .untyped(&body)
        .send()
        .await;
    before.created();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn v3_bodies_are_taken(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    for (date_time, starts_at) in [
        ("2026-11-27T20:00", "2026-11-27T20:00:00+03:00"),
        ("2026-11-27T20:30:00", "2026-11-27T20:30:00+03:00"),
        ("2026-11-27T18:00:00Z", "2026-11-27T21:00:00+03:00"),
    ] {
        let body = json!({ "date_time": date_time, "guests": 2 });
        let booking = app.post(BOOKINGS, &guest, &body).await.created();
        assert_eq!(booking["starts_at"], starts_at, "{date_time}");
    }
    let body = json!({ "date_time": "2026-11-28 00:30", "guests": 2, "table_no": 3 });
    let booking = app
        .post("/api/admin/bookings", &app.admin(), &body)
        .await
        .created();
    assert_eq!(booking["starts_at"], "2026-11-28T00:30:00+03:00");
    assert_eq!(
        booking["date"], "2026-11-27",
        "after midnight it is still Friday's night"
    );
    // v3 sent no version with a status.
    let status = format!("/api/admin/bookings/{}/status", booking["id"]);
    let done = app
        .post(&status, &app.admin(), &json!({ "status": "cancelled" }))
        .await
        .ok();
    assert_eq!(done["status"], "canceled");
}

//! Broadcasts by the API: written, looked at, stopped; files in forms. Here no bot sends them.

use filin_core::domain::actor::{Act, Actor, Channel, Language, Person, Role};
use filin_core::domain::ids::TelegramId;
use rocket::http::ContentType;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::call::{Answer, Caller};
use crate::support::{Engine, TestApp};

const CREATE: &str = "/api/admin/broadcast";
const FILES: &str = "/api/admin/broadcast/files";
const LIST: &str = "/api/admin/broadcasts";

/// Guests who get news.
async fn subscribe(app: &TestApp, ids: std::ops::Range<i64>) {
    for id in ids {
        let person = Person {
            telegram_id: TelegramId(id),
            name: "Гость".into(),
            username: None,
            language: Language::Ru,
        };
        let act = Act::new(Actor::Guest(person), Channel::Bot, app.now());
        app.state().services.greet(&act, Some(true)).await.unwrap();
    }
}

/// A form with one file.
fn form(fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> (ContentType, Vec<u8>) {
    let mut body = Vec::new();
    for (field, value) in fields {
        let part =
            format!("--owl\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.as_bytes());
    }
    let head = format!(
        "--owl\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    body.extend(head.as_bytes());
    body.extend(bytes);
    body.extend(b"\r\n--owl--\r\n");
    let kind = ContentType::new("multipart", "form-data").with_params(("boundary", "owl"));
    (kind, body)
}

async fn upload(app: &TestApp, by: &Caller, form: (ContentType, Vec<u8>)) -> Answer {
    app.call(rocket::http::Method::Post, FILES)
        .by(by)
        .bytes(form.0, &form.1)
        .send()
        .await
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn written_looked_at_and_stopped(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    subscribe(&app, 1..4).await;
    let manager = app.token(Role::Manager).await;
    let count = app
        .get("/api/admin/broadcast/subscribers", &manager)
        .await
        .ok();
    assert_eq!(count["subscribers_count"], 3);
    assert_eq!(count["weeks"][0]["gained"], 3);
    // As v3 had it.
    let body =
        json!({ "message": "Ночь <b>сов</b>", "photo_url": "https://filin.example/owl.jpg" });
    let preview = app
        .post("/api/admin/broadcast/preview", &manager, &body)
        .await
        .ok();
    assert_eq!(preview["recipients"], 3);
    assert_eq!(preview["text"], "Ночь сов");
    assert_eq!(preview["max_length"], 1024);
    let rows = app.rows().await;
    app.post("/api/admin/broadcast/preview", &manager, &body)
        .await
        .ok();
    assert_eq!(app.rows().await, rows, "a look writes nothing");
    let made = app.post(CREATE, &manager, &body).await.accepted();
    let id = made["id"].as_i64().unwrap();
    for (field, value) in [
        ("status", json!("sending")),
        ("total", json!(3)),
        ("sent", json!(0)),
        ("failed", json!(0)),
        ("unsubscribed", json!(0)),
        ("unknown", json!(0)),
        ("rate", json!(0.0)),
    ] {
        assert_eq!(made[field], value, "{field}");
    }
    assert_eq!(made["files"][0]["kind"], "photo");
    let again = app.post(CREATE, &manager, &body).await.accepted();
    assert_eq!(again["id"], made["id"], "the same within a minute is one");
    let path = format!("{LIST}/{id}");
    let step = |word: &str| format!("{path}/{word}");
    let paused = app.post(&step("pause"), &manager, &json!({})).await.ok();
    assert_eq!(paused["status"], "paused");
    let resumed = app.post(&step("resume"), &manager, &json!({})).await.ok();
    assert_eq!(resumed["status"], "sending");
    let later = json!({ "message": "Потом", "starts_at": "2026-11-28T18:00:00+03:00" });
    let later = app.post(CREATE, &manager, &later).await.accepted();
    assert_eq!(later["status"], "scheduled");
    assert_eq!(later["starts_at"], "2026-11-28T18:00:00+03:00");
    let early = format!("{LIST}/{}/pause", later["id"]);
    app.post(&early, &manager, &json!({}))
        .await
        .problem(409, "broadcast_not_begun");
    let canceled = app.post(&step("cancel"), &manager, &json!({})).await.ok();
    assert_eq!(canceled["status"], "canceled");
    app.post(&step("resume"), &manager, &json!({}))
        .await
        .problem(409, "broadcast_over");
    let page = app.get(&format!("{LIST}?limit=1"), &manager).await.ok();
    assert_eq!(page["items"][0]["id"], later["id"], "the newest first");
    let next = page["next"].as_str().unwrap();
    let rest = app
        .get(&format!("{LIST}?cursor={next}"), &manager)
        .await
        .ok();
    assert_eq!(rest["items"].as_array().map(Vec::len), Some(1));
    assert_eq!(rest["next"], Value::Null);
    app.get(&format!("{LIST}/4711"), &manager)
        .await
        .problem(404, "not_found");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_cannot_be_sent_is_refused(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let manager = app.token(Role::Manager).await;
    let nobody = json!({ "message": "Ночь сов" });
    app.post(CREATE, &manager, &nobody)
        .await
        .problem(422, "segment_empty");
    subscribe(&app, 1..4).await;
    let rows = app.rows().await;
    let cases = [
        (json!({ "message": "<b>Ночь" }), 422, "markup_invalid"),
        (
            json!({ "message": "<a href=\"javascript:x\">a</a>" }),
            422,
            "markup_invalid",
        ),
        (json!({ "message": "я".repeat(4097) }), 422, "text_too_long"),
        (json!({}), 422, "broadcast_empty"),
        (
            json!({ "message": "a", "starts_at": "2020-01-01T00:00:00Z" }),
            422,
            "in_the_past",
        ),
        (
            json!({ "message": "a", "starts_at": "завтра" }),
            400,
            "malformed_request",
        ),
        (
            json!({ "message": "a", "segment": { "planet": "Марс" } }),
            422,
            "unknown_field",
        ),
        (
            json!({ "message": "a", "telegram_id": 7 }),
            422,
            "identity_in_body",
        ),
        (
            json!({ "message": "a", "files": [4711] }),
            422,
            "file_unknown",
        ),
        (
            json!({ "message": "a", "buttons": [[{ "text": "x", "url": "javascript:x" }]] }),
            422,
            "button_invalid",
        ),
        (json!({ "message": "a", "test": true }), 422, "test_nobody"),
        (
            json!({ "message": "a", "test": true, "test_to": 99 }),
            422,
            "test_nobody",
        ),
    ];
    for (body, status, code) in cases {
        app.post(CREATE, &manager, &body)
            .await
            .problem(status, code);
    }
    assert_eq!(app.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn files_come_in_forms(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let manager = app.token(Role::Manager).await;
    let rows = app.rows().await;
    let photo = [("kind", "photo")];
    let refused = [
        (form(&photo, "owl.jpg", b"hello"), 422, "file_invalid"),
        (
            form(&[("kind", "poem")], "a", b"hello"),
            422,
            "setting_invalid",
        ),
        (
            form(&[("colour", "red")], "a", b"hello"),
            422,
            "unknown_field",
        ),
        (form(&[("kind", "document")], "a", b""), 422, "file_invalid"),
        ((ContentType::JSON, b"{}".to_vec()), 415, "form_expected"),
        (
            (form(&[], "a", b"x").0, b"--owl\r\nbroken".to_vec()),
            400,
            "malformed_request",
        ),
    ];
    for (body, status, code) in refused {
        upload(&app, &manager, body).await.problem(status, code);
    }
    let large = vec![7_u8; 50 * 1024 * 1024 + 1];
    upload(
        &app,
        &manager,
        form(&[("kind", "document")], "big.bin", &large),
    )
    .await
    .problem(422, "file_too_large");
    assert_eq!(app.rows().await, rows);
    let kept = upload(&app, &manager, form(&[], "меню\u{202E}.pdf", b"%PDF-1.7"))
        .await
        .created();
    assert_eq!(
        (&kept["kind"], &kept["size"]),
        (&json!("document"), &json!(8))
    );
    let name = kept["name"].as_str().unwrap();
    assert_eq!(name, "меню.pdf");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_click_is_a_recipients(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    subscribe(&app, 7..9).await;
    let manager = app.token(Role::Manager).await;
    let made = app
        .post(CREATE, &manager, &json!({ "message": "Ночь сов" }))
        .await
        .accepted();
    let id = filin_core::domain::ids::BroadcastId(made["id"].as_i64().unwrap());
    while !app
        .state()
        .services
        .prepare_broadcast(app.now(), id, 100)
        .await
        .unwrap()
    {}
    let click = format!("/api/broadcasts/{id}/click");
    for guest in [7, 7, 77] {
        app.post(&click, &app.guest(guest), &json!({}))
            .await
            .no_content();
    }
    let shown = app.get(&format!("{LIST}/{id}"), &manager).await.ok();
    assert_eq!(shown["clicks"], 1);
    app.post(&click, &manager, &json!({}))
        .await
        .problem(403, "forbidden");
}

//! Telegram's calls: only with the secret, kept before they are answered, each number once.

use filin_daemon::config::BotMode;
use filin_daemon::telegram;
use rocket::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{BOT, Engine, Setup, TestApp};

const SECRET: &str = "a-word-that-only-telegram-knows";
const PATH: &str = "/api/telegram/webhook";

async fn app(engine: Engine, mode: BotMode) -> Option<TestApp> {
    let bot = telegram::Settings {
        token: BOT.into(),
        // Nobody listens there: what is kept here is not handled.
        api_url: "http://127.0.0.1:9".into(),
        pace: 1,
        mode,
        webhook_secret: SECRET.into(),
        public_url: Some("https://filin.example".into()),
        staff_chat: None,
        witness: None,
    };
    let setup = Setup {
        bot: Some(bot),
        ..Setup::default()
    };
    TestApp::start_as(engine, setup).await
}

async fn told(app: &TestApp, secret: Option<&str>, body: &[u8]) -> u16 {
    let call = app.call(Method::Post, PATH);
    let call = match secret {
        Some(secret) => call.header("X-Telegram-Bot-Api-Secret-Token", secret),
        None => call,
    };
    call.untyped(body).send().await.status
}

fn update(id: i64) -> Value {
    json!({ "update_id": id, "message": { "message_id": 1, "date": 0, "text": "/start",
        "chat": { "id": 7, "type": "private", "first_name": "Аня" },
        "from": { "id": 7, "is_bot": false, "first_name": "Аня" } } })
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_update_is_kept_before_it_is_answered(#[case] engine: Engine) {
    let Some(app) = app(engine, BotMode::Webhook).await else {
        return;
    };
    for id in [5, 6, 5] {
        let body = update(id).to_string();
        assert_eq!(told(&app, Some(SECRET), body.as_bytes()).await, 200);
    }
    let kept = "select cast(sum(update_id) as bigint) from updates where handled_at is null";
    assert_eq!(app.venue.raw().number(kept).await, 11);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn nobody_else_is_heard(#[case] engine: Engine) {
    let Some(app) = app(engine, BotMode::Webhook).await else {
        return;
    };
    let body = update(5).to_string();
    let longer = format!("{SECRET}x");
    let other = SECRET.replace('a', "b");
    for secret in [
        None,
        Some(""),
        Some(&longer[..]),
        Some(&SECRET[1..]),
        Some(&other[..]),
    ] {
        assert_eq!(told(&app, secret, body.as_bytes()).await, 401, "{secret:?}");
    }
    for broken in ["", "{", "[1"] {
        assert_eq!(
            told(&app, Some(SECRET), broken.as_bytes()).await,
            400,
            "{broken}"
        );
    }
    let long = vec![b' '; 1024 * 1024 + 1];
    assert_eq!(told(&app, Some(SECRET), &long).await, 400);
    // Not an update, and no reason to be told again.
    for odd in ["{}", "[]", "7", r#"{"update_id":"5"}"#] {
        assert_eq!(told(&app, Some(SECRET), odd.as_bytes()).await, 200, "{odd}");
    }
    assert_eq!(
        app.venue.raw().number("select count(*) from updates").await,
        0
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[tokio::test]
async fn a_bot_that_polls_is_not_called(#[case] engine: Engine) {
    let Some(app) = app(engine, BotMode::Polling).await else {
        return;
    };
    let body = update(5).to_string();
    assert_eq!(told(&app, Some(SECRET), body.as_bytes()).await, 404);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[tokio::test]
async fn a_flood_of_one_person_is_not_kept(#[case] engine: Engine) {
    let Some(app) = app(engine, BotMode::Webhook).await else {
        return;
    };
    // In a group nobody is told, so that no call to Telegram is waited for.
    for id in 0..200 {
        let mut body = update(id);
        body["message"]["chat"]["id"] = json!(-7);
        assert_eq!(
            told(&app, Some(SECRET), body.to_string().as_bytes()).await,
            200
        );
    }
    let kept = app.venue.raw().number("select count(*) from updates").await;
    assert!((30..150).contains(&kept), "{kept}");
    let mut other = update(999);
    other["message"]["from"]["id"] = json!(8);
    other["message"]["chat"]["id"] = json!(-7);
    assert_eq!(
        told(&app, Some(SECRET), other.to_string().as_bytes()).await,
        200
    );
    let kept = "select count(*) from updates where user_id = 8";
    assert_eq!(app.venue.raw().number(kept).await, 1);
}

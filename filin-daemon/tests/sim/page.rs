//! The page and the deeds over HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::TimeDelta;
use filin_daemon::clock::Clock;
use filin_daemon::telegram::init_data::validate;
use filin_daemon::telegram::sim::Options;
use serde_json::{Value, json};

use crate::bot::{ANYA, Bot, MARINA, STAFF};

async fn post(bot: &Bot, path: &str, body: Value) -> (u16, Value) {
    let url = format!("{}/sim/{path}", bot.sim.url());
    let response = bot.client.post(url).json(&body).send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

async fn get(bot: &Bot, path: &str) -> Value {
    let url = format!("{}/sim/{path}", bot.sim.url());
    bot.client
        .get(url)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap()
}

#[tokio::test]
async fn the_page_is_one_file_under_a_strict_policy() {
    let bot = Bot::start().await;
    let page = bot.client.get(bot.sim.page()).send().await.unwrap();
    let policy = page.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    let html = page.text().await.unwrap();
    assert!(html.starts_with("<!doctype html>") && !html.contains("src=\"http"));
}

#[tokio::test]
async fn people_act_over_http() {
    let bot = Bot::start().await;
    let keyboard = json!({ "inline_keyboard": [[{ "text": "Да", "callback_data": "1" }]] });
    let body = json!({ "chat_id": ANYA, "text": "<b>a</b>", "parse_mode": "HTML", "reply_markup": keyboard });
    bot.ok("sendMessage", body).await;
    for (path, body) in [
        (
            "say",
            json!({ "from": ANYA, "chat": ANYA, "text": "/start" }),
        ),
        (
            "edit",
            json!({ "from": ANYA, "chat": ANYA, "message": 2, "text": "иначе" }),
        ),
        (
            "press",
            json!({ "from": ANYA, "chat": ANYA, "message": 1, "data": "1" }),
        ),
        (
            "contact",
            json!({ "from": ANYA, "phone": "+7999", "owner": ANYA }),
        ),
        (
            "media",
            json!({ "from": ANYA, "chat": ANYA, "kind": "photo" }),
        ),
        ("web-app-data", json!({ "from": ANYA, "data": "x" })),
        ("join", json!({ "chat": STAFF, "user": ANYA })),
        ("block", json!({ "user": ANYA })),
        ("unblock", json!({ "user": ANYA })),
        ("raw", json!({ "message": {} })),
        (
            "upgrade-group",
            json!({ "chat": STAFF, "to": -1_000_000_000_500_i64 }),
        ),
        ("kick-bot", json!({ "chat": -1_000_000_000_500_i64 })),
        (
            "group",
            json!({ "id": -7, "title": "Ещё", "members": [MARINA] }),
        ),
        (
            "person",
            json!({ "id": 9, "first_name": "Новый", "started": true }),
        ),
        ("deactivate", json!({ "user": MARINA })),
    ] {
        let (status, answer) = post(&bot, path, body).await;
        assert_eq!(status, 200, "{path}: {answer}");
    }
    assert_eq!(bot.updates().await.len(), 13);
    let state = get(&bot, &format!("state?me={ANYA}&chat={ANYA}")).await;
    assert_eq!(state["messages"][0]["html"], "<b>a</b>");
    assert_eq!(state["people"].as_array().unwrap().len(), 4);
    assert_eq!(
        get(&bot, &format!("messages?chat={ANYA}"))
            .await
            .as_array()
            .unwrap()
            .len(),
        5
    );
    assert_eq!(get(&bot, "calls").await[0]["method"], "sendMessage");
    assert_eq!(get(&bot, "calls?after=1").await[0]["method"], "getUpdates");
    for (path, body) in [
        ("say", json!({ "from": 1 })),
        ("nothing", json!({})),
        ("faults", json!({ "x": 1 })),
    ] {
        assert_eq!(post(&bot, path, body).await.0, 400, "{path}");
    }
    post(&bot, "faults", json!({ "server_error": 1.0 })).await;
    assert_eq!(get(&bot, "faults").await["server_error"], 1.0);
    assert!(bot.call("getMe", json!({})).await["error_code"].as_u64() >= Some(500));
}

#[tokio::test]
async fn no_other_page_acts_for_people() {
    let bot = Bot::start().await;
    let url = format!("{}/sim/say", bot.sim.url());
    let say = json!({ "from": ANYA, "chat": ANYA, "text": "a" });
    let send = async |origin: String| {
        let request = bot.client.post(&url).header("origin", origin).json(&say);
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(send("https://evil.example".into()).await, 400);
    assert_eq!(send(bot.sim.url()).await, 200);
    assert_eq!(bot.sim.messages(ANYA).len(), 1);
}

#[tokio::test]
async fn the_mini_app_opens_signed_and_the_clock_moves() {
    let seconds = Arc::new(AtomicI64::new(1_700_000_000));
    let (read, moved) = (Arc::clone(&seconds), Arc::clone(&seconds));
    let clock = Clock::new(move || {
        chrono::DateTime::from_timestamp(read.load(Ordering::SeqCst), 0).unwrap()
    });
    let bot = Bot::start_as(Options {
        clock: clock.clone(),
        webapp_url: Some("http://127.0.0.1:1/app".into()),
        advance: Some(Arc::new(move |step: TimeDelta| {
            moved.fetch_add(step.num_seconds(), Ordering::SeqCst);
        })),
        ..Options::default()
    })
    .await;
    let (_, moved) = post(&bot, "clock", json!({ "advance_minutes": 90 })).await;
    assert_eq!(moved["now"], get(&bot, "clock").await["now"]);
    assert_eq!(seconds.load(Ordering::SeqCst), 1_700_005_400);
    assert_eq!(
        post(&bot, "clock", json!({ "advance_minutes": -1 }))
            .await
            .0,
        400
    );
    let (_, opened) = post(
        &bot,
        "open-webapp",
        json!({ "user": ANYA, "start": "table5" }),
    )
    .await;
    let url: reqwest::Url = opened["url"].as_str().unwrap().parse().unwrap();
    assert_eq!(url.path(), "/app");
    let hash = format!("http://x/?{}", url.fragment().unwrap());
    let hash: reqwest::Url = hash.parse().unwrap();
    let field = |name: &str| {
        hash.query_pairs()
            .find(|(k, _)| k == name)
            .unwrap()
            .1
            .into_owned()
    };
    let data = field("tgWebAppData");
    assert!(data.contains("start_param=table5"));
    let person = validate(&data, "42:TEST", clock.now(), TimeDelta::hours(1)).unwrap();
    assert_eq!(person.telegram_id.0, ANYA);
    assert_eq!(field("tgWebAppVersion"), "8.0");
}

//! Telegram's pace, twenty times faster. How long a chat stays shut is measured by the simulator's
//! own log, so that a slow machine changes nothing.

use std::time::Duration;

use filin_daemon::telegram::sim::{Call, Options};
use serde_json::{Value, json};

use crate::bot::{ANYA, Bot, STAFF};

const SCALE: u32 = 20;

async fn bot() -> Bot {
    Bot::start_as(Options {
        scale: SCALE,
        ..Options::default()
    })
    .await
}

/// Sends until it is refused; how many passed, and the refusal.
async fn until_refused(bot: &Bot, chat: i64) -> (usize, Value) {
    for passed in 0..200 {
        let answer = bot
            .call("sendMessage", json!({ "chat_id": chat, "text": "a" }))
            .await;
        if answer["ok"] == false {
            return (passed, answer);
        }
    }
    panic!("never refused");
}

fn retry_after(call: &Call) -> u64 {
    call.parameters.as_ref().unwrap()["retry_after"]
        .as_u64()
        .unwrap()
}

#[tokio::test]
async fn a_group_takes_a_burst_and_says_how_long_to_wait() {
    let bot = bot().await;
    let (passed, refused) = until_refused(&bot, STAFF).await;
    // 20 at once, and those that came back meanwhile.
    assert!((20..40).contains(&passed), "{passed}");
    let after = refused["parameters"]["retry_after"].as_u64().unwrap();
    assert!((1..=3).contains(&after));
    assert_eq!(
        refused,
        json!({
            "ok": false, "error_code": 429,
            "description": format!("Too Many Requests: retry after {after}"),
            "parameters": { "retry_after": after },
        })
    );
    // Asks without pause until it is let in.
    loop {
        let again = bot
            .call("sendMessage", json!({ "chat_id": STAFF, "text": "b" }))
            .await;
        if again["ok"] == true {
            break;
        }
    }
    let calls = bot.sim.calls();
    let first = &calls[passed];
    let let_in = calls.last().unwrap();
    let pause = Duration::from_secs(retry_after(first)) / SCALE;
    assert!(let_in.at - first.at >= pause, "let in too early");
    assert!(
        calls[passed..calls.len() - 1]
            .iter()
            .all(|call| retry_after(call) >= 1)
    );
}

#[tokio::test]
async fn edits_count_and_answers_do_not() {
    let bot = bot().await;
    let id = bot.send(STAFF, "0").await;
    let mut refused = 0;
    for number in 1..60 {
        let body = json!({ "chat_id": STAFF, "message_id": id, "text": number.to_string() });
        let answer = bot.call("editMessageText", body).await;
        refused += usize::from(answer["error_code"] == 429);
        bot.ok(
            "sendChatAction",
            json!({ "chat_id": STAFF, "action": "typing" }),
        )
        .await;
        bot.ok("getChat", json!({ "chat_id": STAFF })).await;
    }
    assert!(refused > 0);
}

#[tokio::test]
async fn an_album_counts_each_of_its_items() {
    let bot = Bot::start_as(Options {
        scale: 1,
        ..Options::default()
    })
    .await;
    let photo = json!({ "type": "photo", "media": "https://filin.bar/a.jpg" });
    let album = json!({ "chat_id": ANYA, "media": vec![photo; 6] });
    bot.ok("sendMediaGroup", album).await;
    // Four in a burst were there, six went: a debt of two, and one more.
    let (passed, refused) = until_refused(&bot, ANYA).await;
    assert_eq!(passed, 0);
    assert_eq!(refused["parameters"]["retry_after"], 3);
}

#[tokio::test]
async fn all_that_is_sent_has_a_limit_of_its_own() {
    let bot = Bot::start_as(Options {
        scale: 1,
        ..Options::default()
    })
    .await;
    let mut refused = 0;
    for number in 0..60 {
        let person = filin_daemon::telegram::sim::User::new(7_000 + number, "Гость");
        bot.sim.person(person);
        let body = json!({ "chat_id": 7_000 + number, "text": "a" });
        refused += usize::from(bot.call("sendMessage", body).await["error_code"] == 429);
    }
    assert!(refused > 0, "30 a second, and as many at once");
}

#[tokio::test]
async fn without_a_scale_there_are_no_limits() {
    let bot = Bot::start().await;
    for _ in 0..100 {
        bot.send(STAFF, "a").await;
    }
}

//! How the bot asks for updates.

use serde_json::json;

use crate::bot::{ANYA, Bot};

#[tokio::test]
async fn an_offset_confirms_what_is_below_it() {
    let bot = Bot::start().await;
    let first = bot.sim.say(ANYA, ANYA, "1");
    for text in ["2", "3", "4"] {
        bot.sim.say(ANYA, ANYA, text);
    }
    let told = async |body| {
        let told = bot.ok("getUpdates", body).await;
        let told = told.as_array().unwrap();
        let ids = told
            .iter()
            .map(|told| told["update_id"].as_i64().unwrap() - first);
        ids.collect::<Vec<_>>()
    };
    assert_eq!(told(json!({})).await, [0, 1, 2, 3]);
    assert_eq!(told(json!({ "limit": 2 })).await, [0, 1]);
    assert_eq!(told(json!({ "offset": first + 1 })).await, [1, 2, 3]);
    assert_eq!(told(json!({})).await, [1, 2, 3]);
    assert_eq!(told(json!({ "offset": -1 })).await, [3]);
    assert_eq!(told(json!({ "offset": first + 4 })).await, [0; 0]);
}

#[tokio::test]
async fn a_long_poll_wakes_when_something_happens() {
    let bot = Bot::start().await;
    let poll = bot.ok("getUpdates", json!({ "timeout": 50 }));
    let happens = async {
        // The poll is there once it has a number; it is logged only when it ends.
        bot.ok("getMe", json!({})).await;
        bot.sim.say(ANYA, ANYA, "вот")
    };
    let (told, id) = tokio::join!(poll, happens);
    assert_eq!(told[0]["update_id"], id);
}

#[tokio::test]
async fn the_older_of_two_pollers_is_told_to_go() {
    let bot = Bot::start().await;
    let long = || bot.call("getUpdates", json!({ "timeout": 50 }));
    let next = async {
        let ends = |view: &filin_daemon::telegram::sim::View<'_>| {
            view.calls()
                .iter()
                .any(|call| call.status == 409)
                .then_some(())
        };
        bot.sim.until("a conflict", ends).await.unwrap();
        bot.sim.say(ANYA, ANYA, "вот");
    };
    let (one, other, ()) = tokio::join!(long(), long(), next);
    let refused = if one["ok"] == false { &one } else { &other };
    assert_eq!(
        *refused,
        json!({
            "ok": false, "error_code": 409,
            "description": "Conflict: terminated by other getUpdates request; make sure that only \
                            one bot instance is running",
        })
    );
    assert!(one["ok"] == true || other["ok"] == true);
}

#[tokio::test]
async fn a_webhook_and_polling_exclude_each_other() {
    let bot = Bot::start().await;
    let hook = json!({ "url": "http://127.0.0.1:1/hook" });
    bot.ok("setWebhook", hook).await;
    assert_eq!(
        bot.no("getUpdates", json!({})).await,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to \
         delete the webhook first"
    );
    bot.ok("deleteWebhook", json!({})).await;
    bot.ok("getUpdates", json!({})).await;
}

#[tokio::test]
async fn what_is_wanted_is_remembered() {
    let bot = Bot::start().await;
    let allow = async |kinds: &[&str]| {
        bot.ok("getUpdates", json!({ "allowed_updates": kinds }))
            .await
    };
    let count = async || bot.updates().await.len();
    let member = json!({ "chat_member": {} });
    bot.sim.push_raw(member.clone());
    assert_eq!(count().await, 0, "chat_member comes on request");
    allow(&["chat_member"]).await;
    bot.sim.push_raw(member.clone());
    bot.sim.say(ANYA, ANYA, "не нужно");
    assert_eq!(count().await, 1);
    bot.sim.push_raw(member.clone());
    assert_eq!(count().await, 2, "silence changes nothing");
    allow(&[]).await;
    bot.sim.say(ANYA, ANYA, "нужно");
    bot.sim.push_raw(member);
    assert_eq!(count().await, 3, "an empty list is the default");
}

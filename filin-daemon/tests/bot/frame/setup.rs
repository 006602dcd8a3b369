//! What Telegram is told about the bot: how it is called, commands by role, the menu button.

use filin_daemon::config::BotMode;
use rstest::rstest;

use crate::support::*;

/// Waits until the bot has called this method.
async fn called(bot: &Bot, method: &str) -> serde_json::Value {
    let found = bot.sim.until(method, |view| {
        let calls = view.calls();
        let call = calls.iter().rev().find(|call| call.method == method);
        call.map(|call| call.body.clone())
    });
    found.await.unwrap()
}

#[rstest]
#[tokio::test]
async fn a_webhook_is_set_with_its_secret_and_what_is_wanted() {
    let wish = Wish {
        mode: BotMode::Webhook,
        ..Wish::default()
    };
    let bot = Bot::start_as(Engine::Sqlite, wish).await.unwrap();
    let set = called(&bot, "setWebhook").await;
    let url = set["url"].as_str().unwrap();
    assert!(url.ends_with("/api/telegram/webhook"), "{url}");
    assert_eq!(set["secret_token"], "the-secret-of-the-tests");
    let wanted = set["allowed_updates"].to_string();
    for kind in ["message", "callback_query", "my_chat_member"] {
        assert!(wanted.contains(kind), "{wanted}");
    }
}

#[rstest]
#[tokio::test]
async fn commands_are_listed_by_who_may_use_them() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    let listed = bot.sim.until("the owner's commands", |view| {
        let own = view.commands(&format!("chat:{OWNER}"), "");
        (!own.is_empty()).then_some(own)
    });
    let owner = listed.await.unwrap();
    let guests = bot.sim.commands("all_private_chats", "");
    let english = bot.sim.commands("all_private_chats", "en");
    let names = |list: &[(String, String)]| -> Vec<String> {
        list.iter().map(|(name, _)| name.clone()).collect()
    };
    assert!(names(&owner).contains(&"admin".to_owned()));
    assert!(!names(&guests).contains(&"admin".to_owned()));
    assert!(names(&guests).contains(&"start".to_owned()));
    assert_eq!(names(&guests), names(&english));
    assert_ne!(guests, english, "described in both languages");
}

#[rstest]
#[tokio::test]
async fn a_bot_that_polls_takes_the_webhook_away_and_sets_the_menu_button() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    called(&bot, "deleteWebhook").await;
    let button = called(&bot, "setChatMenuButton").await;
    let url = button["menu_button"]["web_app"]["url"].as_str().unwrap();
    assert!(url.ends_with("/webapp"), "{url}");
}

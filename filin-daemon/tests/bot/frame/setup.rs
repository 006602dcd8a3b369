//! What Telegram is told about the bot: how it is called, commands by role, the menu button.

use crate::support::*;

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

#[tokio::test]
async fn the_menu_button_opens_the_mini_app() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    let button = bot.called("setChatMenuButton").await;
    let url = button["menu_button"]["web_app"]["url"].as_str().unwrap();
    assert!(url.ends_with("/webapp"), "{url}");
}

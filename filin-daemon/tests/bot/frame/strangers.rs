//! Groups that are not the staff chat, other bots' commands, what is no question at all.

use rstest::rstest;

use crate::support::*;

const OTHER: i64 = -700;

async fn silent(bot: &Bot, chat: i64) {
    // What was said before is handled when a later word of somebody else is answered.
    bot.ask(BORIS, "/whoami", "Роль: гость").await;
    let said = bot.sim.messages(chat);
    // Staff are told each morning what the day brings.
    let digest = |text: &str| text.contains("Сегодня, пт 27 ноября");
    let said: Vec<_> = said
        .iter()
        .filter(|one| one.from_bot && !digest(&one.text))
        .collect();
    assert!(said.is_empty(), "{said:?}");
}

#[rstest]
#[tokio::test]
async fn nothing_of_guests_is_told_in_a_group_of_strangers() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    bot.sim.group(OTHER, "Чужие", &[ANYA, OWNER]);
    for text in [
        "/start",
        "/bookings",
        "/admin",
        "привет",
        "/check_client 101",
    ] {
        bot.sim.say(OWNER, OTHER, text);
    }
    bot.sim.press(OWNER, OTHER, 1, "booking_confirm_1");
    bot.answered(OWNER, "в личном чате").await;
    silent(&bot, OTHER).await;
}

#[rstest]
#[tokio::test]
async fn staff_talk_to_each_other_in_their_chat() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    bot.sim.say(OWNER, STAFF_CHAT, "кто закрывает?");
    bot.sim.send_media(OWNER, STAFF_CHAT, "photo");
    bot.sim.say(OWNER, STAFF_CHAT, "/bookings@another_bot");
    silent(&bot, STAFF_CHAT).await;
    bot.sim.say(OWNER, STAFF_CHAT, "/admin");
    bot.says(STAFF_CHAT, "Что вам доступно").await;
}

#[rstest]
#[tokio::test]
async fn forged_buttons_edits_and_strange_updates_change_nothing() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    let menu = bot.ask(ANYA, "/start", "Здравствуйте").await;
    for data in [
        "booking_confirm_1",
        "drop table",
        "pick:x",
        "stars:1.9",
        "turn:",
    ] {
        bot.sim.press(ANYA, ANYA, menu.id, data);
        bot.answered(ANYA, "").await;
    }
    bot.sim
        .push_raw(serde_json::json!({ "message": { "nonsense": true } }));
    bot.sim.push_raw(serde_json::json!({ "poll": {} }));
    bot.sim.push_raw(serde_json::json!({}));
    bot.sim.web_app_data(ANYA, r#"{"book":1}"#);
    bot.ask(ANYA, "/whoami", "Роль: гость").await;
    assert_eq!(
        bot.venue
            .raw()
            .number("select count(*) from bookings")
            .await,
        0
    );
}

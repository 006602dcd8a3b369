//! What people do, and how the bot is told of it.

use serde_json::{Value, json};
use teloxide::types::{MessageKind, UpdateKind};

use crate::bot::{ANYA, Bot, MARINA, STAFF, message, update};

#[tokio::test]
async fn teloxide_reads_every_update() {
    let bot = Bot::start().await;
    let sim = &bot.sim;
    let sent = bot.send(ANYA, "Привет").await;
    let first = sim.say(ANYA, ANYA, "/start@filin_sim_bot menu");
    sim.reply(MARINA, STAFF, 1, "ответ");
    sim.edit(ANYA, ANYA, 2, "правка");
    sim.press(ANYA, ANYA, sent, "b:1");
    sim.press(ANYA, ANYA, 99, "gone");
    sim.share_contact(ANYA, "+79990001000", Some(ANYA));
    sim.share_contact(ANYA, "+79990001000", None);
    for kind in [
        "photo",
        "video",
        "animation",
        "document",
        "sticker",
        "voice",
        "location",
    ] {
        sim.send_media(ANYA, ANYA, kind);
    }
    sim.web_app_data(ANYA, "{}");
    sim.block(ANYA);
    sim.unblock(ANYA);
    sim.join(STAFF, ANYA);
    sim.upgrade_group(STAFF, -1_000_000_000_500);
    sim.kick_bot(-1_000_000_000_500);
    sim.push_raw(
        json!({ "message": bot.ok("sendMessage", json!({ "chat_id": ANYA, "text": "a" })).await }),
    );
    let told = bot.updates().await;
    assert_eq!(told.len(), 22);
    for (number, told) in (first..).zip(&told) {
        assert_eq!(told["update_id"], number);
        update(told);
    }
    assert_eq!(
        told[0]["message"]["entities"],
        json!([{ "type": "bot_command", "offset": 0, "length": 20 }])
    );
    let kinds: Vec<UpdateKind> = told.iter().map(|told| update(told).kind).collect();
    let UpdateKind::Message(contact) = &kinds[5] else {
        panic!()
    };
    assert_eq!(
        contact.contact().unwrap().user_id.unwrap().0,
        ANYA.unsigned_abs()
    );
    let UpdateKind::CallbackQuery(gone) = &kinds[4] else {
        panic!()
    };
    assert!(gone.message.as_ref().unwrap().regular_message().is_none());
    let UpdateKind::Message(app) = &kinds[14] else {
        panic!()
    };
    assert!(matches!(app.kind, MessageKind::WebAppData(_)));
    assert!(matches!(kinds[15], UpdateKind::MyChatMember(_)));
}

#[tokio::test]
async fn a_press_is_answered_once_and_in_time() {
    let bot = Bot::start().await;
    let keyboard = json!({ "inline_keyboard": [[
        { "text": "Сайт", "url": "https://a.b" }, { "text": "Подтвердить №5", "callback_data": "ok:5" },
    ]]});
    let body = json!({ "chat_id": ANYA, "text": "a", "reply_markup": keyboard });
    bot.ok("sendMessage", body).await;
    assert!(bot.sim.press_button(ANYA, ANYA, "Нет такой").is_err());
    assert!(bot.sim.press_button(ANYA, ANYA, "Сайт").is_err());
    bot.sim.press_button(ANYA, ANYA, "Подтвердить").unwrap();
    let query = bot.updates().await[0]["callback_query"].clone();
    assert_eq!(query["data"], "ok:5");
    message(&query["message"]);
    let answer =
        |text: &str| json!({ "callback_query_id": query["id"], "text": text, "show_alert": true });
    assert_eq!(
        bot.no("answerCallbackQuery", answer(&"ы".repeat(201)))
            .await,
        "Bad Request: MESSAGE_TOO_LONG"
    );
    bot.ok("answerCallbackQuery", answer("Готово")).await;
    let answered = &bot.sim.answers()[0];
    assert_eq!(
        (
            answered.data.as_str(),
            answered.text.as_str(),
            answered.user,
            answered.alert
        ),
        ("ok:5", "Готово", ANYA, true)
    );
    let old = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(bot.no("answerCallbackQuery", answer("ещё")).await, old);
    bot.sim.press_button(ANYA, ANYA, "Подтвердить").unwrap();
    bot.sim.expire_queries();
    let id: &Value = &bot.updates().await[1]["callback_query"]["id"];
    assert_eq!(
        bot.no("answerCallbackQuery", json!({ "callback_query_id": id }))
            .await,
        old
    );
    assert_eq!(bot.sim.answers().len(), 1);
}

#[tokio::test]
async fn waiting_sees_what_was_and_what_comes() {
    let bot = Bot::start().await;
    let sim = bot.sim.clone();
    let seen = tokio::spawn(async move {
        sim.until("words", |view| view.newest(ANYA).map(|shown| shown.text))
            .await
    });
    bot.send(ANYA, "вот").await;
    assert_eq!(seen.await.unwrap().unwrap(), "вот");
    bot.sim.say(ANYA, ANYA, "a");
    let last = bot.updates().await[0]["update_id"].as_i64().unwrap();
    let sim = bot.sim.clone();
    let quiet = tokio::spawn(async move { sim.quiet().await });
    bot.ok("getUpdates", json!({ "offset": last + 1 })).await;
    quiet.await.unwrap().unwrap();
}

//! Messages changed, copied, taken away; commands and chats.

use serde_json::{Value, json};

use crate::bot::{ANYA, Bot, MARINA, STAFF, message};

#[tokio::test]
async fn an_edit_must_change_something() {
    let bot = Bot::start().await;
    let keyboard = json!({ "inline_keyboard": [[{ "text": "Да", "callback_data": "1" }]] });
    let body = json!({ "chat_id": ANYA, "text": "<b>a</b>", "parse_mode": "HTML", "reply_markup": keyboard });
    let id = bot.ok("sendMessage", body.clone()).await["message_id"].clone();
    let edit = |text: &str, keyboard: Option<&Value>| json!({ "chat_id": ANYA, "message_id": id, "text": text, "parse_mode": "HTML", "reply_markup": keyboard });
    let same = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
    assert_eq!(
        bot.no("editMessageText", edit("<b>a</b>", Some(&keyboard)))
            .await,
        same
    );
    let changed = bot
        .ok("editMessageText", edit("<i>a</i>", Some(&keyboard)))
        .await;
    assert!(message(&changed).edit_date().is_some());
    let shown = bot.sim.messages(ANYA).remove(0);
    assert!(shown.edited);
    assert_eq!((shown.html.as_str(), shown.buttons.len()), ("<i>a</i>", 1));
    bot.ok("editMessageText", edit("<i>a</i>", None)).await;
    assert!(
        bot.sim.messages(ANYA)[0].buttons.is_empty(),
        "silence takes the keyboard away"
    );
    let markup = json!({ "chat_id": ANYA, "message_id": id, "reply_markup": keyboard });
    bot.ok("editMessageReplyMarkup", markup.clone()).await;
    assert_eq!(bot.no("editMessageReplyMarkup", markup).await, same);
    assert_eq!(
        bot.no(
            "editMessageText",
            json!({ "chat_id": ANYA, "message_id": 99, "text": "a" })
        )
        .await,
        "Bad Request: message to edit not found"
    );
    bot.sim.say(ANYA, ANYA, "моё");
    assert_eq!(
        bot.no(
            "editMessageText",
            json!({ "chat_id": ANYA, "message_id": 2, "text": "a" })
        )
        .await,
        "Bad Request: message can't be edited"
    );
    let caption = json!({ "chat_id": ANYA, "message_id": id, "caption": "a" });
    assert_eq!(
        bot.no("editMessageCaption", caption).await,
        "Bad Request: there is no caption in the message to edit"
    );
}

#[tokio::test]
async fn what_is_deleted_is_gone_for_the_bot() {
    let bot = Bot::start().await;
    let id = bot.send(ANYA, "a").await;
    let it = json!({ "chat_id": ANYA, "message_id": id });
    bot.ok("deleteMessage", it.clone()).await;
    assert!(bot.sim.messages(ANYA)[0].deleted);
    assert_eq!(
        bot.no("deleteMessage", it).await,
        "Bad Request: message to delete not found"
    );
    assert_eq!(bot.send(ANYA, "b").await, id + 1, "numbers only grow");
}

#[tokio::test]
async fn copies_and_forwards() {
    let bot = Bot::start().await;
    bot.sim.send_media(ANYA, ANYA, "photo");
    let from = |method_message: i64| json!({ "chat_id": STAFF, "from_chat_id": ANYA, "message_id": method_message });
    let copied = bot.ok("copyMessage", from(1)).await;
    assert_eq!(copied, json!({ "message_id": 1 }));
    let forwarded = bot.ok("forwardMessage", from(1)).await;
    assert!(message(&forwarded).forward_date().is_some());
    let shown = bot.sim.messages(STAFF);
    assert!(
        shown
            .iter()
            .all(|shown| shown.media.as_deref() == Some("photo") && shown.from_bot)
    );
    assert_eq!(
        bot.no("copyMessage", from(9)).await,
        "Bad Request: message to copy not found"
    );
}

#[tokio::test]
async fn commands_by_scope_and_language() {
    let bot = Bot::start().await;
    let command = |name: &str, words: &str| json!({ "command": name, "description": words });
    let scope = json!({ "type": "chat", "chat_id": STAFF });
    let set =
        json!({ "commands": [command("list", "Брони")], "scope": scope, "language_code": "ru" });
    bot.ok("setMyCommands", set).await;
    assert_eq!(
        bot.sim.commands("chat:-500", "ru"),
        [("list".into(), "Брони".into())]
    );
    assert!(bot.sim.commands("default", "").is_empty());
    let got = bot
        .ok(
            "getMyCommands",
            json!({ "scope": scope, "language_code": "ru" }),
        )
        .await;
    assert_eq!(got, json!([command("list", "Брони")]));
    bot.ok(
        "deleteMyCommands",
        json!({ "scope": scope, "language_code": "ru" }),
    )
    .await;
    assert!(bot.sim.commands("chat:-500", "ru").is_empty());
    let many: Vec<_> = (0..101).map(|n| command(&format!("c{n}"), "a")).collect();
    for (commands, words) in [
        (json!([command("Верх", "a")]), "BOT_COMMAND_INVALID"),
        (
            json!([command(&"a".repeat(33), "a")]),
            "BOT_COMMAND_INVALID",
        ),
        (json!([command("a", "")]), "BOT_COMMAND_DESCRIPTION_INVALID"),
        (
            json!([command("a", &"ы".repeat(257))]),
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (json!(many), "BOT_COMMANDS_TOO_MUCH"),
    ] {
        let refused = bot
            .no("setMyCommands", json!({ "commands": commands }))
            .await;
        assert_eq!(refused, format!("Bad Request: {words}"));
    }
    let nowhere =
        json!({ "commands": [command("a", "a")], "scope": { "type": "chat", "chat_id": 9 } });
    assert_eq!(
        bot.no("setMyCommands", nowhere).await,
        "Bad Request: chat not found"
    );
}

#[tokio::test]
async fn chats_members_and_menus_are_read_by_teloxide() {
    use teloxide::types::{ChatFullInfo, ChatMember, MenuButton};
    let bot = Bot::start().await;
    for chat in [ANYA, STAFF] {
        let chat = bot.ok("getChat", json!({ "chat_id": chat })).await;
        serde_json::from_str::<ChatFullInfo>(&chat.to_string())
            .unwrap_or_else(|e| panic!("{e} {chat}"));
    }
    let admins = bot
        .ok("getChatAdministrators", json!({ "chat_id": STAFF }))
        .await;
    let admins: Vec<ChatMember> = serde_json::from_str(&admins.to_string()).unwrap();
    assert!(admins[0].is_owner() && admins[0].user.id.0 == MARINA.unsigned_abs());
    let member = bot
        .ok(
            "getChatMember",
            json!({ "chat_id": STAFF, "user_id": ANYA }),
        )
        .await;
    assert_eq!(member["status"], "member");
    let button =
        json!({ "type": "web_app", "text": "Бронь", "web_app": { "url": "https://a.b/" } });
    bot.ok("setChatMenuButton", json!({ "menu_button": button }))
        .await;
    let got = bot
        .ok("getChatMenuButton", json!({ "chat_id": ANYA }))
        .await;
    assert_eq!(got, button);
    serde_json::from_str::<MenuButton>(&got.to_string()).unwrap();
}

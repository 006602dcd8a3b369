//! Words, their limits, their formatting, their buttons.

use serde_json::{Value, json};
use teloxide::types::Message;

use crate::bot::{ANYA, Bot, MARINA, STAFF, STRANGER, message};

#[tokio::test]
async fn words_arrive_and_teloxide_reads_the_answer() {
    let bot = Bot::start().await;
    let keyboard = json!({ "inline_keyboard": [
        [{ "text": "Да", "callback_data": "yes" }, { "text": "Сайт", "url": "https://filin.bar" }],
        [{ "text": "Бронь", "web_app": { "url": "https://filin.bar/app" } }],
    ]});
    let sent = bot
        .ok(
            // As teloxide spells methods.
            "SendMessage",
            json!({
                "chat_id": ANYA,
                "text": " <b>Бронь</b> &amp; <a href=\"https://a.b/?x=1&amp;y=2\">ссылка</a> &#128591;\n",
                "parse_mode": "HTML",
                "reply_markup": keyboard,
            }),
        )
        .await;
    let read: Message = message(&sent);
    assert_eq!(read.text(), Some("Бронь & ссылка 🙏"));
    assert_eq!(read.chat.id.0, ANYA);
    assert_eq!(read.reply_markup().unwrap().inline_keyboard.len(), 2);
    let shown = &bot.sim.messages(ANYA)[0];
    assert!(shown.from_bot && !shown.edited && !shown.deleted);
    assert_eq!(
        shown.html,
        "<b>Бронь</b> &amp; <a href=\"https://a.b/?x=1&amp;y=2\">ссылка</a> 🙏"
    );
    assert_eq!(shown.buttons[0][0].data.as_deref(), Some("yes"));
    assert_eq!(
        shown.buttons[0][1].url.as_deref(),
        Some("https://filin.bar")
    );
    assert_eq!(
        shown.buttons[1][0].web_app.as_deref(),
        Some("https://filin.bar/app")
    );
    assert_eq!(bot.sim.calls()[0].method, "sendMessage");
}

#[tokio::test]
async fn length_counts_in_utf16_after_the_formatting() {
    let bot = Bot::start().await;
    let text = |text: String| json!({ "chat_id": ANYA, "text": text, "parse_mode": "HTML" });
    bot.ok("sendMessage", text(format!("<b>{}</b>", "ы".repeat(4096))))
        .await;
    bot.ok("sendMessage", text("🦉".repeat(2048))).await;
    for (body, words) in [
        ("ы".repeat(4097), "message is too long"),
        ("🦉".repeat(2049), "message is too long"),
        (" \n ".into(), "message text is empty"),
        ("<b></b>".into(), "message text is empty"),
    ] {
        let refused = bot.no("sendMessage", text(body)).await;
        assert_eq!(refused, format!("Bad Request: {words}"));
    }
    assert_eq!(bot.sim.messages(ANYA).len(), 2);
}

#[tokio::test]
async fn broken_html_is_refused_in_telegrams_words() {
    let bot = Bot::start().await;
    for (text, words) in [
        ("a <x>b</x>", "Unsupported start tag \"x\" at byte offset 2"),
        ("5 < 6", "Unsupported start tag \"\" at byte offset 2"),
        ("5 <b", "Unclosed start tag at byte offset 2"),
        (
            "<b>a",
            "Can't find end tag corresponding to start tag \"b\"",
        ),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        (
            "<b><i>ы</b></i>",
            "Unmatched end tag at byte offset 8, expected \"</i>\", found \"</b>\"",
        ),
        (
            "<span class=\"x\">a</span>",
            "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
        ),
        (
            "<a =\"x\">b</a>",
            "Empty attribute name in the tag \"a\" at byte offset 0",
        ),
    ] {
        let body = json!({ "chat_id": ANYA, "text": text, "parse_mode": "HTML" });
        let refused = bot.no("sendMessage", body).await;
        assert_eq!(
            refused,
            format!("Bad Request: can't parse entities: {words}"),
            "{text}"
        );
    }
    for (text, plain, html) in [
        ("<b>a<i>b</i></b>", "ab", "<b>a<i>b</i></b>"),
        ("<u>a</u> <ins>b</ins>", "a b", "<u>a</u> <u>b</u>"),
        (
            "<s>a</s><strike>b</strike><del>c</del>",
            "abc",
            "<s>a</s><s>b</s><s>c</s>",
        ),
        (
            "<pre><code class=\"language-rust\">x</code></pre>",
            "x",
            "<pre><code>x</code></pre>",
        ),
        (
            "<span class='tg-spoiler'>a</span>",
            "a",
            "<tg-spoiler>a</tg-spoiler>",
        ),
        (
            "<blockquote expandable>a</blockquote>",
            "a",
            "<blockquote expandable>a</blockquote>",
        ),
        ("<tg-emoji emoji-id=\"5\">🦉</tg-emoji>", "🦉", "🦉"),
        (
            "&lt;b&gt; &quot; &#x41; &nope; & x",
            "<b> \" A &nope; & x",
            "&lt;b&gt; &quot; A &amp;nope; &amp; x",
        ),
        ("<STRONG>a</STRONG>", "a", "<b>a</b>"),
    ] {
        let body = json!({ "chat_id": ANYA, "text": text, "parse_mode": "HTML" });
        bot.ok("sendMessage", body).await;
        let shown = bot.sim.messages(ANYA).pop().unwrap();
        assert_eq!((shown.text.as_str(), shown.html.as_str()), (plain, html));
    }
    let many = "<b>a</b>".repeat(101);
    let body = json!({ "chat_id": ANYA, "text": many, "parse_mode": "HTML" });
    assert!(
        bot.no("sendMessage", body)
            .await
            .contains("too many entities")
    );
}

#[tokio::test]
async fn buttons_that_cannot_be() {
    let bot = Bot::start().await;
    let send = async |chat: i64, button: Value| {
        let keyboard = json!({ "inline_keyboard": [[button]] });
        let body = json!({ "chat_id": chat, "text": "a", "reply_markup": keyboard });
        bot.call("sendMessage", body).await["description"].clone()
    };
    let data = |length: usize| json!({ "text": "a", "callback_data": "x".repeat(length) });
    let app = |url: &str| json!({ "text": "a", "web_app": { "url": url } });
    let url = |url: &str| json!({ "text": "a", "url": url });
    for (chat, button, words) in [
        (ANYA, data(0), "BUTTON_DATA_INVALID"),
        (ANYA, data(65), "BUTTON_DATA_INVALID"),
        (
            ANYA,
            json!({ "text": "a", "callback_data": "ы".repeat(33) }),
            "BUTTON_DATA_INVALID",
        ),
        (STAFF, app("https://a.b"), "BUTTON_TYPE_INVALID"),
        (ANYA, app("http://a.b"), "BUTTON_URL_INVALID"),
        (ANYA, url("nonsense"), "BUTTON_URL_INVALID"),
        (ANYA, url("javascript:alert(1)"), "BUTTON_URL_INVALID"),
        (
            ANYA,
            json!({ "text": "a", "url": "https://a.b", "callback_data": "x" }),
            "BUTTON_TYPE_INVALID",
        ),
    ] {
        assert_eq!(send(chat, button).await, format!("Bad Request: {words}"));
    }
    let mute = send(ANYA, json!({ "text": "a" })).await;
    assert!(
        mute.as_str()
            .unwrap()
            .contains("Text buttons are unallowed")
    );
    for (chat, button) in [
        (ANYA, data(64)),
        (ANYA, app("http://127.0.0.1:8080/")),
        (ANYA, app("https://a.b")),
        (STAFF, url("tg://user?id=1")),
    ] {
        assert_eq!(send(chat, button).await, Value::Null);
    }
    let keyboard = json!({ "inline_keyboard": vec![vec![data(1); 8]; 13] });
    let body = json!({ "chat_id": ANYA, "text": "a", "reply_markup": keyboard });
    assert_eq!(
        bot.no("sendMessage", body).await,
        "Bad Request: reply markup is too long"
    );
}

#[tokio::test]
async fn a_reply_keyboard_stays_until_it_is_taken_away() {
    let bot = Bot::start().await;
    let phone =
        json!({ "keyboard": [[{ "text": "Телефон", "request_contact": true }], ["Назад"]] });
    let body =
        |chat: i64, markup: &Value| json!({ "chat_id": chat, "text": "a", "reply_markup": markup });
    message(&bot.ok("sendMessage", body(ANYA, &phone)).await);
    bot.send(ANYA, "b").await;
    let shown = || bot.sim.view(|view| view.keyboard(ANYA));
    assert_eq!(shown(), [["Телефон"], ["Назад"]]);
    let refused = bot.no("sendMessage", body(STAFF, &phone)).await;
    assert!(refused.contains("private chats only"), "{refused}");
    bot.ok(
        "sendMessage",
        body(ANYA, &json!({ "remove_keyboard": true })),
    )
    .await;
    assert!(shown().is_empty());
    assert!(bot.sim.messages(ANYA)[2].removes_keyboard);
}

#[tokio::test]
async fn doors_that_are_shut() {
    let bot = Bot::start().await;
    let refused = async |chat: Value| {
        let answer = bot
            .call("sendMessage", json!({ "chat_id": chat, "text": "a" }))
            .await;
        (
            answer["error_code"].as_u64().unwrap(),
            answer["description"].as_str().unwrap().to_owned(),
        )
    };
    let bad = |words: &str| (400, format!("Bad Request: {words}"));
    let no = |words: &str| (403, format!("Forbidden: {words}"));
    assert_eq!(refused(json!(777)).await, bad("chat not found"));
    assert_eq!(refused(json!("@nobody")).await, bad("chat not found"));
    assert_eq!(refused(json!(null)).await, bad("chat_id is empty"));
    assert_eq!(
        refused(json!(STRANGER)).await,
        no("bot can't initiate conversation with a user")
    );
    bot.sim.block(ANYA);
    assert_eq!(
        refused(json!(ANYA)).await,
        no("bot was blocked by the user")
    );
    bot.sim.unblock(ANYA);
    bot.send(ANYA, "снова").await;
    bot.sim.deactivate(ANYA);
    assert_eq!(refused(json!(ANYA)).await, no("user is deactivated"));
    bot.sim.kick_bot(STAFF);
    assert_eq!(
        refused(json!(STAFF)).await,
        no("bot was kicked from the group chat")
    );
    bot.sim.group(-6, "Другая", &[MARINA]);
    bot.sim.upgrade_group(-6, -1_000_000_000_006);
    let moved = bot
        .call("sendMessage", json!({ "chat_id": -6, "text": "a" }))
        .await;
    assert_eq!(
        moved,
        json!({
            "ok": false, "error_code": 400,
            "description": "Bad Request: group chat was upgraded to a supergroup chat",
            "parameters": { "migrate_to_chat_id": -1_000_000_000_006_i64 },
        })
    );
    bot.send(-1_000_000_000_006, "здесь").await;
    bot.sim.say(STRANGER, STRANGER, "/start");
    bot.send(STRANGER, "привет").await;
}

#[tokio::test]
async fn tokens_and_methods_that_are_not_there() {
    let mut bot = Bot::start().await;
    assert_eq!(bot.call("sendNothing", json!({})).await["error_code"], 404);
    assert_eq!(bot.no("sendNothing", json!({})).await, "Not Found");
    let me = bot.ok("getMe", json!({})).await;
    let me: teloxide::types::Me = serde_json::from_value(me).unwrap();
    assert_eq!(me.id.0, 42);
    bot.token = "42:OTHER".into();
    assert_eq!(bot.call("getMe", json!({})).await["error_code"], 401);
}

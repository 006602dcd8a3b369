//! Files, however they come.

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::bot::{ANYA, Bot, message};

#[tokio::test]
async fn a_file_comes_in_parts_and_goes_again_by_its_id() {
    let bot = Bot::start().await;
    let bytes = b"a;b\r\n--1\r\n\x00\xff".to_vec();
    let form = Form::new()
        .text("chat_id", ANYA.to_string())
        .text("caption", "<b>Отчёт</b>")
        .text("parse_mode", "HTML")
        .text("document", "attach://one")
        .part(
            "one",
            Part::bytes(bytes.clone()).file_name("Отчёт за май.csv"),
        );
    let response = bot
        .client
        .post(bot.address("sendDocument"))
        .multipart(form)
        .send()
        .await;
    let answer: Value = response.unwrap().json().await.unwrap();
    assert_eq!(answer["ok"], true, "{answer}");
    let read = message(&answer["result"]);
    let id = read.document().unwrap().file.id.0.clone();
    assert_eq!(read.caption(), Some("Отчёт"));
    let shown = bot.sim.messages(ANYA).remove(0);
    assert_eq!(
        shown.file,
        Some(("Отчёт за май.csv".into(), bytes.clone().into()))
    );
    bot.ok("sendDocument", json!({ "chat_id": ANYA, "document": id }))
        .await;
    assert_eq!(bot.sim.messages(ANYA)[1].file, shown.file);
    let got = bot.ok("getFile", json!({ "file_id": id })).await;
    let path = got["file_path"].as_str().unwrap();
    let url = format!("{}/file/bot{}/{path}", bot.sim.url(), bot.token);
    let fetched = bot
        .client
        .get(url)
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    assert_eq!(fetched, bytes);
    assert_eq!(
        bot.no("sendPhoto", json!({ "chat_id": ANYA, "photo": id }))
            .await,
        "Bad Request: can't use file of type Document as Photo"
    );
}

#[tokio::test]
async fn teloxide_reads_all_media() {
    let bot = Bot::start().await;
    for kind in ["Photo", "Video", "Animation", "Document"] {
        let body =
            json!({ "chat_id": ANYA, kind.to_lowercase(): "https://filin.bar/a", "caption": "a" });
        let sent = message(&bot.ok(&format!("send{kind}"), body).await);
        assert_eq!(sent.caption(), Some("a"), "{kind}");
    }
    let place = json!({ "chat_id": ANYA, "latitude": 55.75, "longitude": 37.6, "title": "Филин", "address": "Москва" });
    assert!(
        message(&bot.ok("sendVenue", place.clone()).await)
            .venue()
            .is_some()
    );
    assert!(
        message(&bot.ok("sendLocation", place).await)
            .location()
            .is_some()
    );
    let contact = json!({ "chat_id": ANYA, "phone_number": "+7999", "first_name": "Филин" });
    assert!(
        message(&bot.ok("sendContact", contact).await)
            .contact()
            .is_some()
    );
    let item = |kind: &str| json!({ "type": kind, "media": "https://filin.bar/a", "caption": "a" });
    let album = json!({ "chat_id": ANYA, "media": [item("photo"), item("video")] });
    let sent = bot.ok("sendMediaGroup", album).await;
    let groups: Vec<_> = sent
        .as_array()
        .unwrap()
        .iter()
        .map(|m| message(m).media_group_id().cloned())
        .collect();
    assert!(groups[0].is_some() && groups[0] == groups[1]);
    for (media, words) in [
        (json!([item("photo")]), "2-10"),
        (json!(vec![item("photo"); 11]), "2-10"),
        (json!([item("photo"), item("document")]), "can't be mixed"),
    ] {
        let refused = bot
            .no("sendMediaGroup", json!({ "chat_id": ANYA, "media": media }))
            .await;
        assert!(refused.contains(words), "{refused}");
    }
}

#[tokio::test]
async fn media_that_cannot_be() {
    let bot = Bot::start().await;
    let send =
        |photo: &str, caption: &str| json!({ "chat_id": ANYA, "photo": photo, "caption": caption });
    for (photo, caption, words) in [
        (
            "nonsense",
            "a".into(),
            "wrong file identifier/HTTP URL specified",
        ),
        (
            "http://localhost/a.jpg",
            "a".into(),
            "failed to get HTTP URL content",
        ),
        ("", "a".into(), "there is no photo in the request"),
        (
            "https://filin.bar/a",
            "ы".repeat(1025),
            "message caption is too long",
        ),
    ] {
        let caption: String = caption;
        assert_eq!(
            bot.no("sendPhoto", send(photo, &caption)).await,
            format!("Bad Request: {words}")
        );
    }
    bot.ok("sendPhoto", send("https://filin.bar/a", &"ы".repeat(1024)))
        .await;
    let body = json!({ "chat_id": ANYA, "message_id": 1, "caption": "короче" });
    bot.ok("editMessageCaption", body).await;
    assert_eq!(bot.sim.messages(ANYA)[0].text, "короче");
    let text = json!({ "chat_id": ANYA, "message_id": 1, "text": "a" });
    assert_eq!(
        bot.no("editMessageText", text).await,
        "Bad Request: there is no text in the message to edit"
    );
}

#[tokio::test]
async fn a_call_may_be_a_form_or_a_query() {
    let bot = Bot::start().await;
    let form = [
        ("chat_id", ANYA.to_string()),
        ("text", "два слова & ещё".into()),
    ];
    bot.client
        .post(bot.address("sendMessage"))
        .form(&form)
        .send()
        .await
        .unwrap();
    let query = format!(
        "{}?chat_id={ANYA}&text=%D1%8B+%2B",
        bot.address("sendMessage")
    );
    bot.client.get(query).send().await.unwrap();
    let texts: Vec<_> = bot
        .sim
        .messages(ANYA)
        .into_iter()
        .map(|shown| shown.text)
        .collect();
    assert_eq!(texts, ["два слова & ещё", "ы +"]);
}

//! Updates that come by themselves.

use filin_daemon::telegram::sim::{Faults, Options};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::bot::{ANYA, Bot, MARINA};

/// A bot's door: answers with the codes in turn (the last one for ever), and tells what came.
async fn door(codes: &'static [u16]) -> (String, UnboundedReceiver<(Option<String>, Value)>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}/hook", listener.local_addr().unwrap());
    let (tell, told) = unbounded_channel();
    tokio::spawn(async move {
        let mut codes = codes.iter().copied().cycle();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut read = Vec::new();
            let (head, body) = loop {
                stream.read_buf(&mut read).await.unwrap();
                let text = String::from_utf8_lossy(&read).into_owned();
                let Some((head, body)) = text.split_once("\r\n\r\n") else {
                    continue;
                };
                if let Ok(body) = serde_json::from_str::<Value>(body) {
                    break (head.to_lowercase(), body);
                }
            };
            let secret = head
                .lines()
                .find_map(|line| line.strip_prefix("x-telegram-bot-api-secret-token: "));
            let code = codes.next().unwrap();
            tell.send((secret.map(str::to_owned), body)).ok();
            let answer =
                format!("HTTP/1.1 {code} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    (address, told)
}

async fn bot() -> Bot {
    Bot::start_as(Options {
        scale: 200,
        ..Options::default()
    })
    .await
}

#[tokio::test]
async fn updates_come_with_the_secret_and_again_until_taken() {
    let bot = bot().await;
    let (url, mut told) = door(&[500, 404, 200]).await;
    bot.ok(
        "setWebhook",
        json!({ "url": url, "secret_token": "se-cret_1" }),
    )
    .await;
    let id = bot.sim.say(ANYA, ANYA, "a");
    for _ in 0..3 {
        let (secret, update) = told.recv().await.unwrap();
        assert_eq!(secret.as_deref(), Some("se-cret_1"));
        assert_eq!(update["update_id"], id);
    }
    bot.sim.quiet().await.unwrap();
    let info = bot.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["pending_update_count"], 0);
    assert!(
        info["last_error_message"]
            .as_str()
            .unwrap()
            .contains("Wrong response from the webhook: 404")
    );
    let info: teloxide::types::WebhookInfo = serde_json::from_str(&info.to_string()).unwrap();
    assert_eq!(info.url.unwrap().as_str(), url);
}

#[tokio::test]
async fn a_chat_is_in_order_and_waits_for_no_other() {
    let bot = bot().await;
    let (url, mut told) = door(&[200]).await;
    bot.ok("setWebhook", json!({ "url": url })).await;
    for number in 0..5 {
        bot.sim.say(ANYA, ANYA, &number.to_string());
        bot.sim.say(MARINA, MARINA, &number.to_string());
    }
    bot.sim.quiet().await.unwrap();
    let mut seen = (Vec::new(), Vec::new());
    for _ in 0..10 {
        let (_, update) = told.recv().await.unwrap();
        let text = update["message"]["text"].as_str().unwrap().to_owned();
        let anya = update["message"]["from"]["id"] == ANYA;
        if anya { &mut seen.0 } else { &mut seen.1 }.push(text);
    }
    assert_eq!(seen.0, ["0", "1", "2", "3", "4"]);
    assert_eq!(seen.1, seen.0);
}

#[tokio::test]
async fn nobody_at_home_and_then_a_new_door() {
    let bot = bot().await;
    let gone = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let nowhere = format!("http://{}/", gone.local_addr().unwrap());
    drop(gone);
    bot.ok("setWebhook", json!({ "url": nowhere })).await;
    let id = bot.sim.say(ANYA, ANYA, "a");
    let info = async || bot.ok("getWebhookInfo", json!({})).await;
    while info().await["last_error_message"].is_null() {
        tokio::task::yield_now().await;
    }
    assert_eq!(info().await["pending_update_count"], 1);
    let (url, mut told) = door(&[200]).await;
    bot.ok("setWebhook", json!({ "url": url })).await;
    assert_eq!(told.recv().await.unwrap().1["update_id"], id);
    bot.sim.quiet().await.unwrap();
}

#[tokio::test]
async fn an_update_comes_twice_on_demand() {
    let bot = bot().await;
    let (url, mut told) = door(&[200]).await;
    bot.sim.set_faults(Faults {
        duplicate: 1.0,
        ..Faults::default()
    });
    bot.ok("setWebhook", json!({ "url": url })).await;
    let id = bot.sim.say(ANYA, ANYA, "a");
    assert_eq!(told.recv().await.unwrap().1["update_id"], id);
    assert_eq!(told.recv().await.unwrap().1["update_id"], id);
}

#[tokio::test]
async fn doors_that_may_not_be() {
    let bot = bot().await;
    let refused = "Bad Request: bad webhook: An HTTPS URL must be provided for webhook";
    for url in ["http://filin.bar/hook", "nonsense"] {
        assert_eq!(bot.no("setWebhook", json!({ "url": url })).await, refused);
    }
    let body = json!({ "url": "https://filin.bar/hook", "secret_token": "с пробелом" });
    assert!(
        bot.no("setWebhook", body)
            .await
            .contains("unallowed characters")
    );
    bot.sim.say(ANYA, ANYA, "a");
    bot.ok("deleteWebhook", json!({ "drop_pending_updates": true }))
        .await;
    let info = bot.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["pending_update_count"], 0);
}

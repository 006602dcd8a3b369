//! Very many people: the simulator bears them, and its page shows a hundred.

use std::collections::BTreeSet;

use filin_daemon::telegram::client::Client;
use filin_daemon::telegram::sim::{Options, User};
use futures::{StreamExt, TryStreamExt, stream};
use serde_json::{Value, json};

use crate::bot::{ANYA, Bot, MARINA};

const PEOPLE: i64 = 3_000;
const FIRST: i64 = 600_000_001;

async fn crowded(options: Options) -> Bot {
    let bot = Bot::start_as(options).await;
    let people = (0..PEOPLE).map(|number| User::new(FIRST + number, "Гость"));
    bot.sim.people(people);
    bot
}

async fn state(bot: &Bot, me: i64) -> Value {
    let url = format!("{}/sim/state?me={me}&chat={me}", bot.sim.url());
    let answer = bot.client.get(url).send().await.unwrap();
    answer.json().await.unwrap()
}

#[tokio::test]
async fn each_gets_one() {
    let bot = crowded(Options::default()).await;
    let client = Client::new(&bot.sim.url(), &bot.token).unwrap();
    let begun = std::time::Instant::now();
    let send = async |number: i64| {
        let body = json!({ "chat_id": FIRST + number, "text": "Ночь сов" });
        client.tell("sendMessage", &body).await
    };
    let all = stream::iter(0..PEOPLE).map(send).buffer_unordered(25);
    all.try_collect::<Vec<()>>().await.unwrap();
    println!("{PEOPLE} in {:?}", begun.elapsed());
    bot.sim.view(|view| {
        assert_eq!(view.sent(), 3_000);
        assert_eq!(
            (view.done("sendMessage"), view.done("sendPhoto")),
            (3_000, 0)
        );
        assert!((0..PEOPLE).all(|number| view.count(FIRST + number) == 1));
        let to: BTreeSet<_> = view.each_call().filter_map(|call| call.chat).collect();
        assert_eq!(to.len(), 3_000);
    });
}

#[tokio::test]
async fn the_page_shows_a_hundred_and_whoever_one_is() {
    let last = FIRST + PEOPLE - 1;
    let bot = crowded(Options {
        extras: vec![ANYA, FIRST],
        ..Options::default()
    })
    .await;
    let seen = state(&bot, last).await;
    let people = seen["people"].as_array().unwrap();
    assert_eq!((people.len(), &seen["people_count"]), (100, &json!(3_003)));
    let ids: BTreeSet<_> = people
        .iter()
        .map(|one| one["user"]["id"].as_i64())
        .collect();
    // Members of a group are named there, though nobody wants to be them.
    for (id, shown) in [(last, true), (ANYA, true), (MARINA, true), (FIRST, false)] {
        assert_eq!(ids.contains(&Some(id)), shown, "{id}");
    }
}

#[tokio::test]
async fn the_page_shows_pictures_and_nothing_that_runs() {
    let bot = Bot::start().await;
    for (number, (bytes, kind)) in (1..).zip([
        (b"\x89PNG\r\n".as_slice(), "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"<script>", "application/octet-stream"),
    ]) {
        let client = Client::new(&bot.sim.url(), &bot.token).unwrap();
        let photo = filin_core::domain::broadcast::MediaKind::Photo;
        client
            .upload(ANYA, photo, "a", bytes.to_vec())
            .await
            .unwrap();
        let shown = state(&bot, ANYA).await["messages"][number - 1].clone();
        assert_eq!(
            (&shown["file"], &shown["about"]),
            (&json!(kind), &json!("a"))
        );
        let url = format!("{}/sim/file?chat={ANYA}&message={number}", bot.sim.url());
        let answer = bot.client.get(url).send().await.unwrap();
        assert_eq!(answer.headers()["content-type"], kind);
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
        assert!(answer.headers().contains_key("content-security-policy"));
        assert_eq!(answer.bytes().await.unwrap(), bytes);
    }
    let url = format!("{}/sim/file?chat={ANYA}&message=9", bot.sim.url());
    assert_eq!(bot.client.get(url).send().await.unwrap().status(), 400);
}

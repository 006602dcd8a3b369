//! Panics, slow handlers, floods.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use filin_core::service::Update;
use filin_daemon::telegram::Witness;
use futures::FutureExt;
use rstest::rstest;
use tokio::sync::Semaphore;

use crate::support::*;

fn said(update: &Update) -> String {
    let text = update.body.pointer("/message/text");
    text.and_then(|text| text.as_str())
        .unwrap_or_default()
        .to_owned()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_panic_is_one_answer_less(#[case] engine: Engine) {
    let panics: Witness = Arc::new(|update| {
        let breaks = said(update) == "/break";
        async move { assert!(!breaks, "broken by a test") }.boxed()
    });
    let wish = Wish {
        witness: Some(panics),
        ..Wish::default()
    };
    let Some(bot) = Bot::start_as(engine, wish).await else {
        return;
    };
    for _ in 0..20 {
        bot.sim.say(ANYA, ANYA, "/break");
        bot.sim.say(BORIS, BORIS, "/break");
    }
    // The same person in the same chat, and somebody else.
    bot.ask(ANYA, "/whoami", "Роль: гость").await;
    bot.ask(BORIS, "/whoami", "Роль: гость").await;
    let noted = "select count(*) from updates where failure = 'panicked'";
    assert_eq!(bot.venue.raw().number(noted).await, 40);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_slow_handler_holds_up_nobody_else(#[case] engine: Engine) {
    let gate = Arc::new(Semaphore::new(0));
    let held = Arc::clone(&gate);
    let slow: Witness = Arc::new(move |update| {
        let waits = said(update) == "/slow";
        let gate = Arc::clone(&held);
        async move {
            if waits {
                let _ = gate.acquire().await;
            }
        }
        .boxed()
    });
    let wish = Wish {
        witness: Some(slow),
        ..Wish::default()
    };
    let Some(bot) = Bot::start_as(engine, wish).await else {
        return;
    };
    for guest in 0..100 {
        bot.sim.person(user(2_000 + guest, "Гость", None));
        bot.sim.say(2_000 + guest, 2_000 + guest, "/slow");
    }
    bot.sim.say(ANYA, ANYA, "/slow");
    bot.sim.say(ANYA, ANYA, "/whoami");
    bot.ask(BORIS, "/whoami", "Роль: гость").await;
    // Anya's own words wait for each other.
    assert!(bot.sim.messages(ANYA).iter().all(|one| !one.from_bot));
    gate.add_permits(1_000);
    bot.says(ANYA, "Роль: гость").await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_flood_is_turned_away_and_no_button_in_silence(#[case] engine: Engine) {
    let handled = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&handled);
    let counts: Witness = Arc::new(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        async {}.boxed()
    });
    let wish = Wish {
        witness: Some(counts),
        ..Wish::default()
    };
    let Some(bot) = Bot::start_as(engine, wish).await else {
        return;
    };
    let menu = bot.ask(ANYA, "/start", "Здравствуйте").await;
    for _ in 0..5_000 {
        bot.sim.say(ANYA, ANYA, "привет");
    }
    let presses = 50;
    for _ in 0..presses {
        bot.sim.press(ANYA, ANYA, menu.id, "home");
    }
    bot.ask(BORIS, "/whoami", "Роль: гость").await;
    let answered = bot.sim.until("each press answered", |view| {
        let answers = view.answers();
        let own = answers.iter().filter(|one| one.user == ANYA).count();
        (own == presses).then_some(())
    });
    answered.await.unwrap();
    let told = bot.sim.messages(ANYA);
    let told = told
        .iter()
        .filter(|one| one.from_bot && one.text.contains("Слишком быстро"));
    assert!((1..10).contains(&told.count()));
    assert!(handled.load(Ordering::SeqCst) < 1_000);
}

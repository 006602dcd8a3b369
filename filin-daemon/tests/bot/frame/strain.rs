//! Panics, slow handlers, floods.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use chrono::TimeDelta;
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

/// Counts when it is let go of.
struct Ends(Arc<AtomicUsize>);

impl Drop for Ends {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn who_leads_again_goes_on_with_what_was_waiting(#[case] engine: Engine) {
    let gate = Arc::new(Semaphore::new(0));
    let ended = Arc::new(AtomicUsize::new(0));
    let (held, ends) = (Arc::clone(&gate), Arc::clone(&ended));
    let slow: Witness = Arc::new(move |update| {
        let waits = said(update) == "/slow";
        let gate = Arc::clone(&held);
        let ends = waits.then(|| Ends(Arc::clone(&ends)));
        async move {
            if waits {
                let _ = gate.acquire().await;
            }
            drop(ends);
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
    bot.sim.say(ANYA, ANYA, "/slow");
    bot.sim.say(ANYA, ANYA, "/whoami");
    bot.counts("select count(*) from updates where holder is not null", 2)
        .await;
    // Another replica takes the lead, and what is under way here ends.
    let services = bot.services();
    loop {
        bot.advance(TimeDelta::seconds(5));
        let taken = services.take_lease("bot", "another", bot.now(), TimeDelta::hours(1));
        if taken.await.unwrap() {
            break;
        }
    }
    while ended.load(Ordering::SeqCst) == 0 {
        tokio::time::sleep(MOMENT).await;
    }
    gate.add_permits(1_000);
    services.give_back_lease("bot", "another").await.unwrap();
    bot.says(ANYA, "Роль: гость").await;
    bot.ask(ANYA, "/help", "Что я умею").await;
    let said = bot.sim.messages(ANYA);
    let answers = said.iter().filter(|one| one.text.contains("Роль"));
    assert_eq!(answers.count(), 1);
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
    let begun = Instant::now();
    for _ in 0..5_000 {
        bot.sim.say(ANYA, ANYA, "привет");
    }
    let presses = 50;
    for _ in 0..presses {
        bot.sim.press(ANYA, ANYA, menu.id, "home");
    }
    bot.ask(BORIS, "/whoami", "Роль: гость").await;
    // A webhook is called with one after the other: each hundred has its own patience.
    for left in (0..50).rev() {
        let fewer = bot.sim.until("the flood to pass", |view| {
            (view.pending() <= left * 100).then_some(())
        });
        fewer.await.unwrap();
    }
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
    // A word in ten seconds, and five updates a second after the first thirty, however long it took.
    let seconds = usize::try_from(begun.elapsed().as_secs()).unwrap() + 1;
    assert!((1..=seconds / 10 + 2).contains(&told.count()));
    assert!(handled.load(Ordering::SeqCst) <= 40 + 5 * seconds);
}

/// A rush waits in its table, and nobody of it is forgotten there.
#[tokio::test]
async fn a_rush_is_answered_whole() {
    const PEOPLE: i64 = 1_200;
    let gate = Arc::new(Semaphore::new(0));
    let (held, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let shut: Witness = {
        let (gate, held, most) = (Arc::clone(&gate), Arc::clone(&held), Arc::clone(&most));
        Arc::new(move |_| {
            let (gate, held, most) = (Arc::clone(&gate), Arc::clone(&held), Arc::clone(&most));
            async move {
                most.fetch_max(held.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                gate.acquire().await.unwrap().forget();
                held.fetch_sub(1, Ordering::SeqCst);
            }
            .boxed()
        })
    };
    let wish = Wish {
        witness: Some(shut),
        staff_chat: None,
        ..Wish::default()
    };
    let bot = Bot::start_as(Engine::Sqlite, wish).await.unwrap();
    let ids = 3_000..3_000 + PEOPLE;
    for id in ids.clone() {
        bot.sim.person(user(id, "Гость", None));
        bot.sim.say(id, id, "/whoami");
    }
    // A webhook is called with one after the other: each hundred has its own patience.
    for left in (0..PEOPLE as usize / 100).rev() {
        let fewer = bot.sim.until("all are taken in", |view| {
            (view.pending() <= left * 100).then_some(())
        });
        fewer.await.unwrap();
    }
    bot.counts(
        "select count(*) from updates where handled_at is null",
        PEOPLE,
    )
    .await;
    gate.add_permits(Semaphore::MAX_PERMITS / 2);
    bot.counts("select count(*) from updates where handled_at is null", 0)
        .await;
    for id in ids {
        bot.says(id, "Роль: гость").await;
    }
    let most = most.load(Ordering::SeqCst);
    assert!(most > 100 && most <= 1_000, "{most} were handled at once");
}

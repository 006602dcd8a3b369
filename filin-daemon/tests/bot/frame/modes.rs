//! Polling and webhook are one to whoever uses the bot.

use filin_daemon::config::BotMode;
use filin_daemon::telegram::sim::Faults;
use rstest::rstest;

use crate::support::*;

async fn bot(engine: Engine, mode: BotMode) -> Option<Bot> {
    let wish = Wish {
        mode,
        ..Wish::default()
    };
    Bot::start_as(engine, wish).await
}

#[rstest]
#[case::polling_sqlite(Engine::Sqlite, BotMode::Polling)]
#[case::polling_postgres(Engine::Postgres, BotMode::Polling)]
#[case::webhook_sqlite(Engine::Sqlite, BotMode::Webhook)]
#[case::webhook_postgres(Engine::Postgres, BotMode::Webhook)]
#[tokio::test]
async fn a_guest_is_answered(#[case] engine: Engine, #[case] mode: BotMode) {
    let Some(bot) = bot(engine, mode).await else {
        return;
    };
    let hello = bot.ask(ANYA, "/start", "Здравствуйте, Аня!").await;
    assert!(!hello.buttons.is_empty());
    // Whoever has marks in their name has them in the answer, and no more.
    bot.ask(BORIS, "/start", "Здравствуйте, Борис <b>!").await;
    bot.ask(ANYA, "/whoami", "Роль: гость").await;
    bot.ask(OWNER, "/whoami", "Роль: владелец").await;
    let subscribed = "select count(*) from guests where subscribed";
    assert_eq!(bot.venue.raw().number(subscribed).await, 2);
}

#[rstest]
#[case::polling_sqlite(Engine::Sqlite, BotMode::Polling)]
#[case::polling_postgres(Engine::Postgres, BotMode::Polling)]
#[case::webhook_sqlite(Engine::Sqlite, BotMode::Webhook)]
#[case::webhook_postgres(Engine::Postgres, BotMode::Webhook)]
#[tokio::test]
async fn what_is_told_twice_is_answered_once(#[case] engine: Engine, #[case] mode: BotMode) {
    let Some(bot) = bot(engine, mode).await else {
        return;
    };
    bot.sim.set_faults(Faults {
        duplicate: 1.0,
        ..Faults::default()
    });
    for count in 1..=5 {
        bot.sim.say(ANYA, ANYA, "/whoami");
        let waited = bot.sim.until("as many answers", |view| {
            let said = view.messages(ANYA);
            (said.iter().filter(|one| one.from_bot).count() >= count).then_some(())
        });
        waited.await.unwrap();
    }
    bot.ask(ANYA, "/help", "Что я умею").await;
    let said = bot.sim.messages(ANYA);
    assert_eq!(said.iter().filter(|one| one.from_bot).count(), 6);
}

#[rstest]
#[case::polling_sqlite(Engine::Sqlite, BotMode::Polling)]
#[case::polling_postgres(Engine::Postgres, BotMode::Polling)]
#[case::webhook_sqlite(Engine::Sqlite, BotMode::Webhook)]
#[case::webhook_postgres(Engine::Postgres, BotMode::Webhook)]
#[tokio::test]
async fn what_was_said_while_the_daemon_was_down_is_answered(
    #[case] engine: Engine,
    #[case] mode: BotMode,
) {
    let wish = Wish {
        mode,
        // The simulator tries a webhook again after seconds of its own time.
        pace: 100,
        ..Wish::default()
    };
    let Some(mut bot) = Bot::start_as(engine, wish).await else {
        return;
    };
    bot.ask(ANYA, "/start", "Здравствуйте").await;
    bot.halt().await;
    bot.sim.say(ANYA, ANYA, "/whoami");
    bot.restart().await;
    bot.says(ANYA, "Роль: гость").await;
    bot.ask(ANYA, "/help", "Что я умею").await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn telegram_out_of_order_is_borne(#[case] engine: Engine) {
    let Some(bot) = bot(engine, BotMode::Polling).await else {
        return;
    };
    bot.sim.set_faults(Faults {
        server_error: 0.2,
        cut_before: 0.2,
        slow: 0.2,
        delay_ms: 20,
        ..Faults::default()
    });
    // An answer is tried three times, so that one in some hundred may fail here: ask until it comes.
    for _ in 0..20 {
        bot.sim.say(ANYA, ANYA, "/whoami");
    }
    bot.sim.set_faults(Faults::default());
    bot.ask(ANYA, "/help", "Что я умею").await;
}

//! Whatever is asked is answered once: told twice, said while the daemon was down, or on a bad day.

use filin_daemon::telegram::sim::Faults;
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_is_answered(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
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
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_told_twice_is_answered_once(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
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
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_was_said_while_the_daemon_was_down_is_answered(#[case] engine: Engine) {
    let wish = Wish {
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

#[tokio::test]
async fn a_button_is_answered_though_answers_get_lost() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    let menu = bot.ask(ANYA, "/start", "Здравствуйте").await;
    let lost = |cut_before, cut_after| Faults {
        cut_before,
        cut_after,
        methods: vec!["answerCallbackQuery".into()],
        ..Faults::default()
    };
    for (at, faults) in [lost(0.3, 0.0), lost(0.0, 0.3)].into_iter().enumerate() {
        bot.sim.set_faults(faults);
        for press in 1..=5 {
            bot.sim.press(ANYA, ANYA, menu.id, "nothing we know");
            let waited = bot.sim.until("an answer", |view| {
                (view.answers().len() == at * 5 + press).then_some(())
            });
            waited.await.unwrap();
        }
    }
    let calls = bot.sim.calls();
    assert!(calls.iter().any(|call| call.fault.is_some()));
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn telegram_out_of_order_is_borne(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
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

//! What Filin says by itself: to whom it comes, what Telegram may refuse, cards that stay true, and
//! reminders by a clock that is moved.

use chrono::TimeDelta;
use filin_core::api::booking::{Booking, NewBooking};
use filin_core::domain::actor::{Act, Actor, Channel, Role};
use filin_core::domain::booking::Status;
use filin_core::domain::ids::TokenId;
use filin_core::service::Step;
use filin_daemon::telegram::sim::Faults;
use rstest::rstest;

use crate::support::*;

impl Bot {
    /// A guest's act in the Mini App.
    fn mini_app(&self, who: i64) -> Act {
        let mut person = person(who);
        person.telegram_id.0 = who;
        Act::new(Actor::Guest(person), Channel::MiniApp, self.now())
    }

    /// The command line of somebody who may do everything.
    fn cli(&self) -> Act {
        let actor = Actor::Token {
            id: TokenId(7),
            name: "касса".into(),
            role: Role::Owner,
        };
        Act::new(actor, Channel::Api, self.now())
    }

    /// A guest's request for tonight (`2026-11-27T…`) or later, at a table.
    async fn asks(&self, who: i64, at: &str, table: i64) -> Booking {
        let new = wish(at, table);
        let act = self.mini_app(who);
        let made = self.services().request_booking(&act, &new, None);
        made.await.expect("a booking")
    }

    async fn step(&self, booking: &Booking, to: Status) {
        let step = Step::To(to);
        let act = self.cli();
        let done = self
            .services()
            .step_booking(&act, booking.id, step, None, None);
        done.await.expect("a step");
    }

    /// Time goes on, and what is due is seen to.
    fn pass(&self, by: TimeDelta) {
        self.advance(by);
        self.services().nudge();
    }

    /// How many of the bot's messages in the chat have these words.
    fn count(&self, chat: i64, words: &str) -> usize {
        let said = self.sim.messages(chat);
        said.iter()
            .filter(|one| one.from_bot && one.text.contains(words))
            .count()
    }
}

fn wish(at: &str, table: i64) -> NewBooking {
    NewBooking {
        starts_at: at.into(),
        guests: 2,
        table_no: Some(table),
        ..NewBooking::default()
    }
}

const TONIGHT: &str = "2026-11-27T21:00";

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_card_is_true_wherever_it_stands(#[case] engine: Engine) {
    let wish = Wish {
        staff_chat: None,
        ..Wish::default()
    };
    let Some(bot) = Bot::start_as(engine, wish).await else {
        return;
    };
    const MANAGER: i64 = 901;
    bot.sim.person(user(MANAGER, "Марина", None));
    let grant = serde_json::json!({ "telegram_id": MANAGER, "role": "manager", "name": "" });
    let grant = serde_json::from_value(grant).unwrap();
    bot.services().grant_role(&bot.cli(), &grant).await.unwrap();
    let booking = bot.asks(ANYA, TONIGHT, 3).await;
    let number = format!("№ {} ·", booking.id);
    for chat in [OWNER, MANAGER] {
        let card = bot.says(chat, &number).await;
        assert!(
            labels(&card)
                .iter()
                .any(|label| label.contains("Подтвердить")),
            "{card:?}"
        );
    }
    bot.says(ANYA, "принята").await;
    bot.step(&booking, Status::Confirmed).await;
    bot.step(&booking, Status::Seated).await;
    for chat in [OWNER, MANAGER] {
        bot.says(chat, "гости в зале").await;
        assert_eq!(bot.count(chat, &number), 1, "one card, edited");
    }
    bot.says(ANYA, "подтверждена").await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn failures_delay_and_lose_nothing(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    bot.sim.set_faults(Faults {
        methods: vec!["sendMessage".into()],
        server_error: 0.3,
        cut_before: 0.3,
        ..Faults::default()
    });
    let booking = bot.asks(ANYA, TONIGHT, 3).await;
    bot.step(&booking, Status::Confirmed).await;
    bot.asks(BORIS, TONIGHT, 4).await;
    bot.sim.set_faults(Faults::default());
    // Waits after failures go by the daemon's clock.
    for _ in 0..3 {
        bot.pass(TimeDelta::seconds(10));
    }
    bot.says(ANYA, "подтверждена").await;
    bot.says(BORIS, "принята").await;
    assert_eq!(bot.count(ANYA, "принята"), 1);
    assert_eq!(bot.count(ANYA, "подтверждена"), 1);
    let said = bot.sim.messages(ANYA);
    let at = |words: &str| said.iter().position(|one| one.text.contains(words));
    assert!(at("принята") < at("подтверждена"));
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn who_blocked_the_bot_is_left_alone_until_they_speak(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    bot.ask(ANYA, "/start", "Здравствуйте").await;
    let reached = "select count(*) from guests where telegram_id = 101 and subscribed";
    assert_eq!(bot.venue.raw().number(reached).await, 1);
    bot.sim.block(ANYA);
    bot.sim.quiet().await.unwrap();
    let booking = bot.asks(ANYA, TONIGHT, 3).await;
    // What comes after shows that it was passed over.
    bot.asks(BORIS, TONIGHT, 4).await;
    bot.says(BORIS, "принята").await;
    assert_eq!(bot.count(ANYA, "принята"), 0);
    assert_eq!(bot.venue.raw().number(reached).await, 0);
    bot.ask(ANYA, "/start", "Здравствуйте").await;
    bot.step(&booking, Status::Confirmed).await;
    bot.says(ANYA, "подтверждена").await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_staff_group_is_followed_and_replaced(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    let first = bot.asks(ANYA, TONIGHT, 3).await;
    bot.says(STAFF_CHAT, &format!("№ {} ·", first.id)).await;
    const NEW: i64 = -1_000_000_000_777;
    bot.sim.upgrade_group(STAFF_CHAT, NEW);
    let second = bot.asks(BORIS, TONIGHT, 4).await;
    bot.says(NEW, &format!("№ {} ·", second.id)).await;
    bot.sim.say(OWNER, NEW, "/admin");
    bot.says(NEW, "Что вам доступно").await;
    bot.sim.kick_bot(NEW);
    bot.sim.quiet().await.unwrap();
    let third = bot.asks(BORIS, TONIGHT, 5).await;
    bot.says(OWNER, &format!("№ {} ·", third.id)).await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_evening_is_reminded_of_to_its_review(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    // In two days, so that a whole day lies before it.
    let booking = bot.asks(ANYA, "2026-11-29T21:00", 3).await;
    bot.step(&booking, Status::Confirmed).await;
    bot.says(ANYA, "подтверждена").await;
    bot.pass(TimeDelta::hours(30) + TimeDelta::minutes(1));
    bot.says(ANYA, "Вы придёте?").await;
    bot.tap(ANYA, "Приду", "ждём вас").await;
    bot.says(STAFF_CHAT, "№ 1 ·").await;
    bot.pass(TimeDelta::hours(23));
    bot.says(ANYA, "Скоро увидимся").await;
    bot.pass(TimeDelta::minutes(60 + 15));
    bot.says(STAFF_CHAT, "опаздывают").await;
    bot.step(&booking, Status::Seated).await;
    bot.step(&booking, Status::Completed).await;
    bot.pass(TimeDelta::hours(13));
    bot.says(ANYA, "Как вам у нас понравилось").await;
    bot.tap(ANYA, "5", "Спасибо").await;
    bot.says(STAFF_CHAT, "Новый отзыв").await;
    for words in ["Напоминаем", "Скоро увидимся"] {
        assert!(bot.count(ANYA, words) <= 1, "{words}");
    }
    bot.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_daemon_that_was_down_says_what_still_makes_sense(#[case] engine: Engine) {
    let Some(mut bot) = Bot::start(engine).await else {
        return;
    };
    let soon = bot.asks(ANYA, "2026-11-28T16:00", 3).await;
    let later = bot.asks(BORIS, "2026-11-28T23:00", 4).await;
    for booking in [&soon, &later] {
        bot.step(booking, Status::Confirmed).await;
    }
    bot.says(ANYA, "подтверждена").await;
    bot.says(BORIS, "подтверждена").await;
    bot.halt().await;
    // 17:00 the next day: one evening has begun, the other is six hours ahead.
    bot.advance(TimeDelta::hours(26));
    bot.restart().await;
    bot.says(BORIS, "Вы придёте?").await;
    bot.says(STAFF_CHAT, "опаздывают").await;
    assert_eq!(
        bot.count(ANYA, "Вы придёте?") + bot.count(ANYA, "Скоро увидимся"),
        0
    );
    assert_eq!(bot.count(BORIS, "Вы придёте?"), 1);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_a_long_rest_left_is_not_said(#[case] engine: Engine) {
    let Some(mut bot) = Bot::start(engine).await else {
        return;
    };
    bot.halt().await;
    let new = wish("2026-12-05T21:00", 3);
    let act = bot.mini_app(ANYA);
    // By a door of the test's own: the daemon's is shut.
    let services = &bot.venue.services;
    services.request_booking(&act, &new, None).await.unwrap();
    bot.advance(TimeDelta::hours(48));
    bot.restart().await;
    bot.asks(BORIS, "2026-12-05T21:00", 4).await;
    bot.says(BORIS, "принята").await;
    assert_eq!(bot.count(ANYA, "принята"), 0);
}

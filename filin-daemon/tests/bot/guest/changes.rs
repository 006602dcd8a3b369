//! Moving, cancelling, and saying that one comes: by new buttons and by v3's.

use chrono::TimeDelta;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::service::Step;
use rstest::rstest;

use crate::support::{ANYA, BORIS, Bot, Engine, Wish, venue};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn attend_move_and_cancel(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    let id = bot.booked(ANYA, "20:00").await;
    bot.ask(BORIS, "/start", "Здравствуйте").await;
    for data in [
        "confirm_attend",
        "cancel_booking",
        "cancel_sure",
        "move_booking",
        "my_booking",
    ] {
        let words = bot.alerted(BORIS, &format!("{data}_{id}")).await;
        assert_eq!(words, "Такой брони нет.", "{data}");
    }
    bot.forge(ANYA, &format!("confirm_attend_{id}"), "ждём вас")
        .await;
    bot.ask(ANYA, "/my", "20:00–22:00").await;
    bot.tap(ANYA, "Перенести", "На какой день").await;
    bot.ask(ANYA, "28.11", "Во сколько").await;
    bot.tap(ANYA, "21:30", "Переносим").await;
    let moved = bot.tap(ANYA, "Перенести", "Бронь перенесена").await;
    assert!(
        moved.text.contains("сб 28 ноября, 21:30–23:30"),
        "{}",
        moved.text
    );
    bot.forge(
        ANYA,
        &format!("cancel_booking_{id}"),
        "Отменить бронь в субботу",
    )
    .await;
    bot.tap(ANYA, "Нет, оставить", "№ ").await;
    let raw = bot.venue.raw();
    assert_eq!(raw.number("select count(*) from holds").await, 1);
    bot.tap(ANYA, "Отменить", "Отменить бронь").await;
    bot.tap(ANYA, "Да, отменить", "Бронь отменена").await;
    assert_eq!(raw.number("select count(*) from holds").await, 0);
    for data in [
        "cancel_booking",
        "cancel_sure",
        "move_booking",
        "confirm_attend",
    ] {
        bot.ask(ANYA, "/help", "/book").await;
        bot.forge(ANYA, &format!("{data}_{id}"), "Эта бронь ❌ отменена")
            .await;
    }
    bot.ask(ANYA, "/my", "Ближайших броней нет").await;
    bot.tap(ANYA, "Прошлые", "отменена").await;
}

#[tokio::test]
async fn the_cut_off_is_told_with_a_phone() {
    let mut seed = filin_core::service::Seed::standard(chrono_tz::Tz::Europe__Moscow);
    seed.contacts = "8 999 123-45-67".into();
    let bot = Bot::start_as(
        Engine::Sqlite,
        Wish {
            seed,
            ..Wish::default()
        },
    )
    .await
    .unwrap();
    let id = bot.booked(ANYA, "20:00").await;
    let step = Step::To(Status::Confirmed);
    let staff = venue::staff();
    let done = bot
        .services()
        .step_booking(&staff, BookingId(id), step, None, None);
    done.await.unwrap();
    bot.advance(TimeDelta::minutes(290));
    for data in ["cancel_booking", "cancel_sure", "move_booking"] {
        bot.ask(ANYA, "/help", "/book").await;
        let late = bot.forge(ANYA, &format!("{data}_{id}"), "Уже поздно").await;
        assert!(late.text.contains("+79991234567"), "{}", late.text);
    }
    assert_eq!(
        bot.venue.raw().number("select count(*) from holds").await,
        1
    );
}

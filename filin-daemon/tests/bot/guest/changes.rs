//! Moving, cancelling, and saying that one comes: by new buttons and by v3's.

use chrono::TimeDelta;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::service::Step;
use rstest::rstest;

use crate::support::{ANYA, BORIS, Bot, Engine, Wish, labels, venue};

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

#[tokio::test]
async fn several_are_opened_one_by_one_and_past_ones_offer_nothing() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    let id = bot.booked(ANYA, "20:00").await;
    // Not taken by staff yet: nothing to promise.
    assert!(
        !labels(&bot.newest(ANYA))
            .iter()
            .any(|one| one.contains("Приду"))
    );
    bot.ask(ANYA, "/book", "На какой день").await;
    bot.ask(ANYA, "сб, 28 ноября", "Сколько вас").await;
    bot.ask(ANYA, "2", "Во сколько").await;
    bot.ask(ANYA, "21:30", "Какой стол").await;
    bot.ask(ANYA, "Стол 5", "Кнопка внизу").await;
    bot.tap(ANYA, "Пропустить", "пожелания").await;
    bot.tap(ANYA, "Без пожеланий", "Всё верно").await;
    bot.tap(ANYA, "Забронировать", "Готово").await;
    let list = bot.ask(ANYA, "/my", "21:30–23:30").await;
    assert!(!labels(&list).iter().any(|one| one.contains("Перенести")));
    let one = bot.tap(ANYA, "пт 27 ноября, 20:00", "20:00–22:00").await;
    assert!(
        !one.text.contains("21:30") && labels(&one).iter().any(|one| one.contains("Перенести"))
    );
    // Nobody's answer is waited for any more.
    let step = Step::To(Status::Confirmed);
    let staff = venue::staff();
    let services = bot.services();
    let done = services.step_booking(&staff, BookingId(id), step, None, None);
    done.await.unwrap();
    bot.says(ANYA, &format!("№ {id} подтверждена")).await;
    bot.advance(TimeDelta::hours(6));
    bot.ask(ANYA, "/help", "/book").await;
    let late = bot
        .forge(ANYA, &format!("confirm_attend_{id}"), "уже наступило")
        .await;
    assert!(!late.text.contains("0 минут"), "{}", late.text);
    let offered = labels(&late);
    assert!(
        !offered.iter().any(|one| one.contains("Перенести")),
        "{offered:?}"
    );
}

//! Reminders, from the clock to the chat.

use filin_core::domain::booking::Status;
use rstest::rstest;

use crate::support::*;

impl Bot {
    /// It is this moment now, and the jobs are told to look.
    fn at(&self, moment: &str) {
        self.set_clock(utc(moment));
        self.services().nudge();
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_booking_is_reminded_of_from_the_day_before_to_its_review(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    let booking = bot.requests(ANYA, "2026-11-28T19:00", 1).await;
    bot.says(STAFF_CHAT, "Новая бронь").await;
    bot.steps(booking.id, Status::Confirmed).await;
    bot.says(ANYA, "подтверждена").await;
    bot.at("2026-11-27T16:00:00Z");
    bot.says(ANYA, "Напоминаем о брони № 1").await;
    bot.sim.press_button(ANYA, ANYA, "Приду").unwrap();
    bot.counts(
        "select count(*) from bookings where attending_at is not null",
        1,
    )
    .await;
    let card = bot.says(STAFF_CHAT, "👍").await;
    assert!(card.text.contains("Новая бронь"), "{}", card.text);
    bot.at("2026-11-28T15:00:00Z");
    bot.says(ANYA, "Скоро увидимся: бронь № 1").await;
    bot.at("2026-11-28T16:15:00Z");
    bot.says(STAFF_CHAT, "Гости опаздывают").await;
    bot.steps(booking.id, Status::Seated).await;
    bot.steps(booking.id, Status::Completed).await;
    bot.at("2026-11-28T17:16:00Z");
    bot.says(ANYA, "Как вам у нас понравилось").await;
    bot.tap(ANYA, "5 ⭐", "⭐⭐⭐⭐⭐ Спасибо").await;
    let raw = bot.venue.raw();
    assert_eq!(raw.number("select rating from reviews").await, 5);
    assert_eq!(bot.told(ANYA, "Скоро увидимся").len(), 1);
}

#[tokio::test]
async fn a_request_that_nobody_answers_is_told_again() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    bot.requests(ANYA, "2026-11-27T21:30", 1).await;
    bot.says(STAFF_CHAT, "Новая бронь").await;
    bot.at("2026-11-27T12:15:00Z");
    let again = bot.says(STAFF_CHAT, "Бронь всё ещё ждёт ответа").await;
    assert!(!again.buttons.is_empty());
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_booking_moved_past_its_reminder_is_not_reminded_of(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    let moved = bot.requests(ANYA, "2026-11-28T19:00", 1).await;
    let stays = bot.requests(BORIS, "2026-11-28T19:00", 2).await;
    for id in [moved.id, stays.id] {
        bot.steps(id, Status::Confirmed).await;
    }
    bot.moves(moved.id, "2026-11-29T19:00").await;
    bot.at("2026-11-27T16:00:00Z");
    bot.says(BORIS, "Напоминаем").await;
    bot.moves(stays.id, "2026-11-28T20:00").await;
    bot.says(BORIS, "изменена").await;
    assert!(bot.told(ANYA, "Напоминаем").is_empty());
    bot.at("2026-11-28T16:00:00Z");
    bot.says(ANYA, "Напоминаем").await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_fell_due_while_down_is_said_once_if_it_makes_sense(#[case] engine: Engine) {
    let Some(mut bot) = Bot::start(engine).await else {
        return;
    };
    let late = bot.requests(ANYA, "2026-11-28T20:00", 1).await;
    let soon = bot.requests(BORIS, "2026-11-28T16:00", 2).await;
    for (who, id) in [(ANYA, late.id), (BORIS, soon.id)] {
        bot.steps(id, Status::Confirmed).await;
        bot.says(who, "подтверждена").await;
    }
    bot.halt().await;
    bot.set_clock(utc("2026-11-28T11:30:00Z"));
    for _ in 0..2 {
        bot.restart().await;
        bot.says(ANYA, "Напоминаем").await;
        bot.says(STAFF_CHAT, "Сегодня, сб 28 ноября").await;
    }
    bot.at("2026-11-28T12:00:00Z");
    bot.says(BORIS, "Скоро увидимся").await;
    assert!(bot.told(BORIS, "Напоминаем").is_empty());
    assert_eq!(bot.told(ANYA, "Напоминаем").len(), 1);
    for day in ["пт 27 ноября", "сб 28 ноября"] {
        assert_eq!(bot.told(STAFF_CHAT, &format!("Сегодня, {day}")).len(), 1);
    }
}

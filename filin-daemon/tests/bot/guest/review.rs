//! Stars, then words.

use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::service::Step;

use crate::support::{ANYA, BORIS, Bot, Engine, venue};

#[tokio::test]
async fn stars_then_words() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    let id = bot.booked(ANYA, "20:00").await;
    let early = format!("stars:{id}.5");
    bot.forge(ANYA, &early, "после завершённого визита").await;
    for status in [Status::Confirmed, Status::Seated, Status::Completed] {
        let step = Step::To(status);
        let staff = venue::staff();
        let done = bot
            .services()
            .step_booking(&staff, BookingId(id), step, None, None);
        done.await.unwrap();
    }
    bot.ask(BORIS, "/start", "Здравствуйте").await;
    assert_eq!(bot.alerted(BORIS, &early).await, "Такой брони нет.");
    bot.ask(ANYA, "/review", "Как всё прошло").await;
    bot.tap(ANYA, "4 ⭐", "⭐⭐⭐⭐ Спасибо").await;
    bot.ask(ANYA, &"а".repeat(2100), "слишком длинное").await;
    bot.ask(ANYA, "Тепло <3", "Спасибо за отзыв").await;
    let raw = bot.venue.raw();
    let left = "select count(*) from reviews where rating = 4 and text = 'Тепло <3'";
    assert_eq!(raw.number(left).await, 1);
    // Other stars on the old message stand instead.
    bot.forge(ANYA, &early, "⭐⭐⭐⭐⭐ Спасибо").await;
    bot.tap(ANYA, "Без слов", "Спасибо за отзыв").await;
    assert_eq!(raw.number("select rating from reviews").await, 5);
    bot.ask(ANYA, "/review", "Пока не о чем").await;
    bot.ask(ANYA, "/bonus", "1 визит").await;
}

//! A full day: joining the line, and what is offered.

use filin_core::api::booking::StaffBooking;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::service::Step;

use crate::support::{ANYA, BORIS, Bot, Engine, labels, venue};

/// Every table, all evening.
async fn fill(bot: &Bot) -> Vec<BookingId> {
    let mut made = Vec::new();
    for table in 1..=8 {
        let new = StaffBooking {
            starts_at: Some("2026-11-28T14:00".into()),
            minutes: Some(720),
            guests: 2,
            table_no: Some(table),
            ..StaffBooking::default()
        };
        let staff = venue::staff();
        let booking = bot
            .services()
            .create_booking(&staff, &new, None)
            .await
            .unwrap();
        made.push(booking.id);
    }
    made
}

#[tokio::test]
async fn a_full_day_leads_to_the_line_and_an_offer_to_a_booking() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    let made = fill(&bot).await;
    bot.ask(ANYA, "/start book_2026-11-28", "Сколько вас").await;
    let full = bot.tap(ANYA, "2", "всё занято").await;
    assert!(
        labels(&full)
            .iter()
            .any(|label| label.contains("Другой день"))
    );
    bot.tap(ANYA, "лист ожидания", "С какого времени").await;
    bot.tap(ANYA, "20:00", "А позже всего").await;
    bot.tap(ANYA, "22:00", "Вы в очереди").await;
    bot.ask(ANYA, "/my", "20:00–22:00").await;
    bot.ask(ANYA, "/waitlist", "В очереди вы 1-й").await;
    bot.tap(ANYA, "Встать в очередь", "На какой день").await;
    bot.ask(ANYA, "28.11", "Сколько вас").await;
    bot.tap(ANYA, "2", "С какого времени").await;
    bot.tap(ANYA, "Весь вечер", "вы уже ждёте").await;
    bot.ask(BORIS, "/start", "Здравствуйте").await;
    for data in ["claim:1", "leave:1"] {
        assert!(
            bot.alerted(BORIS, data).await.starts_with("Такого места"),
            "{data}"
        );
    }
    bot.forge(ANYA, "claim:1", "Предложения нет").await;
    let step = Step::To(Status::Canceled);
    let staff = venue::staff();
    let freed = bot
        .services()
        .step_booking(&staff, made[0], step, None, None);
    freed.await.unwrap();
    bot.services().match_waitlist(bot.now()).await.unwrap();
    bot.ask(ANYA, "/waitlist", "Освободилось").await;
    bot.tap(ANYA, "Забираю", "Готово").await;
    bot.ask(ANYA, "/my", "сб 28 ноября, 20:00–22:00").await;
}

//! What guests do in the bot.

mod booking;
mod changes;
mod pages;
mod privacy;
mod review;
mod wait;

use crate::support::Bot;

impl Bot {
    /// Through the steps to the yes, tonight at this time.
    async fn up_to_yes(&self, who: i64, time: &str) {
        self.ask(who, "/book", "На какой день").await;
        self.tap(who, "пт 27 ноября", "Сколько вас").await;
        self.tap(who, "2", "Во сколько").await;
        self.tap(who, time, "Какой стол").await;
        self.tap(who, "Выберите за меня", "Кнопка внизу").await;
        self.tap(who, "Пропустить", "пожелания").await;
        self.tap(who, "Без пожеланий", "Всё верно").await;
    }

    async fn booked(&self, who: i64, time: &str) -> i64 {
        self.up_to_yes(who, time).await;
        self.tap(who, "Забронировать", "Готово").await;
        self.newest_booking().await
    }

    async fn newest_booking(&self) -> i64 {
        let raw = self.venue.raw();
        raw.number("select max(id) from bookings").await
    }
}

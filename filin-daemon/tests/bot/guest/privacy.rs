//! What is kept: shown, sent, and forgotten.

use rstest::rstest;

use crate::support::{ANYA, BORIS, Bot, Engine};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn shown_sent_and_forgotten(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    bot.ask(BORIS, "/privacy", "ничего о вас не храним").await;
    let id = bot.booked(ANYA, "20:00").await;
    bot.ask(ANYA, "/privacy", "Броней: 1").await;
    bot.tap(ANYA, "Прислать мои данные", "Всё, что мы о вас храним")
        .await;
    let (name, file) = bot.newest(ANYA).file.unwrap();
    assert!(name.ends_with(".json"));
    let kept: serde_json::Value = serde_json::from_slice(&file).unwrap();
    assert_eq!(kept["guest"]["telegram_id"], ANYA);
    assert_eq!(kept["bookings"][0]["id"], id);
    bot.ask(ANYA, "/privacy", "Броней: 1").await;
    bot.tap(ANYA, "Удалить мои данные", "Удалить всё").await;
    bot.tap(ANYA, "Да, удалить", "Точно").await;
    bot.tap(ANYA, "Удалить навсегда", "Пока у вас есть бронь")
        .await;
    bot.forge(ANYA, &format!("cancel_sure_{id}"), "Бронь отменена")
        .await;
    bot.ask(ANYA, "/privacy", "Броней: 1").await;
    bot.tap(ANYA, "Удалить мои данные", "Удалить всё").await;
    bot.ask(ANYA, "нет", "Удалить всё").await;
    bot.tap(ANYA, "Да, удалить", "Точно").await;
    bot.tap(ANYA, "Удалить навсегда", "мы вас забыли").await;
    let raw = bot.venue.raw();
    for left in [
        "select count(*) from guests where telegram_id = 101",
        "select count(*) from events where actor like '%:101'",
    ] {
        assert_eq!(raw.number(left).await, 0, "{left}");
    }
    bot.ask(ANYA, "/my", "Ближайших броней нет").await;
    bot.ask(ANYA, "/start", "Здравствуйте").await;
    assert_eq!(
        raw.number("select count(*) from guests where telegram_id = 101")
            .await,
        1
    );
}

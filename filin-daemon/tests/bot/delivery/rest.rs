//! A bot that was off for days says nothing of those days.

use chrono::TimeDelta;
use filin_core::api::booking::NewBooking;
use filin_core::domain::booking::Status;
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_rested_for_two_days_is_not_sent(#[case] engine: Engine) {
    let Some(mut bot) = Bot::start(engine).await else {
        return;
    };
    bot.halt().await;
    let services = &bot.venue.services;
    let new = NewBooking {
        starts_at: "2026-12-05T20:00".into(),
        table_no: Some(1),
        ..wish("20:00", 2)
    };
    let act = guest(ANYA);
    let old = services.request_booking(&act, &new, None).await.unwrap();
    step(services, old.id, Status::Confirmed).await.unwrap();
    bot.advance(TimeDelta::days(2));
    bot.restart().await;
    bot.requests(BORIS, "2026-12-05T20:00", 2).await;
    bot.says(STAFF_CHAT, "№ 2").await;
    bot.says(BORIS, "Заявка № 2").await;
    assert!(bot.told(STAFF_CHAT, "№ 1").is_empty());
    assert!(bot.told(ANYA, "№ 1").is_empty());
    let late = "select count(*) from outbox where failure = 'too_late' and dropped_at is not null";
    assert_eq!(bot.venue.raw().number(late).await, 3);
}

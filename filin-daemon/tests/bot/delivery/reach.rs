//! Who cannot be reached is noted and left alone, until they write.

use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use rstest::rstest;

use crate::support::*;

const DROPPED: &str = "select count(*) from outbox where dropped_at is not null";
const SHUT: &str = "select count(*) from chats where unreachable_at is not null and reason <> ''";
const SUBSCRIBED: &str = "select count(*) from guests where subscribed";

async fn asked(bot: &Bot) -> BookingId {
    bot.ask(ANYA, "/start", "Здравствуйте").await;
    bot.counts(SUBSCRIBED, 1).await;
    let booking = bot.requests(ANYA, "2026-11-27T20:00", 1).await;
    bot.says(ANYA, "Заявка").await;
    bot.says(STAFF_CHAT, "Новая бронь").await;
    booking.id
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn who_blocked_the_bot_hears_again_after_they_write(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    let id = asked(&bot).await;
    bot.sim.block(ANYA);
    bot.steps(id, Status::Confirmed).await;
    bot.counts(SHUT, 1).await;
    bot.counts(DROPPED, 1).await;
    bot.counts(SUBSCRIBED, 0).await;
    let raw = bot.venue.raw();
    let why = raw
        .texts("select failure from outbox where dropped_at is not null")
        .await;
    assert!(!why[0].is_empty());
    assert!(bot.told(ANYA, "подтверждена").is_empty());
    bot.sim.unblock(ANYA);
    bot.hears(ANYA).await;
    bot.counts(SHUT, 0).await;
    bot.moves(id, "2026-11-27T21:30").await;
    bot.says(ANYA, "изменена").await;
    // What was dropped stays so.
    assert!(bot.told(ANYA, "№ 1 подтверждена").is_empty());
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn who_is_gone_is_noted_once_and_tried_no_more(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    let id = asked(&bot).await;
    bot.sim.deactivate(ANYA);
    bot.steps(id, Status::Confirmed).await;
    bot.counts(SHUT, 1).await;
    bot.counts(SUBSCRIBED, 0).await;
    bot.moves(id, "2026-11-27T21:30").await;
    bot.counts(DROPPED, 2).await;
    bot.says(STAFF_CHAT, "21:30").await;
    let calls = bot.sim.calls();
    let refused = calls.iter().filter(|call| call.status == 403);
    assert_eq!(refused.count(), 1);
}

#[tokio::test]
async fn who_never_started_is_dropped_and_staff_are_told_all_the_same() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    let mut stranger = user(555, "Некто", None);
    stranger.started = false;
    bot.sim.person(stranger);
    bot.requests(555, "2026-11-27T20:00", 1).await;
    bot.says(STAFF_CHAT, "Новая бронь").await;
    bot.counts(SHUT, 1).await;
    bot.counts(DROPPED, 1).await;
    assert!(bot.sim.messages(555).is_empty());
}

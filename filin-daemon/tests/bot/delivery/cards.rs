//! Cards stay true in every chat where one stands, whoever changes the booking.

use filin_core::api::booking::Booking;
use filin_core::domain::booking::Status;
use filin_core::service::Step;
use rstest::rstest;

use crate::support::*;

/// A manager.
const MARAT: i64 = 902;

async fn canceled_by_guest(bot: &Bot, booking: &Booking) {
    let act = guest(ANYA);
    let step = Step::To(Status::Canceled);
    let done = bot
        .services()
        .step_booking(&act, booking.id, step, None, None);
    done.await.unwrap();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_request_is_told_to_both_and_its_card_follows_it(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    let booking = bot.requests(ANYA, "2026-11-27T20:00", 3).await;
    bot.says(ANYA, "Заявка № 1 принята").await;
    let card = bot.says(STAFF_CHAT, "Новая бронь").await;
    let labels = labels(&card);
    for label in ["Подтвердить", "Отклонить"] {
        assert!(labels.iter().any(|one| one.contains(label)), "{labels:?}");
    }
    bot.steps(booking.id, Status::Confirmed).await;
    bot.says(ANYA, "Бронь № 1 подтверждена").await;
    let confirmed = bot.says(STAFF_CHAT, "подтверждена (касса)").await;
    assert_eq!(confirmed.id, card.id);
    bot.moves(booking.id, "2026-11-27T21:30").await;
    bot.says(ANYA, "Бронь № 1 изменена").await;
    assert_eq!(bot.says(STAFF_CHAT, "21:30").await.id, card.id);
    canceled_by_guest(&bot, &booking).await;
    let gone = bot.sim.until("the first card canceled", |view| {
        let mut cards = view.messages(STAFF_CHAT).into_iter();
        cards.find(|one| one.id == card.id && one.text.contains("отменена"))
    });
    assert!(gone.await.unwrap().text.contains("№ 1"));
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn without_a_staff_chat_every_card_is_kept_true(#[case] engine: Engine) {
    let wish = Wish {
        staff_chat: None,
        ..Wish::default()
    };
    let Some(bot) = Bot::start_as(engine, wish).await else {
        return;
    };
    // The morning's digest lists bookings too.
    bot.says(OWNER, "Сегодня, пт 27 ноября").await;
    bot.sim.person(user(MARAT, "Марат", None));
    let grant = serde_json::json!({ "telegram_id": MARAT, "role": "manager", "name": "" });
    let grant = serde_json::from_value(grant).unwrap();
    bot.services().grant_role(&owner(), &grant).await.unwrap();
    let booking = bot.requests(ANYA, "2026-11-27T20:00", 3).await;
    let mut cards = Vec::new();
    for chat in [OWNER, MARAT] {
        cards.push((chat, bot.says(chat, "Новая бронь").await));
    }
    bot.steps(booking.id, Status::Confirmed).await;
    bot.moves(booking.id, "2026-11-27T21:30").await;
    bot.steps(booking.id, Status::Seated).await;
    for (chat, card) in cards {
        let last = bot.says(chat, "гости в зале").await;
        assert_eq!(last.id, card.id);
        assert!(last.text.contains("21:30"), "{}", last.text);
        assert_eq!(bot.told(chat, "№ 1").len(), 1);
    }
}

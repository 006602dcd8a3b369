//! Cards stay true in every chat where one stands, whoever changes the booking.

use filin_core::api::booking::Booking;
use filin_core::domain::booking::Status;
use filin_core::service::Step;
use filin_daemon::telegram::sim::{Faults, Shown};
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

/// Cards that do not show how their booking stands.
const STALE: &str = "select count(*) from copies c join bookings b on b.id = c.booking_id \
    where c.card and c.shown_version < b.version";

fn edits(bot: &Bot, card: &Shown) -> usize {
    let calls = bot.sim.calls().into_iter();
    let of_card = calls.filter(|call| {
        let edit = call.method == "editMessageText" && call.chat == Some(STAFF_CHAT);
        edit && call.status == 200 && call.body["message_id"] == card.id
    });
    of_card.count()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_pressed_card_is_edited_once(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    bot.requests(ANYA, "2026-11-27T20:00", 3).await;
    let card = bot.says(STAFF_CHAT, "Новая бронь").await;
    // Until it is written down that it stands there, it is no card of the sender's.
    bot.counts(
        "select count(*) from copies where card and shown_version = 1",
        1,
    )
    .await;
    for (count, button, words) in [(1, "Подтвердить", "подтверждена"), (2, "пришли", "в зале")]
    {
        bot.sim.press_button(OWNER, STAFF_CHAT, button).unwrap();
        let shown = bot.says(STAFF_CHAT, words).await;
        assert_eq!(shown.id, card.id);
        assert!(shown.text.contains("Новая бронь"), "{}", shown.text);
        bot.answered(OWNER, "").await;
        bot.counts(STALE, 0).await;
        bot.counts("select count(*) from updates where handled_at is null", 0)
            .await;
        assert_eq!(edits(&bot, &card), count, "{button}");
    }
    // Too late, and nothing to draw.
    let data = "booking_confirm_1.1";
    bot.sim.press(OWNER, STAFF_CHAT, card.id, data);
    bot.answered(OWNER, "уже").await;
    bot.counts("select count(*) from updates where handled_at is null", 0)
        .await;
    assert_eq!(edits(&bot, &card), 2);
}

#[tokio::test]
async fn a_pressed_card_is_true_in_the_end_whatever_fails() {
    let mut bot = Bot::start(Engine::Sqlite).await.unwrap();
    bot.requests(ANYA, "2026-11-27T20:00", 3).await;
    let card = bot.says(STAFF_CHAT, "Новая бронь").await;
    bot.sim.set_faults(Faults {
        server_error: 1.0,
        methods: vec!["editMessageText".into()],
        ..Faults::default()
    });
    bot.sim
        .press_button(OWNER, STAFF_CHAT, "Подтвердить")
        .unwrap();
    bot.answered(OWNER, "Подтверждена").await;
    bot.halt().await;
    assert_eq!(edits(&bot, &card), 0);
    bot.sim.set_faults(Faults::default());
    bot.restart().await;
    let shown = bot.while_time_passes(bot.says(STAFF_CHAT, "подтверждена (Ольга)"));
    assert_eq!(shown.await.id, card.id);
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

//! Buttons of cards: one tap, and whoever comes too late is told who was faster.

use rstest::rstest;

use crate::staff::desk::{ANYA, BORYA, Desk, Engine, GUEST, STAFF_CHAT, data, pending};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn of_two_who_press_one_wins_and_the_other_is_told(#[case] engine: Engine) {
    let Some(desk) = Desk::start(engine).await else {
        return;
    };
    let id = pending(&desk, "21:30", 3).await;
    let list = desk.say(ANYA, STAFF_CHAT, "/bookings").await;
    assert!(list.text.contains("21:30"), "{}", list.text);
    let card = desk.tap(ANYA, STAFF_CHAT, &list, "21:30").await;
    assert!(card.html.contains("&lt;i&gt;у окна"), "{}", card.html);
    let confirm = data(&card, "Подтвердить");
    let first = desk.press(ANYA, STAFF_CHAT, card.id, &confirm).await;
    assert_eq!(first.text, "Подтверждена");
    let second = desk.press(BORYA, STAFF_CHAT, card.id, &confirm).await;
    assert!(second.alert);
    assert!(
        second.text.starts_with("Уже подтверждена: Аня <b>, "),
        "{}",
        second.text
    );
    let version = desk.number("select version from bookings").await;
    assert_eq!(version, 2, "booking {id} took one step");
    // The card that was pressed shows how things stand.
    desk.sim.say(BORYA, STAFF_CHAT, &format!("/seat {id}"));
    desk.says(STAFF_CHAT, "Гости за столом").await;
    let old = desk.sim.messages(STAFF_CHAT);
    let old = old.iter().find(|one| one.id == card.id).unwrap();
    assert!(old.text.contains("подтверждена"), "{}", old.text);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn declining_is_one_tap_and_can_be_taken_back(#[case] engine: Engine) {
    let Some(desk) = Desk::start(engine).await else {
        return;
    };
    let id = pending(&desk, "21:30", 3).await;
    // v3's buttons know no version.
    let card = desk
        .say(ANYA, ANYA, &format!("/confirm_booking {id}"))
        .await;
    let gone = desk
        .press(ANYA, ANYA, card.id, &format!("booking_cancel_{id}"))
        .await;
    assert_eq!(gone.text, "Отменена");
    let back = desk
        .press(ANYA, ANYA, card.id, &format!("booking_undo_{id}"))
        .await;
    assert_eq!(back.text, "Шаг возвращён");
    let late = desk
        .press(BORYA, ANYA, card.id, &format!("booking_undo_{id}"))
        .await;
    assert!(!late.text.is_empty());
    let confirmed = "select count(*) from bookings where status = 'confirmed'";
    assert_eq!(desk.number(confirmed).await, 1);
}

/// An evening's guests are said not to have come, hours before: it is done, and said loudly.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_end_before_the_start_is_warned_of(#[case] engine: Engine) {
    let Some(desk) = Desk::start(engine).await else {
        return;
    };
    let id = pending(&desk, "21:30", 3).await;
    let card = desk
        .say(ANYA, ANYA, &format!("/confirm_booking {id}"))
        .await;
    let pressed = desk
        .press(ANYA, ANYA, card.id, &format!("booking_noshow_{id}"))
        .await;
    assert!(pressed.alert);
    let words = "Отмечено: не пришли\n⚠️ Отмечено, хотя бронь ещё не началась.";
    assert!(pressed.text.starts_with(words), "{}", pressed.text);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_command_warns_of_an_end_before_the_start_too(#[case] engine: Engine) {
    let Some(desk) = Desk::start(engine).await else {
        return;
    };
    let id = pending(&desk, "21:30", 3).await;
    desk.say(ANYA, ANYA, &format!("/confirm_booking {id}"))
        .await;
    let closed = desk.say(ANYA, ANYA, &format!("/close_booking {id}")).await;
    let words = "Завершена\n⚠️ Отмечено, хотя бронь ещё не началась.";
    assert!(closed.text.starts_with(words), "{}", closed.text);
}

#[tokio::test]
async fn who_lost_the_role_or_never_had_one_is_refused_at_the_moment_of_pressing() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    let id = pending(&desk, "21:30", 3).await;
    let dashboard = desk.say(ANYA, STAFF_CHAT, "/dashboard").await;
    desk.grant(ANYA, None).await;
    for data in [
        format!("booking_confirm_{id}"),
        format!("booking_show_{id}.1"),
        "dashboard_refresh".into(),
        "client_notes_1".into(),
        "turn:day.2026-11-27.0".into(),
        format!("turn:booking.{id}"),
        "turn:guest.1".into(),
        "turn:find.9.а".into(),
        "turn:bar.1".into(),
        "turn:order.note.1".into(),
    ] {
        for who in [ANYA, GUEST] {
            let told = desk.press(who, STAFF_CHAT, dashboard.id, &data).await;
            assert!(
                told.text.starts_with("Это для персонала"),
                "{data}: {}",
                told.text
            );
        }
    }
    assert_eq!(desk.number("select version from bookings").await, 1);
}

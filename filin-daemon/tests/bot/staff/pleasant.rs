//! What makes the desk pleasant: nothing is asked that cannot be answered, and what is offered is
//! what is meant.

use chrono::TimeDelta;

use crate::staff::desk::{ANYA, BORYA, Desk, Engine, GUEST, OWNER, STAFF_CHAT, pending};
use crate::support::labels;

#[tokio::test]
async fn staff_find_their_desk_and_guests_do_not() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    let start = desk.say(ANYA, ANYA, "/start").await;
    assert!(labels(&start).iter().any(|one| one.contains("Зал сейчас")));
    let help = desk.say(ANYA, ANYA, "/help").await;
    assert!(help.text.contains("/admin"), "{}", help.text);
    let admin = desk.say(ANYA, ANYA, "/admin").await;
    assert!(
        admin.html.contains("/seat <code>12</code>"),
        "{}",
        admin.html
    );
    let start = desk.say(GUEST, GUEST, "/start").await;
    assert!(!labels(&start).iter().any(|one| one.contains("Зал сейчас")));
    let help = desk.say(GUEST, GUEST, "/help").await;
    assert!(!help.text.contains("/admin"), "{}", help.text);
}

#[tokio::test]
async fn a_question_of_somebody_else_is_not_answered_or_left() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    let ask = desk.say(ANYA, STAFF_CHAT, "/walk_in").await;
    let told = desk.press(BORYA, STAFF_CHAT, ask.id, "quit").await;
    assert!(told.text.contains("не вам"), "{}", told.text);
    let ask = desk.tap(ANYA, STAFF_CHAT, &ask, "2").await;
    assert!(ask.text.contains("Какой стол"), "{}", ask.text);
}

#[tokio::test]
async fn an_unclosed_booking_hides_nobody_who_comes() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    let early = (1..=3).map(|table| ("17:00", table));
    for (at, table) in early.chain((1..=8).map(|table| ("20:00", table))) {
        let line = format!("/staff_booking - сегодня {at} {table} 2");
        let made = desk.say(ANYA, ANYA, &line).await;
        assert!(made.text.contains("Записано"), "{}", made.text);
    }
    let coming = desk
        .say(ANYA, ANYA, "/staff_booking - 28.11 20:00 1 2")
        .await;
    assert!(coming.text.contains("Записано"), "{}", coming.text);
    let late = desk
        .say(ANYA, ANYA, "/staff_booking - сегодня 23:30 1 1")
        .await;
    assert!(late.text.contains("Записано"), "{}", late.text);
    desk.advance(TimeDelta::minutes(7 * 60 + 10));
    let room = desk.say(ANYA, ANYA, "/dashboard").await;
    let first = room.text.lines().find(|line| line.contains(" 1 "));
    assert!(first.unwrap().contains("23:30"), "{}", room.text);
    desk.advance(TimeDelta::hours(20));
    let ask = desk.say(ANYA, ANYA, "/seat").await;
    assert!(
        labels(&ask).iter().any(|one| one.starts_with("№ 12 ")),
        "{ask:?}"
    );
}

#[tokio::test]
async fn answers_say_what_was_done() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    pending(&desk, "21:30", 3).await;
    for (who, line, part) in [
        (ANYA, "/unblock", "закрытых столов нет"),
        (
            ANYA,
            "/block_table 7 28.11 23:00 120",
            "28 ноября, 23:00–01:00",
        ),
        (ANYA, "/unblock 7", "Стол 7 снова открыт"),
        (ANYA, "/bookings 28 ноября", "сб 28 ноября"),
        (ANYA, "/waitlist_desk", "никто не ждёт"),
        (BORYA, "/add_visits 777 2", "Визитов: +2"),
        (BORYA, "/add_visits 777 -1", "Визитов: -1"),
        (BORYA, "/check_client 777", "на 5-й визит −50 %"),
        (BORYA, "/reset_visits 777 да", "обнулены"),
        (BORYA, "/set_contacts ул. Лесная, 5", "Лесная"),
        (BORYA, "/set_contacts", "Сейчас: ул. Лесная, 5"),
        (OWNER, "/add_admin -5 staff", "не id из Telegram"),
    ] {
        let heard = desk.say(who, who, line).await;
        assert!(heard.text.contains(part), "{line}: {}", heard.text);
    }
    let ask = desk.say(OWNER, OWNER, "/remove_admin").await;
    let offered = labels(&ask);
    assert!(
        offered.iter().any(|one| one.contains("менеджер")),
        "{offered:?}"
    );
    let done = desk.tap(OWNER, OWNER, &ask, "менеджер").await;
    assert!(done.text.contains("роли больше нет"), "{}", done.text);
}

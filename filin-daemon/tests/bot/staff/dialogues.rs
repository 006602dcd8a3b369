//! What is missing is asked for, one thing after the other.

use rstest::rstest;

use crate::staff::desk::{ANYA, BORYA, Desk, Engine, STAFF_CHAT, pending};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_booking_by_buttons_over_a_restart(#[case] engine: Engine) {
    let Some(desk) = Desk::start(engine).await else {
        return;
    };
    let ask = desk.say(ANYA, STAFF_CHAT, "/staff_booking").await;
    let ask = desk.tap(ANYA, STAFF_CHAT, &ask, "Завтра").await;
    let ask = desk.tap(ANYA, STAFF_CHAT, &ask, "4").await;
    let desk = desk.restart().await;
    let ask = desk.tap(ANYA, STAFF_CHAT, &ask, "18:00").await;
    // Somebody else has no part in it.
    let pick = ask
        .buttons
        .iter()
        .flatten()
        .next()
        .unwrap()
        .data
        .clone()
        .unwrap();
    let told = desk.press(BORYA, STAFF_CHAT, ask.id, &pick).await;
    assert!(told.text.contains("закончен"), "{}", told.text);
    let ask = desk.tap(ANYA, STAFF_CHAT, &ask, "5 (").await;
    // In a group it is answered by a reply; other words are for colleagues.
    desk.sim.say(ANYA, STAFF_CHAT, "кто закрывает?");
    desk.sim.send_media(ANYA, STAFF_CHAT, "sticker");
    let wrong = desk.reply(ANYA, STAFF_CHAT, &ask, "нет такого").await;
    assert!(wrong.text.contains("не телефон"), "{}", wrong.text);
    let ask = desk.tap(ANYA, STAFF_CHAT, &ask, "Без телефона").await;
    assert!(ask.text.contains("Записать?"), "{}", ask.text);
    desk.sim.say(ANYA, STAFF_CHAT, "да");
    let ask = desk.reply(ANYA, STAFF_CHAT, &ask, "у <окна>").await;
    assert!(ask.text.contains("у <окна>"), "{}", ask.text);
    assert_eq!(desk.number("select count(*) from bookings").await, 0);
    let done = desk.tap(ANYA, STAFF_CHAT, &ask, "Да").await;
    assert!(done.text.contains("Записано"), "{}", done.text);
    assert_eq!(desk.number("select count(*) from bookings").await, 1);
    // Its buttons are spent.
    let told = desk.press(ANYA, STAFF_CHAT, done.id, &pick).await;
    assert!(told.text.contains("закончен"), "{}", told.text);
    assert_eq!(desk.number("select count(*) from dialogues").await, 0);
}

#[tokio::test]
async fn other_commands_ask_as_well() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    pending(&desk, "21:30", 3).await;
    for (who, line, steps, part) in [
        (ANYA, "/confirm_booking", &["1"][..], "Подтверждена"),
        (ANYA, "/note", &["1", "тихий стол"], "тихий стол"),
        (ANYA, "/walk_in", &["2", "8"], "Записано"),
        (
            ANYA,
            "/block_table 7",
            &["завтра", "18:00", "2ч", "да"],
            "Стол 7 закрыт",
        ),
        (ANYA, "/unblock", &["7"], "снята"),
        (ANYA, "/check_client", &["Гость"], "Гость 777"),
        (BORYA, "/add_visits", &["777", "2"], "2 визита"),
        (BORYA, "/reset_visits 777", &["да"], "ещё не был"),
        (
            BORYA,
            "/set_schedule",
            &["с двух до двух"],
            "с двух до двух",
        ),
        (BORYA, "/add_promo", &["Чай", "Даром", "-"], "добавлена"),
    ] {
        let mut heard = desk.say(who, who, line).await;
        for step in steps {
            assert!(
                heard.text.contains('?') || heard.text.contains("апишите"),
                "{line}: {}",
                heard.text
            );
            heard = desk.say(who, who, step).await;
        }
        assert!(heard.text.contains(part), "{line}: {}", heard.text);
    }
}

#[tokio::test]
async fn a_refusal_leads_back_to_what_can_be_answered_anew() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    for (line, steps, asked, right) in [
        (
            "/staff_booking",
            &["завтра", "4", "18:00", "99", "-"][..],
            "Какой стол",
            &["5", "-"][..],
        ),
        (
            "/block_table",
            &["7", "завтра", "18:00", "0"],
            "На сколько минут",
            &["60"],
        ),
        (
            "/block_table",
            &["77", "завтра", "18:00", "60"],
            "Какой стол",
            &["6", "завтра", "18:00", "60"],
        ),
    ] {
        desk.say(ANYA, ANYA, line).await;
        for step in steps {
            desk.say(ANYA, ANYA, step).await;
        }
        let refused = desk.say(ANYA, ANYA, "да").await;
        assert!(refused.text.contains("⚠️"), "{}", refused.text);
        assert!(refused.text.contains(asked), "{}", refused.text);
        for step in right {
            desk.say(ANYA, ANYA, step).await;
        }
        desk.say(ANYA, ANYA, "да").await;
    }
    assert_eq!(desk.number("select count(*) from bookings").await, 1);
    assert_eq!(desk.number("select count(*) from blocks").await, 2);
    // Where one thing alone was asked, it is asked again.
    desk.say(ANYA, ANYA, "/seat").await;
    let refused = desk.say(ANYA, ANYA, "4711").await;
    assert!(refused.text.contains("⚠️"), "{}", refused.text);
    assert!(refused.text.contains("Какая бронь"), "{}", refused.text);
    assert_eq!(desk.number("select count(*) from dialogues").await, 1);
}

#[tokio::test]
async fn every_step_can_be_left() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    let ask = desk.say(ANYA, ANYA, "/block_table").await;
    let left = desk.tap(ANYA, ANYA, &ask, "Не надо").await;
    assert!(left.text.contains("отменил"), "{}", left.text);
    desk.say(ANYA, ANYA, "/staff_booking").await;
    let left = desk.say(ANYA, ANYA, "/cancel").await;
    assert!(left.text.contains("отменил"), "{}", left.text);
    assert_eq!(desk.number("select count(*) from dialogues").await, 0);
    // Whoever lost the role goes no step further.
    desk.say(ANYA, ANYA, "/walk_in").await;
    desk.grant(ANYA, None).await;
    let told = desk.say(ANYA, ANYA, "2").await;
    assert!(told.text.contains("Это для персонала"), "{}", told.text);
}

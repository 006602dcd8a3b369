//! Every command as v3 spells it.

use rstest::rstest;

use crate::staff::desk::{
    ANYA, BORYA, Desk, Engine, GUEST, OTHER_CHAT, OWNER, STAFF_CHAT, pending,
};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_evening_by_commands(#[case] engine: Engine) {
    let Some(desk) = Desk::start(engine).await else {
        return;
    };
    let id = pending(&desk, "21:30", 3).await;
    let guest = desk.number("select max(id) from guests").await;
    for (who, line, part) in [
        (ANYA, "/admin".to_owned(), "/staff_booking"),
        (ANYA, "/bookings 2026-11-27".into(), "21:30"),
        (ANYA, "/bookings завтра".into(), "пусто"),
        (ANYA, "/Dashboard".into(), "Столы: свободно"),
        (ANYA, format!("/confirm_booking {id}"), "Подтверждена"),
        (ANYA, format!("/confirm_booking {id}"), "Уже подтверждена"),
        (ANYA, format!("/note {id} любит <мяту>"), "любит <мяту>"),
        (ANYA, format!("/note #{guest} аллергия"), "аллергия"),
        (ANYA, format!("/seat {id}"), "за столом"),
        (ANYA, format!("/undo {id}"), "Шаг возвращён"),
        (ANYA, format!("/close_booking {id}"), "Завершена"),
        (ANYA, format!("/close_booking {id}"), "Уже завершена"),
        (
            ANYA,
            "/staff_booking +79991234567 2026-11-28 18:00 5 4 у окна".into(),
            "Записано",
        ),
        (
            ANYA,
            "/staff_booking - 28.11 00:30 6 4".into(),
            "в ночь с пт 27 на сб 28 ноября",
        ),
        (ANYA, "/walk_in 8 2".into(), "Записано"),
        (
            ANYA,
            "/block_table 7 2026-11-28 18:00 120 ремонт".into(),
            "Стол 7 закрыт",
        ),
        (ANYA, "/unblock 7".into(), "снята"),
        (ANYA, "/check_client +79991234567".into(), "+79991234567"),
        (ANYA, format!("/check_client {GUEST}"), "1 визит"),
        (ANYA, "/find_client Гост".into(), "Гость 777"),
        (ANYA, "/reviews".into(), "Отзывы"),
        (ANYA, "/waitlist_desk".into(), "никто не ждёт"),
        (BORYA, "/subscribers".into(), "пока не получает никто"),
        (
            BORYA,
            format!("/add_visits {GUEST} 2 за терпение"),
            "3 визита",
        ),
        (BORYA, format!("/reset_visits #{guest} да"), "ещё не был"),
        (
            BORYA,
            "/set_schedule Каждый день\n14:00–02:00".into(),
            "14:00–02:00",
        ),
        (BORYA, "/set_contacts <Лесная>, 5".into(), "<Лесная>, 5"),
        (BORYA, "/add_promo Чай | Даром".into(), "добавлена"),
        (OWNER, "/add_admin 555 staff".into(), "сотрудник"),
        (OWNER, "/list_admins".into(), "555"),
        (OWNER, "/remove_admin 555".into(), "роли больше нет"),
    ] {
        let heard = desk.say(who, who, &line).await;
        assert!(heard.text.contains(part), "{line}: {}", heard.text);
    }
    desk.venue.check().await;
}

#[rstest]
#[case("/confirm_booking двенадцать", "не номер брони")]
#[case("/confirm_booking 999", "Такой брони нет")]
#[case("/confirm_booking 1 2", "Лишнее: «2»")]
#[case("/staff_booking +7999 завтра 18:00 5 4", "«+7999» — это не телефон")]
#[case("/staff_booking 123 вчера 18:00 5 4", "«123» — это не телефон")]
#[case("/staff_booking - 32.13 18:00 5 4", "«32.13» — это не дата")]
#[case("/staff_booking - завтра 25:00 5 4", "«25:00» — это не время")]
#[case("/staff_booking - завтра 18:00 <b> 4", "«<b>» — это не стол")]
#[case("/staff_booking - завтра 18:00 5 -4", "хотя бы один гость")]
#[case("/staff_booking - завтра 18:00 99 4", "Стола 99 нет")]
#[case("/staff_booking - 2020-01-01 18:00 5 4", "назад")]
#[case("/walk_in пять", "не стол")]
#[case("/block_table 5 завтра 18:00 -5", "Продолжительность")]
#[case("/unblock 5", "не закрыт")]
#[case("/note Аня привет", "ни номер брони, ни гость")]
#[case("/bookings 2026-13-01", "не дата")]
#[case("/check_client @nobody", "не нашёлся")]
#[tokio::test]
async fn what_is_wrong_is_named_and_nothing_is_written(#[case] line: &str, #[case] part: &str) {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    pending(&desk, "21:30", 3).await;
    let written = "select (select count(*) from events)";
    let before = desk.number(written).await;
    let heard = desk.say(ANYA, ANYA, line).await;
    assert!(heard.text.contains(part), "{line}: {}", heard.text);
    assert!(heard.text.contains("Так: /"), "{line}: {}", heard.text);
    assert_eq!(desk.number(written).await, before, "{line}");
}

#[tokio::test]
async fn only_what_is_meant_for_us_is_heard() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    let ours = desk.say(ANYA, STAFF_CHAT, "/bookings@filin_sim_bot").await;
    assert!(ours.text.contains("ноября"), "{}", ours.text);
    let said = desk.sim.messages(STAFF_CHAT).len();
    desk.sim.say(ANYA, STAFF_CHAT, "/bookings@OtherBot");
    desk.sim.say(ANYA, STAFF_CHAT, "пойдём курить");
    let last = desk.say(ANYA, STAFF_CHAT, "/reviews").await;
    assert!(last.text.contains("Отзывы"));
    assert_eq!(
        desk.sim.messages(STAFF_CHAT).len(),
        said + 4,
        "one answer to three messages"
    );
    desk.sim.say(ANYA, OTHER_CHAT, "/bookings");
    desk.say(ANYA, ANYA, "/reviews").await;
    assert!(
        desk.sim
            .messages(OTHER_CHAT)
            .iter()
            .all(|one| !one.from_bot)
    );
}

//! A booking by buttons and words, from the day to the card.

use rstest::rstest;

use crate::support::{ANYA, BORIS, Bot, Engine, labels};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_whole_way_by_buttons_over_a_restart(#[case] engine: Engine) {
    let Some(mut bot) = Bot::start(engine).await else {
        return;
    };
    bot.ask(ANYA, "/start", "Здравствуйте").await;
    let days = bot.tap(ANYA, "Забронировать", "На какой день").await;
    assert!(
        labels(&days)
            .iter()
            .filter(|label| label.contains("ября"))
            .count()
            > 3
    );
    bot.tap(ANYA, "Ещё дни", "На какой день").await;
    bot.tap(ANYA, "Раньше", "На какой день").await;
    bot.tap(ANYA, "пт 27 ноября", "Сколько вас").await;
    bot.tap(ANYA, "4", "Во сколько").await;
    bot.restart().await;
    bot.tap(ANYA, "21:30", "Какой стол").await;
    bot.tap(ANYA, "стол 3 ", "Кнопка внизу").await;
    bot.sim.share_contact(ANYA, "79990001122", Some(BORIS));
    bot.says(ANYA, "чужой контакт").await;
    bot.sim.share_contact(ANYA, "79990001122", Some(ANYA));
    bot.says(ANYA, "пожелания").await;
    let sure = bot.ask(ANYA, "у окна <3", "Всё верно").await;
    for part in [
        "в пятницу, 27 ноября, в 21:30",
        "4 гостя",
        "стол 3",
        "+79990001122",
        "у окна <3",
    ] {
        assert!(sure.text.contains(part), "{part}: {}", sure.text);
    }
    let yes = sure.buttons[0][0].data.clone().unwrap();
    let card = bot.tap(ANYA, "Забронировать", "Готово").await;
    assert_eq!(card.id, sure.id, "edited in place");
    assert!(card.text.contains("№ 1") && card.text.contains("ждёт подтверждения"));
    let raw = bot.venue.raw();
    let made = "select count(*) from bookings where source = 'bot' and status = 'pending'";
    assert_eq!(raw.number(made).await, 1);
    // A second tap on the same yes books nothing.
    assert!(bot.alerted(ANYA, &yes).await.contains("закончен"));
    assert_eq!(raw.number(made).await, 1);
}

#[tokio::test]
async fn words_are_understood_where_buttons_are_due() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    bot.ask(ANYA, "/book", "На какой день").await;
    bot.ask(ANYA, "когда-нибудь", "Не понял, какой это день")
        .await;
    bot.ask(ANYA, "вчера", "уже прошло").await;
    bot.ask(ANYA, "01.05", "Слишком далеко").await;
    bot.ask(ANYA, "завтра", "Сколько вас").await;
    bot.ask(ANYA, "0", "хотя бы один").await;
    bot.ask(ANYA, "100", "не больше 8").await;
    bot.ask(ANYA, "нас 6", "Во сколько").await;
    bot.ask(ANYA, "04:00", "не начать").await;
    bot.ask(ANYA, "поздно", "Не понял, какое это время").await;
    let tables = bot.ask(ANYA, "2100", "Какой стол").await;
    assert!(
        labels(&tables)
            .iter()
            .any(|label| label.contains("столы 1, 2"))
    );
    bot.ask(ANYA, "5+6", "Кнопка внизу").await;
    bot.ask(ANYA, "позвони мне", "не номер").await;
    bot.ask(ANYA, "8 999 123-45-67", "пожелания").await;
    bot.sim.send_media(ANYA, ANYA, "photo");
    bot.says(ANYA, "словами").await;
    bot.tap(ANYA, "Без пожеланий", "Всё верно").await;
    bot.ask(ANYA, "да", "нажать кнопку").await;
    let card = bot.tap(ANYA, "Забронировать", "Готово").await;
    assert!(card.text.contains("столы 5, 6") && card.text.contains("28 ноября"));
    let phone = "select count(*) from guests where phone = '+79991234567' and not phone_verified";
    assert_eq!(bot.venue.raw().number(phone).await, 1);
}

#[tokio::test]
async fn old_buttons_and_leaving() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    bot.up_to_yes(ANYA, "20:00").await;
    let old = bot.newest(ANYA).buttons[0][0].data.clone().unwrap();
    // Another booking began meanwhile: the first one's yes is not its yes.
    bot.up_to_yes(ANYA, "22:00").await;
    bot.forge(ANYA, &old, "уже позади").await;
    assert_eq!(
        bot.venue
            .raw()
            .number("select count(*) from bookings")
            .await,
        0
    );
    // An old day leads back to the time.
    bot.forge(ANYA, "pick:b-day:2026-11-28", "Во сколько").await;
    bot.tap(ANYA, "Назад", "Сколько вас").await;
    bot.tap(ANYA, "Назад", "На какой день").await;
    bot.forge(ANYA, "pick:b-day:2026-11-01", "уже прошло").await;
    bot.forge(ANYA, "pick:b-table:1.5", "уже позади").await;
    bot.tap(ANYA, "Выйти", "Хорошо, отменил").await;
    bot.ask(ANYA, "/book", "На какой день").await;
    bot.ask(ANYA, "/cancel", "Хорошо, отменил").await;
    bot.ask(ANYA, "завтра", "Выберите, что вам нужно").await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_table_taken_meanwhile_is_answered_with_others(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    for who in [ANYA, BORIS] {
        bot.ask(who, "/start book_2026-11-27_t5", "Сколько вас")
            .await;
        bot.tap(who, "2", "Во сколько").await;
        bot.tap(who, "20:00", "Кнопка внизу").await;
        bot.tap(who, "Пропустить", "пожелания").await;
        bot.tap(who, "Без пожеланий", "Всё верно").await;
    }
    bot.tap(ANYA, "Забронировать", "Готово").await;
    let others = bot.tap(BORIS, "Забронировать", "только что заняли").await;
    assert!(
        others.buttons[0][0].label.starts_with("✨ 20:00"),
        "{:?}",
        labels(&others)
    );
    bot.tap(BORIS, "✨ 20:00", "Всё верно").await;
    bot.tap(BORIS, "Забронировать", "Готово").await;
    let raw = bot.venue.raw();
    assert_eq!(
        raw.number("select count(distinct table_id) from holds")
            .await,
        2
    );
}

#[tokio::test]
async fn who_may_not_book_is_told_at_once() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    bot.ask(ANYA, "/start", "Здравствуйте").await;
    bot.venue.raw().run("update guests set barred = true").await;
    bot.ask(ANYA, "/book", "не можем принять").await;
}

//! Start, links, pages, language, and whatever nobody understands.

use chrono_tz::Tz;
use filin_core::service::{Seed, SeedItem};
use filin_daemon::telegram::sim::User;
use rstest::rstest;

use crate::support::{ANYA, BORIS, Bot, Engine, STAFF_CHAT, Wish, labels};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_page_answers(#[case] engine: Engine) {
    let mut seed = Seed::standard(Tz::Europe__Moscow);
    seed.contacts = "📍 Москва, ул. Сов, 5\\nТел. 8 999 123-45-67 <b>".into();
    seed.menu.push(SeedItem {
        section: "Чай & <вода>".into(),
        title: "Улун".into(),
        description: String::new(),
        price: 400,
    });
    let Some(bot) = Bot::start_as(
        engine,
        Wish {
            seed,
            ..Wish::default()
        },
    )
    .await
    else {
        return;
    };
    let menu = bot.ask(ANYA, "/start", "Здравствуйте, Аня").await;
    assert!(
        labels(&menu)
            .iter()
            .any(|label| label.contains("Забронировать"))
    );
    for (command, data, words) in [
        ("/promo", "promotions", "Кальян до 18:00"),
        ("/schedule", "schedule", "пт 27 ноября: 14:00–02:00"),
        ("/menu", "hookah_menu", "Улун — 400 ₽"),
        ("/bonus", "loyalty", "○○○○🎁○○○○🎁"),
        ("/my", "my_bookings", "Ближайших броней нет"),
        ("/waitlist", "waitlist", "Вы ничего не ждёте"),
        ("/contacts", "contacts", "+79991234567"),
    ] {
        bot.ask(ANYA, command, words).await;
        bot.forge(ANYA, "home", "Чем помочь").await;
        bot.forge(ANYA, data, words).await;
    }
    let contacts = bot.newest(ANYA);
    let map = contacts
        .buttons
        .iter()
        .flatten()
        .find_map(|button| button.url.clone());
    assert!(map.unwrap().starts_with("https://yandex.ru/maps/?text="));
    assert!(
        contacts.text.contains("ул. Сов, 5\nТел."),
        "{}",
        contacts.text
    );
    // In the staff's chat as well, with the bot's name.
    bot.sim.join(STAFF_CHAT, BORIS);
    bot.sim.say(BORIS, STAFF_CHAT, "/schedule");
    bot.says(STAFF_CHAT, "Часы работы").await;
}

#[tokio::test]
async fn links_names_and_language() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    bot.ask(ANYA, "/start promo_1", "Кальян до 18:00").await;
    bot.ask(ANYA, "/start booking_77", "Такой брони нет").await;
    bot.ask(ANYA, "/start book_2026-11-28", "Сколько вас").await;
    bot.ask(ANYA, "/start book_t5", "На какой день").await;
    bot.tap(ANYA, "пт 27 ноября", "стол 5").await;
    bot.ask(ANYA, "/start book_t99_2026-11-27", "Сколько вас")
        .await;
    bot.tap(ANYA, "2", "Стола 99 нет").await;
    bot.ask(ANYA, "/start книга", "Здравствуйте").await;
    bot.sim.person(User::new(7, "<b>Ёж & \"Ко\"</b>"));
    let hello = bot
        .ask(7, "/start", "Здравствуйте, <b>Ёж & \"Ко\"</b>")
        .await;
    assert!(hello.html.contains("&lt;b&gt;"), "{}", hello.html);
    bot.ask(ANYA, "/language", "На каком языке").await;
    let menu = bot.tap(ANYA, "English", "English it is").await;
    assert!(
        labels(&menu)
            .iter()
            .any(|label| label.contains("Book a table"))
    );
    bot.ask(ANYA, "/schedule", "Opening hours").await;
}

#[tokio::test]
async fn a_promotion_below_news_leaves_them_as_they_are() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    let news = bot.ask(ANYA, "/schedule", "Часы работы").await;
    let shown = bot.forge(ANYA, "promotion:1.12", "Кальян до 18:00").await;
    assert!(shown.id > news.id);
    let kept = bot.sim.messages(ANYA);
    let kept = kept.iter().find(|one| one.id == news.id).unwrap();
    assert_eq!((&kept.html, kept.edited), (&news.html, false));
    // One that is over leads to those that are not.
    bot.forge(ANYA, "promotion:99", "Кальян до 18:00").await;
}

#[tokio::test]
async fn what_nobody_understands() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    bot.ask(ANYA, "/start", "Здравствуйте").await;
    bot.ask(ANYA, "привет", "Выберите, что вам нужно").await;
    bot.ask(ANYA, "/help", "/book — ").await;
    bot.sim.send_media(ANYA, ANYA, "sticker");
    bot.says(ANYA, "Выберите, что вам нужно").await;
    bot.ask(ANYA, "/help", "/book — ").await;
    bot.sim.web_app_data(ANYA, "{\"book\":1}");
    bot.says(ANYA, "Выберите, что вам нужно").await;
    bot.ask(ANYA, "/nonsense", "Не знаю команды").await;
    bot.ask(ANYA, "/cancel", "Отменять нечего").await;
    for data in [
        "drop table",
        "confirm_attend_x",
        "turn:my:-1",
        "turn:nowhere:1",
    ] {
        assert!(
            bot.alerted(ANYA, data).await.contains("больше не работает"),
            "{data}"
        );
    }
    for data in [
        "confirm_attend_77",
        "cancel_booking_77",
        "move_booking_77",
        "my_booking_77",
    ] {
        assert_eq!(bot.alerted(ANYA, data).await, "Такой брони нет.", "{data}");
    }
    for data in [
        "pick:b-day:2026-11-27",
        "pick:b-sure:1",
        "pick:r-words:skip",
    ] {
        assert!(
            bot.alerted(ANYA, data).await.contains("уже закончен"),
            "{data}"
        );
    }
    // News: no more, and again.
    bot.ask(ANYA, "/stop", "Новостей больше не будет").await;
    assert!(
        !bot.services()
            .whoami(&crate::support::venue::guest(ANYA))
            .await
            .unwrap()
            .subscribed
    );
    bot.tap(ANYA, "Получать новости", "Вы подписаны").await;
    assert!(
        bot.services()
            .whoami(&crate::support::venue::guest(ANYA))
            .await
            .unwrap()
            .subscribed
    );
}

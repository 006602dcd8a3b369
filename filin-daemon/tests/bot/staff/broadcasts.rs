//! A manager sends a broadcast from the chat: the whole way, everything that may be refused on it, and
//! the buttons of its card.

use chrono::TimeDelta;
use filin_core::api::venue::VenueChange;
use filin_core::domain::actor::Role;
use filin_core::domain::broadcast::{Quiet, Step};
use filin_core::domain::ids::BroadcastId;
use filin_daemon::telegram::sim::{Shown, User};
use rstest::rstest;

use crate::staff::desk::{ANYA, BORYA, Bot, Desk, Engine, GUEST, STAFF_CHAT, act, data, owner};

/// Guests who get news.
pub(super) const READERS: [i64; 3] = [1001, 1002, 1003];

const DIALOGUES: &str = "select count(*) from dialogues";
const BROADCASTS: &str = "select count(*) from broadcasts";

pub(super) async fn desk(engine: Engine) -> Option<Desk> {
    let desk = Desk::start(engine).await?;
    for id in READERS {
        desk.sim.person(User::new(id, "Читатель"));
        desk.ask(id, "/start", "").await;
    }
    Some(desk)
}

/// The manager presses the newest such button, and the bot then says this.
pub(super) async fn tap(desk: &Desk, label: &str, words: &str) -> Shown {
    Bot::tap(desk, BORYA, label, words).await
}

/// Waits until the manager's card says this.
async fn shows(desk: &Desk, card: i64, words: &str) {
    let said = |one: &Shown| one.id == card && one.text.contains(words);
    let found = desk.sim.until("the card", |view| {
        view.messages(BORYA).into_iter().find(&said)
    });
    found.await.unwrap();
}

/// What a guest got of the bot that looks like this.
pub(super) fn got(desk: &Desk, who: i64, html: &str) -> Vec<Shown> {
    let messages = desk.sim.messages(who).into_iter();
    let ours = messages.filter(|one| one.from_bot && one.html == html);
    ours.collect()
}

/// Up to the last look at a message without buttons, to everybody.
pub(super) async fn to_check(desk: &Desk, text: &str) -> Shown {
    desk.ask(BORYA, "/broadcast", "Новая рассылка").await;
    desk.ask(BORYA, text, "Сейчас получат 3").await;
    tap(desk, "Дальше", "Кнопки под").await;
    tap(desk, "Без кнопок", "Таким сообщение").await
}

/// From now on news waits, or does not.
pub(super) async fn quiet(desk: &Desk, on: bool) {
    let mut rules = desk.services().venue(&owner()).await.unwrap().rules;
    rules.quiet = on.then(|| Quiet {
        from: "00:00".into(),
        to: "23:59".into(),
    });
    let change = VenueChange {
        rules: Some(rules),
        ..VenueChange::default()
    };
    desk.services()
        .change_venue(&owner(), &change)
        .await
        .unwrap();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_broadcast_from_the_first_word_to_the_last_figure(#[case] engine: Engine) {
    let Some(desk) = desk(engine).await else {
        return;
    };
    desk.sim.deactivate(READERS[2]);
    let guest = act(GUEST, None);
    let promotions = desk.services().bootstrap(&guest).await.unwrap();
    let title = promotions.promotions.first().unwrap().title.clone();
    let html = "<b>Ночь сов</b> в пятницу";

    desk.ask(BORYA, "/broadcast", "Новая рассылка").await;
    desk.sim.say_html(BORYA, html);
    desk.says(BORYA, "Сейчас получат 3 подписчика из 3").await;
    tap(&desk, "По-английски", "не получит никто из 3").await;
    // Nobody is no segment, and nothing is lost by it.
    tap(&desk, "Дальше", "рассылать некому").await;
    let marked = tap(&desk, "По-русски", "Сейчас получат 3").await;
    assert!(marked.text.contains("Кому?") && marked.buttons[1][0].label.starts_with('✓'));
    tap(&desk, "Дальше", "Кнопки под").await;
    tap(&desk, "Акция", "К какой акции").await;
    tap(&desk, &title, "Под сообщением").await;
    tap(&desk, "Своя ссылка", "надпись и адрес").await;
    desk.ask(BORYA, "Афиша", "не надпись с адресом").await;
    desk.ask(BORYA, "Афиша filin.example", "Адрес кнопки").await;
    desk.ask(BORYA, "Афиша <3 https://filin.example", "Афиша <3")
        .await;
    let check = tap(&desk, "Дальше", "получат 3 подписчика").await;

    // The preview is what guests get, and counts nobody.
    let seen = got(&desk, BORYA, html).pop().unwrap();
    let press = seen.buttons[0][0].data.clone().unwrap();
    assert!(!press.contains('.'), "{press}");
    assert_eq!(
        seen.buttons[1][0].url.as_deref(),
        Some("https://filin.example/")
    );

    let send = data(&check, "Отправить");
    desk.sim.press(BORYA, BORYA, check.id, &send);
    desk.sim.press(BORYA, BORYA, check.id, &send);
    desk.answered(BORYA, "закончен").await;
    let card = desk.says(BORYA, "Закончена").await;
    assert_eq!(
        card.id, check.id,
        "the card stands where the question stood"
    );
    assert_eq!(desk.number(BROADCASTS).await, 1);
    assert_eq!(desk.number(DIALOGUES).await, 0);
    for (who, times) in [
        (READERS[0], 1),
        (READERS[1], 1),
        (READERS[2], 0),
        (GUEST, 0),
    ] {
        assert_eq!(got(&desk, who, html).len(), times, "{who}");
    }
    let manager = act(BORYA, Some(Role::Manager));
    let stands = desk
        .services()
        .broadcast(&manager, BroadcastId(1))
        .await
        .unwrap();
    assert_eq!((stands.total, stands.sent, stands.unsubscribed), (3, 2, 1));
    assert!(card.text.contains("Отправлено: 2 из 3"), "{}", card.text);
    assert!(card.text.contains("отписались: 1"), "{}", card.text);

    // Who asks for the promotion is counted once.
    for _ in 0..2 {
        Bot::tap(&desk, READERS[0], &title, &title).await;
    }
    desk.counts("select clicks from broadcasts", 1).await;
    // A late press says what is the case.
    let told = desk.press(BORYA, BORYA, card.id, "cast_pause_1").await;
    assert!(told.text.contains("закончена"), "{}", told.text);
    desk.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn its_card_pauses_resumes_and_cancels(#[case] engine: Engine) {
    let Some(desk) = desk(engine).await else {
        return;
    };
    quiet(&desk, true).await;
    let check = to_check(&desk, "Ночь сов").await;
    assert!(check.text.contains("Тихие часы"), "{}", check.text);
    let card = tap(&desk, "Отправить", "Идёт").await;
    let card = tap(&desk, "Пауза", "На паузе").await.id.max(card.id);
    desk.answered(BORYA, "На паузе").await;
    let told = desk.press(BORYA, BORYA, card, "cast_pause_1").await;
    assert!(told.text.contains("Уже на паузе"), "{}", told.text);
    // Staff may look, not touch.
    let told = desk.press(ANYA, ANYA, card, "cast_cancel_1").await;
    assert!(told.text.contains("Это для персонала"), "{}", told.text);
    // The question stands below the card, which goes on to be true.
    let ask = tap(&desk, "Отменить", "Отменить рассылку").await;
    assert_ne!(ask.id, card);
    let kept = tap(&desk, "Нет, оставить", "остаётся").await;
    assert_eq!(kept.id, ask.id);
    let resumed = tap(&desk, "Продолжить", "Идёт").await;
    assert_eq!(resumed.id, card);
    let ask = tap(&desk, "Отменить", "Отменить рассылку").await;
    let yes = data(&ask, "Да");
    desk.press(BORYA, BORYA, ask.id, &yes).await;
    shows(&desk, card, "Отменена").await;
    quiet(&desk, false).await;
    let told = desk.press(BORYA, BORYA, card, "cast_resume_1").await;
    assert!(told.text.contains("отменена"), "{}", told.text);
    assert!(
        READERS
            .iter()
            .all(|who| got(&desk, *who, "Ночь сов").is_empty())
    );

    // Another one is let go on, and ends.
    quiet(&desk, true).await;
    to_check(&desk, "Ночь филинов").await;
    tap(&desk, "Отправить", "Идёт").await;
    tap(&desk, "Пауза", "На паузе").await;
    quiet(&desk, false).await;
    Bot::tap(&desk, BORYA, "Продолжить", "Отправлено: 3 из 3").await;
    desk.venue.check().await;
}

#[tokio::test]
async fn at_a_time_of_the_venues_clock() {
    let desk = desk(Engine::Sqlite).await.unwrap();
    to_check(&desk, "Ночь сов").await;
    tap(&desk, "В другое время", "Когда начать").await;
    desk.ask(BORYA, "вчера 18:00", "уже прошло").await;
    desk.ask(BORYA, "скоро", "не дата со временем").await;
    desk.ask(BORYA, "2029-01-01 18:00", "Слишком далеко").await;
    assert_eq!(desk.number(DIALOGUES).await, 1);
    let check = desk.ask(BORYA, "завтра в 18:00", "Начнётся").await;
    assert!(check.text.contains("28 ноября, в 18:00"), "{}", check.text);
    let card = tap(&desk, "Запланировать", "Рассылка № 1").await;
    assert!(card.text.contains("Начнётся"), "{}", card.text);
    let told = desk.press(BORYA, BORYA, card.id, "cast_pause_1").await;
    assert!(told.text.contains("ещё не началась"), "{}", told.text);
    assert!(got(&desk, READERS[0], "Ночь сов").is_empty());
    // A new one begins with those under way.
    let said = desk.sim.messages(BORYA).len();
    desk.ask(BORYA, "/broadcast", "Новая рассылка").await;
    let shown = desk.sim.messages(BORYA).into_iter().skip(said);
    assert!(
        shown
            .filter(|one| one.text.contains("Рассылка № 1"))
            .count()
            == 1
    );
    desk.ask(BORYA, "/cancel", "отменил").await;
    desk.advance(TimeDelta::hours(36));
    shows(&desk, card.id, "Отправлено: 3 из 3").await;
    assert_eq!(got(&desk, READERS[0], "Ночь сов").len(), 1);
}

/// Whoever changes it from elsewhere, the message that shows it stays true.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn one_that_waits_is_canceled_from_elsewhere(#[case] engine: Engine) {
    let Some(desk) = desk(engine).await else {
        return;
    };
    to_check(&desk, "Ночь сов").await;
    tap(&desk, "В другое время", "Когда начать").await;
    desk.ask(BORYA, "завтра в 18:00", "Начнётся").await;
    let card = tap(&desk, "Запланировать", "Рассылка № 1").await;
    desk.services()
        .step_broadcast(&owner(), BroadcastId(1), Step::Cancel)
        .await
        .unwrap();
    shows(&desk, card.id, "Отменена").await;
}

#[tokio::test]
async fn whatever_is_sent_arrives_as_it_is() {
    let desk = desk(Engine::Sqlite).await.unwrap();
    // A picture with words, copied.
    desk.ask(BORYA, "/broadcast", "Новая рассылка").await;
    desk.sim
        .send_captioned(BORYA, BORYA, "photo", "<i>Совы</i> тут");
    desk.says(BORYA, "Сейчас получат 3").await;
    tap(&desk, "Дальше", "Кнопки под").await;
    tap(&desk, "Без кнопок", "Таким сообщение").await;
    tap(&desk, "Отправить", "Отправлено: 3 из 3").await;
    // Albums have no buttons, and are sent whole.
    desk.ask(BORYA, "/broadcast", "Новая рассылка").await;
    desk.sim
        .send_album(BORYA, BORYA, &["photo", "video", "photo"], "Альбом");
    desk.says(BORYA, "Кому?").await;
    tap(&desk, "Дальше", "Таким сообщение").await;
    tap(&desk, "Отправить", "Отправлено: 3 из 3").await;
    // What Telegram would not send together is told, once, and asked for again.
    desk.ask(BORYA, "/broadcast", "Новая рассылка").await;
    desk.sim
        .send_album(BORYA, BORYA, &["photo", "document", "photo"], "");
    desk.says(BORYA, "В альбоме от двух").await;
    desk.ask(BORYA, "/cancel", "отменил").await;
    let told = desk.sim.messages(BORYA).into_iter();
    let told = told.filter(|one| one.text.contains("В альбоме от двух"));
    assert_eq!(told.count(), 1);
    // HTML in one go.
    desk.ask(BORYA, "/broadcast <u>Сразу</u> &amp; всем", "Кому?")
        .await;
    tap(&desk, "Дальше", "Кнопки под").await;
    tap(&desk, "приложении", "Под сообщением").await;
    tap(&desk, "Дальше", "Таким сообщение").await;
    tap(&desk, "Отправить", "Отправлено: 3 из 3").await;
    for who in READERS {
        let photo = got(&desk, who, "<i>Совы</i> тут").pop().unwrap();
        assert_eq!(photo.media.as_deref(), Some("photo"));
        let album = got(&desk, who, "Альбом").pop().unwrap().album;
        let messages = desk.sim.messages(who).into_iter();
        let parts = messages.filter(|one| one.album.is_some() && one.album == album);
        let kinds: Vec<_> = parts.filter_map(|one| one.media).collect();
        assert_eq!(kinds, ["photo", "video", "photo"]);
        let html = got(&desk, who, "<u>Сразу</u> &amp; всем").pop().unwrap();
        assert!(html.buttons[0][0].web_app.is_some());
    }
}

#[tokio::test]
async fn in_the_staff_chat_it_is_a_reply() {
    let desk = desk(Engine::Sqlite).await.unwrap();
    let ask = desk.say(BORYA, STAFF_CHAT, "/broadcast").await;
    assert!(
        ask.text.contains("ответьте на это сообщение"),
        "{}",
        ask.text
    );
    desk.sim.say(BORYA, STAFF_CHAT, "кто закрывает?");
    let ask = desk.reply(BORYA, STAFF_CHAT, &ask, "Ночь <3").await;
    assert!(ask.text.contains("Сейчас получат 3"), "{}", ask.text);
    let ask = desk.tap(BORYA, STAFF_CHAT, &ask, "Дальше").await;
    let check = desk.tap(BORYA, STAFF_CHAT, &ask, "Без кнопок").await;
    // It is nobody else's.
    let told = desk
        .press(ANYA, STAFF_CHAT, check.id, &data(&check, "Отправить"))
        .await;
    assert!(told.text.contains("закончен"), "{}", told.text);
    desk.tap(BORYA, STAFF_CHAT, &check, "Отправить").await;
    desk.says(STAFF_CHAT, "Отправлено: 3 из 3").await;
    assert_eq!(got(&desk, READERS[0], "Ночь &lt;3").len(), 1);
}

#[tokio::test]
async fn broken_markup_is_told_with_its_place() {
    let desk = desk(Engine::Sqlite).await.unwrap();
    let told = desk.ask(BORYA, "/broadcast Ночь\n<b>сов", "Строка 2").await;
    assert!(told.text.contains("Так: /broadcast"), "{}", told.text);
    assert_eq!(desk.number(DIALOGUES).await, 0);
    desk.ask(BORYA, "/broadcast", "Новая рассылка").await;
    let told = desk.ask(BORYA, "Ночь <b>сов", "Строка 1, знак 6").await;
    assert!(told.text.contains("Новая рассылка"), "{}", told.text);
    desk.ask(BORYA, "Ночь <b>сов</b>", "Сейчас получат 3").await;
    // At a choice words are of no use, and nothing is lost by them.
    desk.ask(BORYA, "всем", "выбирают кнопкой").await;
    tap(&desk, "Дальше", "Кнопки под").await;
    assert_eq!(desk.number(BROADCASTS).await, 0);
}

#[tokio::test]
async fn every_step_can_be_left_and_survives_a_restart() {
    let desk = desk(Engine::Sqlite).await.unwrap();
    let steps = [
        ("Привет", true, "Кому?"),
        ("Метка", false, "Какая метка"),
        ("#Vip", true, "не получит никто"),
        ("vip", false, "Сейчас получат 3"),
        ("Дальше", false, "Кнопки под"),
        ("Акция", false, "К какой акции"),
        ("Назад", false, "Кнопки под"),
        ("Своя ссылка", false, "надпись и адрес"),
        ("Афиша https://filin.example", true, "Под сообщением"),
        ("Убрать", false, "Кнопки под"),
        ("Без кнопок", false, "Таким сообщение"),
        ("В другое время", false, "Когда начать"),
        ("Сразу", false, "Таким сообщение"),
    ];
    for count in 0..=steps.len() {
        // Each by somebody else: nobody is so fast.
        let who = 2000 + i64::try_from(count).unwrap();
        desk.sim.person(User::new(who, "Менеджер"));
        desk.grant(who, Some("manager")).await;
        desk.ask(who, "/broadcast", "Новая рассылка").await;
        for (word, typed, expected) in &steps[..count] {
            if *typed {
                desk.ask(who, word, expected).await;
            } else {
                Bot::tap(&desk, who, word, expected).await;
            }
        }
        assert_eq!(desk.number(DIALOGUES).await, 1);
        if count % 2 == 0 {
            desk.ask(who, "/cancel", "отменил").await;
        } else {
            Bot::tap(&desk, who, "Не надо", "отменил").await;
        }
        assert_eq!(desk.number(DIALOGUES).await, 0, "after {count}");
    }
    assert_eq!(desk.number(BROADCASTS).await, 0);
    to_check(&desk, "Привет").await;
    let desk = desk.restart().await;
    tap(&desk, "Отправить", "Отправлено: 3 из 3").await;
}

#[tokio::test]
async fn whoever_lost_the_role_goes_no_step_further() {
    let desk = desk(Engine::Sqlite).await.unwrap();
    let check = to_check(&desk, "Привет").await;
    desk.grant(BORYA, Some("staff")).await;
    let told = desk
        .press(BORYA, BORYA, check.id, &data(&check, "Отправить"))
        .await;
    assert!(told.text.contains("Это для персонала"), "{}", told.text);
    assert_eq!(desk.number(DIALOGUES).await, 0);
    assert_eq!(desk.number(BROADCASTS).await, 0);
}

//! What a manager has looked at is what guests get: mended before it is sent, it is looked at anew;
//! afterwards it cannot be changed.

use filin_daemon::telegram::sim::User;
use rstest::rstest;

use super::broadcasts::{READERS, desk, got, quiet, tap, to_check};
use crate::staff::desk::{BORYA, Bot, Desk, Engine, data};

/// The manager changes what they said last before the bot's answer.
fn edit(desk: &Desk, words: &str, to: &str) {
    let messages = desk.sim.messages(BORYA).into_iter().rev();
    let own = messages.filter(|one| !one.from_bot && one.text.contains(words));
    let id = own.map(|one| one.id).next().expect("the message");
    desk.sim.edit(BORYA, BORYA, id, to);
}

/// Waits until all readers have this and nothing else of the broadcast.
async fn arrived(desk: &Desk, html: &str) {
    Bot::says(desk, BORYA, "Отправлено: 3 из 3").await;
    assert!(READERS.iter().all(|who| got(desk, *who, html).len() == 1));
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_was_seen_is_what_arrives(#[case] engine: Engine) {
    let Some(desk) = desk(engine).await else {
        return;
    };
    quiet(&desk, true).await;
    to_check(&desk, "Ночь соф").await;
    edit(&desk, "Ночь соф", "Ночь сов");
    // Below the question stands what guests would get now, and the question again.
    let seen = async |html: &'static str| {
        let seen = desk
            .sim
            .until("a preview", |view| {
                let mut ours = view.messages(BORYA).into_iter().rev();
                let question = ours.next()?.text.contains("Таким сообщение");
                ours.next()
                    .filter(|one| question && one.from_bot && one.html == html)
            })
            .await;
        seen.unwrap();
    };
    seen("Ночь сов").await;
    tap(&desk, "Отправить", "Тихие часы").await;
    edit(&desk, "Ночь сов", "Никто этого не видел");
    desk.ask(BORYA, "/whoami", "902").await;
    quiet(&desk, false).await;
    arrived(&desk, "Ночь сов").await;
}

#[tokio::test]
async fn what_is_mended_on_the_way_is_what_is_looked_at() {
    let desk = desk(Engine::Sqlite).await.unwrap();
    desk.ask(BORYA, "/broadcast <b>Ночь соф", "Строка 1").await;
    desk.ask(BORYA, "/broadcast <b>Ночь</b> соф", "Кому?").await;
    edit(
        &desk,
        "<b>Ночь</b> соф",
        "/broadcast <b>Ночь</b> сов &amp; сычей",
    );
    tap(&desk, "Дальше", "Кнопки под").await;
    tap(&desk, "Без кнопок", "Таким сообщение").await;
    // Broken now: nothing is sent, and it is asked for again; mended, it goes on from there.
    edit(&desk, "сычей", "/broadcast <b>Ночь сычей");
    Bot::says(&desk, BORYA, "Строка 1, знак 1").await;
    edit(&desk, "сычей", "/broadcast <b>Ночь сычей</b>");
    Bot::says(&desk, BORYA, "Кому?").await;
    tap(&desk, "Дальше", "Кнопки под").await;
    // What was said of something else is no part of it.
    edit(&desk, "Ночь соф", "/broadcast Чужое");
    tap(&desk, "Без кнопок", "Таким сообщение").await;
    tap(&desk, "Отправить", "Рассылка №").await;
    arrived(&desk, "<b>Ночь сычей</b>").await;
}

/// What cannot be sent to anybody costs nobody the message: it stops, and says why.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_telegram_refuses_to_everybody_stops_it(#[case] engine: Engine) {
    let Some(desk) = desk(engine).await else {
        return;
    };
    // As many in a row must be refused.
    for id in 3_000..3_012 {
        desk.sim.person(User::new(id, "Читатель"));
        desk.ask(id, "/start", "").await;
    }
    quiet(&desk, true).await;
    desk.ask(BORYA, "/broadcast", "Новая рассылка").await;
    desk.ask(BORYA, "Ночь сов", "Сейчас получат 15").await;
    tap(&desk, "Дальше", "Кнопки под").await;
    let question = tap(&desk, "Без кнопок", "Таким сообщение").await;
    tap(&desk, "Отправить", "Тихие часы").await;
    // What would be copied goes away.
    desk.sim.delete(BORYA, question.id - 1);
    quiet(&desk, false).await;
    let stopped = Bot::says(&desk, BORYA, "Telegram не принимает это сообщение").await;
    let stands = async || {
        let (settled, status) = (
            "select sent + failed + unsubscribed + unknown from broadcasts",
            "select count(*) from broadcasts where status = 'paused' and problem = 'rejected'",
        );
        desk.counts(status, 1).await;
        assert_eq!(desk.number(settled).await, 0);
    };
    stands().await;
    // Let go on it stops again.
    desk.press(BORYA, BORYA, stopped.id, &data(&stopped, "Продолжить"))
        .await;
    stands().await;
    desk.venue.check().await;
}

//! To whom a broadcast from the chat goes: every mark of a segment, by buttons and by words.

use filin_core::api::guest::GuestChange;
use filin_core::domain::actor::Role;
use filin_core::domain::broadcast::Segment;
use filin_core::domain::ids::BroadcastId;
use filin_core::service::GuestQuery;
use filin_daemon::telegram::sim::Shown;
use rstest::rstest;

use super::broadcasts::{READERS, desk, got, tap};
use crate::staff::desk::{BORYA, Desk, Engine, act, data};
use crate::support::labels;

const ALL: &str = "Сейчас получат 3";
const ONE: &str = "Сейчас получит 1 подписчик из 3";
const NOBODY: &str = "не получит никто";

/// The marks that are set.
fn marked(shown: &Shown) -> Vec<String> {
    let mut labels = labels(shown);
    labels.retain(|label| label.starts_with('✓'));
    labels
}

/// Readers with one, three and seven visits, and a message for them.
async fn to_people(engine: Engine) -> Option<Desk> {
    let desk = desk(engine).await?;
    for (reader, visits) in READERS.into_iter().zip([1, 3, 7]) {
        let command = format!("/add_visits {reader} {visits}");
        desk.ask(BORYA, &command, "Визитов: +").await;
    }
    desk.ask(BORYA, "/broadcast", "Новая рассылка").await;
    desk.ask(BORYA, "Ночь сов", ALL).await;
    Some(desk)
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn those_with_so_many_visits(#[case] engine: Engine) {
    let Some(desk) = to_people(engine).await else {
        return;
    };
    let question = "Сколько у них визитов";
    for (word, expected) in [
        ("Ни одного", NOBODY),
        ("Визитов: 1", ONE),
        ("Визитов: 2-4", ONE),
        ("Визитов: 5+", ONE),
    ] {
        tap(&desk, "Сколько визитов", question).await;
        let shown = tap(&desk, word, expected).await;
        let set = marked(&shown);
        assert!(set.len() == 1 && set[0].contains(word), "{set:?}");
        tap(&desk, "✓", ALL).await;
    }
    tap(&desk, "Сколько визитов", question).await;
    desk.ask(BORYA, "7-3", "не число визитов").await;
    desk.ask(BORYA, "много <3", "«много <3» — это не число визитов")
        .await;
    let shown = desk.ask(BORYA, "3 - 10", "Сейчас получат 2").await;
    assert_eq!(marked(&shown), ["✓ Визитов: 3-10"]);
    tap(&desk, "Дальше", "Кнопки под").await;
    tap(&desk, "Без кнопок", "Таким сообщение").await;
    tap(&desk, "Отправить", "Отправлено: 2 из 2").await;
    let manager = act(BORYA, Some(Role::Manager));
    let sent = desk.services().broadcast(&manager, BroadcastId(1)).await;
    let meant = Segment {
        visits_from: Some(3),
        visits_to: Some(10),
        ..Segment::default()
    };
    assert_eq!(sent.unwrap().segment, meant);
    let times = READERS.map(|reader| got(&desk, reader, "Ночь сов").len());
    assert_eq!(times, [0, 1, 1]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn those_who_were_here_or_were_not(#[case] engine: Engine) {
    let Some(desk) = to_people(engine).await else {
        return;
    };
    // Nobody was here yet, and nobody is known for a week.
    tap(&desk, "Были недавно", "За сколько последних дней").await;
    let shown = tap(&desk, "14 дней", NOBODY).await;
    assert_eq!(marked(&shown), ["✓ Были за 14 дней"]);
    tap(&desk, "✓ Были за 14 дней", ALL).await;
    tap(&desk, "Давно не были", "Сколько дней их не было").await;
    desk.ask(BORYA, "0", "не число дней").await;
    desk.ask(BORYA, "3651", "не число дней").await;
    desk.ask(BORYA, "45 дней", NOBODY).await;
    // They combine, until everybody is meant.
    tap(&desk, "Следующий визит с наградой", NOBODY).await;
    tap(&desk, "Сколько визитов", "Сколько у них визитов").await;
    let shown = tap(&desk, "Визитов: 5+", NOBODY).await;
    let all = [
        "✓ Не были 45 дней",
        "✓ Визитов: 5+",
        "✓ Следующий визит с наградой",
    ];
    assert_eq!(marked(&shown), all);
    let shown = tap(&desk, "Всем", ALL).await;
    assert_eq!(marked(&shown), ["✓ Всем"]);
    // Whoever goes back from such a question is asked to whom again, and nothing is set.
    tap(&desk, "Давно не были", "Сколько дней их не было").await;
    let shown = tap(&desk, "Назад", ALL).await;
    assert_eq!(marked(&shown), ["✓ Всем"]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn those_with_a_tag(#[case] engine: Engine) {
    let Some(desk) = to_people(engine).await else {
        return;
    };
    let manager = act(BORYA, Some(Role::Manager));
    let services = desk.services();
    let tag = async |reader: i64, tags: &[&str]| {
        let sought = GuestQuery {
            query: Some(reader.to_string()),
            ..GuestQuery::default()
        };
        let found = services.guests(&manager, &sought).await.unwrap();
        let change = GuestChange {
            tags: Some(tags.iter().map(ToString::to_string).collect()),
            ..GuestChange::default()
        };
        let id = found.items[0].id;
        services.change_guest(&manager, id, &change).await.unwrap();
    };
    let long = "очень длинная метка на 30 букв";
    tag(READERS[0], &["vip", long]).await;
    tag(READERS[1], &["vip"]).await;
    let asked = tap(&desk, "Метка", "Какая метка").await;
    assert_eq!(labels(&asked)[..2], ["#vip · 2", &format!("#{long} · 1")]);
    let shown = tap(&desk, long, ONE).await;
    assert_eq!(marked(&shown), [format!("✓ #{long}")]);
    tap(&desk, "✓ #", ALL).await;
    let asked = tap(&desk, "Метка", "Какая метка").await;
    // One that nobody has any more is said to be gone, and nothing changes.
    tag(READERS[0], &["vip"]).await;
    let told = desk
        .press(BORYA, BORYA, asked.id, &data(&asked, long))
        .await;
    assert!(told.text.contains("уже ни у кого нет"), "{}", told.text);
    let shown = tap(&desk, "#vip · 2", "Сейчас получат 2").await;
    assert_eq!(marked(&shown), ["✓ #vip"]);
}

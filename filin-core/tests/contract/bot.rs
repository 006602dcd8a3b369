//! What the bot keeps: updates once each, dialogues by chat and person, and who gets news.

use chrono::TimeDelta;
use filin_core::domain::actor::Language;
use filin_core::domain::ids::TelegramId;
use filin_core::service::Update;
use rstest::rstest;
use serde_json::json;

use crate::support::*;

fn update(id: i64, user: i64) -> Update {
    Update {
        update_id: id,
        chat_id: user,
        user_id: user,
        body: json!({ "update_id": id, "message": { "text": "секретное слово" } }),
    }
}

fn numbers(updates: &[Update]) -> Vec<i64> {
    updates.iter().map(|update| update.update_id).collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_update_is_kept_and_taken_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let told = [update(9, 2), update(7, 1), update(8, 1)];
    assert_eq!(services.keep_updates(&told, now()).await.unwrap(), 3);
    assert_eq!(services.keep_updates(&told, now()).await.unwrap(), 0);
    let taken = services.take_updates("a", 10, now()).await.unwrap();
    assert_eq!(numbers(&taken), [7, 8, 9]);
    assert_eq!(taken[0].body, update(7, 1).body);
    assert!(
        services
            .take_updates("a", 10, now())
            .await
            .unwrap()
            .is_empty()
    );
    services.finish_update(7, None, now()).await.unwrap();
    services
        .finish_update(8, Some("panicked"), now())
        .await
        .unwrap();
    // Whoever leads next takes over what was not finished, and nothing else.
    let over = services.take_updates("b", 10, now()).await.unwrap();
    assert_eq!(numbers(&over), [9]);
    services.finish_update(9, None, now()).await.unwrap();
    assert_eq!(services.keep_updates(&told, now()).await.unwrap(), 0);
    assert!(
        services
            .take_updates("c", 10, now())
            .await
            .unwrap()
            .is_empty()
    );
    let said = "select count(*) from updates where cast(body as text) like '%слово%'";
    assert_eq!(
        venue.raw().number(said).await,
        0,
        "handled words are not kept"
    );
    services.sweep(now() + TimeDelta::days(3)).await.unwrap();
    assert_eq!(venue.raw().number("select count(*) from updates").await, 0);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_update_that_ends_every_leader_is_given_up(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    services.keep_updates(&[update(1, 1)], now()).await.unwrap();
    for leader in ["a", "b", "c"] {
        let taken = services.take_updates(leader, 10, now()).await.unwrap();
        assert_eq!(numbers(&taken), [1], "{leader}");
    }
    assert!(
        services
            .take_updates("d", 10, now())
            .await
            .unwrap()
            .is_empty()
    );
    let failures = venue.raw().texts("select failure from updates").await;
    assert_eq!(failures, ["given up"]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_dialogue_is_one_person_in_one_chat(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let (masha, petya) = (TelegramId(1), TelegramId(2));
    let state = |step: &str| json!({ "step": step });
    for (chat, who, step) in [(-5, masha, "a"), (-5, petya, "b"), (1, masha, "c")] {
        let state = state(step);
        let kept = services.keep_dialogue(chat, who, &state, now());
        kept.await.unwrap();
    }
    services
        .keep_dialogue(-5, masha, &state("d"), now())
        .await
        .unwrap();
    let of = |chat, who, later| services.dialogue(chat, who, now() + later);
    let soon = TimeDelta::hours(23);
    assert_eq!(of(-5, masha, soon).await.unwrap(), Some(state("d")));
    assert_eq!(of(-5, petya, soon).await.unwrap(), Some(state("b")));
    assert!(services.end_dialogue(-5, masha).await.unwrap());
    assert!(!services.end_dialogue(-5, masha).await.unwrap());
    assert_eq!(of(-5, masha, soon).await.unwrap(), None);
    assert_eq!(of(1, masha, soon).await.unwrap(), Some(state("c")));
    // One that rests for a day is over.
    assert_eq!(of(1, masha, TimeDelta::hours(24)).await.unwrap(), None);
    services.sweep(now() + TimeDelta::hours(24)).await.unwrap();
    assert_eq!(
        venue.raw().number("select count(*) from dialogues").await,
        0
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_is_greeted_and_gets_news_as_they_say(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let unknown = services.whoami(&guest(1)).await.unwrap();
    assert!(!unknown.subscribed);
    assert_eq!(venue.raw().number("select count(*) from guests").await, 0);
    let before = services.last_seq().await.unwrap();
    assert!(
        services
            .greet(&guest(1), Some(true))
            .await
            .unwrap()
            .subscribed
    );
    // Told again, nothing has happened.
    assert!(
        services
            .greet(&guest(1), Some(true))
            .await
            .unwrap()
            .subscribed
    );
    assert!(services.greet(&guest(1), None).await.unwrap().subscribed);
    assert!(
        !services
            .greet(&guest(1), Some(false))
            .await
            .unwrap()
            .subscribed
    );
    assert_eq!(services.last_seq().await.unwrap(), before + 2);
    assert_eq!(
        code(services.greet(&staff(), Some(true)).await),
        "forbidden"
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_chooses_the_language_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    assert_eq!(
        services.whoami(&guest(1)).await.unwrap().language,
        Language::Ru
    );
    services.speak(&guest(1), Language::En).await.unwrap();
    assert_eq!(
        services.whoami(&guest(1)).await.unwrap().language,
        Language::En
    );
    // What Telegram says later does not change it back.
    services.greet(&guest(1), None).await.unwrap();
    assert_eq!(
        services.whoami(&guest(1)).await.unwrap().language,
        Language::En
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_forgotten_leave_no_dialogue_and_no_word(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    services.greet(&guest(1), Some(true)).await.unwrap();
    let id = services
        .guests(&owner(), &filin_core::service::GuestQuery::default())
        .await
        .unwrap();
    let id = id.items[0].id;
    services
        .keep_updates(&[update(1, 1), update(2, 2)], now())
        .await
        .unwrap();
    let state = json!("секрет");
    services
        .keep_dialogue(1, TelegramId(1), &state, now())
        .await
        .unwrap();
    services
        .keep_dialogue(2, TelegramId(2), &state, now())
        .await
        .unwrap();
    services.forget_guest(&owner(), id).await.unwrap();
    let raw = venue.raw();
    assert_eq!(
        raw.number("select cast(sum(user_id) as bigint) from updates")
            .await,
        2
    );
    assert_eq!(
        raw.number("select cast(sum(user_id) as bigint) from dialogues")
            .await,
        2
    );
}

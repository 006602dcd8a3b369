//! Whom a segment means: counted before, and chosen at the start, by one rule.

use filin_core::api::guest::{GuestChange, VisitCorrection};
use filin_core::domain::actor::{Act, Actor, Language};
use rstest::rstest;

use super::*;

async fn id_of(venue: &TestVenue, telegram: i64) -> GuestId {
    let sql = format!("select id from guests where telegram_id = {telegram}");
    GuestId(venue.raw().number(&sql).await)
}

async fn visits(venue: &TestVenue, telegram: i64, delta: i64) {
    let correction = VisitCorrection {
        delta,
        reason: "по бумажной карте".into(),
    };
    let id = id_of(venue, telegram).await;
    venue
        .services
        .correct_visits(&manager(), id, &correction)
        .await
        .unwrap();
}

/// A visit so many days ago.
async fn was_here(venue: &TestVenue, telegram: i64, days: i64) {
    let id = id_of(venue, telegram).await;
    let (start, end) = (
        now() - chrono::TimeDelta::days(days),
        now() - chrono::TimeDelta::days(days) + chrono::TimeDelta::hours(2),
    );
    let text = |at: chrono::DateTime<chrono::Utc>| at.to_rfc3339();
    let sql = format!(
        "insert into bookings (guest_id, starts_at, ends_at, service_day, party, status, source, comment, note, \
         flagged, created_at, updated_at) values ({id}, '{}', '{}', '{}', 2, 'completed', 'bot', '', '', false, '{}', '{}'); \
         insert into visits (guest_id, booking_id, delta, reason, actor, at) \
         select {id}, max(id), 1, 'completed', 'system', '{}' from bookings;",
        text(start),
        text(end),
        start.date_naive(),
        text(start),
        text(start),
        text(start),
    );
    venue.raw().run(&sql).await;
}

/// 1 speaks English, 2 was here ten days ago, 3 a hundred days ago, 4 has four visits (a reward is
/// next), 5 has nine, 6 is called a friend, 7 is barred, 8 gets no news, 9 is new.
async fn people(venue: &TestVenue) {
    let services = &venue.services;
    let mut english = person(1);
    english.language = Language::En;
    let one = Act {
        actor: Actor::Guest(english),
        ..guest(1)
    };
    services.greet(&one, Some(true)).await.unwrap();
    subscribe(services, 2..8).await;
    services.greet(&guest(8), None).await.unwrap();
    venue
        .raw()
        .run("update guests set created_at = '2026-01-01T00:00:00+00:00'")
        .await;
    subscribe(services, 9..10).await;
    was_here(venue, 2, 10).await;
    was_here(venue, 3, 100).await;
    visits(venue, 4, 4).await;
    visits(venue, 5, 9).await;
    let tagged = GuestChange {
        tags: Some(vec!["Друг".into()]),
        ..GuestChange::default()
    };
    let friend = id_of(venue, 6).await;
    services
        .change_guest(&manager(), friend, &tagged)
        .await
        .unwrap();
    venue
        .raw()
        .run("update guests set barred = true where telegram_id = 7")
        .await;
}

fn segment(json: &str) -> Segment {
    serde_json::from_str(json).unwrap()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn each_means_those_whom_it_says(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    people(&venue).await;
    let services = &venue.services;
    let cases: [(&str, &[i64]); 13] = [
        ("{}", &[1, 2, 3, 4, 5, 6, 9]),
        (r#"{"language":"en"}"#, &[1]),
        (r#"{"language":"ru"}"#, &[2, 3, 4, 5, 6, 9]),
        (r#"{"visited_within":30}"#, &[2]),
        (r#"{"visited_within":365}"#, &[2, 3]),
        (r#"{"not_seen_for":30}"#, &[1, 3, 4, 5, 6]),
        (r#"{"not_seen_for":200}"#, &[1, 4, 5, 6]),
        (r#"{"visits_from":4}"#, &[4, 5]),
        (r#"{"visits_from":1,"visits_to":4}"#, &[2, 3, 4]),
        (r#"{"visits_to":0}"#, &[1, 6, 9]),
        (r#"{"reward_next":true}"#, &[4, 5]),
        (r#"{"tag":" ДРУГ "}"#, &[6]),
        (
            r#"{"visits_from":5,"reward_next":true,"language":"ru"}"#,
            &[5],
        ),
    ];
    for (number, (json, expected)) in cases.into_iter().enumerate() {
        let mut draft = words(&format!("Рассылка {number}"));
        draft.new.segment = segment(json);
        let act = owner_by_settings();
        let preview = services.preview_broadcast(&act, &draft).await.unwrap();
        assert_eq!(preview.recipients, expected.len() as i64, "{json}");
        assert_eq!(preview.subscribers_count, 7);
        let made = services.create_broadcast(&act, &draft).await.unwrap();
        assert_eq!(made.status, Status::Sending, "{json}");
        assert_eq!(send_all(services, made.id).await, expected, "{json}");
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn recipients_are_fixed_at_the_start(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..8).await;
    let made = create(services, "Ночь сов").await;
    // Before the last part was found.
    assert!(!services.prepare_broadcast(now(), made.id, 3).await.unwrap());
    subscribe(services, 8..10).await;
    assert_eq!(send_all(services, made.id).await, [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(figures(services, made.id).await, [7, 0, 0, 0, 7]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn comings_and_goings_are_counted_by_week(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..4).await;
    // The week before, and a Sunday night that is still that week's.
    let last = |act| at("2026-11-22T23:30:00Z", act);
    services.greet(&last(guest(5)), Some(true)).await.unwrap();
    services.greet(&last(guest(5)), Some(true)).await.unwrap();
    services.greet(&guest(1), Some(false)).await.unwrap();
    let found = services.subscribers(&manager()).await.unwrap();
    assert_eq!(found.subscribers_count, 3);
    let weeks: Vec<_> = found
        .weeks
        .iter()
        .map(|week| (week.gained, week.lost))
        .collect();
    assert_eq!(weeks[..3], [(3, 1), (1, 0), (0, 0)]);
    assert_eq!(found.weeks[0].monday.to_string(), "2026-11-23");
}

//! Begun, stopped, let go on; one at a time; by who may.

use chrono::TimeDelta;
use filin_core::api::access::Grant;
use filin_core::api::venue::VenueChange;
use filin_core::domain::broadcast::Quiet;
use filin_core::domain::ids::TelegramId;
use filin_core::domain::slots::Rules;
use rstest::rstest;

use super::*;

fn due(work: &[filin_core::service::Work]) -> Vec<BroadcastId> {
    work.iter().map(|one| one.id).collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn one_goes_out_at_a_time(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..4).await;
    let first = create(services, "Первая").await;
    let second = create(services, "Вторая").await;
    let third = create(services, "Третья").await;
    let statuses = [first.status, second.status, third.status];
    let queued = Status::Scheduled;
    assert_eq!(statuses, [Status::Sending, queued, queued]);
    assert_eq!(
        due(&services.broadcasts_due(now()).await.unwrap()),
        [first.id]
    );
    // A paused one lets the next go, and waits behind it when it goes on.
    let act = owner_by_settings();
    let step = |id, step| services.step_broadcast(&act, id, step);
    let paused = step(first.id, Step::Pause).await.unwrap();
    assert_eq!(paused.status, Status::Paused);
    assert_eq!(
        due(&services.broadcasts_due(now()).await.unwrap()),
        [second.id]
    );
    let resumed = step(first.id, Step::Resume).await.unwrap();
    assert_eq!(resumed.status, Status::Scheduled);
    step(third.id, Step::Cancel).await.unwrap();
    send_all(services, second.id).await;
    assert_eq!(
        due(&services.broadcasts_due(now()).await.unwrap()),
        [first.id]
    );
    send_all(services, first.id).await;
    assert!(services.broadcasts_due(now()).await.unwrap().is_empty());
    assert_eq!(figures(services, third.id).await, [0, 0, 0, 0, 3]);
    let kinds = venue
        .raw()
        .texts("select kind from events where kind like 'broadcast.%' order by seq")
        .await;
    assert_eq!(
        kinds,
        [
            "broadcast.created",
            "broadcast.started",
            "broadcast.created",
            "broadcast.created",
            "broadcast.paused",
            "broadcast.started",
            "broadcast.resumed",
            "broadcast.canceled",
            "broadcast.done",
            "broadcast.started",
            "broadcast.done"
        ]
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn its_time_must_come_and_quiet_hours_hold_it(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..3).await;
    let mut draft = words("Завтра");
    let time = now() + TimeDelta::hours(3);
    draft.new.starts_at = Some(time.fixed_offset());
    let act = owner_by_settings();
    let made = services.create_broadcast(&act, &draft).await.unwrap();
    assert_eq!(made.status, Status::Scheduled);
    let before = time - TimeDelta::seconds(1);
    assert!(services.broadcasts_due(before).await.unwrap().is_empty());
    assert_eq!(
        due(&services.broadcasts_due(time).await.unwrap()),
        [made.id]
    );
    // 18:00 in Moscow is that time.
    let quiet = |from: &str, to: &str| VenueChange {
        rules: Some(Rules {
            quiet: Some(Quiet {
                from: from.into(),
                to: to.into(),
            }),
            ..Rules::default()
        }),
        ..VenueChange::default()
    };
    let change = quiet("17:30", "18:30");
    services.change_venue(&owner(), &change).await.unwrap();
    assert!(services.broadcasts_due(time).await.unwrap().is_empty());
    let late = time + TimeDelta::minutes(30);
    assert_eq!(
        due(&services.broadcasts_due(late).await.unwrap()),
        [made.id]
    );
    let wrong = quiet("18:30", "18:30");
    assert!(services.change_venue(&owner(), &wrong).await.is_err());
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn who_may_not_send_any_more_does_not(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..3).await;
    let who = TelegramId(502);
    let grant = Grant {
        telegram_id: who,
        role: Some("manager".into()),
        name: "Марина".into(),
    };
    services.grant_role(&owner(), &grant).await.unwrap();
    let made = services
        .create_broadcast(&manager(), &words("Ночь сов"))
        .await
        .unwrap();
    assert_eq!(
        due(&services.broadcasts_due(now()).await.unwrap()),
        [made.id]
    );
    services.remove_role(&owner(), who).await.unwrap();
    assert!(services.broadcasts_due(now()).await.unwrap().is_empty());
    let paused = shown(services, made.id).await;
    assert_eq!(paused.status, Status::Paused);
    assert_eq!(paused.problem.as_deref(), Some("author"));
    // Who resumes answers for it.
    let act = owner_by_settings();
    let step = services.step_broadcast(&act, made.id, Step::Resume).await;
    assert_eq!(step.unwrap().status, Status::Sending);
    assert_eq!(
        due(&services.broadcasts_due(now()).await.unwrap()),
        [made.id]
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_over_stays_over(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..3).await;
    let id = create(services, "Ночь сов").await.id;
    prepare(services, id).await;
    let air = claim(services, id, "one").await;
    let act = owner();
    let canceled = services
        .step_broadcast(&act, id, Step::Cancel)
        .await
        .unwrap();
    assert_eq!(canceled.status, Status::Canceled);
    // What is in the air arrives, and is counted.
    settle(services, id, "one", air[0], Fate::Sent).await;
    assert_eq!(figures(services, id).await, [1, 0, 0, 0, 2]);
    let again = services.step_broadcast(&act, id, Step::Cancel).await;
    assert_eq!(again.unwrap().status, Status::Canceled);
    for step in [Step::Pause, Step::Resume] {
        let refused = services.step_broadcast(&act, id, step).await.unwrap_err();
        assert_eq!(refused.code(), "broadcast_over");
    }
    assert!(claim(services, id, "one").await.is_empty());
    venue.check().await;
}

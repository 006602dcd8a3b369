//! A retry with the same key does nothing twice.

use filin_core::domain::booking::Status;
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_retry_gets_the_first_answer(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let first = services
        .request_booking(&guest(1), &wish("20:00", 2), Some("k-1"))
        .await
        .unwrap();
    let rows = venue.rows().await;
    let retry = services
        .request_booking(&guest(1), &wish("20:00", 2), Some("k-1"))
        .await
        .unwrap();
    assert_eq!(
        serde_json::to_value(&first).unwrap(),
        serde_json::to_value(&retry).unwrap()
    );
    assert_eq!(venue.rows().await, rows);

    // Even when the booking has changed since, or its time has come.
    step(services, first.id, Status::Confirmed).await.unwrap();
    let late = after(6 * 60, guest(1));
    let retry = services
        .request_booking(&late, &wish("20:00", 2), Some("k-1"))
        .await
        .unwrap();
    assert_eq!(
        (retry.id, retry.status, retry.version),
        (first.id, Status::Pending, 1)
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_key_belongs_to_one_body_and_one_caller(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let first = services
        .request_booking(&guest(1), &wish("20:00", 2), Some("key"))
        .await
        .unwrap();
    let rows = venue.rows().await;
    let other = services
        .request_booking(&guest(1), &wish("20:00", 3), Some("key"))
        .await;
    assert_eq!(code(other), "idempotency_key_reused");
    assert_eq!(venue.rows().await, rows);
    let theirs = services
        .request_booking(&guest(2), &wish("20:00", 2), Some("key"))
        .await
        .unwrap();
    assert_ne!(theirs.id, first.id);
    // A refusal is not kept: the same key may be tried again.
    let full = wish_at("20:00", 2, 1);
    assert_eq!(
        code(services.request_booking(&guest(3), &full, Some("k")).await),
        "slot_taken"
    );
    step(services, first.id, Status::Canceled).await.unwrap();
    services
        .request_booking(&guest(3), &full, Some("k"))
        .await
        .unwrap();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn keys_live_for_a_day(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let tomorrow = filin_core::api::booking::NewBooking {
        starts_at: "2026-11-29T20:00".into(),
        guests: 2,
        ..Default::default()
    };
    let ask = |minutes| {
        let tomorrow = tomorrow.clone();
        async move {
            services
                .request_booking(&after(minutes, guest(1)), &tomorrow, Some("k"))
                .await
        }
    };
    let first = ask(0).await.unwrap();
    assert_eq!(ask(24 * 60).await.unwrap().id, first.id);
    assert_ne!(ask(24 * 60 + 1).await.unwrap().id, first.id);
    services
        .sweep(now() + chrono::TimeDelta::days(3))
        .await
        .unwrap();
    assert_eq!(
        venue
            .raw()
            .number("select count(*) from idempotency_keys")
            .await,
        0
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_key_at_once_makes_one_booking(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let tries = (0..24).map(|_| {
        let services = venue.services.clone();
        tokio::spawn(async move {
            services
                .request_booking(&guest(1), &wish("20:00", 2), Some("once"))
                .await
        })
    });
    let mut ids = Vec::new();
    for done in futures::future::join_all(tries).await {
        ids.push(done.unwrap().unwrap().id);
    }
    ids.dedup();
    assert_eq!(ids.len(), 1);
    assert_eq!(venue.raw().number("select count(*) from bookings").await, 1);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn keys_are_short_and_plain(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let rows = venue.rows().await;
    for key in ["", "два слова", "a b", "a\0b", &"k".repeat(201)] {
        let asked = venue
            .services
            .request_booking(&guest(1), &wish("20:00", 2), Some(key))
            .await;
        assert_eq!(code(asked), "setting_invalid", "{key:?}");
    }
    assert_eq!(venue.rows().await, rows);
}

/// Staff's retries too, warnings included; a walk-in's start is no part of the question.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_retry_as_well(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let call = call("20:10", 2, 1);
    let first = services
        .create_booking(&staff(), &call, Some("k"))
        .await
        .unwrap();
    assert_eq!(first.warnings.len(), 1);
    let rows = venue.rows().await;
    let retry = services
        .create_booking(&staff(), &call, Some("k"))
        .await
        .unwrap();
    assert_eq!(
        serde_json::to_value(&first).unwrap(),
        serde_json::to_value(&retry).unwrap()
    );
    let other = services
        .create_booking(&staff(), &walk_in(2, None), Some("k"))
        .await;
    assert_eq!(code(other), "idempotency_key_reused");
    assert_eq!(venue.rows().await, rows);
    let door = services
        .create_booking(&staff(), &walk_in(2, None), Some("door"))
        .await
        .unwrap();
    let late = after(3, staff());
    let retry = services
        .create_booking(&late, &walk_in(2, None), Some("door"))
        .await
        .unwrap();
    assert_eq!(retry.id, door.id);
    venue.check().await;
}

//! Corrections of the visit ledger.

use std::sync::Arc;

use filin_core::domain::ids::GuestId;
use rstest::rstest;
use tokio::sync::Barrier;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn visits_are_added_and_taken_away(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = whose(&masha_books(services, "20:00", 1).await);
    let seq = services.last_seq().await.unwrap();
    assert_eq!(
        correct(services, id, 1000)
            .await
            .unwrap()
            .guest
            .loyalty
            .visits,
        1000
    );
    let done = correct(services, id, -996).await.unwrap();
    assert_eq!((done.guest.loyalty.visits, done.visits[0].delta), (4, -996));
    assert_eq!(
        told(&venue, seq).await,
        [
            r#"guest.visited {"delta":1000}"#,
            r#"guest.visited {"delta":-996}"#
        ]
    );
    let me = services.bootstrap(&masha()).await.unwrap().me;
    assert_eq!(me.loyalty.earns_now, Some(50), "the guest sees it at once");
    let rows = venue.rows().await;
    assert_eq!(code(correct(services, id, -5).await), "visits_negative");
    let correction = |delta, reason: &str| VisitCorrection {
        delta,
        reason: reason.into(),
    };
    for (wrong, refused) in [
        (correction(0, "x"), "setting_invalid"),
        (correction(1001, "x"), "setting_invalid"),
        (correction(-1001, "x"), "setting_invalid"),
        (correction(i64::MIN, "x"), "setting_invalid"),
        (correction(1, ""), "setting_invalid"),
        (correction(1, "  "), "setting_invalid"),
        (correction(1, "a\0b"), "text_invalid"),
        (correction(1, "a\nb"), "text_invalid"),
        (correction(1, &"я".repeat(201)), "text_too_long"),
    ] {
        let answer = services.correct_visits(&owner(), id, &wrong).await;
        assert_eq!(code(answer), refused, "{wrong:?}");
    }
    assert_eq!(code(correct(services, GuestId(999), 1).await), "not_found");
    let by_staff = services
        .correct_visits(&staff(), id, &correction(1, "x"))
        .await;
    assert_eq!(code(by_staff), "forbidden");
    assert_eq!(venue.rows().await, rows);
    venue.check().await;
}

/// Twenty at once take one away of ten: ten of them may.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_writers_never_go_below_none(#[case] engine: Engine) {
    const WRITERS: usize = 20;
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let masha = whose(&masha_books(&venue.services, "20:00", 1).await);
    correct(&venue.services, masha, 10).await.unwrap();
    let barrier = Arc::new(Barrier::new(WRITERS));
    let tries = (0..WRITERS).map(|n| {
        let services = if n % 2 == 0 {
            venue.services.clone()
        } else {
            venue.replica()
        };
        let barrier = barrier.clone();
        tokio::spawn(async move {
            barrier.wait().await;
            correct(&services, masha, -1).await
        })
    });
    let mut done = 0;
    for one in futures::future::join_all(tries).await {
        match one.unwrap() {
            Ok(_) => done += 1,
            Err(error) => assert_eq!(error.code(), "visits_negative"),
        }
    }
    assert_eq!(done, 10);
    let sum = "select cast(sum(delta) as bigint) from visits";
    assert_eq!(venue.raw().number(sum).await, 0);
    venue.check().await;
}

//! Taking one's own last step back.

use filin_core::domain::booking::Status;
use filin_core::service::Step;
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn each_step_can_be_taken_back_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let ways: [&[Status]; 7] = [
        &[Status::Pending, Status::Confirmed],
        &[Status::Pending, Status::Seated],
        &[Status::Pending, Status::Canceled],
        &[Status::Confirmed, Status::Seated],
        &[Status::Confirmed, Status::Completed],
        &[Status::Confirmed, Status::NoShow],
        &[Status::Canceled, Status::Confirmed],
    ];
    for (table, way) in (1..).zip(ways) {
        let id = pending(services, table, "20:00", table).await.id;
        for to in way.iter().filter(|to| **to != Status::Pending) {
            step(services, id, *to).await.unwrap();
        }
        let back = undo(services, id).await.unwrap();
        assert_eq!(back.status, way[0], "{way:?}");
        assert_eq!(code(undo(services, id).await), "nothing_to_undo", "{way:?}");
        venue.check().await;
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn only_ones_own_last_step(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    assert_eq!(
        code(undo(services, id).await),
        "nothing_to_undo",
        "the guest's own request"
    );
    step(services, id, Status::Confirmed).await.unwrap();
    let rows = venue.rows().await;
    let by_another = services
        .step_booking(&manager(), id, Step::Undo, None, None)
        .await;
    assert_eq!(code(by_another), "nothing_to_undo");
    let stale = services
        .step_booking(&staff(), id, Step::Undo, Some(1), None)
        .await;
    assert_eq!(code(stale), "stale_version");
    assert_eq!(venue.rows().await, rows);
    // A move or a note in between is not a step.
    services
        .change_booking(&manager(), id, &move_to("21:00"))
        .await
        .unwrap();
    assert_eq!(undo(services, id).await.unwrap().status, Status::Pending);

    let taken = services
        .create_booking(&staff(), &call("20:00", 2, 2), None)
        .await
        .unwrap();
    assert_eq!(
        code(undo(services, taken.id).await),
        "nothing_to_undo",
        "it began confirmed"
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_ledger_follows(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    step(services, id, Status::Seated).await.unwrap();
    let visits = |booking: filin_core::api::booking::Booking| booking.guest.unwrap().visits;
    for _ in 0..3 {
        assert_eq!(
            visits(step(services, id, Status::Completed).await.unwrap()),
            1
        );
        assert_eq!(visits(undo(services, id).await.unwrap()), 0);
    }
    assert_eq!(
        visits(step(services, id, Status::Completed).await.unwrap()),
        1
    );
    assert_eq!(
        visits(step(services, id, Status::Confirmed).await.unwrap()),
        0
    );
    assert_eq!(
        visits(undo(services, id).await.unwrap()),
        1,
        "the reopening was taken back"
    );
    let sum = "select cast(sum(delta) as bigint) from visits";
    assert_eq!(venue.raw().number(sum).await, 1);
    assert_eq!(venue.raw().number("select count(*) from visits").await, 9);
    venue.check().await;
}

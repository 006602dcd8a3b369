//! Staff are reminded of requests that wait, and told of guests who are late.

use filin_core::domain::booking::Status;
use filin_core::service::Step;
use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_request_that_nobody_answers_is_mentioned_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let waits = pending(services, 1, "20:00", 1).await.id;
    let answered = pending(services, 2, "20:00", 2).await.id;
    // Half an hour ahead: half of it.
    let soon = pending(services, 3, "15:30", 3).await.id;
    step(services, answered, Status::Confirmed).await.unwrap();
    run(services, 14).await;
    assert_eq!(told(&venue).await, [""; 0]);
    run(services, 15).await;
    for minutes in [16, 60, 120] {
        run(services, minutes).await;
    }
    let expected = [waits, soon].map(|id| format!("staff:pending_old:{id}"));
    assert_eq!(told(&venue).await, expected);
    // Moved by its guest, it is still the same request.
    let change = move_to("22:00");
    services
        .change_booking(&after(121, guest(1)), waits, &change)
        .await
        .unwrap();
    run(services, 200).await;
    assert_eq!(told(&venue).await, expected);
    venue.check().await;
}

/// Whoever takes their answer back has a request again.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_answer_taken_back_counts_anew(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    step(services, id, Status::Confirmed).await.unwrap();
    let back = after(60, staff());
    services
        .step_booking(&back, id, Step::Undo, None, None)
        .await
        .unwrap();
    run(services, 74).await;
    assert_eq!(told(&venue).await, [""; 0]);
    run(services, 75).await;
    assert_eq!(told_of(&venue, id).await, ["staff:pending_old"]);
    venue.check().await;
}

/// 20:00 is 300 minutes after `now`.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_are_told_of_the_late_while_they_may_still_come(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut ids = Vec::new();
    for table in 1..=4 {
        let taken = services
            .create_booking(&staff(), &call("20:00", 2, table), None)
            .await
            .unwrap();
        ids.push(taken.id);
    }
    let [late, here, missed, given_up] = ids[..] else {
        panic!("four");
    };
    let seat = |id, to, minutes| {
        let act = after(minutes, staff());
        async move {
            services
                .step_booking(&act, id, Step::To(to), None, None)
                .await
                .unwrap()
        }
    };
    seat(here, Status::Seated, 305).await;
    seat(missed, Status::NoShow, 310).await;
    run(services, 314).await;
    assert_eq!(told(&venue).await, [""; 0]);
    moved(services, given_up, 314, "2026-11-27T17:30").await;
    run(services, 315).await;
    run(services, 419).await;
    assert_eq!(told(&venue).await, [format!("staff:late:{late}")]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn nobody_is_late_for_what_is_over(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let taken = services
        .create_booking(&staff(), &call("20:00", 2, 1), None)
        .await
        .unwrap();
    // Two hours later their time is up.
    assert_eq!(run(services, 420).await.skipped, 1);
    assert_eq!(told_of(&venue, taken.id).await, [""; 0]);
    venue.check().await;
}

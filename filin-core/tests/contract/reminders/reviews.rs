//! Guests are asked how it was.

use filin_core::api::review::NewReview;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::service::Step;
use rstest::rstest;

use super::*;

const ASKED: &str = "guest:review_request";

async fn take(services: &Services, id: BookingId, minutes: i64, step: Step) {
    services
        .step_booking(&after(minutes, staff()), id, step, None, None)
        .await
        .unwrap();
}

/// Closed so many minutes after `now`, 15:00 in Moscow.
async fn visit(services: &Services, id: i64, table: i64, closed: i64) -> BookingId {
    let booking = pending(services, id, "16:00", table).await.id;
    step(services, booking, Status::Confirmed).await.unwrap();
    take(services, booking, closed, Step::To(Status::Completed)).await;
    booking
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_hour_after_the_visit_and_never_by_night(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let early = visit(services, 1, 1, 170).await;
    // Closed at 22:00: asked at ten the next morning.
    let late = visit(services, 2, 2, 420).await;
    run(services, 229).await;
    assert_eq!(told_of(&venue, early).await, [""; 0]);
    run(services, 230).await;
    run(services, 231).await;
    assert_eq!(told_of(&venue, early).await, [ASKED]);
    run(services, 19 * 60 - 1).await;
    assert_eq!(told_of(&venue, late).await, [""; 0]);
    run(services, 19 * 60).await;
    assert_eq!(told_of(&venue, late).await, [ASKED]);
    let bulk = "select count(*) from outbox where kind = 'review_request' and priority = 10";
    assert_eq!(venue.raw().number(bulk).await, 2);
    venue.check().await;
}

/// The job comes at night, in the morning, and too late.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_job_that_comes_at_night_waits_for_the_morning(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = visit(services, 1, 1, 170).await;
    let night = run(services, 9 * 60).await;
    assert_eq!((night.put_off, told(&venue).await.len()), (1, 0));
    assert_eq!(run(services, 10 * 60).await.put_off, 0);
    run(services, 19 * 60).await;
    assert_eq!(told_of(&venue, id).await, [ASKED]);
    let other = visit(services, 2, 2, 170).await;
    run(services, 230 + 3 * 24 * 60).await;
    assert_eq!(told_of(&venue, other).await, [""; 0]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whoever_said_it_or_was_asked_is_not_asked(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let said = visit(services, 1, 1, 170).await;
    let review = NewReview {
        booking_id: Some(said),
        rating: 5,
        text: None,
    };
    services
        .leave_review(&after(180, guest(1)), &review)
        .await
        .unwrap();
    let asked = visit(services, 2, 2, 170).await;
    let reopened = visit(services, 3, 3, 170).await;
    take(services, reopened, 180, Step::Undo).await;
    run(services, 230).await;
    assert_eq!(
        told(&venue).await,
        [format!("guest:review_request:{asked}")]
    );
    // Closed once more: whoever was asked is not asked again, whoever was not is.
    for id in [asked, reopened] {
        if id == asked {
            take(services, id, 240, Step::Reopen).await;
        }
        take(services, id, 250, Step::To(Status::Completed)).await;
    }
    run(services, 310).await;
    assert_eq!(told_of(&venue, asked).await, [ASKED]);
    assert_eq!(told_of(&venue, reopened).await, [ASKED]);
    assert_eq!(told_of(&venue, said).await, [""; 0]);
    venue.check().await;
}

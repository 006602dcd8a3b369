//! "I'll come".

use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::service::Step;
use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn said_twice_it_is_said_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = pending(services, 1, "20:00", 1).await;
    assert!(!booking.attending);
    let seq = services.last_seq().await.unwrap();
    let outbox = venue.raw().number("select count(*) from outbox").await;
    let coming = services.attend(&guest(1), booking.id).await.unwrap();
    assert!(coming.attending);
    assert_eq!(coming.version, booking.version + 1);
    let rows = venue.rows().await;
    let again = services.attend(&after(10, guest(1)), booking.id).await;
    assert_eq!(again.unwrap().version, coming.version);
    assert_eq!(venue.rows().await, rows);
    let events = services.booking_events(&staff(), booking.id).await.unwrap();
    let last = events.last().unwrap();
    assert_eq!(
        (last.seq, last.kind.as_str(), last.actor.as_str()),
        (seq + 1, "booking.attending", "guest:1")
    );
    let told = venue.raw().number("select count(*) from outbox").await;
    assert_eq!(told, outbox, "the booking's card says it");
    assert!(
        services
            .booking(&staff(), booking.id)
            .await
            .unwrap()
            .attending
    );
    assert!(services.own_bookings(&guest(1)).await.unwrap()[0].attending);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn another_start_takes_it_back_and_nothing_else_does(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    services.attend(&guest(1), id).await.unwrap();
    let longer = BookingChange {
        minutes: Some(180),
        guests: Some(3),
        ..BookingChange::default()
    };
    let changed = services.change_booking(&staff(), id, &longer).await;
    assert!(changed.unwrap().attending);
    // Undo is of the last step, and this was none.
    step(services, id, Status::Confirmed).await.unwrap();
    services.attend(&guest(1), id).await.unwrap();
    let back = undo(services, id).await.unwrap();
    assert!(back.attending);
    assert_eq!(back.status, Status::Pending);
    assert!(!moved(services, id, 1, "2026-11-27T21:00").await.attending);
    assert!(services.attend(&guest(1), id).await.unwrap().attending);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_step_is_undone_although_the_guest_spoke_after_it(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    step(services, id, Status::Confirmed).await.unwrap();
    services.attend(&guest(1), id).await.unwrap();
    assert_eq!(undo(services, id).await.unwrap().status, Status::Pending);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_refused_leaves_no_trace(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let ahead = pending(services, 1, "20:00", 1).await.id;
    let seated = pending(services, 2, "20:00", 2).await.id;
    step(services, seated, Status::Seated).await.unwrap();
    let gone = pending(services, 3, "20:00", 3).await.id;
    step(services, gone, Status::Canceled).await.unwrap();
    let nobodys = services
        .create_booking(&staff(), &walk_in(2, Some(4)), None)
        .await
        .unwrap();
    let rows = venue.rows().await;
    let tries = [
        (guest(9), ahead, "not_found"),
        (guest(1), nobodys.id, "not_found"),
        (guest(1), BookingId(4711), "not_found"),
        (guest(1), BookingId(i64::MIN), "not_found"),
        (staff(), ahead, "forbidden"),
        (owner(), ahead, "forbidden"),
        (
            token(filin_core::domain::actor::Role::Owner),
            ahead,
            "forbidden",
        ),
        (guest(2), seated, "transition_refused"),
        (guest(3), gone, "transition_refused"),
        (after(301, guest(1)), ahead, "too_late_to_change"),
    ];
    for (act, id, expected) in tries {
        let refused = services.attend(&act, id).await;
        assert_eq!(code(refused), expected, "{id} by {}", act.actor.key());
    }
    assert_eq!(venue.rows().await, rows);
    // To the last moment.
    services.attend(&after(300, guest(1)), ahead).await.unwrap();
    let close = Step::To(Status::Canceled);
    services
        .step_booking(&after(310, staff()), ahead, close, None, None)
        .await
        .unwrap();
    let refused = services.attend(&after(299, guest(1)), ahead).await;
    assert_eq!(
        code(refused),
        "transition_refused",
        "whatever was said before"
    );
    venue.check().await;
}

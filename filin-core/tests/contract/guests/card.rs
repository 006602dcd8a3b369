//! A guest at a glance.

use filin_core::domain::booking::Status;
use filin_core::domain::ids::GuestId;
use rstest::rstest;

use super::*;

/// A booking of a known guest on a day of December.
async fn december(services: &Services, guest: GuestId, day: i64, table: i64) -> Booking {
    let new = StaffBooking {
        starts_at: Some(format!("2026-12-{day:02}T20:00")),
        guest_id: Some(guest),
        ..call("20:00", 2, table)
    };
    services.create_booking(&staff(), &new, None).await.unwrap()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn it_sums_up_what_was(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let masha = whose(&masha_books(services, "20:00", 1).await);
    let fresh = card(services, masha).await;
    assert_eq!((fresh.stats.bookings, fresh.stats.completed), (1, 0));
    assert_eq!(fresh.stats.favourite_table, None);
    assert_eq!(
        (fresh.stats.first_visit, fresh.stats.last_visit),
        (None, None)
    );
    assert!(fresh.visits.is_empty());
    for (day, table, end) in [
        (3, 5, Status::Completed),
        (1, 2, Status::Completed),
        (2, 5, Status::Completed),
        (4, 8, Status::NoShow),
        (5, 8, Status::Canceled),
        (6, 8, Status::NoShow),
    ] {
        let id = december(services, masha, day, table).await.id;
        step(services, id, end).await.unwrap();
    }
    correct(services, masha, 7).await.unwrap();
    let known = card(services, masha).await;
    let stats = &known.stats;
    assert_eq!(
        (
            stats.bookings,
            stats.completed,
            stats.canceled,
            stats.no_shows
        ),
        (7, 3, 1, 2)
    );
    assert_eq!(stats.favourite_table, Some(5));
    assert_eq!(stats.first_visit, Some(day("2026-12-01")));
    assert_eq!(stats.last_visit, Some(day("2026-12-03")));
    assert_eq!(
        (known.guest.loyalty.visits, known.guest.loyalty.in_round),
        (10, 0)
    );
    let deltas: Vec<i64> = known.visits.iter().map(|visit| visit.delta).collect();
    assert_eq!(deltas, [7, 1, 1, 1], "newest first");
    let last = &known.visits[0];
    assert_eq!(
        (last.reason.as_str(), last.actor.as_str(), last.booking_id),
        ("карта", "staff:502", None)
    );
    let newest: Vec<_> = known.bookings.iter().map(|one| one.date).collect();
    assert!(newest.is_sorted_by(|a, b| a >= b), "{newest:?}");
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn it_shows_the_newest_twenty(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let masha = whose(&masha_books(services, "20:00", 1).await);
    for day in 1..=22 {
        december(services, masha, day, 1).await;
        correct(services, masha, day).await.unwrap();
    }
    let known = card(services, masha).await;
    assert_eq!((known.bookings.len(), known.visits.len()), (20, 20));
    assert_eq!(known.bookings[0].date, day("2026-12-22"));
    assert_eq!(known.bookings[19].date, day("2026-12-03"));
    assert_eq!((known.visits[0].delta, known.visits[19].delta), (22, 3));
    assert_eq!(known.guest.loyalty.visits, (1..=22).sum::<i64>());
    assert_eq!(
        code(services.guest(&staff(), GuestId(999)).await),
        "not_found"
    );
}

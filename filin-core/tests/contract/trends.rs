//! What many service days have in common: full hours, ways, guests who come back.

use filin_core::api::booking::StaffBooking;
use filin_core::api::guest::VisitCorrection;
use filin_core::api::trends::{GuestsCount, SourceCount, Trends};
use filin_core::domain::booking::{Source, Status};
use filin_core::service::Services;
use rstest::rstest;

use crate::support::*;

async fn trends(services: &Services) -> Trends {
    services
        .trends(&staff(), Some(friday()), Some(friday()))
        .await
        .unwrap()
}

/// A guest who booked for two at this time, came and left.
async fn came(services: &Services, id: i64, time: &str, table: i64) -> Option<i64> {
    let booking = pending(services, id, time, table).await;
    step(services, booking.id, Status::Seated).await.unwrap();
    let booking = step(services, booking.id, Status::Completed).await.unwrap();
    booking.guest.map(|guest| guest.id.0)
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn hours_are_as_full_as_they_were_booked(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let one = pending(services, 1, "20:30", 1).await.id;
    step(services, one, Status::Confirmed).await.unwrap();
    // Neither an unanswered request nor one that was called off takes a table.
    pending(services, 2, "20:00", 2).await;
    let off = pending(services, 3, "20:00", 3).await.id;
    step(services, off, Status::Canceled).await.unwrap();
    let joined = StaffBooking {
        table_no: None,
        tables: Some(vec![7, 8]),
        ..call("21:00", 8, 7)
    };
    services
        .create_booking(&staff(), &joined, None)
        .await
        .unwrap();

    let found = trends(services).await;
    assert_eq!((found.from, found.to), (friday(), friday()));
    let order: Vec<u32> = found.hours.iter().map(|load| load.hour).collect();
    assert_eq!(order, [14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 0, 1]);
    assert!(found.hours.iter().all(|load| load.weekday == 5));
    assert!(found.hours.iter().all(|load| load.open == 8 * 60));
    let taken: Vec<(u32, i64)> = found
        .hours
        .iter()
        .filter(|load| load.taken > 0)
        .map(|load| (load.hour, load.taken))
        .collect();
    assert_eq!(taken, [(20, 30), (21, 180), (22, 150)]);
    assert_eq!(
        found.sources,
        [
            SourceCount {
                source: Source::MiniApp,
                bookings: 2,
                guests: 4
            },
            SourceCount {
                source: Source::Staff,
                bookings: 1,
                guests: 8
            },
        ]
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn who_was_here_before_comes_back(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let nobody = GuestsCount {
        known: 0,
        returning: 0,
    };
    assert_eq!(trends(services).await.guests, nobody);
    let regular = came(services, 1, "18:00", 1).await.unwrap();
    came(services, 2, "18:00", 2).await;
    services
        .create_booking(&staff(), &walk_in(3, Some(4)), None)
        .await
        .unwrap();
    let only = GuestsCount {
        known: 2,
        returning: 0,
    };
    assert_eq!(trends(services).await.guests, only);
    let earlier = VisitCorrection {
        delta: 4,
        reason: "из тетради".into(),
    };
    let regular = filin_core::domain::ids::GuestId(regular);
    services
        .correct_visits(&manager(), regular, &earlier)
        .await
        .unwrap();
    assert_eq!(
        trends(services).await.guests,
        GuestsCount {
            known: 2,
            returning: 1
        }
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_year_at_most(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let act = staff();
    let ask = |from, to| venue.services.trends(&act, from, to);
    let day = friday();
    let usual = ask(None, None).await.unwrap();
    assert_eq!((usual.from, usual.to), (day.plus_days(-29), day));
    ask(Some(day.plus_days(-365)), Some(day)).await.unwrap();
    for (from, to) in [(day, day.prev()), (day.plus_days(-366), day)] {
        let refused = ask(Some(from), Some(to)).await.unwrap_err();
        assert_eq!(refused.code(), "setting_invalid");
    }
}

//! The room and the figures of a day.

use filin_core::api::booking::StaffBooking;
use filin_core::api::room::TableState;
use filin_core::domain::actor::Act;
use filin_core::domain::booking::Status;
use filin_core::service::Services;
use rstest::rstest;

use crate::support::*;

async fn state(services: &Services, act: &Act, table: usize) -> TableState {
    services.room(act, None).await.unwrap().tables[table - 1].state
}

/// At 20:30: 1 free, 2 soon, 3 pending, 4 reserved, 5 seated, 6 blocked, 7 and 8 joined.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_table_shows_what_stands_there_now(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    pending(services, 1, "22:00", 1).await;
    pending(services, 2, "21:30", 2).await;
    pending(services, 3, "20:00", 3).await;
    services
        .create_booking(&staff(), &call("20:00", 2, 4), None)
        .await
        .unwrap();
    let party = services
        .create_booking(&staff(), &call("19:00", 3, 5), None)
        .await
        .unwrap();
    step(services, party.id, Status::Seated).await.unwrap();
    services
        .block_table(&staff(), &block("20:00", 60, 6))
        .await
        .unwrap();
    let joined = StaffBooking {
        table_no: None,
        tables: Some(vec![7, 8]),
        ..call("20:00", 8, 7)
    };
    services
        .create_booking(&staff(), &joined, None)
        .await
        .unwrap();
    let gone = services
        .create_booking(&staff(), &call("16:00", 2, 1), None)
        .await
        .unwrap();
    step(services, gone.id, Status::Canceled).await.unwrap();

    let half_past_eight = after(330, staff());
    let room = services.room(&half_past_eight, None).await.unwrap();
    use TableState::{Blocked, Free, Pending, Reserved, Seated, Soon};
    let states: Vec<TableState> = room.tables.iter().map(|table| table.state).collect();
    assert_eq!(
        states,
        [
            Free, Soon, Pending, Reserved, Seated, Blocked, Reserved, Reserved
        ]
    );
    let shown: Vec<usize> = room
        .tables
        .iter()
        .map(|table| table.bookings.len())
        .collect();
    assert_eq!(shown, [2, 1, 1, 1, 1, 0, 1, 1], "ends included");
    assert_eq!(room.tables[5].blocks.len(), 1);
    assert_eq!(room.date, friday());

    let stats = services.stats(&half_past_eight, None).await.unwrap();
    assert_eq!(stats.total_bookings, 6);
    assert_eq!((stats.free_tables, stats.busy_tables), (Some(2), Some(6)));
    assert_eq!((stats.now_in_restaurant, stats.expecting), (Some(3), 16));
    assert_eq!(
        (stats.pending, stats.confirmed, stats.seated, stats.canceled),
        (3, 2, 1, 1)
    );
    assert_eq!((stats.guests, stats.walk_ins), (19, 0));
    // This minute's figures do not stand below another day's heading.
    for other in [friday().prev(), friday().next()] {
        let stats = services.stats(&half_past_eight, Some(other)).await.unwrap();
        let now = (
            stats.now_in_restaurant,
            stats.free_tables,
            stats.busy_tables,
        );
        assert_eq!(now, (None, None, None), "{other}");
    }
    // Guests who overstay are still there.
    assert_eq!(state(services, &after(11 * 60, staff()), 5).await, Seated);
}

/// Saturday 00:30 belongs to Friday, and so does 05:59; at 06:00 Saturday begins.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn service_days(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let moment = |text: &str, table| StaffBooking {
        starts_at: Some(text.into()),
        ..call("", 2, table)
    };
    for (starts_at, date) in [
        ("2026-11-28T00:30", "2026-11-27"),
        ("2026-11-28T05:59", "2026-11-27"),
        ("2026-11-28T06:00", "2026-11-28"),
    ] {
        let new = StaffBooking {
            minutes: Some(1),
            ..moment(starts_at, 1)
        };
        let booking = services.create_booking(&staff(), &new, None).await.unwrap();
        assert_eq!(booking.date, day(date), "{starts_at}");
    }
    let saturday = Some(day("2026-11-28"));
    let act = owner_at_one();
    let of_day = |day| services.stats(&act, day);
    assert_eq!(of_day(None).await.unwrap().date, friday());
    assert_eq!(of_day(None).await.unwrap().total_bookings, 2);
    assert_eq!(of_day(saturday).await.unwrap().total_bookings, 1);
    let room = services.room(&staff(), saturday).await.unwrap();
    assert_eq!(room.tables[0].bookings.len(), 1);
    services
        .block_table(&staff(), &NewBlockAt::night(2))
        .await
        .unwrap();
    assert_eq!(
        services
            .blocks(&staff(), Some(friday()))
            .await
            .unwrap()
            .len(),
        1
    );
    assert!(
        services
            .blocks(&staff(), saturday)
            .await
            .unwrap()
            .is_empty()
    );

    // A stay over the turn of the day is still at its table after it.
    services
        .create_booking(&staff(), &moment("2026-11-28T05:00", 3), None)
        .await
        .unwrap();
    let next_morning = at("2026-11-28T03:30:00Z", staff());
    assert_eq!(
        state(services, &next_morning, 3).await,
        TableState::Reserved
    );
}

/// 01:00 on Saturday: Friday's night.
fn owner_at_one() -> Act {
    at("2026-11-27T22:00:00Z", owner())
}

struct NewBlockAt;

impl NewBlockAt {
    fn night(table: i64) -> filin_core::api::room::NewBlock {
        let starts_at = "2026-11-28T01:00".into();
        filin_core::api::room::NewBlock {
            starts_at,
            ..block("", 60, table)
        }
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn last_nights_guests_may_still_sit_there(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let party = services
        .create_booking(&after(9 * 60, staff()), &walk_in(4, Some(2)), None)
        .await
        .unwrap();
    assert_eq!(party.date, friday());
    let late = at("2026-11-28T02:59:00Z", staff());
    assert_eq!(state(services, &late, 2).await, TableState::Seated);
    let stats = services.stats(&late, None).await.unwrap();
    assert_eq!((stats.date, stats.now_in_restaurant), (friday(), Some(4)));
    // When the next day begins they are taken for gone, and somebody forgot to close them.
    let morning = at("2026-11-28T03:00:00Z", staff());
    assert_eq!(state(services, &morning, 2).await, TableState::Free);
    let stats = services.stats(&morning, None).await.unwrap();
    assert_eq!(
        (stats.date, stats.now_in_restaurant, stats.free_tables),
        (day("2026-11-28"), Some(0), Some(8))
    );
}

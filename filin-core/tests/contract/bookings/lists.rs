//! Lists of bookings.

use filin_core::api::booking::StaffBooking;
use filin_core::domain::booking::Status;
use filin_core::service::ListQuery;
use rstest::rstest;

use crate::support::*;

async fn filled(engine: Engine) -> Option<TestVenue> {
    let venue = TestVenue::open(engine).await?;
    let names = ["Ёж 100%", "Ежов", "Анна_Б", "O'Brien", "Борис"];
    for (table, name) in (1..).zip(names) {
        let new = StaffBooking {
            name: Some(name.into()),
            phone: Some(format!("+7999123450{table}")),
            ..call("20:00", 2, table)
        };
        venue
            .services
            .create_booking(&staff(), &new, None)
            .await
            .unwrap();
    }
    let night = StaffBooking {
        starts_at: Some("2026-11-28T00:30".into()),
        ..call("", 2, 1)
    };
    venue
        .services
        .create_booking(&staff(), &night, None)
        .await
        .unwrap();
    let saturday = StaffBooking {
        starts_at: Some("2026-11-28T20:00".into()),
        ..call("", 2, 1)
    };
    venue
        .services
        .create_booking(&staff(), &saturday, None)
        .await
        .unwrap();
    Some(venue)
}

async fn ids(venue: &TestVenue, query: ListQuery) -> Vec<i64> {
    let page = venue.services.bookings(&staff(), &query).await.unwrap();
    page.items.iter().map(|booking| booking.id.0).collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn by_service_day_status_and_words(#[case] engine: Engine) {
    let Some(venue) = filled(engine).await else {
        return;
    };
    let all: Vec<i64> = (1..=7).collect();
    assert_eq!(ids(&venue, ListQuery::default()).await, all);
    let on = |date: &str| ListQuery {
        date: Some(day(date)),
        ..ListQuery::default()
    };
    assert_eq!(
        ids(&venue, on("2026-11-27")).await,
        all[..6],
        "the night belongs to Friday"
    );
    assert_eq!(ids(&venue, on("2026-11-28")).await, [7]);
    assert_eq!(ids(&venue, on("2026-11-26")).await, [0; 0]);
    step(
        &venue.services,
        filin_core::domain::ids::BookingId(2),
        Status::Seated,
    )
    .await
    .unwrap();
    let seated = ListQuery {
        status: Some(Status::Seated),
        ..ListQuery::default()
    };
    assert_eq!(ids(&venue, seated).await, [2]);
    for (words, found) in [
        ("ЁЖ", vec![1, 2]),
        ("еж", vec![1, 2]),
        ("100%", vec![1]),
        ("%", vec![1]),
        ("_", vec![3]),
        ("o'b", vec![4]),
        ("БОРИС", vec![5]),
        ("99912345", vec![1, 2, 3, 4, 5]),
        ("#6", vec![6]),
        ("7", vec![1, 2, 3, 4, 5, 7]),
        ("' or 1=1 --", vec![]),
        ("", vec![1, 2, 3, 4, 5, 6, 7]),
    ] {
        let query = ListQuery {
            query: Some(words.into()),
            ..ListQuery::default()
        };
        assert_eq!(ids(&venue, query).await, found, "{words}");
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn pages_follow_one_another(#[case] engine: Engine) {
    let Some(venue) = filled(engine).await else {
        return;
    };
    for limit in [1, 2, 3, 7, 8] {
        let mut query = ListQuery {
            limit: Some(limit),
            ..ListQuery::default()
        };
        let mut seen = Vec::new();
        loop {
            let page = venue.services.bookings(&staff(), &query).await.unwrap();
            seen.extend(page.items.iter().map(|booking| booking.id.0));
            let Some(next) = page.next else { break };
            query.cursor = Some(next);
        }
        assert_eq!(seen, (1..=7).collect::<Vec<_>>(), "pages of {limit}");
    }
    for cursor in [
        "",
        "x",
        "1.2",
        "2026-11-27.1.2.3",
        "2026-11-27.x.1",
        "2026-11-27.1.99999999999999999999",
    ] {
        let query = ListQuery {
            cursor: Some(cursor.into()),
            ..ListQuery::default()
        };
        let found = venue.services.bookings(&staff(), &query).await;
        assert_eq!(code(found), "setting_invalid", "{cursor}");
    }
    let query = ListQuery {
        query: Some("a\0".into()),
        ..ListQuery::default()
    };
    assert_eq!(
        code(venue.services.bookings(&staff(), &query).await),
        "text_invalid"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn guests_see_their_own_newest_first(#[case] engine: Engine) {
    let Some(venue) = filled(engine).await else {
        return;
    };
    let services = &venue.services;
    assert!(
        services.own_bookings(&guest(1)).await.unwrap().is_empty(),
        "not known yet"
    );
    let first = pending(services, 1, "18:00", 6).await.id;
    let second = pending(services, 1, "22:00", 6).await.id;
    step(services, second, Status::Canceled).await.unwrap();
    pending(services, 2, "22:00", 7).await;
    let own = services.own_bookings(&guest(1)).await.unwrap();
    assert_eq!(
        own.iter().map(|one| one.id).collect::<Vec<_>>(),
        [second, first]
    );
    assert_eq!(code(services.own_bookings(&staff()).await), "forbidden");
}

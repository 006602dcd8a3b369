//! Another time, size or table.

use filin_core::api::booking::BookingChange;
use filin_core::domain::booking::Status;
use filin_core::error::Error;
use rstest::rstest;

use crate::support::*;

fn resize(guests: i64) -> BookingChange {
    BookingChange {
        guests: Some(guests),
        ..BookingChange::default()
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_move_keeps_the_table_if_it_can(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 5).await.id;
    // Into its own old time, which is no obstacle.
    let moved = services
        .change_booking(&guest(1), id, &move_to("21:00"))
        .await
        .unwrap();
    assert_eq!(moved.starts_at, utc("2026-11-27T18:00:00Z"));
    assert_eq!((numbers(&moved.tables), moved.version), (vec![5], 2));
    assert_eq!((moved.ends_at - moved.starts_at).num_minutes(), 120);
    // Where its table is taken it gets another.
    pending(services, 2, "17:00", 5).await;
    let moved = services
        .change_booking(&guest(1), id, &move_to("18:00"))
        .await
        .unwrap();
    assert_eq!(
        numbers(&moved.tables),
        [6],
        "the other half of a broken pair"
    );
    // Back, and past midnight: still Friday.
    let change = BookingChange {
        starts_at: Some("2026-11-28T00:30".into()),
        table_no: Some(5),
        ..BookingChange::default()
    };
    let moved = services
        .change_booking(&guest(1), id, &change)
        .await
        .unwrap();
    assert_eq!((numbers(&moved.tables), moved.date), (vec![5], friday()));
    assert_eq!(
        moved.ends_at,
        utc("2026-11-27T23:00:00Z"),
        "cut at closing time"
    );
    venue.check().await;

    let told = venue
        .raw()
        .texts("select kind from outbox where audience = 'staff'")
        .await;
    assert_eq!(
        told.iter()
            .filter(|kind| *kind == "booking_changed_by_guest")
            .count(),
        3
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_larger_party_gets_a_larger_place(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 2).await.id;
    let grown = services
        .change_booking(&guest(1), id, &resize(7))
        .await
        .unwrap();
    assert_eq!((grown.guests, numbers(&grown.tables)), (7, vec![1, 2]));
    let shrunk = services
        .change_booking(&guest(1), id, &resize(3))
        .await
        .unwrap();
    assert_eq!(shrunk.tables.len(), 1, "one table is enough again");
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_move_anything_but_over_somebody(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    pending(services, 2, "20:00", 2).await;
    let joined = BookingChange {
        tables: Some(vec![1, 2]),
        ..BookingChange::default()
    };
    let Err(Error::SlotTaken { alternatives }) =
        services.change_booking(&staff(), id, &joined).await
    else {
        panic!("two bookings on one table")
    };
    assert!(!alternatives.is_empty());
    let joined = BookingChange {
        tables: Some(vec![1, 3]),
        note: Some("день рождения".into()),
        ..move_to("22:10")
    };
    let moved = services
        .change_booking(&staff(), id, &joined)
        .await
        .unwrap();
    assert_eq!(numbers(&moved.tables), [1, 3]);
    assert_eq!(moved.note.as_deref(), Some("день рождения"));
    let codes: Vec<_> = moved.warnings.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["off_grid", "tables_not_neighbours"]);
    let told = venue
        .raw()
        .texts("select kind from outbox where audience = 'guest'")
        .await;
    assert!(told.contains(&"booking_moved".to_owned()));
    // The guest does not see the note.
    let own = services.own_bookings(&guest(1)).await.unwrap();
    assert_eq!(own[0].note, None);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn seated_guests_change_tables(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let party = services
        .create_booking(&staff(), &walk_in(2, Some(1)), None)
        .await
        .unwrap();
    let other = BookingChange {
        table_no: Some(6),
        ..BookingChange::default()
    };
    let moved = services
        .change_booking(&after(30, staff()), party.id, &other)
        .await
        .unwrap();
    assert_eq!(
        (moved.status, numbers(&moved.tables)),
        (Status::Seated, vec![6])
    );
    assert_eq!(moved.starts_at, party.starts_at);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_refused_change_leaves_no_trace(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    pending(services, 2, "20:00", 2).await;
    let ended = pending(services, 3, "20:00", 3).await.id;
    step(services, ended, Status::Canceled).await.unwrap();
    let seated = services
        .create_booking(&staff(), &walk_in(2, Some(7)), None)
        .await
        .unwrap()
        .id;
    let rows = venue.rows().await;
    let table = |table| BookingChange {
        table_no: Some(table),
        ..BookingChange::default()
    };
    let words = |comment: String| BookingChange {
        comment: Some(comment),
        ..Default::default()
    };
    let refused = [
        (guest(1), id, BookingChange::default(), "nothing_to_change"),
        (
            guest(1),
            id,
            BookingChange {
                version: Some(1),
                ..Default::default()
            },
            "nothing_to_change",
        ),
        (
            guest(1),
            id,
            BookingChange {
                version: Some(2),
                ..move_to("21:00")
            },
            "stale_version",
        ),
        (
            guest(1),
            id,
            BookingChange {
                note: Some("я".into()),
                ..Default::default()
            },
            "forbidden",
        ),
        (guest(1), id, move_to("15:00"), "too_soon"),
        (guest(1), id, move_to("20:10"), "off_grid"),
        (guest(1), id, move_to("25:00"), "time_invalid"),
        (guest(1), id, resize(0), "party_too_small"),
        (guest(1), id, resize(10_000), "party_too_large"),
        (guest(1), id, table(2), "slot_taken"),
        (guest(1), id, table(77), "table_unknown"),
        (guest(1), id, words("я".repeat(1 << 20)), "text_too_long"),
        (guest(1), id, words("a\0b".into()), "text_invalid"),
        (guest(3), ended, move_to("21:00"), "booking_ended"),
        (staff(), ended, move_to("21:00"), "booking_ended"),
        (staff(), id, table(2), "slot_taken"),
        (staff(), id, resize(-1), "party_too_small"),
        (staff(), id, resize(33), "party_too_large"),
        (
            staff(),
            id,
            BookingChange {
                minutes: Some(0),
                ..Default::default()
            },
            "minutes_out_of_range",
        ),
        (
            staff(),
            id,
            BookingChange {
                tables: Some(vec![1, 1]),
                ..Default::default()
            },
            "tables_invalid",
        ),
        (
            staff(),
            seated,
            BookingChange {
                starts_at: Some("2026-11-26T20:00".into()),
                ..Default::default()
            },
            "too_old",
        ),
        (
            staff(),
            id,
            BookingChange {
                note: Some("я".repeat(2001)),
                ..Default::default()
            },
            "text_too_long",
        ),
    ];
    for (act, id, change, expected) in refused {
        let shown = format!("{} {change:?}", act.actor.key())
            .chars()
            .take(200)
            .collect::<String>();
        assert_eq!(
            code(services.change_booking(&act, id, &change).await),
            expected,
            "{shown}"
        );
        assert_eq!(venue.rows().await, rows, "{shown}");
    }
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_note_is_no_move(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    let note = BookingChange {
        note: Some("аллергия".into()),
        ..Default::default()
    };
    services.change_booking(&staff(), id, &note).await.unwrap();
    let comment = BookingChange {
        comment: Some("у окна".into()),
        ..Default::default()
    };
    services
        .change_booking(&guest(1), id, &comment)
        .await
        .unwrap();
    let events = services.booking_events(&staff(), id).await.unwrap();
    let kinds: Vec<_> = events.iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(
        kinds,
        ["booking.requested", "booking.noted", "booking.noted"]
    );
    let shown = services.booking(&staff(), id).await.unwrap();
    assert_eq!(
        (shown.note.as_deref(), &*shown.comment),
        (Some("аллергия"), "у окна")
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_who_only_resizes_keeps_a_time_that_staff_gave(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booked = pending(services, 1, "20:00", 3).await;
    let odd = BookingChange {
        starts_at: Some(tonight("20:10")),
        minutes: Some(45),
        ..BookingChange::default()
    };
    services
        .change_booking(&staff(), booked.id, &odd)
        .await
        .unwrap();
    let three = BookingChange {
        guests: Some(3),
        ..BookingChange::default()
    };
    let kept = services
        .change_booking(&guest(1), booked.id, &three)
        .await
        .unwrap();
    assert_eq!(
        (kept.guests, (kept.ends_at - kept.starts_at).num_minutes()),
        (3, 45)
    );
    let crowd = BookingChange {
        guests: Some(10_000),
        ..BookingChange::default()
    };
    let refused = services.change_booking(&guest(1), booked.id, &crowd).await;
    assert_eq!(code(refused), "party_too_large");
}

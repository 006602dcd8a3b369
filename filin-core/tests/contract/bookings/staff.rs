//! Staff take bookings: by phone, or for guests who stand at the door.

use filin_core::api::booking::{NewBooking, StaffBooking};
use filin_core::domain::actor::Language;
use filin_core::domain::booking::{Source, Status};
use filin_core::domain::table::Seats;
use rstest::rstest;

use crate::support::*;

fn warnings(booking: &filin_core::api::booking::Booking) -> Vec<&str> {
    booking
        .warnings
        .iter()
        .map(|warning| warning.code.as_str())
        .collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn by_phone_finds_the_guest_known_by_it(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let anna = StaffBooking {
        phone: Some("+7 999 123-45-67".into()),
        name: Some(" Анна  Петрова ".into()),
        ..call("20:00", 2, 1)
    };
    let first = services
        .create_booking(&staff(), &anna, None)
        .await
        .unwrap();
    assert_eq!(
        (first.status, first.source),
        (Status::Confirmed, Source::Staff)
    );
    assert!(first.warnings.is_empty(), "{:?}", first.warnings);
    let who = first.guest.unwrap();
    assert_eq!(who.name, "Анна Петрова");
    assert_eq!(who.telegram_id, None);
    assert_eq!(
        venue.raw().number("select count(*) from outbox").await,
        0,
        "nobody to write to"
    );

    let again = StaffBooking {
        name: Some("Аня".into()),
        table_no: Some(2),
        ..anna.clone()
    };
    let second = services
        .create_booking(&staff(), &again, None)
        .await
        .unwrap();
    assert_eq!(second.guest.unwrap().id, who.id);
    let known = StaffBooking {
        guest_id: Some(who.id),
        ..call("20:00", 2, 3)
    };
    assert_eq!(
        services
            .create_booking(&staff(), &known, None)
            .await
            .unwrap()
            .guest
            .unwrap()
            .id,
        who.id
    );
    assert_eq!(venue.raw().number("select count(*) from guests").await, 1);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_phone_that_somebody_merely_typed_links_nothing(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let typed = NewBooking {
        phone: Some("+79991234567".into()),
        ..wish("20:00", 2)
    };
    let theirs = services
        .request_booking(&guest(1), &typed, None)
        .await
        .unwrap()
        .guest
        .unwrap();
    let by_phone = StaffBooking {
        phone: Some("+79991234567".into()),
        ..call("20:00", 2, 4)
    };
    let written = services
        .create_booking(&staff(), &by_phone, None)
        .await
        .unwrap()
        .guest
        .unwrap();
    assert_ne!(written.id, theirs.id);
    assert_eq!(written.telegram_id, None);

    // Once Telegram vouches for the phone, the booking is theirs, and they are told.
    let verified = match venue.raw() {
        Raw::Sqlite(_) => "update guests set phone_verified = 1 where telegram_id = 1",
        Raw::Postgres(_) => "update guests set phone_verified = true where telegram_id = 1",
    };
    venue.raw().run(verified).await;
    let by_phone = StaffBooking {
        table_no: Some(5),
        ..by_phone
    };
    let linked = services
        .create_booking(&staff(), &by_phone, None)
        .await
        .unwrap()
        .guest
        .unwrap();
    assert_eq!(linked.id, theirs.id);
    let told = venue
        .raw()
        .texts("select kind from outbox where audience = 'guest'")
        .await;
    assert!(told.contains(&"booking_created".to_owned()));
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_walk_in_is_seated_at_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let nobody = services
        .create_booking(&staff(), &walk_in(3, None), None)
        .await
        .unwrap();
    assert_eq!(
        (nobody.status, nobody.source),
        (Status::Seated, Source::WalkIn)
    );
    assert_eq!(nobody.starts_at, now());
    assert!(nobody.guest.is_none());
    assert!(nobody.warnings.is_empty(), "{:?}", nobody.warnings);
    // At another second than the grid's the start is cut to the minute.
    let late = at("2026-11-27T12:07:31.5Z", staff());
    let second = services
        .create_booking(&late, &walk_in(2, None), None)
        .await
        .unwrap();
    assert_eq!(second.starts_at, utc("2026-11-27T12:07:00Z"));
    assert!(second.warnings.is_empty(), "{:?}", second.warnings);
    // A party without a guest closes without a visit.
    step(services, nobody.id, Status::Completed).await.unwrap();
    assert_eq!(venue.raw().number("select count(*) from visits").await, 0);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_pass_the_rules_with_warnings(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut form = table_form(9);
    form.online = false;
    services.add_table(&manager(), &form).await.unwrap();
    let passed = [
        (call("20:10", 2, 1), vec!["off_grid"]),
        (call("15:10", 2, 2), vec!["too_soon", "off_grid"]),
        (call("12:00", 2, 3), vec!["in_the_past", "outside_hours"]),
        (call("20:00", 5, 4), vec!["table_too_small"]),
        (
            call("20:00", 2, 9),
            vec!["table_too_big", "table_walk_in_only"],
        ),
        (
            StaffBooking {
                table_no: None,
                tables: Some(vec![6, 8]),
                ..call("20:00", 6, 1)
            },
            vec!["tables_not_neighbours"],
        ),
        (
            StaffBooking {
                starts_at: Some("2027-11-27T20:00".into()),
                ..call("", 2, 1)
            },
            vec!["too_far_ahead"],
        ),
    ];
    for (new, expected) in passed {
        let booking = services.create_booking(&staff(), &new, None).await.unwrap();
        assert_eq!(warnings(&booking), expected, "{new:?}");
        assert!(
            booking
                .warnings
                .iter()
                .all(|one| !one.detail.starts_with("error-"))
        );
    }
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_table_for_the_door_is_chosen_last_and_for_the_door_first(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut form = table_form(9);
    form.online = false;
    form.seats = Seats { min: 1, max: 2 };
    services.add_table(&manager(), &form).await.unwrap();
    let any = StaffBooking {
        table_no: None,
        ..call("20:00", 2, 1)
    };
    for _ in 1..=8 {
        let booking = services.create_booking(&staff(), &any, None).await.unwrap();
        assert_eq!(warnings(&booking), [""; 0]);
        assert_ne!(numbers(&booking.tables), [9]);
    }
    let last = services.create_booking(&staff(), &any, None).await.unwrap();
    assert_eq!(numbers(&last.tables), [9]);
    assert_eq!(warnings(&last), ["table_walk_in_only"]);
    assert_eq!(
        code(services.create_booking(&staff(), &any, None).await),
        "slot_taken"
    );
    let door = services
        .create_booking(&staff(), &walk_in(2, None), None)
        .await
        .unwrap();
    assert_eq!(numbers(&door.tables), [9]);
    let many = services
        .create_booking(&staff(), &walk_in(3, None), None)
        .await
        .unwrap();
    assert_ne!(numbers(&many.tables), [9]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_party_that_no_tables_seat_is_refused_in_words_for_staff(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    for (table_no, guests, most) in [(None, 9, "8"), (None, 20, "8"), (Some(1), 33, "32")] {
        let new = StaffBooking {
            table_no,
            ..call("20:00", guests, 1)
        };
        let error = services.create_booking(&staff(), &new, None).await;
        let error = error.unwrap_err();
        assert_eq!(error.code(), "party_too_large");
        for language in [Language::Ru, Language::En] {
            let said = services.texts().error(language, &error);
            assert!(said.contains(most), "{said}");
            assert!(
                !said.contains("позвоните") && !said.contains("Call"),
                "{said}"
            );
        }
    }
    let to_guest = services
        .request_booking(&guest(1), &wish("20:00", 9), None)
        .await
        .unwrap_err();
    let said = services.texts().error(Language::Ru, &to_guest);
    assert!(said.contains("позвоните"), "{said}");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_visit_that_goes_on_is_not_warned_of_as_past(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let sitting = services
        .create_booking(&staff(), &walk_in(2, None), None)
        .await
        .unwrap();
    let late = at("2026-11-27T12:40:00Z", staff());
    let longer = filin_core::api::booking::BookingChange {
        minutes: Some(180),
        ..Default::default()
    };
    let longer = services.change_booking(&late, sitting.id, &longer).await;
    assert_eq!(warnings(&longer.unwrap()), [""; 0]);
    let back = services
        .change_booking(&late, sitting.id, &move_to("14:30"))
        .await
        .unwrap();
    assert_eq!(warnings(&back), ["in_the_past"]);
    assert_eq!(
        back.warnings[0].detail,
        "Записано, хотя это время уже прошло."
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_join_tables(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let three = StaffBooking {
        table_no: None,
        tables: Some(vec![4, 3, 1]),
        ..call("20:00", 10, 1)
    };
    let booking = services
        .create_booking(&staff(), &three, None)
        .await
        .unwrap();
    assert_eq!(numbers(&booking.tables), [1, 3, 4]);
    assert_eq!(venue.raw().number("select count(*) from holds").await, 3);
    // Each of them is held.
    for table in [1, 3, 4] {
        let asked = services
            .create_booking(&staff(), &call("21:00", 2, table), None)
            .await;
        assert_eq!(code(asked), "slot_taken");
    }
    step(services, booking.id, Status::Canceled).await.unwrap();
    assert_eq!(venue.raw().number("select count(*) from holds").await, 0);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_table_is_too_big_only_while_a_better_one_is_free(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    services
        .add_table(&manager(), &table_form(9))
        .await
        .unwrap();
    let big = services
        .create_booking(&staff(), &call("20:00", 2, 9), None)
        .await
        .unwrap();
    assert_eq!(warnings(&big), ["table_too_big"]);
    for table in 1..=8 {
        services
            .create_booking(&staff(), &call("20:00", 2, table), None)
            .await
            .unwrap();
    }
    let change = filin_core::api::booking::BookingChange {
        guests: Some(3),
        ..Default::default()
    };
    let moved = services
        .change_booking(&staff(), big.id, &change)
        .await
        .unwrap();
    assert!(moved.warnings.is_empty(), "{:?}", moved.warnings);
    step(services, big.id, Status::Canceled).await.unwrap();
    let only = services
        .create_booking(&staff(), &call("20:00", 2, 9), None)
        .await
        .unwrap();
    assert!(only.warnings.is_empty(), "{:?}", only.warnings);
}

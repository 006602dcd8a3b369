//! A guest asks for a table.

use filin_core::api::booking::NewBooking;
use filin_core::domain::actor::{Act, Channel, Role};
use filin_core::domain::booking::{Source, Status};
use filin_core::error::Error;
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_request_is_pending_and_stored_with_its_event_and_messages(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let new = NewBooking {
        phone: Some("8 999 123-45-67".into()),
        comment: Some("  у окна\r\nпожалуйста ".into()),
        ..wish("20:00", 3)
    };
    let booking = venue
        .services
        .request_booking(&guest(1), &new, None)
        .await
        .unwrap();

    assert_eq!(booking.status, Status::Pending);
    assert_eq!(booking.version, 1);
    assert_eq!(booking.source, Source::MiniApp);
    assert_eq!(booking.starts_at.to_rfc3339(), "2026-11-27T20:00:00+03:00");
    assert_eq!(booking.ends_at.to_rfc3339(), "2026-11-27T22:00:00+03:00");
    assert_eq!(booking.date, friday());
    assert_eq!(
        numbers(&booking.tables),
        [1],
        "the smallest that fits, the lowest number"
    );
    assert_eq!(booking.comment, "у окна\nпожалуйста");
    let who = booking.guest.unwrap();
    assert_eq!(
        (who.name.as_str(), who.phone.as_deref()),
        ("Гость 1", Some("+79991234567"))
    );

    let raw = venue.raw();
    assert_eq!(raw.number("select count(*) from holds").await, 1);
    assert_eq!(
        raw.texts("select kind from events").await,
        ["booking.requested"]
    );
    assert_eq!(raw.texts("select actor from events").await, ["guest:1"]);
    assert_eq!(raw.texts("select channel from events").await, ["mini_app"]);
    let outbox = raw
        .texts("select audience || ':' || kind from outbox order by id")
        .await;
    assert_eq!(
        outbox,
        ["staff:booking_requested", "guest:booking_received"]
    );
    assert!(
        raw.texts("select cast(data as text) from events").await[0]
            .find("999")
            .is_none()
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_table_chosen_is_the_smallest_that_fits(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let mut small = table_form(9);
    small.seats.max = 2;
    venue.services.add_table(&manager(), &small).await.unwrap();
    let mut large = table_form(10);
    large.seats.max = 8;
    venue.services.add_table(&manager(), &large).await.unwrap();

    for (id, party, table) in [(1, 2, 9), (2, 2, 1), (3, 7, 10)] {
        let booking = venue
            .services
            .request_booking(&guest(id), &wish("20:00", party), None)
            .await;
        assert_eq!(
            numbers(&booking.unwrap().tables),
            [table],
            "party of {party}"
        );
    }
    // No single table is left for six: two neighbours are pushed together.
    let joined = venue
        .services
        .request_booking(&guest(4), &wish("20:00", 6), None)
        .await
        .unwrap();
    assert_eq!(numbers(&joined.tables), [3, 4]);
    assert_eq!(venue.raw().number("select count(*) from holds").await, 5);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn v3s_body_and_the_bots_channel_are_taken(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let body = r#"{"date_time": "2026-11-27T21:30:00", "guests": 2}"#;
    let new: NewBooking = serde_json::from_str(body).unwrap();
    let act = Act {
        channel: Channel::Bot,
        ..guest(1)
    };
    let booking = venue
        .services
        .request_booking(&act, &new, None)
        .await
        .unwrap();
    assert_eq!(booking.starts_at.to_rfc3339(), "2026-11-27T21:30:00+03:00");
    assert_eq!(booking.source, Source::Bot);
    // The same moment with an offset, and the night's Saturday half.
    for (id, starts_at) in [(2, "2026-11-27T18:30:00Z"), (3, "2026-11-28 00:30")] {
        let new = NewBooking {
            starts_at: starts_at.into(),
            guests: 2,
            ..NewBooking::default()
        };
        let booking = venue
            .services
            .request_booking(&guest(id), &new, None)
            .await
            .unwrap();
        assert_eq!(booking.date, friday(), "{starts_at}");
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_has_three_live_bookings_at_most(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut last = None;
    for table in 1..=3 {
        last = Some(pending(services, 1, "20:00", table).await.id);
    }
    let fourth = services
        .request_booking(&guest(1), &wish("20:00", 2), None)
        .await;
    assert_eq!(code(fourth), "too_many_bookings");
    step(services, last.unwrap(), Status::Canceled)
        .await
        .unwrap();
    services
        .request_booking(&guest(1), &wish("20:00", 2), None)
        .await
        .unwrap();
    // Somebody else's count is theirs.
    pending(services, 2, "20:00", 5).await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_limit_holds_for_requests_at_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let asked = (1..=8).map(|table| {
        let services = venue.services.clone();
        tokio::spawn(async move {
            services
                .request_booking(&guest(1), &wish_at("20:00", 2, table), None)
                .await
        })
    });
    let mut won = 0;
    for done in futures::future::join_all(asked).await {
        match done.unwrap() {
            Ok(_) => won += 1,
            Err(error) => assert_eq!(error.code(), "too_many_bookings"),
        }
    }
    assert_eq!(won, 3);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_barred_and_those_who_are_no_guests_cannot_ask(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = pending(services, 1, "20:00", 1).await;
    step(services, booking.id, Status::Canceled).await.unwrap();
    let bar = match venue.raw() {
        Raw::Sqlite(_) => "update guests set barred = 1",
        Raw::Postgres(_) => "update guests set barred = true",
    };
    venue.raw().run(bar).await;
    let again = services
        .request_booking(&guest(1), &wish("20:00", 2), None)
        .await;
    assert_eq!(code(again), "guest_barred");
    for act in [staff(), owner(), token(Role::Owner), Act::system(now())] {
        let asked = services
            .request_booking(&act, &wish("20:00", 2), None)
            .await;
        assert_eq!(code(asked), "forbidden", "{}", act.actor.key());
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_taken_slot_says_what_is_free_instead(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    pending(services, 1, "20:00", 5).await;
    let asked = services
        .request_booking(&guest(2), &wish_at("21:00", 2, 5), None)
        .await;
    let Err(Error::SlotTaken { alternatives }) = asked else {
        panic!("{asked:?}")
    };
    assert_eq!(alternatives.len(), 4);
    // The same time at another table is nearest.
    assert_eq!(alternatives[0].starts_at, utc("2026-11-27T18:00:00Z"));
    assert_ne!(numbers(&alternatives[0].tables), [5]);
    // Each of them can really be had.
    for (id, free) in (10..).zip(&alternatives) {
        let new = NewBooking {
            starts_at: free.starts_at.to_rfc3339(),
            guests: 2,
            tables: Some(numbers(&free.tables)),
            ..NewBooking::default()
        };
        let had = services
            .request_booking(&guest(id), &new, None)
            .await
            .unwrap();
        step(services, had.id, Status::Canceled).await.unwrap();
    }
    // The whole room is taken for the evening: nothing to offer is no error.
    for table in 1..=8 {
        let _ = services
            .block_table(&staff(), &block("14:00", 720, table))
            .await;
    }
    let asked = services
        .request_booking(&guest(3), &wish_at("20:00", 2, 5), None)
        .await;
    assert_eq!(code(asked), "slot_taken");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_telegram_says_of_a_guest_is_kept_up_to_date(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let new = NewBooking {
        phone: Some("+79991234567".into()),
        ..wish("20:00", 2)
    };
    services
        .request_booking(&guest(1), &new, None)
        .await
        .unwrap();
    let mut renamed = person(1);
    renamed.name = "Ёлка".into();
    renamed.username = None;
    let act = Act::new(
        filin_core::domain::actor::Actor::Guest(renamed),
        Channel::MiniApp,
        now(),
    );
    let booking = services
        .request_booking(&act, &wish("22:00", 2), None)
        .await
        .unwrap();
    let who = booking.guest.unwrap();
    assert_eq!((who.name.as_str(), who.username), ("Ёлка", None));
    assert_eq!(
        who.phone.as_deref(),
        Some("+79991234567"),
        "the phone stays"
    );
    assert_eq!(
        venue.raw().texts("select search from guests").await,
        ["елка +79991234567"]
    );
}

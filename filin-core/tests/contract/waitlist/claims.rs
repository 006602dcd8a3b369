//! An offer is taken.

use filin_core::domain::actor::{Act, Channel, Role};
use filin_core::domain::booking::{Source, Status};
use filin_core::domain::waitlist::WaitStatus;
use filin_core::error::Error;
use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_claim_is_an_ordinary_booking(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    one_left(services).await;
    let wait = waiting(services, 1, "20:00").await.id;
    run(services, 0).await;
    let booking = services.claim_offer(&guest(1), wait, None).await.unwrap();
    assert_eq!(
        (booking.status, booking.source),
        (Status::Pending, Source::MiniApp)
    );
    assert_eq!((booking.version, booking.guests), (1, 2));
    assert_eq!(numbers(&booking.tables), [2]);
    assert_eq!(booking.starts_at.to_rfc3339(), "2026-11-27T20:00:00+03:00");
    assert_eq!(booking.ends_at.to_rfc3339(), "2026-11-27T22:00:00+03:00");
    let claimed = entry(services, wait).await;
    assert_eq!(
        (claimed.status, claimed.booking_id, claimed.offer),
        (WaitStatus::Claimed, Some(booking.id), None)
    );
    assert_eq!(services.own_bookings(&guest(1)).await.unwrap().len(), 1);
    let kinds = venue
        .raw()
        .texts("select kind from events order by seq desc limit 2")
        .await;
    assert_eq!(kinds, ["waitlist.claimed", "booking.requested"]);
    let outbox = "select audience || ':' || kind from outbox order by id desc limit 2";
    assert_eq!(
        venue.raw().texts(outbox).await,
        ["guest:booking_received", "staff:booking_requested"]
    );

    // A second tap gets the booking as it stands; nothing is written.
    step(services, booking.id, Status::Confirmed).await.unwrap();
    let rows = venue.rows().await;
    let again = services.claim_offer(&guest(1), wait, None).await.unwrap();
    assert_eq!((again.id, again.status), (booking.id, Status::Confirmed));
    assert_eq!(venue.rows().await, rows);
    let left = services.leave_waitlist(&guest(1), wait).await;
    assert_eq!(code(left), "wait_ended");
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_claim_may_be_made_until_the_last_moment(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    // The last moment at which 20:00 can be offered: at the end of its life the notice is due.
    let first = waiting(services, 1, "20:00").await.id;
    let second = waiting(services, 2, "20:00").await.id;
    assert_eq!(run(services, 300 - 40).await, offered(2));
    let last = at("2026-11-27T16:29:59.999999Z", guest(1));
    services.claim_offer(&last, first, None).await.unwrap();
    let late = at("2026-11-27T16:30:00Z", guest(2));
    let rows = venue.rows().await;
    for key in [None, Some("k")] {
        let claimed = services.claim_offer(&late, second, key).await;
        assert_eq!(code(claimed), "offer_gone");
    }
    assert_eq!(venue.rows().await, rows);
    run(services, 300 - 30).await;
    let claimed = services.claim_offer(&late, second, None).await;
    assert_eq!(code(claimed), "offer_gone", "lapsed");
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn another_table_does_as_well(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let taken = one_left(services).await;
    let wait = waiting(services, 1, "20:00").await.id;
    run(services, 0).await;
    // Table 2 is offered; it goes, and table 1 comes.
    pending(services, 91, "20:00", 2).await;
    step(services, taken, Status::Canceled).await.unwrap();
    let booking = services.claim_offer(&guest(1), wait, None).await.unwrap();
    assert_eq!(numbers(&booking.tables), [1]);
    venue.check().await;
}

/// The tables offered are taken as they were, even where others would be offered by now.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_was_offered_is_what_is_given(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut hall = table_form(9);
    (hall.seats.min, hall.seats.max) = (1, 12);
    services.add_table(&manager(), &hall).await.unwrap();
    let taken = [
        pending(services, 90, "20:00", 1).await.id,
        pending(services, 91, "20:00", 2).await.id,
    ];
    let wait = waiting(services, 1, "20:00").await.id;
    run(services, 0).await;
    step(services, taken[0], Status::Canceled).await.unwrap();
    let other = waiting(services, 2, "20:00").await.id;
    assert_eq!(run(services, 1).await, offered(1), "the first one stands");
    let booking = services.claim_offer(&guest(1), wait, None).await.unwrap();
    assert_eq!(
        numbers(&booking.tables),
        [9],
        "a table for two is free besides"
    );
    let booking = services.claim_offer(&guest(2), other, None).await.unwrap();
    assert_eq!(numbers(&booking.tables), [1]);
    // Two tables joined, although the great one is free.
    step(services, booking.id, Status::Canceled).await.unwrap();
    step(services, taken[1], Status::Canceled).await.unwrap();
    let party = services
        .join_waitlist(&guest(3), &window("20:00", "20:00", 7))
        .await
        .unwrap();
    run(services, 2).await;
    let sql = "select id from bookings where status = 'pending'";
    let great = filin_core::domain::ids::BookingId(venue.raw().number(sql).await);
    step(services, great, Status::Canceled).await.unwrap();
    let booking = services
        .claim_offer(&guest(3), party.id, None)
        .await
        .unwrap();
    assert_eq!(numbers(&booking.tables), [1, 2]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whoever_comes_too_late_waits_on_at_their_old_place(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    one_left(services).await;
    let wait = waiting(services, 1, "20:00").await.id;
    waiting(services, 2, "20:00").await;
    run(services, 0).await;
    let faster = pending(services, 91, "20:00", 2).await.id;
    let claimed = services.claim_offer(&guest(1), wait, Some("k")).await;
    let Err(Error::SlotTaken { alternatives }) = claimed else {
        panic!("{claimed:?}")
    };
    assert!(!alternatives.is_empty());
    let back = entry(services, wait).await;
    assert_eq!((back.status, back.place), (WaitStatus::Waiting, Some(1)));
    assert_eq!(facts(&venue, wait).await, ["joined", "offered", "returned"]);
    let again = services.claim_offer(&guest(1), wait, None).await;
    assert_eq!(code(again), "offer_gone");
    // The refused claim has used up nothing: the same key goes through later.
    step(services, faster, Status::Canceled).await.unwrap();
    assert_eq!(run(services, 1).await, offered(1));
    let later = after(1, guest(1));
    let booked = services.claim_offer(&later, wait, Some("k")).await.unwrap();
    assert_eq!(numbers(&booked.tables), [2]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn rules_that_change_meanwhile_put_them_back_too(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let wait = waiting(services, 1, "20:00").await.id;
    run(services, 0).await;
    let closed = filin_core::api::venue::Hours {
        week: vec![None; 7],
        exceptions: Vec::new(),
        version: None,
    };
    services.set_hours(&manager(), &closed).await.unwrap();
    let claimed = services.claim_offer(&guest(1), wait, None).await;
    assert_eq!(code(claimed), "closed_day");
    assert_eq!(status(services, wait).await, WaitStatus::Waiting);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn too_many_bookings_and_a_bar_leave_the_offer(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut last = None;
    for table in 1..=3 {
        last = Some(pending(services, 1, "20:00", table).await.id);
    }
    let wait = waiting(services, 1, "22:00").await.id;
    run(services, 0).await;
    let rows = venue.rows().await;
    let claimed = services.claim_offer(&guest(1), wait, Some("k")).await;
    assert_eq!(code(claimed), "too_many_bookings");
    assert_eq!(venue.rows().await, rows);
    assert_eq!(status(services, wait).await, WaitStatus::Offered);
    step(services, last.unwrap(), Status::Canceled)
        .await
        .unwrap();
    bar(&venue).await;
    let claimed = services.claim_offer(&guest(1), wait, None).await;
    assert_eq!(code(claimed), "guest_barred");
    assert_eq!(status(services, wait).await, WaitStatus::Offered);
    // Staff may book for them, as they may without any list.
    services.claim_offer(&staff(), wait, None).await.unwrap();
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_retry_gets_the_first_answer(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let wait = waiting(services, 1, "20:00").await.id;
    let other = waiting(services, 2, "22:00").await.id;
    run(services, 0).await;
    let first = services
        .claim_offer(&guest(1), wait, Some("k"))
        .await
        .unwrap();
    step(services, first.id, Status::Confirmed).await.unwrap();
    let rows = venue.rows().await;
    let retry = services
        .claim_offer(&guest(1), wait, Some("k"))
        .await
        .unwrap();
    assert_eq!((retry.id, retry.status), (first.id, Status::Pending));
    let reused = services.claim_offer(&guest(1), other, Some("k")).await;
    assert_eq!(code(reused), "idempotency_key_reused");
    let reused = services
        .request_booking(&guest(1), &wish("23:00", 2), Some("k"))
        .await;
    assert_eq!(code(reused), "idempotency_key_reused");
    let broken = services.claim_offer(&guest(1), wait, Some("a b")).await;
    assert_eq!(code(broken), "setting_invalid");
    assert_eq!(venue.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_claim_for_a_guest(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let called = caller("20:00", "20:00", 2);
    let called = services
        .add_to_waitlist(&staff(), &called)
        .await
        .unwrap()
        .id;
    let other = waiting(services, 1, "20:00").await.id;
    let rows = venue.rows().await;
    let early = services.claim_offer(&staff(), called, None).await;
    assert_eq!(code(early), "offer_gone");
    assert_eq!(venue.rows().await, rows);
    run(services, 0).await;
    let booking = services
        .claim_offer(&token(Role::Staff), called, Some("k"))
        .await
        .unwrap();
    assert_eq!(
        (booking.status, booking.source),
        (Status::Confirmed, Source::Staff)
    );
    let phone = booking.guest.and_then(|guest| guest.phone);
    assert_eq!(phone.as_deref(), Some("+79991234567"));
    services.claim_offer(&staff(), other, None).await.unwrap();
    let outbox =
        "select audience || ':' || kind from outbox where kind like 'booking%' order by id";
    assert_eq!(
        venue.raw().texts(outbox).await,
        ["guest:booking_created"],
        "whom Telegram reaches"
    );
    // The guest taps after all, by the bot.
    let act = Act {
        channel: Channel::Bot,
        ..guest(1)
    };
    let same = services.claim_offer(&act, other, None).await.unwrap();
    assert_eq!(same.status, Status::Confirmed);
    assert_eq!(venue.raw().number("select count(*) from bookings").await, 2);
    venue.check().await;
}

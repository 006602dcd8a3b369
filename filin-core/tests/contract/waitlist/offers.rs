//! Whose turn it is: what the job does.

use chrono::DateTime;
use filin_core::api::booking::BookingChange;
use filin_core::domain::booking::Status;
use filin_core::domain::waitlist::WaitStatus;
use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_free_is_offered_at_once_and_what_frees_in_turn(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    assert_eq!(run(services, 0).await, Matched::default(), "nobody waits");
    let taken = one_left(services).await;
    let first = waiting(services, 1, "20:00").await.id;
    let second = waiting(services, 2, "20:00").await.id;
    let third = waiting(services, 3, "20:00").await.id;
    let rows = venue.rows().await;
    assert_eq!(run(services, 0).await, offered(1));
    assert_ne!(venue.rows().await, rows);
    let wait = entry(services, first).await;
    let offer = wait.offer.clone().unwrap();
    assert_eq!((wait.status, wait.place), (WaitStatus::Offered, None));
    assert_eq!(numbers(&offer.tables), [2]);
    assert_eq!(offer.starts_at.to_rfc3339(), "2026-11-27T20:00:00+03:00");
    assert_eq!(offer.ends_at.to_rfc3339(), "2026-11-27T22:00:00+03:00");
    assert_eq!(offer.expires_at.to_rfc3339(), "2026-11-27T15:10:00+03:00");
    assert_eq!(
        services.own_waitlist(&guest(1)).await.unwrap()[0].offer,
        Some(offer)
    );
    assert_eq!(entry(services, second).await.place, Some(1));
    let rows = venue.rows().await;
    assert_eq!(run(services, 1).await, Matched::default(), "nothing is new");
    assert_eq!(venue.rows().await, rows);

    step(services, taken, Status::Canceled).await.unwrap();
    assert_eq!(run(services, 2).await, offered(1));
    assert_eq!(status(services, second).await, WaitStatus::Offered);
    // The first did not take it in time: the third is next, and the first is not asked again.
    let turned = Matched {
        lapsed: 1,
        ..offered(1)
    };
    assert_eq!(run(services, 10).await, turned);
    assert_eq!(status(services, first).await, WaitStatus::Lapsed);
    assert_eq!(
        numbers(&entry(services, third).await.offer.unwrap().tables),
        [2]
    );
    let lapsed = Matched {
        lapsed: 1,
        ..Matched::default()
    };
    assert_eq!(run(services, 12).await, lapsed);
    assert_eq!(run(services, 13).await, Matched::default());
    assert_eq!(
        told(&venue).await,
        [
            "guest:waitlist_offer",
            "guest:waitlist_offer",
            "guest:waitlist_lapsed",
            "guest:waitlist_offer",
            "guest:waitlist_lapsed",
        ]
    );
    assert_eq!(facts(&venue, first).await, ["joined", "offered", "lapsed"]);
    let actors =
        "select distinct actor || '/' || channel from events where kind = 'waitlist.offered'";
    assert_eq!(venue.raw().texts(actors).await, ["system/job"]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn facts_and_messages_say_enough_and_name_nobody(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let wait = waiting(services, 1, "20:00").await.id;
    run(services, 0).await;
    let find = |table: &str, kind: &str| {
        let sql = format!("select cast(data as text) from {table} where kind = '{kind}'");
        let raw = venue.raw();
        async move {
            let found = raw.texts(&sql).await;
            serde_json::from_str::<serde_json::Value>(&found[0]).unwrap()
        }
    };
    for data in [
        find("events", "waitlist.offered").await,
        find("outbox", "waitlist_offer").await,
    ] {
        assert_eq!(
            (&data["wait_id"], &data["tables"]),
            (&wait.0.into(), &vec![1].into())
        );
        assert_eq!(data["date"], "2026-11-27");
        for (field, moment) in [
            ("starts_at", "2026-11-27T17:00:00Z"),
            ("ends_at", "2026-11-27T19:00:00Z"),
            ("expires_at", "2026-11-27T12:10:00Z"),
        ] {
            let text = data[field].as_str().unwrap();
            let said: DateTime<chrono::Utc> = text.parse().unwrap();
            assert_eq!(said, utc(moment), "{field}");
        }
    }
    services.claim_offer(&guest(1), wait, None).await.unwrap();
    let claimed = find("events", "waitlist.claimed").await;
    assert!(claimed["booking_id"].is_i64(), "{claimed}");
    let guests = "select count(*) from events where kind like 'waitlist.%' \
         and (guest_id is null or booking_id is not null)";
    assert_eq!(venue.raw().number(guests).await, 0);
    let everything = venue
        .raw()
        .texts("select cast(data as text) from events")
        .await;
    assert!(!everything.concat().contains("Гость"));
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_are_told_for_whom_telegram_cannot_reach(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let first = caller("20:00", "20:00", 8);
    let second = filin_core::api::waitlist::StaffWait {
        phone: Some("+79990000001".into()),
        ..caller("20:00", "20:00", 2)
    };
    services.add_to_waitlist(&staff(), &first).await.unwrap();
    services.add_to_waitlist(&staff(), &second).await.unwrap();
    assert_eq!(
        run(services, 250).await,
        offered(1),
        "all tables for the eight"
    );
    pending(services, 1, "20:00", 1).await;
    run(services, 261).await;
    assert_eq!(
        told(&venue).await,
        [
            "staff:waitlist_offer",
            "staff:waitlist_lapsed",
            "staff:waitlist_expired"
        ]
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_table_that_is_gone_puts_them_back_in_their_old_place(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    one_left(services).await;
    let first = waiting(services, 1, "20:00").await.id;
    let second = waiting(services, 2, "20:00").await.id;
    run(services, 0).await;
    let faster = pending(services, 91, "20:00", 2).await.id;
    let returned = Matched {
        returned: 1,
        ..Matched::default()
    };
    assert_eq!(run(services, 1).await, returned);
    let wait = entry(services, first).await;
    assert_eq!(
        (wait.status, wait.place, wait.offer),
        (WaitStatus::Waiting, Some(1), None)
    );
    step(services, faster, Status::Canceled).await.unwrap();
    assert_eq!(run(services, 2).await, offered(1));
    let offer = entry(services, first).await.offer.unwrap();
    assert_eq!(offer.expires_at.to_rfc3339(), "2026-11-27T15:12:00+03:00");
    assert_eq!(status(services, second).await, WaitStatus::Waiting);
    assert_eq!(
        facts(&venue, first).await,
        ["joined", "offered", "returned", "offered"]
    );
    // A block takes it, and a move frees another: one run sees both.
    let block = services
        .block_table(&staff(), &block("20:00", 60, 2))
        .await
        .unwrap();
    assert_eq!(run(services, 3).await, returned);
    services.unblock_table(&staff(), block.id).await.unwrap();
    assert_eq!(run(services, 4).await, offered(1));
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_way_in_which_a_table_frees_is_seen(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let taken = [
        pending(services, 90, "20:00", 1).await.id,
        pending(services, 91, "20:00", 2).await.id,
    ];
    let wait = waiting(services, 1, "20:00").await.id;
    assert_eq!(run(services, 0).await, Matched::default());
    // Moved away and back.
    let change = |time: &str| BookingChange {
        tables: Some(vec![1]),
        ..move_to(time)
    };
    services
        .change_booking(&staff(), taken[0], &change("22:00"))
        .await
        .unwrap();
    assert_eq!(run(services, 0).await, offered(1));
    services
        .change_booking(&staff(), taken[0], &change("20:00"))
        .await
        .unwrap();
    assert_eq!(run(services, 0).await.returned, 1);
    // Missed, a new table, longer hours, a table kept for the door that is put online.
    step(services, taken[1], Status::Confirmed).await.unwrap();
    step(services, taken[1], Status::NoShow).await.unwrap();
    assert_eq!(run(services, 0).await, offered(1));
    services
        .block_table(&staff(), &block("19:00", 300, 2))
        .await
        .unwrap();
    assert_eq!(run(services, 0).await.returned, 1);
    let mut form = table_form(9);
    form.online = false;
    services.add_table(&manager(), &form).await.unwrap();
    assert_eq!(run(services, 0).await, Matched::default());
    form.online = true;
    services.change_table(&manager(), 9, &form).await.unwrap();
    assert_eq!(run(services, 0).await, offered(1));
    assert_eq!(
        numbers(&entry(services, wait).await.offer.unwrap().tables),
        [9]
    );
    // Renumbered it is the same table; retired it is gone.
    form.number = 10;
    services.change_table(&manager(), 9, &form).await.unwrap();
    assert_eq!(run(services, 0).await, Matched::default());
    assert_eq!(
        numbers(&entry(services, wait).await.offer.unwrap().tables),
        [10]
    );
    services.retire_table(&manager(), 10).await.unwrap();
    assert_eq!(run(services, 0).await.returned, 1);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whose_time_has_passed_is_told_so(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    for table in [1, 2] {
        services
            .block_table(&staff(), &block("14:00", 720, table))
            .await
            .unwrap();
    }
    let early = waiting(services, 1, "20:00").await.id;
    let new = window("19:30", "20:30", 2);
    let late = services.join_waitlist(&guest(2), &new).await.unwrap().id;
    // 20:00 is five hours away; an offer must stand ten minutes and leave half an hour.
    assert_eq!(run(services, 300 - 40).await, Matched::default());
    let expired = Matched {
        expired: 1,
        ..Matched::default()
    };
    assert_eq!(run(services, 300 - 39).await, expired);
    assert_eq!(status(services, early).await, WaitStatus::Expired);
    assert_eq!(run(services, 300 - 9).await, expired);
    assert_eq!(status(services, late).await, WaitStatus::Expired);
    assert_eq!(told(&venue).await, ["guest:waitlist_expired"; 2]);
    assert_eq!(facts(&venue, early).await, ["joined", "expired"]);
    venue.check().await;
}

//! What steps do to tables, the ledger and the people who are told; what guests may do.

use filin_core::domain::actor::Role;
use filin_core::domain::booking::Status;
use filin_core::error::Error;
use filin_core::service::{Services, Step};
use rstest::rstest;

use crate::support::*;

const CANCEL: Step = Step::To(Status::Canceled);

async fn told(venue: &TestVenue) -> Vec<String> {
    venue
        .raw()
        .texts("select audience || ':' || kind from outbox order by id")
        .await
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_end_before_the_start_is_taken_and_warned_of(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    let warned = |minutes, to| async move {
        let act = after(minutes, staff());
        let done = services
            .step_booking(&act, id, Step::To(to), None, None)
            .await
            .unwrap();
        let codes = done.warnings.into_iter().map(|warning| warning.code);
        codes.collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    assert_eq!(warned(0, Status::Confirmed).await, none);
    for end in [Status::Completed, Status::NoShow] {
        assert_eq!(warned(299, end).await, ["not_begun"]);
        assert_eq!(warned(299, Status::Confirmed).await, none, "reopened");
        assert_eq!(warned(300, end).await, none);
        assert_eq!(warned(300, Status::Confirmed).await, none);
    }
    assert_eq!(warned(0, Status::Seated).await, none, "guests come early");
    assert_eq!(warned(299, Status::Completed).await, ["not_begun"]);
    assert_eq!(warned(299, Status::Confirmed).await, none);
    assert_eq!(warned(299, Status::Canceled).await, none);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_evening(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    step(services, id, Status::Confirmed).await.unwrap();
    step(services, id, Status::Seated).await.unwrap();
    let done = step(services, id, Status::Completed).await.unwrap();
    assert_eq!(done.guest.unwrap().visits, 1);
    assert_eq!(venue.raw().number("select count(*) from holds").await, 0);
    assert_eq!(
        told(&venue).await,
        [
            "staff:booking_requested",
            "guest:booking_received",
            "guest:booking_confirmed"
        ]
    );
    let kinds: Vec<String> = services
        .booking_events(&staff(), id)
        .await
        .unwrap()
        .into_iter()
        .map(|event| event.kind)
        .collect();
    assert_eq!(
        kinds,
        [
            "booking.requested",
            "booking.confirmed",
            "booking.seated",
            "booking.completed"
        ]
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_cancels_what_is_theirs_and_nothing_else(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = pending(services, 1, "20:00", 1).await;
    let by_phone = services
        .create_booking(&staff(), &call("20:00", 2, 2), None)
        .await
        .unwrap();
    let rows = venue.rows().await;
    for id in [booking.id, by_phone.id] {
        let done = services
            .step_booking(&guest(2), id, CANCEL, None, None)
            .await;
        assert_eq!(code(done), "not_found");
        let done = services
            .change_booking(&guest(2), id, &move_to("22:00"))
            .await;
        assert_eq!(code(done), "not_found");
    }
    for to in [
        Step::To(Status::Confirmed),
        Step::To(Status::Seated),
        Step::Undo,
    ] {
        let done = services
            .step_booking(&guest(1), booking.id, to, None, None)
            .await;
        assert_eq!(code(done), "forbidden");
    }
    let stale = services
        .step_booking(&guest(1), booking.id, CANCEL, Some(7), None)
        .await;
    assert_eq!(code(stale), "stale_version");
    assert_eq!(venue.rows().await, rows);

    let done = services
        .step_booking(&guest(1), booking.id, CANCEL, Some(1), None)
        .await
        .unwrap();
    assert_eq!(done.reason.as_deref(), Some("by_guest"));
    assert!(
        told(&venue)
            .await
            .contains(&"staff:booking_called_off".to_owned())
    );
    let again = services
        .step_booking(&guest(1), booking.id, CANCEL, None, None)
        .await;
    assert_eq!(code(again), "transition_refused");
    venue.check().await;
}

/// 20:00 in Moscow is five hours after `now`; the cut-off lies two hours before.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn guests_keep_to_the_cut_off_staff_need_not(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    let rows = venue.rows().await;
    let late = after(181, guest(1));
    let done = services.step_booking(&late, id, CANCEL, None, None).await;
    assert_eq!(code(done), "too_late_to_change");
    let done = services.change_booking(&late, id, &move_to("22:00")).await;
    assert_eq!(code(done), "too_late_to_change");
    assert_eq!(venue.rows().await, rows);
    let in_time = after(180, guest(1));
    services
        .step_booking(&in_time, id, CANCEL, None, None)
        .await
        .unwrap();

    let id = pending(services, 1, "20:00", 1).await.id;
    let late = after(181, staff());
    let done = services
        .step_booking(&late, id, CANCEL, None, Some("не приедут"))
        .await
        .unwrap();
    assert_eq!(done.reason.as_deref(), Some("не приедут"));
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn reopening_takes_the_tables_again_or_says_what_is_free(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let first = pending(services, 1, "20:00", 1).await.id;
    step(services, first, Status::Canceled).await.unwrap();
    let second = pending(services, 2, "21:00", 1).await.id;
    let rows = venue.rows().await;
    let Err(Error::SlotTaken { alternatives }) = step(services, first, Status::Confirmed).await
    else {
        panic!("it was reopened over another booking")
    };
    assert!(!alternatives.is_empty());
    let Err(Error::SlotTaken { .. }) = undo(services, first).await else {
        panic!("undone over another booking")
    };
    assert_eq!(venue.rows().await, rows);

    step(services, second, Status::Canceled).await.unwrap();
    let done = step(services, first, Status::Confirmed).await.unwrap();
    assert_eq!((done.status, done.reason), (Status::Confirmed, None));
    assert_eq!(numbers(&done.tables), [1]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_booking_whose_table_was_retired_cannot_be_reopened(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 8).await.id;
    step(services, id, Status::Canceled).await.unwrap();
    services.retire_table(&manager(), 8).await.unwrap();
    assert_eq!(
        code(step(services, id, Status::Confirmed).await),
        "table_unknown"
    );
    // A new table of the same number is another table.
    services
        .add_table(&manager(), &table_form(8))
        .await
        .unwrap();
    assert_eq!(
        code(step(services, id, Status::Confirmed).await),
        "table_unknown"
    );
    assert_eq!(code(undo(services, id).await), "table_unknown");
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_role_steps_and_is_named_in_the_event(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services: &Services = &venue.services;
    for (table, act) in (1..).zip([staff(), manager(), owner(), token(Role::Staff)]) {
        let id = pending(services, table, "20:00", table).await.id;
        let to = Step::To(Status::Confirmed);
        services
            .step_booking(&act, id, to, None, None)
            .await
            .unwrap();
        let events = services.booking_events(&act, id).await.unwrap();
        let last = events.last().unwrap();
        assert_eq!(
            (last.actor.as_str(), &*last.actor_name),
            (&*act.actor.key(), &*act.actor.label())
        );
        assert_eq!(last.channel, act.channel.as_str());
        assert_eq!(last.at, now());
    }
}

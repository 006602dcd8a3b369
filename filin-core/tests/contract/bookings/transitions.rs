//! The state machine over the database: every step that exists, every other refused.

use filin_core::api::booking::Booking;
use filin_core::domain::booking::Status;
use filin_core::service::{Services, Step};
use rstest::rstest;

use crate::support::*;

/// A booking of guest 1 in this status, at table 1 tonight at 20:00.
async fn in_status(services: &Services, status: Status) -> Booking {
    let mut booking = pending(services, 1, "20:00", 1).await;
    let way: &[Status] = match status {
        Status::Pending => &[],
        Status::Confirmed => &[Status::Confirmed],
        Status::Seated => &[Status::Seated],
        Status::Completed => &[Status::Seated, Status::Completed],
        Status::Canceled => &[Status::Canceled],
        Status::NoShow => &[Status::Confirmed, Status::NoShow],
    };
    for to in way {
        booking = step(services, booking.id, *to).await.unwrap();
    }
    assert_eq!(booking.status, status);
    booking
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_step_of_the_state_machine_and_no_other(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    for from in Status::ALL {
        for to in Status::ALL {
            let booking = in_status(services, from).await;
            let rows = venue.rows().await;
            let done = step(services, booking.id, to).await;
            let reopens = from.is_end() && to == Status::Confirmed;
            if from.step(to).is_ok() || reopens {
                let done = done.unwrap();
                assert_eq!(done.status, to, "{from} → {to}");
                assert_eq!(done.version, booking.version + 1);
                let events = services.booking_events(&staff(), booking.id).await.unwrap();
                let last = events.last().unwrap();
                let kind = if reopens {
                    "reopened".into()
                } else {
                    to.to_string()
                };
                assert_eq!(last.kind, format!("booking.{kind}"));
                assert_eq!(last.data["from"], from.as_str());
                assert_eq!(last.data["status"], to.as_str());
            } else {
                assert_eq!(code(done), "transition_refused", "{from} → {to}");
                assert_eq!(venue.rows().await, rows, "{from} → {to}");
            }
            venue.check().await;
            clear(&venue).await;
        }
        // Reopening by its own name leads from an end only.
        let booking = in_status(services, from).await;
        let done = services
            .step_booking(&staff(), booking.id, Step::Reopen, None, None)
            .await;
        match done {
            Ok(done) => assert!(from.is_end() && done.status == Status::Confirmed, "{from}"),
            Err(error) => assert!(
                !from.is_end() && error.code() == "transition_refused",
                "{from}"
            ),
        }
        venue.check().await;
        clear(&venue).await;
    }
}

/// Makes room for the next case.
async fn clear(venue: &TestVenue) {
    let raw = venue.raw();
    for sql in [
        "delete from holds",
        "delete from visits",
        "delete from outbox",
        "delete from bookings",
    ] {
        raw.run(sql).await;
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn steps_of_what_is_not_there_or_stale(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = pending(services, 1, "20:00", 1).await;
    step(services, booking.id, Status::Confirmed).await.unwrap();
    let rows = venue.rows().await;
    let to = Step::To(Status::Seated);
    for version in [1, 0, -1, 3, i64::MAX] {
        let done = services
            .step_booking(&staff(), booking.id, to, Some(version), None)
            .await;
        assert_eq!(code(done), "stale_version", "{version}");
    }
    for id in [0, -1, 4711, i64::MAX, i64::MIN] {
        let id = filin_core::domain::ids::BookingId(id);
        let done = services.step_booking(&staff(), id, to, None, None).await;
        assert_eq!(code(done), "not_found", "{id}");
    }
    for (reason, expected) in [
        ("a\0b", "text_invalid"),
        (&*"я".repeat(501), "text_too_long"),
    ] {
        let to = Step::To(Status::Canceled);
        let done = services
            .step_booking(&staff(), booking.id, to, None, Some(reason))
            .await;
        assert_eq!(code(done), expected);
    }
    assert_eq!(venue.rows().await, rows);
    let done = services
        .step_booking(&staff(), booking.id, to, Some(2), None)
        .await
        .unwrap();
    assert_eq!(done.version, 3);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_steps_of_one_version_one_wins(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let id = pending(&venue.services, 1, "20:00", 1).await.id;
    let tries = (0..16).map(|n| {
        let services = venue.services.clone();
        let to = if n % 2 == 0 {
            Status::Confirmed
        } else {
            Status::Canceled
        };
        tokio::spawn(async move {
            services
                .step_booking(&staff(), id, Step::To(to), Some(1), None)
                .await
        })
    });
    let mut won = 0;
    for done in futures::future::join_all(tries).await {
        match done.unwrap() {
            Ok(_) => won += 1,
            Err(error) => assert_eq!(error.code(), "stale_version"),
        }
    }
    assert_eq!(won, 1);
    venue.check().await;
}

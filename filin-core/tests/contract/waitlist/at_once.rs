//! Many at once: guests who claim, guests who book, replicas that run the job.

use std::collections::BTreeMap;
use std::sync::Arc;

use filin_core::api::waitlist::NewWait;
use filin_core::domain::booking::Status;
use filin_core::domain::waitlist::WaitStatus;
use rstest::rstest;
use tokio::sync::Barrier;

use super::*;

/// Runs them all from the same moment on; says how many ended in each way.
async fn all_at_once<T, F>(tries: Vec<F>) -> (Vec<T>, BTreeMap<&'static str, usize>)
where
    T: Send + 'static,
    F: Future<Output = filin_core::error::Result<T>> + Send + 'static,
{
    let barrier = Arc::new(Barrier::new(tries.len()));
    let tasks = tries.into_iter().map(|one| {
        let barrier = Arc::clone(&barrier);
        tokio::spawn(async move {
            barrier.wait().await;
            one.await
        })
    });
    let (mut done, mut counts) = (Vec::new(), BTreeMap::new());
    for task in futures::future::join_all(tasks).await {
        let outcome = match task.unwrap() {
            Ok(value) => {
                done.push(value);
                "ok"
            }
            Err(error) => {
                assert!(
                    !matches!(error.code(), "internal" | "database_away"),
                    "{error:?}"
                );
                error.code()
            }
        };
        *counts.entry(outcome).or_default() += 1;
    }
    (done, counts)
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_claims_of_one_offer_are_one_booking(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let wait = waiting(&venue.services, 1, "20:00").await.id;
    run(&venue.services, 0).await;
    let tries = (0..16).map(|n| {
        let services = if n % 2 == 0 {
            venue.services.clone()
        } else {
            venue.replica()
        };
        // Guest and staff, with keys and without.
        let act = if n % 4 == 3 { staff() } else { guest(1) };
        let key = (n % 3 == 0).then(|| format!("key-{}", n % 2));
        async move { services.claim_offer(&act, wait, key.as_deref()).await }
    });
    let (bookings, counts) = all_at_once(tries.collect()).await;
    assert_eq!(counts, BTreeMap::from([("ok", 16)]));
    assert!(bookings.iter().all(|one| one.id == bookings[0].id));
    assert_eq!(venue.raw().number("select count(*) from bookings").await, 1);
    assert_eq!(facts(&venue, wait).await, ["joined", "offered", "claimed"]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_claim_and_a_booking_want_the_last_table(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    one_left(services).await;
    let mut wins = [0; 2];
    for round in 0..12 {
        let wait = waiting(services, 1, "20:00").await.id;
        assert_eq!(run(services, 0).await, offered(1), "round {round}");
        let (claimer, booker) = (venue.replica(), services.clone());
        let (claimed, booked) = tokio::join!(
            tokio::spawn(async move { claimer.claim_offer(&guest(1), wait, None).await }),
            tokio::spawn(async move {
                booker
                    .request_booking(&guest(2), &wish("20:00", 2), None)
                    .await
            }),
        );
        let winner = match (claimed.unwrap(), booked.unwrap()) {
            (Ok(booking), Err(refused)) => {
                wins[0] += 1;
                assert_eq!(refused.code(), "slot_taken");
                assert_eq!(status(services, wait).await, WaitStatus::Claimed);
                booking
            }
            (Err(refused), Ok(booking)) => {
                wins[1] += 1;
                assert_eq!(refused.code(), "slot_taken");
                let back = entry(services, wait).await;
                assert_eq!((back.status, back.place), (WaitStatus::Waiting, Some(1)));
                services.leave_waitlist(&guest(1), wait).await.unwrap();
                booking
            }
            both => panic!("{both:?}"),
        };
        venue.check().await;
        step(services, winner.id, Status::Canceled).await.unwrap();
    }
    println!("{engine:?}: {wins:?}");
}

/// Taken or left, taken or lapsed: one of the two, and the other is told so.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_offer_has_one_end(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    for round in 0..24 {
        let wait = waiting(services, 1, "20:00").await.id;
        assert_eq!(run(services, 0).await, offered(1), "round {round}");
        let lapses = round % 2 == 0;
        let (claimer, ender) = (venue.replica(), services.clone());
        // It knows the room already, or it would always come second.
        claimer.venue(&staff()).await.unwrap();
        // Staff claim: they do not wait for the guest's row.
        let last = at("2026-11-27T12:09:59.999999Z", staff());
        let (claimed, ended) = tokio::join!(
            tokio::spawn(async move { claimer.claim_offer(&last, wait, None).await }),
            tokio::spawn(async move {
                if lapses {
                    return run(&ender, 10).await.lapsed == 1;
                }
                let left = ender.leave_waitlist(&guest(1), wait).await;
                left.map_err(|error| assert_eq!(error.code(), "wait_ended"))
                    .is_ok()
            }),
        );
        let booking = match (claimed.unwrap(), ended.unwrap()) {
            (Ok(booking), false) => booking,
            (Err(error), true) => {
                assert_eq!(error.code(), "offer_gone");
                continue;
            }
            both => panic!("round {round}: {both:?}"),
        };
        venue.check().await;
        step(services, booking.id, Status::Canceled).await.unwrap();
    }
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn replicas_that_run_at_once_offer_everything_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    for id in 1..=12 {
        let new = NewWait {
            date: format!("2026-11-{}", 27 + id % 2),
            ..window("20:00", "20:30", 2)
        };
        let joined = venue.services.join_waitlist(&guest(id), &new).await;
        joined.unwrap();
    }
    for minutes in [0, 10, 11] {
        let tries = (0..8).map(|_| {
            let services = venue.replica();
            async move {
                let at = now() + TimeDelta::minutes(minutes);
                services.match_waitlist(at).await
            }
        });
        let (done, counts) = all_at_once(tries.collect()).await;
        assert_eq!(counts, BTreeMap::from([("ok", 8)]));
        let offers: usize = done.iter().map(|one| one.offered).sum();
        let lapsed: usize = done.iter().map(|one| one.lapsed).sum();
        let expected = match minutes {
            0 => (12, 0),
            10 => (0, 12),
            _ => (0, 0),
        };
        assert_eq!((offers, lapsed), expected);
        venue.check().await;
    }
    assert_eq!(told(&venue).await.len(), 24);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_guest_joins_many_times_at_once(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let known = waiting(&venue.services, 1, "20:00").await;
    venue
        .services
        .leave_waitlist(&guest(1), known.id)
        .await
        .unwrap();
    let id = tonights(&venue.services).await[0]
        .guest
        .as_ref()
        .unwrap()
        .id;
    let tries = (0..16).map(|n| {
        let services = venue.replica();
        let mut new = window("20:00", "21:00", 2);
        new.date = format!("2026-11-{}", 27 + n % 4);
        async move {
            if n % 2 == 0 {
                return services.join_waitlist(&guest(1), &new).await;
            }
            let form = filin_core::api::waitlist::StaffWait {
                date: new.date,
                guest_id: Some(id),
                phone: None,
                ..caller("20:00", "21:00", 2)
            };
            services.add_to_waitlist(&staff(), &form).await
        }
    });
    let (_, counts) = all_at_once(tries.collect()).await;
    assert_eq!(counts["ok"], 3, "{counts:?}");
    assert!(
        counts
            .keys()
            .all(|code| ["ok", "wait_exists", "too_many_waits"].contains(code)),
        "{counts:?}"
    );
    venue.check().await;
}

//! Many writers on one evening. Losing a race is a refusal; nothing is ever broken or half done.

mod writer;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use filin_core::api::booking::NewBooking;
use filin_core::domain::booking::Status;
use filin_core::error::Error;
use filin_core::service::{Options, Seed, SeedTable, Step};
use rstest::rstest;
use tokio::sync::Barrier;

use self::writer::{STAFF, Writer};
use crate::support::*;

const WRITERS: usize = 64;
/// In all, not each: the suite has to end. `WRITERS * 2_000` is a matter of minutes.
const ATTEMPTS: usize = 2_000;
const GUESTS: i64 = 200;
/// Enough for every kind of attempt to go through now and then, few enough to be fought for.
const TABLES: i64 = 20;

/// The standard venue with more tables, side by side in pairs.
fn hall() -> Seed {
    let standard = Seed::standard(chrono_tz::Tz::Europe__Moscow);
    let like = standard.tables[0].clone();
    let tables = (1..=TABLES)
        .map(|number| {
            let neighbours = if number % 2 == 1 {
                vec![number + 1]
            } else {
                Vec::new()
            };
            SeedTable {
                number,
                neighbours,
                ..like.clone()
            }
        })
        .collect();
    Seed { tables, ..standard }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_writers_on_one_evening(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open_as(engine, &hall(), Options::default()).await else {
        return;
    };
    let attempts: usize = std::env::var("FILIN_TEST_ATTEMPTS")
        .ok()
        .and_then(|each| each.parse::<usize>().ok())
        .map_or(ATTEMPTS, |each| each * WRITERS);
    let barrier = Arc::new(Barrier::new(WRITERS));
    let begun = Instant::now();
    let writers = (0..WRITERS).map(|n| {
        // Two replicas, so that caches go stale too.
        let services = if n % 2 == 0 {
            venue.services.clone()
        } else {
            venue.replica()
        };
        let id = i64::try_from(n).unwrap() + 1;
        let mut writer = Writer::new(services, id);
        let barrier = barrier.clone();
        tokio::spawn(async move {
            barrier.wait().await;
            let mut counts: BTreeMap<String, usize> = BTreeMap::new();
            for _ in 0..attempts / WRITERS {
                let (what, done) = writer.try_something().await;
                let outcome = match done {
                    Ok(()) => "ok",
                    Err(Error::DatabaseAway(why) | Error::Collided(why) | Error::Internal(why)) => {
                        panic!("{what}: {why}")
                    }
                    Err(error) => error.code(),
                };
                *counts.entry(format!("{what}: {outcome}")).or_default() += 1;
            }
            counts
        })
    });
    let mut all: BTreeMap<String, usize> = BTreeMap::new();
    for counts in futures::future::join_all(writers).await {
        for (what, count) in counts.unwrap() {
            *all.entry(what).or_default() += count;
        }
    }
    println!(
        "{engine:?}: {attempts} attempts in {:?}: {all:#?}",
        begun.elapsed()
    );
    for what in [
        "request",
        "create",
        "join",
        "move",
        "seat elsewhere",
        "block",
        "unblock",
        "confirm",
        "cancel",
        "undo",
    ] {
        assert!(
            all.contains_key(&format!("{what}: ok")),
            "{what} never went through"
        );
    }
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_hundred_guests_for_the_last_table_one_wins(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    for table in 1..=7 {
        venue
            .services
            .block_table(&staff(), &block("14:00", 720, table))
            .await
            .unwrap();
    }
    let barrier = Arc::new(Barrier::new(usize::try_from(GUESTS).unwrap()));
    let tries = (1..=GUESTS).map(|id| {
        let services = if id % 2 == 0 {
            venue.services.clone()
        } else {
            venue.replica()
        };
        let barrier = barrier.clone();
        tokio::spawn(async move {
            barrier.wait().await;
            // Half of them name the table, half leave it to us.
            let new = NewBooking {
                table_no: (id % 4 < 2).then_some(8),
                ..wish("20:00", 2)
            };
            services.request_booking(&guest(id), &new, None).await
        })
    });
    let mut won = 0;
    for done in futures::future::join_all(tries).await {
        match done.unwrap() {
            Ok(_) => won += 1,
            Err(Error::SlotTaken { .. }) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!(won, 1);
    assert_eq!(venue.raw().number("select count(*) from bookings").await, 1);
    assert_eq!(
        venue.raw().number("select count(*) from guests").await,
        1,
        "losers leave no trace"
    );
    venue.check().await;
}

/// No use case waits for a second connection while it has one: a pool of the smallest size serves
/// any number of callers.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_smallest_pool_is_enough(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let store = venue.database.store_of(1).await.unwrap();
    let small = services(&store, Default::default());
    let tries = (1..=60).map(|id| {
        let services = small.clone();
        tokio::spawn(async move {
            let time = format!("{}:00", 17 + id % 6);
            let booked = services
                .request_booking(&guest(id), &wish(&time, 2), None)
                .await;
            let booked = booked.ok().map(|booking| booking.id);
            if let Some(id) = booked {
                services
                    .step_booking(&STAFF, id, Step::To(Status::Canceled), None, None)
                    .await?;
            }
            services.bootstrap(&guest(id)).await?;
            services.events_since(0, 50).await?;
            services.room(&STAFF, None).await.map(drop)
        })
    });
    for done in futures::future::join_all(tries).await {
        done.unwrap().unwrap();
    }
    store.close().await;
    venue.check().await;
}

//! Whatever is remembered: after an answered write the next read is fresh.

use filin_core::api::venue::{Hours, VenueChange};
use filin_core::domain::booking::Status;
use filin_core::service::{Question, Services};
use rstest::rstest;

use crate::support::*;

async fn free(services: &Services, table: i64) -> bool {
    let question = Question {
        day: Some(friday()),
        guests: 2,
        table: None,
        minutes: None,
        explain: false,
        except: None,
    };
    let found = services.availability(&guest(99), question).await.unwrap();
    let eight = found
        .slots
        .iter()
        .find(|slot| slot.starts_at == utc("2026-11-27T17:00:00Z"));
    eight.is_some_and(|slot| numbers(&slot.tables).contains(&table))
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_next_read_is_fresh(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mine = || async { services.bootstrap(&guest(1)).await.unwrap() };
    assert!(free(services, 1).await && mine().await.me.bookings.is_empty());
    let id = pending(services, 1, "20:00", 1).await.id;
    assert!(!free(services, 1).await);
    assert_eq!(mine().await.me.bookings[0].status, Status::Pending);
    step(services, id, Status::Confirmed).await.unwrap();
    assert_eq!(mine().await.me.bookings[0].status, Status::Confirmed);
    services
        .change_booking(&guest(1), id, &move_to("22:00"))
        .await
        .unwrap();
    assert!(free(services, 1).await);
    step(services, id, Status::Completed).await.unwrap();
    let me = mine().await.me;
    assert_eq!((me.loyalty.visits, me.bookings.len()), (1, 0));

    let block = services
        .block_table(&staff(), &block("20:00", 60, 1))
        .await
        .unwrap();
    assert!(!free(services, 1).await);
    services.unblock_table(&staff(), block.id).await.unwrap();
    assert!(free(services, 1).await);

    assert_eq!(mine().await.tables.len(), 8);
    services
        .add_table(&manager(), &table_form(9))
        .await
        .unwrap();
    assert_eq!(mine().await.tables.len(), 9);
    services.retire_table(&manager(), 1).await.unwrap();
    assert_eq!(mine().await.tables.len(), 8);
    assert!(!free(services, 1).await);

    let change = VenueChange {
        name: Some("Сова".into()),
        ..VenueChange::default()
    };
    services.change_venue(&manager(), &change).await.unwrap();
    assert_eq!(mine().await.venue.name, "Сова");
    services
        .set_hours(
            &manager(),
            &Hours {
                week: vec![None; 7],
                exceptions: vec![],
                version: None,
            },
        )
        .await
        .unwrap();
    assert_eq!(mine().await.venue.week[0].opens_at, None);
    let grant = filin_core::api::access::Grant {
        telegram_id: filin_core::domain::ids::TelegramId(1),
        role: Some("staff".into()),
        name: String::new(),
    };
    services.grant_role(&owner(), &grant).await.unwrap();
    assert!(mine().await.me.role.is_some());
}

/// A reader that began before a write must not leave what it found for those who come after.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn racing_readers_leave_nothing_stale(#[case] engine: Engine) {
    const ROUNDS: usize = 40;
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let readers: Vec<_> = (0..3)
        .map(|_| {
            let (services, stop) = (venue.services.clone(), stop.clone());
            tokio::spawn(async move {
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    free(&services, 1).await;
                    services.bootstrap(&guest(1)).await.unwrap();
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    let services = &venue.services;
    for round in 0..ROUNDS {
        let id = pending(services, 1, "20:00", 1).await.id;
        assert!(
            !free(services, 1).await,
            "round {round}: taken, yet shown as free"
        );
        assert_eq!(
            services
                .bootstrap(&guest(1))
                .await
                .unwrap()
                .me
                .bookings
                .len(),
            1
        );
        step(services, id, Status::Canceled).await.unwrap();
        assert!(
            free(services, 1).await,
            "round {round}: free, yet shown as taken"
        );
        assert!(
            services
                .bootstrap(&guest(1))
                .await
                .unwrap()
                .me
                .bookings
                .is_empty()
        );
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    for reader in readers {
        reader.await.unwrap();
    }
}

/// A booking leaves the house remembered, and a change of the house that of nothing.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn bookings_leave_the_house_remembered(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mine = || async { services.bootstrap(&guest(1)).await.unwrap() };
    mine().await;
    // Behind the daemon's back: whoever sees it has read again.
    venue.raw().run("update venue set name = 'Тайна'").await;
    let id = pending(services, 1, "20:00", 1).await.id;
    let shown = mine().await;
    assert_eq!(
        (shown.venue.name.as_str(), shown.me.bookings.len()),
        ("Filin", 1)
    );
    step(services, id, Status::Confirmed).await.unwrap();
    assert_eq!(mine().await.venue.name, "Filin");
    let change = VenueChange {
        contacts: Some("Совиный переулок, 13".into()),
        ..VenueChange::default()
    };
    services.change_venue(&manager(), &change).await.unwrap();
    assert_eq!(mine().await.venue.name, "Тайна");
}

/// What another replica wrote is forgotten here when its events are caught.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_was_caught_is_forgotten(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let (here, there) = (venue.replica(), &venue.services);
    let mut seen = here.last_seq().await.unwrap();
    let mut catch_up = async || {
        let caught = here.events_since(seen, 10).await.unwrap();
        assert!(!caught.messages.is_empty());
        seen = caught.messages.last().unwrap().0;
        here.forget(&caught);
        caught.only_bookings
    };
    let shown = || async { here.bootstrap(&guest(1)).await.unwrap() };
    assert!(free(&here, 1).await && shown().await.me.bookings.is_empty());
    pending(there, 1, "20:00", 1).await;
    assert!(catch_up().await);
    assert!(!free(&here, 1).await && shown().await.me.bookings.len() == 1);
    let change = VenueChange {
        name: Some("Сова".into()),
        ..VenueChange::default()
    };
    there.change_venue(&manager(), &change).await.unwrap();
    assert!(!catch_up().await);
    assert_eq!(shown().await.venue.name, "Сова");
}

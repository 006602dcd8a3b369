//! Settings, hours and the first start.

use chrono_tz::Tz;
use filin_core::api::venue::{ExceptionForm, VenueChange};
use filin_core::domain::loyalty::{Loyalty, Reward};
use filin_core::domain::slots::Rules;
use filin_core::service::Seed;
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_first_start_makes_a_venue_that_works(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    assert!(services.is_migrated().await.unwrap());
    services.ping().await.unwrap();
    let shown = services.bootstrap(&guest(1)).await.unwrap();
    assert_eq!(
        (shown.venue.name.as_str(), shown.venue.zone.as_str()),
        ("Filin", "Europe/Moscow")
    );
    assert_eq!(
        (shown.venue.advance_days, shown.venue.cutoff_min),
        (60, 120)
    );
    assert_eq!(shown.venue.largest_party, 8);
    assert_eq!(shown.venue.now.to_rfc3339(), "2026-11-27T15:00:00+03:00");
    let today = &shown.venue.week[0];
    assert_eq!(
        today.opens_at.unwrap().to_rfc3339(),
        "2026-11-27T14:00:00+03:00"
    );
    assert_eq!(
        today.closes_at.unwrap().to_rfc3339(),
        "2026-11-28T02:00:00+03:00"
    );
    assert_eq!(
        (shown.tables.len(), shown.promotions.len(), shown.menu.len()),
        (8, 1, 2)
    );
    assert_eq!(numbers(&shown.tables[2].neighbours), [4]);
    assert!(shown.promotions[0].is_default);
    let me = shown.me;
    assert_eq!(
        (me.name.as_str(), me.role, me.loyalty.visits),
        ("Гость 1", None, 0)
    );
    assert_eq!(me.loyalty.next.unwrap().after_visits, 5);
    assert_eq!(
        venue.raw().number("select count(*) from guests").await,
        0,
        "reading writes nothing"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn replicas_that_start_together_make_one(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let store = database.store().await.unwrap();
    store.migrate().await.unwrap();
    store.migrate().await.unwrap();
    let starts = (0..6).map(|_| {
        let services = services(&store, Default::default());
        tokio::spawn(async move {
            services
                .ensure_venue(&Seed::standard(Tz::Europe__Moscow), now())
                .await
        })
    });
    for done in futures::future::join_all(starts).await {
        done.unwrap().unwrap();
    }
    let raw = Raw::of(&store);
    for (table, count) in [
        ("venue", 1),
        ("tables", 8),
        ("table_joins", 4),
        ("menu_items", 2),
        ("promotions", 1),
    ] {
        assert_eq!(
            raw.number(&format!("select count(*) from {table}")).await,
            count,
            "{table}"
        );
    }
    // A second start changes nothing that was set meanwhile.
    let services = services(&store, Default::default());
    let name = VenueChange {
        name: Some("Сова".into()),
        ..VenueChange::default()
    };
    services.change_venue(&manager(), &name).await.unwrap();
    services
        .ensure_venue(&Seed::standard(Tz::Europe__Berlin), now())
        .await
        .unwrap();
    let stands = services.venue(&staff()).await.unwrap();
    assert_eq!(
        (stands.name.as_str(), stands.zone.as_str()),
        ("Сова", "Europe/Moscow")
    );
    store.close().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn settings_change_by_version(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let change = VenueChange {
        zone: Some("Europe/Berlin".into()),
        day_start: Some("5:00".into()),
        contacts: Some("ул. Совы, 1\nтел. 1".into()),
        rules: Some(Rules {
            step_min: 15,
            ..Rules::default()
        }),
        loyalty: Some(Loyalty {
            round: 6,
            rewards: vec![Reward {
                at: 6,
                percent: 100,
            }],
        }),
        version: Some(1),
        ..VenueChange::default()
    };
    let changed = services.change_venue(&owner(), &change).await.unwrap();
    assert_eq!((changed.version, changed.day_start.as_str()), (2, "05:00"));
    assert_eq!(changed.now.to_rfc3339(), "2026-11-27T13:00:00+01:00");
    assert_eq!((changed.rules.step_min, changed.loyalty.round), (15, 6));
    let rows = venue.rows().await;
    let text = |text: String| VenueChange {
        schedule: Some(text),
        ..VenueChange::default()
    };
    for (change, expected) in [
        (change, "stale_version"),
        (VenueChange::default(), "nothing_to_change"),
        (
            VenueChange {
                zone: Some("Europe/Atlantis".into()),
                ..Default::default()
            },
            "setting_invalid",
        ),
        (
            VenueChange {
                day_start: Some("25:00".into()),
                ..Default::default()
            },
            "time_invalid",
        ),
        (
            VenueChange {
                name: Some("\u{200b}".into()),
                ..Default::default()
            },
            "name_invalid",
        ),
        (
            VenueChange {
                rules: Some(Rules {
                    step_min: 0,
                    ..Rules::default()
                }),
                ..Default::default()
            },
            "setting_invalid",
        ),
        (
            VenueChange {
                loyalty: Some(Loyalty {
                    round: 0,
                    rewards: vec![],
                }),
                ..Default::default()
            },
            "setting_invalid",
        ),
        (text("a\0b".into()), "text_invalid"),
        (text("я".repeat(1 << 20)), "text_too_long"),
    ] {
        assert_eq!(
            code(services.change_venue(&owner(), &change).await),
            expected
        );
        assert_eq!(venue.rows().await, rows, "{expected}");
    }
    assert_eq!(services.venue(&staff()).await.unwrap().version, 2);
}

/// Who names no version is not refused because somebody else was at it.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn settings_and_hours_changed_at_once(#[case] engine: Engine) {
    const EACH: usize = 8;
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let barrier = std::sync::Arc::new(tokio::sync::Barrier::new(EACH * 2));
    let tries = (0..EACH * 2).map(|n| {
        let (services, barrier) = (venue.replica(), barrier.clone());
        tokio::spawn(async move {
            barrier.wait().await;
            if n < EACH {
                let name = VenueChange {
                    name: Some(format!("Сова {n}")),
                    ..VenueChange::default()
                };
                services.change_venue(&manager(), &name).await.map(drop)
            } else {
                let mut form = services.hours(&manager()).await?;
                form.version = None;
                let mut dates = ["2026-12-30", "2026-12-31", "2027-01-01"];
                dates.rotate_left(n % 3);
                form.exceptions = dates
                    .map(|date| ExceptionForm {
                        date: day(date),
                        opening: None,
                        note: String::new(),
                    })
                    .to_vec();
                services.set_hours(&manager(), &form).await.map(drop)
            }
        })
    });
    for done in futures::future::join_all(tries).await {
        done.unwrap().unwrap();
    }
    let services = venue.replica();
    assert_eq!(
        services.venue(&staff()).await.unwrap().version,
        1 + 2 * EACH as i64
    );
    assert_eq!(services.hours(&staff()).await.unwrap().exceptions.len(), 3);
}

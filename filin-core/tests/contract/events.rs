//! The event log: its order is the order of commits, so that no reader can miss an event.

use std::time::Duration;

use filin_core::api::event::Live;
use filin_core::domain::booking::Status;
use filin_core::service::Services;
use rstest::rstest;
use tokio::sync::oneshot;

use crate::support::*;

/// Reads on from `seq` until nothing is left.
async fn read_on(services: &Services, seq: &mut i64, seen: &mut Vec<i64>) {
    loop {
        let caught = services.events_since(*seq, 5).await.unwrap();
        for (number, _) in &caught.messages {
            seen.push(*number);
            *seq = *number;
        }
        if !caught.more {
            return;
        }
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_polling_reader_sees_each_event_once_and_in_order(#[case] engine: Engine) {
    const WRITERS: i64 = 8;
    const EACH: i64 = 20;
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let begun = venue.services.last_seq().await.unwrap();
    let (stop, mut stopped) = oneshot::channel::<()>();
    let reader = {
        let services = venue.replica();
        tokio::spawn(async move {
            let (mut seq, mut seen) = (begun, Vec::new());
            while stopped.try_recv().is_err() {
                read_on(&services, &mut seq, &mut seen).await;
                tokio::task::yield_now().await;
            }
            read_on(&services, &mut seq, &mut seen).await;
            seen
        })
    };
    let writers = (1..=WRITERS).map(|table| {
        let services = venue.services.clone();
        tokio::spawn(async move {
            for _ in 0..EACH {
                let block = services
                    .block_table(&staff(), &block("20:00", 60, table))
                    .await
                    .unwrap();
                services.unblock_table(&staff(), block.id).await.unwrap();
            }
        })
    });
    for done in futures::future::join_all(writers).await {
        done.unwrap();
    }
    stop.send(()).unwrap();
    let seen = reader.await.unwrap();
    let all: Vec<i64> = (begun + 1..=begun + WRITERS * EACH * 2).collect();
    assert_eq!(seen, all);
    venue.check().await;
}

/// One transaction takes its numbers and is slow to commit; another that begins later must not
/// overtake it, or a reader would step over the first one's event.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_late_commit_is_not_overtaken(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let begun = venue.services.last_seq().await.unwrap();
    let late = venue.store.write().await.unwrap();
    let late = take_a_number(late).await;

    let services = venue.services.clone();
    let fast =
        tokio::spawn(async move { services.block_table(&staff(), &block("20:00", 60, 1)).await });
    // However long the reader polls, nothing newer than the late one shows up before it.
    let patience = tokio::time::timeout(Duration::from_millis(300), async {
        while venue
            .services
            .events_since(begun, 10)
            .await
            .unwrap()
            .messages
            .is_empty()
        {
            tokio::task::yield_now().await;
        }
    });
    assert!(
        patience.await.is_err(),
        "the second transaction overtook the first"
    );
    assert!(!fast.is_finished());

    commit(late).await;
    fast.await.unwrap().unwrap();
    let caught = venue.services.events_since(begun, 10).await.unwrap();
    let numbers: Vec<i64> = caught.messages.iter().map(|(seq, _)| *seq).collect();
    assert_eq!(numbers, [begun + 1, begun + 2]);
}

const TAKE: &str = "update event_counter set seq = seq + 1";
const WRITE: &str = "insert into events (seq, at, kind, actor, actor_name, channel, data) \
     select seq, '2026-11-27T12:00:00+00:00', 'venue.changed', 'system', 'system', 'job', '{}' \
     from event_counter";

async fn take_a_number(tx: filin_core::store::Tx) -> filin_core::store::Tx {
    use filin_core::store::Tx;
    match tx {
        Tx::Sqlite(mut tx) => {
            sqlx::query(TAKE).execute(&mut *tx).await.unwrap();
            sqlx::query(WRITE).execute(&mut *tx).await.unwrap();
            Tx::Sqlite(tx)
        }
        Tx::Postgres(mut tx) => {
            sqlx::query(TAKE).execute(&mut *tx).await.unwrap();
            let write = WRITE
                .replace("'2026", "timestamptz '2026")
                .replace("'{}'", "jsonb '{}'");
            sqlx::query(sqlx::AssertSqlSafe(write))
                .execute(&mut *tx)
                .await
                .unwrap();
            Tx::Postgres(tx)
        }
    }
}

async fn commit(tx: filin_core::store::Tx) {
    match tx {
        filin_core::store::Tx::Sqlite(tx) => tx.commit().await.unwrap(),
        filin_core::store::Tx::Postgres(tx) => tx.commit().await.unwrap(),
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn messages_of_the_feed(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut changes = services.changes();
    let id = pending(services, 1, "20:00", 1).await.id;
    assert!(changes.has_changed().unwrap());
    changes.mark_unchanged();
    step(services, id, Status::Confirmed).await.unwrap();
    services
        .block_table(&staff(), &block("20:00", 60, 2))
        .await
        .unwrap();
    let grant = filin_core::api::access::Grant {
        telegram_id: filin_core::domain::ids::TelegramId(5),
        role: None,
        name: String::new(),
    };
    let caught = services.events_since(0, 10).await.unwrap();
    assert!(!caught.access_changed && !caught.more);
    let [(1, first), (2, second), (3, third)] = &caught.messages[..] else {
        panic!("{:?}", caught.messages)
    };
    let first = serde_json::to_value(first).unwrap();
    assert_eq!(first["type"], "booking_update");
    assert_eq!(
        (&first["action"], &first["status"]),
        (&"requested".into(), &"pending".into())
    );
    assert_eq!(
        first["booking"]["status"], "confirmed",
        "as it stands by now"
    );
    assert_eq!(first["at"], "2026-11-27T15:00:00+03:00");
    let Live::BookingUpdate {
        action, booking_id, ..
    } = second
    else {
        panic!("{second:?}")
    };
    assert_eq!((action.as_str(), *booking_id), ("confirmed", id));
    let Live::TableUpdate { action, table, .. } = third else {
        panic!("{third:?}")
    };
    assert_eq!((action.as_str(), *table), ("blocked", Some(2)));

    services.grant_role(&owner(), &grant).await.unwrap();
    let caught = services.events_since(3, 1).await.unwrap();
    assert!(caught.access_changed && caught.more);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_log_pages_backwards_for_owners(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    for table in 1..=7 {
        services
            .block_table(&staff(), &block("20:00", 60, table))
            .await
            .unwrap();
    }
    let (mut before, mut seen) = (None, Vec::new());
    loop {
        let page = services
            .events(&owner(), before.as_deref(), Some(3))
            .await
            .unwrap();
        seen.extend(page.items.iter().map(|event| event.seq));
        let Some(next) = page.next else { break };
        before = Some(next);
    }
    assert_eq!(seen, (1..=7).rev().collect::<Vec<_>>());
    for cursor in ["", "x", "1.5", "99999999999999999999"] {
        assert_eq!(
            code(services.events(&owner(), Some(cursor), None).await),
            "setting_invalid"
        );
    }
    assert!(
        services
            .events(&owner(), Some("-5"), Some(-5))
            .await
            .unwrap()
            .items
            .is_empty()
    );
}

/// Replicas hear of each other by NOTIFY, a hint beside the polling.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn replicas_tell_each_other(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let other = venue.replica();
    let listener = other.listener().await.unwrap();
    assert_eq!(listener.is_some(), engine == Engine::Postgres);
    assert_eq!(other.venue(&staff()).await.unwrap().name, "Filin");
    let change = filin_core::api::venue::VenueChange {
        name: Some("Сова".into()),
        ..Default::default()
    };
    venue
        .services
        .change_venue(&manager(), &change)
        .await
        .unwrap();
    venue.services.tell_replicas().await;
    if let Some(mut listener) = listener {
        listener.wait().await.unwrap();
    }
    other.forget_cached();
    assert_eq!(other.venue(&staff()).await.unwrap().name, "Сова");
}

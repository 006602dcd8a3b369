//! The post: messages find their chats, go in order, and nothing that happens to one loses another.

mod chats;

use chrono::{DateTime, TimeDelta, Utc};
use filin_core::domain::actor::Role;
use filin_core::domain::ids::TelegramId;
use filin_core::service::{Letter, Options, Outcome, Seed, Services, Settled};
use rstest::rstest;

use crate::support::*;

const STAFF_CHAT: i64 = -100;
const BOSS: i64 = 900;

async fn open(engine: Engine) -> Option<TestVenue> {
    let options = Options {
        owners: vec![TelegramId(BOSS)],
        admin_token: None,
    };
    TestVenue::open_as(
        engine,
        &Seed::standard(chrono_tz::Tz::Europe__Moscow),
        options,
    )
    .await
}

fn soon(seconds: i64) -> DateTime<Utc> {
    now() + TimeDelta::seconds(seconds)
}

async fn address(services: &Services) {
    let done = services.address_post(now(), Some(STAFF_CHAT)).await;
    done.unwrap();
}

async fn claim_at(services: &Services, holder: &str, at: DateTime<Utc>) -> Vec<Letter> {
    let until = at + TimeDelta::seconds(10);
    let claimed = services.claim_post(at, holder, until, 100).await.unwrap();
    claimed.letters
}

async fn claim(services: &Services) -> Vec<Letter> {
    claim_at(services, "a", now()).await
}

async fn settle(services: &Services, letter: &Letter, outcome: Outcome) {
    let settled = Settled {
        copy: letter.copy,
        chat: letter.chat,
        edited: letter.edit.is_some(),
        outcome,
    };
    services.settle_post(now(), "a", &[settled]).await.unwrap();
}

fn sent(letter: &Letter, message: i64) -> Outcome {
    Outcome::Sent {
        message,
        version: letter.booking.as_ref().map(|booking| booking.version),
    }
}

fn gone() -> Outcome {
    Outcome::Gone {
        why: "Forbidden: bot was blocked by the user".into(),
    }
}

fn later(seconds: i64) -> Outcome {
    Outcome::Later {
        at: soon(seconds),
        why: "server error 502".into(),
        unsure: true,
    }
}

fn told(letters: &[Letter]) -> Vec<(i64, &str)> {
    let mut told: Vec<_> = letters
        .iter()
        .map(|letter| (letter.chat, letter.kind.as_str()))
        .collect();
    told.sort_unstable();
    told
}

/// Everything that waits, sent.
async fn send_all(services: &Services) -> Vec<Letter> {
    address(services).await;
    let mut all = Vec::new();
    loop {
        let letters = claim(services).await;
        if letters.is_empty() {
            return all;
        }
        for letter in letters {
            settle(services, &letter, sent(&letter, 1000 + letter.copy)).await;
            all.push(letter);
        }
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn each_message_finds_its_readers(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    pending(services, 7, "20:00", 1).await;
    address(services).await;
    let letters = claim(services).await;
    assert_eq!(
        told(&letters),
        [(STAFF_CHAT, "booking_requested"), (7, "booking_received")]
    );
    let to_staff = letters.iter().find(|letter| letter.to_staff).unwrap();
    let to_guest = letters.iter().find(|letter| !letter.to_staff).unwrap();
    assert_eq!(to_staff.booking.as_ref().unwrap().version, 1);
    assert!(to_guest.booking.as_ref().unwrap().guest.is_some());
    assert!(claim(services).await.is_empty(), "they are in our hands");
    assert_eq!(services.post_queue().await.unwrap().length, 2);
    for letter in &letters {
        settle(services, letter, sent(letter, 5)).await;
    }
    let queue = services.post_queue().await.unwrap();
    assert_eq!((queue.length, queue.due_since), (0, None));
    let open = "select count(*) from outbox where sent_at is null";
    assert_eq!(venue.raw().number(open).await, 0);

    // Without a staff chat each owner and manager is told, and nobody twice.
    for (id, role) in [(501, "staff"), (502, "manager"), (BOSS, "manager")] {
        let sql = format!(
            "insert into staff (telegram_id, role, name, granted_by, created_at) \
             values ({id}, '{role}', '', '', '2026-11-27T12:00:00+00:00')"
        );
        venue.raw().run(&sql).await;
    }
    pending(services, 8, "20:00", 2).await;
    services.address_post(now(), None).await.unwrap();
    assert_eq!(
        told(&claim(services).await),
        [
            (8, "booking_received"),
            (502, "booking_requested"),
            (BOSS, "booking_requested")
        ]
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_chat_is_told_in_order_and_the_urgent_first(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    for table in 1..=3 {
        pending(services, 10 + table, "20:00", table).await;
    }
    venue
        .raw()
        .run("update outbox set priority = 10 where audience = 'staff' and id < 3")
        .await;
    address(services).await;
    let of_staff = |letters: Vec<Letter>| letters.into_iter().find(|letter| letter.to_staff);
    let first = of_staff(claim(services).await).unwrap();
    assert_eq!(
        first.booking.as_ref().unwrap().id.0,
        2,
        "the urgent pass the bulk"
    );
    settle(services, &first, later(60)).await;
    assert!(
        of_staff(claim(services).await).is_none(),
        "the head waits, and all behind it"
    );
    let again = of_staff(claim_at(services, "a", soon(60)).await).unwrap();
    assert_eq!(
        (again.copy, again.attempts, again.unsure),
        (first.copy, 2, true)
    );
    settle(services, &again, sent(&again, 1)).await;
    for booking in [3, 1] {
        let next = of_staff(claim(services).await).unwrap();
        assert_eq!(next.booking.as_ref().unwrap().id.0, booking);
        settle(services, &next, sent(&next, 2)).await;
    }
    let failed = "select count(*) from outbox where failure is not null";
    assert_eq!(
        venue.raw().number(failed).await,
        0,
        "what was sent has not failed"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_a_dead_sender_held_is_taken_over_and_marked(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    pending(services, 7, "20:00", 1).await;
    address(services).await;
    let held = claim(services).await;
    assert!(held.iter().all(|letter| !letter.unsure));
    assert!(claim_at(services, "b", soon(9)).await.is_empty());
    let ids: Vec<i64> = held.iter().map(|letter| letter.copy).collect();
    services.renew_post("a", soon(20), &ids[..1]).await.unwrap();
    let over = claim_at(services, "b", soon(10)).await;
    assert_eq!(over.len(), 1, "the other was renewed");
    assert_eq!((over[0].copy, over[0].unsure), (ids[1], true));
    // The first sender was only slow: what it knows of arrivals counts, of failures it does not.
    settle(services, &held[1], later(600)).await;
    let state = format!(
        "select count(*) from copies where id = {} and holder = 'b'",
        ids[1]
    );
    assert_eq!(venue.raw().number(&state).await, 1);
    settle(services, &held[1], sent(&held[1], 3)).await;
    let state = format!(
        "select count(*) from copies where id = {} and sent_at is not null",
        ids[1]
    );
    assert_eq!(venue.raw().number(&state).await, 1);
    settle(services, &held[0], Outcome::Untried).await;
    let back = claim(services).await;
    assert_eq!(
        (back[0].attempts, back[0].unsure),
        (1, false),
        "it never went out"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_claimers_share_nothing(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    for table in 1..=8 {
        pending(&venue.services, 10 + table, "20:00", table).await;
        pending(&venue.services, 20 + table, "22:00", table).await;
    }
    address(&venue.services).await;
    let mut taken = tokio::task::JoinSet::new();
    for holder in ["a", "b", "c", "d"] {
        let replica = venue.replica();
        taken.spawn(async move {
            let mut copies = Vec::new();
            for _ in 0..8 {
                let claimed = replica
                    .claim_post(now(), holder, soon(10), 3)
                    .await
                    .unwrap();
                copies.extend(claimed.letters.into_iter().map(|letter| letter.copy));
            }
            copies
        });
    }
    let mut copies: Vec<i64> = taken.join_all().await.into_iter().flatten().collect();
    copies.sort_unstable();
    let count = copies.len();
    copies.dedup();
    assert_eq!(
        (count, copies.len()),
        (17, 17),
        "16 guests and the head of the staff chat"
    );
}

//! The post: messages find their chats, go in order, and nothing that happens to one loses another.

use chrono::{DateTime, TimeDelta, Utc};
use filin_core::domain::actor::Role;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::TelegramId;
use filin_core::service::{Letter, Options, Outcome, Seed, Services, Settled, Step};
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

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn who_blocked_the_bot_is_told_no_more_until_they_speak(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let (services, raw) = (&venue.services, venue.raw());
    let first = pending(services, 7, "18:00", 1).await;
    raw.run("update guests set subscribed = true").await;
    pending(services, 7, "20:00", 2).await;
    pending(services, 8, "20:00", 3).await;
    address(services).await;
    let letters = claim(services).await;
    let to_seven = letters.iter().find(|letter| letter.chat == 7).unwrap();
    settle(services, to_seven, gone()).await;
    let dropped = "select count(*) from copies where chat_id = 7 and dropped_at is not null";
    assert_eq!(raw.number(dropped).await, 2);
    let failed =
        "select count(*) from outbox where failure like 'Forbidden%' and dropped_at is not null";
    assert_eq!(raw.number(failed).await, 2);
    let subscribed = "select count(*) from guests where subscribed and telegram_id";
    assert_eq!(raw.number(&format!("{subscribed} = 7")).await, 0);
    assert_eq!(
        raw.number(&format!("{subscribed} = 8")).await,
        0,
        "nobody subscribed yet"
    );
    step(services, first.id, Status::Confirmed).await.unwrap();
    address(services).await;
    let unreachable = "select count(*) from outbox where failure = 'unreachable'";
    assert_eq!(raw.number(unreachable).await, 1);
    services.chat_reachable(7).await.unwrap();
    step(services, first.id, Status::Canceled).await.unwrap();
    address(services).await;
    let letters = claim(services).await;
    assert!(letters.iter().any(|letter| letter.chat == 7));
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_lost_staff_chat_is_replaced_by_people(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    pending(services, 7, "18:00", 1).await;
    pending(services, 8, "20:00", 1).await;
    address(services).await;
    let letters = claim(services).await;
    let head = letters.iter().find(|letter| letter.to_staff).unwrap();
    settle(services, head, gone()).await;
    let done = services
        .address_post(now(), Some(STAFF_CHAT))
        .await
        .unwrap();
    assert!(done.staff_chat_lost);
    let mut cards = Vec::new();
    while let Some(letter) = claim(services).await.pop() {
        assert_eq!(letter.chat, BOSS);
        cards.push(letter.booking.as_ref().unwrap().id.0);
        settle(services, &letter, sent(&letter, 1)).await;
    }
    assert_eq!(cards, [1, 2]);
    let lost = "select count(*) from outbox where audience = 'staff' and sent_at is null";
    assert_eq!(venue.raw().number(lost).await, 0);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_group_that_moved_is_followed(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    let first = pending(services, 7, "18:00", 1).await;
    send_all(services).await;
    pending(services, 8, "20:00", 1).await;
    address(services).await;
    let letters = claim(services).await;
    let head = letters.iter().find(|letter| letter.to_staff).unwrap();
    settle(services, head, Outcome::Moved { to: -1009 }).await;
    pending(services, 9, "22:00", 1).await;
    let told = send_all(services).await;
    let chats: Vec<i64> = told
        .iter()
        .filter(|letter| letter.to_staff)
        .map(|letter| letter.chat)
        .collect();
    assert_eq!(chats, [-1009, -1009]);
    step(services, first.id, Status::Confirmed).await.unwrap();
    let stale = services
        .stale_cards(now(), "a", soon(10), 10)
        .await
        .unwrap();
    assert_eq!(stale.letters[0].chat, -1009, "old cards are edited there");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn cards_are_drawn_again_until_they_are_true(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = pending(services, 7, "20:00", 1).await;
    send_all(services).await;
    let stale = async || {
        services
            .stale_cards(now(), "a", soon(10), 10)
            .await
            .unwrap()
            .letters
    };
    assert!(stale().await.is_empty());
    step(services, booking.id, Status::Confirmed).await.unwrap();
    step(services, booking.id, Status::Seated).await.unwrap();
    let cards = stale().await;
    assert_eq!(cards.len(), 1, "two changes are one edit");
    assert!(cards[0].edit.is_some() && stale().await.is_empty());
    assert_eq!(cards[0].by.as_deref(), Some("Гость 501"));
    step(services, booking.id, Status::Completed).await.unwrap();
    settle(services, &cards[0], sent(&cards[0], cards[0].edit.unwrap())).await;
    let cards = stale().await;
    assert_eq!(cards.len(), 1, "it changed again meanwhile");
    assert_eq!(cards[0].booking.as_ref().unwrap().status, Status::Completed);
    let lost = Outcome::Dropped {
        why: "message to edit not found".into(),
    };
    settle(services, &cards[0], lost).await;
    services
        .step_booking(&staff(), booking.id, Step::Reopen, None, None)
        .await
        .unwrap();
    assert!(stale().await.is_empty(), "it is gone");
    let sent = "select count(*) from copies where card and sent_at is null";
    assert_eq!(venue.raw().number(sent).await, 0);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_too_late_is_dropped(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let (services, raw) = (&venue.services, venue.raw());
    pending(services, 7, "20:00", 1).await;
    // The guests have gone home: the staff's card still says so, the guest knows.
    let night = utc("2026-11-27T20:30:00Z");
    services
        .address_post(night, Some(STAFF_CHAT))
        .await
        .unwrap();
    let claimed = services
        .claim_post(night, "a", night + TimeDelta::seconds(10), 9)
        .await
        .unwrap();
    assert_eq!((claimed.letters.len(), claimed.dropped), (1, 1));
    pending(services, 8, "20:00", 2).await;
    let tomorrow = now() + TimeDelta::hours(24);
    services
        .address_post(tomorrow, Some(STAFF_CHAT))
        .await
        .unwrap();
    let waiting = "select count(*) from outbox where sent_at is null and dropped_at is null";
    assert_eq!(raw.number(waiting).await, 0);
    let late = "select count(*) from outbox where failure = 'too_late'";
    assert_eq!(raw.number(late).await, 4);

    // Where no bot sends, the sweep does the same, and a month later nothing is left.
    pending(services, 9, "20:00", 3).await;
    services.sweep(tomorrow).await.unwrap();
    assert_eq!(raw.number(waiting).await, 0);
    services.sweep(now() + TimeDelta::days(40)).await.unwrap();
    assert_eq!(raw.number("select count(*) from outbox").await, 0);
    assert_eq!(raw.number("select count(*) from copies").await, 0);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_forgotten_guest_leaves_no_chat(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    const HER: i64 = 7_350_012_345;
    let services = &venue.services;
    let booking = pending(services, HER, "20:00", 1).await;
    send_all(services).await;
    services.chat_reachable(HER).await.unwrap();
    step(services, booking.id, Status::Canceled).await.unwrap();
    address(services).await;
    let held = claim(services).await;
    let cards = services
        .stale_cards(now(), "a", soon(10), 10)
        .await
        .unwrap();
    settle(services, &cards.letters[0], sent(&cards.letters[0], 1)).await;
    let id = booking.guest.unwrap().id;
    services
        .forget_guest(&with_role(503, Role::Owner), id)
        .await
        .unwrap();
    assert_eq!(venue.raw().holds_text("7350012345").await, [""; 0]);
    for letter in &held {
        settle(services, letter, sent(letter, 9)).await;
    }
    let cards = services
        .stale_cards(now(), "a", soon(10), 10)
        .await
        .unwrap();
    let shown = cards.letters[0].booking.as_ref().unwrap();
    assert_eq!(
        shown.guest.as_ref().unwrap().name,
        "",
        "the card is drawn without a name"
    );
    venue.check().await;
}

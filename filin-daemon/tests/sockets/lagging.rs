//! Who does not read falls behind alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::support::load::{flood, stranger};
use crate::support::socket::{Heard, event_seq, told};
use crate::support::{Api, Engine, Lounge, Raw, SOON, Socket, Who, places, until};

/// Each so many events: together far more than a daemon keeps (1024) and sockets hold (megabytes).
const ROUNDS: i64 = 30;
const EVENTS: i64 = 100;
/// How late the last event of a round may come to somebody who reads.
const PROMPT: Duration = Duration::from_secs(2);

/// A booking whose every message is long.
async fn talkative(api: &Api) -> i64 {
    let place = &places(api, 1).await[0];
    let booked = api
        .post("/api/bookings", &Who::Guest(stranger()), &place.wish(""))
        .await
        .is(201);
    let path = format!("/api/admin/bookings/{}", booked["id"]);
    let note = json!({ "note": "о".repeat(1900) });
    api.patch(&path, &Who::owner(), &note).await.is(200);
    booked["id"].as_i64().expect("an id")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_listener_who_does_not_read_is_told_and_slows_nobody() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    let (api, base) = (lounge.api(), lounge.daemon.base.clone());
    let raw = Raw::of(&lounge.database.store().await.expect("a store"));
    let booking = talkative(&api).await;
    let slow = Socket::open_with(&base, "?since=0", &Who::owner(), Some(4096)).await;
    let mut slow = slow.unwrap_or_else(|no| panic!("{no:?}"));
    let (mut prompt, _) = Socket::listen(&base, "?since=0").await;
    let newest = Arc::new(AtomicI64::new(0));
    let heard = Arc::clone(&newest);
    tokio::spawn(async move {
        while let Heard::Message(message) = prompt.hear(SOON).await {
            if let Some(seq) = event_seq(&message) {
                let before = heard.swap(seq, Ordering::SeqCst);
                assert_eq!(seq, before + 1, "in order, and nothing missing");
            }
        }
    });

    // While the slow one stands still, the prompt one hears each round at once.
    let mut last = 2;
    for round in 0..ROUNDS {
        flood(&raw, booking, EVENTS).await;
        api.post(
            "/api/admin/tokens",
            &Who::owner(),
            &json!({ "name": "x", "role": "staff" }),
        )
        .await
        .is(201);
        last += EVENTS + 1;
        let answered = Instant::now();
        until("the prompt one hears all", SOON, async || {
            newest.load(Ordering::SeqCst) >= last
        })
        .await;
        assert!(
            answered.elapsed() < PROMPT,
            "round {round}: {:?}",
            answered.elapsed()
        );
    }

    // The slow one reads on: what the sockets still held, in order, and then the truth.
    let mut seen = 0;
    let truth = loop {
        let message = slow.next().await;
        if message["type"] == "lagged" {
            break message["seq"].as_i64().expect("a seq");
        }
        if let Some(seq) = event_seq(&message) {
            assert_eq!(seq, seen + 1, "before the gap nothing is missing");
            seen = seq;
        }
    };
    assert!(
        seen < last && seen < truth && truth <= last,
        "told of {truth} after {seen} of {last}"
    );
    // And from there on it is as good as any: no gap, nothing that it was told to be without.
    api.token("staff").await;
    for seq in truth + 1..=last + 1 {
        assert_eq!(slow.event().await["seq"], seq);
    }
    lounge.daemon.log_is_clean();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_revoked_token_is_noticed_even_by_those_behind() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    let (api, base) = (lounge.api(), lounge.daemon.base.clone());
    let raw = Raw::of(&lounge.database.store().await.expect("a store"));
    let booking = talkative(&api).await;
    let (doomed, id) = api.token("staff").await;
    let slow = Socket::open_with(&base, "", &doomed, Some(4096)).await;
    let mut slow = slow.unwrap_or_else(|no| panic!("{no:?}"));
    for round in 0..ROUNDS {
        flood(&raw, booking, EVENTS).await;
        let body = json!({ "note": format!("{round} {}", "о".repeat(1900)) });
        api.patch(
            &format!("/api/admin/bookings/{booking}"),
            &Who::owner(),
            &body,
        )
        .await
        .is(200);
        if round == ROUNDS / 2 {
            api.delete(&format!("/api/admin/tokens/{id}"), &Who::owner())
                .await
                .is(204);
        }
    }
    // Two of the booking, two of the token, and each round with its note.
    told(&base, 4 + ROUNDS * (EVENTS + 1)).await;
    assert_eq!(slow.until_closed().await, Some(1008));
}

//! SIGTERM: goodbye to everybody, at once.

use std::time::Duration;

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::load::{Bustle, flood, stranger};
use crate::support::socket::told;
use crate::support::{Engine, Lounge, Raw, Socket, Who, inspect, places};

/// More than enough for a daemon with nothing left to do.
const AT_ONCE: Duration = Duration::from_secs(1);

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_says_goodbye_to_listeners(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let mut sockets = Vec::new();
    for _ in 0..20 {
        sockets.push(Socket::listen(&lounge.daemon.base, "").await.0);
    }
    lounge.daemon.log_is_clean();
    let listening = sockets
        .into_iter()
        .map(|mut socket| tokio::spawn(async move { socket.until_closed().await }));
    let listening: Vec<_> = listening.collect();
    let (status, took) = lounge.daemon.stop().await;
    assert!(status.success(), "{status}");
    assert!(took < AT_ONCE, "{took:?}");
    for closed in listening {
        closed.await.expect("a close");
    }
    let (raw, _venue) = inspect(lounge.database).await;
    assert_eq!(
        raw.number("select count(*) from leases").await,
        0,
        "nobody is at work any more"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_does_not_read_keeps_nobody_waiting() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    let (api, base) = (lounge.api(), lounge.daemon.base.clone());
    let deaf = Socket::open_with(&base, "", &Who::owner(), Some(4096)).await;
    let mut deaf = deaf.unwrap_or_else(|no| panic!("{no:?}"));
    let place = &places(&api, 1).await[0];
    let booked = api
        .post("/api/bookings", &Who::Guest(stranger()), &place.wish(""))
        .await
        .is(201);
    let note = json!({ "note": "о".repeat(1900) });
    let path = format!("/api/admin/bookings/{}", booked["id"]);
    api.patch(&path, &Who::owner(), &note).await.is(200);
    // More than sockets hold, so that the daemon stands in the middle of a message to it.
    let raw = Raw::of(&lounge.database.store().await.expect("a store"));
    for _ in 0..20 {
        flood(&raw, booked["id"].as_i64().expect("an id"), 100).await;
    }
    api.patch(&path, &Who::owner(), &note).await.is(200);
    told(&base, 2003).await;
    let (status, took) = lounge.daemon.stop().await;
    assert!(status.success(), "{status}");
    assert!(took < AT_ONCE, "{took:?}");
    deaf.until_closed().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_under_way_is_finished(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let api = lounge.api();
    let (_, before) = Socket::listen(&lounge.daemon.base, "").await;
    let free = places(&api, 6).await;
    let asking: Vec<_> = free
        .into_iter()
        .take(6)
        .map(|place| {
            let api = api.clone();
            tokio::spawn(async move {
                let wish = place.wish("");
                let who = Who::Guest(stranger());
                api.attempt(
                    reqwest::Method::POST,
                    "/api/bookings",
                    &who,
                    Some(&wish),
                    None,
                )
                .await
            })
        })
        .collect();
    let (status, took) = lounge.daemon.stop().await;
    assert!(status.success() && took < AT_ONCE * 3, "{status} {took:?}");
    let mut booked = 0;
    for asked in asking {
        // Either it was taken and answered, or it never came in.
        if let Some(answer) = asked.await.expect("a guest") {
            assert_eq!(answer.status, 201, "{}", answer.body);
            booked += 1;
        }
    }
    let (raw, _venue) = inspect(lounge.database).await;
    assert_eq!(
        raw.number("select count(*) from bookings").await,
        before + booked
    );
}

#[tokio::test]
async fn an_idle_keep_alive_keeps_nobody_waiting() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    let api = lounge.api();
    let bustle = Bustle::start(&[&api], 4).await;
    bustle.stop().await;
    let health: Value = api.get("/health", &Who::Nobody).await.is(200);
    assert_eq!(health["status"], "ok");
    let (status, took) = lounge.daemon.stop().await;
    assert!(status.success() && took < AT_ONCE, "{status} {took:?}");
}

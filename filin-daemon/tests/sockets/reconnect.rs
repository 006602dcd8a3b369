//! A listener who comes and goes misses nothing and hears nothing twice.

use rstest::rstest;

use crate::support::load::{Bustle, seqs_after};
use crate::support::socket::{Heard, event_seq};
use crate::support::{Engine, Lounge, SOON, Socket, Who, inspect};

const RECONNECTS: usize = 100;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_reconnects_under_load(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let (api, base) = (lounge.api(), lounge.daemon.base.clone());
    let tokens = api.tokens("staff", 4).await;
    let (_, first) = Socket::listen(&base, "").await;
    let bustle = Bustle::start(&[&api], 4).await;
    let mut heard = Vec::new();
    for round in 0..RECONNECTS {
        let wanted = round * 7 % 12;
        listen(
            &base,
            &tokens[round % tokens.len()],
            first,
            &mut heard,
            wanted,
        )
        .await;
    }
    bustle.stop().await;
    let log = api
        .get("/api/admin/events?limit=1", &Who::owner())
        .await
        .is(200);
    let last = log["items"][0]["seq"].as_i64().expect("a seq");
    let missing = usize::try_from(last - heard.last().copied().unwrap_or(first)).expect("a count");
    listen(&base, &tokens[0], first, &mut heard, missing).await;
    lounge.daemon.log_is_clean();
    lounge.daemon.kill().await;
    let (raw, _venue) = inspect(lounge.database).await;
    assert_eq!(heard, seqs_after(&raw, first).await);
    assert!(heard.len() > 4 * RECONNECTS, "only {} events", heard.len());
}

/// Connects, hears so many events, and is gone without a word, whatever else was on its way.
async fn listen(base: &str, who: &Who, first: i64, heard: &mut Vec<i64>, wanted: usize) {
    let since = format!("?since={}", heard.last().copied().unwrap_or(first));
    let mut socket = Socket::open(base, &since, who)
        .await
        .unwrap_or_else(|no| panic!("{no:?}"));
    let enough = heard.len() + wanted;
    while heard.len() < enough {
        match socket.hear(SOON).await {
            Heard::Message(message) => {
                assert_ne!(message["type"], "lagged", "after {since}");
                heard.extend(event_seq(&message));
            }
            other => panic!("{since}: {other:?}"),
        }
    }
}

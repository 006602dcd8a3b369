//! SIGKILL at any instant: what was answered is there, whole; what was not is there whole or not
//! at all.

mod load;
mod verdict;

use std::time::Duration;

use rstest::rstest;

use self::load::{Load, watch};
use crate::support::{Database, Engine, SOON, Settings, Who, inspect, places, until};

const KILLS: usize = 30;
const WRITERS: usize = 6;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thirty_kills_under_load(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let settings = Settings::of(&database.url);
    let mut daemon = settings.start().await;
    let load = Load::new(places(&daemon.api(), 1500).await, &daemon.api());
    let mut writers = load.start(WRITERS);
    let watcher = tokio::spawn(watch(load.at(), load.finished()));
    for round in 0..KILLS {
        let enough = load.answered() + 3 + round * 7 % 11;
        until("bookings go on", SOON, async || load.answered() >= enough).await;
        // So that kills do not always follow an answer.
        tokio::time::sleep(Duration::from_millis(
            u64::try_from(round).unwrap() * 13 % 29,
        ))
        .await;
        load.lost();
        daemon.kill().await;
        daemon = settings.start().await;
        load.found(&daemon.base);
    }
    let enough = load.answered() + WRITERS;
    until("bookings go on", SOON, async || load.answered() >= enough).await;
    load.stop();
    while let Some(done) = writers.join_next().await {
        done.expect("a writer's quiet end");
    }

    let api = daemon.api();
    let log = api
        .get("/api/admin/events?limit=1", &Who::owner())
        .await
        .is(200);
    let last = log["items"][0]["seq"].as_i64().expect("a seq");
    load.finish(last);
    let heard = watcher.await.expect("the listener");
    verdict::answers_stand(&api, &load.take()).await;
    daemon.log_is_clean();
    daemon.kill().await;
    let (raw, _venue) = inspect(database).await;
    verdict::nothing_is_half_written(&raw).await;
    assert_eq!(heard, crate::support::load::seqs_after(&raw, 0).await);
}

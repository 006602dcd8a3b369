//! The database goes away under load and comes back: refusals meanwhile, nothing lost, nobody
//! needed.

mod load;

use std::time::{Duration, Instant};

use serde_json::Value;

use self::load::Load;
use crate::support::cluster::Cluster;
use crate::support::load::seqs_after;
use crate::support::{Answer, Api, Raw, Settings, Who, places, until};

/// `DB_POOL_TIMEOUT` of these tests.
const POOL: Duration = Duration::from_secs(2);
/// What a busy machine may add to it.
const SLACK: Duration = Duration::from_secs(2);
/// How long the database is away.
const AWAY: Duration = Duration::from_secs(10);
/// How soon everything must go on by itself.
const RECOVERY: Duration = Duration::from_secs(20);

/// Fails unless the answer says, in time, that the database is away.
#[track_caller]
fn is_away(answer: Answer) {
    let answer = answer.problem(503, "database_away");
    let wait = answer
        .headers
        .get("retry-after")
        .and_then(|wait| wait.parse::<u64>().ok());
    assert!(
        wait.is_some_and(|wait| (1..=60).contains(&wait)),
        "{}: {wait:?}",
        answer.what
    );
    assert_eq!(answer.headers["content-type"], "application/problem+json");
    assert!(
        answer.took < POOL + SLACK,
        "{} took {:?}",
        answer.what,
        answer.took
    );
}

/// What everybody sees while it is away.
async fn everybody_is_told(api: &Api) {
    for path in ["/health", "/"] {
        api.get(path, &Who::Nobody).await.is(200);
    }
    let ready = api.get("/ready", &Who::Nobody).await;
    assert!(ready.took < POOL + SLACK, "/ready took {:?}", ready.took);
    let ready = ready.is(503);
    let database = ready["checks"]
        .as_array()
        .and_then(|all| all.iter().find(|one| one["name"] == "database"));
    assert_eq!(
        database.map(|check| &check["status"]),
        Some(&Value::from("failed")),
        "{ready}"
    );
    let stranger = || Who::Guest(crate::support::load::stranger());
    is_away(api.get("/api/admin/bookings", &Who::owner()).await);
    is_away(
        api.get("/api/admin/whoami", &Who::Bearer("filin_t_unknown".into()))
            .await,
    );
    is_away(api.get("/api/bookings", &stranger()).await);
    is_away(api.post("/api/session", &stranger(), &Value::Null).await);
    is_away(
        api.post("/api/admin/ws-ticket", &Who::owner(), &Value::Null)
            .await,
    );
}

async fn is_ready(api: &Api) -> bool {
    api.get("/ready", &Who::Nobody).await.status == 200
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_goes_away_and_comes_back() {
    let Some(cluster) = Cluster::start().await else {
        return;
    };
    let settings = Settings::of(&cluster.url).with("DB_POOL_TIMEOUT", "2");
    let daemon = settings.start().await;
    let api = daemon.api();
    let load = Load::start(&api, places(&api, 1200).await);
    load.goes_on("at first", RECOVERY).await;

    cluster.crash().await;
    let gone = Instant::now();
    until("it is not ready", POOL + SLACK, async || {
        !is_ready(&api).await
    })
    .await;
    while gone.elapsed() < AWAY {
        everybody_is_told(&api).await;
    }
    cluster.come_back().await;
    until("it is ready again", RECOVERY, async || is_ready(&api).await).await;
    load.goes_on("after the outage", RECOVERY).await;

    // A crash that is over at once may be seen by nobody, or by some.
    cluster.stumble().await;
    load.goes_on("after the stumble", RECOVERY).await;

    let (answered, heard, refused) = load.stop(&api).await;
    assert!(refused > 0, "nobody noticed");
    for (guest, body) in &answered {
        let own = api.get("/api/bookings", &Who::Guest(*guest)).await.is(200);
        assert_eq!(own["items"], Value::Array(vec![body.clone()]));
    }
    daemon.log_is_clean();
    daemon.stop().await;
    let raw = Raw::Postgres(
        sqlx::PgPool::connect(&cluster.url)
            .await
            .expect("the database"),
    );
    assert_eq!(heard, seqs_after(&raw, 0).await);
    let doubles =
        "select count(*) from (select 1 from bookings group by comment having count(*) > 1) twice";
    assert_eq!(
        raw.number(doubles).await,
        0,
        "bookings that were made twice"
    );
}

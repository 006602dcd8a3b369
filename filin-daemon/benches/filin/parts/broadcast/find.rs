//! A million recipients are found, and the memory is looked at meanwhile. Nobody is there to be sent
//! to: the first are refused, and the broadcast is stopped.

use anyhow::bail;
use filin_core::domain::broadcast::Step;
use filin_core::domain::ids::BroadcastId;
use filin_core::store::Store;
use tokio::time::{Duration, Instant, sleep};

use super::{PART, begin, simulator, subscribe};
use crate::child::Child;
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Figure, Row};

/// What "flat" is, in megabytes: a million recipients in memory would take dozens.
const FLAT: f64 = 16.0;
/// How long a million recipients may take to be found, in seconds. Source: the issue.
const FOUND_WITHIN: f64 = 60.0;

pub(super) async fn run(engine: Engine, many: i64) -> anyhow::Result<Vec<Row>> {
    let place = Place::open(engine, 20).await?;
    let sim = simulator().await?;
    subscribe(&place.store, many).await?;
    let daemon = Child::bot(&place.url, &sim.url()).await?;
    sleep(Duration::from_secs(1)).await;
    let before = daemon.resident_kb()? / 1024.0;
    let begun = Instant::now();
    let id = begin(&place).await?.id;
    let (mut most, mut took) = (before, None);
    while took.is_none() {
        if begun.elapsed().as_secs_f64() > FOUND_WITHIN * 5.0 {
            bail!("recipients are not found");
        }
        sleep(Duration::from_millis(100)).await;
        most = most.max(daemon.resident_kb()? / 1024.0);
        if is_prepared(&place.store, id).await? {
            took = Some(begun.elapsed());
        }
    }
    let owner = people::owner_act(&place);
    let stopped = place
        .services
        .step_broadcast(&owner, id, Step::Cancel)
        .await;
    let total = stopped?.total;
    if total != many {
        bail!("{total} recipients of {many}");
    }
    daemon.stop().await?;
    place.close().await;
    let seconds = took.unwrap_or_default().as_secs_f64();
    let on = engine.name();
    let grown = most - before;
    Ok(vec![
        Row::new(PART, "recipients found", on, Figure::new(seconds, "s"))
            .budget(Budget::AtMost(FOUND_WITHIN))
            .note(format!("{many} recipients")),
        Row::new(PART, "memory grows by", on, Figure::new(grown, "MB"))
            .budget(Budget::AtMost(FLAT))
            .note(format!(
                "resident {before:.1} MB before, {most:.1} MB at most"
            )),
    ])
}

async fn is_prepared(store: &Store, id: BroadcastId) -> anyhow::Result<bool> {
    let sql = "select count(*) from broadcasts where id = $1 and prepared_at is not null";
    let found: i64 = match store {
        Store::Sqlite { readers, .. } => {
            sqlx::query_scalar(sql)
                .bind(id.0)
                .fetch_one(readers)
                .await?
        }
        Store::Postgres(pool) => sqlx::query_scalar(sql).bind(id.0).fetch_one(pool).await?,
    };
    Ok(found == 1)
}

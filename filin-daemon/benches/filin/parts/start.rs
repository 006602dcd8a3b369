//! A daemon that starts and has nothing to do.

use std::time::Duration;

use anyhow::bail;
use tempfile::TempDir;

use super::cached::answers_in;
use crate::child::{Child, DAEMON, size_mb, time_to_answer};
use crate::options::{Options, Part};
use crate::place::{Engine, Place};
use crate::report::{Budget, Figure, Row, median};

const PART: Part = Part::Start;

pub(crate) async fn run(options: &Options) -> anyhow::Result<Vec<Row>> {
    let place = Place::open(Engine::Sqlite, 20).await?;
    let folder = TempDir::new()?;
    let daemon = Child::daemon(&place.url).await?;
    answers_in(&folder, &daemon, &place).await?;
    daemon.stop().await?;
    let folder = folder.path().display().to_string();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let mut idle = Vec::new();
    for _ in 0..if options.quick { 3 } else { 11 } {
        let (took, child) = time_to_answer(Child::daemon(&place.url), "/health").await?;
        ours.push(took.as_secs_f64() * 1e3);
        idle.push(child.resident_kb()? / 1024.0);
        child.stop().await?;
        let (took, child) = time_to_answer(Child::bare(&["bare-json", &folder]), "/health").await?;
        theirs.push(took.as_secs_f64() * 1e3);
        child.stop().await?;
    }
    let daemon = Child::daemon(&place.url).await?;
    // The jobs' first round is over by then.
    tokio::time::sleep(Duration::from_secs(2)).await;
    idle.push(daemon.resident_kb()? / 1024.0);
    daemon.stop().await?;
    place.close().await;
    let worst = ours.iter().copied().fold(0.0, f64::max);
    if worst > 5_000.0 {
        bail!("a start took {worst} ms");
    }
    let bare = Figure::new(median(theirs), "ms");
    Ok(vec![
        Row::new(
            PART,
            "start to the first /health",
            "SQLite",
            Figure::new(median(ours), "ms"),
        )
        .beside("a bare Rocket", bare)
        .budget(Budget::AtMost(150.0)),
        Row::new(
            PART,
            "the slowest start",
            "SQLite",
            Figure::new(worst, "ms"),
        )
        .budget(Budget::AtMost(150.0)),
        Row::new(
            PART,
            "resident when idle",
            "SQLite",
            Figure::new(idle.iter().copied().fold(0.0, f64::max), "MB"),
        )
        .budget(Budget::AtMost(40.0)),
        Row::new(
            PART,
            "the binary, stripped",
            "",
            Figure::new(size_mb(DAEMON)?, "MB"),
        ),
    ])
}

//! A v3 file of a million bookings into PostgreSQL, beside pgloader, which knows nothing of bookings
//! and copies the rows as they are. Both copy and build indexes; what proves it comes apart.

use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use chrono_tz::Tz;
use filin_core::store::url::DatabaseUrl;
use filin_core::transfer::migrate::{Step, Watch, fill};
use filin_core::transfer::report::Report;
use filin_core::transfer::source::Source;
use filin_core::transfer::target::Target;
use filin_core::transfer::v3::Options as V3;
use filin_daemon::clock::Clock;
use tokio::runtime::Handle;

use crate::child::Peak;
use crate::options::{Options, Part};
use crate::place::{Engine, fresh_database};
use crate::report::{Budget, Figure, Row, median};
use crate::v3;

const PART: Part = Part::Migrate;
/// It does not grow with the rows, but for who is who and what is held.
const MOST_MEMORY: f64 = 200.0;

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let bookings = if options.quick { 100_000 } else { 1_000_000 };
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("v3.db");
    v3::write(&file, bookings).await?;
    let from = DatabaseUrl::Sqlite(file.clone());
    let (mut ours, mut proof, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
    let mut grown = 0.0_f64;
    for _ in 0..options.rounds() {
        let to = match engine {
            Engine::Sqlite => format!("sqlite:{}", folder.path().join("filin.db").display()),
            Engine::Postgres => fresh_database().await?,
        };
        let peak = Peak::begin()?;
        let (copied, proven) = moved(from.clone(), to.parse()?, bookings).await?;
        grown = grown.max(peak.grown_mb()?);
        ours.push(copied.as_secs_f64());
        proof.push(proven.as_secs_f64());
        if engine == Engine::Postgres {
            let to = fresh_database().await?;
            theirs.push(pgloader(&file, &to)?.as_secs_f64());
        }
    }
    let what = |what: &str| format!("{what}, {bookings} bookings of v3");
    let copied = Row::new(
        PART,
        &what("copy and index"),
        engine.name(),
        seconds(median(ours.clone())),
    );
    let copied = if theirs.is_empty() {
        copied
    } else {
        let speed = median(theirs.clone()) / median(ours);
        copied
            .beside("pgloader", seconds(median(theirs)))
            .ratio(speed)
            .budget(Budget::RatioAtLeast(1.2))
    };
    Ok(vec![
        copied,
        Row::new(PART, &what("proof"), engine.name(), seconds(median(proof))),
        Row::new(
            PART,
            &what("memory grown"),
            engine.name(),
            Figure::new(grown, "MB"),
        )
        .budget(Budget::AtMost(MOST_MEMORY)),
    ])
}

fn seconds(value: f64) -> Figure {
    Figure::new(value, "s")
}

/// How long copying with indexes and the commit took, and how long the proof.
async fn moved(
    from: DatabaseUrl,
    to: DatabaseUrl,
    bookings: usize,
) -> anyhow::Result<(Duration, Duration)> {
    let runtime = Handle::current();
    tokio::task::spawn_blocking(move || {
        let watch = Stamps::default();
        let begun = Instant::now();
        let options = V3 {
            zone: Tz::Europe__Moscow,
            now: Clock::system().now(),
            name: "Filin".into(),
        };
        let mut feed = Source::open(&from, &runtime)?.feed(options, Report::default())?;
        fill(&mut feed, Target::begin(&to, &runtime)?, &watch)?;
        let all = begun.elapsed();
        let tally = feed.report().tallies().get("bookings").copied();
        let tally = tally.context("no bookings were told of")?;
        ensure!(tally.rows == bookings as u64, "{tally:?}");
        let sum = tally.plain + tally.changed + tally.folded + tally.aside;
        ensure!(sum == tally.rows, "the summary does not add up: {tally:?}");
        ensure!(tally.changed + tally.aside >= tally.rows / 50, "{tally:?}");
        let proof = watch.compared()?;
        Ok((all - proof, proof))
    })
    .await?
}

/// Notes when each step began.
#[derive(Default)]
struct Stamps(Mutex<Vec<(Step, Instant)>>);

impl Watch for Stamps {
    fn step(&self, step: Step) {
        if let Ok(mut steps) = self.0.lock() {
            steps.push((step, Instant::now()));
        }
    }
}

impl Stamps {
    fn compared(&self) -> anyhow::Result<Duration> {
        let steps = self.0.lock().ok().context("a lock")?;
        let at = |wanted: Step| steps.iter().find(|(step, _)| *step == wanted);
        let (Some((_, begun)), Some((_, ended))) = (at(Step::Compare), at(Step::Commit)) else {
            bail!("it was not compared");
        };
        Ok(*ended - *begun)
    }
}

fn pgloader(from: &std::path::Path, to: &str) -> anyhow::Result<Duration> {
    let begun = Instant::now();
    let mut command = Command::new("pgloader");
    command
        .arg(format!("sqlite://{}", from.display()))
        .arg(to.replacen("postgres://", "postgresql://", 1))
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let status = command.status().context("pgloader is missing")?;
    ensure!(status.success(), "pgloader: {status}");
    Ok(begun.elapsed())
}

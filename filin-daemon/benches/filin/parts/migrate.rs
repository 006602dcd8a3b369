//! A v3 file of a million bookings into PostgreSQL, beside pgloader, which knows nothing of bookings
//! and copies the rows as they are. Both copy and build indexes; what proves it comes apart.

use std::path::Path;
use std::process::Stdio;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use chrono_tz::Tz;
use filin_core::store::url::DatabaseUrl;
use filin_core::transfer::migrate::{Step, Watch, fill};
use filin_core::transfer::report::{Report, Tally};
use filin_core::transfer::source::Source;
use filin_core::transfer::target::Target;
use filin_core::transfer::v3::Options as V3;
use filin_daemon::clock::Clock;
use sqlx::{Connection as _, PgConnection};
use tokio::process::Command;
use tokio::runtime::Handle;

use crate::child::{DAEMON, most_memory_mb};
use crate::options::{Options, Part};
use crate::place::{Engine, fresh_database};
use crate::report::{Budget, Figure, Row, median};
use crate::v3::{self, Bookings};

const PART: Part = Part::Migrate;
/// Three times the rows take at most so much more: what grows is who is who, and what is to come.
const MOST_GROWTH: f64 = 1.5;

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let bookings = if options.quick { 100_000 } else { 1_000_000 };
    let folder = tempfile::tempdir()?;
    let mut rows = speed(engine, options, bookings, folder.path()).await?;
    rows.push(memory(engine, bookings, folder.path()).await?);
    Ok(rows)
}

/// How long a file of sound bookings takes, beside pgloader: it gives a table up that has a date in
/// words.
async fn speed(
    engine: Engine,
    options: &Options,
    bookings: usize,
    folder: &Path,
) -> anyhow::Result<Vec<Row>> {
    let file = folder.join("sound.db");
    v3::write(&file, bookings, Bookings::Sound).await?;
    let (mut ours, mut proof, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..options.rounds() {
        let moved = moved(&file, &target(engine, folder).await?, bookings).await?;
        ours.push(moved.copied.as_secs_f64());
        proof.push(moved.proven.as_secs_f64());
        if engine == Engine::Postgres {
            theirs.push(pgloader(&file, bookings).await?.as_secs_f64());
        }
    }
    let row = |what: &str, times: &[f64]| {
        let what = format!("{what}, {bookings} bookings of v3");
        let figure = Figure::new(median(times.to_vec()), "s");
        Row::new(PART, &what, engine.name(), figure)
    };
    let mut copied = row("copy and index", &ours);
    if engine == Engine::Postgres {
        let speed = median(theirs.clone()) / median(ours);
        copied = copied
            .beside("pgloader", Figure::new(median(theirs), "s"))
            .ratio(speed)
            .budget(Budget::RatioAtLeast(1.2));
    }
    Ok(vec![copied, row("proof", &proof)])
}

/// How much memory all the bookings take beside a third of them, some of which are broken.
async fn memory(engine: Engine, bookings: usize, folder: &Path) -> anyhow::Result<Row> {
    let mut taken = Vec::new();
    for bookings in [bookings / 3, bookings] {
        let file = folder.join(format!("broken-{bookings}.db"));
        v3::write(&file, bookings, Bookings::SomeBroken).await?;
        let to = target(engine, folder).await?;
        let mut filin = Command::new(Path::new(DAEMON).with_file_name("filin"));
        let from = format!("sqlite:{}", file.display());
        filin.args(["migrate", "--from", &from, "--to", &to, "-y"]);
        taken.push(most_memory_mb(&mut filin).await?);
        if engine == Engine::Sqlite {
            let tally = moved(&file, &target(engine, folder).await?, bookings)
                .await?
                .tally;
            ensure!(tally.changed + tally.aside >= tally.rows / 50, "{tally:?}");
        }
    }
    let [few, many] = taken[..] else {
        bail!("two were measured");
    };
    let what = format!("memory for {bookings} bookings, 2 % broken");
    Ok(
        Row::new(PART, &what, engine.name(), Figure::new(many, "MB"))
            .beside("for a third of them", Figure::new(few, "MB"))
            .budget(Budget::RatioAtMost(MOST_GROWTH)),
    )
}

/// A database with nothing in it, or a file that is not there.
async fn target(engine: Engine, folder: &Path) -> anyhow::Result<String> {
    if engine == Engine::Postgres {
        return fresh_database().await;
    }
    let file = folder.join("filin.db");
    if file.exists() {
        std::fs::remove_file(&file)?;
    }
    Ok(format!("sqlite:{}", file.display()))
}

/// How it went.
pub(super) struct Moved {
    /// How long copying with indexes and the commit took.
    copied: Duration,
    /// How long the proof took.
    proven: Duration,
    /// What became of v3's bookings.
    tally: Tally,
}

pub(super) async fn moved(file: &Path, to: &str, bookings: usize) -> anyhow::Result<Moved> {
    let (from, to) = (DatabaseUrl::Sqlite(file.to_owned()), to.parse()?);
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
        let proven = watch.compared()?;
        Ok(Moved {
            copied: all - proven,
            proven,
            tally,
        })
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

/// How long it takes for all of them.
async fn pgloader(from: &Path, bookings: usize) -> anyhow::Result<Duration> {
    let to = fresh_database().await?;
    let begun = Instant::now();
    let mut command = Command::new("pgloader");
    command
        .arg(format!("sqlite://{}", from.display()))
        .arg(to.replacen("postgres://", "postgresql://", 1))
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let status = command.status().await.context("pgloader is missing")?;
    ensure!(status.success(), "pgloader: {status}");
    let took = begun.elapsed();
    let mut connection = PgConnection::connect(&to).await?;
    let counted: i64 = sqlx::query_scalar("select count(*) from bookings")
        .fetch_one(&mut connection)
        .await?;
    ensure!(
        usize::try_from(counted) == Ok(bookings),
        "pgloader copied {counted} bookings"
    );
    Ok(took)
}

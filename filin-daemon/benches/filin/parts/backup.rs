//! A million bookings into a backup and out of it, beside what the engines bring: SQLite's `.backup`
//! and `.restore`, `pg_dump | zstd` and `zstd -d | psql`. Ours also counts, sums up and proves.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, ensure};
use chrono::TimeDelta;
use filin_core::domain::backup::Backup;
use filin_core::store::url::DatabaseUrl;
use filin_core::transfer::backup::create::{Order, create};
use filin_core::transfer::backup::folder::Folder;
use filin_core::transfer::backup::keys::Keys;
use filin_core::transfer::backup::restore::{restore, verify};
use filin_core::transfer::migrate::Watch;
use filin_daemon::clock::Clock;
use tokio::runtime::Handle;

use super::migrate::moved;
use crate::child::size_mb;
use crate::options::{Options, Part};
use crate::place::{Engine, fresh_database};
use crate::report::{Budget, Figure, Row, median};
use crate::v3::{self, Bookings};

const PART: Part = Part::Backup;
/// At most twice the time of what proves nothing.
const MOST: f64 = 2.0;

struct Nobody;

impl Watch for Nobody {}

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let bookings = if options.quick { 100_000 } else { 1_000_000 };
    let folder = tempfile::tempdir()?;
    let v3 = folder.path().join("v3.db");
    v3::write(&v3, bookings, Bookings::Sound).await?;
    let of = target(engine, folder.path(), "live").await?;
    moved(&v3, &of, bookings).await?;
    let clock = Clock::system();
    let (mut made, mut dumped) = (Vec::new(), Vec::new());
    let (mut back, mut loaded) = (Vec::new(), Vec::new());
    let mut tried = Vec::new();
    let mut size = 0.0;
    for round in 0..options.rounds() {
        let order = Order {
            encrypt_to: None,
            now: clock.now() + TimeDelta::minutes(i64::try_from(round)?),
        };
        let backups = Folder::new(folder.path().join("backups"));
        let url: DatabaseUrl = of.parse()?;
        let (one, took) =
            timed(move |runtime| create(&url, &backups, &order, runtime, &Nobody)).await?;
        made.push(took);
        let dump = folder.path().join("dump");
        dumped.push(own_dump(engine, &of, &dump)?);

        let backups = Folder::new(folder.path().join("backups"));
        size = size_mb(backups.path_of(&one))?;
        let (to, theirs) = (
            target(engine, folder.path(), "ours").await?,
            target(engine, folder.path(), "theirs").await?,
        );
        let (again, to): (Backup, DatabaseUrl) = (one.clone(), to.parse()?);
        let ((), took) = timed(move |runtime| {
            restore(&backups, &again, &Keys::default(), &to, runtime, &Nobody).map(|_| ())
        })
        .await?;
        back.push(took);
        loaded.push(own_load(engine, &dump, &theirs)?);

        let backups = Folder::new(folder.path().join("backups"));
        let now = clock.now();
        let ((), took) = timed(move |runtime| {
            verify(
                &backups,
                &one,
                &Keys::default(),
                None,
                now,
                runtime,
                &Nobody,
            )
            .map(|_| ())
        })
        .await?;
        tried.push(took);
    }
    let row = |what: &str, ours: Vec<f64>| {
        let what = format!("{what}, {bookings} bookings");
        Row::new(PART, &what, engine.name(), Figure::new(median(ours), "s"))
    };
    let beside = |row: Row, what: &str, theirs: Vec<f64>| {
        row.beside(what, Figure::new(median(theirs), "s"))
            .budget(Budget::RatioAtMost(MOST))
    };
    let (dump, load) = match engine {
        Engine::Sqlite => (".backup", ".restore"),
        Engine::Postgres => ("pg_dump | zstd", "zstd -d | psql"),
    };
    Ok(vec![
        beside(row("create", made), dump, dumped),
        beside(row("restore", back), load, loaded),
        row("verify", tried),
        Row::new(PART, "size", engine.name(), Figure::new(size, "MB")),
    ])
}

async fn timed<T: Send + 'static>(
    work: impl FnOnce(&Handle) -> filin_core::transfer::error::Result<T> + Send + 'static,
) -> anyhow::Result<(T, f64)> {
    let runtime = Handle::current();
    let begun = Instant::now();
    let done = tokio::task::spawn_blocking(move || work(&runtime)).await??;
    Ok((done, begun.elapsed().as_secs_f64()))
}

/// A database that is empty, or a file that is not there.
async fn target(engine: Engine, folder: &Path, name: &str) -> anyhow::Result<String> {
    let file = folder.join(format!("{name}.db"));
    match engine {
        Engine::Postgres => fresh_database().await,
        Engine::Sqlite => {
            if file.exists() {
                std::fs::remove_file(&file)?;
            }
            Ok(format!("sqlite:{}", file.display()))
        }
    }
}

fn own_dump(engine: Engine, url: &str, dump: &Path) -> anyhow::Result<f64> {
    let dump = dump.display();
    match engine {
        Engine::Sqlite => shell(&format!(
            "rm -f '{dump}'; sqlite3 '{}' \".backup '{dump}'\"",
            file(url)
        )),
        Engine::Postgres => shell(&format!("pg_dump '{url}' | zstd -q -f -T2 -o '{dump}'")),
    }
}

fn own_load(engine: Engine, dump: &Path, to: &str) -> anyhow::Result<f64> {
    let dump = dump.display();
    match engine {
        Engine::Sqlite => shell(&format!("sqlite3 '{}' \".restore '{dump}'\"", file(to))),
        Engine::Postgres => shell(&format!(
            "zstd -q -dc '{dump}' | psql -q -o /dev/null '{to}'"
        )),
    }
}

fn file(url: &str) -> &str {
    url.trim_start_matches("sqlite:").trim_start_matches("//")
}

/// How many seconds it took.
fn shell(line: &str) -> anyhow::Result<f64> {
    let begun = Instant::now();
    let status = Command::new("bash")
        .args(["-o", "pipefail", "-c", line])
        .stdin(Stdio::null())
        .status()
        .context("no bash")?;
    ensure!(status.success(), "{line}: {status}");
    Ok(begun.elapsed().as_secs_f64())
}

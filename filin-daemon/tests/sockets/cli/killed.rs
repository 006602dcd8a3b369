//! Backups whose making, restoring or pruning is killed at any moment: what was there stays whole.

use std::process::Stdio;
use std::time::{Duration, Instant};

use rstest::rstest;
use serde_json::Value;
use tokio::process::Command;

use super::run::Desk;
use crate::support::daemon::filin;
use crate::support::{Database, Engine, Raw};

const V3: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../filin-core/tests/data/v3/filin-v3.db"
);
const KILLS: u32 = 30;
const NOWHERE: &str = "http://127.0.0.1:9";

/// A database with a venue's life in it, and a folder with one backup of it.
struct Shelf {
    desk: Desk,
    database: Database,
    dir: String,
}

impl Shelf {
    async fn open(engine: Engine) -> Option<Self> {
        let database = Database::empty(engine).await?;
        let desk = Desk::of(NOWHERE);
        let from = format!("sqlite:{V3}");
        let to = ["--to", &database.url, "--timezone", "Asia/Krasnoyarsk"];
        desk.ok(&[&["migrate", "-y", "-q", "--from", &from], &to[..]].concat())
            .await;
        let dir = desk.file("backups", "").replace("/backups", "/copies");
        let shelf = Self {
            desk,
            database,
            dir,
        };
        shelf.desk.ok(&shelf.create()).await;
        Some(shelf)
    }

    fn create(&self) -> Vec<&str> {
        let to = ["--database", &self.database.url, "--dir", &self.dir];
        [&["backup", "create"], &to[..]].concat()
    }

    async fn list(&self) -> Vec<Value> {
        let all = self
            .desk
            .json(&["backup", "list", "--dir", &self.dir])
            .await;
        all.as_array().unwrap().clone()
    }

    /// Each one that is listed can be put back.
    async fn all_are_whole(&self) {
        for one in self.list().await {
            let name = one["name"].as_str().unwrap();
            self.desk
                .ok(&["backup", "verify", name, "--dir", &self.dir])
                .await;
        }
    }
}

/// Runs it again and again, killed later each time; says how often it was still at work.
async fn killed(command: &[&str], mut each: impl AsyncFnMut()) -> u32 {
    let run = || {
        let mut running = Command::new(filin());
        running
            .args(command)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        running
    };
    // Backups are told apart by the second: one of this second may be there.
    let whole = async {
        loop {
            let begun = Instant::now();
            if run().status().await.unwrap().success() {
                return begun.elapsed();
            }
        }
    };
    let whole = tokio::time::timeout(Duration::from_secs(30), whole)
        .await
        .unwrap();
    let mut killed = 0;
    for number in 0..KILLS {
        each().await;
        // Spread over the run, and a little past its end.
        let after = whole.mul_f64(1.1 * f64::from(number) / f64::from(KILLS));
        let mut running = run().spawn().unwrap();
        let end = tokio::time::timeout(after.max(Duration::from_millis(1)), running.wait());
        if end.await.is_err() {
            running.kill().await.unwrap();
            killed += 1;
        }
    }
    killed
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn making_one(#[case] engine: Engine) {
    let Some(shelf) = Shelf::open(engine).await else {
        return;
    };
    let first = shelf.list().await;
    let killed = killed(&shelf.create(), async || {}).await;
    assert!(killed > KILLS / 3, "{killed}");
    // The last may have been killed within a second of its name.
    let again = async {
        while shelf.desk.run(&shelf.create()).await.code != 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), again)
        .await
        .unwrap();
    let all = shelf.list().await;
    assert_eq!(all.last(), first.last(), "the first is as it was");
    shelf.all_are_whole().await;
    let left = std::fs::read_dir(&shelf.dir).unwrap();
    let hidden = left.filter(|one| {
        let name = one.as_ref().unwrap().file_name();
        name.to_string_lossy().starts_with('.')
    });
    assert_eq!(
        hidden.count(),
        0,
        "nothing is left of those who were killed"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn putting_one_back(#[case] engine: Engine) {
    let (Some(shelf), Some(target)) = (Shelf::open(engine).await, Database::empty(engine).await)
    else {
        return;
    };
    let mut restore = vec![
        "backup",
        "restore",
        "--dir",
        &shelf.dir,
        "--to",
        &target.url,
    ];
    restore.extend(["--force", "-y", "-q"]);
    let rows = async |database: &Database| {
        let store = database.store().await.unwrap();
        let rows = Raw::of(&store).rows().await;
        store.close().await;
        rows
    };
    let all = rows(&shelf.database).await;
    let other: Vec<_> = all
        .iter()
        .map(|(table, count)| (table.clone(), if table == "visits" { 0 } else { *count }))
        .collect();
    let killed = killed(&restore, async || {
        let found = rows(&target).await;
        assert!(found == all || found == other, "{found:?}");
        let store = target.store().await.unwrap();
        Raw::of(&store).run("delete from visits").await;
        store.close().await;
    })
    .await;
    assert!(killed > KILLS / 3, "{killed}");
    shelf.desk.ok(&restore).await;
    assert_eq!(rows(&target).await, all);
    shelf.all_are_whole().await;
}

#[tokio::test]
async fn taking_some_away() {
    let shelf = Shelf::open(Engine::Sqlite).await.unwrap();
    let name = shelf.list().await[0]["name"].as_str().unwrap().to_owned();
    let plain = |name: &str| format!("{}/{name}", shelf.dir);
    // As many as thirty days of them, which are that one under other names.
    let fill = || {
        for day in 1..=30 {
            let other = format!("filin-202601{day:02}T120000Z-sqlite.tar.zst");
            if !std::fs::exists(plain(&other)).unwrap() {
                std::fs::copy(plain(&name), plain(&other)).unwrap();
            }
        }
    };
    let prune = [
        "backup",
        "prune",
        "--dir",
        &shelf.dir,
        "-y",
        "-q",
        "--keep-daily",
        "2",
        "--keep-weekly",
        "0",
        "--keep-monthly",
        "0",
    ];
    fill();
    let killed = killed(&prune, async || {
        let left = shelf.list().await;
        assert_eq!(left[0]["name"], name, "the newest stays");
        assert!(left.len() >= 2, "{left:?}");
        fill();
    })
    .await;
    assert!(killed > KILLS / 3, "{killed}");
    shelf.desk.ok(&prune).await;
    assert_eq!(shelf.list().await.len(), 2);
    shelf.all_are_whole().await;
}

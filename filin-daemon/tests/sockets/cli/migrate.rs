//! A v3 database brought over by the command, and the daemon at work on the result.

use std::process::Stdio;
use std::time::Duration;

use rstest::rstest;
use serde_json::{Value, json};

use super::run::Desk;
use crate::support::daemon::filin;
use crate::support::{Database, Engine, Raw, Settings};

const V3: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../filin-core/tests/data/v3/filin-v3.db"
);
const ZONE: &str = "Asia/Krasnoyarsk";
const NOWHERE: &str = "http://127.0.0.1:9";

fn from() -> String {
    format!("sqlite:{V3}")
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn v3_comes_over_and_the_daemon_shows_it(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let desk = Desk::of(NOWHERE);
    let (from, report) = (from(), desk.file("rows.jsonl", ""));
    let base = [
        "migrate",
        "--from",
        &from,
        "--to",
        &database.url,
        "--timezone",
        ZONE,
    ];
    let with = |more: &[&'static str]| [&base[..], more].concat();

    let read = desk.json(&with(&["--dry-run"])).await;
    let moved = desk
        .json(&[&with(&["-y", "--report"])[..], &[&report]].concat())
        .await;
    let rows = |of: &Value, table: &str| {
        let all = of["tables"].as_array().unwrap();
        all.iter()
            .find(|one| one["database_table"] == table)
            .unwrap()["rows"]
            .clone()
    };
    for (table, count) in [
        ("bookings", 190),
        ("blocks", 10),
        ("guests", 63),
        ("reviews", 25),
    ] {
        assert_eq!(
            (rows(&read, table), rows(&moved, table)),
            (json!(count), json!(count)),
            "{table}"
        );
    }
    for fared in moved["source"].as_array().unwrap() {
        let of = |part: &str| fared[part].as_u64().unwrap();
        let parts = of("plain") + of("changed") + of("folded") + of("aside");
        assert_eq!(of("rows"), parts, "{fared}");
    }
    let notes: u64 = moved["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["values"].as_u64().unwrap())
        .sum();
    let lines = std::fs::read_to_string(&report).unwrap();
    assert_eq!(lines.lines().count() as u64, notes);

    let settings = Settings::of(&database.url);
    let daemon = settings.start().await;
    let there = Desk::of(&daemon.base);
    let booking = there.json(&["bookings", "show", "171"]).await;
    assert_eq!(booking["starts_at"], "2026-10-29T19:00:00+07:00");
    assert_eq!(
        (&booking["status"], &booking["guests"]),
        (&json!("confirmed"), &json!(6))
    );
    let subscribers = there.json(&["broadcast", "subscribers"]).await;
    assert_eq!(subscribers["subscribers_count"], 40, "{subscribers}");

    // Whatever works with it is not moved away from under its hands.
    let elsewhere = Database::empty(Engine::Sqlite).await.unwrap();
    let used = ["migrate", "--from", &database.url, "--to", &elsewhere.url];
    assert_eq!(desk.refusal(&used).await, 3);
    daemon.stop().await;
    // Nor is what is there written over by a slip.
    assert_eq!(desk.refusal(&with(&["-y"])).await, 3);
    assert_eq!(
        desk.refusal(&with(&[])).await,
        2,
        "nobody is there to be asked"
    );
    desk.ok(&with(&["-y", "--force"])).await;
    desk.ok(&["migrate", "--from", &database.url, "--to", &elsewhere.url])
        .await;
    desk.ok(&[
        "migrate",
        "--from",
        &database.url,
        "--to",
        &elsewhere.url,
        "--verify",
    ])
    .await;
}

#[tokio::test]
async fn what_cannot_be_moved_says_why() {
    let desk = Desk::of(NOWHERE);
    let words = format!("sqlite:{}", desk.file("words.db", &"сова ".repeat(500)));
    let new = format!("sqlite:{}", desk.file("new.db", ""));
    let v3 = from();
    for (from, to, code, why) in [
        (
            "sqlite:nowhere.db",
            new.as_str(),
            3,
            "there is no file nowhere.db",
        ),
        (&words, &new, 3, "is no SQLite database"),
        (
            &new,
            "sqlite:other.db",
            3,
            "neither Filin's tables nor v3's",
        ),
        (&v3, &v3, 3, "are the same database"),
        (&v3, "mysql://x", 2, "expected sqlite:"),
        (&v3, "postgres://x@127.0.0.1:9/x", 5, "does not answer"),
    ] {
        let said = desk
            .run(&["migrate", "--from", from, "--to", to, "-y"])
            .await;
        assert_eq!(said.code, code, "{from} {to}: {}", said.stderr);
        assert!(said.stderr.contains(why), "{}", said.stderr);
        assert_eq!(said.stdout, "");
    }
    let copy = desk.file("v3.db", "");
    std::fs::copy(V3, &copy).unwrap();
    let over = desk
        .run(&[
            "migrate",
            "--from",
            &v3,
            "--to",
            &format!("sqlite:{copy}"),
            "-y",
        ])
        .await;
    assert_eq!(
        (over.code, over.stderr.contains("never written")),
        (3, true),
        "{}",
        over.stderr
    );
}

/// Killed thirty times on its way: the target has nothing or everything, and the next run succeeds.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_kill_leaves_nothing_or_everything(#[case] engine: Engine) {
    const KILLS: u64 = 30;
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let from = from();
    let command = || {
        let mut command = tokio::process::Command::new(filin());
        command
            .args([
                "migrate",
                "--from",
                &from,
                "--to",
                &database.url,
                "--timezone",
                ZONE,
                "-y",
                "--force",
                "-q",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        command
    };
    let begun = std::time::Instant::now();
    assert!(command().status().await.unwrap().success());
    let whole = begun.elapsed();
    let store = database.store().await.unwrap();
    let all = Raw::of(&store).rows().await;
    Raw::of(&store).run("delete from visits").await;
    let before = Raw::of(&store).rows().await;
    store.close().await;
    let mut killed = 0;
    for number in 0..KILLS {
        // Spread over the run, and a little past its end.
        let after = whole.mul_f64(1.1).mul_f64(number as f64 / KILLS as f64);
        let mut running = command().spawn().unwrap();
        if tokio::time::timeout(after.max(Duration::from_millis(1)), running.wait())
            .await
            .is_err()
        {
            running.kill().await.unwrap();
            killed += 1;
        }
        let store = database.store().await.unwrap();
        let rows = Raw::of(&store).rows().await;
        assert!(
            rows == before || rows == all,
            "killed after {after:?}: {rows:?}"
        );
        store.close().await;
    }
    assert!(killed > KILLS / 2, "{killed}");
    assert!(command().status().await.unwrap().success());
    let store = database.store().await.unwrap();
    assert_eq!(Raw::of(&store).rows().await, all);
}

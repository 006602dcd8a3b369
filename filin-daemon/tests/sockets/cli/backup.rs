//! Backups made, tried, put back and pruned by the command, straight at a database.

use std::path::Path;

use rstest::rstest;
use serde_json::{Value, json};

use super::run::{Desk, Said};
use crate::support::{Database, Engine, Raw};

const V3: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../filin-core/tests/data/v3/filin-v3.db"
);
const NOWHERE: &str = "http://127.0.0.1:9";
/// Made for tests, and of no other use.
const SECRET: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
const PUBLIC: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
const OTHER: &str = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";

/// A database with a venue's life in it, and somebody at a terminal.
async fn full(engine: Engine) -> Option<(Desk, Database)> {
    let database = Database::empty(engine).await?;
    let desk = Desk::of(NOWHERE);
    let from = format!("sqlite:{V3}");
    let zone = "Asia/Krasnoyarsk";
    desk.ok(&[
        "migrate",
        "--from",
        &from,
        "--to",
        &database.url,
        "--timezone",
        zone,
        "-y",
        "-q",
    ])
    .await;
    Some((desk, database))
}

async fn rows(database: &Database) -> Vec<(String, i64)> {
    let store = database.store().await.unwrap();
    let rows = Raw::of(&store).rows().await;
    store.close().await;
    rows
}

/// A folder at home, by its path.
fn folder(desk: &Desk) -> String {
    desk.file("backups", "").replace("/backups", "/copies")
}

/// Makes one straight at the database.
async fn made(desk: &Desk, database: &Database, dir: &str) -> Value {
    let to = ["--database", &database.url, "--dir", dir];
    desk.json(&[&["backup", "create"], &to[..]].concat()).await
}

async fn names(desk: &Desk, dir: &str) -> Vec<String> {
    let all = desk.json(&["backup", "list", "--dir", dir]).await;
    let names = all.as_array().unwrap().iter();
    names
        .map(|one| one["name"].as_str().unwrap().to_owned())
        .collect()
}

fn refused(said: &Said, code: i32, why: &str) {
    assert_eq!(said.code, code, "{why}: {said:?}");
    assert!(said.stderr.contains(why), "{why}: {said:?}");
    assert_eq!(said.stdout, "", "{why}");
}

#[rstest]
#[case::sqlite(Engine::Sqlite, Engine::Postgres)]
#[case::postgres(Engine::Postgres, Engine::Sqlite)]
#[tokio::test]
async fn what_was_made_is_tried_and_put_into_either_engine(
    #[case] from: Engine,
    #[case] to: Engine,
) {
    let (Some((desk, database)), Some(same), Some(other)) = (
        full(from).await,
        Database::empty(from).await,
        Database::empty(to).await,
    ) else {
        return;
    };
    let dir = folder(&desk);
    assert_eq!(names(&desk, &dir).await, Vec::<String>::new());
    let made = made(&desk, &database, &dir).await;
    assert_eq!(made["rows"]["bookings"], 190, "{made}");
    assert_eq!(made["verified_at"], Value::Null);
    let name = made["name"].as_str().unwrap();
    assert_eq!(names(&desk, &dir).await, [name]);

    let path = format!("{dir}/{name}");
    let tried = desk.json(&["backup", "verify", &path]).await;
    assert!(tried["verified_at"].is_string(), "{tried}");
    let scratch = [
        "backup",
        "verify",
        name,
        "--dir",
        &dir,
        "--scratch",
        &other.url,
    ];
    desk.ok(&scratch).await;
    let list = desk.csv(&["backup", "list", "--dir", &dir]).await;
    assert!(
        list[1].contains("true") || list[1].contains("false"),
        "{list:?}"
    );

    for target in [&same, &other] {
        let restore = ["backup", "restore", "--to", &target.url, "--dir", &dir];
        let put = desk.json(&restore).await;
        assert_eq!(put["name"], made["name"]);
        assert_eq!(rows(target).await, rows(&database).await);
        let compare = [
            "migrate",
            "--from",
            &database.url,
            "--to",
            &target.url,
            "--verify",
        ];
        desk.ok(&compare).await;

        // What is there is not written over by a slip, and is no scratch.
        refused(&desk.run(&restore).await, 3, "it is not empty");
        let forced = [&restore[..], &["--force"]].concat();
        refused(&desk.run(&forced).await, 2, "nobody is there to be asked");
        let scratch = ["backup", "verify", "--dir", &dir, "--scratch", &target.url];
        refused(&desk.run(&scratch).await, 3, "--scratch: it is not empty");
        desk.ok(&[&forced[..], &["-y"]].concat()).await;
        assert_eq!(rows(target).await, rows(&database).await);
    }
}

#[tokio::test]
async fn one_in_use_is_backed_up_and_never_written_over() {
    let Some((desk, database)) = full(Engine::Sqlite).await else {
        return;
    };
    let daemon = crate::support::Settings::of(&database.url).start().await;
    let dir = folder(&desk);
    desk.ok(&[
        "backup",
        "create",
        "--database",
        &database.url,
        "--dir",
        &dir,
    ])
    .await;
    desk.ok(&["backup", "verify", "--dir", &dir]).await;
    let over = [
        "backup",
        "restore",
        "--to",
        &database.url,
        "--dir",
        &dir,
        "--force",
        "-y",
    ];
    refused(&desk.run(&over).await, 3, "it is in use by");
    daemon.stop().await;
}

#[tokio::test]
async fn only_the_key_opens_an_encrypted_one() {
    let Some((desk, database)) = full(Engine::Sqlite).await else {
        return;
    };
    let dir = folder(&desk);
    let made = desk
        .json(&[
            "backup",
            "create",
            "--database",
            &database.url,
            "--dir",
            &dir,
            "--encrypt-to",
            PUBLIC,
        ])
        .await;
    assert!(made["name"].as_str().unwrap().ends_with(".tar.zst.age"));
    let verify = ["backup", "verify", "--dir", &dir];
    refused(&desk.run(&verify).await, 3, "--identity FILE");
    let with = |file: String| {
        let desk = desk.clone();
        let dir = dir.clone();
        async move {
            desk.run(&["backup", "verify", "--dir", &dir, "--identity", &file])
                .await
        }
    };
    let other = with(desk.file("other.txt", OTHER)).await;
    refused(&other, 3, "encrypted to another one");
    refused(&with(desk.file("no.txt", "сова")).await, 3, "holds no key");
    refused(
        &with("nowhere.txt".into()).await,
        3,
        "there is no file nowhere.txt",
    );
    let good = with(desk.file("key.txt", SECRET)).await;
    assert_eq!(good.code, 0, "{good:?}");
}

#[tokio::test]
async fn a_bad_one_is_never_put_back_and_says_what_is_wrong() {
    let Some((desk, database)) = full(Engine::Sqlite).await else {
        return;
    };
    let dir = folder(&desk);
    let made = made(&desk, &database, &dir).await;
    let name = made["name"].as_str().unwrap();
    let whole = std::fs::read(format!("{dir}/{name}")).unwrap();
    let cut = whole[..whole.len() / 2].to_vec();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    let target = Database::empty(Engine::Sqlite).await.unwrap();
    for (bytes, why) in [
        (cut, "is cut short"),
        (flipped, "is damaged"),
        (newer(), "made by Filin 9.9.9"),
        ("сова".repeat(100).into_bytes(), "is no backup of Filin's"),
    ] {
        std::fs::write(format!("{dir}/{name}"), bytes).unwrap();
        let verify = desk.run(&["backup", "verify", "--dir", &dir]).await;
        refused(&verify, 3, why);
        let restore = [
            "backup",
            "restore",
            name,
            "--dir",
            &dir,
            "--to",
            &target.url,
        ];
        refused(&desk.run(&restore).await, 3, why);
        let path = target.url.trim_start_matches("sqlite://");
        assert!(!Path::new(path).exists(), "{why}: nothing is left");
    }
    let absent = desk
        .run(&["backup", "verify", "no.tar.zst", "--dir", &dir])
        .await;
    refused(&absent, 3, "no such backup");
    let mistyped = ["backup", "create", "--database", "mysql://x", "--dir", &dir];
    refused(&desk.run(&mistyped).await, 2, "expected sqlite:");
    let nowhere = [
        "backup",
        "create",
        "--database",
        "sqlite:nowhere.db",
        "--dir",
        &dir,
    ];
    refused(&desk.run(&nowhere).await, 3, "there is no file nowhere.db");
}

/// A backup as a later version may make it: of this much any version can be read.
fn newer() -> Vec<u8> {
    let text = json!({"format": 9, "version": "9.9.9", "schema": 9999}).to_string();
    let mut head = tar::Header::new_gnu();
    head.set_size(text.len() as u64);
    let mut archive = tar::Builder::new(Vec::new());
    archive
        .append_data(&mut head, "manifest.json", text.as_bytes())
        .unwrap();
    zstd::encode_all(&archive.into_inner().unwrap()[..], 1).unwrap()
}

/// Backups of other moments: the same file under other names.
fn copied(dir: &str, name: &str, moments: &[&str]) {
    for moment in moments {
        let copy = format!("{dir}/filin-{moment}-sqlite.tar.zst");
        std::fs::copy(format!("{dir}/{name}"), copy).unwrap();
    }
}

#[tokio::test]
async fn the_newest_before_a_moment_is_put_back() {
    let Some((desk, database)) = full(Engine::Sqlite).await else {
        return;
    };
    let dir = folder(&desk);
    let made = made(&desk, &database, &dir).await;
    let name = made["name"].as_str().unwrap();
    copied(&dir, name, &["20240110T020000Z", "20240111T020000Z"]);
    let at = |moment: &'static str| {
        let (desk, dir) = (desk.clone(), dir.clone());
        async move {
            let target = Database::empty(Engine::Sqlite).await.unwrap();
            desk.run(&[
                "backup",
                "restore",
                "--at",
                moment,
                "--to",
                &target.url,
                "--dir",
                &dir,
                "-o",
                "json",
            ])
            .await
        }
    };
    for (moment, found) in [
        (
            "2024-01-11T01:59:59Z",
            "filin-20240110T020000Z-sqlite.tar.zst",
        ),
        (
            "2024-01-11T02:00:00Z",
            "filin-20240111T020000Z-sqlite.tar.zst",
        ),
        // The venue's clocks are seven hours ahead.
        ("2024-01-11 08:59", "filin-20240110T020000Z-sqlite.tar.zst"),
        ("11.01.2024 09:00", "filin-20240111T020000Z-sqlite.tar.zst"),
    ] {
        let said = at(moment).await;
        assert_eq!(said.code, 0, "{moment}: {said:?}");
        let put: Value = serde_json::from_str(&said.stdout).unwrap();
        assert_eq!(put["name"], found, "{moment}");
    }
    refused(
        &at("2024-01-10 08:59").await,
        3,
        "No backup is as old as 10.01.2024 08:59",
    );
    refused(&at("вчерась").await, 2, "");
}

#[tokio::test]
async fn what_goes_is_shown_and_goes_once_that_is_said() {
    let Some((desk, database)) = full(Engine::Sqlite).await else {
        return;
    };
    let dir = folder(&desk);
    let made = made(&desk, &database, &dir).await;
    let name = made["name"].as_str().unwrap();
    copied(&dir, name, &["20240110T020000Z", "20240110T030000Z"]);
    let keep = [
        "backup",
        "prune",
        "--dir",
        &dir,
        "--keep-daily",
        "2",
        "--keep-weekly",
        "0",
        "--keep-monthly",
        "0",
    ];
    let goes = "filin-20240110T020000Z-sqlite.tar.zst";
    let dry = desk.json(&[&keep[..], &["--dry-run"]].concat()).await;
    assert_eq!(
        (dry.as_array().unwrap().len(), &dry[0]["name"]),
        (1, &json!(goes))
    );
    let shown = desk.run(&keep).await;
    refused(&shown, 2, "nobody is there to be asked");
    assert!(shown.stderr.contains(goes), "{shown:?}");
    assert_eq!(names(&desk, &dir).await.len(), 3);
    let gone = desk.json(&[&keep[..], &["-y"]].concat()).await;
    assert_eq!(gone[0]["name"], goes);
    let stays = names(&desk, &dir).await;
    assert_eq!(stays, [name, "filin-20240110T030000Z-sqlite.tar.zst"]);
    let again = desk.json(&[&keep[..], &["-y"]].concat()).await;
    assert_eq!(again, json!([]));
}

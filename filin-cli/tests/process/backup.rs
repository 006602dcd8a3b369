//! Backups that the daemon makes, and their way to this machine.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use crate::support::{Server, stderr, stdout};

const ALL: &str = "GET /api/admin/backups";
const NAME: &str = "filin-20261127T020000Z-sqlite.tar.zst";

pub(crate) fn backup() -> Value {
    json!({"name": NAME, "made_at": "2026-11-27T02:00:00Z", "engine": "sqlite",
           "version": "0.1.0", "schema": 30, "zone": "Europe/Moscow", "bytes": 12_345_678,
           "sha256": "0".repeat(64), "encrypted": false, "rows": {"bookings": 190, "guests": 63}})
}

pub(crate) fn backups(items: &[Value]) -> Value {
    json!({"items": items, "running": null, "failed": null,
           "schedule": {"dir": "/var/backups/filin", "cron": "0 5 * * *",
                        "next_at": "2026-11-28T05:00:00+03:00", "keep": "7 4 6",
                        "encrypted": false}})
}

pub(crate) fn running() -> Value {
    json!({"since": "2026-11-27T02:00:00.250Z", "done": 0, "of": 0})
}

/// A daemon that has begun one and says this of it.
fn daemon(says: &Value) -> Server {
    Server::start()
        .on("POST /api/admin/backups", 202, &running())
        .on(ALL, 200, says)
}

/// A daemon that hands this over as the file of the backup.
fn handing(file: &Value, one: &Value) -> Server {
    daemon(&backups(std::slice::from_ref(one))).on(
        &format!("GET /api/admin/backups/{NAME}/file"),
        200,
        file,
    )
}

#[test]
fn one_is_asked_for_waited_for_and_shown() {
    let mut older = backup();
    older["made_at"] = json!("2026-11-26T02:00:00Z");
    older["name"] = json!("filin-20261126T020000Z-sqlite.tar.zst");
    let server = daemon(&backups(&[backup(), older]));
    let key = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    let args = ["backup", "create", "--encrypt-to", key, "-o", "json"];
    let made: Value = serde_json::from_str(&stdout(&mut server.filin(&args))).unwrap();
    assert_eq!(made, backup());
    assert_eq!(server.requests()[0].json(), json!({"encrypt_to": key}));
    let said = server.filin(&["backup", "create"]).output().unwrap();
    let said = String::from_utf8(said.stderr).unwrap();
    assert!(said.contains("253 rows, 12.3 MB"), "{said}");
}

#[test]
fn one_that_cannot_be_made_says_why() {
    let mut failed = backups(&[]);
    failed["failed"] = json!({"at": "2026-11-27T02:00:05Z", "why": "the disk is full"});
    let mut long_ago = backups(&[]);
    long_ago["failed"] = json!({"at": "2026-11-26T02:00:05Z", "why": "the disk is full"});
    for (says, why) in [(failed, "the disk is full"), (long_ago, "started anew")] {
        let output = daemon(&says).filin(&["backup", "create"]).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(output.stdout.is_empty() && said.contains(why), "{said}");
    }
    let refused = [
        (409, "backup_running", "One is being made."),
        (422, "backup_dir_unset", "No folder is set."),
    ];
    for (status, code, detail) in refused {
        let server = Server::start().refuses("POST /api/admin/backups", status, code, detail);
        let output = server.filin(&["backup", "create"]).output().unwrap();
        assert_eq!(output.status.code(), Some(3));
        assert!(String::from_utf8(output.stderr).unwrap().contains(detail));
    }
}

#[test]
fn a_key_that_is_none_is_told_and_not_repeated() {
    let server = Server::start();
    let secret = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    let args = ["backup", "create", "--encrypt-to", secret];
    let output = server.filin(&args).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said.contains("begins with age1") && !said.contains("AGE-"),
        "{said}"
    );
    assert!(server.lines().is_empty(), "nobody is asked");
}

#[test]
fn what_is_fetched_is_whole_or_nothing() {
    let file = json!("what the daemon has");
    let mut one = backup();
    one["sha256"] = json!(hex::encode(Sha256::digest(file.to_string())));
    let home = TempDir::new().unwrap();
    let dir = home.path().join("copies");
    let names = || {
        let entries = std::fs::read_dir(&dir).into_iter().flatten();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    let path = dir.display().to_string();
    let args = ["backup", "create", "--fetch", "--dir", &path];

    let other = json!("what came");
    let garbled = stderr(&mut handing(&other, &one).filin(&args));
    assert!(garbled.contains("SHA-256"), "{garbled}");
    assert_eq!(names(), Vec::<String>::new());

    // Twice: what is there already is the same.
    for _ in 0..2 {
        handing(&file, &one).filin(&args).assert().success();
        assert_eq!(names(), [NAME.to_owned(), format!("{NAME}.json")]);
    }
    assert_eq!(
        std::fs::read_to_string(dir.join(NAME)).unwrap(),
        file.to_string()
    );
    let card = std::fs::read_to_string(dir.join(format!("{NAME}.json"))).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&card).unwrap(), one);

    std::fs::write(dir.join(NAME), "somebody's").unwrap();
    let there = stderr(&mut handing(&file, &one).filin(&args));
    assert!(there.contains("is there already"), "{there}");
    assert_eq!(
        std::fs::read_to_string(dir.join(NAME)).unwrap(),
        "somebody's"
    );
}

#[test]
fn a_name_is_no_path() {
    for name in ["../filin-1-sqlite.tar.zst", "filin-/../../x", "/etc/passwd"] {
        let mut one = backup();
        one["name"] = json!(name);
        let server = daemon(&backups(&[one]));
        let home = TempDir::new().unwrap();
        let path = home.path().display().to_string();
        let args = ["backup", "create", "--fetch", "--dir", &path];
        server.filin(&args).assert().code(1);
        assert_eq!(server.lines().len(), 2, "{name}: nothing is asked for");
    }
}

#[test]
fn a_list_tells_what_is_of_weight_and_what_went_wrong() {
    let mut tried = backup();
    tried["verified_at"] = json!("2026-11-27T03:00:00Z");
    let mut says = backups(&[tried]);
    says["failed"] = json!({"at": "2026-11-27T02:30:00Z", "why": "the disk is full"});
    let server = daemon(&says);
    let output = server.filin(&["backup", "list"]).output().unwrap();
    let list = String::from_utf8(output.stdout).unwrap();
    for part in [
        "27.11.2026 05:00",
        NAME,
        "SQLite",
        "12.3 MB",
        "253",
        "27.11.2026 06:00",
    ] {
        assert!(list.contains(part), "{part}: {list}");
    }
    let warned = String::from_utf8(output.stderr).unwrap();
    assert!(warned.contains("the disk is full"), "{warned}");
    let csv = stdout(&mut server.filin(&["backup", "list", "-o", "csv"]));
    let head = "made_at,name,engine,bytes,rows,verified_at,encrypted";
    assert_eq!(csv.lines().next(), Some(head));
}

#[test]
fn the_schedule_is_told_and_what_is_not_set_too() {
    let server = daemon(&backups(&[]));
    let told = stdout(&mut server.filin(&["backup", "schedule"]));
    assert!(
        told.contains("0 5 * * *") && told.contains("Sat 28.11 05:00"),
        "{told}"
    );
    let mut unset = backups(&[]);
    unset["schedule"] = json!({"dir": null, "cron": null, "next_at": null, "keep": null,
                               "encrypted": false});
    let said = stderr(&mut daemon(&unset).filin(&["backup", "schedule"]));
    assert!(said.contains("BACKUP_DIR is not set"), "{said}");
}

//! Backups over HTTP: who may have them made and read them, and what is refused.

use std::path::Path;
use std::time::Duration;

use filin_core::domain::actor::Role;
use filin_daemon::app::Keep;
use filin_daemon::backups;
use rocket::tokio::time::{sleep, timeout};
use rstest::rstest;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{Engine, Setup, TestApp};

const PATH: &str = "/api/admin/backups";

/// A daemon with a folder for backups, which is not there yet.
async fn started(engine: Engine, folder: &Path) -> Option<TestApp> {
    let backups = backups::Settings {
        dir: Some(folder.to_owned()),
        ..backups::Settings::default()
    };
    let setup = Setup {
        keep: Keep {
            backups,
            ..Keep::default()
        },
        ..Setup::default()
    };
    TestApp::start_as(engine, setup).await
}

/// The list, once nothing is being made any more.
async fn settled(app: &TestApp) -> Value {
    let waits = async {
        loop {
            let list = app.get(PATH, &app.admin()).await.ok();
            if list["running"].is_null() {
                return list;
            }
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(30), waits)
        .await
        .expect("an end")
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_owner_has_one_made_and_reads_it(#[case] engine: Engine) {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("backups");
    let Some(app) = started(engine, &dir).await else {
        return;
    };
    let owner = app.token(Role::Owner).await;
    let empty = app.get(PATH, &owner).await.ok();
    assert_eq!(empty["items"], json!([]));
    assert_eq!(empty["schedule"]["dir"], json!(dir.display().to_string()));
    let running = app.post(PATH, &owner, &json!({})).await.accepted();
    assert!(running["since"].is_string(), "{running}");
    let list = settled(&app).await;
    assert_eq!(list["failed"], Value::Null, "{list}");
    let one = &list["items"][0];
    let name = one["name"].as_str().unwrap();
    let path = format!("{PATH}/{name}");
    assert_eq!(&app.get(&path, &owner).await.ok(), one);
    let file = app.get(&format!("{path}/file"), &owner).await;
    assert_eq!(file.status, 200);
    assert_eq!(file.bytes.len().to_string(), one["bytes"].to_string());
    assert_eq!(file.bytes, std::fs::read(dir.join(name)).unwrap());
    // The log is written last, after nothing is being made any more.
    let logged = async {
        loop {
            let events = app.get("/api/admin/events?limit=50", &owner).await.ok();
            let mut made = events["items"].as_array().unwrap().clone();
            made.retain(|event| event["kind"] == "backup.created");
            if !made.is_empty() {
                return made;
            }
            sleep(Duration::from_millis(10)).await;
        }
    };
    let made = timeout(Duration::from_secs(30), logged)
        .await
        .expect("an event");
    assert_eq!(made.len(), 1, "{made:?}");
    assert_eq!(made[0]["data"]["name"], json!(name));
    let raw = app.raw();
    let told = raw.number("select count(*) from outbox where kind like 'backup%'");
    assert_eq!(told.await, 0, "whoever asked looks for themselves");
}

#[rstest]
#[tokio::test]
async fn names_are_no_paths() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("secret"), "secret").unwrap();
    let dir = folder.path().join("backups");
    let Some(app) = started(Engine::Sqlite, &dir).await else {
        return;
    };
    let owner = app.token(Role::Owner).await;
    app.post(PATH, &owner, &json!({})).await.accepted();
    let list = settled(&app).await;
    let name = list["items"][0]["name"].as_str().unwrap();
    let other = format!("..%2Fbackups%2F{name}");
    let beside = format!("{name}.json");
    for name in [
        "..%2Fsecret",
        "%2Fetc%2Fpasswd",
        "..",
        "none",
        "%00",
        &other,
        &beside,
    ] {
        for path in [format!("{PATH}/{name}"), format!("{PATH}/{name}/file")] {
            let answer = app.get(&path, &owner).await;
            assert_eq!(answer.status, 404, "{}: {}", answer.what, answer.text());
            assert!(!answer.text().contains("secret\n"));
        }
    }
}

#[rstest]
#[tokio::test]
async fn what_cannot_be_made_is_refused() {
    let folder = TempDir::new().unwrap();
    let Some(app) = started(Engine::Sqlite, folder.path()).await else {
        return;
    };
    let admin = app.admin();
    app.post(PATH, &admin, &json!({ "encrypt_to": "age1nonsense" }))
        .await
        .problem(422, "bad_recipient");
    app.post(PATH, &admin, &json!({ "encrypt": true }))
        .await
        .problem(422, "unknown_field");
    let place = app.state().backups.begin(None, app.now()).unwrap();
    app.post(PATH, &admin, &json!({}))
        .await
        .problem(409, "backup_running");
    let list = app.get(PATH, &admin).await.ok();
    assert_eq!(list["running"]["done"], 0, "{list}");
    drop(place);
    app.post(PATH, &admin, &json!({})).await.accepted();
    settled(&app).await;
    let Some(app) = TestApp::start(Engine::Sqlite).await else {
        return;
    };
    app.post(PATH, &admin, &json!({}))
        .await
        .problem(422, "backup_dir_unset");
    assert_eq!(app.get(PATH, &admin).await.ok()["items"], json!([]));
    app.get(&format!("{PATH}/none"), &admin)
        .await
        .problem(404, "not_found");
}

#[rstest]
#[tokio::test]
async fn a_failure_is_told_and_counted() {
    let folder = TempDir::new().unwrap();
    // A file where the folder should be.
    let dir = folder.path().join("backups");
    std::fs::write(&dir, "").unwrap();
    let Some(app) = started(Engine::Sqlite, &dir).await else {
        return;
    };
    let admin = app.admin();
    app.post(PATH, &admin, &json!({})).await.accepted();
    let kind = "select count(*) from events where kind = 'backup.failed'";
    let waits = async {
        while app.raw().number(kind).await == 0 {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(30), waits)
        .await
        .expect("an end");
    assert!(app.state().backups.failed().is_some());
    let ready = app.get("/ready", &admin).await.ok();
    let checks = ready["checks"].as_array().unwrap();
    let backup = checks.iter().find(|check| check["name"] == "backup");
    assert_eq!(backup.unwrap()["status"], "degraded", "{ready}");
}

#[rstest]
#[tokio::test]
async fn its_age_is_in_ready_and_in_the_metrics() {
    let folder = TempDir::new().unwrap();
    let Some(app) = started(Engine::Sqlite, folder.path()).await else {
        return;
    };
    let admin = app.admin();
    let told = async |line: &str| {
        let text = app.get("/metrics", &admin).await.text();
        assert!(text.lines().any(|one| one == line), "{line} in\n{text}");
    };
    told("filin_backup_last_success_timestamp_seconds 0").await;
    app.post(PATH, &admin, &json!({})).await.accepted();
    let list = settled(&app).await;
    let at = app.now().timestamp();
    told(&format!("filin_backup_last_success_timestamp_seconds {at}")).await;
    told(&format!("filin_backup_bytes {}", list["items"][0]["bytes"])).await;
    let ready = app.get("/ready", &admin).await.ok();
    let checks = ready["checks"].as_array().unwrap();
    let backup = checks
        .iter()
        .find(|check| check["name"] == "backup")
        .unwrap();
    let expected = json!({
        "name": "backup", "status": "ok", "detail": "the newest is 0 hours old",
    });
    assert_eq!(backup, &expected);
}

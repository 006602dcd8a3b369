//! Backups by the schedule, and what owners hear of them.

use std::path::Path;

use filin_core::domain::backup;
use filin_daemon::app::Keep;
use filin_daemon::backups::Settings;
use rstest::rstest;
use tempfile::TempDir;

use chrono::TimeDelta;

use crate::support::*;

/// Whose secret key nobody here has.
const KEY: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
const MADE: &str = "Сделана резервная копия";
const FAILED: &str = "не удалась";
/// Those of the schedule.
const CREATED: &str =
    "select count(*) from events where kind = 'backup.created' and channel = 'job'";

fn every_day(dir: &Path) -> Settings {
    Settings {
        dir: Some(dir.to_owned()),
        schedule: "05:00".parse().ok(),
        ..Settings::default()
    }
}

fn wishing(backups: Settings) -> Wish {
    Wish {
        keep: Keep {
            backups,
            ..Keep::default()
        },
        ..Wish::default()
    }
}

/// How many backups lie there.
fn lying(dir: &Path) -> usize {
    let files = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    names
        .filter(|name| name.contains(".tar."))
        .filter(|name| !name.ends_with(".json"))
        .count()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn one_is_made_when_it_is_time_and_the_old_ones_go(#[case] engine: Engine) {
    let folder = TempDir::new().unwrap();
    let settings = Settings {
        keep: Some(backup::Keep {
            daily: 1,
            weekly: 0,
            monthly: 0,
        }),
        ..every_day(folder.path())
    };
    let Some(mut bot) = Bot::start_as(engine, wishing(settings)).await else {
        return;
    };
    // The last time of the schedule went by while there was no daemon.
    bot.says(OWNER, MADE).await;
    bot.counts(CREATED, 1).await;
    bot.set_clock(utc("2026-11-28T01:59:59Z"));
    bot.set_clock(utc("2026-11-28T02:00:00Z"));
    bot.says(OWNER, "в субботу, 28 ноября, в 05:00").await;
    bot.halt().await;
    assert_eq!(lying(folder.path()), 1, "the day before's is gone");
    bot.set_clock(utc("2026-11-30T09:00:00Z"));
    bot.restart().await;
    bot.says(OWNER, "в понедельник, 30 ноября, в 12:00").await;
    assert_eq!(bot.told(OWNER, MADE).len(), 3);
    assert!(bot.told(STAFF_CHAT, MADE).is_empty(), "it is the owner's");
    let files = bot.told(OWNER, "");
    assert!(
        files.iter().all(|one| one.media.is_none()),
        "what is not encrypted stays here"
    );
}

#[rstest]
#[tokio::test]
async fn an_encrypted_one_is_sent_to_owners() {
    let folder = TempDir::new().unwrap();
    let settings = Settings {
        encrypt_to: KEY.parse().ok(),
        ..every_day(folder.path())
    };
    let Some(bot) = Bot::start_as(Engine::Sqlite, wishing(settings)).await else {
        return;
    };
    bot.says(OWNER, "зашифрована").await;
    let sent = bot.sim.until("the file", |view| {
        let messages = view.messages(OWNER).into_iter();
        messages.filter_map(|one| one.file).next()
    });
    let (name, bytes) = sent.await.expect("a file");
    assert!(name.ends_with(".tar.zst.age"), "{name}");
    assert_eq!(*bytes, std::fs::read(folder.path().join(&name)).unwrap());
    assert!(
        bot.told(STAFF_CHAT, "")
            .iter()
            .all(|one| one.file.is_none())
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_failure_is_told_once_until_one_is_made(#[case] engine: Engine) {
    let folder = TempDir::new().unwrap();
    // A file where the folder should be.
    let dir = folder.path().join("backups");
    std::fs::write(&dir, "").unwrap();
    let Some(bot) = Bot::start_as(engine, wishing(every_day(&dir))).await else {
        return;
    };
    let failed = "select count(*) from events where kind = 'backup.failed'";
    bot.says(OWNER, FAILED).await;
    for times in 1..=3 {
        bot.counts(failed, times).await;
        // The try is over when the next may come.
        bot.counts("select count(*) from leases where name = 'backup'", 0)
            .await;
        bot.advance(TimeDelta::minutes(61));
    }
    bot.counts(failed, 4).await;
    bot.counts("select count(*) from leases where name = 'backup'", 0)
        .await;
    std::fs::remove_file(&dir).unwrap();
    bot.advance(TimeDelta::minutes(61));
    bot.says(OWNER, MADE).await;
    assert_eq!(bot.told(OWNER, FAILED).len(), 1);
    assert_eq!(lying(&dir), 1);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn replicas_make_one_among_them(#[case] engine: Engine) {
    let (here, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let Some(mut bot) = Bot::start_as(engine, wishing(every_day(here.path()))).await else {
        return;
    };
    bot.says(OWNER, MADE).await;
    bot.counts("select count(*) from leases where name = 'backup'", 0)
        .await;
    // Another makes it, for all that this one knows.
    let taken = bot
        .services()
        .take_lease("backup", "another", bot.now(), TimeDelta::days(2));
    assert!(taken.await.unwrap());
    bot.set_clock(utc("2026-11-28T02:00:00Z"));
    bot.halt().await;
    assert_eq!(lying(here.path()), 1);
    // This one has a disk of its own, and sees by the log that today's is made.
    bot.wish.keep.backups = every_day(elsewhere.path());
    bot.set_clock(utc("2026-11-27T12:00:00Z"));
    bot.restart().await;
    let given = bot.services().give_back_lease("backup", "another");
    given.await.unwrap();
    bot.set_clock(utc("2026-11-28T02:01:00Z"));
    bot.says(OWNER, "в субботу, 28 ноября, в 05:01").await;
    bot.counts(CREATED, 2).await;
    assert_eq!(lying(elsewhere.path()), 1);
}

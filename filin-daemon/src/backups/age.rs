//! How old the newest backup is, and whether that is too old.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use filin_core::api::health::{Check, CheckStatus};
use filin_core::domain::backup::Backup;
use filin_core::transfer::error::Result;

use super::Settings;
use crate::app::App;

/// How long the schedule may take to make one.
const MAKING: TimeDelta = TimeDelta::hours(1);
/// Without a schedule a backup is as old as this at most: a day, and an hour for its making.
const OLDEST: TimeDelta = TimeDelta::hours(25);

/// Looks at the folder.
pub async fn look(app: &App) -> Check {
    // A database that is away is another check's news.
    let zone = app.services.backup_zone().await.unwrap_or(Tz::UTC);
    let listed = app.backups.list().await;
    check(app.backups.settings(), listed, app.clock.now(), zone)
}

fn check(settings: &Settings, listed: Result<Vec<Backup>>, now: DateTime<Utc>, zone: Tz) -> Check {
    let told = |status, detail: String| Check {
        name: "backup".into(),
        status,
        detail,
    };
    let degraded = |detail: String| told(CheckStatus::Degraded, detail);
    if settings.dir.is_none() {
        return degraded("no backups are set up: BACKUP_DIR is not set".into());
    }
    let newest = match listed {
        Err(error) => return degraded(format!("BACKUP_DIR cannot be read: {error}")),
        Ok(all) => all.into_iter().map(|one| one.made_at).max(),
    };
    let Some(made) = newest else {
        return degraded("there is no backup in BACKUP_DIR".into());
    };
    let age = (now - made).max(TimeDelta::zero());
    let detail = format!("the newest is {} hours old", age.num_hours());
    let is_due = match &settings.schedule {
        Some(cron) => cron.last(now - MAKING, zone).is_some_and(|due| made < due),
        None => age > OLDEST,
    };
    if is_due {
        degraded(detail)
    } else {
        told(CheckStatus::Ok, detail)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use filin_core::domain::backup::Engine;
    use filin_core::transfer::error::Error;

    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-27T12:00:00Z".parse().unwrap()
    }

    fn made(hours: i64) -> Backup {
        Backup {
            name: format!("{hours}"),
            made_at: now() - TimeDelta::hours(hours),
            engine: Engine::Sqlite,
            version: "1".into(),
            schema: 1,
            zone: Tz::Europe__Moscow,
            bytes: 1,
            sha256: String::new(),
            encrypted: false,
            rows: BTreeMap::new(),
            verified_at: None,
        }
    }

    fn found(schedule: Option<&str>, listed: Result<Vec<Backup>>) -> (CheckStatus, String) {
        let settings = Settings {
            dir: Some("backups".into()),
            schedule: schedule.map(|text| text.parse().unwrap()),
            ..Settings::default()
        };
        let found = check(&settings, listed, now(), Tz::Europe__Moscow);
        (found.status, found.detail)
    }

    #[test]
    fn the_newest_counts() {
        let (ok, degraded) = (CheckStatus::Ok, CheckStatus::Degraded);
        let old = |hours: i64| format!("the newest is {hours} hours old");
        assert_eq!(
            found(None, Ok(vec![])),
            (degraded, "there is no backup in BACKUP_DIR".into())
        );
        assert_eq!(
            found(None, Ok(vec![made(100), made(26)])),
            (degraded, old(26))
        );
        assert_eq!(found(None, Ok(vec![made(25), made(30)])), (ok, old(25)));
        let unread = found(None, Err(Error::Internal("no rights".into())));
        assert_eq!(
            unread,
            (degraded, "BACKUP_DIR cannot be read: no rights".into())
        );
        let none = check(&Settings::default(), Ok(vec![]), now(), Tz::UTC);
        assert_eq!(none.status, degraded);
    }

    /// It is 15:00 in Moscow.
    #[test]
    fn the_schedule_says_how_old_it_may_be() {
        let (ok, degraded) = (CheckStatus::Ok, CheckStatus::Degraded);
        for (schedule, hours, status) in [
            ("05:00", 10, ok),
            ("05:00", 11, degraded),
            ("14:30", 24, ok),
            ("14:00", 2, degraded),
            ("0 5 * * MON", 80, ok),
            ("0 5 * * MON", 110, degraded),
        ] {
            let (found, detail) = found(Some(schedule), Ok(vec![made(hours)]));
            assert_eq!(found, status, "{schedule}: {detail}");
        }
    }
}

//! `filin doctor`: what is wrong, and how to mend it.

mod said;

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use clap::Args;
use filin_core::api::access::Whoami;
use filin_core::api::health::{Check, CheckStatus, Health, Ready};
use serde::Serialize;

use crate::client::{Client, Probe};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::{Cell, Column, Tone};
use crate::words::Words;

const EXAMPLES: &str = "\
Examples:
  filin doctor
  filin doctor -o json
  filin doctor --server https://filin.example";

/// Clocks that differ by more seconds than this are a problem.
const MAX_SKEW: i64 = 30;

/// Check everything, and say how to mend what is wrong
///
/// The server, its version, the clocks, the token, the database and its migrations, Telegram; for
/// managers also the webhook, the disk and the backups. Exits with 1 if something has failed, with 5
/// if there is no server. JSON is an array of name, status (ok, degraded, failed), detail and fix.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Doctor {}

/// One thing looked at.
#[derive(Debug, Serialize)]
struct Finding {
    name: String,
    status: CheckStatus,
    detail: String,
    /// What to do about it.
    fix: Option<String>,
}

impl Doctor {
    /// Looks at everything.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let words = &desk.out.words;
        let mut findings = Vec::new();
        let mut exit = Exit::Ok;
        match desk.client.probe("/health").await {
            Err(error) => {
                exit = error.exit();
                findings.push(failed("server", &error, words.get("hint-away"), words));
            }
            Ok(probe) => {
                findings.push(server(&probe, words));
                findings.extend(version(&probe, words));
                findings.push(clock(&probe, now(), words));
                findings.push(token(&desk.client, words).await);
                findings.extend(readiness(&desk.client, words).await);
                let closer = diagnosis(&desk.client, words).await;
                // What both look at is said once.
                findings.retain(|one| closer.iter().all(|other| other.name != one.name));
                findings.extend(closer);
            }
        }
        if exit == Exit::Ok
            && findings
                .iter()
                .any(|finding| finding.status == CheckStatus::Failed)
        {
            exit = Exit::Failed;
        }
        desk.out.list(&findings, COLUMNS, "empty-doctor")?;
        if exit == Exit::Ok {
            Ok(())
        } else {
            Err(Error::Said(exit))
        }
    }
}

/// The one place of the CLI that reads the clock: to compare it.
#[expect(
    clippy::disallowed_methods,
    reason = "the machine's own clock is what is being checked"
)]
fn now() -> DateTime<Utc> {
    SystemTime::now().into()
}

fn finding(name: &str, status: CheckStatus, detail: String, fix: String) -> Finding {
    let fix = (status != CheckStatus::Ok).then_some(fix);
    Finding {
        name: name.to_owned(),
        status,
        detail,
        fix,
    }
}

fn failed(name: &str, error: &Error, fix: String, words: &Words) -> Finding {
    let detail = error
        .saying(words)
        .map(|saying| saying.what)
        .unwrap_or_default();
    finding(name, CheckStatus::Failed, detail, fix)
}

fn server(probe: &Probe, words: &Words) -> Finding {
    let took = probe.took.as_millis().to_string();
    match serde_json::from_slice::<Health>(&probe.body) {
        Ok(health) if probe.status == 200 => {
            let args = [("ms", took), ("version", health.version), ("db", health.db)];
            finding(
                "server",
                CheckStatus::Ok,
                words.with("doctor-server", &args),
                String::new(),
            )
        }
        _ => {
            let detail = words.with("error-status", &[("status", probe.status.to_string())]);
            finding(
                "server",
                CheckStatus::Failed,
                detail,
                words.get("fix-server"),
            )
        }
    }
}

/// Whether both sides are of one version; nothing if it is no Filin that answers.
fn version(probe: &Probe, words: &Words) -> Option<Finding> {
    let theirs = serde_json::from_slice::<Health>(&probe.body).ok()?.version;
    let ours = env!("CARGO_PKG_VERSION");
    let (status, fix) = if theirs == ours {
        (CheckStatus::Ok, String::new())
    } else if parts(&theirs) > parts(ours) {
        (CheckStatus::Degraded, words.get("fix-older-client"))
    } else {
        (CheckStatus::Degraded, words.get("fix-older-server"))
    };
    let args = [("ours", ours.to_owned()), ("theirs", theirs)];
    let detail = words.with("doctor-version", &args);
    Some(finding("version", status, detail, fix))
}

/// `1.2.3` as numbers, which compare as versions do.
fn parts(version: &str) -> Vec<u64> {
    let numbers = version.split(['.', '-', '+']);
    numbers.map_while(|part| part.parse().ok()).collect()
}

fn clock(probe: &Probe, now: DateTime<Utc>, words: &Words) -> Finding {
    let theirs = probe
        .date
        .as_deref()
        .and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let Some(theirs) = theirs else {
        return finding(
            "clock",
            CheckStatus::Degraded,
            words.get("doctor-no-date"),
            words.get("fix-no-date"),
        );
    };
    let skew = (now - theirs.to_utc()).num_seconds().abs();
    let status = if skew > MAX_SKEW {
        CheckStatus::Failed
    } else {
        CheckStatus::Ok
    };
    let detail = words.with("doctor-clock", &[("seconds", skew.to_string())]);
    finding("clock", status, detail, words.get("fix-clock"))
}

async fn token(client: &Client, words: &Words) -> Finding {
    match client.get::<Whoami>("/api/admin/whoami", &Vec::new()).await {
        Ok(who) => {
            let detail = format!("{} — {} ({})", who.name, words.role(who.role), who.actor);
            finding("token", CheckStatus::Ok, detail, String::new())
        }
        Err(error) => {
            let fix = if error.exit() == Exit::NotAllowed {
                "fix-token"
            } else {
                "fix-ready"
            };
            failed("token", &error, words.get(fix), words)
        }
    }
}

/// The daemon's own findings: database, migrations, Telegram.
async fn readiness(client: &Client, words: &Words) -> Vec<Finding> {
    let probe = match client.probe("/ready").await {
        Ok(probe) => probe,
        Err(error) => return vec![failed("ready", &error, words.get("hint-away"), words)],
    };
    let Ok(ready) = serde_json::from_slice::<Ready>(&probe.body) else {
        let error = Error::Status(probe.status);
        return vec![failed("ready", &error, words.get("fix-ready"), words)];
    };
    told(ready.checks, words)
}

/// What managers are told besides: webhook, disk, backups.
async fn diagnosis(client: &Client, words: &Words) -> Vec<Finding> {
    let asked = client.get("/api/admin/diagnosis", &Vec::new()).await;
    let error = match asked {
        Ok(checks) => return told(checks, words),
        // That the token is not taken has been said.
        Err(Error::Problem(problem)) if problem.status == 401 => return Vec::new(),
        Err(error) => error,
    };
    let fix = match error.exit() {
        Exit::NotAllowed => "fix-manager",
        Exit::Refused => "fix-older-server",
        _ => "fix-ready",
    };
    let unknown = failed("diagnosis", &error, words.get(fix), words);
    vec![Finding {
        status: CheckStatus::Degraded,
        ..unknown
    }]
}

fn told(checks: Vec<Check>, words: &Words) -> Vec<Finding> {
    let told = |check: Check| {
        let fix = match check.name.as_str() {
            "database" => "fix-database",
            "migrations" => "fix-migrations",
            "telegram" => "fix-telegram",
            "webhook" => "fix-webhook",
            "disk" => "fix-disk",
            "backup" => "fix-backup",
            _ => "fix-ready",
        };
        finding(&check.name, check.status, check.detail, words.get(fix))
    };
    checks.into_iter().map(told).collect()
}

const COLUMNS: &[Column<Finding>] = &[
    Column::csv("name", |finding, _| Cell::of(&finding.name)),
    Column::table("check", |finding, words| match finding.name.as_str() {
        name @ ("server" | "version" | "clock" | "token" | "ready" | "database" | "migrations"
        | "telegram" | "diagnosis" | "webhook" | "disk" | "backup") => {
            Cell::of(words.word("check", name))
        }
        other => Cell::of(other),
    }),
    Column::new("status", |finding, words| match finding.status {
        CheckStatus::Ok => Cell::two("ok", words.get("check-ok")).tone(Tone::Good),
        CheckStatus::Degraded => {
            Cell::two("degraded", words.get("check-degraded")).tone(Tone::Warn)
        }
        CheckStatus::Failed => Cell::two("failed", words.get("check-failed")).tone(Tone::Bad),
    }),
    Column::new("detail", |finding, words| {
        Cell::two(&finding.detail, said::worded(&finding.detail, words))
    }),
    Column::new("fix", |finding, _| Cell::maybe(finding.fix.as_ref())),
];

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use filin_core::domain::actor::Language;

    use super::*;

    #[test]
    fn versions_that_differ_are_told() {
        let words = Words::load(Language::En).unwrap();
        let of = |version: &str| {
            let body = format!(r#"{{"status":"ok","version":"{version}","db":"sqlite"}}"#);
            let probe = Probe {
                status: 200,
                took: Duration::ZERO,
                date: None,
                body: body.into_bytes(),
            };
            super::version(&probe, &words).and_then(|finding| finding.fix)
        };
        assert_eq!(of(env!("CARGO_PKG_VERSION")), None);
        for newer in ["99.0.0", "0.10.0", "0.1.1"] {
            assert_eq!(of(newer), Some(words.get("fix-older-client")), "{newer}");
        }
        for older in ["0.0.9", "0.1", "old"] {
            assert_eq!(of(older), Some(words.get("fix-older-server")), "{older}");
        }
    }

    #[test]
    fn clocks_may_differ_by_half_a_minute() {
        let words = Words::load(Language::En).unwrap();
        let now: DateTime<Utc> = "2026-11-27T12:00:00Z".parse().unwrap();
        let skewed = |date: Option<&str>| {
            let probe = Probe {
                status: 200,
                took: Duration::ZERO,
                date: date.map(Into::into),
                body: Vec::new(),
            };
            clock(&probe, now, &words).status
        };
        assert_eq!(
            skewed(Some("Fri, 27 Nov 2026 12:00:30 GMT")),
            CheckStatus::Ok
        );
        assert_eq!(
            skewed(Some("Fri, 27 Nov 2026 12:00:31 GMT")),
            CheckStatus::Failed
        );
        assert_eq!(
            skewed(Some("Fri, 27 Nov 2026 11:59:29 GMT")),
            CheckStatus::Failed
        );
        assert_eq!(skewed(Some("nonsense")), CheckStatus::Degraded);
        assert_eq!(skewed(None), CheckStatus::Degraded);
    }
}

//! What `filin doctor` is told besides readiness: whether Telegram can call, how much room the disk
//! has, how old the newest backup is. None of it keeps the daemon from serving, and asking takes a
//! moment: so it is looked at when somebody asks, and never by a hosting's health check.

use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use filin_core::api::health::{Check, CheckStatus};
use teloxide::payloads::GetWebhookInfo;
use teloxide::types::WebhookInfo;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use crate::app::{App, Keep};
use crate::backups::age;
use crate::config::BotMode;
use crate::telegram::Telegram;

/// How long Telegram may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);
/// What went wrong longer ago than this is over.
const LATELY: TimeDelta = TimeDelta::hours(1);
const MEGABYTE: u64 = 1 << 20;
/// With less room than this, databases begin to fail.
const LEAST: u64 = 100 * MEGABYTE;
/// With less room than this, somebody should look.
const LITTLE: u64 = 1024 * MEGABYTE;

/// Looks at everything.
pub async fn look(app: &App) -> Vec<Check> {
    let now = app.clock.now();
    let keep = app.keep.clone();
    let disk = spawn_blocking(move || disk(&keep));
    let (webhook, disk, backup) = tokio::join!(webhook(app, now), disk, age::look(app));
    let mut checks: Vec<Check> = webhook.into_iter().chain(disk).collect();
    checks.push(backup);
    checks
}

fn check(name: &str, status: CheckStatus, detail: impl Into<String>) -> Check {
    Check {
        name: name.into(),
        status,
        detail: detail.into(),
    }
}

/// Whether updates arrive the way that the settings want it. Nothing where the bot is off.
async fn webhook(app: &App, now: DateTime<Utc>) -> Option<Check> {
    let telegram = app.telegram.as_ref()?;
    let info = GetWebhookInfo::new();
    let asked = telegram.courier.client().call(&info);
    Some(match timeout(PATIENCE, asked).await {
        Ok(Ok(info)) => updates(telegram, &info, now),
        Ok(Err(error)) => check("webhook", CheckStatus::Degraded, error.to_string()),
        Err(_) => check(
            "webhook",
            CheckStatus::Degraded,
            "Telegram does not answer in time",
        ),
    })
}

fn updates(telegram: &Telegram, info: &WebhookInfo, now: DateTime<Utc>) -> Check {
    let degraded = |detail: String| check("webhook", CheckStatus::Degraded, detail);
    let waiting = info.pending_update_count;
    let host = |url: &url::Url| url.host_str().unwrap_or_default().to_owned();
    match (&info.url, telegram.webhook()) {
        (Some(other), None) => {
            let host = host(other);
            return degraded(format!("the bot polls, but a webhook is set at {host}"));
        }
        (None, None) => {
            let detail = format!("none: the bot polls, {waiting} updates wait");
            return check("webhook", CheckStatus::Ok, detail);
        }
        (None, Some(_)) if telegram.mode == BotMode::Webhook => {
            return degraded("not set: Telegram calls nobody".into());
        }
        (Some(set), Some(ours)) if *set != ours => {
            return degraded(format!("set to another address, at {}", host(set)));
        }
        _ => {}
    }
    let failed = info.last_error_date.filter(|at| now - *at < LATELY);
    match (failed, &info.last_error_message) {
        (Some(_), Some(why)) => degraded(format!(
            "{waiting} updates wait; Telegram could not call lately: {why}"
        )),
        _ => check(
            "webhook",
            CheckStatus::Ok,
            format!("set, {waiting} updates wait"),
        ),
    }
}

/// How much room is left where the database lies, or else the backups, or else the daemon.
fn disk(keep: &Keep) -> Check {
    let folders = [keep.database.as_deref(), keep.backups.dir.as_deref()];
    let folder = folders.into_iter().flatten().find(|folder| folder.exists());
    match rustix::fs::statvfs(folder.unwrap_or(Path::new("."))) {
        Ok(found) => room(
            found.f_bavail.saturating_mul(found.f_frsize),
            found.f_blocks.saturating_mul(found.f_frsize),
        ),
        Err(error) => check("disk", CheckStatus::Degraded, error.to_string()),
    }
}

fn room(free: u64, whole: u64) -> Check {
    let status = match free {
        ..LEAST => CheckStatus::Failed,
        LEAST..LITTLE => CheckStatus::Degraded,
        LITTLE.. => CheckStatus::Ok,
    };
    let detail = format!("{} free of {}", size(free), size(whole));
    check("disk", status, detail)
}

/// `12.3 GB`, `80 MB`.
fn size(bytes: u64) -> String {
    let megabytes = bytes / MEGABYTE;
    if megabytes < 1024 {
        format!("{megabytes} MB")
    } else {
        format!("{}.{} GB", megabytes / 1024, megabytes % 1024 * 10 / 1024)
    }
}

#[cfg(test)]
mod tests;

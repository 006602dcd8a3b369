//! A backup that the daemon makes, waited for.

use std::time::Duration;

use chrono::{DateTime, SubsecRound as _, Utc};
use filin_core::api::backup::{Backups, NewBackup, Running};
use filin_core::domain::backup::Backup;

use super::PATH;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::Step;
use crate::words::Words;

/// How often it is asked how far it is.
const TICK: Duration = Duration::from_millis(300);
/// And no wait for a lost server is longer.
const LONGEST: Duration = Duration::from_secs(5);

/// What the daemon says of it.
enum News {
    /// It is under way.
    Running(Running),
    /// It is there.
    Made(Backup),
    /// It could not be made, and why.
    Failed(String),
    /// Nothing: the daemon may have been started anew.
    Nothing,
}

/// Has the daemon make one, and waits for it.
pub(super) async fn make(desk: &Desk<'_>, encrypt_to: Option<String>) -> Result<Backup> {
    let running: Running = desk.client.post(PATH, &NewBackup { encrypt_to }).await?;
    let mut bar = desk.out.bar();
    bar.show(step(&desk.out.words, &running));
    let since = running.since;
    let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
    let (mut wait, mut silent) = (TICK, false);
    let made = loop {
        let next = tokio::select! {
            next = news(desk, since, wait) => next,
            _ = &mut stop => {
                bar.gone();
                desk.out.note(&desk.out.words.get("backup-goes-on"));
                return Err(Error::Said(Exit::Failed));
            }
        };
        match next {
            Ok(News::Running(running)) => {
                (wait, silent) = (TICK, false);
                bar.show(step(&desk.out.words, &running));
            }
            Ok(News::Made(made)) => break Ok(made),
            Ok(News::Failed(why)) => {
                let what = desk.out.words.with("backup-failed", &[("why", why)]);
                break Err(Error::Local(what));
            }
            // It may be between the two just then.
            Ok(News::Nothing) if !silent => silent = true,
            Ok(News::Nothing) => break Err(Error::Local(desk.out.words.get("backup-lost"))),
            Err(error) if error.passes() => wait = (wait * 2).min(LONGEST),
            Err(error) => break Err(error),
        }
    };
    bar.gone();
    made
}

async fn news(desk: &Desk<'_>, since: DateTime<Utc>, wait: Duration) -> Result<News> {
    tokio::time::sleep(wait).await;
    let now: Backups = desk.client.get(PATH, &Vec::new()).await?;
    Ok(of(now, since))
}

/// What is said of the one that was begun then.
fn of(now: Backups, since: DateTime<Utc>) -> News {
    if let Some(running) = now.running.filter(|one| one.since == since) {
        return News::Running(running);
    }
    if let Some(failed) = now.failed.filter(|failed| failed.at >= since) {
        return News::Failed(failed.why);
    }
    // A backup may be told to the second.
    let since = since.trunc_subsecs(0);
    // The newest come first, and another may have been made meanwhile.
    let mut oldest_first = now.items.into_iter().rev();
    match oldest_first.find(|one| one.made_at >= since) {
        Some(made) => News::Made(made),
        None => News::Nothing,
    }
}

fn step(words: &Words, running: &Running) -> Step {
    Step {
        done: running.done,
        total: running.of,
        head: words.get("backup-daemon-makes"),
        said: Vec::new(),
        turn: String::new(),
    }
}

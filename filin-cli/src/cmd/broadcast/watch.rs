//! `filin broadcast watch`: a bar until it is done, through lost connections.

use std::time::Duration;

use clap::Args;
use filin_core::api::Page;
use filin_core::api::broadcast::Broadcast;
use filin_core::domain::broadcast::Status;

use super::columns::{self, DETAILS};
use super::{ALL, get};
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::output::{Format, Step, Tone};
use crate::sent::{Item, Sent};
use crate::shown;
use crate::words::Words;

/// How often it is asked how far it is.
const TICK: Duration = Duration::from_millis(500);
/// And no wait for a lost server is longer.
const LONGEST: Duration = Duration::from_secs(5);
const EXAMPLES: &str = "\
Examples:
  filin broadcast watch
  filin broadcast watch 12
  filin broadcast watch 12 -q -o json | jq .sent";

/// How far a broadcast is, until it is done
///
/// A bar on stderr; a line every few seconds where that is no terminal. A lost connection is told
/// and tried again. Ends with 0 when it is done, with 3 when it was canceled. The broadcast goes on
/// whether it is watched or not.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Watch {
    /// Its number; else the newest that is not over
    #[arg(value_parser = ids::one, add = complete::of(Noun::Broadcast))]
    id: Option<i64>,
}

impl Watch {
    /// Watches it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let found = match self.id {
            Some(id) => get(desk, id).await?,
            None => newest(desk).await?,
        };
        follow(desk, found).await
    }
}

/// The one that goes out; else the newest that is not over.
async fn newest(desk: &Desk<'_>) -> Result<Sent<Broadcast>> {
    let query = vec![("limit", "100".to_owned())];
    let page: Page<Sent<Broadcast>> = desk.client.get(ALL, &query).await?;
    let mut live: Vec<_> = page.items;
    live.retain(|one| !one.status.is_over());
    let sending = live.iter().position(|one| one.status == Status::Sending);
    if live.is_empty() {
        let nothing = desk.out.words.get("cast-none-live");
        return Err(Error::Absent(nothing));
    }
    Ok(live.swap_remove(sending.unwrap_or_default()))
}

/// Shows how far it is until it is over, and then what came of it.
pub(super) async fn follow(desk: &Desk<'_>, first: Sent<Broadcast>) -> Result<()> {
    let words = &desk.out.words;
    let (mut at, mut wait) = (first, TICK);
    let mut bar = desk.out.bar();
    let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
    bar.show(step(words, &at));
    while !at.status.is_over() {
        let next = async {
            tokio::time::sleep(wait).await;
            get(desk, at.id.0).await
        };
        let next = tokio::select! {
            next = next => next,
            _ = &mut stop => {
                bar.gone();
                let id = [("id", at.id.to_string())];
                desk.out.note(&words.with("cast-unwatched", &id));
                return Err(Error::Said(Exit::Failed));
            }
        };
        match next {
            Ok(next) => {
                (at, wait) = (next, TICK);
                bar.show(step(words, &at));
            }
            Err(error) if error.passes() => {
                wait = (wait * 2).min(LONGEST);
                bar.show(offline(words, &at));
            }
            Err(error) => {
                bar.gone();
                return Err(error);
            }
        }
    }
    bar.gone();
    ended(desk, &at)
}

fn ended(desk: &Desk<'_>, at: &Sent<Broadcast>) -> Result<()> {
    let words = &desk.out.words;
    let canceled = at.status == Status::Canceled;
    if desk.out.format() == Format::Table {
        let tone = match canceled {
            true => Tone::Warn,
            false => Tone::Good,
        };
        let mut said = figures(words, at);
        if let Some(first) = said.first_mut() {
            *first = format!("{}: {first}", head(words, at));
        }
        desk.out.parts(&said, tone)?;
    } else {
        desk.out.one(at, DETAILS)?;
    }
    match canceled {
        true => Err(Error::Said(Exit::Refused)),
        false => Ok(()),
    }
}

/// `Broadcast #12: going out`.
fn head(words: &Words, at: &Sent<Broadcast>) -> String {
    let status = match Item::<Broadcast>::odd(at, "status") {
        Some(word) => word.to_owned(),
        None => columns::status(words, at.status),
    };
    let args = [("id", at.id.to_string()), ("status", status)];
    words.with("cast-head", &args)
}

/// What became of whom, a part each.
fn figures(words: &Words, at: &Broadcast) -> Vec<String> {
    let args = [
        ("sent", at.sent),
        ("total", at.total),
        ("failed", at.failed),
        ("unsubscribed", at.unsubscribed),
        ("unknown", at.unknown),
    ];
    let args = args.map(|(name, count)| (name, count.to_string()));
    let said = words.with("cast-figures", &args);
    said.split(" · ").map(str::to_owned).collect()
}

/// How far it is.
fn step(words: &Words, at: &Sent<Broadcast>) -> Step {
    let mut said = figures(words, at);
    if at.rate > 0.0 {
        let rate = [("rate", format!("{:.1}", at.rate))];
        said.push(words.with("cast-rate", &rate));
    }
    if let Some(seconds) = at.eta_s {
        let left = [("time", shown::duration(words, seconds))];
        said.push(words.with("cast-left-time", &left));
    }
    if at.status == Status::Scheduled {
        let when = [("when", shown::moment_short(words, at.starts_at))];
        said.push(words.with("cast-starts", &when));
    }
    if let Some(until) = at.quiet_until {
        let until = [("time", until.format("%H:%M").to_string())];
        said.push(words.with("cast-quiet", &until));
    }
    if let Some(code) = &at.problem {
        said.push(columns::problem(words, code));
    }
    made(words, at, said, false)
}

fn offline(words: &Words, at: &Sent<Broadcast>) -> Step {
    // What is most needed comes first.
    let mut said = vec![words.get("cast-offline")];
    said.extend(figures(words, at));
    made(words, at, said, true)
}

fn made(words: &Words, at: &Sent<Broadcast>, said: Vec<String>, is_away: bool) -> Step {
    let count = |count: i64| u64::try_from(count).unwrap_or_default();
    let head = head(words, at);
    Step {
        done: count(at.total - at.progress().left()),
        total: count(at.total),
        turn: format!("{head} {is_away} {}", at.quiet_until.is_some()),
        head,
        said,
    }
}

#[cfg(test)]
mod tests {
    use filin_core::domain::actor::Language;
    use serde_json::json;

    use super::*;

    #[test]
    fn the_bar_is_full_when_nobody_is_left() {
        let words = Words::load(Language::En).unwrap();
        let at = |sent: i64| -> Sent<Broadcast> {
            let moment = "2026-11-27T18:00:00+03:00";
            let said = json!({
                "id": 12, "status": "sending", "message": "", "files": [], "copy": false,
                "buttons": [], "silent": false, "segment": {}, "test": false, "author": "Анна",
                "created_at": moment, "starts_at": moment, "total": 500, "sent": sent,
                "failed": 2, "unsubscribed": 6, "unknown": 1, "clicks": 0, "rate": 28.04,
                "eta_s": 61,
            });
            serde_json::from_value(said).unwrap()
        };
        let half = step(&words, &at(241));
        assert_eq!((half.done, half.total), (250, 500));
        let said = half.said.join(" · ");
        let all = "sent 241 of 500 · failed 2 · unsubscribed 6 · unknown 1 · 28.0 a second · 1 min 1 s left";
        assert_eq!(said, all);
        assert_eq!(step(&words, &at(491)).done, 500);
        let away = offline(&words, &at(241));
        assert_eq!(away.done, 250);
        assert_ne!((away.turn, &away.said[0]), (half.turn, &half.said[0]));
    }
}

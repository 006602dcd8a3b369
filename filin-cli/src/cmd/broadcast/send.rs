//! `filin broadcast send`: looked at first, tried on oneself, sent when somebody said yes.

use std::time::Duration;

use clap::Args;
use filin_core::api::broadcast::{Broadcast, BroadcastPreview};
use filin_core::domain::broadcast::{Button, Segment};

use super::columns::{self, DETAILS, PREVIEW};
use super::draft::{Says, button};
use super::{PATH, get, segment, watch};
use crate::dates;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::output::Format;
use crate::sent::Sent;

/// How often it is looked whether a test has arrived.
const TICK: Duration = Duration::from_millis(250);
const EXAMPLES: &str = "\
Examples:
  filin broadcast send --text 'Friday: <b>jazz</b> at 20:00' --test
  filin broadcast send --file-text jazz.html --photo jazz.jpg --button 'Book=app:book' --watch
  filin broadcast send --text - --segment lang=ru --segment visited=30 --yes < jazz.html
  filin broadcast send --text 'The night of owls' --segment tag=vip --at '2026-11-28 18:00'
  filin broadcast send --text 'Come back' --segment unseen=60 --segment visits=5..10 --dry-run
  filin broadcast send --photo one.jpg --photo two.jpg --video film.mp4 --silent";

/// Send a message to all who get news, or to some of them
///
/// It is shown first, with how many get it and how long that takes, and goes out when you say yes.
/// The same message sent twice within a minute goes out once. An album is in this order: pictures,
/// films, documents.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Send {
    #[command(flatten)]
    says: Says,
    /// A button below it, each in a row of its own: 'Site=https://…', 'Book=app:book' (book, mine,
    /// promotions, menu), 'Owls=promo:5'
    #[arg(long, value_name = "LABEL=TARGET", value_parser = button)]
    button: Vec<Button>,
    /// Deliver it without a sound
    #[arg(long)]
    silent: bool,
    /// To whom; several narrow it further: all, lang=ru, visited=30 (in so many days), unseen=60,
    /// visits=5..10, reward (earned by the next visit), tag=vip
    #[arg(long, value_name = "SEGMENT", value_parser = segment::one)]
    segment: Vec<Segment>,
    /// When, in the venue's time: '2026-11-28 18:00', 'fri 18:00', 18:00; else now
    #[arg(long, value_name = "MOMENT")]
    at: Option<String>,
    /// Send it to one person on the staff only, and wait until it has arrived
    #[arg(long, conflicts_with_all = ["at", "watch", "dry_run"])]
    test: bool,
    /// Who gets the test; else you, if your token is a person's
    #[arg(long, value_name = "TELEGRAM_ID", requires = "test")]
    to: Option<i64>,
    /// Only show what would be sent, and to how many; files are uploaded to be looked at
    #[arg(long)]
    dry_run: bool,
    /// Watch it until it is done
    #[arg(long, conflicts_with = "dry_run")]
    watch: bool,
}

impl Send {
    /// Sends it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let words = &desk.out.words;
        let asks = !self.test && !self.dry_run && desk.must_ask()?;
        let segment = segment::together(words, self.segment)?;
        let starts_at = match &self.at {
            Some(at) => Some(dates::instant(&desk.client, words, at).await?),
            None => None,
        };
        let mut new = self.says.draft(desk).await?;
        new.segment = segment;
        new.starts_at = starts_at;
        new.buttons = self.button.into_iter().map(|button| vec![button]).collect();
        new.silent = self.silent;
        new.test = self.test;
        new.test_to = self.to;
        if self.dry_run || asks {
            let path = format!("{PATH}/preview");
            let preview: BroadcastPreview = desk.client.post(&path, &new).await?;
            if self.dry_run {
                desk.out.one(&preview, PREVIEW)?;
                desk.out.note(&words.get("dry-run"));
                return Ok(());
            }
            desk.out.about_to(&preview, PREVIEW);
            let count = [("count", preview.recipients.to_string())];
            desk.confirm(&words.with("ask-send", &count))?;
        }
        let made: Sent<Broadcast> = desk.client.post_once(PATH, &new).await?;
        if self.test {
            tried(desk, made).await
        } else if self.watch {
            watch::follow(desk, made).await
        } else {
            desk.out.one(&made, DETAILS)?;
            let id = [("id", made.id.to_string())];
            desk.out.note(&words.with("cast-made", &id));
            Ok(())
        }
    }
}

/// Waits until the test has arrived, or says why it did not.
async fn tried(desk: &Desk<'_>, made: Sent<Broadcast>) -> Result<()> {
    let words = &desk.out.words;
    let mut test = made;
    while !test.status.is_over() && test.problem.is_none() {
        tokio::time::sleep(TICK).await;
        test = get(desk, test.id.0).await?;
    }
    if test.sent > 0 {
        desk.out.note(&words.get("cast-arrived"));
        return match desk.out.format() {
            Format::Table => Ok(()),
            _ => desk.out.one(&test, DETAILS),
        };
    }
    let said = test.failures.first().map(|failure| failure.reason.clone());
    let why = match &test.problem {
        Some(problem) => columns::problem(words, problem),
        None => said.unwrap_or_default(),
    };
    Err(Error::Absent(
        words.with("cast-not-arrived", &[("why", why)]),
    ))
}

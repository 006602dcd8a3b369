//! `filin broadcast`: one message to many.

mod columns;
mod draft;
mod segment;
mod send;
mod watch;

use clap::{Args, Subcommand};
use filin_core::api::broadcast::{Broadcast, SubscriberWeek, Subscribers};
use serde_json::json;

use super::dry_run::DryRun;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Format, Tone};
use crate::sent::Sent;
use crate::shown;
use columns::{DETAILS, LIST};

/// Where one is made, and what belongs to making it.
const PATH: &str = "/api/admin/broadcast";
/// Where those that were made are.
const ALL: &str = "/api/admin/broadcasts";
const EXAMPLES: &str = "\
Examples:
  filin broadcast send --text 'Friday: <b>jazz</b> at 20:00' --test
  filin broadcast send --file-text jazz.html --photo jazz.jpg --button 'Book=app:book' --watch
  filin broadcast list
  filin broadcast cancel 12";
const LIST_EXAMPLES: &str = "\
Examples:
  filin broadcast list
  filin broadcast list -o csv > broadcasts.csv";
const SHOW_EXAMPLES: &str = "\
Examples:
  filin broadcast show 12
  filin broadcast show 12 -o json | jq .failures";
const PAUSE_EXAMPLES: &str = "\
Examples:
  filin broadcast pause 12";
const RESUME_EXAMPLES: &str = "\
Examples:
  filin broadcast resume 12";
const CANCEL_EXAMPLES: &str = "\
Examples:
  filin broadcast cancel 12
  filin broadcast cancel 12 --dry-run
  filin broadcast cancel 12 --yes";
const SUBSCRIBERS_EXAMPLES: &str = "\
Examples:
  filin broadcast subscribers
  filin broadcast subscribers -o json";

/// One message to many
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Broadcasts {
    // It has by far the most options.
    Send(Box<send::Send>),
    /// All broadcasts, newest first
    #[command(after_help = LIST_EXAMPLES)]
    List,
    /// All about one: how far it is, and why some did not get it
    #[command(after_help = SHOW_EXAMPLES)]
    Show(One),
    Watch(watch::Watch),
    /// Stop it for a while; what is on its way arrives
    #[command(after_help = PAUSE_EXAMPLES)]
    Pause(One),
    /// Let it go on
    #[command(after_help = RESUME_EXAMPLES)]
    Resume(One),
    /// Stop it for good; asks first
    #[command(after_help = CANCEL_EXAMPLES)]
    Cancel(Cancel),
    /// How many guests get news, and how many began and ceased to by week
    #[command(after_help = SUBSCRIBERS_EXAMPLES)]
    Subscribers,
}

/// Which one.
#[derive(Debug, Args)]
pub(crate) struct One {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::Broadcast))]
    id: i64,
}

/// A broadcast to stop for good.
#[derive(Debug, Args)]
pub(crate) struct Cancel {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::Broadcast))]
    id: i64,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Broadcasts {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::Send(args) => args.run(desk).await,
            Self::List => desk.out.list(&all(desk).await?, LIST, "empty-broadcasts"),
            Self::Show(one) => desk.out.one(&get(desk, one.id).await?, DETAILS),
            Self::Watch(args) => args.run(desk).await,
            Self::Pause(one) => step(desk, one.id, "pause").await,
            Self::Resume(one) => step(desk, one.id, "resume").await,
            Self::Cancel(args) => cancel(args, desk).await,
            Self::Subscribers => subscribers(desk).await,
        }
    }
}

async fn all(desk: &Desk<'_>) -> Result<Vec<Sent<Broadcast>>> {
    desk.client.pages(ALL, &Vec::new()).await
}

async fn get(desk: &Desk<'_>, id: i64) -> Result<Sent<Broadcast>> {
    desk.client.get(&format!("{ALL}/{id}"), &Vec::new()).await
}

async fn step(desk: &Desk<'_>, id: i64, step: &str) -> Result<()> {
    let path = format!("{ALL}/{id}/{step}");
    let now: Sent<Broadcast> = desk.client.post(&path, &json!({})).await?;
    desk.out.one(&now, DETAILS)
}

async fn cancel(args: Cancel, desk: &Desk<'_>) -> Result<()> {
    if args.dry_run.looks_first(desk)? {
        let touched = get(desk, args.id).await?;
        let count = [
            ("id", args.id.to_string()),
            ("count", touched.progress().left().to_string()),
        ];
        let question = desk.out.words.with("ask-cancel-broadcast", &count);
        if !args.dry_run.go_on(desk, &[touched], LIST, &question)? {
            return Ok(());
        }
    }
    step(desk, args.id, "cancel").await
}

async fn subscribers(desk: &Desk<'_>) -> Result<()> {
    let found: Subscribers = desk
        .client
        .get(&format!("{PATH}/subscribers"), &Vec::new())
        .await?;
    if desk.out.format() == Format::Table {
        let count = [("count", found.subscribers_count.to_string())];
        let said = desk.out.words.with("cast-subscribers", &count);
        desk.out.drawing(&[vec![(said, Tone::Plain)]])?;
    }
    desk.out
        .list_as(&found, &found.weeks, WEEKS, "empty-subscribers")
}

const WEEKS: &[Column<SubscriberWeek>] = &[
    Column::new("monday", |week, words| {
        Cell::two(week.monday, shown::date(words, week.monday))
    }),
    Column::new("gained", |week, _| Cell::of(week.gained).tone(Tone::Good)),
    Column::new("lost", |week, _| Cell::of(week.lost).tone(Tone::Bad)),
];

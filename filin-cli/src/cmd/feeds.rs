//! `filin feeds`: calendars of bookings for phones and calendar programs.

use clap::{Args, Subcommand};
use filin_core::api::feed::{Feed, IssuedFeed, NewFeed};

use super::dry_run::DryRun;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::shown;

const PATH: &str = "/api/admin/feeds";
const EXAMPLES: &str = "\
Examples:
  filin feeds list
  filin feeds create 'телефон Анны'
  filin feeds revoke 3";
const LIST_EXAMPLES: &str = "\
Examples:
  filin feeds list
  filin feeds list -o csv";
const CREATE_EXAMPLES: &str = "\
Examples:
  filin feeds create 'телефон Анны'
  filin feeds create bar -o json";
const REVOKE_EXAMPLES: &str = "\
Examples:
  filin feeds revoke 3
  filin feeds revoke 3 --dry-run
  filin feeds revoke 3 --yes";

/// Calendars of bookings, by secret address
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Feeds {
    /// Which feeds there are; their addresses are never shown again
    #[command(after_help = LIST_EXAMPLES)]
    List,
    /// Make one; its address is shown this one time
    #[command(after_help = CREATE_EXAMPLES)]
    Create(Create),
    /// Make one's address invalid, for good
    #[command(after_help = REVOKE_EXAMPLES)]
    Revoke(Revoke),
}

/// A feed to make.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Whose it is
    name: String,
}

/// A feed to revoke.
#[derive(Debug, Args)]
pub(crate) struct Revoke {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::Feed))]
    id: i64,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Feeds {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List => desk.out.list(&all(desk).await?, COLUMNS, "empty-feeds"),
            Self::Create(args) => create(args.name, desk).await,
            Self::Revoke(args) => revoke(args, desk).await,
        }
    }
}

async fn all(desk: &Desk<'_>) -> Result<Vec<Feed>> {
    desk.client.get(PATH, &Vec::new()).await
}

async fn create(name: String, desk: &Desk<'_>) -> Result<()> {
    let issued: IssuedFeed = desk.client.post(PATH, &NewFeed { name }).await?;
    desk.out.one(&issued, ISSUED)?;
    let address = format!("{}{}", desk.client.server(), issued.path);
    desk.out
        .note(&desk.out.words.with("feed-once", &[("address", address)]));
    Ok(())
}

async fn revoke(args: Revoke, desk: &Desk<'_>) -> Result<()> {
    let (id, words) = (args.id, &desk.out.words);
    let named = [("id", id.to_string())];
    if args.dry_run.looks_first(desk)? {
        let mut touched = all(desk).await?;
        touched.retain(|feed| feed.id.0 == id);
        let question = words.with("ask-revoke-feed", &named);
        if !args.dry_run.go_on(desk, &touched, COLUMNS, &question)? {
            return Ok(());
        }
    }
    desk.client.delete(&format!("{PATH}/{id}")).await?;
    desk.out
        .removed(id, &words.with("done-revoked-feed", &named))
}

const COLUMNS: &[Column<Feed>] = &[
    Column::new("id", |feed, _| Cell::of(feed.id)),
    Column::new("name", |feed, _| Cell::of(&feed.name)),
    Column::new("created_by", |feed, _| {
        Cell::of(&feed.created_by).tone(Tone::Dim)
    }),
    Column::new("created_at", |feed, _| {
        Cell::two(feed.created_at.to_rfc3339(), shown::moment(feed.created_at))
    }),
];

const ISSUED: &[Column<IssuedFeed>] = &[
    Column::new("id", |issued, _| Cell::of(issued.feed.id)),
    Column::new("name", |issued, _| Cell::of(&issued.feed.name)),
    Column::new("path", |issued, _| {
        Cell::of(&issued.path).tone(Tone::Accent)
    }),
];

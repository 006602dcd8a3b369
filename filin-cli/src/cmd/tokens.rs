//! `filin tokens`: access tokens for this program, dashboards and scripts.

use clap::{Args, Subcommand};
use filin_core::api::access::{IssuedToken, NewToken, Token};

use super::dry_run::DryRun;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::sent::Sent;
use crate::shown;

const PATH: &str = "/api/admin/tokens";
const EXAMPLES: &str = "\
Examples:
  filin tokens list
  filin tokens create 'bar tablet' --role staff --days 90
  filin tokens revoke 3";
const LIST_EXAMPLES: &str = "\
Examples:
  filin tokens list
  filin tokens list -o csv";
const CREATE_EXAMPLES: &str = "\
Examples:
  filin tokens create 'bar tablet' --role staff
  filin tokens create reports --role manager --days 30 -o json";
const REVOKE_EXAMPLES: &str = "\
Examples:
  filin tokens revoke 3
  filin tokens revoke 3 --dry-run
  filin tokens revoke 3 --yes";

/// Access tokens
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Tokens {
    /// Which tokens there are; secrets are never shown
    #[command(after_help = LIST_EXAMPLES)]
    List,
    /// Issue one; its secret is shown this one time
    #[command(after_help = CREATE_EXAMPLES)]
    Create(Create),
    /// Make one invalid, for good
    #[command(after_help = REVOKE_EXAMPLES)]
    Revoke(Revoke),
}

/// A token to issue.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// What it is for
    name: String,
    /// What it may do
    #[arg(long, value_parser = ["staff", "manager", "owner"])]
    role: String,
    /// For how many days; for ever unless given
    #[arg(long, value_name = "N")]
    days: Option<i64>,
}

/// A token to revoke.
#[derive(Debug, Args)]
pub(crate) struct Revoke {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::Token))]
    id: i64,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Tokens {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List => desk.out.list(&all(desk).await?, COLUMNS, "empty-tokens"),
            Self::Create(args) => create(args, desk).await,
            Self::Revoke(args) => revoke(args, desk).await,
        }
    }
}

async fn all(desk: &Desk<'_>) -> Result<Vec<Sent<Token>>> {
    desk.client.get(PATH, &Vec::new()).await
}

async fn create(args: Create, desk: &Desk<'_>) -> Result<()> {
    let body = NewToken {
        name: args.name,
        role: args.role,
        days: args.days,
    };
    let issued: IssuedToken = desk.client.post(PATH, &body).await?;
    desk.out.one(&issued, ISSUED)?;
    desk.out.note(&desk.out.words.get("secret-once"));
    Ok(())
}

async fn revoke(args: Revoke, desk: &Desk<'_>) -> Result<()> {
    let (id, words) = (args.id, &desk.out.words);
    let named = [("id", id.to_string())];
    if args.dry_run.looks_first(desk)? {
        let mut touched = all(desk).await?;
        touched.retain(|token| token.id.0 == id);
        let question = words.with("ask-revoke", &named);
        if !args.dry_run.go_on(desk, &touched, COLUMNS, &question)? {
            return Ok(());
        }
    }
    desk.client.delete(&format!("{PATH}/{id}")).await?;
    desk.out.removed(id, &words.with("done-revoked", &named))
}

const COLUMNS: &[Column<Token>] = &[
    Column::new("id", |token, _| Cell::of(token.id)),
    Column::new("name", |token, _| Cell::of(&token.name)),
    Column::new("role", |token, words| {
        Cell::two(token.role, words.role(token.role))
    }),
    Column::new("created_by", |token, _| {
        Cell::of(&token.created_by).tone(Tone::Dim)
    }),
    Column::new("created_at", |token, _| {
        Cell::two(
            token.created_at.to_rfc3339(),
            shown::moment(token.created_at),
        )
    }),
    Column::new("expires_at", |token, words| match token.expires_at {
        Some(at) => Cell::two(at.to_rfc3339(), shown::moment(at)),
        None => Cell::two("", words.get("never")),
    }),
];

const ISSUED: &[Column<IssuedToken>] = &[
    Column::new("id", |issued, _| Cell::of(issued.token.id)),
    Column::new("name", |issued, _| Cell::of(&issued.token.name)),
    Column::new("role", |issued, words| {
        Cell::two(issued.token.role, words.role(issued.token.role))
    }),
    Column::new("expires_at", |issued, words| {
        match issued.token.expires_at {
            Some(at) => Cell::two(at.to_rfc3339(), shown::moment(at)),
            None => Cell::two("", words.get("never")),
        }
    }),
    Column::new("secret", |issued, _| {
        Cell::of(&issued.secret).tone(Tone::Accent)
    }),
];

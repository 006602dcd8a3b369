//! `filin staff`: who works here.

use clap::{Args, Subcommand};
use filin_core::api::access::{Grant, StaffMember};
use filin_core::domain::ids::TelegramId;

use super::dry_run::DryRun;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column};
use crate::sent::Sent;
use crate::shown;

const PATH: &str = "/api/admin/staff";
const EXAMPLES: &str = "\
Examples:
  filin staff list
  filin staff add 123456789 --role manager --name 'Анна'
  filin staff remove 123456789";
const LIST_EXAMPLES: &str = "\
Examples:
  filin staff list
  filin staff list -o json";
const ADD_EXAMPLES: &str = "\
Examples:
  filin staff add 123456789 --name 'Анна'
  filin staff add 123456789 --role staff       change a role";
const REMOVE_EXAMPLES: &str = "\
Examples:
  filin staff remove 123456789
  filin staff remove 123456789 --dry-run
  filin staff remove 123456789 --yes";

/// Who works here
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Staff {
    /// Everybody with a role
    #[command(after_help = LIST_EXAMPLES)]
    List,
    /// Give somebody a role, or another one
    #[command(after_help = ADD_EXAMPLES)]
    Add(Add),
    /// Take somebody's role away
    #[command(after_help = REMOVE_EXAMPLES)]
    Remove(Remove),
}

/// A role to give.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// Their Telegram id
    #[arg(add = complete::of(Noun::Staff))]
    telegram_id: i64,
    /// What they may do; manager unless given
    #[arg(long, value_parser = ["staff", "manager", "owner"])]
    role: Option<String>,
    /// What they are called
    #[arg(long, default_value = "", hide_default_value = true)]
    name: String,
}

/// A role to take away.
#[derive(Debug, Args)]
pub(crate) struct Remove {
    /// Their Telegram id
    #[arg(add = complete::of(Noun::Staff))]
    telegram_id: i64,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Staff {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List => desk.out.list(&all(desk).await?, COLUMNS, "empty-staff"),
            Self::Add(args) => {
                let telegram_id = TelegramId(args.telegram_id);
                let body = Grant {
                    telegram_id,
                    role: args.role,
                    name: args.name,
                };
                let member: Sent<StaffMember> = desk.client.post(PATH, &body).await?;
                desk.out.one(&member, COLUMNS)
            }
            Self::Remove(args) => remove(args, desk).await,
        }
    }
}

async fn all(desk: &Desk<'_>) -> Result<Vec<Sent<StaffMember>>> {
    desk.client.get(PATH, &Vec::new()).await
}

async fn remove(args: Remove, desk: &Desk<'_>) -> Result<()> {
    let (id, words) = (args.telegram_id, &desk.out.words);
    let named = [("id", id.to_string())];
    if args.dry_run.looks_first(desk)? {
        let mut touched = all(desk).await?;
        touched.retain(|member| member.telegram_id.0 == id);
        let question = words.with("ask-remove-staff", &named);
        if !args.dry_run.go_on(desk, &touched, COLUMNS, &question)? {
            return Ok(());
        }
    }
    desk.client.delete(&format!("{PATH}/{id}")).await?;
    desk.out
        .removed(id, &words.with("done-removed-staff", &named))
}

const COLUMNS: &[Column<StaffMember>] = &[
    Column::new("telegram_id", |member, _| Cell::of(member.telegram_id)),
    Column::new("name", |member, _| Cell::of(&member.name)),
    Column::new("role", |member, words| {
        Cell::two(member.role, words.role(member.role))
    }),
    Column::new("granted_by", |member, _| Cell::of(&member.granted_by)),
    Column::csv("from_settings", |member, _| Cell::of(member.from_settings)),
    Column::new("since", |member, _| match member.since {
        Some(at) => Cell::two(at.to_rfc3339(), shown::moment(at)),
        None => Cell::default(),
    }),
];

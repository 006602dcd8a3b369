//! `filin menu`: what can be ordered, in its order.

mod add;
mod order;
mod set;

use clap::{Args, Subcommand};
use filin_core::api::menu::MenuItem;

use super::dry_run::DryRun;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};

const PATH: &str = "/api/admin/menu";
const EXAMPLES: &str = "\
Examples:
  filin menu list
  filin menu add 'Чай с чабрецом' --section Чай --price 450
  filin menu set 7 --price 480
  filin menu order 7 3 5
  filin menu remove 7";
const LIST_EXAMPLES: &str = "\
Examples:
  filin menu list
  filin menu list -o csv > menu.csv";
const REMOVE_EXAMPLES: &str = "\
Examples:
  filin menu remove 7
  filin menu remove 7 --dry-run
  filin menu remove 7 --yes";

/// The menu
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Menu {
    /// All lines in their order, hidden ones too
    #[command(after_help = LIST_EXAMPLES)]
    List,
    /// Add a line
    Add(add::Add),
    /// Change a line; what is not named stays as it is
    Set(set::Set),
    /// Put lines into another order
    Order(order::Order),
    /// Take a line off the menu for good; asks first
    #[command(after_help = REMOVE_EXAMPLES)]
    Remove(Remove),
}

/// A line to take off.
#[derive(Debug, Args)]
pub(crate) struct Remove {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::MenuItem))]
    id: i64,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Menu {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List => desk.out.list(&all(desk).await?, COLUMNS, "empty-menu"),
            Self::Add(args) => desk.out.one(&args.run(desk).await?, COLUMNS),
            Self::Set(args) => desk.out.one(&args.run(desk).await?, COLUMNS),
            Self::Order(args) => {
                let ordered = args.run(desk).await?;
                desk.out.list(&ordered, COLUMNS, "empty-menu")
            }
            Self::Remove(args) => remove(args, desk).await,
        }
    }
}

async fn all(desk: &Desk<'_>) -> Result<Vec<MenuItem>> {
    desk.client.get(PATH, &Vec::new()).await
}

async fn remove(args: Remove, desk: &Desk<'_>) -> Result<()> {
    let (id, words) = (args.id, &desk.out.words);
    let named = [("id", id.to_string())];
    if args.dry_run.looks_first(desk)? {
        let mut touched = all(desk).await?;
        touched.retain(|item| item.id.0 == id);
        let question = words.with("ask-remove-menu", &named);
        if !args.dry_run.go_on(desk, &touched, COLUMNS, &question)? {
            return Ok(());
        }
    }
    desk.client.delete(&format!("{PATH}/{id}")).await?;
    desk.out
        .removed(id, &words.with("done-removed-menu", &named))
}

const COLUMNS: &[Column<MenuItem>] = &[
    Column::new("id", |item, _| Cell::of(item.id)),
    Column::new("section", |item, _| Cell::of(&item.section)),
    Column::new("title", |item, _| Cell::of(&item.title)),
    Column::new("price", |item, _| {
        Cell::two(item.price, format!("{} ₽", item.price))
    }),
    Column::spare("description", |item, _| Cell::of(&item.description)),
    Column::spare("position", |item, _| {
        Cell::of(item.position).tone(Tone::Dim)
    }),
    Column::new("active", |item, words| {
        let tone = if item.active { Tone::Good } else { Tone::Dim };
        Cell::two(item.active, words.yes_no(item.active)).tone(tone)
    }),
];

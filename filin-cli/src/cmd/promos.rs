//! `filin promos`: what the venue announces.

mod add;
mod set;

use clap::{Args, Subcommand};
use filin_core::api::promotion::Promotion;
use filin_core::domain::service_day::ServiceDay;

use super::dry_run::DryRun;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::shown;
use crate::words::Words;

const PATH: &str = "/api/admin/promotions";
const EXAMPLES: &str = "\
Examples:
  filin promos list
  filin promos add 'Ночь сов' --starts fri --ends 27.11
  filin promos set 3 --hide
  filin promos remove 3";
const LIST_EXAMPLES: &str = "\
Examples:
  filin promos list
  filin promos list -o json";
const REMOVE_EXAMPLES: &str = "\
Examples:
  filin promos remove 3
  filin promos remove 3 --dry-run
  filin promos remove 3 --yes";

/// What the venue announces to its guests
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Promos {
    /// All promotions, hidden and past ones too
    #[command(after_help = LIST_EXAMPLES)]
    List,
    /// Announce something
    Add(add::Add),
    /// Change a promotion; what is not named stays as it is
    Set(set::Set),
    /// Take a promotion away for good; asks first
    #[command(after_help = REMOVE_EXAMPLES)]
    Remove(Remove),
}

/// A promotion to take away.
#[derive(Debug, Args)]
pub(crate) struct Remove {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::Promo))]
    id: i64,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Promos {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List => desk.out.list(&all(desk).await?, COLUMNS, "empty-promos"),
            Self::Add(args) => desk.out.one(&args.run(desk).await?, COLUMNS),
            Self::Set(args) => desk.out.one(&args.run(desk).await?, COLUMNS),
            Self::Remove(args) => remove(args, desk).await,
        }
    }
}

async fn all(desk: &Desk<'_>) -> Result<Vec<Promotion>> {
    desk.client.get(PATH, &Vec::new()).await
}

async fn remove(args: Remove, desk: &Desk<'_>) -> Result<()> {
    let (id, words) = (args.id, &desk.out.words);
    let named = [("id", id.to_string())];
    if args.dry_run.looks_first(desk)? {
        let mut touched = all(desk).await?;
        touched.retain(|promotion| promotion.id.0 == id);
        let question = words.with("ask-remove-promo", &named);
        if !args.dry_run.go_on(desk, &touched, COLUMNS, &question)? {
            return Ok(());
        }
    }
    desk.client.delete(&format!("{PATH}/{id}")).await?;
    desk.out
        .removed(id, &words.with("done-removed-promo", &named))
}

fn date(day: Option<ServiceDay>, words: &Words) -> Cell {
    match day {
        Some(day) => Cell::two(day, shown::day_long(words, day)),
        None => Cell::default(),
    }
}

const COLUMNS: &[Column<Promotion>] = &[
    Column::new("id", |promotion, _| Cell::of(promotion.id)),
    Column::new("title", |promotion, _| Cell::of(&promotion.title)),
    Column::new("starts_on", |promotion, words| {
        date(promotion.starts_on, words)
    }),
    Column::new("ends_on", |promotion, words| date(promotion.ends_on, words)),
    Column::new("is_default", |promotion, words| {
        let yes = words.yes_no(promotion.is_default);
        Cell::two(promotion.is_default, yes)
    }),
    Column::new("active", |promotion, words| {
        let tone = if promotion.active {
            Tone::Good
        } else {
            Tone::Dim
        };
        Cell::two(promotion.active, words.yes_no(promotion.active)).tone(tone)
    }),
    Column::spare("description", |promotion, _| {
        Cell::of(&promotion.description)
    }),
    Column::csv("image_url", |promotion, _| {
        Cell::maybe(promotion.image_url.as_ref())
    }),
];

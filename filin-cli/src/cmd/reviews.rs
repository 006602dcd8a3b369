//! `filin reviews`: what guests say.

use clap::{Args, Subcommand};
use filin_core::api::review::{Review, ReviewSummary};

use super::dry_run::DryRun;
use crate::client::Query;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column, Tone};
use crate::shown;

const PATH: &str = "/api/admin/reviews";
const EXAMPLES: &str = "\
Examples:
  filin reviews list --rating 1
  filin reviews summary --from 01.11 --to 30.11
  filin reviews remove 12";
const LIST_EXAMPLES: &str = "\
Examples:
  filin reviews list
  filin reviews list --rating 5 --from yesterday
  filin reviews list --from 01.11 --to 30.11 -o csv > reviews.csv";
const SUMMARY_EXAMPLES: &str = "\
Examples:
  filin reviews summary
  filin reviews summary --from 01.11 --to 30.11 -o json";
const REMOVE_EXAMPLES: &str = "\
Examples:
  filin reviews remove 12
  filin reviews remove 12 --dry-run
  filin reviews remove 12 --yes";

/// What guests say
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Reviews {
    /// The reviews, newest first
    #[command(after_help = LIST_EXAMPLES)]
    List(List),
    /// How many there are, and how many stars they give
    #[command(after_help = SUMMARY_EXAMPLES)]
    Summary(Days),
    /// Take a review away for good; asks first
    #[command(after_help = REMOVE_EXAMPLES)]
    Remove(Remove),
}

/// When they were left.
#[derive(Debug, Args)]
pub(crate) struct Days {
    /// Left on this service day or later: today, вчера, 01.11, 2026-11-01
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Left on this service day or before
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
}

/// Which of them.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only those with so many stars
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=5))]
    rating: Option<i64>,
    #[command(flatten)]
    days: Days,
}

/// A review to take away.
#[derive(Debug, Args)]
pub(crate) struct Remove {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::Review))]
    id: i64,
    #[command(flatten)]
    dry_run: DryRun,
}

impl Reviews {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List(args) => list(args, desk).await,
            Self::Summary(args) => {
                let query = args.query(desk).await?;
                let path = format!("{PATH}/summary");
                let summary: ReviewSummary = desk.client.get(&path, &query).await?;
                desk.out.one(&summary, SUMMARY)
            }
            Self::Remove(args) => remove(args, desk).await,
        }
    }
}

impl Days {
    async fn query(self, desk: &Desk<'_>) -> Result<Query> {
        let from = dates::maybe_day(desk, self.from.as_deref()).await?;
        let to = dates::maybe_day(desk, self.to.as_deref()).await?;
        let named = [("from", from), ("to", to)];
        Ok(named
            .into_iter()
            .filter_map(|(name, day)| day.map(|day| (name, day.to_string())))
            .collect())
    }
}

async fn list(args: List, desk: &Desk<'_>) -> Result<()> {
    let mut query = args.days.query(desk).await?;
    query.extend(args.rating.map(|stars| ("rating", stars.to_string())));
    let reviews: Vec<Review> = desk.client.pages(PATH, &query).await?;
    desk.out.list(&reviews, COLUMNS, "empty-reviews")
}

async fn remove(args: Remove, desk: &Desk<'_>) -> Result<()> {
    let (id, words) = (args.id, &desk.out.words);
    let path = format!("{PATH}/{id}");
    let named = [("id", id.to_string())];
    if args.dry_run.looks_first(desk)? {
        let touched: Review = desk.client.get(&path, &Vec::new()).await?;
        let question = words.with("ask-remove-review", &named);
        if !args.dry_run.go_on(desk, &[touched], COLUMNS, &question)? {
            return Ok(());
        }
    }
    desk.client.delete(&path).await?;
    desk.out
        .removed(id, &words.with("done-removed-review", &named))
}

fn stars(rating: i64) -> Cell {
    let full = usize::try_from(rating).unwrap_or_default().min(5);
    let tone = match full {
        0..=2 => Tone::Bad,
        3 => Tone::Warn,
        _ => Tone::Good,
    };
    let drawn = format!("{}{}", "★".repeat(full), "☆".repeat(5 - full));
    Cell::two(rating, drawn).tone(tone)
}

const COLUMNS: &[Column<Review>] = &[
    Column::new("id", |review, _| Cell::of(review.id)),
    Column::new("created_at", |review, _| {
        Cell::two(
            review.created_at.to_rfc3339(),
            shown::moment(review.created_at),
        )
    }),
    Column::new("rating", |review, _| stars(review.rating)),
    Column::new("name", |review, _| {
        Cell::maybe(review.guest.as_ref().map(|guest| &guest.name))
    }),
    Column::new("text", |review, _| Cell::of(&review.text)),
    Column::spare("date", |review, words| {
        Cell::two(review.date, shown::day_short(words, review.date))
    }),
    Column::spare("booking_id", |review, _| Cell::maybe(review.booking_id)),
    Column::csv("guest_id", |review, _| {
        Cell::maybe(review.guest.as_ref().map(|guest| guest.id))
    }),
];

fn given(summary: &ReviewSummary, rating: i64) -> Cell {
    let found = summary.stars.iter().find(|star| star.rating == rating);
    Cell::of(found.map_or(0, |star| star.count))
}

const SUMMARY: &[Column<ReviewSummary>] = &[
    Column::new("count", |summary, _| Cell::of(summary.count)),
    Column::new("average", |summary, _| {
        Cell::maybe(summary.average.map(|average| format!("{average:.2}"))).tone(Tone::Accent)
    }),
    Column::new("stars_5", |summary, _| given(summary, 5)),
    Column::new("stars_4", |summary, _| given(summary, 4)),
    Column::new("stars_3", |summary, _| given(summary, 3)),
    Column::new("stars_2", |summary, _| given(summary, 2)),
    Column::new("stars_1", |summary, _| given(summary, 1)),
];

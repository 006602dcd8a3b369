//! `filin promos set`: what is not named stays as it is.

use clap::Args;
use filin_core::api::promotion::{Promotion, PromotionChange};

use super::PATH;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin promos set 3 --ends 30.11
  filin promos set 3 --no-ends --no-image
  filin promos set 3 --title 'Ночь сов' --show --default";

/// Change a promotion
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Set {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::Promo))]
    id: i64,
    #[command(flatten)]
    to: To,
}

/// What shall be different.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
struct To {
    /// A few words
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The rest
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// A picture's https:// address
    #[arg(long, value_name = "URL")]
    image: Option<String>,
    /// No picture
    #[arg(long, conflicts_with = "image")]
    no_image: bool,
    /// The first service day: today, завтра, fri, 27.11, 2026-11-27
    #[arg(long, value_name = "DATE")]
    starts: Option<String>,
    /// No first day
    #[arg(long, conflicts_with = "starts")]
    no_starts: bool,
    /// The last service day
    #[arg(long, value_name = "DATE")]
    ends: Option<String>,
    /// No last day
    #[arg(long, conflicts_with = "ends")]
    no_ends: bool,
    /// The venue's standing promotion from now on, instead of the one that was
    #[arg(long)]
    default: bool,
    /// Not the standing promotion any more
    #[arg(long, conflicts_with = "default")]
    no_default: bool,
    /// Guests are shown it
    #[arg(long)]
    show: bool,
    /// Guests are not shown it
    #[arg(long, conflicts_with = "show")]
    hide: bool,
}

impl Set {
    /// Changes it; returns it as it now stands.
    pub(super) async fn run(self, desk: &Desk<'_>) -> Result<Promotion> {
        let to = self.to;
        let starts = dates::maybe_day(desk, to.starts.as_deref()).await?;
        let ends = dates::maybe_day(desk, to.ends.as_deref()).await?;
        let change = PromotionChange {
            title: to.title,
            description: to.description,
            image_url: given(to.image, to.no_image),
            starts_on: given(starts, to.no_starts),
            ends_on: given(ends, to.no_ends),
            is_default: (to.default || to.no_default).then_some(to.default),
            active: (to.show || to.hide).then_some(to.show),
        };
        desk.client
            .patch(&format!("{PATH}/{}", self.id), &change)
            .await
    }
}

/// A new value, none from now on, or what there was.
fn given<T>(value: Option<T>, none: bool) -> Option<Option<T>> {
    if none { Some(None) } else { value.map(Some) }
}

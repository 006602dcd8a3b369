//! `filin promos add`: announce something.

use clap::Args;
use filin_core::api::promotion::{NewPromotion, Promotion};

use super::PATH;
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin promos add 'Кальян до 18:00' --description 'Любой за 1000 ₽' --default
  filin promos add 'Ночь сов' --starts fri --ends 27.11
  filin promos add Halloween --starts 31.10 --ends 31.10 --image https://filin.example/owl.jpg";

/// Announce something
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Add {
    /// A few words
    title: String,
    /// The rest
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    description: String,
    /// A picture's https:// address
    #[arg(long, value_name = "URL")]
    image: Option<String>,
    /// The first service day: today, завтра, fri, 27.11, 2026-11-27
    #[arg(long, value_name = "DATE")]
    starts: Option<String>,
    /// The last service day
    #[arg(long, value_name = "DATE")]
    ends: Option<String>,
    /// The venue's standing promotion from now on, instead of the one that was
    #[arg(long)]
    default: bool,
    /// Guests are not shown it yet
    #[arg(long)]
    hidden: bool,
}

impl Add {
    /// Adds it; returns it as it stands.
    pub(super) async fn run(self, desk: &Desk<'_>) -> Result<Promotion> {
        let body = NewPromotion {
            title: self.title,
            description: self.description,
            image_url: self.image,
            starts_on: dates::maybe_day(desk, self.starts.as_deref()).await?,
            ends_on: dates::maybe_day(desk, self.ends.as_deref()).await?,
            is_default: self.default,
            active: self.hidden.then_some(false),
        };
        desk.client.post(PATH, &body).await
    }
}

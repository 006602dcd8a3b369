//! `filin menu set`: what is not named stays as it is.

use clap::Args;
use filin_core::api::menu::{MenuItem, MenuItemChange};

use super::PATH;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin menu set 7 --price 480
  filin menu set 7 --title 'Чай с чабрецом' --section Чай
  filin menu set 7 --hide";

/// Change a line
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Set {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::MenuItem))]
    id: i64,
    #[command(flatten)]
    to: To,
}

/// What shall be different.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
struct To {
    /// What it is
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Its price in roubles
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    price: Option<i64>,
    /// Under which heading
    #[arg(long, value_name = "TEXT")]
    section: Option<String>,
    /// What is in it, how much of it
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Its place
    #[arg(long, value_name = "N")]
    position: Option<i64>,
    /// Guests are shown it
    #[arg(long)]
    show: bool,
    /// Guests are not shown it
    #[arg(long, conflicts_with = "show")]
    hide: bool,
}

impl Set {
    /// Changes it; returns it as it now stands.
    pub(super) async fn run(self, desk: &Desk<'_>) -> Result<MenuItem> {
        let to = self.to;
        let change = MenuItemChange {
            section: to.section,
            title: to.title,
            description: to.description,
            price: to.price,
            position: to.position,
            active: (to.show || to.hide).then_some(to.show),
        };
        desk.client
            .patch(&format!("{PATH}/{}", self.id), &change)
            .await
    }
}

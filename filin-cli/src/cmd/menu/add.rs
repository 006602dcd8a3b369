//! `filin menu add`: a line more.

use clap::Args;
use filin_core::api::menu::{MenuItem, NewMenuItem};

use super::PATH;
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin menu add 'Чай с чабрецом' --section Чай --price 450
  filin menu add 'Хумус с питой' --price 390 --description 'С оливками, 250 г'
  filin menu add 'Зимний кальян' --section Кальяны --price 1900 --position 0 --hidden";

/// Add a line
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Add {
    /// What it is
    title: String,
    /// Its price in roubles
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    price: i64,
    /// Under which heading
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    section: String,
    /// What is in it, how much of it
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    description: String,
    /// Its place; the last one unless given
    #[arg(long, value_name = "N")]
    position: Option<i64>,
    /// Guests are not shown it yet
    #[arg(long)]
    hidden: bool,
}

impl Add {
    /// Adds it; returns it as it stands.
    pub(super) async fn run(self, desk: &Desk<'_>) -> Result<MenuItem> {
        let body = NewMenuItem {
            section: self.section,
            title: self.title,
            description: self.description,
            price: self.price,
            position: self.position,
            active: self.hidden.then_some(false),
        };
        desk.client.post(PATH, &body).await
    }
}

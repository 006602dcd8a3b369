//! `filin menu order`: the lines in another order.

use clap::Args;
use filin_core::api::menu::{MenuItem, MenuOrder};
use filin_core::domain::ids::MenuItemId;

use super::{PATH, all};
use crate::cmd::ids::{self, IdArg};
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::{Error, Result};

const EXAMPLES: &str = "\
Examples:
  filin menu order 7 3 5                          these first, the others as they stand
  filin menu list -o json | jq -c 'sort_by(.price)[].id' | filin menu order -";

/// Put lines into another order
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Order {
    /// Their numbers in the new order, the others follow as they stand; - reads them from stdin
    #[arg(required = true, value_name = "ID", add = complete::of(Noun::MenuItem))]
    ids: Vec<IdArg>,
}

impl Order {
    /// Orders them; returns the whole menu as it now stands.
    pub(super) async fn run(self, desk: &Desk<'_>) -> Result<Vec<MenuItem>> {
        let words = &desk.out.words;
        let named = ids::collect(&self.ids, words)?;
        let known: Vec<i64> = all(desk).await?.iter().map(|line| line.id.0).collect();
        if let Some(id) = named.iter().find(|id| !known.contains(id)) {
            return Err(Error::usage(
                words,
                "line-unknown",
                &[("id", id.to_string())],
            ));
        }
        let body = MenuOrder {
            ids: whole(named, &known),
        };
        desk.client.put(&format!("{PATH}/order"), &body).await
    }
}

/// The named ones first, then the rest in their order.
fn whole(mut named: Vec<i64>, known: &[i64]) -> Vec<MenuItemId> {
    let others: Vec<i64> = known
        .iter()
        .copied()
        .filter(|id| !named.contains(id))
        .collect();
    named.extend(others);
    named.into_iter().map(MenuItemId).collect()
}

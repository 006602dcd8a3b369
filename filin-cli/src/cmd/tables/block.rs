//! `filin tables block`: takes a table out of service for a while.

use clap::Args;
use filin_core::api::room::{Block, NewBlock};

use super::{BLOCK_COLUMNS, BLOCKS};
use crate::complete::{self, Noun};
use crate::dates;
use crate::desk::Desk;
use crate::error::{Error, Result};

const EXAMPLES: &str = "\
Examples:
  filin tables block 5                               now, for two hours
  filin tables block 3 --date today --time 18:00 --minutes 120 --reason 'ремонт'
  filin tables block 5 --date fri --time 14:00 --minutes 720";

/// Take a table out of service for a while
///
/// From now on, for two hours, unless said otherwise.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Take {
    /// Which table
    #[arg(value_name = "N", add = complete::of(Noun::Table))]
    table: i64,
    /// The service day: today, завтра, fri, 27.11, 2026-11-27 [default: today]
    #[arg(long, requires = "time")]
    date: Option<String>,
    /// From when: 18:00, or now
    #[arg(long, default_value = "now")]
    time: String,
    /// For how long
    #[arg(long, value_name = "M", default_value_t = 120)]
    minutes: i64,
    /// Why
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    reason: String,
}

/// What is in the way is named; which slots are free does not help who blocks this very table.
fn without_hint(error: Error) -> Error {
    match error {
        Error::Problem(mut problem) if problem.code == "slot_taken" => {
            problem.code = "table_held".into();
            Error::Problem(problem)
        }
        other => other,
    }
}

impl Take {
    /// Blocks it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let (words, date) = (&desk.out.words, self.date.as_deref());
        let starts_at = dates::typed_moment(&desk.client, words, date, &self.time).await?;
        let body = NewBlock {
            table_no: self.table,
            starts_at,
            minutes: self.minutes,
            reason: self.reason,
        };
        let block: Block = desk
            .client
            .post(BLOCKS, &body)
            .await
            .map_err(without_hint)?;
        desk.out.one(&block, BLOCK_COLUMNS)
    }
}

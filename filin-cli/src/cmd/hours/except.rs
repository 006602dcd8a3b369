//! `filin hours except`: a day that differs from its weekday.

use clap::Args;
use filin_core::api::venue::ExceptionForm;

use super::When;
use crate::dates;
use crate::desk::Desk;
use crate::error::{Error, Result};

const EXAMPLES: &str = "\
Examples:
  filin hours except 31.12 --open 18:00 --close 05:00 --note 'Новый год'
  filin hours except 2027-01-01 --closed
  filin hours except 31.12 --remove";

/// Make one day differ, or like its weekday again; asks where bookings would lie outside
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Except {
    /// The service day: tomorrow, завтра, 31.12, 2026-12-31
    #[arg(value_name = "DATE")]
    date: String,
    #[command(flatten)]
    when: When,
    /// Why, for guests
    #[arg(long, value_name = "TEXT", conflicts_with = "remove")]
    note: Option<String>,
    /// Like its weekday again
    #[arg(long, conflicts_with_all = ["open", "close", "closed"])]
    remove: bool,
    /// Only show which bookings would lie outside
    #[arg(long)]
    dry_run: bool,
}

impl Except {
    /// Sets it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let words = &desk.out.words;
        let date = dates::day(&desk.client, words, Some(&self.date)).await?;
        let mut hours = super::get(desk).await?;
        let differed = hours.exceptions.iter().any(|one| one.date == date);
        hours.exceptions.retain(|one| one.date != date);
        if !self.remove {
            hours.exceptions.push(ExceptionForm {
                date,
                opening: self.when.required(words)?,
                note: self.note.unwrap_or_default(),
            });
        } else if !differed {
            let day = [("day", date.to_string())];
            return Err(Error::usage(words, "no-exception", &day));
        }
        hours.exceptions.sort_by_key(|one| one.date);
        super::put(desk, &hours, |day| day == date, self.dry_run).await
    }
}

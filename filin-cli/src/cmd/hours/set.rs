//! `filin hours set`: the hours of weekdays.

use chrono::Datelike;
use clap::Args;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::when;

use super::When;
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin hours set fri sat --open 14:00 --close 04:00
  filin hours set пн --closed
  filin hours set all --open 12:00 --close 02:00 --dry-run";

/// Set weekdays; asks first where bookings would lie outside
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Set {
    /// Which: mon … sun, пн … вс, or all
    #[arg(required = true, value_name = "WEEKDAY")]
    days: Vec<String>,
    #[command(flatten)]
    when: When,
    /// Only show which bookings would lie outside
    #[arg(long)]
    dry_run: bool,
}

impl Set {
    /// Sets them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let words = &desk.out.words;
        let opening = self.when.required(words)?;
        let mut chosen = [false; 7];
        for day in &self.days {
            if day == "all" {
                chosen = [true; 7];
                continue;
            }
            let weekday = dates::typed(words, when::parse_weekday(day))?;
            if let Some(one) = chosen.get_mut(weekday.num_days_from_monday() as usize) {
                *one = true;
            }
        }
        let mut hours = super::get(desk).await?;
        for (day, _) in hours
            .week
            .iter_mut()
            .zip(chosen)
            .filter(|(_, chosen)| *chosen)
        {
            day.clone_from(&opening);
        }
        let spoken_of = |day: ServiceDay| {
            let weekday = day.0.weekday().num_days_from_monday() as usize;
            chosen.get(weekday) == Some(&true)
        };
        super::put(desk, &hours, spoken_of, self.dry_run).await
    }
}

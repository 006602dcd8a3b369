//! `filin bookings extend`: guests who stay longer.

use clap::Args;
use filin_core::api::booking::{Booking, BookingChange};

use super::{PATH, tell};
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin bookings extend 12 +60
  filin bookings extend 12 --minutes 30";

/// Let the guests stay longer
///
/// The start and the table stay as they are. If others are expected at the table by then, it says so.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Extend {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::Booking))]
    id: i64,
    /// How many minutes longer: +60
    #[arg(
        value_name = "+MINUTES",
        value_parser = minutes(),
        required_unless_present = "minutes",
        conflicts_with = "minutes"
    )]
    more: Option<i64>,
    /// The same, as an option
    #[arg(long, value_name = "N", value_parser = minutes())]
    minutes: Option<i64>,
}

/// Whoever stays longer than a day has a booking of tomorrow.
fn minutes() -> clap::builder::RangedI64ValueParser<i64> {
    clap::value_parser!(i64).range(1..=24 * 60)
}

impl Extend {
    /// Makes the stay longer than it is by now.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let path = format!("{PATH}/{}", self.id);
        let now: Sent<Booking> = desk.client.get(&path, &Vec::new()).await?;
        let stay = (now.ends_at - now.starts_at).num_minutes();
        let more = self.more.or(self.minutes).unwrap_or_default();
        let body = BookingChange {
            minutes: Some(stay + more),
            // Somebody else may have made it longer meanwhile.
            version: Some(now.version),
            ..BookingChange::default()
        };
        let booking: Sent<Booking> = desk.client.patch(&path, &body).await?;
        tell(desk, &booking)
    }
}

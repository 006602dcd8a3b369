//! `filin bookings show`: one booking, or its history.

use clap::Args;
use filin_core::api::booking::Booking;
use filin_core::api::event::Event;

use super::{PATH, history, tell};
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin bookings show 12
  filin bookings show 12 --history
  filin bookings show 12 -o json";

/// One booking, or its history
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Show {
    /// Its number
    #[arg(value_parser = ids::one, add = complete::of(Noun::Booking))]
    id: i64,
    /// What happened to it, by whom and when, instead
    #[arg(long)]
    history: bool,
}

impl Show {
    /// Shows it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let path = format!("{PATH}/{}", self.id);
        if self.history {
            let happened: Vec<Event> = desk
                .client
                .get(&format!("{path}/events"), &Vec::new())
                .await?;
            return desk.out.list(&happened, history::COLUMNS, "empty-events");
        }
        let booking: Sent<Booking> = desk.client.get(&path, &Vec::new()).await?;
        tell(desk, &booking)
    }
}

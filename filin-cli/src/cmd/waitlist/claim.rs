//! `filin waitlist claim`: books for somebody what they are offered.

use clap::Args;
use filin_core::api::booking::Booking;
use filin_core::api::waitlist::Claim as Body;

use super::PATH;
use crate::cmd::bookings;
use crate::cmd::ids;
use crate::complete::{self, Noun};
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin waitlist list               offers stand in the last column
  filin waitlist claim 7
  filin waitlist claim 7 -o json";

/// Book for somebody what they are offered
///
/// The booking is confirmed. An offer stands for ten minutes and holds nothing: somebody may have
/// been faster, and then they wait on at their old place.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Claim {
    /// Their number on the list, not the guest's
    #[arg(value_parser = ids::one, add = complete::of(Noun::Wait))]
    id: i64,
}

impl Claim {
    /// Books.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let path = format!("{PATH}/{}/claim", self.id);
        let booking: Sent<Booking> = desk.client.post_once(&path, &Body::default()).await?;
        bookings::tell(desk, &booking)
    }
}

//! Offers tables that have freed to those who wait for one.

use std::time::Duration;

use filin_core::error::Result;
use filin_core::service::Matched;

use super::Job;
use crate::app::App;

/// See the module.
pub(super) struct Waitlist;

impl Job for Waitlist {
    const NAME: &'static str = "waitlist";
    const EVERY: Duration = Duration::from_secs(10);
    // Long enough for a burst of bookings to be one change, and no wait for people.
    const SETTLE: Option<Duration> = Some(Duration::from_millis(250));

    async fn run(&self, app: &App) -> Result<()> {
        let Matched {
            offered,
            returned,
            lapsed,
            expired,
        } = app.services.match_waitlist(app.clock.now()).await?;
        if offered + returned + lapsed + expired > 0 {
            tracing::info!(offered, returned, lapsed, expired, "saw to the waitlist");
        }
        Ok(())
    }
}

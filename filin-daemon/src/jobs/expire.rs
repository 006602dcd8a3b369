//! Calls off bookings that nobody answered in time.

use std::time::Duration;

use filin_core::error::Result;

use super::Job;
use crate::app::App;

/// See the module.
pub(super) struct Expire;

impl Job for Expire {
    const NAME: &'static str = "expire";
    const EVERY: Duration = Duration::from_secs(30);

    async fn run(&self, app: &App) -> Result<()> {
        let expired = app.services.expire_pending(app.clock.now()).await?;
        if expired > 0 {
            tracing::info!(expired, "called off bookings that nobody answered");
        }
        Ok(())
    }
}

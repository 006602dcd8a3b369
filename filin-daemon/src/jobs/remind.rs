//! Reminds guests and staff of what is due.

use std::time::Duration;

use filin_core::error::Result;
use filin_core::service::Reminded;

use super::Job;
use crate::app::App;

/// See the module.
pub(super) struct Remind;

impl Job for Remind {
    const NAME: &'static str = "remind";
    const EVERY: Duration = Duration::from_secs(20);
    // Changed hours may make a digest due at once.
    const SETTLE: Option<Duration> = Some(Duration::from_millis(500));

    async fn run(&self, app: &App) -> Result<()> {
        let Reminded {
            sent,
            skipped,
            put_off,
        } = app.services.remind(app.clock.now()).await?;
        if sent + skipped + put_off > 0 {
            tracing::info!(sent, skipped, put_off, "saw to the reminders");
        }
        Ok(())
    }
}

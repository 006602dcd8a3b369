//! Forgets what has run out: sessions, kept answers, quiet callers' rates.

use std::time::Duration;

use filin_core::error::Result;

use super::Job;
use crate::app::App;

/// See the module.
pub(super) struct Sweep;

impl Job for Sweep {
    const NAME: &'static str = "sweep";
    const EVERY: Duration = Duration::from_secs(600);

    async fn run(&self, app: &App) -> Result<()> {
        app.limits.sweep();
        app.services.sweep(app.clock.now()).await
    }
}

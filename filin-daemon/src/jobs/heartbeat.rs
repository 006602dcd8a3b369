//! Says in the database that a daemon is at work on it, so that nobody moves it away underneath.

use std::time::Duration;

use chrono::TimeDelta;
use filin_core::error::Result;
use filin_core::service::Secret;

use super::Job;
use crate::app::App;

/// How long the word holds: three beats may be missed.
const TERM: TimeDelta = TimeDelta::seconds(45);

/// See the module. Each replica has a lease of its own.
pub(super) struct Heartbeat {
    holder: String,
}

impl Heartbeat {
    /// A heartbeat of this process.
    pub(super) fn new() -> Self {
        let random = Secret::new("")
            .map(|secret| secret.plain)
            .unwrap_or_default();
        Self {
            holder: format!("{}-{}", std::process::id(), random.get(..8).unwrap_or("0")),
        }
    }

    fn lease(&self) -> String {
        format!("daemon/{}", self.holder)
    }
}

impl Job for Heartbeat {
    const NAME: &'static str = "heartbeat";
    const EVERY: Duration = Duration::from_secs(15);

    async fn run(&self, app: &App) -> Result<()> {
        let now = app.clock.now();
        app.services
            .take_lease(&self.lease(), &self.holder, now, TERM)
            .await?;
        Ok(())
    }

    async fn stop(&self, app: &App) -> Result<()> {
        app.services
            .give_back_lease(&self.lease(), &self.holder)
            .await
    }
}

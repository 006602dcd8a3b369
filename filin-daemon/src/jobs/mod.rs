//! What the daemon does by itself. A job is a small thing with an interval and a `run`; a failed
//! run is logged and tried again at the next tick.

mod backup;
mod cast;
mod deliver;
mod expire;
mod heartbeat;
mod remind;
mod sweep;
mod waitlist;

use std::future::pending;
use std::time::Duration;

use filin_core::error::Result;
use rocket::Shutdown;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, sleep};

use crate::app::App;

/// Something done at intervals.
trait Job: Send + Sync + 'static {
    /// What it is called in the log.
    const NAME: &'static str;
    /// How often it runs.
    const EVERY: Duration;
    /// How long after a change in this process it runs besides, so that many changes at once are one
    /// reason to run; none leaves it to the interval. A change is only a hint: `EVERY` is what counts.
    const SETTLE: Option<Duration> = None;

    /// Does it once.
    fn run(&self, app: &App) -> impl Future<Output = Result<()>> + Send;

    /// Cleans up when the daemon stops.
    fn stop(&self, _app: &App) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }
}

/// Runs every job until the daemon stops, and waits for them to finish.
pub async fn run(app: App, stop: Shutdown) {
    let mut jobs = JoinSet::new();
    jobs.spawn(repeat(expire::Expire, app.clone(), stop.clone()));
    jobs.spawn(repeat(remind::Remind, app.clone(), stop.clone()));
    jobs.spawn(repeat(sweep::Sweep, app.clone(), stop.clone()));
    jobs.spawn(repeat(waitlist::Waitlist, app.clone(), stop.clone()));
    if let Some(telegram) = app.telegram.clone() {
        let sender = deliver::Sender::new(app.clone(), telegram.clone());
        let (holder, hands) = sender.lead();
        let caster = cast::Caster::new(app.clone(), telegram, hands, holder);
        jobs.spawn(sender.work(stop.clone()));
        jobs.spawn(caster.work(stop.clone()));
    }
    jobs.spawn(backup::Keeper::new(app.clone()).work(stop.clone()));
    jobs.spawn(repeat(heartbeat::Heartbeat::new(), app, stop));
    while let Some(done) = jobs.join_next().await {
        if let Err(error) = done {
            tracing::error!(%error, "a job broke off");
        }
    }
}

/// Returns when something has changed and the time to settle is over; never without such a time.
async fn settled(changes: &mut watch::Receiver<()>, settle: Option<Duration>) {
    let Some(settle) = settle else {
        return pending().await;
    };
    if changes.changed().await.is_err() {
        return pending().await;
    }
    sleep(settle).await;
    // What came meanwhile is part of it.
    changes.mark_unchanged();
}

async fn repeat<J: Job>(job: J, app: App, mut stop: Shutdown) {
    let mut tick = interval(J::EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut changes = app.services.changes();
    loop {
        tokio::select! {
            () = &mut stop => break,
            _ = tick.tick() => {}
            () = settled(&mut changes, J::SETTLE) => {}
        }
        if let Err(error) = job.run(&app).await {
            tracing::warn!(job = J::NAME, %error, "a job failed and will be tried again");
        }
    }
    if let Err(error) = job.stop(&app).await {
        tracing::debug!(job = J::NAME, %error, "a job could not clean up");
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;

    #[tokio::test]
    async fn a_burst_of_changes_is_one_reason_to_run() {
        const SETTLE: Option<Duration> = Some(Duration::from_millis(100));
        let sender = watch::Sender::new(());
        let mut changes = sender.subscribe();
        assert!(settled(&mut changes, SETTLE).now_or_never().is_none());
        for _ in 0..50 {
            sender.send_replace(());
        }
        assert!(settled(&mut changes, None).now_or_never().is_none());
        let burst = async {
            for _ in 0..50 {
                sender.send_replace(());
                tokio::task::yield_now().await;
            }
        };
        tokio::join!(settled(&mut changes, SETTLE), burst);
        assert!(settled(&mut changes, SETTLE).now_or_never().is_none());
        sender.send_replace(());
        settled(&mut changes, Some(Duration::ZERO)).await;
    }
}

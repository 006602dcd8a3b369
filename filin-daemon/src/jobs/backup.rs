//! Makes backups by the schedule, takes away those that need not stay, and sends owners what is
//! encrypted. Replicas on one database make one among them, by a lease; one that was missed while
//! all of them were down is made up for.

use std::future::pending;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use filin_core::domain::actor::Act;
use filin_core::domain::backup::Backup;
use filin_core::error::Result;
use filin_core::service::Secret;
use filin_core::transfer::error::Error;
use rocket::Shutdown;
use tokio::task::{spawn, spawn_blocking};
use tokio::time::{MissedTickBehavior, interval, timeout};

use crate::app::App;
use crate::backups::cron::Cron;
use crate::backups::{self, Place, send};

/// The name of the lease.
const LEASE: &str = "backup";
/// How long the lease holds: a replica that died is followed by another then.
const TERM: TimeDelta = TimeDelta::minutes(5);
/// How often the lease is renewed while one is made.
const RENEW: Duration = Duration::from_secs(60);
/// How often the clock is looked at.
const TICK: Duration = Duration::from_secs(1);
/// How long to wait while another replica makes one.
const WAIT: TimeDelta = TimeDelta::seconds(30);
/// How long to wait after one could not be made.
const RETRY: TimeDelta = TimeDelta::hours(1);
/// How long the one that is being made may take to end when the daemon stops.
const GOODBYE: Duration = Duration::from_secs(10);

/// See the module.
pub(super) struct Keeper {
    app: App,
    holder: String,
    /// The last time of the schedule of which nothing is left to do.
    settled: Option<DateTime<Utc>>,
    /// Before this nothing is tried.
    not_before: DateTime<Utc>,
}

impl Keeper {
    /// A keeper that has not looked yet.
    pub(super) fn new(app: App) -> Self {
        let random = Secret::new("")
            .map(|secret| secret.plain)
            .unwrap_or_default();
        Self {
            app,
            holder: format!("{}-{}", std::process::id(), random.get(..8).unwrap_or("0")),
            settled: None,
            not_before: DateTime::UNIX_EPOCH,
        }
    }

    /// Keeps to the schedule until the daemon stops; then it calls off what is being made, whoever
    /// asked for it.
    pub(super) async fn work(mut self, stop: Shutdown) {
        let app = self.app.clone();
        tokio::select! {
            () = stop => {}
            () = self.keep() => {}
        }
        if timeout(GOODBYE, app.backups.stop()).await.is_err() {
            tracing::warn!("a backup was being made when Filin stopped: nothing is left of it");
        }
        if let Err(error) = app.services.give_back_lease(LEASE, &self.holder).await {
            tracing::debug!(%error, "the lease of backups runs out by itself");
        }
    }

    async fn keep(&mut self) {
        let Some(cron) = self.app.backups.settings().schedule.clone() else {
            return pending().await;
        };
        let mut tick = interval(TICK);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tick.tick().await;
            if let Err(error) = self.look(&cron).await {
                tracing::warn!(%error, "the schedule of backups is looked at again");
            }
        }
    }

    /// Makes one if it is time.
    async fn look(&mut self, cron: &Cron) -> Result<()> {
        let now = self.app.clock.now();
        let zone = self.app.services.backup_zone().await?;
        let Some(due) = cron.last(now, zone) else {
            return Ok(());
        };
        if self.settled >= Some(due) || now < self.not_before {
            return Ok(());
        }
        let services = &self.app.services;
        if !services.take_lease(LEASE, &self.holder, now, TERM).await? {
            self.not_before = now + WAIT;
            return Ok(());
        }
        let made = self.make_up_for(due, now).await;
        let services = &self.app.services;
        services.give_back_lease(LEASE, &self.holder).await?;
        made
    }

    async fn make_up_for(&mut self, due: DateTime<Utc>, now: DateTime<Utc>) -> Result<()> {
        if self.is_made(due).await? {
            self.settled = Some(due);
            return Ok(());
        }
        // One that somebody asked for is as good, if it comes to be.
        let Ok(place) = self.app.backups.begin(None, now) else {
            return Ok(());
        };
        match self.make(place, now).await {
            Ok(made) => {
                self.settled = Some(due);
                self.prune().await;
                send::to_owners(&self.app, &made).await;
            }
            Err(Error::Interrupted) => {}
            Err(_) => self.not_before = self.app.clock.now() + RETRY,
        }
        Ok(())
    }

    /// Whether there is one of that time or later: here, or made by another replica elsewhere.
    async fn is_made(&self, due: DateTime<Utc>) -> Result<bool> {
        // What is wrong with the folder is said when it is written to.
        let here = self.app.backups.list().await.unwrap_or_default();
        if here.iter().any(|one| one.made_at >= due) {
            return Ok(true);
        }
        let elsewhere = self.app.services.scheduled_backup_at().await?;
        Ok(elsewhere >= Some(due))
    }

    /// Makes it, in a task of its own: it must go on while the lease is renewed, since both write.
    async fn make(&self, place: Place, now: DateTime<Utc>) -> Result<Backup, Error> {
        let app = self.app.clone();
        let act = Act::system(now);
        let mut making = spawn(async move { backups::make(&app, &act, place).await });
        let mut renew = interval(RENEW);
        // The first comes at once.
        renew.tick().await;
        loop {
            tokio::select! {
                made = &mut making => {
                    return made.unwrap_or_else(|error| Err(Error::Internal(error.to_string())));
                }
                _ = renew.tick() => {
                    let (services, now) = (&self.app.services, self.app.clock.now());
                    if let Err(error) = services.take_lease(LEASE, &self.holder, now, TERM).await {
                        tracing::warn!(%error, "the lease of backups is not renewed");
                    }
                }
            }
        }
    }

    /// Takes away those that need not stay; one that cannot be is tried again after the next.
    async fn prune(&self) {
        let settings = self.app.backups.settings();
        let (Some(keep), Some(folder)) = (settings.keep, settings.folder()) else {
            return;
        };
        let pruned = spawn_blocking(move || {
            let all = folder.list()?;
            for one in keep.goes(&all) {
                folder.remove(one)?;
                tracing::info!(name = one.name, "took an old backup away");
            }
            Ok(())
        });
        let pruned = pruned
            .await
            .unwrap_or_else(|error| Err(Error::Internal(error.to_string())));
        if let Err(error) = pruned {
            tracing::warn!(%error, "old backups stay for now");
        }
    }
}

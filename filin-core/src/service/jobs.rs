//! What Filin does by itself, at intervals.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Services, Step, bot};
use crate::domain::actor::Act;
use crate::domain::booking::Status;
use crate::error::{Error, Result};
use crate::store::{bookings, idempotency, leases, outbox, sessions};

/// How many bookings one run calls off at most; the next run takes the rest.
const BATCH: i64 = 100;

impl Services {
    /// Calls off bookings that nobody answered in time, reason `expired`. Says how many.
    pub async fn expire_pending(&self, now: DateTime<Utc>) -> Result<usize> {
        let act = Act::system(now);
        let patience = self.setup().await?.venue.rules.pending_expires_min;
        let mut tx = self.store.read().await?;
        let started_by = now - TimeDelta::minutes(patience);
        let due = bookings::pending_since(&mut tx, started_by, BATCH).await?;
        drop(tx);
        let mut expired = 0;
        for (id, version) in due {
            let step = Step::To(Status::Canceled);
            match self
                .step_booking(&act, id, step, Some(version), Some("expired"))
                .await
            {
                Ok(_) => expired += 1,
                // Somebody answered or moved it meanwhile.
                Err(Error::StaleVersion { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(expired)
    }

    /// Forgets sessions that have ended, answers that no retry will ask for, and messages of long
    /// ago.
    pub async fn sweep(&self, now: DateTime<Utc>) -> Result<()> {
        let mut tx = self.store.write().await?;
        sessions::sweep(&mut tx, now).await?;
        bot::sweep(&mut tx, now).await?;
        idempotency::sweep(&mut tx, now - super::bookings::KEY_LIFE).await?;
        super::post::sweep(&mut tx, now).await?;
        super::broadcasts::sweep(&mut tx, now).await?;
        tx.commit().await
    }

    /// Lets go of all that was not said yet, for a past that was written down afterwards; but what
    /// staff must still answer is said now.
    pub async fn skip_messages(&self, now: DateTime<Utc>) -> Result<()> {
        let mut tx = self.store.write().await?;
        outbox::skip_past(&mut tx, now).await?;
        tx.commit().await
    }

    /// Lets everything that waits for a change look again, as when a clock was set.
    pub fn nudge(&self) {
        self.changed.send_replace(());
    }

    /// Takes or renews the lease on a job; `false` while another replica does it.
    pub async fn take_lease(
        &self,
        name: &str,
        holder: &str,
        now: DateTime<Utc>,
        term: TimeDelta,
    ) -> Result<bool> {
        let mut tx = self.store.write().await?;
        let taken = leases::take(&mut tx, name, holder, now, now + term).await?;
        tx.commit().await?;
        Ok(taken)
    }

    /// Gives a lease back, so that another replica need not wait for its end.
    pub async fn give_back_lease(&self, name: &str, holder: &str) -> Result<()> {
        let mut tx = self.store.write().await?;
        leases::give_back(&mut tx, name, holder).await?;
        tx.commit().await
    }
}

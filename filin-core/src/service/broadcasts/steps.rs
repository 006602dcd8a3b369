//! Stopped for a while, let go on, stopped for good; by staff, or by Filin itself.

use chrono::{DateTime, Utc};

use super::{fact, locked, shown};
use crate::api::broadcast::Broadcast as Wire;
use crate::domain::actor::{Act, Role};
use crate::domain::broadcast::{Status, Step};
use crate::domain::ids::BroadcastId;
use crate::error::Result;
use crate::event::Kind;
use crate::service::{Services, require};
use crate::store::broadcasts::{self, deliveries};
use crate::store::{Tx, venue};

impl Services {
    /// Pauses, resumes or cancels a broadcast, for managers. Who resumes answers for it from then
    /// on; what is in the air while it is stopped arrives.
    pub async fn step_broadcast(&self, act: &Act, id: BroadcastId, step: Step) -> Result<Wire> {
        require(act, Role::Manager)?;
        self.retry(|_| self.write_step(act, id, step)).await?;
        self.broadcast(act, id).await
    }

    async fn write_step(&self, act: &Act, id: BroadcastId, step: Step) -> Result<()> {
        let mut tx = self.store.write().await?;
        venue::lock(&mut tx).await?;
        let before = locked(&mut tx, id).await?;
        let mut after = before.status.after(step)?;
        if after == Status::Sending && before.test_chat.is_none() {
            // Behind the one that goes out.
            let other = broadcasts::sending(&mut tx).await?;
            if other.is_some_and(|other| other.id != id) {
                after = Status::Scheduled;
            }
        }
        if after == before.status {
            return Ok(());
        }
        if step == Step::Resume {
            broadcasts::entrust(&mut tx, id, &act.actor.key()).await?;
        }
        write(&mut tx, id, after, None, act.now).await?;
        let kind = match step {
            Step::Pause => Kind::BroadcastPaused,
            Step::Resume => Kind::BroadcastResumed,
            Step::Cancel => Kind::BroadcastCanceled,
        };
        self.finish(act, tx, &[fact(kind, id)], &[]).await
    }

    /// Pauses a broadcast that cannot go on, and says why. A test fails for good.
    pub async fn stop_broadcast(
        &self,
        now: DateTime<Utc>,
        id: BroadcastId,
        problem: &str,
    ) -> Result<()> {
        let act = Act::system(now);
        self.retry(|_| async {
            let mut tx = self.store.write().await?;
            venue::lock(&mut tx).await?;
            let before = locked(&mut tx, id).await?;
            if before.status != Status::Sending && before.status != Status::Scheduled {
                return Ok(());
            }
            let test = before.test_chat.is_some();
            let after = if test { Status::Done } else { Status::Paused };
            if test {
                let failed = crate::domain::broadcast::Tally {
                    failed: 1,
                    ..Default::default()
                };
                broadcasts::count(&mut tx, id, &failed, None, now).await?;
            }
            write(&mut tx, id, after, Some(problem), now).await?;
            if test {
                return tx.commit().await;
            }
            self.finish(&act, tx, &[fact(Kind::BroadcastPaused, id)], &[])
                .await
        })
        .await
    }

    /// Ends a broadcast of which nobody is left to be sent to; `false` if somebody is.
    pub async fn end_broadcast(&self, now: DateTime<Utc>, id: BroadcastId) -> Result<bool> {
        let act = Act::system(now);
        self.retry(|_| async {
            let mut tx = self.store.write().await?;
            venue::lock(&mut tx).await?;
            let before = locked(&mut tx, id).await?;
            let sending = before.status == Status::Sending && before.prepared_at.is_some();
            if !sending || deliveries::any_left(&mut tx, id).await? {
                return Ok(false);
            }
            write(&mut tx, id, Status::Done, None, now).await?;
            self.finish(&act, tx, &[fact(Kind::BroadcastDone, id)], &[])
                .await?;
            Ok(true)
        })
        .await
    }

    /// A broadcast as it stands, for the message that shows it.
    pub async fn broadcast_card(&self, now: DateTime<Utc>, id: BroadcastId) -> Result<Wire> {
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let found = broadcasts::get(&mut tx, id).await?;
        Ok(shown(&setup, found, now))
    }
}

/// Writes the step; at its end the reasons of its failures are summed up.
pub(super) async fn write(
    tx: &mut Tx,
    id: BroadcastId,
    status: Status,
    problem: Option<&str>,
    now: DateTime<Utc>,
) -> Result<()> {
    if status.is_over() {
        let reasons = deliveries::reasons(tx, id).await?;
        broadcasts::sum_up(tx, id, &reasons).await?;
    }
    broadcasts::step(tx, id, status, problem, now).await
}

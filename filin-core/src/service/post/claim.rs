//! What is to be sent next: the head of each chat's queue, and cards that no longer tell the truth.

use chrono::{DateTime, Utc};

use super::letter::{Letter, Written, write};
use crate::error::Result;
use crate::service::Services;
use crate::store::copies::{self, Held};

/// What a claim has brought.
#[derive(Clone, Debug, Default)]
pub struct Claimed {
    /// What is to be sent, the most urgent first.
    pub letters: Vec<Letter>,
    /// How many were dropped instead, since there is nothing to say any more: those behind them
    /// can be claimed now.
    pub dropped: usize,
}

impl Services {
    /// Takes up to `limit` heads of queues into `holder`'s hands until the time given. A copy that
    /// is not settled by then is anybody's again, and marked: it may have arrived.
    pub async fn claim_post(
        &self,
        now: DateTime<Utc>,
        holder: &str,
        until: DateTime<Utc>,
        limit: i64,
    ) -> Result<Claimed> {
        let claim = || async {
            let mut tx = self.store.write().await?;
            let held = copies::claim(&mut tx, now, holder, until, limit).await?;
            tx.commit().await?;
            Ok(held)
        };
        let held = self.retry(|_| claim()).await?;
        self.written(&held, now).await
    }

    /// Takes up to `limit` cards whose booking has changed since they were drawn.
    pub async fn stale_cards(
        &self,
        now: DateTime<Utc>,
        holder: &str,
        until: DateTime<Utc>,
        limit: i64,
    ) -> Result<Claimed> {
        let claim = || async {
            let mut tx = self.store.write().await?;
            let held = copies::stale(&mut tx, now, holder, until, limit).await?;
            tx.commit().await?;
            Ok(held)
        };
        let held = self.retry(|_| claim()).await?;
        self.written(&held, now).await
    }

    /// Keeps copies in `holder`'s hands for longer. Those that it does not name fall out of them.
    pub async fn renew_post(
        &self,
        holder: &str,
        until: DateTime<Utc>,
        copies: &[i64],
    ) -> Result<()> {
        if copies.is_empty() {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        for copy in copies {
            copies::renew(&mut tx, *copy, holder, until).await?;
        }
        tx.commit().await
    }

    async fn written(&self, held: &[Held], now: DateTime<Utc>) -> Result<Claimed> {
        let mut claimed = Claimed::default();
        if held.is_empty() {
            return Ok(claimed);
        }
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let mut pointless = Vec::new();
        for copy in held {
            match write(&mut tx, &setup, copy, now).await {
                Ok(Written::Letter(letter)) => claimed.letters.push(*letter),
                Ok(Written::Pointless(why)) => pointless.push((copy, why)),
                Err(error) if error.code() == "database_away" => return Err(error),
                // One that cannot be read must not hold up the others.
                Err(error) => {
                    tracing::error!(%error, copy = copy.id, "a message cannot be written");
                    pointless.push((copy, "broken"));
                }
            }
        }
        drop(tx);
        claimed.dropped = pointless.len();
        if !pointless.is_empty() {
            self.retry(|_| self.drop_all(&pointless, now)).await?;
        }
        Ok(claimed)
    }

    async fn drop_all(
        &self,
        pointless: &[(&Held, &'static str)],
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut tx = self.store.write().await?;
        for (copy, why) in pointless {
            if copy.message_id.is_some() {
                copies::lost(&mut tx, copy.id).await?;
            } else if let Some(message) = copies::drop_one(&mut tx, copy.id, why, now).await? {
                copies::close(&mut tx, message, now).await?;
            }
        }
        tx.commit().await
    }
}

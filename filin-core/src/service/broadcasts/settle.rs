//! What became of those in the sender's hands: many at once in one transaction.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::locked;
use super::steps::write;
use crate::domain::actor::Act;
use crate::domain::broadcast::{Status, Tally};
use crate::domain::ids::{BroadcastId, GuestId, TelegramId};
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::service::Services;
use crate::store::broadcasts::deliveries::{self, Postponed, Settled};
use crate::store::{Tx, broadcasts, guests};

/// Longest reason that is kept, in characters.
const MAX_REASON: usize = 120;

/// What became of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Telegram took it.
    Sent,
    /// Telegram refuses it for good.
    Failed(String),
    /// They blocked the bot, or are gone.
    Blocked(String),
    /// It went out and no answer came.
    Unknown,
    /// It is tried again.
    Later {
        /// Not before.
        at: DateTime<Utc>,
        /// Whether this counts as a try: being told to wait does not.
        counts: bool,
        /// Why it did not go.
        why: String,
    },
    /// It was not tried at all.
    Untried,
}

/// One message of a broadcast that is through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// To whom.
    pub guest: GuestId,
    /// Their chat.
    pub chat: i64,
    /// What became of it.
    pub fate: Fate,
}

impl Services {
    /// Writes what became of recipients in `holder`'s hands, and how fast it goes. Said twice, done
    /// once; what was held lost meanwhile is found again.
    pub async fn settle_deliveries(
        &self,
        now: DateTime<Utc>,
        id: BroadcastId,
        holder: &str,
        landed: &[Delivery],
        rate: Option<f64>,
    ) -> Result<()> {
        if landed.is_empty() && rate.is_none() {
            return Ok(());
        }
        self.retry(|_| self.try_landed(now, id, holder, landed, rate))
            .await
    }

    async fn try_landed(
        &self,
        now: DateTime<Utc>,
        id: BroadcastId,
        holder: &str,
        landed: &[Delivery],
        rate: Option<f64>,
    ) -> Result<()> {
        let mut tx = self.store.write().await?;
        // Guests are locked before the broadcast is.
        let facts = unsubscribe(&mut tx, landed, now).await?;
        locked(&mut tx, id).await?;
        let mut tally = Tally::default();
        for one in landed {
            settle(&mut tx, id, holder, one, now, &mut tally).await?;
        }
        broadcasts::count(&mut tx, id, &tally, rate, now).await?;
        if facts.is_empty() {
            tx.commit().await
        } else {
            self.finish(&Act::system(now), tx, &facts, &[]).await
        }
    }

    /// The content is at fault: those whom its refusal has cost the message are put back in line,
    /// and the broadcast is paused.
    pub async fn reject_broadcast(
        &self,
        now: DateTime<Utc>,
        id: BroadcastId,
        why: &str,
    ) -> Result<()> {
        self.retry(|_| async {
            let mut tx = self.store.write().await?;
            locked(&mut tx, id).await?;
            let back = deliveries::take_back(&mut tx, id, &short(why), now).await?;
            let tally = Tally {
                failed: -back,
                ..Tally::default()
            };
            broadcasts::count(&mut tx, id, &tally, None, now).await?;
            tx.commit().await
        })
        .await?;
        self.stop_broadcast(now, id, "rejected").await
    }

    /// What became of a test.
    pub async fn settle_test(
        &self,
        now: DateTime<Utc>,
        id: BroadcastId,
        problem: Option<&str>,
    ) -> Result<()> {
        let mut tx = self.store.write().await?;
        let found = locked(&mut tx, id).await?;
        if found.status != Status::Sending {
            return Ok(());
        }
        let one = i64::from(problem.is_none());
        let tally = Tally {
            sent: one,
            failed: 1 - one,
            ..Tally::default()
        };
        broadcasts::count(&mut tx, id, &tally, None, now).await?;
        write(
            &mut tx,
            id,
            Status::Done,
            problem.map(short).as_deref(),
            now,
        )
        .await?;
        tx.commit().await
    }
}

/// Whoever cannot be reached gets no news any more, until they say that they want them.
async fn unsubscribe(tx: &mut Tx, landed: &[Delivery], now: DateTime<Utc>) -> Result<Vec<Fact>> {
    let mut gone: Vec<&Delivery> = landed
        .iter()
        .filter(|one| matches!(one.fate, Fate::Blocked(_)))
        .collect();
    gone.sort_by_key(|one| one.guest);
    let mut facts = Vec::new();
    for one in gone {
        let id = guests::unsubscribe(tx, TelegramId(one.chat), now).await?;
        facts.extend(id.map(|id| {
            let changed = json!({ "changed": ["subscribed"] });
            Fact::new(Kind::GuestChanged).guest(Some(id)).data(changed)
        }));
    }
    Ok(facts)
}

async fn settle(
    tx: &mut Tx,
    id: BroadcastId,
    holder: &str,
    one: &Delivery,
    now: DateTime<Utc>,
    tally: &mut Tally,
) -> Result<()> {
    let (to, reason) = match &one.fate {
        Fate::Sent => ("sent", None),
        Fate::Failed(why) => ("failed", Some(short(why))),
        Fate::Blocked(why) => ("blocked", Some(short(why))),
        Fate::Unknown => ("unknown", None),
        Fate::Later { at, counts, why } => {
            let reason = short(why);
            let postponed = Postponed {
                guest: one.guest,
                due_at: *at,
                counts: *counts,
                reason: Some(&reason),
                from: "flight",
            };
            deliveries::postpone(tx, id, holder, &postponed).await?;
            return Ok(());
        }
        Fate::Untried => return give_back(tx, id, holder, one.guest, now, tally).await,
    };
    let settled = |from| Settled {
        guest: one.guest,
        from,
        to,
        reason: reason.as_deref(),
    };
    if !deliveries::settle(tx, id, holder, &settled("flight"), now).await? {
        // Held lost by another sender, and known after all.
        let late =
            to != "unknown" && deliveries::settle(tx, id, holder, &settled("unknown"), now).await?;
        if !late {
            return Ok(());
        }
        tally.unknown -= 1;
    }
    match to {
        "sent" => tally.sent += 1,
        "failed" => tally.failed += 1,
        "blocked" => tally.unsubscribed += 1,
        _ => tally.unknown += 1,
    }
    Ok(())
}

/// Puts one back in line who was not sent anything, even if another sender held them lost.
async fn give_back(
    tx: &mut Tx,
    id: BroadcastId,
    holder: &str,
    guest: GuestId,
    now: DateTime<Utc>,
    tally: &mut Tally,
) -> Result<()> {
    let postponed = |from| Postponed {
        guest,
        due_at: now,
        counts: false,
        reason: None,
        from,
    };
    if deliveries::postpone(tx, id, holder, &postponed("flight")).await? {
        return Ok(());
    }
    if deliveries::postpone(tx, id, holder, &postponed("unknown")).await? {
        tally.unknown -= 1;
    }
    Ok(())
}

/// A reason as it is kept.
fn short(why: &str) -> String {
    why.chars().take(MAX_REASON).collect()
}

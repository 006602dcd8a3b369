//! What became of what was claimed: many at once in one transaction.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::json;

use crate::domain::actor::Act;
use crate::domain::ids::{GuestId, TelegramId};
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::service::Services;
use crate::store::{Tx, chats, copies, guests, outbox};

/// What became of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It arrived, or was edited: Telegram's number of it, and which version of its booking it shows.
    Sent {
        /// Telegram's number of it in its chat.
        message: i64,
        /// The booking's version.
        version: Option<i64>,
    },
    /// It is tried again.
    Later {
        /// Not before.
        at: DateTime<Utc>,
        /// Why it did not go.
        why: String,
        /// Whether it may have arrived all the same.
        unsure: bool,
    },
    /// It was not tried at all.
    Untried,
    /// It is never sent; a card is never edited again.
    Dropped {
        /// Why.
        why: String,
    },
    /// Nothing can be sent to this chat.
    Gone {
        /// What Telegram says.
        why: String,
    },
    /// The group has another id now.
    Moved {
        /// Which.
        to: i64,
    },
}

/// A copy that comes out of the sender's hands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The copy's number.
    pub copy: i64,
    /// Its chat.
    pub chat: i64,
    /// Whether it was an edit of a card.
    pub edited: bool,
    /// What became of it.
    pub outcome: Outcome,
}

/// What was settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Copies that arrived or were edited.
    pub sent: usize,
    /// Copies that are tried again.
    pub postponed: usize,
    /// Copies that are never sent, those behind a chat that is gone included.
    pub dropped: usize,
}

impl Services {
    /// Writes what became of copies in `holder`'s hands. Said twice, done once.
    pub async fn settle_post(
        &self,
        now: DateTime<Utc>,
        holder: &str,
        settled: &[Settled],
    ) -> Result<Summary> {
        if settled.is_empty() {
            return Ok(Summary::default());
        }
        self.retry(|_| self.try_settle(now, holder, settled)).await
    }

    async fn try_settle(
        &self,
        now: DateTime<Utc>,
        holder: &str,
        settled: &[Settled],
    ) -> Result<Summary> {
        let mut tx = self.store.write().await?;
        // Guests are locked before their messages are.
        let gone = gone(settled);
        let facts = unsubscribe(&mut tx, &gone, now).await?;
        let mut summary = Summary::default();
        for one in settled {
            settle(&mut tx, holder, one, now, &mut summary).await?;
        }
        for (chat, why) in &gone {
            summary.dropped += give_up(&mut tx, *chat, why, now).await?;
        }
        if facts.is_empty() {
            tx.commit().await?;
        } else {
            self.finish(&Act::system(now), tx, &facts, &[]).await?;
        }
        Ok(summary)
    }
}

fn gone(settled: &[Settled]) -> BTreeMap<i64, &str> {
    let mut gone = BTreeMap::new();
    for one in settled {
        if let Outcome::Gone { why } = &one.outcome {
            gone.insert(one.chat, why.as_str());
        }
    }
    gone
}

/// Whoever cannot be reached gets no news any more, until they say that they want them.
async fn unsubscribe(
    tx: &mut Tx,
    gone: &BTreeMap<i64, &str>,
    now: DateTime<Utc>,
) -> Result<Vec<Fact>> {
    let mut ids: Vec<GuestId> = Vec::new();
    for chat in gone.keys() {
        ids.extend(guests::unsubscribe(tx, TelegramId(*chat), now).await?);
    }
    let fact = |id| {
        let changed = json!({ "changed": ["subscribed"] });
        Fact::new(Kind::GuestChanged).guest(Some(id)).data(changed)
    };
    Ok(ids.into_iter().map(fact).collect())
}

async fn settle(
    tx: &mut Tx,
    holder: &str,
    one: &Settled,
    now: DateTime<Utc>,
    summary: &mut Summary,
) -> Result<()> {
    let closed = match &one.outcome {
        Outcome::Sent { message, version } => {
            summary.sent += 1;
            copies::sent(tx, one.copy, *message, *version, one.chat, now).await?
        }
        Outcome::Later { at, why, unsure } => {
            summary.postponed += 1;
            let of = copies::postpone(tx, one.copy, holder, *at, why, *unsure).await?;
            if let Some(message) = of {
                copies::noted(tx, message, why).await?;
            }
            None
        }
        Outcome::Untried => {
            copies::give_back(tx, one.copy, holder).await?;
            None
        }
        Outcome::Dropped { .. } if one.edited => {
            copies::lost(tx, one.copy).await?;
            None
        }
        Outcome::Dropped { why } => {
            summary.dropped += 1;
            copies::drop_one(tx, one.copy, why, now).await?
        }
        Outcome::Gone { .. } => None,
        Outcome::Moved { to } => {
            move_chat(tx, one.chat, *to, now).await?;
            None
        }
    };
    if let Some(message) = closed {
        copies::close(tx, message, now).await?;
    }
    Ok(())
}

/// Follows a group to its new id, with all that is for it and all that stands there.
pub(super) async fn move_chat(tx: &mut Tx, from: i64, to: i64, now: DateTime<Utc>) -> Result<()> {
    chats::moved(tx, from, to).await?;
    for message in copies::move_chat(tx, from, to, now).await? {
        copies::close(tx, message, now).await?;
    }
    Ok(())
}

/// Drops everything for a chat. What was for staff finds its way to others.
async fn give_up(tx: &mut Tx, chat: i64, why: &str, now: DateTime<Utc>) -> Result<usize> {
    chats::unreachable(tx, chat, why, now).await?;
    let messages = copies::drop_chat(tx, chat, why, now).await?;
    for message in &messages {
        outbox::readdress(tx, *message).await?;
        copies::close(tx, *message, now).await?;
    }
    Ok(messages.len())
}

//! What the bot keeps between one update and the next: the updates themselves and dialogues.
//!
//! No fact is recorded here: nothing of the venue changes.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::Services;
use crate::domain::actor::Role;
use crate::domain::ids::TelegramId;
use crate::error::Result;
use crate::store::updates;
pub use crate::store::updates::Update;
use crate::store::{Tx, chats, dialogues, staff};

/// How long a dialogue may rest before it is over.
const DIALOGUE_REST: TimeDelta = TimeDelta::hours(24);
/// Telegram repeats an update for up to a day; twice that is safe.
const UPDATE_LIFE: TimeDelta = TimeDelta::hours(48);
/// An update that was taken so often without an end is given up.
const ATTEMPTS: i64 = 3;

impl Services {
    /// Keeps updates, so that they may be confirmed to Telegram. Says how many are new.
    pub async fn keep_updates(&self, told: &[Update], now: DateTime<Utc>) -> Result<usize> {
        if told.is_empty() {
            return Ok(0);
        }
        let mut tx = self.store.write().await?;
        let mut new = 0;
        for update in told {
            new += usize::from(updates::keep(&mut tx, update, now).await?);
        }
        tx.commit().await?;
        // They are confirmed only once they would outlast a power cut.
        self.store.flushed().await?;
        Ok(new)
    }

    /// Takes updates to handle, in the order in which they were told: new ones, and those that
    /// whoever led before was at when they ended.
    pub async fn take_updates(
        &self,
        holder: &str,
        limit: i64,
        now: DateTime<Utc>,
    ) -> Result<Vec<Update>> {
        let mut tx = self.store.write().await?;
        let given_up = updates::give_up(&mut tx, holder, ATTEMPTS, now).await?;
        let taken = updates::take(&mut tx, holder, limit).await?;
        tx.commit().await?;
        if given_up > 0 {
            tracing::error!(given_up, "updates were given up: each ended its handler");
        }
        Ok(taken)
    }

    /// Notes that an update is handled, or why it could not be.
    pub async fn finish_update(
        &self,
        update_id: i64,
        failure: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut tx = self.store.write().await?;
        updates::done(&mut tx, update_id, failure, now).await?;
        tx.commit().await
    }

    /// Whether this is the staff chat that the settings name, or what it became.
    pub async fn is_staff_chat(&self, configured: Option<i64>, chat: i64) -> Result<bool> {
        let Some(configured) = configured else {
            return Ok(false);
        };
        if configured == chat {
            return Ok(true);
        }
        let mut tx = self.store.read().await?;
        Ok(chats::find(&mut tx, configured).await?.id == chat)
    }

    /// Everybody with a role, for the bot's lists of commands.
    pub async fn members(&self) -> Result<Vec<(TelegramId, Role)>> {
        let mut tx = self.store.read().await?;
        let granted = staff::all(&mut tx).await?;
        let mut members: Vec<_> = self.owners.iter().map(|id| (*id, Role::Owner)).collect();
        for member in granted {
            let id = TelegramId(member.telegram_id);
            if !self.owners.contains(&id) {
                members.push((id, member.role()?));
            }
        }
        Ok(members)
    }

    /// Where a person's dialogue in a chat stands.
    pub async fn dialogue(
        &self,
        chat: i64,
        person: TelegramId,
        now: DateTime<Utc>,
    ) -> Result<Option<Value>> {
        let mut tx = self.store.read().await?;
        dialogues::get(&mut tx, chat, person, now - DIALOGUE_REST).await
    }

    /// Remembers where a person's dialogue in a chat stands.
    pub async fn keep_dialogue(
        &self,
        chat: i64,
        person: TelegramId,
        state: &Value,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut tx = self.store.write().await?;
        dialogues::set(&mut tx, chat, person, state, now).await?;
        tx.commit().await
    }

    /// Ends a person's dialogue in a chat; `false` if there was none.
    pub async fn end_dialogue(&self, chat: i64, person: TelegramId) -> Result<bool> {
        let mut tx = self.store.write().await?;
        let was = dialogues::end(&mut tx, chat, person).await?;
        tx.commit().await?;
        Ok(was)
    }
}

/// Forgets what is too old to be of use.
pub(super) async fn sweep(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    updates::sweep(tx, now - UPDATE_LIFE).await?;
    dialogues::sweep(tx, now - DIALOGUE_REST).await
}

/// Erases what a person who is forgotten was saying.
pub(super) async fn forget(tx: &mut Tx, person: TelegramId) -> Result<()> {
    updates::forget(tx, person).await?;
    dialogues::forget(tx, person).await
}

//! The post: messages of the outbox on their way to chats. Found chats for in `address.rs`, taken up
//! in `claim.rs`, and in `settle.rs` what became of them. Filin acts by itself here, so that no one's
//! right is asked; and nothing here calls Telegram.

mod address;
mod claim;
mod letter;
mod settle;

use chrono::{DateTime, TimeDelta, Utc};

pub use self::address::Addressed;
pub use self::claim::Claimed;
pub use self::letter::Letter;
pub use self::settle::{Outcome, Settled, Summary};
use super::Services;
use crate::domain::actor::Role;
use crate::domain::ids::BookingId;
use crate::domain::post::HORIZON;
use crate::error::Result;
use crate::store::{Tx, chats, copies, outbox, staff};

/// How long what was sent or dropped is remembered.
const REMEMBERED: TimeDelta = TimeDelta::days(30);
/// For how long after its booking's end a card is kept true.
const CARD_LIFE: TimeDelta = TimeDelta::days(2);

/// How much waits to be sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Queue {
    /// How many messages.
    pub length: i64,
    /// Since when the longest is due.
    pub due_since: Option<DateTime<Utc>>,
}

impl Services {
    /// How much waits to be sent.
    pub async fn post_queue(&self) -> Result<Queue> {
        let mut tx = self.store.read().await?;
        let (unaddressed, first) = outbox::any_unaddressed(&mut tx).await?;
        let (waiting, second) = copies::waiting(&mut tx).await?;
        Ok(Queue {
            length: unaddressed + waiting,
            due_since: first.into_iter().chain(second).min(),
        })
    }

    /// Whether this message is a card of the booking that the sender keeps true.
    pub async fn keeps_card(&self, id: BookingId, chat: i64, message: i64) -> Result<bool> {
        let mut tx = self.store.read().await?;
        copies::is_kept(&mut tx, chat, message, id).await
    }

    /// A chat has spoken to us, so that it can be spoken to again.
    pub async fn chat_reachable(&self, chat: i64) -> Result<()> {
        let mut tx = self.store.read().await?;
        let known = chats::find(&mut tx, chat).await?;
        drop(tx);
        // Said with every word of everybody: seldom is there something to write.
        if known.reachable {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        chats::reachable(&mut tx, chat).await?;
        tx.commit().await
    }

    /// A group says that it has another id now.
    pub async fn chat_moved(&self, from: i64, to: i64, now: DateTime<Utc>) -> Result<()> {
        let mut tx = self.store.write().await?;
        settle::move_chat(&mut tx, from, to, now).await?;
        tx.commit().await
    }

    /// The chat by way of which files are given to Telegram: one of staff that can be reached.
    pub async fn upload_chat(&self, staff_chat: Option<i64>) -> Result<Option<i64>> {
        let mut tx = self.store.read().await?;
        let (chats, _) = self.staff_chats(&mut tx, staff_chat).await?;
        Ok(chats.first().copied())
    }

    /// Where staff are told: the staff chat if it can be reached, else each owner and manager who
    /// can. The flag says that there is a staff chat and it cannot be reached.
    async fn staff_chats(&self, tx: &mut Tx, staff_chat: Option<i64>) -> Result<(Vec<i64>, bool)> {
        if let Some(chat) = staff_chat {
            let known = chats::find(tx, chat).await?;
            if known.reachable {
                return Ok((vec![known.id], false));
            }
        }
        let reachable = self.chats_from(tx, Role::Manager).await?;
        Ok((reachable, staff_chat.is_some()))
    }

    /// Where owners are told what is theirs alone: each in their own chat, if it can be reached.
    pub(super) async fn owners_chats(&self, tx: &mut Tx) -> Result<Vec<i64>> {
        self.chats_from(tx, Role::Owner).await
    }

    /// The chats of everybody with this role or a higher one who can be reached.
    async fn chats_from(&self, tx: &mut Tx, role: Role) -> Result<Vec<i64>> {
        let mut people: Vec<i64> = self.owners.iter().map(|id| id.0).collect();
        for member in staff::all(tx).await? {
            if member.role()? >= role && !people.contains(&member.telegram_id) {
                people.push(member.telegram_id);
            }
        }
        let mut reachable = Vec::new();
        for person in people {
            if chats::find(tx, person).await?.reachable {
                reachable.push(person);
            }
        }
        Ok(reachable)
    }
}

/// Drops what is too late, even where no bot sends, and forgets what was settled long ago.
pub(super) async fn sweep(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    drop_old(tx, now).await?;
    copies::retire_cards(tx, now - CARD_LIFE).await?;
    outbox::sweep(tx, now - REMEMBERED).await
}

/// Drops what is older than the horizon; says how much that was.
async fn drop_old(tx: &mut Tx, now: DateTime<Utc>) -> Result<usize> {
    let before = now - HORIZON;
    let unaddressed = outbox::drop_unaddressed(tx, now, before).await?;
    let late = copies::drop_old(tx, now, before).await?;
    for message in &late {
        copies::close(tx, *message, now).await?;
    }
    Ok(late.len() + usize::try_from(unaddressed).unwrap_or(usize::MAX))
}

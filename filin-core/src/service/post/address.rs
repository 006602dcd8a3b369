//! To which chats a message goes. Found as late as can be: who is staff, and whom a guest's words
//! reach, may have changed since it was written.

use chrono::{DateTime, Utc};

use super::drop_old;
use crate::domain::post::{is_card, is_for_owners};
use crate::error::Result;
use crate::service::Services;
use crate::store::outbox::{self, Unaddressed};
use crate::store::{Tx, chats, copies};

/// How many messages one run addresses at most; the next run takes the rest.
const BATCH: i64 = 200;

/// What a run has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Addressed {
    /// Messages that have a place in somebody's queue now.
    pub messages: usize,
    /// Messages that nobody will get: too late, or nobody can be reached.
    pub dropped: usize,
    /// Whether some were for a staff chat that cannot be reached.
    pub staff_chat_lost: bool,
    /// Whether there may be more.
    pub more: bool,
}

impl Services {
    /// Finds the chats of messages that have none yet, in the order of writing. `staff_chat` is
    /// `WORKERS_CHAT_ID`.
    pub async fn address_post(
        &self,
        now: DateTime<Utc>,
        staff_chat: Option<i64>,
    ) -> Result<Addressed> {
        self.retry(|_| self.try_address(now, staff_chat)).await
    }

    async fn try_address(&self, now: DateTime<Utc>, staff_chat: Option<i64>) -> Result<Addressed> {
        let mut tx = self.store.write().await?;
        let mut done = Addressed {
            dropped: drop_old(&mut tx, now).await?,
            ..Addressed::default()
        };
        let found = outbox::unaddressed(&mut tx, BATCH).await?;
        let (staff, lost) = self.staff_chats(&mut tx, staff_chat).await?;
        for message in &found {
            let of_owners = is_for_owners(&message.kind);
            let of_staff = message.audience == "staff" && !of_owners;
            done.staff_chat_lost |= of_staff && lost;
            let put = if of_owners {
                let owners = self.owners_chats(&mut tx).await?;
                put(&mut tx, message, &owners, "nobody", now).await?
            } else if of_staff {
                put(&mut tx, message, &staff, "nobody", now).await?
            } else {
                let chats = reachable(&mut tx, message).await?;
                let why = message.telegram_id.map_or("no_telegram", |_| "unreachable");
                put(&mut tx, message, &chats, why, now).await?
            };
            if put {
                done.messages += 1;
            } else {
                done.dropped += 1;
            }
        }
        done.more = i64::try_from(found.len()).is_ok_and(|count| count == BATCH);
        tx.commit().await?;
        Ok(done)
    }
}

async fn reachable(tx: &mut Tx, message: &Unaddressed) -> Result<Vec<i64>> {
    let Some(chat) = message.telegram_id else {
        return Ok(Vec::new());
    };
    let known = chats::find(tx, chat).await?;
    Ok(known.reachable.then_some(chat).into_iter().collect())
}

/// Puts a message into the queues of these chats, or drops it if there are none.
async fn put(
    tx: &mut Tx,
    message: &Unaddressed,
    chats: &[i64],
    nobody: &str,
    now: DateTime<Utc>,
) -> Result<bool> {
    outbox::addressed(tx, message.id, now).await?;
    for chat in chats {
        let new = copies::New {
            outbox: message.id,
            chat: *chat,
            priority: message.priority,
            booking: message.booking_id,
            card: message.audience == "staff" && is_card(&message.kind),
            due_at: message.due_at,
            created_at: message.created_at,
        };
        copies::insert(tx, &new).await?;
    }
    if chats.is_empty() {
        outbox::drop_one(tx, message.id, nobody, now).await?;
    } else {
        // One that is addressed anew may have nothing left to wait for.
        copies::close(tx, message.id, now).await?;
    }
    Ok(!chats.is_empty())
}

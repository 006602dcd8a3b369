//! What is known of chats: where a group went, and who cannot be reached.

use chrono::{DateTime, Utc};

use super::{Tx, on};
use crate::error::Result;

/// What is known of a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Chat {
    /// Its id now.
    pub(crate) id: i64,
    /// Whether something can be sent there.
    pub(crate) reachable: bool,
}

const FIND: &str = "select moved_to, unreachable_at from chats where chat_id = $1";
/// A group moves once; more would be a circle.
const LONGEST_WAY: usize = 4;

/// Follows a chat to where it is now.
pub(crate) async fn find(tx: &mut Tx, chat: i64) -> Result<Chat> {
    let mut id = chat;
    for _ in 0..LONGEST_WAY {
        let known: Option<(Option<i64>, Option<DateTime<Utc>>)> =
            on!(&mut *tx, conn => sqlx::query_as(FIND).bind(id).fetch_optional(conn).await)?;
        match known {
            Some((Some(moved_to), _)) => id = moved_to,
            Some((None, unreachable_at)) => {
                let reachable = unreachable_at.is_none();
                return Ok(Chat { id, reachable });
            }
            None => break,
        }
    }
    let reachable = true;
    Ok(Chat { id, reachable })
}

const MOVED: &str = "insert into chats (chat_id, moved_to) values ($1, $2) \
     on conflict (chat_id) do update set moved_to = excluded.moved_to, unreachable_at = null, reason = null";

/// Remembers where a group went.
pub(crate) async fn moved(tx: &mut Tx, from: i64, to: i64) -> Result<()> {
    on!(tx, conn => sqlx::query(MOVED).bind(from).bind(to).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const UNREACHABLE: &str = "insert into chats (chat_id, unreachable_at, reason) values ($1, $2, $3) \
     on conflict (chat_id) do update set unreachable_at = excluded.unreachable_at, reason = excluded.reason";

/// Remembers that nothing can be sent to a chat, and why.
pub(crate) async fn unreachable(
    tx: &mut Tx,
    chat: i64,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(UNREACHABLE)
        .bind(chat)
        .bind(now)
        .bind(reason)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const REACHABLE: &str = "update chats set unreachable_at = null, reason = null \
     where chat_id = $1 and unreachable_at is not null";

/// Forgets that a chat could not be reached.
pub(crate) async fn reachable(tx: &mut Tx, chat: i64) -> Result<()> {
    on!(tx, conn => sqlx::query(REACHABLE).bind(chat).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const FORGET: &str = "delete from chats where chat_id = $1";

/// Forgets a chat.
pub(crate) async fn forget(tx: &mut Tx, chat: i64) -> Result<()> {
    on!(tx, conn => sqlx::query(FORGET).bind(chat).execute(conn).await.map(|_| ()))?;
    Ok(())
}

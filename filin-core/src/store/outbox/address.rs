//! Messages on their way to chats, and at the end of their time.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use crate::error::Result;
use crate::store::{Tx, on};

/// A message for which no chat has been found yet.
#[derive(FromRow)]
pub(crate) struct Unaddressed {
    pub(crate) id: i64,
    pub(crate) kind: String,
    pub(crate) audience: String,
    pub(crate) booking_id: Option<i64>,
    pub(crate) priority: i64,
    pub(crate) due_at: DateTime<Utc>,
    pub(crate) created_at: DateTime<Utc>,
    /// Of the guest whom it is for, if they still have one.
    pub(crate) telegram_id: Option<i64>,
}

const UNADDRESSED: &str = "select o.id, o.kind, o.audience, o.booking_id, o.priority, o.due_at, o.created_at, \
     g.telegram_id from outbox o left join guests g on g.id = o.guest_id \
     where o.addressed_at is null and o.sent_at is null and o.dropped_at is null \
     order by o.id limit $1";

/// Messages in the order of writing for which no chat has been found yet.
pub(crate) async fn unaddressed(tx: &mut Tx, limit: i64) -> Result<Vec<Unaddressed>> {
    Ok(on!(tx, conn => sqlx::query_as(UNADDRESSED).bind(limit).fetch_all(conn).await)?)
}

const COUNT: &str = "select count(*), min(due_at) from outbox \
     where addressed_at is null and sent_at is null and dropped_at is null";

/// How many there are, and since when the longest is due.
pub(crate) async fn any_unaddressed(tx: &mut Tx) -> Result<(i64, Option<DateTime<Utc>>)> {
    Ok(on!(tx, conn => sqlx::query_as(COUNT).fetch_one(conn).await)?)
}

const ADDRESSED: &str = "update outbox set addressed_at = $2 where id = $1";

/// Its chats are found.
pub(crate) async fn addressed(tx: &mut Tx, id: i64, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(ADDRESSED).bind(id).bind(now).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const READDRESS: &str = "update outbox set addressed_at = null \
     where id = $1 and audience = 'staff' and sent_at is null and dropped_at is null";

/// Its chats are to be found anew.
pub(crate) async fn readdress(tx: &mut Tx, id: i64) -> Result<()> {
    on!(tx, conn => sqlx::query(READDRESS).bind(id).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const DROP: &str = "update outbox set dropped_at = $2, failure = $3 \
     where id = $1 and sent_at is null and dropped_at is null";

/// Nobody is told.
pub(crate) async fn drop_one(tx: &mut Tx, id: i64, why: &str, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(DROP).bind(id).bind(now).bind(why).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const DROP_OLD: &str = "update outbox set dropped_at = $1, failure = 'too_late' \
     where addressed_at is null and sent_at is null and dropped_at is null and created_at <= $2";

/// Drops what was written before `before` and has not even been addressed; says how much.
pub(crate) async fn drop_unaddressed(
    tx: &mut Tx,
    now: DateTime<Utc>,
    before: DateTime<Utc>,
) -> Result<u64> {
    Ok(on!(tx, conn => sqlx::query(DROP_OLD)
        .bind(now)
        .bind(before)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?)
}

/// Cards that are still kept true stay, and their message with them.
const SWEEP: &str = "delete from outbox where created_at <= $1 \
     and (sent_at is not null or dropped_at is not null) \
     and not exists (select 1 from copies c where c.outbox_id = outbox.id and c.card and c.sent_at is not null)";

/// Forgets messages that were settled and are older than this, with their copies.
pub(crate) async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(SWEEP).bind(before).execute(conn).await.map(|_| ()))?;
    Ok(())
}

//! Who began to get news, or ceased to, and when.

use chrono::{DateTime, Utc};

use super::{Tx, on};
use crate::domain::ids::GuestId;
use crate::error::Result;

const RECORD: &str = "insert into subscription_changes (guest_id, gained, at) values ($1, $2, $3)";

/// Writes a change.
pub(crate) async fn record(
    tx: &mut Tx,
    guest: GuestId,
    gained: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(RECORD)
        .bind(guest.0)
        .bind(gained)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const BETWEEN: &str =
    "select gained, count(*) from subscription_changes where at >= $1 and at < $2 group by gained";

/// How many began, and how many ceased, from one moment to before another.
pub(crate) async fn between(
    tx: &mut Tx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<(i64, i64)> {
    let rows: Vec<(bool, i64)> = on!(tx, conn => sqlx::query_as(BETWEEN)
        .bind(from)
        .bind(to)
        .fetch_all(conn)
        .await)?;
    let of = |gained| rows.iter().find(|(one, _)| *one == gained);
    Ok((
        of(true).map_or(0, |(_, count)| *count),
        of(false).map_or(0, |(_, count)| *count),
    ))
}

const HAND_OVER: &str = "update subscription_changes set guest_id = $2 where guest_id = $1";

/// Makes one guest's comings and goings another's.
pub(crate) async fn hand_over(tx: &mut Tx, from: GuestId, to: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(HAND_OVER)
        .bind(from.0)
        .bind(to.0)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const OF_GUEST: &str =
    "select gained, at from subscription_changes where guest_id = $1 order by id";

/// All of one guest's, the first first.
pub(crate) async fn of_guest(tx: &mut Tx, guest: GuestId) -> Result<Vec<(bool, DateTime<Utc>)>> {
    Ok(on!(tx, conn => sqlx::query_as(OF_GUEST).bind(guest.0).fetch_all(conn).await)?)
}

//! All that one guest ever waited for: kept, handed over, ended.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Card, all};
use crate::domain::ids::{GuestId, WaitId};
use crate::domain::service_day::ServiceDay;
use crate::domain::waitlist::Wait;
use crate::error::Result;
use crate::store::{Tx, on};

const ALL: &str = "select * from waitlist_cards where guest_id = $1 order by id";

/// Every wait of a guest, oldest first.
pub(crate) async fn every(tx: &mut Tx, guest: GuestId) -> Result<Vec<Wait>> {
    let cards: Vec<Card> =
        on!(tx, conn => sqlx::query_as(ALL).bind(guest.0).fetch_all(conn).await)?;
    all(cards)
}

const LOCK: &str =
    "select id from waitlist where guest_id in ($1, $2) order by id for no key update";

const END: &str = "update waitlist set status = 'left', offer_starts_at = null, offer_ends_at = null, \
     offer_table_id = null, offer_joined_id = null, offered_until = null, updated_at = $3 \
     where guest_id = $1 and status in ('waiting', 'offered') \
     and ($1 = $2 or exists (select 1 from waitlist o where o.guest_id = $2 \
     and o.service_day = waitlist.service_day and o.status in ('waiting', 'offered'))) \
     returning id, service_day";

const HAND_OVER: &str = "update waitlist set guest_id = $2 where guest_id = $1";

/// Makes them another guest's. Of two places in one line the other guest's own stays; says which
/// have ended.
pub(crate) async fn hand_over(
    tx: &mut Tx,
    from: GuestId,
    to: GuestId,
    now: DateTime<Utc>,
) -> Result<Vec<(WaitId, ServiceDay)>> {
    let ended = end(tx, from, to, now).await?;
    on!(tx, conn => sqlx::query(HAND_OVER)
        .bind(from.0)
        .bind(to.0)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(ended)
}

/// The guest waits for nothing any more; says what they waited for.
pub(crate) async fn leave_all(
    tx: &mut Tx,
    guest: GuestId,
    now: DateTime<Utc>,
) -> Result<Vec<(WaitId, ServiceDay)>> {
    end(tx, guest, guest, now).await
}

async fn end(
    tx: &mut Tx,
    guest: GuestId,
    beside: GuestId,
    now: DateTime<Utc>,
) -> Result<Vec<(WaitId, ServiceDay)>> {
    if let Tx::Postgres(tx) = &mut *tx {
        sqlx::query(LOCK)
            .bind(guest.0)
            .bind(beside.0)
            .execute(&mut **tx)
            .await?;
    }
    let ended: Vec<(i64, NaiveDate)> = on!(tx, conn => sqlx::query_as(END)
        .bind(guest.0)
        .bind(beside.0)
        .bind(now)
        .fetch_all(conn)
        .await)?;
    Ok(ended
        .into_iter()
        .map(|(id, day)| (WaitId(id), ServiceDay(day)))
        .collect())
}

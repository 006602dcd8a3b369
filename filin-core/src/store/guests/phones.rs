//! Whose phone it is: typed by the guest, typed by staff, or vouched for by Telegram.

use chrono::{DateTime, Utc};

use super::{Row, all, search_text};
use crate::domain::guest::Guest;
use crate::domain::ids::{GuestId, TelegramId};
use crate::error::Result;
use crate::store::{Tx, on};

/// One transaction at a time decides whose a phone is. There may be no row to lock yet, so the
/// number itself is locked; taken before any guest's row (SQLite has one writer).
const LOCK_PHONE: &str = "select pg_advisory_xact_lock(hashtextextended($1, 0))";

pub(crate) async fn lock_phone(tx: &mut Tx, phone: &str) -> Result<()> {
    if let Tx::Postgres(tx) = tx {
        sqlx::query(LOCK_PHONE)
            .bind(phone)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

const LOCK_ALL: &str = "select id from guests where phone = $1 or telegram_id = $2 \
     order by id for no key update";

/// Locks whoever has this phone and the person who shares it, in the order of their numbers.
pub(crate) async fn lock_all(tx: &mut Tx, phone: &str, person: TelegramId) -> Result<()> {
    if let Tx::Postgres(tx) = tx {
        sqlx::query(LOCK_ALL)
            .bind(phone)
            .bind(person.0)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

const WITH_PHONE: &str = "select * from guest_cards where phone = $1 order by id";

/// Everybody with this phone, whoever wrote it down.
pub(crate) async fn with_phone(tx: &mut Tx, phone: &str) -> Result<Vec<Guest>> {
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(WITH_PHONE).bind(phone).fetch_all(conn).await)?;
    all(rows)
}

const SET_PHONE: &str =
    "update guests set phone = $2, phone_verified = $3, search = $4, updated_at = $5 where id = $1";

/// Writes down a phone that the guest typed: Telegram has not vouched for it.
pub(crate) async fn set_typed_phone(
    tx: &mut Tx,
    guest: &Guest,
    phone: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let search = search_text(&guest.name, guest.username.as_deref(), Some(phone));
    on!(tx, conn => sqlx::query(SET_PHONE)
        .bind(guest.id.0)
        .bind(phone)
        .bind(false)
        .bind(search)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const BY_PHONE: &str = "select id from guests where phone = $1 and (telegram_id is null or phone_verified) \
     order by telegram_id is null, id limit 1";

/// Whom a phone that staff typed belongs to: a guest whose phone Telegram vouched for, or one known
/// by phone alone. Never somebody who merely typed this number themselves.
pub(crate) async fn by_phone(tx: &mut Tx, phone: &str) -> Result<Option<GuestId>> {
    let id: Option<i64> =
        on!(tx, conn => sqlx::query_scalar(BY_PHONE).bind(phone).fetch_optional(conn).await)?;
    Ok(id.map(GuestId))
}

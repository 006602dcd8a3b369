//! Guests: who they are, and how they are found.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::actor::{Language, Person};
use crate::domain::guest::Guest;
use crate::domain::ids::{GuestId, TelegramId};
use crate::domain::text;
use crate::error::{Error, Result};

#[derive(FromRow)]
struct Row {
    id: i64,
    telegram_id: Option<i64>,
    name: String,
    username: Option<String>,
    phone: Option<String>,
    phone_verified: bool,
    language: String,
    notes: String,
    discount: i64,
    subscribed: bool,
    barred: bool,
    visits: i64,
}

impl From<Row> for Guest {
    fn from(row: Row) -> Self {
        Self {
            id: GuestId(row.id),
            telegram_id: row.telegram_id.map(TelegramId),
            name: row.name,
            username: row.username,
            phone: row.phone,
            phone_verified: row.phone_verified,
            language: Language::from_tag(&row.language),
            notes: row.notes,
            discount: row.discount,
            subscribed: row.subscribed,
            barred: row.barred,
            visits: row.visits,
        }
    }
}

/// What `search` holds: everything a guest may be looked up by, folded.
fn search_text(name: &str, username: Option<&str>, phone: Option<&str>) -> String {
    text::fold(&format!(
        "{name} {} {}",
        username.map(|name| format!("@{name}")).unwrap_or_default(),
        phone.unwrap_or_default()
    ))
}

/// A `like` pattern (escape `!`) that finds `query` anywhere, whatever its case.
pub(crate) fn like(query: &str) -> String {
    let mut pattern = String::from("%");
    for c in text::fold(query).chars() {
        if matches!(c, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

const BY_ID: &str = "select g.*, \
     (select cast(coalesce(sum(delta), 0) as bigint) from visits where guest_id = g.id) as visits \
     from guests g where g.id = $1";

pub(crate) async fn get(tx: &mut Tx, id: GuestId) -> Result<Guest> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(BY_ID).bind(id.0).fetch_optional(conn).await)?;
    row.map(Into::into).ok_or(Error::NotFound { noun: "guest" })
}

const BY_TELEGRAM: &str = "select g.*, \
     (select cast(coalesce(sum(delta), 0) as bigint) from visits where guest_id = g.id) as visits \
     from guests g where g.telegram_id = $1";

pub(crate) async fn by_telegram(tx: &mut Tx, id: TelegramId) -> Result<Option<Guest>> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(BY_TELEGRAM).bind(id.0).fetch_optional(conn).await)?;
    Ok(row.map(Into::into))
}

const AFTER: &str = "select g.*, \
     (select cast(coalesce(sum(delta), 0) as bigint) from visits where guest_id = g.id) as visits \
     from guests g where g.id > $1 order by g.id limit $2";

/// The next guests by number.
pub(crate) async fn after(tx: &mut Tx, id: GuestId, limit: i64) -> Result<Vec<Guest>> {
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(AFTER).bind(id.0).bind(limit).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

const UPSERT: &str = "insert into guests (telegram_id, name, username, phone_verified, language, notes, discount, \
     subscribed, barred, search, created_at, updated_at) \
     values ($1, $2, $3, $4, $5, '', 0, $4, $4, $6, $7, $7) \
     on conflict (telegram_id) where telegram_id is not null do update set \
     name = excluded.name, username = excluded.username, search = $8 || coalesce(guests.phone, ''), \
     updated_at = excluded.updated_at \
     returning id";

/// The guest behind a Telegram person, made or brought up to date; their row stays locked until
/// the transaction ends, so that two bookings of one guest are counted one after the other.
pub(crate) async fn of_person(tx: &mut Tx, person: &Person, now: DateTime<Utc>) -> Result<Guest> {
    let search = search_text(&person.name, person.username.as_deref(), None);
    let id: i64 = on!(tx, conn => sqlx::query_scalar(UPSERT)
        .bind(person.telegram_id.0)
        .bind(&person.name)
        .bind(person.username.as_deref())
        .bind(false)
        .bind(person.language.as_str())
        .bind(&search)
        .bind(now)
        .bind(format!("{search} "))
        .fetch_one(conn)
        .await)?;
    get(tx, GuestId(id)).await
}

/// Keeps others from counting what the guest has until the transaction ends (SQLite has one writer).
const LOCK: &str = "select id from guests where id = $1 for no key update";

pub(crate) async fn lock(tx: &mut Tx, id: GuestId) -> Result<()> {
    if let Tx::Postgres(tx) = tx {
        sqlx::query(LOCK).bind(id.0).execute(&mut **tx).await?;
    }
    Ok(())
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

const INSERT: &str = "insert into guests (name, phone, phone_verified, language, notes, discount, subscribed, barred, \
     search, created_at, updated_at) \
     values ($1, $2, $3, $4, '', 0, $3, $3, $5, $6, $6) returning id";

/// A guest whom staff wrote down: known by name or phone alone.
pub(crate) async fn insert_by_staff(
    tx: &mut Tx,
    name: &str,
    phone: Option<&str>,
    language: Language,
    now: DateTime<Utc>,
) -> Result<GuestId> {
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(name)
        .bind(phone)
        .bind(false)
        .bind(language.as_str())
        .bind(search_text(name, None, phone))
        .bind(now)
        .fetch_one(conn)
        .await)?;
    Ok(GuestId(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_find_the_letters_themselves() {
        assert_eq!(like("100%_! Ёж"), "%100!%!_!! еж%");
    }
}

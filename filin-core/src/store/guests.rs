//! Guests: who they are, and how they are found.

mod find;
mod phones;
mod tags;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sqlx::FromRow;

pub(crate) use self::find::{Filter, page};
pub(crate) use self::phones::{by_phone, lock_all, lock_phone, set_typed_phone, with_phone};
pub(crate) use self::tags::{counted as counted_tags, set_tags};
use super::{Tx, on, subscriptions};
use crate::domain::actor::{Language, Person};
use crate::domain::guest::{Guest, Tag};
use crate::domain::ids::{GuestId, TelegramId};
use crate::domain::refusal::Refusal;
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
    version: i64,
    created_at: DateTime<Utc>,
    forgotten_at: Option<DateTime<Utc>>,
    visits: i64,
    tags: Option<String>,
}

impl TryFrom<Row> for Guest {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let tags = row.tags.unwrap_or_default();
        let tags: Result<BTreeSet<Tag>, Refusal> = tags.lines().map(Tag::new).collect();
        Ok(Self {
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
            version: row.version,
            created_at: row.created_at,
            forgotten_at: row.forgotten_at,
            tags: tags?,
        })
    }
}

fn all(rows: Vec<Row>) -> Result<Vec<Guest>> {
    rows.into_iter().map(TryInto::try_into).collect()
}

/// What `search` holds: everything a guest may be looked up by, folded.
pub(crate) fn search_text(name: &str, username: Option<&str>, phone: Option<&str>) -> String {
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

const BY_ID: &str = "select * from guest_cards where id = $1";

pub(crate) async fn get(tx: &mut Tx, id: GuestId) -> Result<Guest> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(BY_ID).bind(id.0).fetch_optional(conn).await)?;
    row.ok_or(Error::NotFound { noun: "guest" })?.try_into()
}

/// Keeps others from changing the guest until the transaction ends (SQLite has one writer).
const LOCK: &str = "select id from guests where id = $1 for no key update";

/// [`get`], with the row locked.
pub(crate) async fn get_locked(tx: &mut Tx, id: GuestId) -> Result<Guest> {
    if let Tx::Postgres(tx) = &mut *tx {
        sqlx::query(LOCK).bind(id.0).execute(&mut **tx).await?;
    }
    get(tx, id).await
}

const BY_TELEGRAM: &str = "select * from guest_cards where telegram_id = $1";

pub(crate) async fn by_telegram(tx: &mut Tx, id: TelegramId) -> Result<Option<Guest>> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(BY_TELEGRAM).bind(id.0).fetch_optional(conn).await)?;
    row.map(TryInto::try_into).transpose()
}

const UPSERT: &str = "insert into guests (telegram_id, name, username, phone_verified, language, notes, discount, \
     subscribed, barred, search, created_at, updated_at) \
     values ($1, $2, $3, $4, $5, '', 0, $4, $4, $6, $7, $7) \
     on conflict (telegram_id) where telegram_id is not null do update set \
     name = excluded.name, username = excluded.username, search = $8 || coalesce(guests.phone, ''), \
     updated_at = excluded.updated_at \
     returning *, \
     (select cast(coalesce(sum(delta), 0) as bigint) from visits where guest_id = guests.id) as visits, \
     (select string_agg(tag, '\n' order by tag) from guest_tags where guest_id = guests.id) as tags";

/// The guest behind a Telegram person, made or brought up to date; their row stays locked until
/// the transaction ends, so that two bookings of one guest are counted one after the other.
pub(crate) async fn of_person(tx: &mut Tx, person: &Person, now: DateTime<Utc>) -> Result<Guest> {
    let search = search_text(&person.name, person.username.as_deref(), None);
    let row: Row = on!(tx, conn => sqlx::query_as(UPSERT)
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
    row.try_into()
}

const COUNT_SUBSCRIBED: &str = "select count(*) from guests where subscribed and not barred \
     and telegram_id is not null and forgotten_at is null";

/// How many guests get news: all that a broadcast without a segment goes to.
pub(crate) async fn count_subscribed(tx: &mut Tx) -> Result<i64> {
    Ok(on!(tx, conn => sqlx::query_scalar(COUNT_SUBSCRIBED).fetch_one(conn).await)?)
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

/// Everything that staff may change or a shared contact brings; the version grows by one.
const UPDATE: &str = "update guests set name = $2, phone = $3, phone_verified = $4, notes = $5, \
     discount = $6, barred = $7, search = $8, updated_at = $9, version = version + 1 where id = $1";

pub(crate) async fn update(tx: &mut Tx, guest: &Guest, now: DateTime<Utc>) -> Result<()> {
    let (username, phone) = (guest.username.as_deref(), guest.phone.as_deref());
    on!(tx, conn => sqlx::query(UPDATE)
        .bind(guest.id.0)
        .bind(&guest.name)
        .bind(phone)
        .bind(guest.phone_verified)
        .bind(&guest.notes)
        .bind(guest.discount)
        .bind(guest.barred)
        .bind(search_text(&guest.name, username, phone))
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const SUBSCRIBE: &str =
    "update guests set subscribed = $2, updated_at = $3, version = version + 1 where id = $1";

/// Whether broadcasts reach the guest.
pub(crate) async fn subscribe(
    tx: &mut Tx,
    id: GuestId,
    subscribed: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(&mut *tx, conn => sqlx::query(SUBSCRIBE)
        .bind(id.0)
        .bind(subscribed)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    subscriptions::record(tx, id, subscribed, now).await
}

const SPEAK: &str =
    "update guests set language = $2, updated_at = $3, version = version + 1 where id = $1";

/// What the guest is spoken to in.
pub(crate) async fn speak(
    tx: &mut Tx,
    id: GuestId,
    language: Language,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(SPEAK)
        .bind(id.0)
        .bind(language.as_str())
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const DELETE: &str = "delete from guests where id = $1";

/// Takes away a row to which nothing refers any more.
pub(crate) async fn delete(tx: &mut Tx, id: GuestId) -> Result<()> {
    on!(tx, conn => sqlx::query(DELETE).bind(id.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const FORGET: &str = "update guests set telegram_id = null, name = '', username = null, phone = null, \
     phone_verified = $2, notes = '', discount = 0, subscribed = $2, search = '', forgotten_at = $3, \
     updated_at = $3, version = version + 1 where id = $1";

/// Erases who the guest is. The row stays for the figures.
pub(crate) async fn forget(tx: &mut Tx, id: GuestId, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(FORGET)
        .bind(id.0)
        .bind(false)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const UNSUBSCRIBE: &str = "update guests set subscribed = $2, updated_at = $3, version = version + 1 \
     where telegram_id = $1 and subscribed returning id";

/// Sends a guest no news any more; says who that was, if they got any before.
pub(crate) async fn unsubscribe(
    tx: &mut Tx,
    id: TelegramId,
    now: DateTime<Utc>,
) -> Result<Option<GuestId>> {
    let id: Option<i64> = on!(&mut *tx, conn => sqlx::query_scalar(UNSUBSCRIBE)
        .bind(id.0)
        .bind(false)
        .bind(now)
        .fetch_optional(conn)
        .await)?;
    let id = id.map(GuestId);
    if let Some(id) = id {
        subscriptions::record(tx, id, false, now).await?;
    }
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_find_the_letters_themselves() {
        assert_eq!(like("100%_! Ёж"), "%100!%!_!! еж%");
    }
}

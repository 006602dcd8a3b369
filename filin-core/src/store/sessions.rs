//! Sessions of the Mini App and the admin page, and one-time WebSocket tickets. Only hashes of
//! their secrets are here.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use sqlx::types::Json;

use super::{Tx, on};
use crate::domain::actor::Actor;
use crate::domain::ids::TelegramId;
use crate::error::Result;

/// What a secret opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The Mini App's API.
    App,
    /// The admin page, by cookie.
    Admin,
    /// One WebSocket.
    Ticket,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Admin => "admin",
            Self::Ticket => "ticket",
        }
    }
}

/// A session that has not expired.
#[derive(FromRow)]
pub(crate) struct Session {
    pub(crate) actor: Json<Actor>,
    pub(crate) expires_at: DateTime<Utc>,
    pub(crate) ends_at: DateTime<Utc>,
}

const INSERT: &str = "insert into sessions (secret_hash, kind, actor, created_at, expires_at, ends_at) \
     values ($1, $2, $3, $4, $5, $6)";

/// Opens a session that ends at `expires_at` unless used, and at `ends_at` in any case.
pub(crate) async fn insert(
    tx: &mut Tx,
    hash: &str,
    kind: Kind,
    actor: &Actor,
    now: DateTime<Utc>,
    (expires_at, ends_at): (DateTime<Utc>, DateTime<Utc>),
) -> Result<()> {
    on!(tx, conn => sqlx::query(INSERT)
        .bind(hash)
        .bind(kind.as_str())
        .bind(Json(actor))
        .bind(now)
        .bind(expires_at)
        .bind(ends_at)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const FIND: &str = "select actor, expires_at, ends_at from sessions \
     where secret_hash = $1 and kind = $2 and expires_at > $3 and ends_at > $3";

pub(crate) async fn find(
    tx: &mut Tx,
    hash: &str,
    kind: Kind,
    now: DateTime<Utc>,
) -> Result<Option<Session>> {
    Ok(on!(tx, conn => sqlx::query_as(FIND)
        .bind(hash)
        .bind(kind.as_str())
        .bind(now)
        .fetch_optional(conn)
        .await)?)
}

const SLIDE: &str = "update sessions set expires_at = $2 where secret_hash = $1";

/// Lets a session in use live on.
pub(crate) async fn slide(tx: &mut Tx, hash: &str, expires_at: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(SLIDE).bind(hash).bind(expires_at).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const TAKE: &str = "delete from sessions where secret_hash = $1 and kind = $2 and expires_at > $3 \
     returning actor, expires_at, ends_at";

/// Uses a session up: a ticket serves once.
pub(crate) async fn take(
    tx: &mut Tx,
    hash: &str,
    kind: Kind,
    now: DateTime<Utc>,
) -> Result<Option<Session>> {
    Ok(on!(tx, conn => sqlx::query_as(TAKE)
        .bind(hash)
        .bind(kind.as_str())
        .bind(now)
        .fetch_optional(conn)
        .await)?)
}

const CLOSE: &str = "delete from sessions where secret_hash = $1";

/// Ends a session.
pub(crate) async fn close(tx: &mut Tx, hash: &str) -> Result<()> {
    on!(tx, conn => sqlx::query(CLOSE).bind(hash).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const CLOSE_ALL: &str = "delete from sessions \
     where cast(actor -> 'guest' ->> 'telegram_id' as text) = $1 \
     or cast(actor -> 'staff' -> 0 ->> 'telegram_id' as text) = $1";

/// Ends every session of a Telegram person, as a guest and as staff.
pub(crate) async fn close_all(tx: &mut Tx, id: TelegramId) -> Result<()> {
    on!(tx, conn => sqlx::query(CLOSE_ALL).bind(id.to_string()).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const SWEEP: &str = "delete from sessions where expires_at <= $1";

/// Forgets expired sessions.
pub(crate) async fn sweep(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(SWEEP).bind(now).execute(conn).await.map(|_| ()))?;
    Ok(())
}

//! Access tokens: a name, a role, an expiry and a hash.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::actor::Role;
use crate::domain::ids::TokenId;
use crate::error::{Error, Result};

/// A token as it stands.
#[derive(Clone, Debug, FromRow)]
pub(crate) struct Token {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) created_by: String,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) expires_at: Option<DateTime<Utc>>,
}

impl Token {
    pub(crate) fn role(&self) -> Result<Role> {
        Ok(Role::parse(&self.role)?)
    }
}

const INSERT: &str = "insert into tokens (name, role, secret_hash, created_by, created_at, expires_at) \
     values ($1, $2, $3, $4, $5, $6) returning id";

pub(crate) async fn insert(
    tx: &mut Tx,
    name: &str,
    role: Role,
    hash: &str,
    created_by: &str,
    now: DateTime<Utc>,
    expires_at: Option<DateTime<Utc>>,
) -> Result<TokenId> {
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(name)
        .bind(role.as_str())
        .bind(hash)
        .bind(created_by)
        .bind(now)
        .bind(expires_at)
        .fetch_one(conn)
        .await)?;
    Ok(TokenId(id))
}

const BY_HASH: &str = "select id, name, role, created_by, created_at, expires_at from tokens \
     where secret_hash = $1 and revoked_at is null and (expires_at is null or expires_at > $2)";

/// The token with this secret, unless revoked or expired.
pub(crate) async fn by_hash(tx: &mut Tx, hash: &str, now: DateTime<Utc>) -> Result<Option<Token>> {
    Ok(on!(tx, conn => sqlx::query_as(BY_HASH)
        .bind(hash)
        .bind(now)
        .fetch_optional(conn)
        .await)?)
}

const BY_ID: &str = "select id, name, role, created_by, created_at, expires_at from tokens \
     where id = $1 and revoked_at is null and (expires_at is null or expires_at > $2)";

/// The token with this number, unless revoked or expired.
pub(crate) async fn by_id(tx: &mut Tx, id: TokenId, now: DateTime<Utc>) -> Result<Option<Token>> {
    Ok(on!(tx, conn => sqlx::query_as(BY_ID)
        .bind(id.0)
        .bind(now)
        .fetch_optional(conn)
        .await)?)
}

const ALL: &str = "select id, name, role, created_by, created_at, expires_at from tokens \
     where revoked_at is null order by id";

/// Every token that was not revoked, expired ones included.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<Token>> {
    Ok(on!(tx, conn => sqlx::query_as(ALL).fetch_all(conn).await)?)
}

const REVOKE: &str = "update tokens set revoked_at = $2 where id = $1 and revoked_at is null";

pub(crate) async fn revoke(tx: &mut Tx, id: TokenId, now: DateTime<Utc>) -> Result<()> {
    let touched = on!(tx, conn => sqlx::query(REVOKE)
        .bind(id.0)
        .bind(now)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    if touched == 0 {
        Err(Error::NotFound { noun: "token" })
    } else {
        Ok(())
    }
}

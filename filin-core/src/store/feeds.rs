//! Calendar feeds: a name and the hash of a secret address.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::ids::FeedId;
use crate::error::{Error, Result};

/// A feed as it stands.
#[derive(Clone, Debug, FromRow)]
pub(crate) struct Feed {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) created_by: String,
    pub(crate) created_at: DateTime<Utc>,
}

const INSERT: &str = "insert into feeds (name, secret_hash, created_by, created_at) \
     values ($1, $2, $3, $4) returning id, name, created_by, created_at";

pub(crate) async fn insert(
    tx: &mut Tx,
    name: &str,
    hash: &str,
    created_by: &str,
    now: DateTime<Utc>,
) -> Result<Feed> {
    Ok(on!(tx, conn => sqlx::query_as(INSERT)
        .bind(name)
        .bind(hash)
        .bind(created_by)
        .bind(now)
        .fetch_one(conn)
        .await)?)
}

const BY_HASH: &str = "select id, name, created_by, created_at from feeds \
     where secret_hash = $1 and revoked_at is null";

/// The feed with this secret, unless revoked.
pub(crate) async fn by_hash(tx: &mut Tx, hash: &str) -> Result<Option<Feed>> {
    Ok(on!(tx, conn => sqlx::query_as(BY_HASH).bind(hash).fetch_optional(conn).await)?)
}

const ALL: &str =
    "select id, name, created_by, created_at from feeds where revoked_at is null order by id";

/// Every feed that was not revoked.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<Feed>> {
    Ok(on!(tx, conn => sqlx::query_as(ALL).fetch_all(conn).await)?)
}

const REVOKE: &str = "update feeds set revoked_at = $2 where id = $1 and revoked_at is null";

pub(crate) async fn revoke(tx: &mut Tx, id: FeedId, now: DateTime<Utc>) -> Result<()> {
    let touched = on!(tx, conn => sqlx::query(REVOKE)
        .bind(id.0)
        .bind(now)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    if touched == 0 {
        Err(Error::NotFound { noun: "feed" })
    } else {
        Ok(())
    }
}

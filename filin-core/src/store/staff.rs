//! Staff members: Telegram ids with a role. The owners of `ADMIN_IDS` are settings and not here.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::actor::Role;
use crate::domain::ids::TelegramId;
use crate::error::Result;

/// A staff member as granted.
#[derive(Clone, Debug, FromRow)]
pub(crate) struct Member {
    pub(crate) telegram_id: i64,
    pub(crate) role: String,
    pub(crate) name: String,
    pub(crate) granted_by: String,
    pub(crate) created_at: DateTime<Utc>,
}

impl Member {
    pub(crate) fn role(&self) -> Result<Role> {
        Ok(Role::parse(&self.role)?)
    }
}

const ALL: &str = "select telegram_id, role, name, granted_by, created_at from staff order by created_at, telegram_id";

pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<Member>> {
    Ok(on!(tx, conn => sqlx::query_as(ALL).fetch_all(conn).await)?)
}

const FIND: &str =
    "select telegram_id, role, name, granted_by, created_at from staff where telegram_id = $1";

pub(crate) async fn find(tx: &mut Tx, id: TelegramId) -> Result<Option<Member>> {
    Ok(on!(tx, conn => sqlx::query_as(FIND).bind(id.0).fetch_optional(conn).await)?)
}

/// Keeps two owners from removing each other at once.
const LOCK: &str = "lock table staff in share row exclusive mode";

pub(crate) async fn lock(tx: &mut Tx) -> Result<()> {
    if let Tx::Postgres(tx) = tx {
        sqlx::query(LOCK).execute(&mut **tx).await?;
    }
    Ok(())
}

const GRANT: &str = "insert into staff (telegram_id, role, name, granted_by, created_at) \
     values ($1, $2, $3, $4, $5) \
     on conflict (telegram_id) do update set role = excluded.role, name = excluded.name, \
     granted_by = excluded.granted_by";

pub(crate) async fn grant(
    tx: &mut Tx,
    id: TelegramId,
    role: Role,
    name: &str,
    by: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(GRANT)
        .bind(id.0)
        .bind(role.as_str())
        .bind(name)
        .bind(by)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const REMOVE: &str = "delete from staff where telegram_id = $1";

pub(crate) async fn remove(tx: &mut Tx, id: TelegramId) -> Result<()> {
    on!(tx, conn => sqlx::query(REMOVE).bind(id.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

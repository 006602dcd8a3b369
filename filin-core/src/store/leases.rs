//! Leases: who does a job at present. A holder that dies is followed by another when its lease
//! has run out.

use chrono::{DateTime, Utc};

use super::{Tx, on};
use crate::error::Result;

const TAKE: &str = "insert into leases (name, holder, expires_at) values ($1, $2, $3) \
     on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at \
     where leases.holder = excluded.holder or leases.expires_at <= $4";

/// Takes or renews the lease; `false` while another holds it.
pub(crate) async fn take(
    tx: &mut Tx,
    name: &str,
    holder: &str,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(TAKE)
        .bind(name)
        .bind(holder)
        .bind(until)
        .bind(now)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

const DROP: &str = "delete from leases where name = $1 and holder = $2";

/// Gives a lease back.
pub(crate) async fn give_back(tx: &mut Tx, name: &str, holder: &str) -> Result<()> {
    on!(tx, conn => sqlx::query(DROP).bind(name).bind(holder).execute(conn).await.map(|_| ()))?;
    Ok(())
}

//! The tags of guests, which are read with them.

use std::collections::BTreeSet;

use crate::domain::guest::Tag;
use crate::domain::ids::GuestId;
use crate::error::Result;
use crate::store::{Tx, on};

const CLEAR: &str = "delete from guest_tags where guest_id = $1";
const INSERT: &str = "insert into guest_tags (guest_id, tag) values ($1, $2)";

const COUNTED: &str =
    "select tag, count(*) from guest_tags group by tag order by count(*) desc, tag limit $1";

/// All tags with how many guests have each, the most frequent first.
pub(crate) async fn counted(tx: &mut Tx, limit: i64) -> Result<Vec<(String, i64)>> {
    Ok(on!(tx, conn => sqlx::query_as(COUNTED).bind(limit).fetch_all(conn).await)?)
}

/// Gives the guest these tags and no others.
pub(crate) async fn set_tags(tx: &mut Tx, id: GuestId, tags: &BTreeSet<Tag>) -> Result<()> {
    on!(&mut *tx, conn => sqlx::query(CLEAR).bind(id.0).execute(conn).await.map(|_| ()))?;
    for tag in tags {
        on!(&mut *tx, conn => sqlx::query(INSERT)
            .bind(id.0)
            .bind(tag.as_str())
            .execute(conn)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

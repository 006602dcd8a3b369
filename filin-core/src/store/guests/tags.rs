//! The tags of guests, which are read with them.

use std::collections::BTreeSet;

use crate::domain::guest::Tag;
use crate::domain::ids::GuestId;
use crate::error::Result;
use crate::store::{Tx, on};

const CLEAR: &str = "delete from guest_tags where guest_id = $1";
const INSERT: &str = "insert into guest_tags (guest_id, tag) values ($1, $2)";

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

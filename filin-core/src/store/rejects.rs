//! Rows of an older system that could not become anything here: kept for people to look at, and the
//! one place in which somebody may stand whom nothing else of ours leads to.

use super::{Tx, on};
use crate::domain::guest::Guest;
use crate::error::Result;

/// Guests have the numbers that they had as v3's clients; its phones were written in many ways, of
/// which the last ten digits are the same.
const FORGET: &str = "delete from import_rejects \
     where cast(source_row ->> 'client_id' as text) = $1 \
     or (source_table = 'clients' and source_id = $1) \
     or cast(source_row ->> 'telegram_id' as text) = $2 \
     or cast(source_row ->> 'phone_hash' as text) like $3";

/// Takes away what tells of a guest.
pub(crate) async fn forget_guest(tx: &mut Tx, guest: &Guest) -> Result<()> {
    let person = guest.telegram_id.map(|id| id.to_string());
    let phone = guest.phone.as_ref().map(|phone| {
        let digits: Vec<char> = phone.as_str().chars().rev().take(10).collect();
        let last: String = digits.into_iter().rev().collect();
        format!("%{last}")
    });
    on!(tx, conn => sqlx::query(FORGET)
        .bind(guest.id.to_string())
        .bind(person)
        .bind(phone)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

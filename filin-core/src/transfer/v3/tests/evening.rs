//! Anna, whose bookings the tests break.

use super::schema::load;
use super::{Told, tell, v3};

pub(super) const ANNA: &str = "insert into clients (id, telegram_id, full_name, visits, created_at) \
    values (1, 7001, 'Анна', 0, '2026-11-01 12:00:00');";
const BLOCKER: &str = "insert into clients (id, telegram_id, full_name, visits, created_at) \
    values (2, 999999999, 'Техническая бронь', 0, '2026-11-01 12:00:00');";

/// Told and put into our schema: Anna, the blocker, and what else there is.
pub(super) fn told(sql: &str) -> Told {
    let told = tell(v3(&format!("{ANNA}{BLOCKER}{sql}")));
    load(&told);
    told
}

/// Booking 5 of Anna's for the evening of the 25th, but for these columns.
pub(super) fn one(columns: &str, values: &str) -> Told {
    let dated = if columns.contains("booking_at") {
        ("", "")
    } else {
        (", booking_at", ", '2026-11-25 18:00:00'")
    };
    let owned = if columns.contains("client_id") {
        ("", "")
    } else {
        (", client_id", ", 1")
    };
    told(&format!(
        "insert into bookings (id, {columns}{}{}) values (5, {values}{}{});",
        dated.0, owned.0, dated.1, owned.1
    ))
}

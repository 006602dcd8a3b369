//! Whatever refers to a guest must follow them when they are merged, be in their export, and be
//! silent when they are forgotten.

use std::collections::BTreeSet;

use crate::support::*;

/// Tables with a column `guest_id`. One that is not here was forgotten in `service/guests/contact.rs`
/// (`merge`), `export.rs` and `forget.rs` (`erase`): teach them, then name it here.
const KNOWN: [&str; 9] = [
    "bookings",
    "deliveries",
    "events",
    "guest_tags",
    "outbox",
    "reviews",
    "subscription_changes",
    "visits",
    "waitlist",
];

#[tokio::test]
async fn every_table_of_guests_is_known() {
    let venue = TestVenue::open(Engine::Sqlite).await.unwrap();
    let found = venue
        .raw()
        .texts(
            "select m.name from sqlite_master m join pragma_table_info(m.name) c \
             where m.type = 'table' and c.name = 'guest_id'",
        )
        .await;
    let found: BTreeSet<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(found, BTreeSet::from(KNOWN));
}

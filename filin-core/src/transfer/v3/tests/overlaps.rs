//! Who keeps a table, and what becomes of blocks.

use super::evening::told;
use super::told::{at, text};
use super::*;

#[test]
fn the_earliest_keeps_the_table() {
    let told = told(
        "insert into bookings (id, client_id, booking_at, guests, status, is_staff_booking, comment) values
        (1, 1, '2026-11-25 19:00:00', 2, 'pending', 0, ''), (2, 1, '2026-11-25 18:00:00', 2, 'confirmed', 0, ''),
        (3, 1, '2026-11-25 17:00:00', 2, 'canceled', 0, ''), (4, 2, '2026-11-25 20:00:00', 0, 'pending', 1, 'ремонт'),
        (5, 2, '2026-11-25 21:00:00', 0, 'pending', 1, 'СТОЛ ЗАБЛОКИРОВАН ПЕРСОНАЛОМ'),
        (6, 1, '2026-11-25 22:00:00', 2, 'confirmed', 0, ''), (7, 1, '2026-11-20 18:00:00', 2, 'confirmed', 0, ''),
        (8, 1, '2026-11-20 19:00:00', 2, 'confirmed', 0, '');",
    );
    let flagged = [2, 6];
    for id in [1, 2, 3, 6, 7, 8] {
        assert_eq!(
            told.get("bookings", id, "flagged"),
            Value::Bool(flagged.contains(&id)),
            "{id}"
        );
    }
    assert_eq!(
        told.numbers("booking_tables", "booking_id"),
        [1, 3, 7, 8],
        "the past has its tables"
    );
    assert_eq!(
        told.said("bookings", 2),
        [("table_no", Reason::Overlap, Done::Flagged)]
    );
    assert_eq!(
        told.said("bookings", 4),
        [("table_no", Reason::Overlap, Done::Changed)]
    );
    assert_eq!(told.get("blocks", 4, "lifted_at"), at(NOW));
    assert_eq!(told.get("blocks", 4, "reason"), text("ремонт"));
    assert_eq!(told.get("blocks", 5, "lifted_at"), Value::Null);
    assert_eq!(told.get("blocks", 5, "reason"), text(""));
    let owners: Vec<_> = told
        .of("holds")
        .iter()
        .map(|row| row[2..4].to_vec())
        .collect();
    assert_eq!(
        owners,
        [[Value::Int(1), Value::Null], [Value::Null, Value::Int(5)]]
    );
    assert_eq!(told.tally("bookings").changed, 3);
}

#[test]
fn a_block_without_a_table_is_none() {
    let told = told(
        "insert into bookings (id, client_id, booking_at, guests, table_no, status) values
        (1, 2, '2026-11-25 19:00:00', 0, 0, 'pending');",
    );
    assert_eq!(told.of("blocks").len(), 0);
    assert_eq!(
        told.aside(),
        [("bookings".into(), "1".into(), "table_invalid".into())]
    );
    assert_eq!(told.find("guests", 2), None);
    assert_eq!(told.tally("clients").folded, 1);
}

#[test]
fn a_party_in_the_blockers_name() {
    let told = told(
        "insert into bookings (id, client_id, booking_at, guests) values (1, 2, '2026-11-25 19:00:00', 3);",
    );
    assert_eq!(told.get("bookings", 1, "guest_id"), Value::Int(2));
    assert_eq!(told.get("guests", 2, "telegram_id"), Value::Null);
    assert_eq!(
        told.said("clients", 2),
        [("telegram_id", Reason::TelegramIdInvalid, Done::Emptied)]
    );
    assert_eq!(
        told.of("reminders")
            .iter()
            .map(|row| row[1].clone())
            .collect::<Vec<_>>(),
        [text("late")]
    );
}

//! What bookings give rise to: ends, reminders, reviews.

use super::evening::told;
use super::told::{at, text};
use super::*;

#[test]
fn requests_are_given_half_an_hour() {
    let told = told(
        "insert into bookings (id, client_id, booking_at, status, table_no) values
        (1, 1, '2026-11-23 15:29:00', 'pending', 1), (2, 1, '2026-11-23 15:31:00', 'pending', 2),
        (3, 1, '2026-11-23 15:00:00', 'confirmed', 3);",
    );
    assert_eq!(told.get("bookings", 1, "status"), text("canceled"));
    assert_eq!(told.get("bookings", 1, "reason"), text("expired"));
    assert_eq!(told.get("bookings", 1, "updated_at"), at(NOW));
    assert_eq!(told.get("bookings", 2, "status"), text("pending"));
    assert_eq!(
        told.numbers("holds", "booking_id"),
        [2, 3],
        "both are going on"
    );
}

#[test]
fn what_was_sent_is_done() {
    let told = told(
        "insert into bookings (id, client_id, booking_at, reminder_sent, reminder_1h_sent, table_no) values
        (1, 1, '2026-11-24 10:00:00', 1, 0, 1), (2, 1, '2026-11-25 18:00:00', 1, 0, 2),
        (3, 1, '2026-11-24 10:00:00', 0, 0, 3), (4, 1, '2026-11-20 10:00:00', 1, 1, 4);",
    );
    let of = |id: i64| -> Vec<_> {
        let mine = told
            .of("reminders")
            .iter()
            .filter(|row| row[2] == Value::Int(id));
        mine.map(|row| (row[1].clone(), row[6].clone(), row[7].clone()))
            .collect()
    };
    let waits = |kind| (text(kind), Value::Null, Value::Null);
    let sent = |kind, when| (text(kind), at(when), text("sent"));
    let day = "2026-11-23T03:00:00Z";
    assert_eq!(
        of(1),
        [sent("day_before", day), waits("hour_before"), waits("late")]
    );
    // v3 counted hours in another zone: it was sent before its time.
    assert_eq!(
        of(2),
        [sent("day_before", NOW), waits("hour_before"), waits("late")]
    );
    assert_eq!(
        of(3),
        [waits("hour_before"), waits("late")],
        "a day before is over"
    );
    assert_eq!(of(4), []);
}

#[test]
fn reviews() {
    let told = told(
        "insert into bookings (id, client_id, booking_at, status, guests) values
        (1, 1, '2026-11-20 18:00:00', 'completed', 2), (2, 9, '2026-11-21 18:00:00', 'completed', 2),
        (3, 1, 'вчера', 'completed', 2), (4, 2, '2026-11-25 18:00:00', 'pending', 0);
        insert into reviews (id, client_id, booking_id, rating, text) values
        (1, 1, 1, 5, 'Отлично'), (2, 1, 1, 4, 'Ещё раз'), (3, 1, 2, 3, 'Не моя'), (4, 1, 99, 2, 'Ничья'),
        (5, 1, 3, 1, 'Не приехала'), (6, 1, 4, 1, 'Блок'), (7, 1, null, 0, 'Ноль'), (8, 1, null, 17, ''),
        (9, 1, null, 'пять', 'Слово'), (10, null, null, 5, 'Кто?'), (11, 1, null, 5, null);",
    );
    assert_eq!(told.numbers("reviews", "id"), [1, 2, 3, 4, 5, 6, 7, 8, 11]);
    assert_eq!(
        told.numbers("reviews", "rating"),
        [5, 4, 3, 2, 1, 1, 1, 5, 5]
    );
    let bookings = told.column("reviews", "booking_id");
    assert_eq!(bookings[0], Value::Int(1));
    assert!(bookings[1..].iter().all(|booking| *booking == Value::Null));
    assert_eq!(
        told.said("reviews", 2),
        [("booking_id", Reason::Duplicate, Done::Emptied)]
    );
    for id in 3..=6 {
        assert_eq!(
            told.said("reviews", id),
            [("booking_id", Reason::Orphan, Done::Emptied)],
            "{id}"
        );
    }
    for id in [7, 8] {
        assert_eq!(
            told.said("reviews", id),
            [("rating", Reason::NumberInvalid, Done::Changed)]
        );
    }
    let reviews = |(table, ..): &(String, String, String)| table == "reviews";
    let aside: Vec<_> = told
        .aside()
        .into_iter()
        .filter(reviews)
        .map(|(_, id, why)| (id, why))
        .collect();
    assert_eq!(
        aside,
        [
            ("9".into(), "number_invalid".into()),
            ("10".into(), "orphan".into())
        ]
    );
}

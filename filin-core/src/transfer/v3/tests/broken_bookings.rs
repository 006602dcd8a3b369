//! Bookings as no form would have taken them.

use rstest::rstest;

use super::evening::{one, told};
use super::told::{at, text};
use super::*;

#[rstest]
#[case::number("0")]
#[case::below("-3")]
#[case::above("31")]
#[case::none("null")]
#[case::text("'у окна'")]
#[case::fraction("2.5")]
fn a_table_that_cannot_be(#[case] table: &str) {
    let told = one("table_no", table);
    assert_eq!(told.of("booking_tables").len(), 0);
    assert_eq!(told.of("holds").len(), 0);
    assert_eq!(told.get("bookings", 5, "flagged"), Value::Bool(true));
    assert_eq!(told.get("bookings", 5, "status"), text("confirmed"));
    assert_eq!(
        told.said("bookings", 5),
        [("table_no", Reason::TableInvalid, Done::Flagged)]
    );
    assert_eq!(told.tally("bookings").changed, 1);
}

#[test]
fn numbers_in_use_make_tables() {
    let told = told(
        "insert into bookings (id, client_id, booking_at, table_no, status, guests) values
        (1, 1, '2026-11-25 18:00:00', 30, 'confirmed', 2), (2, 1, '2026-01-25 18:00:00', 11, 'canceled', 2),
        (3, 2, '2026-11-25 18:00:00', 9, 'pending', 0), (4, 1, 'когда-нибудь', 12, 'confirmed', 2);",
    );
    assert_eq!(
        told.numbers("tables", "number"),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 30]
    );
    assert_eq!(
        told.numbers("tables", "id"),
        told.numbers("tables", "number")
    );
    assert_eq!(
        told.of("booking_tables"),
        [[1, 30].map(Value::Int), [2, 11].map(Value::Int)]
    );
}

#[rstest]
#[case("-5", 1, false, Done::Changed)]
#[case("0", 1, false, Done::Changed)]
#[case("null", 1, false, Done::Changed)]
#[case("'много'", 1, false, Done::Changed)]
#[case("9", 9, true, Done::Flagged)]
#[case("20", 20, true, Done::Flagged)]
#[case("9223372036854775807", 10_000, true, Done::Changed)]
fn a_party_that_cannot_be(
    #[case] guests: &str,
    #[case] party: i64,
    #[case] flagged: bool,
    #[case] done: Done,
) {
    let told = one("guests", guests);
    assert_eq!(told.get("bookings", 5, "party"), Value::Int(party));
    assert_eq!(told.get("bookings", 5, "flagged"), Value::Bool(flagged));
    assert_eq!(
        told.said("bookings", 5),
        [("guests", Reason::PartyInvalid, done)]
    );
    assert_eq!(told.of("holds").len(), 1, "it keeps its table");
}

#[rstest]
#[case("0", "2026-11-25T13:00:00Z")]
#[case("-60", "2026-11-25T13:00:00Z")]
#[case("null", "2026-11-25T13:00:00Z")]
#[case("'два часа'", "2026-11-25T13:00:00Z")]
#[case("100000", "2026-11-26T11:00:00Z")]
fn a_stay_that_cannot_be(#[case] minutes: &str, #[case] ends: &str) {
    let told = one("duration_minutes", minutes);
    assert_eq!(told.get("bookings", 5, "ends_at"), at(ends));
    assert_eq!(
        told.said("bookings", 5),
        [("duration_minutes", Reason::DurationInvalid, Done::Changed)]
    );
}

#[rstest]
#[case("' CONFIRMED '", "confirmed", false)]
#[case("'Cancelled'", "canceled", false)]
#[case("'no_show'", "no_show", false)]
#[case("'seated'", "seated", false)]
#[case("'archived'", "canceled", true)]
#[case("''", "canceled", true)]
#[case("null", "canceled", true)]
#[case("7", "canceled", true)]
fn a_status_in_other_words(#[case] status: &str, #[case] ours: &str, #[case] unknown: bool) {
    let told = one("status", status);
    assert_eq!(told.get("bookings", 5, "status"), text(ours));
    assert_eq!(told.get("bookings", 5, "reason"), Value::Null);
    let said = unknown.then_some(("status", Reason::StatusUnknown, Done::Changed));
    assert_eq!(
        told.said("bookings", 5),
        said.into_iter().collect::<Vec<_>>()
    );
}

#[rstest]
#[case("null", "5", "number_invalid")]
#[case("0", "0", "number_invalid")]
#[case("-7", "-7", "number_invalid")]
#[case("9007199254740992", "9007199254740992", "number_invalid")]
#[case("'седьмая'", "седьмая", "number_invalid")]
fn an_id_that_cannot_be(#[case] id: &str, #[case] shown: &str, #[case] why: &str) {
    let shown = if id == "null" { "" } else { shown };
    let told = told(&format!(
        "insert into bookings (id, client_id, booking_at) values ({id}, 1, '2026-11-25 18:00:00');"
    ));
    assert_eq!(told.of("bookings").len(), 0);
    assert_eq!(
        told.aside(),
        [("bookings".into(), shown.into(), why.into())]
    );
}

#[test]
fn an_id_that_comes_twice() {
    let told = told(
        "insert into bookings (id, client_id, booking_at, comment) values
        (5, 1, '2026-11-25 18:00:00', 'первая'), (5, 1, '2026-11-26 18:00:00', 'вторая');",
    );
    assert_eq!(told.numbers("bookings", "id"), [5]);
    assert_eq!(
        told.aside(),
        [("bookings".into(), "5".into(), "duplicate".into())]
    );
}

#[test]
fn a_client_who_is_not_there() {
    let told = told(
        "insert into bookings (id, client_id, booking_at, status) values
        (5, 77, '2026-11-25 18:00:00', 'confirmed'), (6, 77, '2026-11-20 18:00:00', 'completed'),
        (7, null, '2026-11-26 18:00:00', 'confirmed'), (8, -1, '2026-11-27 18:00:00', 'completed');
        insert into reviews (id, client_id, rating, text) values (1, 78, 5, 'Хорошо');
        insert into subscribers (id, telegram_id, is_active, subscribed_at)
        values (1, 7009, 1, '2026-11-01 12:00:00');",
    );
    for id in [77, 78] {
        assert_eq!(told.get("guests", id, "name"), text(&format!("v3 #{id}")));
    }
    assert_eq!(
        told.get("guests", 79, "telegram_id"),
        Value::Int(7009),
        "after the last"
    );
    assert_eq!(told.get("bookings", 5, "guest_id"), Value::Int(77));
    assert_eq!(
        told.said("bookings", 5),
        [("client_id", Reason::Orphan, Done::GuestMade)]
    );
    for id in [7, 8] {
        assert_eq!(told.get("bookings", id, "guest_id"), Value::Null);
        assert_eq!(
            told.said("bookings", id),
            [("client_id", Reason::Orphan, Done::Emptied)]
        );
    }
    let visits = [[Value::Int(1), Value::Int(77), Value::Int(6), Value::Int(1)]];
    let told: Vec<_> = told
        .of("visits")
        .iter()
        .map(|row| row[..4].to_vec())
        .collect();
    assert_eq!(told, visits, "one who is nobody counts for nobody");
}

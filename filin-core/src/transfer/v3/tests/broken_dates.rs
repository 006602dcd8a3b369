//! When: dates that v3 never wrote, and times that the clocks never showed.

use chrono_tz::Tz;
use rstest::rstest;

use super::evening::{ANNA, one};
use super::told::{at, tell_in};
use super::*;

#[rstest]
#[case("'завтра в семь'", "завтра в семь")]
#[case("'2026-02-30 18:00:00'", "2026-02-30 18:00:00")]
#[case("'0001-01-01 00:00:00'", "0001-01-01 00:00:00")]
#[case("'9999-12-31 23:59:59'", "9999-12-31 23:59:59")]
#[case("''", "")]
fn a_date_that_cannot_be_read(#[case] date: &str, #[case] there: &str) {
    let told = one("comment, booking_at", &format!("'с тортом', {date}"));
    assert_eq!(told.of("bookings").len(), 0);
    assert_eq!(
        told.aside(),
        [("bookings".into(), "5".into(), "date_invalid".into())]
    );
    assert_eq!(told.tally("bookings").aside, 1);
    let Value::Json(row) = told.get("import_rejects", 1, "source_row") else {
        panic!("no row");
    };
    let row: serde_json::Value = serde_json::from_str(&row).unwrap();
    assert_eq!(row["booking_at"], there);
    assert_eq!(row["comment"], "с тортом");
    assert_eq!(row["client_id"], 1);
    assert_eq!(row.as_object().unwrap().len(), 12, "the whole of it");
}

#[rstest]
#[case("null")]
#[case("1795600000")]
#[case("1795600000.5")]
#[case("x'00ff'")]
fn a_date_of_another_kind(#[case] date: &str) {
    let told = one("booking_at", date);
    assert_eq!(
        told.aside(),
        [("bookings".into(), "5".into(), "date_invalid".into())]
    );
}

#[rstest]
#[case("2026-11-25", "2026-11-24T17:00:00Z")]
#[case("2026-11-25T18:00:00", "2026-11-25T11:00:00Z")]
#[case("2026-11-25T18:00:00Z", "2026-11-25T18:00:00Z")]
#[case("2026-11-25T18:00:00+03:00", "2026-11-25T15:00:00Z")]
fn a_date_in_another_form(#[case] date: &str, #[case] starts: &str) {
    let told = one("booking_at", &format!("'{date}'"));
    assert_eq!(told.get("bookings", 5, "starts_at"), at(starts));
    assert_eq!(
        told.said("bookings", 5),
        [("booking_at", Reason::DateUnusual, Done::Kept)]
    );
    assert_eq!(told.tally("bookings").plain, 1, "it is the same date");
}

#[rstest]
#[case("2026-03-29 02:30:00", "2026-03-29T01:00:00Z", Done::Changed)]
#[case("2026-10-25 02:30:00", "2026-10-25T00:30:00Z", Done::Kept)]
fn a_time_that_the_clocks_skip_or_show_twice(
    #[case] wall: &str,
    #[case] starts: &str,
    #[case] done: Done,
) {
    let sql =
        format!("{ANNA} insert into bookings (id, client_id, booking_at) values (5, 1, '{wall}');");
    let told = tell_in(v3(&sql), Tz::Europe__Berlin);
    assert_eq!(told.get("bookings", 5, "starts_at"), at(starts));
    assert_eq!(
        told.said("bookings", 5),
        [("booking_at", Reason::DateAmbiguous, done)]
    );
}

#[test]
fn a_night_belongs_to_the_day_before() {
    let told = one("booking_at", "'2026-11-26 00:30:00'");
    assert_eq!(
        told.get("bookings", 5, "service_day"),
        Value::Day("2026-11-25".parse().unwrap())
    );
}

#[rstest]
#[case("'2026-11-25 18:00:00'", NOW)]
#[case("'2026-11-20 18:00:00'", "2026-11-20T11:00:00Z")]
fn nobody_knows_when_it_was_made(#[case] date: &str, #[case] made: &str) {
    let told = one("booking_at, created_at", &format!("{date}, 'давно'"));
    assert_eq!(told.get("bookings", 5, "created_at"), at(made));
    assert_eq!(
        told.said("bookings", 5),
        [("created_at", Reason::DateInvalid, Done::Changed)]
    );
}

#![allow(clippy::unwrap_used)]

use chrono_tz::Tz;
use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn day(text: &str) -> ServiceDay {
    ServiceDay::parse(text).unwrap()
}

fn venue(zone: Tz) -> Calendar {
    let day_start = parse_time("06:00").unwrap();
    Calendar { zone, day_start }
}

// 2026-11-25 is a Wednesday.
#[rstest]
#[case("2026-11-27", "2026-11-27")]
#[case("2026-1-5", "2026-01-05")]
#[case("27.11", "2026-11-27")]
#[case("27.11.", "2026-11-27")]
#[case(" 27 . 11 ", "2026-11-27")]
#[case("27.11.2027", "2027-11-27")]
#[case("27.11.27", "2027-11-27")]
#[case("27/11", "2026-11-27")]
#[case("1.1", "2027-01-01")]
#[case("26.05", "2026-05-26")]
#[case("25.05", "2027-05-25")]
#[case("29.02", "2028-02-29")]
#[case("Сегодня", "2026-11-25")]
#[case("ЗАВТРА", "2026-11-26")]
#[case("tomorrow", "2026-11-26")]
#[case("послезавтра", "2026-11-27")]
#[case("позавчера", "2026-11-23")]
#[case("вчера", "2026-11-24")]
#[case("пт", "2026-11-27")]
#[case(" в  Пятницу ", "2026-11-27")]
#[case("FRIDAY", "2026-11-27")]
#[case("on fri", "2026-11-27")]
#[case("ср", "2026-11-25")]
#[case("вт", "2026-12-01")]
#[case("во вторник", "2026-12-01")]
#[case("27 ноября", "2026-11-27")]
#[case("Пт, 27 Ноября", "2026-11-27")]
#[case("в пятницу 27 ноября", "2026-11-27")]
#[case("1 января", "2027-01-01")]
#[case("Fri 27 November", "2026-11-27")]
#[case("nov. 27", "2026-11-27")]
#[case("day after tomorrow", "2026-11-27")]
#[case("Day before yesterday", "2026-11-23")]
fn days_as_typed(#[case] raw: &str, #[case] expected: &str) {
    assert_eq!(
        parse_day(raw, day("2026-11-25")).unwrap().to_string(),
        expected
    );
}

#[rstest]
#[case("")]
#[case("в")]
#[case("32.01")]
#[case("30.02")]
#[case("29.02.2027")]
#[case("27.13")]
#[case("27-11-2026")]
#[case("27-11")]
#[case("2026-11.27")]
#[case("2026.11.27")]
#[case("27.11.1999")]
#[case("27.11.2201")]
#[case("+7.11")]
#[case("27.11.026")]
#[case("27.11.2026.")]
#[case("٢٧.١١")]
#[case("пятый")]
#[case("чт 27 ноября")]
#[case("32 ноября")]
#[case("ноября")]
#[case("27 ноября 5")]
#[case("ноября мая")]
fn other_days_are_refused(#[case] raw: &str) {
    assert_eq!(parse_day(raw, day("2026-11-25")), Err(Refusal::DateInvalid));
}

#[rstest]
#[case("18:00", 18, 0)]
#[case("18.00", 18, 0)]
#[case("1800", 18, 0)]
#[case("18", 18, 0)]
#[case("9", 9, 0)]
#[case("9:30", 9, 30)]
#[case("930", 9, 30)]
#[case(" 00:05 ", 0, 5)]
fn times_as_typed(#[case] raw: &str, #[case] hours: u32, #[case] minutes: u32) {
    assert_eq!(
        parse_time(raw).unwrap(),
        NaiveTime::from_hms_opt(hours, minutes, 0).unwrap()
    );
}

#[rstest]
#[case("")]
#[case(":")]
#[case("24:00")]
#[case("25")]
#[case("18:60")]
#[case("18:5")]
#[case("18:000")]
#[case("18:00:00")]
#[case("+1:00")]
#[case("-1")]
#[case("12345")]
#[case("я00")]
#[case("яя")]
#[case("1я")]
fn other_times_are_refused(#[case] raw: &str) {
    assert_eq!(parse_time(raw), Err(Refusal::TimeInvalid));
}

#[rstest]
#[case("2026-11-27T21:30:00+03:00")]
#[case("2026-11-27T18:30:00Z")]
#[case("2026-11-27T18:30:00.000Z")]
#[case("2026-11-27 21:30:00+03:00")]
#[case("2026-11-27T21:30+03:00")]
#[case("2026-11-27T21:30")]
#[case("2026-11-27T21:30:00")]
#[case(" 2026-11-27 21:30 ")]
#[case("2026-11-27 21:30:00.0000009")]
fn moments_as_written(#[case] raw: &str) {
    let moment = parse_moment(raw, &venue(Tz::Europe__Moscow)).unwrap();
    assert_eq!(moment.to_rfc3339(), "2026-11-27T18:30:00+00:00");
}

#[rstest]
#[case("2026-03-29T02:30", Refusal::TimeInGap)]
#[case("2026-03-29", Refusal::TimeInvalid)]
#[case("2026-03-29T", Refusal::TimeInvalid)]
#[case("2026-03-29T25:00", Refusal::TimeInvalid)]
#[case("2026-03-29T12:00:60", Refusal::TimeInvalid)]
#[case("2026-03-29T12:00:60Z", Refusal::TimeInvalid)]
#[case("2026-03-29T12:00+99:00", Refusal::TimeInvalid)]
#[case("2026-03-32T12:00", Refusal::DateInvalid)]
#[case("1999-03-29T12:00", Refusal::DateInvalid)]
#[case("27.11 21:30", Refusal::DateInvalid)]
#[case("", Refusal::DateInvalid)]
#[case("яяяяяяяяяяя", Refusal::DateInvalid)]
fn other_moments_are_refused(#[case] raw: &str, #[case] expected: Refusal) {
    assert_eq!(parse_moment(raw, &venue(Tz::Europe__Berlin)), Err(expected));
}

proptest! {
    #[test]
    fn no_text_panics(raw in any::<String>(), near in "[ 0-9T:.+Zя/-]{0,30}", days in 0_i64..73_000) {
        let today = day("2000-01-01").plus_days(days);
        for text in [raw, near.clone(), format!("2026-11-27T{near}")] {
            let _ = parse_day(&text, today);
            let _ = parse_time(&text);
            let _ = parse_moment(&text, &venue(Tz::Australia__Lord_Howe));
        }
    }

    #[test]
    fn a_date_without_a_year_is_the_nearest(days in 400_i64..72_000, ahead in -183_i64..=181) {
        let today = day("2000-01-01").plus_days(days);
        let meant = today.plus_days(ahead);
        let typed = meant.0.format("%d.%m").to_string();
        prop_assert_eq!(parse_day(&typed, today), Ok(meant));
    }

    #[test]
    fn what_is_shown_is_read_back(seconds in 946_800_000_i64..7_258_000_000) {
        let calendar = venue(Tz::America__New_York);
        let moment = DateTime::from_timestamp(seconds, 0).unwrap();
        prop_assert_eq!(parse_moment(&calendar.rfc3339(moment), &calendar), Ok(moment));
        prop_assert_eq!(parse_moment(&moment.to_rfc3339(), &calendar), Ok(moment));
    }

    #[test]
    fn weekdays_are_within_the_week(days in 0_i64..73_000, name in proptest::sample::select(
        vec!["пн", "вт", "ср", "чт", "пт", "сб", "вс"])) {
        let today = day("2000-01-01").plus_days(days);
        let found = parse_day(name, today).unwrap();
        prop_assert!(today <= found && found <= today.plus_days(6));
        prop_assert_eq!(Some(found.0.weekday()), weekday(name));
    }
}

#![allow(clippy::unwrap_used, clippy::panic)]

use chrono_tz::TZ_VARIANTS;
use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn calendar(zone: Tz, day_start: &str) -> Calendar {
    let day_start = day_start.parse().unwrap();
    Calendar { zone, day_start }
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn day(text: &str) -> ServiceDay {
    ServiceDay::parse(text).unwrap()
}

/// Both directions of "day_of(t) = d iff range(d) contains t", for the days around `t`, and that
/// these touch without overlapping.
fn holds_at(calendar: &Calendar, moment: DateTime<Utc>) {
    let today = calendar.day_of(moment);
    let mut before: Option<Period> = None;
    for near in -2..=2 {
        let other = today.plus_days(near);
        let range = calendar.range(other);
        assert_eq!(
            range.contains(moment),
            other == today,
            "{calendar:?} {moment} {other} {range:?}"
        );
        assert!(before.is_none_or(|before| before.end() == range.start()));
        before = Some(range);
    }
}

#[test]
fn the_night_belongs_to_the_evening() {
    let moscow = calendar(Tz::Europe__Moscow, "06:00:00");
    // Saturday 00:30, Saturday 05:59:59 and 06:00 in Moscow.
    assert_eq!(
        moscow.day_of(utc("2026-11-27T21:30:00Z")),
        day("2026-11-27")
    );
    assert_eq!(
        moscow.day_of(utc("2026-11-28T02:59:59Z")),
        day("2026-11-27")
    );
    assert_eq!(
        moscow.day_of(utc("2026-11-28T03:00:00Z")),
        day("2026-11-28")
    );
    assert_eq!(
        moscow.rfc3339(utc("2026-11-27T18:30:00Z")),
        "2026-11-27T21:30:00+03:00"
    );
    let night = moscow.at(day("2026-11-27"), "00:30:00".parse().unwrap());
    assert_eq!(night, wall("2026-11-28T00:30:00"));
}

#[test]
fn gaps_are_refused_and_repeats_are_the_earlier() {
    let berlin = calendar(Tz::Europe__Berlin, "06:00:00");
    let (gap, repeat) = (wall("2026-03-29T02:30:00"), wall("2026-10-25T02:30:00"));
    assert_eq!(berlin.resolve(gap), Err(Refusal::TimeInGap));
    assert_eq!(berlin.resolve_forward(gap), utc("2026-03-29T01:00:00Z"));
    assert_eq!(berlin.resolve(repeat), Ok(utc("2026-10-25T00:30:00Z")));
    assert_eq!(berlin.resolve_last(repeat), utc("2026-10-25T01:30:00Z"));
}

#[rstest]
#[case("06:00:00")]
#[case("00:00:00")]
#[case("23:59:00")]
fn a_skipped_date_breaks_nothing(#[case] day_start: &str) {
    let apia = calendar(Tz::Pacific__Apia, day_start);
    let skipped = ServiceDay::parse("2011-12-30").unwrap();
    assert!(apia.range(skipped).start() < apia.range(skipped).end());
    for hours in -72..72 {
        holds_at(&apia, utc("2011-12-30T10:00:00Z") + TimeDelta::hours(hours));
    }
    holds_at(&apia, apia.range(skipped).start());
}

#[rstest]
#[case("2026-2-03")]
#[case("1999-12-31")]
#[case("2201-01-01")]
#[case("2026-02-30")]
#[case("+026-01-01")]
#[case(" 2026-01-01")]
#[case("2026-01-01 ")]
#[case("２026-1-1")]
#[case("")]
fn only_the_strict_form_is_read(#[case] text: &str) {
    assert_eq!(ServiceDay::parse(text), Err(Refusal::DateInvalid));
}

#[test]
fn arithmetic_stops_at_the_ends() {
    let moscow = calendar(Tz::Europe__Moscow, "06:00:00");
    assert_eq!(day("2026-11-27").plus_days(i64::MAX), ServiceDay(LAST));
    assert_eq!(day("2026-11-27").plus_days(i64::MIN), ServiceDay(FIRST));
    for extreme in [NaiveDate::MIN, NaiveDate::MAX] {
        let _ = moscow.range(ServiceDay(extreme));
        let _ = ServiceDay(extreme).next().prev();
        let _ = moscow.resolve(extreme.and_time(NaiveTime::MIN));
        let _ = moscow.resolve_forward(extreme.and_time(NaiveTime::MIN));
        let _ = moscow.at(ServiceDay(extreme), NaiveTime::MIN);
    }
    for extreme in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        let _ = moscow.day_of(extreme);
        let _ = moscow.rfc3339(extreme);
    }
}

#[test]
fn the_wire_form_is_the_date() {
    let json = serde_json::to_string(&day("2026-11-27")).unwrap();
    assert_eq!(json, "\"2026-11-27\"");
    assert_eq!(
        serde_json::from_str::<ServiceDay>(&json).unwrap(),
        day("2026-11-27")
    );
}

/// Every change of the zone's offset between the two moments, by weekly samples and bisection.
fn transitions(zone: Tz, from: &str, until: &str) -> Vec<DateTime<Utc>> {
    let offset = |moment: DateTime<Utc>| moment.with_timezone(&zone).offset().fix();
    let (mut at, until) = (utc(from), utc(until));
    let mut found = Vec::new();
    while at < until {
        let (mut low, mut high) = (at, at + TimeDelta::days(7));
        at = high;
        if offset(low) == offset(high) {
            continue;
        }
        while high - low > TimeDelta::seconds(1) {
            let middle = low + TimeDelta::seconds((high - low).num_seconds() / 2);
            if offset(middle) == offset(low) {
                low = middle;
            } else {
                high = middle;
            }
        }
        found.push(high);
    }
    found
}

/// Every zone, every change of its clock from 2005 to 2032 and the skipped dates of the 1990s.
#[test]
fn days_partition_time_around_every_change_of_every_zone() {
    for zone in TZ_VARIANTS {
        let mut changes = transitions(zone, "2005-01-01T00:00:00Z", "2012-01-01T00:00:00Z");
        changes.extend(transitions(
            zone,
            "2026-01-01T00:00:00Z",
            "2032-01-01T00:00:00Z",
        ));
        changes.extend(transitions(
            zone,
            "1993-06-01T00:00:00Z",
            "1995-02-01T00:00:00Z",
        ));
        for change in changes {
            for day_start in ["00:00:00", "02:30:00", "06:00:00"] {
                let calendar = calendar(zone, day_start);
                for near in [-3_600, -1, 0, 1_800, 14_400] {
                    holds_at(&calendar, change + TimeDelta::seconds(near));
                }
                holds_at(&calendar, change - TimeDelta::microseconds(1));
            }
        }
    }
}

proptest! {
    #[test]
    fn days_partition_time(
        zone in proptest::sample::select(TZ_VARIANTS.to_vec()),
        seconds in -2_000_000_000_i64..7_000_000_000,
        start in 0_u32..86_400,
    ) {
        let day_start = NaiveTime::from_num_seconds_from_midnight_opt(start, 0).unwrap();
        holds_at(&Calendar { zone, day_start }, DateTime::from_timestamp(seconds, 0).unwrap());
    }

    #[test]
    fn what_is_shown_is_read_back(days in 0_i64..73_000) {
        let day = ServiceDay::parse("2000-01-01").unwrap().plus_days(days);
        prop_assert_eq!(ServiceDay::parse(&day.to_string()), Ok(day));
        prop_assert_eq!(day.next().prev(), day);
    }

    #[test]
    fn wall_times_round_trip(
        zone in proptest::sample::select(TZ_VARIANTS.to_vec()),
        seconds in 0_i64..7_000_000_000,
    ) {
        let calendar = calendar(zone, "06:00:00");
        let moment = DateTime::from_timestamp(seconds, 0).unwrap();
        let shown = calendar.local(moment).naive_local();
        let (first, last) = (calendar.resolve(shown).unwrap(), calendar.resolve_last(shown));
        prop_assert!(first == moment || last == moment);
        prop_assert!(first <= last);
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,14}") {
        let _ = ServiceDay::parse(&text);
    }
}

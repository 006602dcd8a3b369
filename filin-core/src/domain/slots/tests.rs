#![allow(clippy::unwrap_used)]

mod properties;

use chrono_tz::Tz;
use rstest::rstest;

use super::*;
use crate::domain::hours::{DayException, Opening};
use crate::domain::ids::TableId;
use crate::domain::table::{Place, Seats, Shape, TableNo};

/// A venue to borrow a [`DayPlan`] from.
#[derive(Debug)]
struct Venue {
    calendar: Calendar,
    hours: Hours,
    rules: Rules,
    tables: Vec<Table>,
    held: Vec<Held>,
}

impl Venue {
    /// The seeded one: eight tables for four, neighbours 1+2, 3+4, …; daily 14:00–02:00.
    fn seeded(zone: Tz) -> Self {
        let day_start = "06:00:00".parse().unwrap();
        Self {
            calendar: Calendar { zone, day_start },
            hours: Hours::daily(Opening::parse("14:00", "02:00", day_start).unwrap()),
            rules: Rules::default(),
            tables: (1..=8).map(table).collect(),
            held: Vec::new(),
        }
    }

    fn plan(&self) -> DayPlan<'_> {
        DayPlan {
            calendar: &self.calendar,
            hours: &self.hours,
            rules: &self.rules,
            tables: &self.tables,
            held: &self.held,
        }
    }

    fn slots(&self, on: &str, party: i64, now: &str) -> Vec<Slot> {
        slots(&self.plan(), day(on), party, None, utc(now)).unwrap()
    }

    fn starts(&self, on: &str) -> Vec<String> {
        self.slots(on, 2, "2026-01-01T00:00:00Z")
            .iter()
            .map(|slot| self.calendar.rfc3339(slot.period.start()))
            .collect()
    }

    fn offered(&self, at: &str, now: &str) -> Result<Period, Refusal> {
        offered(&self.plan(), utc(at), 2, None, utc(now))
    }

    fn warnings(&self, at: &str, minutes: i64, party: i64, tables: &[i64]) -> Vec<&'static str> {
        let period = Period::lasting(utc(at), minutes).unwrap();
        let tables: Vec<_> = tables.iter().map(|number| no(*number)).collect();
        let now = utc("2026-11-27T12:00:00Z");
        staff_warnings(&self.plan(), period, party, &tables, now)
            .iter()
            .map(Refusal::code)
            .collect()
    }
}

fn no(number: i64) -> TableNo {
    TableNo::new(number).unwrap()
}

fn table(number: i64) -> Table {
    let neighbour = if number % 2 == 0 {
        number - 1
    } else {
        number + 1
    };
    Table {
        id: TableId(number + 100),
        number: no(number),
        seats: Seats { min: 1, max: 4 },
        zone: "Зал".into(),
        shape: Shape::Rect,
        place: Place {
            x: 0,
            y: 0,
            w: 10,
            h: 10,
            turn: 0,
        },
        online: true,
        neighbours: vec![no(neighbour)],
    }
}

fn day(text: &str) -> ServiceDay {
    ServiceDay::parse(text).unwrap()
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn an_evening_in_moscow() {
    let venue = Venue::seeded(Tz::Europe__Moscow);
    // 15:10 in Moscow.
    let evening = venue.slots("2026-11-27", 2, "2026-11-27T12:10:00Z");
    assert_eq!(evening.len(), 23, "14:00 to 01:00 by half hours");
    let why: Vec<_> = evening.iter().map(|slot| slot.why.clone()).collect();
    assert_eq!(why[2], Some(Refusal::InThePast), "15:00");
    assert_eq!(why[3], Some(Refusal::TooSoon { minutes: 30 }), "15:30");
    assert_eq!(why[4], None, "16:00");
    assert!(evening[3].seating.tables.is_empty());
    assert_eq!(evening[4].seating.tables.len(), 8);
    let last = evening.last().unwrap();
    assert_eq!(last.period.start(), utc("2026-11-27T22:00:00Z"));
    assert_eq!(last.period.minutes(), 60, "cut to closing");
}

#[test]
fn full_slots_stay_in_the_grid() {
    let mut venue = Venue::seeded(Tz::Europe__Moscow);
    let period = Period::lasting(utc("2026-11-27T15:00:00Z"), 120).unwrap();
    venue.held = (101..=108)
        .map(|id| Held {
            table: TableId(id),
            period,
        })
        .collect();
    let evening = venue.slots("2026-11-27", 2, "2026-11-27T00:00:00Z");
    let full: Vec<_> = evening
        .iter()
        .filter(|slot| slot.seating.tables.is_empty())
        .map(|slot| slot.period.start().format("%H:%M").to_string())
        .collect();
    assert_eq!(
        full,
        [
            "13:30", "14:00", "14:30", "15:00", "15:30", "16:00", "16:30"
        ]
    );
    assert!(evening.iter().all(|slot| slot.why.is_none()));
}

#[test]
fn the_grid_runs_in_real_time() {
    let mut venue = Venue::seeded(Tz::Europe__Berlin);
    venue.hours = Hours::daily(Opening::parse("22:00", "05:00", venue.calendar.day_start).unwrap());
    venue.rules.step_min = 60;
    venue.rules.advance_days = 700;
    let spring = venue.starts("2026-03-28");
    assert_eq!(spring[3], "2026-03-29T01:00:00+01:00");
    assert_eq!(spring[4], "2026-03-29T03:00:00+02:00", "no 02:00");
    assert_eq!(spring.len(), 6);
    let autumn = venue.starts("2026-10-24");
    assert_eq!(autumn[4], "2026-10-25T02:00:00+02:00");
    assert_eq!(autumn[5], "2026-10-25T02:00:00+01:00", "02:00 twice");
    assert_eq!(autumn.len(), 8);
}

#[test]
fn closed_days_have_no_slots() {
    let mut venue = Venue::seeded(Tz::Europe__Moscow);
    venue.hours.exceptions = vec![DayException {
        day: day("2026-11-27"),
        opening: None,
        note: String::new(),
    }];
    assert!(
        venue
            .slots("2026-11-27", 2, "2026-11-27T00:00:00Z")
            .is_empty()
    );
    // 00:30 on the 28th is still the night of the 27th.
    assert_eq!(
        venue.offered("2026-11-27T21:30:00Z", "2026-11-27T00:00:00Z"),
        Err(Refusal::ClosedDay {
            date: day("2026-11-27").0
        })
    );
}

#[rstest]
#[case("2026-11-27T15:00:00Z", None)]
#[case("2026-11-27T22:00:00Z", None)]
#[case("2026-11-27T22:30:00Z", Some("outside_hours"))]
#[case("2026-11-28T10:30:00Z", Some("outside_hours"))]
#[case("2026-11-27T15:10:00Z", Some("off_grid"))]
#[case("2026-11-27T15:00:00.000001Z", Some("off_grid"))]
#[case("2026-11-27T11:59:00Z", Some("in_the_past"))]
#[case("2026-11-27T12:29:59Z", Some("too_soon"))]
#[case("2026-11-27T12:30:00Z", None)]
#[case("2027-01-26T15:00:00Z", None)]
#[case("2027-01-26T22:00:00Z", None)]
#[case("2027-01-27T15:00:00Z", Some("too_far_ahead"))]
#[case("2226-01-27T15:00:00Z", Some("too_far_ahead"))]
fn when_guests_may_start(#[case] at: &str, #[case] refused: Option<&str>) {
    let venue = Venue::seeded(Tz::Europe__Moscow);
    let answer = venue.offered(at, "2026-11-27T12:00:00Z");
    assert_eq!(answer.as_ref().err().map(Refusal::code), refused);
    assert!(answer.is_err() || answer.unwrap().start() == utc(at));
}

#[rstest]
#[case(0, None, Refusal::PartyTooSmall)]
#[case(i64::MIN, None, Refusal::PartyTooSmall)]
#[case(9, None, Refusal::PartyTooLarge { max: 8 })]
#[case(2, Some(59), Refusal::MinutesOutOfRange { min: 60, max: 480 })]
#[case(2, Some(481), Refusal::MinutesOutOfRange { min: 60, max: 480 })]
fn party_and_stay_are_bounded(
    #[case] party: i64,
    #[case] minutes: Option<i64>,
    #[case] refusal: Refusal,
) {
    let venue = Venue::seeded(Tz::Europe__Moscow);
    let (now, at) = (utc("2026-11-27T00:00:00Z"), utc("2026-11-27T15:00:00Z"));
    let grid = slots(&venue.plan(), day("2026-11-27"), party, minutes, now);
    assert_eq!(grid, Err(refusal.clone()));
    assert_eq!(
        offered(&venue.plan(), at, party, minutes, now),
        Err(refusal)
    );
}

// It is 15:00 in Moscow on the 27th, open from 14:00 to 02:00.
#[rstest]
#[case("2026-11-27T15:00:00Z", 120, 4, &[1], &[])]
#[case("2026-11-27T15:00:00Z", 120, 8, &[1, 2], &[])]
#[case("2026-11-27T15:00:00Z", 120, 8, &[1, 3], &["tables_not_neighbours"])]
#[case("2026-11-27T15:00:00Z", 120, 5, &[1], &["table_too_small"])]
#[case("2026-11-27T15:00:00Z", 120, 2, &[9], &["table_too_big", "table_walk_in_only"])]
#[case("2026-11-27T15:00:00Z", 120, 2, &[77], &[])]
#[case("2026-11-27T15:10:00Z", 120, 4, &[1], &["off_grid"])]
#[case("2026-11-27T22:30:00Z", 120, 4, &[1], &["outside_hours"])]
#[case("2026-11-27T12:00:30Z", 120, 4, &[1], &[])]
#[case("2026-11-27T12:00:00Z", 120, 6, &[9], &[])]
#[case("2026-11-27T12:05:00Z", 120, 4, &[1], &["too_soon", "off_grid"])]
#[case("2026-11-27T11:30:00Z", 120, 4, &[1], &["in_the_past"])]
#[case("2027-11-27T15:00:00Z", 120, 4, &[1], &["too_far_ahead"])]
fn staff_are_only_warned(
    #[case] at: &str,
    #[case] minutes: i64,
    #[case] party: i64,
    #[case] tables: &[i64],
    #[case] expected: &[&str],
) {
    let mut venue = Venue::seeded(Tz::Europe__Moscow);
    venue.tables.push(Table {
        seats: Seats { min: 4, max: 8 },
        online: false,
        neighbours: Vec::new(),
        ..table(9)
    });
    assert_eq!(venue.warnings(at, minutes, party, tables), expected);
}

#[test]
fn a_big_table_is_fine_when_nothing_better_is_free() {
    let mut venue = Venue::seeded(Tz::Europe__Moscow);
    venue.tables[0].seats.max = 8;
    let at = "2026-11-27T15:00:00Z";
    assert_eq!(venue.warnings(at, 120, 2, &[1]), ["table_too_big"]);
    let period = Period::lasting(utc(at), 120).unwrap();
    venue.held = (102..=108)
        .map(|id| Held {
            table: TableId(id),
            period,
        })
        .collect();
    assert!(venue.warnings(at, 120, 2, &[1]).is_empty());
}

#[rstest]
#[case("2026-11-27T00:00:00Z", None)]
#[case("2026-11-26T23:59:59Z", Some("too_old"))]
#[case("2028-11-26T12:00:00Z", None)]
#[case("2028-11-26T12:00:01Z", Some("too_far_ahead"))]
fn staff_starts_are_bounded(#[case] at: &str, #[case] refused: Option<&str>) {
    let answer = staff_may_start(utc(at), utc("2026-11-27T12:00:00Z"));
    assert_eq!(answer.err().as_ref().map(Refusal::code), refused);
}

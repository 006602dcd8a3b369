#![allow(clippy::unwrap_used)]

mod properties;

use chrono_tz::Tz;
use rstest::rstest;

use super::*;
use crate::domain::actor::Language;
use crate::domain::hours::{DayException, Hours, Opening};
use crate::domain::ids::GuestId;
use crate::domain::table::{Place, Seats, Shape, Table, TableNo};

/// A venue to borrow a [`DayPlan`] from.
#[derive(Clone, Debug)]
struct Venue {
    calendar: Calendar,
    hours: Hours,
    rules: Rules,
    tables: Vec<Table>,
    held: Vec<Held>,
}

impl Venue {
    /// Two tables for four that can be joined, in Moscow, daily 14:00–02:00.
    fn small() -> Self {
        let day_start = "06:00:00".parse().unwrap();
        Self {
            calendar: Calendar {
                zone: Tz::Europe__Moscow,
                day_start,
            },
            hours: Hours::daily(Opening::parse("14:00", "02:00", day_start).unwrap()),
            rules: Rules::default(),
            tables: vec![table(1), table(2)],
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

    fn window(&self, from: &str, until: &str) -> Result<Window, Refusal> {
        let time = |text: &str| crate::domain::when::parse_time(text).unwrap();
        Window::new(&self.calendar, friday(), time(from), time(until))
    }

    fn may_wait(&self, from: &str, until: &str, party: i64, now: &str) -> &'static str {
        let window = match self.window(from, until) {
            Ok(window) => window,
            Err(refusal) => return refusal.code(),
        };
        match may_wait(&self.plan(), friday(), window, party, None, utc(now)) {
            Ok(()) => "ok",
            Err(refusal) => refusal.code(),
        }
    }

    /// Somebody in line.
    fn wait(&self, id: i64, from: &str, until: &str, party: i64) -> Wait {
        wait(id, friday(), self.window(from, until).unwrap(), party)
    }

    /// Takes a table from a wall time of Friday evening on, for two hours.
    fn take(&mut self, number: i64, time: &str) {
        let start = self.window(time, time).unwrap().from;
        self.held.push(Held {
            table: TableId(number),
            period: Period::lasting(start, 120).unwrap(),
        });
    }

    fn decide(&self, line: &[Wait], now: &str) -> Vec<(i64, String)> {
        let steps = decide(&self.plan(), line, &[], utc(now));
        steps
            .into_iter()
            .map(|(id, state)| (id.0, self.told(&state)))
            .collect()
    }

    /// `offered 20:00 at 1`, or the status alone.
    fn told(&self, state: &State) -> String {
        match state {
            State::Offered(offer) => {
                let start = self.calendar.local(offer.period.start()).format("%H:%M");
                let tables: Vec<String> = offer.tables.iter().map(ToString::to_string).collect();
                format!("offered {start} at {}", tables.join("+"))
            }
            state => state.status().to_string(),
        }
    }
}

fn table(number: i64) -> Table {
    Table {
        id: TableId(number),
        number: TableNo::new(number).unwrap(),
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
        neighbours: vec![TableNo::new(3 - number).unwrap()],
    }
}

fn wait(id: i64, day: ServiceDay, window: Window, party: i64) -> Wait {
    Wait {
        id: WaitId(id),
        guest: BookingGuest {
            id: GuestId(id),
            telegram_id: None,
            name: String::new(),
            username: None,
            phone: None,
            language: Language::Ru,
            visits: 0,
            ahead: 0,
        },
        barred: false,
        day,
        window,
        party,
        minutes: None,
        state: State::Waiting,
        place: None,
        created_at: DateTime::UNIX_EPOCH,
    }
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn friday() -> ServiceDay {
    ServiceDay::parse("2026-11-27").unwrap()
}

/// 15:00 in Moscow.
const NOW: &str = "2026-11-27T12:00:00Z";

#[test]
fn only_the_designed_steps_exist() {
    let steps: Vec<String> = WaitStatus::ALL
        .into_iter()
        .flat_map(|from| WaitStatus::ALL.map(|to| (from, to)))
        .filter(|(from, to)| from.step(*to).is_ok())
        .map(|(from, to)| format!("{from}>{to}"))
        .collect();
    assert_eq!(
        steps,
        [
            "waiting>offered",
            "waiting>left",
            "waiting>expired",
            "offered>waiting",
            "offered>claimed",
            "offered>lapsed",
            "offered>left",
        ]
    );
    let claim = WaitStatus::Waiting.step(WaitStatus::Claimed);
    assert_eq!(claim, Err(Refusal::OfferGone));
    let again = WaitStatus::Left.step(WaitStatus::Left);
    assert_eq!(again, Err(Refusal::WaitEnded));
}

#[rstest]
#[case("19:00", "21:00", 2, "ok")]
#[case("23:00", "01:00", 2, "ok")]
#[case("20:00", "20:00", 8, "ok")]
#[case("10:00", "14:00", 2, "in_the_past")]
#[case("14:00", "15:30", 2, "too_soon")]
#[case("14:00", "16:00", 2, "ok")]
#[case("21:00", "19:00", 2, "window_invalid")]
#[case("01:00", "23:00", 2, "window_invalid")]
#[case("06:00", "13:59", 2, "outside_hours")]
#[case("01:01", "05:59", 2, "outside_hours")]
#[case("19:01", "19:29", 2, "outside_hours")]
#[case("19:00", "21:00", 0, "party_too_small")]
#[case("19:00", "21:00", 9, "party_too_large")]
fn who_may_wait(#[case] from: &str, #[case] until: &str, #[case] party: i64, #[case] answer: &str) {
    assert_eq!(Venue::small().may_wait(from, until, party, NOW), answer);
}

#[test]
fn a_day_that_is_closed_over_or_far_away_is_not_waited_for() {
    let mut venue = Venue::small();
    let asked = |venue: &Venue, now| venue.may_wait("19:00", "21:00", 2, now);
    assert_eq!(asked(&venue, "2026-11-27T18:00:01Z"), "in_the_past");
    assert_eq!(asked(&venue, "2026-11-27T17:20:00Z"), "ok");
    assert_eq!(asked(&venue, "2026-11-27T17:20:01Z"), "too_soon");
    assert_eq!(asked(&venue, "2026-09-28T12:00:00Z"), "ok");
    assert_eq!(asked(&venue, "2026-09-27T12:00:00Z"), "too_far_ahead");
    venue.hours.exceptions.push(DayException {
        day: friday(),
        opening: None,
        note: String::new(),
    });
    assert_eq!(asked(&venue, NOW), "closed_day");
}

#[test]
fn the_first_in_line_whom_it_fits_is_offered_the_first_start() {
    let mut venue = Venue::small();
    for number in [1, 2] {
        venue.take(number, "20:00");
    }
    let line = [
        venue.wait(1, "19:30", "21:30", 2),
        venue.wait(2, "20:00", "22:30", 2),
        venue.wait(3, "20:00", "22:00", 2),
        venue.wait(4, "20:00", "22:00", 2),
    ];
    let expected = [
        (2, "offered 22:00 at 1".into()),
        (3, "offered 22:00 at 2".into()),
    ];
    assert_eq!(venue.decide(&line, NOW), expected);
    venue.held.pop();
    let expected = [
        (1, "offered 19:30 at 2".into()),
        (2, "offered 21:30 at 2".into()),
        (3, "offered 22:00 at 1".into()),
    ];
    assert_eq!(venue.decide(&line, NOW), expected);
}

#[test]
fn two_tables_are_offered_joined_and_to_nobody_else() {
    let venue = Venue::small();
    let line = [
        venue.wait(1, "20:00", "20:00", 6),
        venue.wait(2, "20:00", "20:00", 2),
        venue.wait(3, "18:00", "18:00", 2),
    ];
    let expected = [
        (1, "offered 20:00 at 1+2".into()),
        (3, "offered 18:00 at 1".into()),
    ];
    assert_eq!(venue.decide(&line, NOW), expected);
}

fn offered(venue: &Venue, wait: &Wait, now: &str) -> Wait {
    let steps = decide(&venue.plan(), std::slice::from_ref(wait), &[], utc(now));
    let [(_, state @ State::Offered(_))] = &steps[..] else {
        panic!("{steps:?}")
    };
    Wait {
        state: state.clone(),
        ..wait.clone()
    }
}

#[test]
fn an_offer_stands_ten_minutes_and_then_lapses() {
    let venue = Venue::small();
    let first = offered(&venue, &venue.wait(1, "20:00", "20:00", 2), NOW);
    assert_eq!(
        first.offer().map(|offer| offer.until),
        Some(utc(NOW) + OFFER_LIFE)
    );
    let line = [
        first.clone(),
        venue.wait(2, "20:00", "20:00", 2),
        venue.wait(3, "20:00", "20:00", 2),
    ];
    let before = venue.decide(&line, "2026-11-27T12:09:59.999999Z");
    assert_eq!(before, [(2, "offered 20:00 at 2".into())]);
    let after = venue.decide(&line, "2026-11-27T12:10:00Z");
    let expected = [
        (1, "lapsed".into()),
        (2, "offered 20:00 at 1".into()),
        (3, "offered 20:00 at 2".into()),
    ];
    assert_eq!(after, expected);
    let last = utc("2026-11-27T12:09:59.999999Z");
    assert!(first.claimable(last).is_ok());
    let late = first.claimable(utc("2026-11-27T12:10:00Z"));
    assert_eq!(late, Err(Refusal::OfferGone));
}

#[test]
fn an_offer_whose_table_is_gone_returns_to_its_place() {
    let mut venue = Venue::small();
    let line = [
        offered(&venue, &venue.wait(1, "20:00", "20:00", 2), NOW),
        venue.wait(2, "20:00", "20:00", 2),
    ];
    venue.take(1, "21:00");
    let steps = venue.decide(&line, NOW);
    let expected = [(1, "waiting".into()), (1, "offered 20:00 at 2".into())];
    assert_eq!(steps, expected, "and is the first to be offered another");
    venue.take(2, "19:00");
    assert_eq!(venue.decide(&line, NOW), [(1, "waiting".into())]);
    // So do those whose table was taken out of the room, or whose day was closed.
    let mut smaller = Venue::small();
    smaller.tables.remove(0);
    assert_eq!(smaller.decide(&line[..1], NOW)[0], (1, "waiting".into()));
    let mut closed = Venue::small();
    closed.hours.week = [None; 7];
    assert_eq!(closed.decide(&line[..1], NOW), [(1, "waiting".into())]);
}

#[test]
fn whoever_cannot_be_offered_anything_any_more_expires() {
    let mut venue = Venue::small();
    for number in [1, 2] {
        venue.take(number, "20:00");
    }
    let line = [venue.wait(1, "20:00", "20:20", 2)];
    // 20:00 needs half an hour's notice for as long as an offer stands.
    assert_eq!(venue.decide(&line, "2026-11-27T16:20:00Z"), []);
    let expected = [(1, "expired".into())];
    assert_eq!(venue.decide(&line, "2026-11-27T16:20:00.000001Z"), expected);
    // A closed day may be opened again, until the window itself is over.
    venue.hours.week = [None; 7];
    assert_eq!(venue.decide(&line, "2026-11-27T16:40:00Z"), []);
    assert_eq!(venue.decide(&line, "2026-11-27T16:40:00.000001Z"), expected);
}

#[test]
fn the_barred_are_passed_over() {
    let venue = Venue::small();
    let mut line = [
        venue.wait(1, "20:00", "20:00", 8),
        venue.wait(2, "20:00", "20:00", 2),
    ];
    line[0].barred = true;
    let steps = venue.decide(&line, NOW);
    assert_eq!(steps, [(2, "offered 20:00 at 1".into())]);
}

/// Five minutes before a service day begins, the farthest day is not yet within reach, though it
/// will be when the offer ends.
#[test]
fn nothing_is_offered_that_is_not_yet_to_be_had() {
    let venue = Venue::small();
    let line = [venue.wait(1, "20:00", "20:00", 2)];
    assert_eq!(venue.decide(&line, "2026-09-28T02:55:00Z"), []);
    let expected = [(1, "offered 20:00 at 1".into())];
    assert_eq!(venue.decide(&line, "2026-09-28T03:00:00Z"), expected);
}

/// What is offered for the night before or after is not offered twice within the buffer.
#[test]
fn offers_of_other_days_count() {
    let venue = Venue::small();
    let line = [venue.wait(1, "20:00", "20:00", 2)];
    let elsewhere = [Held {
        table: TableId(1),
        period: Period::lasting(utc("2026-11-27T16:00:00Z"), 90).unwrap(),
    }];
    let steps = decide(&venue.plan(), &line, &elsewhere, utc(NOW));
    assert_eq!(venue.told(&steps[0].1), "offered 20:00 at 2");
}

/// Berlin shows 02:00–03:00 twice on 25 October 2026 and skips it on 28 March 2027.
#[test]
fn windows_over_clock_changes() {
    let calendar = Calendar {
        zone: Tz::Europe__Berlin,
        ..Venue::small().calendar
    };
    let half_past_two: NaiveTime = "02:30:00".parse().unwrap();
    let of = |day: &str| {
        let day = ServiceDay::parse(day).unwrap();
        Window::new(&calendar, day, half_past_two, half_past_two).unwrap()
    };
    let twice = of("2026-10-24");
    assert_eq!(twice.until - twice.from, TimeDelta::hours(1));
    let skipped = of("2027-03-27");
    assert_eq!(
        (skipped.from, skipped.until),
        (utc("2027-03-28T01:00:00Z"), utc("2027-03-28T01:00:00Z"))
    );
}

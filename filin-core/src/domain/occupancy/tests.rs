#![allow(clippy::unwrap_used)]

use chrono::NaiveTime;
use proptest::prelude::*;

use super::*;

const TABLE: TableId = TableId(5);
const PARTY: BookingId = BookingId(12);

fn moscow() -> Calendar {
    Calendar {
        zone: chrono_tz::Europe::Moscow,
        day_start: NaiveTime::from_hms_opt(6, 0, 0).unwrap(),
    }
}

/// Minutes after Friday's 06:00, when the service day begins.
fn at(minutes: i64) -> DateTime<Utc> {
    let six: DateTime<Utc> = "2026-11-27T03:00:00Z".parse().unwrap();
    six + TimeDelta::minutes(minutes)
}

fn period(start: i64, minutes: i64) -> Period {
    Period::lasting(at(start), minutes).unwrap()
}

fn hold(start: i64, minutes: i64, seated: bool) -> Hold {
    Hold {
        table: TABLE,
        period: period(start, minutes),
        seated: seated.then_some(PARTY),
    }
}

fn now_taken(hold: Hold, now: i64) -> Period {
    as_of(&[hold], &moscow(), at(now))[0].period
}

#[test]
fn whoever_stays_on_has_the_table_for_a_while_more() {
    let stayed = now_taken(hold(600, 120, true), 730);
    assert_eq!(stayed, Period::new(at(600), at(745)).unwrap());
    assert_eq!(
        now_taken(hold(600, 120, true), 650),
        period(600, 120),
        "as booked"
    );
    assert_eq!(
        now_taken(hold(600, 120, true), 710),
        period(600, 125),
        "they may stay on"
    );
    assert_eq!(now_taken(hold(600, 120, false), 730), period(600, 120));
}

#[test]
fn whoever_comes_early_has_the_table_at_once() {
    let early = now_taken(hold(600, 120, true), 540);
    assert_eq!(early, Period::new(at(540), at(720)).unwrap());
    assert_eq!(now_taken(hold(600, 120, false), 540), period(600, 120));
}

#[test]
fn only_on_the_day_on_which_their_booking_begins() {
    let night = hold(23 * 60, 60, true);
    assert_eq!(now_taken(night, 24 * 60 - 1).end(), at(24 * 60 + 14));
    assert_eq!(now_taken(night, 24 * 60), night.period, "forgotten");
    let over_the_turn = hold(23 * 60, 180, true);
    assert_eq!(now_taken(over_the_turn, 25 * 60), over_the_turn.period);
    let tomorrow = hold(26 * 60, 60, true);
    assert_eq!(now_taken(tomorrow, 600), tomorrow.period);
}

#[test]
fn what_was_agreed_is_named_before_who_stayed_on() {
    let taken = |holds: &[Hold], start, minutes, sits_down, now| {
        let wanted = period(start, minutes);
        taken(holds, TABLE, wanted, sits_down, &moscow(), at(now))
    };
    let stayed = hold(600, 120, true);
    let next = hold(740, 120, false);
    let sitting = Some(Taken::Sitting(PARTY));
    assert_eq!(taken(&[stayed], 730, 120, false, 730), sitting);
    assert_eq!(taken(&[stayed], 745, 120, false, 730), None);
    assert_eq!(taken(&[stayed], 760, 120, true, 730), sitting, "sits now");
    assert_eq!(
        taken(&[stayed, next], 730, 120, false, 730),
        Some(Taken::Agreed)
    );
    assert_eq!(
        taken(&[next], 600, 120, true, 750),
        None,
        "who is only expected sends nobody away"
    );
    assert_eq!(
        super::taken(
            &[stayed],
            TableId(6),
            period(730, 60),
            true,
            &moscow(),
            at(730)
        ),
        None
    );
}

proptest! {
    #[test]
    fn a_hold_only_grows_and_only_of_who_sits(
        start in -3000_i64..3000, minutes in 1_i64..1440, seated: bool, now in -3000_i64..3000,
    ) {
        let hold = hold(start, minutes, seated);
        let taken = now_taken(hold, now);
        prop_assert!(taken.start() <= hold.period.start() && hold.period.end() <= taken.end());
        let day = |moment| moscow().day_of(moment);
        if seated && day(at(now)) == day(hold.period.start()) {
            prop_assert!(taken.contains(at(now)));
            prop_assert!(taken.contains(at(now) + LINGER - TimeDelta::microseconds(1)));
            prop_assert!(taken.end() <= hold.period.end().max(at(now) + LINGER));
            prop_assert!(taken.start() >= hold.period.start().min(at(now)));
        } else {
            prop_assert_eq!(taken, hold.period);
        }
    }

    #[test]
    fn what_is_free_by_its_name_is_free_to_the_choice(
        holds in prop::collection::vec((0_i64..1400, 1_i64..300, any::<bool>()), 0..6),
        start in 0_i64..1400, minutes in 1_i64..300, now in 0_i64..1440,
    ) {
        let holds: Vec<Hold> = holds.iter().map(|&(at, long, seated)| hold(at, long, seated)).collect();
        let (calendar, wanted) = (moscow(), period(start, minutes));
        let held = as_of(&holds, &calendar, at(now));
        let free = super::super::seating::is_free(&held, TABLE, wanted);
        prop_assert_eq!(taken(&holds, TABLE, wanted, false, &calendar, at(now)).is_none(), free);
        // Who sits down now needs at least as much.
        if taken(&holds, TABLE, wanted, true, &calendar, at(now)).is_none() {
            prop_assert!(free);
        }
    }
}

use chrono::{NaiveTime, SubsecRound};
use chrono_tz::TZ_VARIANTS;
use proptest::prelude::*;

use super::*;
use crate::domain::seating;
use crate::domain::seating::tests::{holds, rooms};

/// Venues anywhere, with any hours, rooms and sound rules; holds around the day in question.
fn venues() -> impl Strategy<Value = (Venue, ServiceDay)> {
    let hours = (0_i64..1440, 1_i64..=1440, 0_i64..1440);
    let rules = (5_i64..=90, 15_i64..=120, 0_i64..=60, 0_i64..=120, 0_i64..=3);
    let zones = proptest::sample::select(TZ_VARIANTS.to_vec());
    (zones, hours, rules, rooms(), holds(), 0_i64..20_000).prop_map(
        |(
            zone,
            (opens, length, start),
            (step, shortest, buffer, notice, advance),
            tables,
            holds,
            days,
        )| {
            let clock = |minutes: i64| NaiveTime::MIN + span(minutes.rem_euclid(1440));
            let day = day("2000-01-01").plus_days(days);
            let calendar = Calendar {
                zone,
                day_start: clock(start),
            };
            let length = length.min(1440 - opens);
            let opening = Opening::new(
                clock(start + opens),
                clock(start + opens + length),
                calendar.day_start,
            )
            .unwrap();
            let rules = Rules {
                step_min: step,
                min_stay_min: shortest,
                buffer_min: buffer,
                notice_min: notice,
                advance_days: advance,
                ..Rules::default()
            }
            .check()
            .unwrap();
            let from = calendar.range(day).start();
            let held = holds
                .iter()
                .map(|&(number, at, minutes)| Held {
                    table: TableId(number + 100),
                    period: Period::lasting(from + span(at), minutes).unwrap(),
                })
                .collect();
            (
                Venue {
                    calendar,
                    hours: Hours::daily(opening),
                    rules,
                    tables,
                    held,
                },
                day,
            )
        },
    )
}

proptest! {
    /// No slot offers a table that is held then, and every offer would really fit.
    #[test]
    fn nothing_held_is_offered((venue, day) in venues(), party in 1_i64..10) {
        let now = venue.calendar.range(day).start() - span(600);
        for slot in slots(&venue.plan(), day, party, None, now).unwrap_or_default() {
            let joined = slot.seating.joins.iter().flatten();
            for number in slot.seating.tables.iter().chain(joined) {
                let table = venue.tables.iter().find(|table| table.number == *number).unwrap();
                prop_assert!(seating::is_free(&venue.held, table.id, slot.period));
            }
            let open = venue.hours.period(day, &venue.calendar).unwrap();
            prop_assert!(open.start() <= slot.period.start() && slot.period.end() <= open.end());
            prop_assert!(slot.period.minutes() >= venue.rules.min_stay_min);
            prop_assert!(slot.why.is_none() || seating::choose(&slot.seating).is_none());
        }
    }

    /// A start is offered exactly if the grid shows it without a reason, with the same stay.
    #[test]
    fn what_is_shown_is_accepted(
        (venue, day) in venues(), party in 0_i64..10, minutes in proptest::option::of(10_i64..500),
        before in -2000_i64..5000, stray in 0_i64..3000,
    ) {
        let plan = venue.plan();
        let range = venue.calendar.range(day);
        let now = (range.start() - TimeDelta::minutes(before)).trunc_subsecs(0);
        match slots(&plan, day, party, minutes, now) {
            Err(refusal) => {
                prop_assert_eq!(offered(&plan, range.start(), party, minutes, now), Err(refusal));
            }
            Ok(grid) => {
                for slot in &grid {
                    let answer = offered(&plan, slot.period.start(), party, minutes, now);
                    prop_assert_eq!(answer, slot.why.clone().map_or(Ok(slot.period), Err));
                }
                let stray = range.start() + span(stray / 2);
                if venue.calendar.day_of(stray) == day {
                    let shown = grid.iter()
                        .any(|slot| slot.period.start() == stray && slot.why.is_none());
                    let taken = offered(&plan, stray, party, minutes, now).is_ok();
                    prop_assert_eq!(taken, shown);
                }
            }
        }
    }

    #[test]
    fn unchecked_numbers_do_not_panic(number in any::<i64>(), other in any::<i64>(), party in any::<i64>()) {
        let mut venue = Venue::seeded(Tz::Europe__Moscow);
        venue.rules = Rules {
            step_min: number.max(1), stay_min: other, min_stay_min: other.min(number),
            max_stay_min: number, buffer_min: number, notice_min: other,
            advance_days: number, max_spare_seats: other, ..Rules::default()
        };
        let now = utc("2026-11-27T12:00:00Z");
        let period = Period::lasting(now, 90).unwrap();
        let _ = slots(&venue.plan(), day("2026-11-27"), party, None, now);
        let _ = offered(&venue.plan(), now, party, Some(number), now);
        let _ = staff_warnings(&venue.plan(), period, party, &[no(1)], now);
    }
}

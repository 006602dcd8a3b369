//! How full the room is by the hour of the week: how much of the time that tables could be taken
//! they were.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, TimeDelta, Timelike, Utc};

use super::hours::Hours;
use super::period::Period;
use super::service_day::{Calendar, ServiceDay};

/// A party at so many tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// Its service day.
    pub day: ServiceDay,
    /// As booked.
    pub period: Period,
    /// How many tables it had.
    pub tables: i64,
}

/// An hour of a weekday, over all such days of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HourLoad {
    /// Of the service day, 1 for Monday to 7 for Sunday: 01:00 after a Friday evening is Friday's.
    pub weekday: u32,
    /// On the venue's wall, 0 to 23.
    pub hour: u32,
    /// Table-minutes that were taken.
    pub taken: i64,
    /// Table-minutes that the room was open for.
    pub open: i64,
}

/// The load of each hour of the week from the first day to the last, in the order of weekdays and
/// then of the night. Hours in which the room was neither open nor taken are left out.
#[must_use]
pub fn loads(
    days: impl Iterator<Item = ServiceDay>,
    hours: &Hours,
    calendar: &Calendar,
    tables: i64,
    stays: &[Stay],
) -> Vec<HourLoad> {
    // Keyed by weekday and by how many hours after the day's beginning.
    let mut sums: BTreeMap<(u32, u32), HourLoad> = BTreeMap::new();
    let mut add = |day: ServiceDay, period: Period, times: i64, open: bool| {
        let weekday = day.0.weekday().number_from_monday();
        for (hour, minutes) in by_hour(period, calendar) {
            let place = (24 + hour - calendar.day_start.hour()) % 24;
            let load = sums.entry((weekday, place)).or_insert(HourLoad {
                weekday,
                hour,
                taken: 0,
                open: 0,
            });
            *(if open {
                &mut load.open
            } else {
                &mut load.taken
            }) += minutes * times;
        }
    };
    for day in days {
        if let Some(period) = hours.period(day, calendar) {
            add(day, period, tables, true);
        }
    }
    for stay in stays {
        add(stay.day, stay.period, stay.tables, false);
    }
    sums.into_values().collect()
}

/// The wall's hours that the period touches, with the minutes that lie in each.
fn by_hour(period: Period, calendar: &Calendar) -> Vec<(u32, i64)> {
    let mut parts = Vec::new();
    let mut from = period.start();
    while from < period.end() {
        let next = next_hour(from, calendar).min(period.end());
        parts.push((calendar.local(from).hour(), (next - from).num_minutes()));
        from = next;
    }
    parts
}

/// The next moment at which the wall's clock shows a full hour.
fn next_hour(moment: DateTime<Utc>, calendar: &Calendar) -> DateTime<Utc> {
    let local = calendar.local(moment);
    let past = i64::from(local.minute()) * 60 + i64::from(local.second());
    let whole = moment - TimeDelta::nanoseconds(i64::from(local.nanosecond()));
    whole + TimeDelta::seconds(3_600 - past)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::hours::Opening;

    fn time(text: &str) -> NaiveTime {
        text.parse().unwrap()
    }

    fn calendar(zone: &str) -> Calendar {
        Calendar {
            zone: zone.parse().unwrap(),
            day_start: time("06:00:00"),
        }
    }

    fn stay(day: &str, from: &str, minutes: i64, tables: i64) -> Stay {
        let from: DateTime<Utc> = from.parse().unwrap();
        Stay {
            day: ServiceDay::parse(day).unwrap(),
            period: Period::lasting(from, minutes).unwrap(),
            tables,
        }
    }

    fn evenings() -> Hours {
        Hours::daily(Opening::parse("22:00", "01:30", time("06:00:00")).unwrap())
    }

    #[test]
    fn a_night_is_its_evenings_and_each_hour_gets_its_minutes() {
        let friday = ServiceDay::parse("2026-11-27").unwrap();
        // From 22:30 to 01:00 at two tables, in Moscow.
        let stays = [stay("2026-11-27", "2026-11-27T19:30:00Z", 150, 2)];
        let moscow = calendar("Europe/Moscow");
        let found = loads([friday].into_iter(), &evenings(), &moscow, 10, &stays);
        let plain: Vec<_> = found
            .iter()
            .map(|load| (load.weekday, load.hour, load.taken, load.open))
            .collect();
        assert_eq!(
            plain,
            [
                (5, 22, 60, 600),
                (5, 23, 120, 600),
                (5, 0, 120, 600),
                (5, 1, 0, 300)
            ]
        );
    }

    #[test]
    fn a_closed_room_that_was_taken_all_the_same_is_shown() {
        let closed = Hours {
            week: Default::default(),
            exceptions: vec![],
        };
        let stays = [stay("2026-11-27", "2026-11-27T09:00:00Z", 30, 1)];
        let moscow = calendar("Europe/Moscow");
        let found = loads(std::iter::empty(), &closed, &moscow, 10, &stays);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].hour, found[0].taken, found[0].open), (12, 30, 0));
    }

    proptest! {
        /// Over clock changes and in zones of half hours no minute is lost or counted twice.
        #[test]
        fn every_minute_falls_into_one_hour(
            start in 1_700_000_000_i64..1_900_000_000,
            minutes in 1_i64..1_500,
            zone in prop::sample::select(vec![
                "Europe/Moscow", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe",
            ]),
        ) {
            let start = DateTime::from_timestamp(start / 60 * 60, 0).unwrap();
            let period = Period::lasting(start, minutes).unwrap();
            let parts = by_hour(period, &calendar(zone));
            prop_assert_eq!(parts.iter().map(|(_, minutes)| minutes).sum::<i64>(), minutes);
            prop_assert!(parts.iter().all(|(hour, minutes)| *hour < 24 && (1..=60).contains(minutes)));
        }
    }
}

//! When the venue is open: a week of openings and the days that differ.
//!
//! Hours belong to service days, so Friday 14:00–02:00 is one opening although it ends on
//! Saturday.

use chrono::{Datelike, NaiveTime, Timelike};

use super::period::Period;
use super::refusal::Refusal;
use super::service_day::{Calendar, ServiceDay};
use super::when;

const DAY_MIN: i64 = 24 * 60;

/// One day's opening, in wall times of its service day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Opening {
    /// The first minute open.
    pub opens: NaiveTime,
    /// The first minute closed. Equal to `day_start` it means the end of the service day.
    pub closes: NaiveTime,
}

impl Opening {
    /// An opening within one service day: in minutes after `day_start`, `opens` comes before
    /// `closes`. So with 06:00, 14:00–02:00 is one evening and 06:00–06:00 is around the clock.
    ///
    /// # Errors
    /// `hours_invalid` for anything else, and for times that are not whole minutes.
    pub fn new(opens: NaiveTime, closes: NaiveTime, day_start: NaiveTime) -> Result<Self, Refusal> {
        let whole = opens.num_seconds_from_midnight().is_multiple_of(60)
            && closes.num_seconds_from_midnight().is_multiple_of(60)
            && opens.nanosecond() == 0
            && closes.nanosecond() == 0;
        let last = match minutes_after(closes, day_start) {
            0 => DAY_MIN,
            minutes => minutes,
        };
        if whole && minutes_after(opens, day_start) < last {
            Ok(Self { opens, closes })
        } else {
            Err(Refusal::HoursInvalid)
        }
    }

    /// As [`Opening::new`], from typed times.
    ///
    /// # Errors
    /// `hours_invalid`, for times that cannot be read too.
    pub fn parse(opens: &str, closes: &str, day_start: NaiveTime) -> Result<Self, Refusal> {
        let read = |text| when::parse_time(text).map_err(|_| Refusal::HoursInvalid);
        Self::new(read(opens)?, read(closes)?, day_start)
    }
}

/// Minutes of the wall clock from `day_start` on, 0 to 1439.
fn minutes_after(time: NaiveTime, day_start: NaiveTime) -> i64 {
    (time - day_start).num_minutes().rem_euclid(DAY_MIN)
}

/// A day that differs from its weekday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayException {
    /// The service day.
    pub day: ServiceDay,
    /// When it is open instead; none is closed.
    pub opening: Option<Opening>,
    /// Why, for people ("Новый год"). May be empty.
    pub note: String,
}

/// The venue's hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// Monday first; none is closed.
    pub week: [Option<Opening>; 7],
    /// Days that differ, at most one entry a day.
    pub exceptions: Vec<DayException>,
}

impl Hours {
    /// The same opening every day.
    #[must_use]
    pub fn daily(opening: Opening) -> Self {
        Self {
            week: [Some(opening); 7],
            exceptions: Vec::new(),
        }
    }

    /// The exception that the day has, if any.
    #[must_use]
    pub fn exception(&self, day: ServiceDay) -> Option<&DayException> {
        self.exceptions
            .iter()
            .find(|exception| exception.day == day)
    }

    /// The day's opening; none is closed.
    #[must_use]
    pub fn opening(&self, day: ServiceDay) -> Option<Opening> {
        match self.exception(day) {
            Some(exception) => exception.opening,
            None => {
                let weekday = day.0.weekday().num_days_from_monday() as usize;
                self.week.get(weekday).copied().flatten()
            }
        }
    }

    /// The day's open period; none is closed. Over clock changes the venue stays open through
    /// both showings of a repeated time, and a skipped time means the end of the gap. Never
    /// reaches out of the service day, so two days' hours cannot overlap.
    #[must_use]
    pub fn period(&self, day: ServiceDay, calendar: &Calendar) -> Option<Period> {
        let opening = self.opening(day)?;
        let range = calendar.range(day);
        let opens = calendar.resolve_forward(calendar.at(day, opening.opens));
        let closes = if opening.closes == calendar.day_start {
            range.end()
        } else {
            calendar.resolve_last(calendar.at(day, opening.closes))
        };
        // Empty when a clock change swallowed it, or when day_start was moved under the hours.
        Period::new(opens.max(range.start()), closes.min(range.end()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use chrono::{DateTime, TimeDelta, Utc};
    use chrono_tz::{TZ_VARIANTS, Tz};
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn time(text: &str) -> NaiveTime {
        when::parse_time(text).unwrap()
    }

    fn day(text: &str) -> ServiceDay {
        ServiceDay::parse(text).unwrap()
    }

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn calendar(zone: Tz, day_start: &str) -> Calendar {
        let day_start = time(day_start);
        Calendar { zone, day_start }
    }

    fn open(zone: Tz, on: &str, opens: &str, closes: &str, day_start: &str) -> Option<Period> {
        let hours = Hours::daily(Opening::parse(opens, closes, time(day_start)).unwrap());
        hours.period(day(on), &calendar(zone, day_start))
    }

    #[rstest]
    #[case("14:00", "02:00", true)]
    #[case("06:00", "06:00", true)]
    #[case("14:00", "06:00", true)]
    #[case("00:30", "05:00", true)]
    #[case("14:00", "13:00", false)]
    #[case("14:00", "14:00", false)]
    #[case("05:00", "07:00", false)]
    #[case("25:00", "02:00", false)]
    #[case("14:00", "", false)]
    fn openings_lie_within_one_service_day(
        #[case] opens: &str,
        #[case] closes: &str,
        #[case] good: bool,
    ) {
        let opening = Opening::parse(opens, closes, time("06:00"));
        assert_eq!(opening.is_ok(), good, "{opening:?}");
    }

    #[test]
    fn an_evening_ends_after_midnight() {
        let period = open(Tz::Europe__Moscow, "2026-11-27", "14:00", "02:00", "06:00").unwrap();
        assert_eq!(period.start(), utc("2026-11-27T11:00:00Z"));
        assert_eq!(period.end(), utc("2026-11-27T23:00:00Z"));
    }

    #[rstest]
    // The clock goes back at 03:00 to 02:00: open through both, 13 hours.
    #[case("2026-10-24", "14:00", "02:30", 13 * 60 + 30)]
    // The clock jumps from 02:00 to 03:00: 02:30 does not exist, closed at 03:00.
    #[case("2026-03-28", "14:00", "02:30", 12 * 60)]
    #[case("2026-03-28", "02:30", "05:00", 2 * 60)]
    #[case("2026-03-28", "06:00", "06:00", 23 * 60)]
    #[case("2026-10-24", "06:00", "06:00", 25 * 60)]
    fn clock_changes_count_in_real_time(
        #[case] on: &str,
        #[case] opens: &str,
        #[case] closes: &str,
        #[case] minutes: i64,
    ) {
        let period = open(Tz::Europe__Berlin, on, opens, closes, "06:00").unwrap();
        assert_eq!(period.minutes(), minutes);
    }

    #[test]
    fn hours_inside_a_gap_are_closed() {
        assert_eq!(
            open(Tz::Europe__Berlin, "2026-03-28", "02:10", "02:50", "06:00"),
            None
        );
    }

    /// Closing 02:15 shows again after the new day has begun at the first 02:30.
    #[test]
    fn hours_stay_inside_their_day() {
        let berlin = |on| open(Tz::Europe__Berlin, on, "14:00", "02:15", "02:30").unwrap();
        let night = berlin("2026-10-24");
        assert_eq!(night.end(), utc("2026-10-25T00:30:00Z"));
        assert!(!night.overlaps(&berlin("2026-10-25")));
    }

    #[test]
    fn exceptions_win() {
        let evening = Opening::parse("14:00", "02:00", time("06:00")).unwrap();
        let mut hours = Hours::daily(evening);
        hours.week[6] = None;
        hours.exceptions = vec![
            DayException {
                day: day("2026-11-27"),
                opening: None,
                note: "ремонт".into(),
            },
            DayException {
                day: day("2026-11-29"),
                opening: Some(evening),
                note: String::new(),
            },
        ];
        assert_eq!(hours.opening(day("2026-11-26")), Some(evening));
        assert_eq!(hours.opening(day("2026-11-27")), None);
        assert_eq!(hours.opening(day("2026-11-29")), Some(evening));
        assert_eq!(hours.opening(day("2026-12-06")), None, "a Sunday");
    }

    proptest! {
        /// Whatever the zone and the hours: open only inside one's own day, so every moment open
        /// belongs to the day whose hours these are.
        #[test]
        fn open_within_the_day(
            zone in proptest::sample::select(TZ_VARIANTS.to_vec()),
            days in 0_i64..20_000,
            opens in 0_i64..1440, length in 1_i64..=1440, start in 0_i64..1440,
        ) {
            let clock = |minutes: i64| NaiveTime::MIN + TimeDelta::minutes(minutes.rem_euclid(1440));
            let calendar = Calendar { zone, day_start: clock(start) };
            let opening = Opening::new(
                clock(start + opens), clock(start + opens + length), calendar.day_start);
            prop_assert_eq!(opening.is_ok(), opens + length <= 1440);
            if let Ok(opening) = opening {
                let day = ServiceDay::parse("2000-01-01").unwrap().plus_days(days);
                if let Some(period) = Hours::daily(opening).period(day, &calendar) {
                    prop_assert_eq!(calendar.day_of(period.start()), day);
                    let last = period.end() - TimeDelta::microseconds(1);
                    prop_assert_eq!(calendar.day_of(last), day);
                }
            }
        }
    }
}

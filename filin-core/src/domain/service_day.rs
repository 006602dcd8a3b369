//! The business date that a moment belongs to: Saturday 00:30 is still Friday's night.
//!
//! Everything that asks for "a date" means a [`ServiceDay`]; [`Calendar`] is the only place that
//! turns instants into the venue's days and wall clock and back. Source: the design, §1 and §2.5.

use std::fmt;

use chrono::{
    DateTime, Datelike, Days, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset,
    SecondsFormat, SubsecRound, TimeDelta, TimeZone, Utc,
};
use chrono_tz::{GapInfo, Tz};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::period::Period;
use super::refusal::Refusal;

/// A business date. On the wire `YYYY-MM-DD`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(transparent)]
pub struct ServiceDay(pub NaiveDate);

/// The years that somebody may name: wide enough for any import, narrow enough that no
/// arithmetic on a typed date can leave what chrono and both engines hold.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2200;

/// What four-digit years can write, with room for any offset; days and instants are clamped to it
/// before arithmetic.
const FIRST: NaiveDate = match NaiveDate::from_ymd_opt(1, 1, 2) {
    Some(date) => date,
    None => NaiveDate::MIN,
};
const LAST: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 30) {
    Some(date) => date,
    None => NaiveDate::MAX,
};

impl ServiceDay {
    /// The first day that four-digit years can write: the open beginning of a list.
    pub const BEGIN: Self = Self(FIRST);
    /// The last day that four-digit years can write: the open end of a list.
    pub const END: Self = Self(LAST);

    /// Reads exactly `YYYY-MM-DD`, years 2000 to 2200; anything else is `date_invalid`.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let strict = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            Ok(date) if strict => Self::within_years(date),
            _ => Err(Refusal::DateInvalid),
        }
    }

    /// The date as a service day, if it lies in the years 2000 to 2200; else `date_invalid`.
    pub fn within_years(date: NaiveDate) -> Result<Self, Refusal> {
        if YEARS.contains(&date.year()) {
            Ok(Self(date))
        } else {
            Err(Refusal::DateInvalid)
        }
    }

    /// The day after.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus_days(1)
    }

    /// The day before.
    #[must_use]
    pub fn prev(self) -> Self {
        self.plus_days(-1)
    }

    /// The day `days` later (earlier when negative). Stops at the ends of what four-digit years
    /// can write instead of overflowing.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let by = Days::new(days.unsigned_abs());
        let moved = if days < 0 {
            self.0.checked_sub_days(by).unwrap_or(FIRST)
        } else {
            self.0.checked_add_days(by).unwrap_or(LAST)
        };
        Self(moved.clamp(FIRST, LAST))
    }
}

impl fmt::Display for ServiceDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// The venue's time zone and the wall time at which its service day begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The venue's IANA zone.
    pub zone: Tz,
    /// Wall time at which a service day begins, 06:00 unless set.
    pub day_start: NaiveTime,
}

impl Calendar {
    /// The service day that the moment belongs to: the one whose [`Calendar::range`] holds it.
    #[must_use]
    pub fn day_of(&self, moment: DateTime<Utc>) -> ServiceDay {
        let wall = self.local(moment).naive_local();
        let mut day = ServiceDay(wall.date());
        if wall.time() < self.day_start {
            day = day.prev();
        }
        // A clock set back over day_start shows yesterday's wall time again although the new day
        // has begun; a day never begins twice.
        for _ in 0..2 {
            if self.start(day.next()) <= moment {
                day = day.next();
            }
        }
        day
    }

    /// `[start of the day, start of the next)`. Days are contiguous: every moment lies in exactly
    /// one range. A date that the zone skipped whole keeps one microsecond, since a period cannot
    /// be empty.
    #[must_use]
    pub fn range(&self, day: ServiceDay) -> Period {
        let start = self.start(day);
        let mut end = self.start(ServiceDay(day.0.clamp(FIRST, LAST)).next());
        loop {
            if let Some(period) = Period::new(start, end) {
                return period;
            }
            // Only at the clamped end of time, where a day has no next.
            end = start + TimeDelta::days(1);
        }
    }

    /// The moment on the venue's wall clock.
    #[must_use]
    pub fn local(&self, moment: DateTime<Utc>) -> DateTime<Tz> {
        let first = FIRST.and_time(NaiveTime::MIN).and_utc();
        let last = LAST.and_time(NaiveTime::MIN).and_utc();
        moment.clamp(first, last).with_timezone(&self.zone)
    }

    /// The instant of a wall time: the earlier one when the clock shows it twice, `time_in_gap`
    /// when the clock jumps over it.
    pub fn resolve(&self, wall: NaiveDateTime) -> Result<DateTime<Utc>, Refusal> {
        match self.zone.from_local_datetime(&clamped(wall)) {
            MappedLocalTime::Single(moment) => Ok(moment.to_utc()),
            MappedLocalTime::Ambiguous(one, other) => Ok(one.min(other).to_utc()),
            MappedLocalTime::None => Err(Refusal::TimeInGap),
        }
    }

    /// As [`Calendar::resolve`], but a time in a gap becomes the first moment after the gap.
    #[must_use]
    pub fn resolve_forward(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        self.resolve(wall).unwrap_or_else(|_| self.after_gap(wall))
    }

    /// As [`Calendar::resolve_forward`], but the later instant when the clock shows it twice:
    /// for closing times, since the venue stays open through both.
    #[must_use]
    pub fn resolve_last(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        match self.zone.from_local_datetime(&clamped(wall)) {
            MappedLocalTime::Single(moment) => moment.to_utc(),
            MappedLocalTime::Ambiguous(one, other) => one.max(other).to_utc(),
            MappedLocalTime::None => self.after_gap(wall),
        }
    }

    /// The wall time of a service day: hours before `day_start` are past its midnight, so on the
    /// next calendar date.
    #[must_use]
    pub fn at(&self, day: ServiceDay, time: NaiveTime) -> NaiveDateTime {
        let date = if time < self.day_start {
            day.next()
        } else {
            day
        };
        date.0.and_time(time)
    }

    /// RFC 3339 with the venue's offset, to the second: `2026-11-27T21:30:00+03:00`.
    #[must_use]
    pub fn rfc3339(&self, moment: DateTime<Utc>) -> String {
        self.local(moment)
            .to_rfc3339_opts(SecondsFormat::Secs, false)
    }

    /// The first moment of the day. Strictly ascending over days: a day that would begin together
    /// with the next one (its whole date was skipped) begins a microsecond before it.
    fn start(&self, day: ServiceDay) -> DateTime<Utc> {
        let day = ServiceDay(day.0.clamp(FIRST, LAST));
        let starts = self.first_at_day_start(day);
        let next = self.first_at_day_start(day.next());
        if starts < next || day == day.next() {
            starts
        } else {
            next - TimeDelta::microseconds(1)
        }
    }

    fn first_at_day_start(&self, day: ServiceDay) -> DateTime<Utc> {
        self.resolve_forward(day.0.and_time(self.day_start))
            .trunc_subsecs(6)
    }

    /// The instant at which the clock jumped over `wall`.
    fn after_gap(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        let wall = clamped(wall);
        GapInfo::new(&wall, &self.zone)
            .and_then(|gap| gap.begin)
            .map_or(wall, |(begin, before)| begin - before.fix())
            .and_utc()
    }
}

fn clamped(wall: NaiveDateTime) -> NaiveDateTime {
    wall.clamp(
        FIRST.and_time(NaiveTime::MIN),
        LAST.and_time(NaiveTime::MIN),
    )
}

#[cfg(test)]
mod tests;

//! The present, and where the demo's evenings lie around it.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};
use filin_core::domain::service_day::{Calendar, ServiceDay};

use super::deeds::{Door, Fate, Visit};

/// Minutes from opening to closing.
pub(super) const EVENING: i64 = 12 * 60;
const USUAL_STAY: i64 = 120;

/// The present, and the venue's days around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) now: DateTime<Utc>,
    calendar: Calendar,
    pub(super) today: ServiceDay,
}

impl Frame {
    pub(super) fn new(now: DateTime<Utc>, calendar: Calendar) -> Self {
        Self {
            now,
            calendar,
            today: calendar.day_of(now),
        }
    }

    /// When the venue opens, so many days from today.
    pub(super) fn opens(&self, days: i64) -> DateTime<Utc> {
        let opening = NaiveTime::from_hms_opt(14, 0, 0).unwrap_or_default();
        self.calendar
            .resolve_forward(self.calendar.at(self.today.plus_days(days), opening))
    }

    /// A visit of the usual length, cut to closing, asked for yesterday; none if it would be too
    /// short. Starts before opening become the opening.
    pub(super) fn visit(
        &self,
        days: i64,
        (table, after_opening, party, door, fate): (i64, i64, i64, Door, Fate),
    ) -> Option<Visit> {
        let start = after_opening.max(0);
        let minutes = USUAL_STAY.min(EVENING - start);
        let starts_at = self.opens(days) + TimeDelta::minutes(start);
        let on_foot = matches!(door, Door::Street(_));
        let lead = if on_foot { 0 } else { 25 };
        (minutes >= 60).then(|| Visit {
            asked_at: self.awake(starts_at - TimeDelta::hours(lead)),
            starts_at,
            minutes,
            table,
            party,
            door,
            fate,
            comment: None,
            said: None,
        })
    }

    /// Nobody books or answers while the town sleeps: then it was the evening before.
    pub(super) fn awake(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        let asleep = (3..10).contains(&self.calendar.local(at).hour());
        if asleep { at - TimeDelta::hours(7) } else { at }
    }
}

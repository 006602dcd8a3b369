//! Rows of `bookings`, and when each was over.

use chrono::{DateTime, Utc};

use super::bookings::Stay;
use crate::domain::booking::{Source, Status};
use crate::domain::service_day::Calendar;
use crate::transfer::value::{Row, Value};

impl Stay {
    /// Whether it may be held by its table: live, and not over.
    pub(super) fn holds(&self, now: DateTime<Utc>) -> bool {
        self.status.is_live() && self.period.end() > now
    }

    /// When its guests had left.
    pub(super) fn left_at(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.period.end().min(now)
    }

    /// What is live was changed by coming over, since reminders are scheduled anew; the rest was last
    /// changed when it ended.
    fn updated_at(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self.status {
            Status::Canceled if !self.expired => self.created_at,
            Status::Completed | Status::NoShow => self.left_at(now).max(self.created_at),
            _ => now,
        }
    }

    /// Its row.
    pub(super) fn row(self, calendar: &Calendar, now: DateTime<Utc>) -> Row {
        let updated_at = self.updated_at(now);
        let source = if self.by_staff {
            Source::Staff
        } else {
            Source::Import
        };
        vec![
            Value::Int(self.id),
            Value::int(self.guest),
            Value::Instant(self.period.start()),
            Value::Instant(self.period.end()),
            Value::Day(calendar.day_of(self.period.start()).0),
            Value::Int(self.party),
            Value::Text(self.status.as_str().into()),
            Value::Text(source.as_str().into()),
            Value::Text(self.comment),
            Value::Text(String::new()),
            Value::text(self.expired.then(|| "expired".into())),
            Value::Bool(self.flagged),
            Value::Int(1),
            Value::Instant(self.created_at),
            Value::Instant(updated_at),
            Value::Null,
        ]
    }
}

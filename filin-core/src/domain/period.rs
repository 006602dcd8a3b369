//! A half-open stretch of time, `[start, end)`: the shape of every booking, block and hold.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

/// Half-open `[start, end)`, never empty. Two periods that touch do not overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

impl Period {
    /// `None` unless `start < end`. Both ends are cut to microseconds, the finest both engines keep.
    #[must_use]
    pub fn new(start: DateTime<Utc>, end: DateTime<Utc>) -> Option<Self> {
        let (start, end) = (start.trunc_subsecs(6), end.trunc_subsecs(6));
        (start < end).then_some(Self { start, end })
    }

    /// The period of `minutes` that begins at `start`; `None` for zero, negative or absurd lengths.
    #[must_use]
    pub fn lasting(start: DateTime<Utc>, minutes: i64) -> Option<Self> {
        Self::new(
            start,
            start.checked_add_signed(TimeDelta::try_minutes(minutes)?)?,
        )
    }

    /// The first moment inside.
    #[must_use]
    pub fn start(&self) -> DateTime<Utc> {
        self.start
    }

    /// The first moment after.
    #[must_use]
    pub fn end(&self) -> DateTime<Utc> {
        self.end
    }

    /// Whole minutes between the ends.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        (self.end - self.start).num_minutes()
    }

    /// Whether some moment lies in both.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether the moment lies inside.
    #[must_use]
    pub fn contains(&self, moment: DateTime<Utc>) -> bool {
        self.start <= moment && moment < self.end
    }

    /// The same period with `minutes` added on both sides (a buffer).
    #[must_use]
    pub fn widened(&self, minutes: i64) -> Self {
        let by = TimeDelta::minutes(minutes.max(0));
        Self {
            start: self.start - by,
            end: self.end + by,
        }
    }
}

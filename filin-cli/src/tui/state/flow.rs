//! How many people are expected when: the day in half hours.

use chrono::{DateTime, FixedOffset, TimeDelta};
use filin_core::api::booking::Booking;
use filin_core::domain::booking::Status;

/// In minutes.
const SLOT: i64 = 30;
/// No service day is longer.
const SLOTS: usize = 48;

/// People by half hours.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Flow {
    /// The beginning of the first half hour; nothing where nobody comes.
    pub(crate) from: Option<DateTime<FixedOffset>>,
    /// People in each.
    pub(crate) people: Vec<u64>,
}

impl Flow {
    /// Of these bookings, as far as they were kept or may be.
    pub(crate) fn of(bookings: &[&Booking]) -> Self {
        let kept =
            |booking: &&&Booking| !matches!(booking.status, Status::Canceled | Status::NoShow);
        let kept: Vec<&&Booking> = bookings.iter().filter(kept).collect();
        let Some(first) = kept.iter().map(|booking| booking.starts_at).min() else {
            return Self::default();
        };
        let from = first - TimeDelta::seconds(first.timestamp().rem_euclid(SLOT * 60));
        let mut people = vec![0_u64; SLOTS];
        for booking in kept {
            let (start, end) = (place(from, booking.starts_at), last(from, booking.ends_at));
            for slot in people.iter_mut().take(end).skip(start) {
                *slot = slot.saturating_add(u64::try_from(booking.guests).unwrap_or_default());
            }
        }
        let used = people.iter().rposition(|slot| *slot > 0);
        people.truncate(used.map_or(0, |last| last + 1));
        Self {
            from: Some(from),
            people,
        }
    }

    /// The half hour of this moment, if it is one of these.
    pub(crate) fn slot(&self, moment: DateTime<FixedOffset>) -> Option<usize> {
        let from = self.from.filter(|from| moment >= *from)?;
        Some(place(from, moment)).filter(|slot| *slot < self.people.len())
    }

    /// When this half hour begins.
    pub(crate) fn time(&self, slot: usize) -> Option<DateTime<FixedOffset>> {
        Some(self.from? + TimeDelta::minutes(SLOT * i64::try_from(slot).ok()?))
    }
}

fn place(from: DateTime<FixedOffset>, moment: DateTime<FixedOffset>) -> usize {
    usize::try_from((moment - from).num_minutes() / SLOT).unwrap_or_default()
}

/// A stay that ends within a half hour still fills it.
fn last(from: DateTime<FixedOffset>, end: DateTime<FixedOffset>) -> usize {
    let minutes = usize::try_from((end - from).num_minutes()).unwrap_or_default();
    minutes.div_ceil(SLOT.unsigned_abs() as usize)
}

//! When a message is still worth sending, and when a failed one is tried again.

use chrono::{DateTime, TimeDelta, Utc};

use super::booking::{Booking, Status};

/// What is older than this helps nobody any more.
pub const HORIZON: TimeDelta = TimeDelta::hours(24);
/// The first wait after a failure; each further one is twice as long.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(1);
/// The longest wait.
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(5);

/// How long to wait after so many attempts, the first being 1. `jitter`, from 0 to 1, shortens the
/// wait by up to a half, so that many who failed at once do not come back at once.
#[must_use]
pub fn wait_after(attempts: i64, jitter: f64) -> TimeDelta {
    let doublings = u32::try_from(attempts.clamp(1, 16) - 1).unwrap_or(0);
    let whole = (FIRST_WAIT * 2_i32.saturating_pow(doublings)).min(LONGEST_WAIT);
    let share = 1.0 - jitter.clamp(0.0, 1.0) / 2.0;
    let millis = whole.num_milliseconds() as f64 * share;
    TimeDelta::milliseconds(millis as i64)
}

/// Whether a message written then is too old now.
#[must_use]
pub fn is_old(written: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    written <= now - HORIZON
}

/// Whether time or what happened since has overtaken what a guest was to be told of their booking.
#[must_use]
pub fn is_overtaken(kind: &str, booking: &Booking, now: DateTime<Utc>) -> bool {
    match kind {
        "review_request" => booking.status != Status::Completed,
        "reminder_day" | "reminder_hour" => {
            !booking.status.is_live() || booking.period.start() <= now
        }
        _ => booking.period.end() <= now,
    }
}

/// Whether staff's message is kept true after it was sent, whatever becomes of its booking.
#[must_use]
pub fn is_card(kind: &str) -> bool {
    matches!(
        kind,
        "booking_requested"
            | "booking_called_off"
            | "booking_changed_by_guest"
            | "pending_old"
            | "late"
    )
}

/// Whether staff's message is for owners alone, each in their own chat.
#[must_use]
pub fn is_for_owners(kind: &str) -> bool {
    matches!(kind, "backup_made" | "backup_failed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_five_minutes() {
        let seconds =
            |attempts, jitter| wait_after(attempts, jitter).num_milliseconds() as f64 / 1e3;
        assert_eq!(
            [1, 2, 3, 9, 10, 1_000_000].map(|attempts| seconds(attempts, 0.0)),
            [1.0, 2.0, 4.0, 256.0, 300.0, 300.0]
        );
        assert_eq!(seconds(3, 1.0), 2.0);
        assert_eq!((seconds(0, 0.0), seconds(-5, 7.0)), (1.0, 0.5));
    }

    #[test]
    fn a_day_is_the_horizon() {
        let now = DateTime::UNIX_EPOCH;
        assert!(is_old(now - HORIZON, now));
        assert!(!is_old(now - HORIZON + TimeDelta::seconds(1), now));
    }
}

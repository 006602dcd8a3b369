//! One person cannot keep the bot from serving the others: what they say faster than anybody types
//! is not taken in. A button is never passed over in silence: it turns until it is answered.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// Updates that a person may send at once …
const BURST: u32 = 30;
/// … and how many a second in the long run.
const A_SECOND: u32 = 5;
/// Between two words about it to one person.
const QUIET: Duration = Duration::from_secs(10);
/// People whose limiter is idle are forgotten when there are so many.
const REMEMBERED: usize = 10_000;

/// What becomes of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admitted {
    /// It is taken in.
    Yes,
    /// It is not, and its sender is told.
    Told,
    /// It is not.
    No,
}

/// See the module.
pub(super) struct Flood {
    people: DefaultKeyedRateLimiter<i64>,
    told: DefaultKeyedRateLimiter<i64>,
}

impl Flood {
    pub(super) fn new() -> Self {
        let number = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        let pace = Quota::per_second(number(A_SECOND)).allow_burst(number(BURST));
        let quiet = Quota::with_period(QUIET).unwrap_or(pace);
        Self {
            people: RateLimiter::keyed(pace),
            told: RateLimiter::keyed(quiet),
        }
    }

    /// Looks whether the person's update is taken in. Nobody (0) always is: Telegram itself.
    pub(super) fn admit(&self, user: i64) -> Admitted {
        if self.people.len() > REMEMBERED {
            self.people.retain_recent();
            self.told.retain_recent();
        }
        if user == 0 || self.people.check_key(&user).is_ok() {
            Admitted::Yes
        } else if self.told.check_key(&user).is_ok() {
            Admitted::Told
        } else {
            Admitted::No
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_stopped_said_once_and_only_for_its_sender() {
        let flood = Flood::new();
        let admitted: Vec<Admitted> = (0..5_000).map(|_| flood.admit(7)).collect();
        let count = |what| admitted.iter().filter(|one| **one == what).count();
        assert!(
            (30..100).contains(&count(Admitted::Yes)),
            "{}",
            count(Admitted::Yes)
        );
        assert_eq!(count(Admitted::Told), 1);
        assert_eq!(flood.admit(8), Admitted::Yes);
    }
}

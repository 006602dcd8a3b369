//! Rates: per identity once it is known, per address only for those who fail to show one.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// How many requests are taken. Source: the design, §4.
#[derive(Clone, Copy, Debug)]
pub struct Rates {
    /// Requests a second of one identity, in the long run.
    pub per_second: NonZeroU32,
    /// Requests that may come at once.
    pub burst: NonZeroU32,
    /// Bookings that one guest may ask for a minute.
    pub bookings_per_minute: NonZeroU32,
    /// Failed authentications of one address a minute.
    pub failures_per_minute: NonZeroU32,
}

const fn some(number: u32) -> NonZeroU32 {
    match NonZeroU32::new(number) {
        Some(number) => number,
        None => NonZeroU32::MIN,
    }
}

impl Default for Rates {
    fn default() -> Self {
        Self {
            per_second: some(20),
            burst: some(100),
            bookings_per_minute: some(10),
            failures_per_minute: some(30),
        }
    }
}

impl Rates {
    /// So high that no test or bench meets them.
    #[must_use]
    pub fn unlimited() -> Self {
        let most = some(1_000_000);
        Self {
            per_second: most,
            burst: most,
            bookings_per_minute: most,
            failures_per_minute: most,
        }
    }
}

/// The limiters.
pub struct Limits {
    requests: DefaultKeyedRateLimiter<String>,
    bookings: DefaultKeyedRateLimiter<String>,
    failures: DefaultKeyedRateLimiter<String>,
}

/// Come back after this long.
#[derive(Clone, Copy, Debug)]
pub struct Wait(pub Duration);

impl Limits {
    /// Limiters of these rates.
    #[must_use]
    pub fn new(rates: Rates) -> Self {
        let minute = |count| Quota::per_minute(count);
        Self {
            requests: RateLimiter::keyed(
                Quota::per_second(rates.per_second).allow_burst(rates.burst),
            ),
            bookings: RateLimiter::keyed(minute(rates.bookings_per_minute)),
            failures: RateLimiter::keyed(minute(rates.failures_per_minute)),
        }
    }

    /// Counts a request of an identity.
    pub fn request(&self, identity: &str) -> Result<(), Wait> {
        check(&self.requests, identity)
    }

    /// Counts a booking asked for by a guest.
    pub fn booking(&self, identity: &str) -> Result<(), Wait> {
        check(&self.bookings, identity)
    }

    /// Counts a failed authentication of an address.
    pub fn failure(&self, address: &str) -> Result<(), Wait> {
        check(&self.failures, address)
    }

    /// Forgets those who have been quiet.
    pub fn sweep(&self) {
        for limiter in [&self.requests, &self.bookings, &self.failures] {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

fn check(limiter: &DefaultKeyedRateLimiter<String>, key: &str) -> Result<(), Wait> {
    limiter
        .check_key(&key.to_owned())
        .map_err(|refused| Wait(refused.wait_time_from(DefaultClock::default().now())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_identity_has_its_own_rate() {
        let rates = Rates {
            burst: some(2),
            ..Rates::default()
        };
        let limits = Limits::new(rates);
        assert!(limits.request("guest:1").is_ok() && limits.request("guest:1").is_ok());
        let Err(Wait(wait)) = limits.request("guest:1") else {
            panic!("the third must wait")
        };
        assert!(wait <= Duration::from_secs(1));
        assert!(limits.request("guest:2").is_ok());
    }
}

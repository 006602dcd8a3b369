//! How fast it goes: messages of the last seconds.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// As far back as is looked.
const WINDOW: Duration = Duration::from_secs(5);
/// As much of it must have passed before anything is said of the rate.
const LEAST: Duration = Duration::from_millis(500);
/// How often a rate is said that changes without anything being sent.
const AGAIN: Duration = Duration::from_secs(1);

/// See the module.
#[derive(Default)]
pub(super) struct Rate {
    sent: VecDeque<Instant>,
    said: Option<(f64, Instant)>,
}

impl Rate {
    /// One more was sent.
    pub(super) fn sent(&mut self, now: Instant) {
        self.sent.push_back(now);
    }

    /// Messages a second.
    pub(super) fn at(&mut self, now: Instant) -> f64 {
        while self.sent.front().is_some_and(|at| now - *at > WINDOW) {
            self.sent.pop_front();
        }
        let Some(first) = self.sent.front() else {
            return 0.0;
        };
        let passed = (now - *first).max(LEAST).as_secs_f64();
        let rate = self.sent.len() as f64 / passed;
        (rate * 10.0).round() / 10.0
    }

    /// Whether what was said of it last is not true any more.
    pub(super) fn is_news(&mut self, now: Instant) -> bool {
        let rate = self.at(now);
        self.said
            .is_some_and(|(said, at)| said != rate && now - at > AGAIN)
    }

    /// It was said.
    pub(super) fn said(&mut self, rate: f64, now: Instant) {
        self.said = Some((rate, now));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_of_the_last_seconds() {
        let mut rate = Rate::default();
        let mut now = Instant::now();
        assert_eq!(rate.at(now), 0.0);
        for _ in 0..60 {
            rate.sent(now);
            now += Duration::from_millis(50);
        }
        assert_eq!(rate.at(now), 20.0);
        rate.said(20.0, now);
        assert!(!rate.is_news(now));
        now += Duration::from_secs(6);
        assert!(rate.is_news(now));
        assert_eq!(rate.at(now), 0.0);
    }
}

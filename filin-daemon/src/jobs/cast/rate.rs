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
    pub(super) fn sent(&mut self) {
        self.sent.push_back(Instant::now());
    }

    /// Messages a second.
    pub(super) fn now(&mut self) -> f64 {
        let now = Instant::now();
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
    pub(super) fn is_news(&mut self) -> bool {
        let now = self.now();
        self.said
            .is_some_and(|(said, at)| said != now && at.elapsed() > AGAIN)
    }

    /// It was said.
    pub(super) fn said(&mut self, rate: f64) {
        self.said = Some((rate, Instant::now()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn it_is_of_the_last_seconds() {
        let mut rate = Rate::default();
        assert_eq!(rate.now(), 0.0);
        for _ in 0..60 {
            rate.sent();
            tokio::time::advance(Duration::from_millis(50)).await;
        }
        assert_eq!(rate.now(), 20.0);
        rate.said(20.0);
        assert!(!rate.is_news());
        tokio::time::advance(Duration::from_secs(6)).await;
        assert!(rate.is_news());
        assert_eq!(rate.now(), 0.0);
    }
}

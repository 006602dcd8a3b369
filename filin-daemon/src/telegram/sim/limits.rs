//! How fast a bot may speak: token buckets for all it sends, for each private chat, each group.
//!
//! Telegram's exact limits are unspecified; these are what it tells bots to keep: 30 a second in
//! all, 1 a second to a person (a burst of 4 passes), 20 a minute to a group. A scale of 20 runs
//! time in here 20 times faster, so a test sees a minute's limit in 3 seconds; 0 has no limits.
//! `retry_after` stays in Telegram's whole seconds, 1 at least, and the chat that was told N stays
//! shut for N / scale seconds: asking sooner is refused again, with what is left.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

use super::refusal::Refusal;

const ALL: Rate = Rate::new(30.0, 30.0);
const PRIVATE: Rate = Rate::new(4.0, 1.0);
const GROUP: Rate = Rate::new(20.0, 20.0 / 60.0);

#[derive(Clone, Copy)]
struct Rate {
    capacity: f64,
    a_second: f64,
}

impl Rate {
    const fn new(capacity: f64, a_second: f64) -> Self {
        Self { capacity, a_second }
    }
}

/// Tokens, as they were when last looked at.
struct Bucket {
    rate: Rate,
    tokens: f64,
    at: Instant,
}

impl Bucket {
    fn full(rate: Rate, at: Instant) -> Self {
        Self {
            rate,
            tokens: rate.capacity,
            at,
        }
    }

    fn refill(&mut self, now: Instant, scale: f64) {
        let passed = now.saturating_duration_since(self.at).as_secs_f64() * scale;
        self.tokens = (self.tokens + passed * self.rate.a_second).min(self.rate.capacity);
        self.at = now;
    }

    /// Telegram's seconds until so many may go. An album larger than the bucket goes when the
    /// bucket is full, and leaves a debt.
    fn wait(&self, cost: f64) -> f64 {
        ((cost.min(self.rate.capacity) - self.tokens) / self.rate.a_second).max(0.0)
    }
}

/// All buckets of a bot.
pub(super) struct Limits {
    scale: u32,
    all: Option<Bucket>,
    chats: HashMap<i64, Bucket>,
    shut: HashMap<i64, Instant>,
}

impl Limits {
    pub(super) fn new(scale: u32) -> Self {
        Self {
            scale,
            all: None,
            chats: HashMap::new(),
            shut: HashMap::new(),
        }
    }

    /// Lets so many messages into the chat, or says how long to wait.
    pub(super) fn take(&mut self, chat: i64, cost: usize, now: Instant) -> Result<(), Refusal> {
        if let Some(until) = self.shut.get(&chat).copied() {
            if now < until {
                let left = (until - now).as_secs_f64() * f64::from(self.scale.max(1));
                return Err(Refusal::flood(whole(left)));
            }
            self.shut.remove(&chat);
        }
        if self.scale == 0 {
            return Ok(());
        }
        let scale = f64::from(self.scale);
        let cost = f64::from(u32::try_from(cost).unwrap_or(u32::MAX));
        let rate = if chat < 0 { GROUP } else { PRIVATE };
        let all = self.all.get_or_insert_with(|| Bucket::full(ALL, now));
        let own = self
            .chats
            .entry(chat)
            .or_insert_with(|| Bucket::full(rate, now));
        all.refill(now, scale);
        own.refill(now, scale);
        let wait = own.wait(cost).max(all.wait(cost));
        // A hair's breadth of rounding is not worth a refusal.
        if wait > 1e-6 {
            let seconds = whole(wait);
            self.shut_for(chat, seconds, now);
            return Err(Refusal::flood(seconds));
        }
        all.tokens -= cost;
        own.tokens -= cost;
        Ok(())
    }

    /// Nothing goes into the chat for so long.
    pub(super) fn shut_for(&mut self, chat: i64, seconds: u32, now: Instant) {
        let pause = Duration::from_secs(u64::from(seconds)) / self.scale.max(1);
        self.shut.insert(chat, now + pause);
    }
}

/// Whole seconds, one at least.
fn whole(seconds: f64) -> u32 {
    let mut whole = 1;
    while f64::from(whole) < seconds - 1e-6 && whole < 86_400 {
        whole += 1;
    }
    whole
}

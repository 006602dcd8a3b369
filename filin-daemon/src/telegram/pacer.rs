//! The pace at which a bot may send: one limiter for everything, one for each chat, another for
//! each group; and whoever Telegram told to wait, waits.
//!
//! A group's minute is counted by what was sent in it, so that whoever asks in the staff chat is
//! answered at once; cards come one by one, and leave room in each minute for answers.
//!
//! teloxide's `Throttle` was measured and not taken: a slow group starves everybody there, and one
//! refusal freezes every chat.

mod minute;

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep, sleep_until};

use self::minute::{Minutes, Stamp};

/// Between two messages of the bot: 29.5 a second, a hair below Telegram's 30.
const ALL: Duration = Duration::from_micros(33_900);
/// Between two messages to one chat, after a short burst.
const CHAT: Duration = Duration::from_secs(1);
/// Between two cards to one group, so that a flood of them reads like a list and not like a wall.
const GROUP: Duration = Duration::from_millis(3_530);
/// How many messages a chat or a group may get at once.
const BURST: u32 = 3;
/// From so many chats on that were told to wait at once, the bot as a whole is meant.
const EVERYBODY: usize = 3;
/// Calls under way at once. A server that stalls holds so many back, and when it wakes they are fewer
/// than the second's limit.
const FLIGHT: usize = 25;
/// Chats whose limiter is idle are forgotten when there are so many.
const REMEMBERED: usize = 10_000;

/// Who goes first when there is more to send than may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// The answer to somebody's own tap or word.
    Answer,
    /// Of a booking.
    Booking,
    /// Digests, requests, broadcasts.
    Bulk,
}

/// See the module.
pub struct Pacer {
    all: DefaultDirectRateLimiter,
    chats: DefaultKeyedRateLimiter<i64>,
    groups: DefaultKeyedRateLimiter<i64>,
    minutes: Minutes,
    /// Chats that were told to wait, and until when.
    holds: Mutex<HashMap<i64, Instant>>,
    waiting: [AtomicUsize; 3],
    flight: Semaphore,
    period: Duration,
    scale: u32,
}

/// One's turn: it lasts until this is dropped, when the call has been answered.
pub struct Turn<'a> {
    _permit: SemaphorePermit<'a>,
    _stamp: Option<Stamp<'a>>,
}

impl Pacer {
    /// Telegram's own limits, `scale` times as fast (for a simulator that is as much faster).
    #[must_use]
    pub fn new(scale: u32) -> Self {
        let scale = scale.max(1);
        let quota = |period: Duration, burst: u32| {
            let period = (period / scale).max(Duration::from_nanos(1));
            let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
            Quota::with_period(period)
                .unwrap_or(Quota::per_second(burst))
                .allow_burst(burst)
        };
        Self {
            // Two, so that a timer's lateness is made up for.
            all: RateLimiter::direct(quota(ALL, 2)),
            chats: RateLimiter::keyed(quota(CHAT, BURST)),
            groups: RateLimiter::keyed(quota(GROUP, BURST)),
            minutes: Minutes::new(scale),
            holds: Mutex::default(),
            waiting: Default::default(),
            flight: Semaphore::new(FLIGHT),
            period: ALL / scale,
            scale,
        }
    }

    /// Returns when a message may be sent to the chat. The chat's own turn comes first, so that a
    /// slow chat holds no place in the common line.
    pub async fn turn(&self, chat: i64, urgency: Urgency) -> Turn<'_> {
        let turn = loop {
            while let Some(until) = self.hold_of(chat) {
                sleep_until(until).await;
            }
            let stamp = self.own_turn(chat, urgency).await;
            let permit = self.common_line(urgency).await;
            // Somebody may have been told to wait while we stood in line.
            if self.hold_of(chat).is_none() {
                break Turn {
                    _permit: permit,
                    _stamp: stamp,
                };
            }
        };
        if self.chats.len() > REMEMBERED {
            self.chats.retain_recent();
            self.groups.retain_recent();
        }
        turn
    }

    /// The chat's own turn; in a group it is counted until it has been used.
    async fn own_turn(&self, chat: i64, urgency: Urgency) -> Option<Stamp<'_>> {
        if chat < 0 && urgency != Urgency::Answer {
            self.groups.until_key_ready(&chat).await;
        }
        self.chats.until_key_ready(&chat).await;
        if chat < 0 {
            Some(self.minutes.stamp(chat, urgency).await)
        } else {
            None
        }
    }

    async fn common_line(&self, urgency: Urgency) -> SemaphorePermit<'_> {
        let _place = Place::take(&self.waiting, urgency);
        loop {
            if self.somebody_before(urgency) {
                sleep(self.period).await;
                continue;
            }
            // No queue of its own: who is urgent would wait behind who is not.
            let Ok(permit) = self.flight.try_acquire() else {
                sleep(self.period).await;
                continue;
            };
            match self.all.check() {
                Ok(()) => return permit,
                Err(not_yet) => {
                    drop(permit);
                    sleep(not_yet.wait_time_from(DefaultClock::default().now())).await;
                }
            }
        }
    }

    fn somebody_before(&self, urgency: Urgency) -> bool {
        self.waiting
            .iter()
            .take(urgency as usize)
            .any(|line| line.load(Ordering::Acquire) > 0)
    }

    /// Keeps to what Telegram said: nothing to this chat for so long.
    pub fn hold(&self, chat: i64, wait: Duration) {
        let until = Instant::now() + wait / self.scale;
        let mut holds = self.holds.lock().unwrap_or_else(PoisonError::into_inner);
        let hold = holds.entry(chat).or_insert(until);
        *hold = until.max(*hold);
    }

    /// Until when the chat must wait; anybody, when many were told to.
    fn hold_of(&self, chat: i64) -> Option<Instant> {
        let mut holds = self.holds.lock().unwrap_or_else(PoisonError::into_inner);
        if holds.is_empty() {
            return None;
        }
        let now = Instant::now();
        holds.retain(|_, until| *until > now);
        let own = holds.get(&chat).copied();
        let shared = holds
            .values()
            .min()
            .filter(|_| holds.len() >= EVERYBODY)
            .copied();
        own.max(shared)
    }
}

/// A place in the common line, left when it is dropped, even by whoever gives up waiting.
struct Place<'a>(&'a AtomicUsize);

impl<'a> Place<'a> {
    fn take(lines: &'a [AtomicUsize; 3], urgency: Urgency) -> Self {
        let [answers, bookings, bulk] = lines;
        let line = match urgency {
            Urgency::Answer => answers,
            Urgency::Booking => bookings,
            Urgency::Bulk => bulk,
        };
        line.fetch_add(1, Ordering::AcqRel);
        Self(line)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;

    #[tokio::test]
    async fn a_chat_gets_a_short_burst_and_then_waits() {
        let pacer = Pacer::new(1);
        for chat in [7, -7] {
            for _ in 0..BURST {
                pacer.turn(chat, Urgency::Answer).await;
            }
            assert!(pacer.turn(chat, Urgency::Answer).now_or_never().is_none());
        }
        pacer.turn(8, Urgency::Answer).await;
    }

    #[tokio::test]
    async fn cards_of_a_group_leave_room_for_answers() {
        let pacer = Pacer::new(1);
        for _ in 0..BURST {
            pacer.turn(-7, Urgency::Booking).await;
        }
        assert!(pacer.turn(-7, Urgency::Booking).now_or_never().is_none());
        let begun = Instant::now();
        pacer.turn(-7, Urgency::Answer).await;
        assert!(begun.elapsed() < GROUP, "an answer waits for no card");
    }

    #[tokio::test]
    async fn who_was_told_to_wait_waits_and_nobody_else() {
        let pacer = Pacer::new(1);
        pacer.hold(7, Duration::from_secs(7200));
        assert!(pacer.turn(7, Urgency::Answer).now_or_never().is_none());
        pacer.turn(8, Urgency::Bulk).await;
        pacer.hold(1, Duration::from_secs(60));
        pacer.hold(2, Duration::from_secs(60));
        assert!(pacer.turn(8, Urgency::Bulk).now_or_never().is_none());
    }

    #[tokio::test]
    async fn the_urgent_go_first() {
        let pacer = Pacer::new(1);
        let place = Place::take(&pacer.waiting, Urgency::Booking);
        assert!(pacer.turn(7, Urgency::Bulk).now_or_never().is_none());
        assert!(pacer.turn(7, Urgency::Answer).now_or_never().is_some());
        drop(place);
        pacer.turn(7, Urgency::Bulk).await;
    }
}

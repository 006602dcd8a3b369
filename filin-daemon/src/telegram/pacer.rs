//! The pace at which a bot may send: one limiter for everything, one for each chat, another for
//! each group; and whoever Telegram told to wait, waits.
//!
//! A group's minute is counted by what was sent in it, so that whoever asks in the staff chat is
//! answered at once; cards come one by one, and leave room in each minute for answers.
//!
//! An album costs as many messages as it has files. Albums of one urgency gather theirs one after the
//! other: many that gather side by side would be ready at one moment, and all go out in it.
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
use tokio::sync::{Mutex as Line, Semaphore, SemaphorePermit};
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
    /// Digests and requests.
    Bulk,
    /// One message to many.
    Broadcast,
}

/// How many urgencies there are.
const URGENCIES: usize = 4;

/// See the module.
pub struct Pacer {
    all: DefaultDirectRateLimiter,
    chats: DefaultKeyedRateLimiter<i64>,
    groups: DefaultKeyedRateLimiter<i64>,
    minutes: Minutes,
    /// Chats that were told to wait, and until when.
    holds: Mutex<HashMap<i64, Instant>>,
    waiting: [AtomicUsize; URGENCIES],
    /// Where albums gather, by urgency.
    albums: [Line<()>; URGENCIES],
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
            albums: Default::default(),
            flight: Semaphore::new(FLIGHT),
            period: ALL / scale,
            scale,
        }
    }

    /// Returns when a message may be sent to the chat. The chat's own turn comes first, so that a
    /// slow chat holds no place in the common line.
    pub async fn turn(&self, chat: i64, urgency: Urgency) -> Turn<'_> {
        self.turn_for(chat, urgency, 1).await
    }

    /// [`Pacer::turn`] of what Telegram counts as so many messages: one turn of the chat, and so many
    /// of the common line.
    pub async fn turn_for(&self, chat: i64, urgency: Urgency, messages: usize) -> Turn<'_> {
        let turn = loop {
            while let Some(until) = self.hold_of(chat) {
                sleep_until(until).await;
            }
            let stamp = self.own_turn(chat, urgency).await;
            let permit = self.common_line(urgency, messages).await;
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

    /// Waits for so many places of the second, and for one among the calls under way.
    async fn common_line(&self, urgency: Urgency, messages: usize) -> SemaphorePermit<'_> {
        let _album = match self.albums.get(urgency as usize) {
            Some(line) if messages > 1 => Some(line.lock().await),
            _ => None,
        };
        let _place = Place::take(&self.waiting, urgency);
        let mut missing = messages.max(1);
        loop {
            if self.somebody_before(urgency) {
                sleep(self.period).await;
                continue;
            }
            // No queue of its own: who is urgent would wait behind who is not. And an album holds no
            // call back while it gathers.
            let Ok(permit) = self.flight.try_acquire() else {
                sleep(self.period).await;
                continue;
            };
            match self.all.check() {
                Ok(()) if missing == 1 => return permit,
                Ok(()) => missing -= 1,
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
    fn take(lines: &'a [AtomicUsize; URGENCIES], urgency: Urgency) -> Self {
        let [answers, bookings, bulk, broadcasts] = lines;
        let line = match urgency {
            Urgency::Answer => answers,
            Urgency::Booking => bookings,
            Urgency::Bulk => bulk,
            Urgency::Broadcast => broadcasts,
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
        let _digest = Place::take(&pacer.waiting, Urgency::Bulk);
        assert!(pacer.turn(8, Urgency::Broadcast).now_or_never().is_none());
        pacer.turn(8, Urgency::Bulk).await;
    }

    #[tokio::test]
    async fn an_album_costs_as_many_messages_as_it_has_files() {
        let pacer = Pacer::new(10);
        let begun = Instant::now();
        pacer.turn_for(7, Urgency::Broadcast, 10).await;
        // Two were to be had at once.
        assert!(begun.elapsed() >= pacer.period * 8, "{:?}", begun.elapsed());
        // And its chat one turn.
        assert!(pacer.chats.check_key(&7).is_ok() && pacer.chats.check_key(&7).is_ok());
    }

    #[tokio::test]
    async fn an_album_that_gathers_lets_the_urgent_pass() {
        let pacer = Pacer::new(1);
        let album = pacer.turn_for(7, Urgency::Broadcast, 10);
        tokio::pin!(album);
        assert!(
            (&mut album).now_or_never().is_none(),
            "ten take a third of a second"
        );
        assert_eq!(
            pacer.flight.available_permits(),
            FLIGHT,
            "it holds no call back"
        );
        let other = pacer.turn_for(8, Urgency::Broadcast, 2).now_or_never();
        assert!(other.is_none(), "albums gather one after the other");
        let begun = Instant::now();
        tokio::select! {
            biased;
            _ = &mut album => panic!("the album went before the answer"),
            _ = pacer.turn(9, Urgency::Answer) => {}
        }
        assert!(begun.elapsed() < ALL * 5, "{:?}", begun.elapsed());
        album.await;
    }
}

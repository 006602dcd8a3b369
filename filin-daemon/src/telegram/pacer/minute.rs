//! What each group was sent within its last minute: 20 messages, and no more.
//!
//! A message counts from when its turn comes until a minute after Telegram has answered, since nobody
//! knows when in between it was counted there.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::Urgency;

/// Telegram's minute, and a little for clocks that differ.
const MINUTE: Duration = Duration::from_secs(61);
/// Messages to one group within a minute.
const MOST: usize = 20;
/// Of these what is no answer may take: whoever asks then finds room.
const MOST_UNASKED: usize = 15;
/// How soon it is looked again while all that counts is still under way.
const SOON: Duration = Duration::from_millis(100);
/// Groups whose minute is empty are forgotten when there are so many.
const REMEMBERED: usize = 1_000;

/// See the module.
pub(super) struct Minutes {
    groups: Mutex<Groups>,
    scale: u32,
}

#[derive(Default)]
struct Groups {
    /// By group: the number of each message, and until when it counts; none while it is under way.
    sent: HashMap<i64, Vec<(u64, Option<Instant>)>>,
    last: u64,
}

/// A message that counts. Dropped when it has been answered, or was not sent after all.
pub(super) struct Stamp<'a> {
    minutes: &'a Minutes,
    chat: i64,
    number: u64,
}

impl Minutes {
    pub(super) fn new(scale: u32) -> Self {
        Self {
            groups: Mutex::default(),
            scale: scale.max(1),
        }
    }

    /// Waits for room in the group's minute and takes it.
    pub(super) async fn stamp(&self, chat: i64, urgency: Urgency) -> Stamp<'_> {
        loop {
            let wait = match self.take(chat, urgency) {
                Ok(number) => {
                    return Stamp {
                        minutes: self,
                        chat,
                        number,
                    };
                }
                Err(wait) => wait,
            };
            sleep(wait).await;
        }
    }

    /// Takes room, or says when to look again.
    fn take(&self, chat: i64, urgency: Urgency) -> Result<u64, Duration> {
        let most = match urgency {
            Urgency::Answer => MOST,
            _ => MOST_UNASKED,
        };
        let now = Instant::now();
        let mut groups = self.lock();
        if groups.sent.len() > REMEMBERED {
            groups.sent.retain(|_, sent| counting(sent, now) > 0);
        }
        groups.last = groups.last.wrapping_add(1);
        let number = groups.last;
        let sent = groups.sent.entry(chat).or_default();
        let count = counting(sent, now);
        if count < most {
            sent.push((number, None));
            return Ok(number);
        }
        let mut ends: Vec<Instant> = sent.iter().filter_map(|(_, until)| *until).collect();
        ends.sort_unstable();
        // So many must be over before there is room.
        let room = ends.get(count - most).map(|until| *until - now);
        Err(room.unwrap_or(SOON / self.scale))
    }

    fn lock(&self) -> MutexGuard<'_, Groups> {
        self.groups.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How many count now; those whose minute is over are let go.
fn counting(sent: &mut Vec<(u64, Option<Instant>)>, now: Instant) -> usize {
    sent.retain(|(_, until)| until.is_none_or(|until| until > now));
    sent.len()
}

impl Drop for Stamp<'_> {
    fn drop(&mut self) {
        let until = Instant::now() + MINUTE / self.minutes.scale;
        let mut groups = self.minutes.lock();
        let sent = groups.sent.get_mut(&self.chat);
        let own = sent.and_then(|sent| sent.iter_mut().find(|(number, _)| *number == self.number));
        if let Some((_, end)) = own {
            *end = Some(until);
        }
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;

    /// How much faster than Telegram's these tests' minutes are.
    const SCALE: u32 = 1_000;

    #[tokio::test]
    async fn no_minute_sees_more_than_twenty() {
        let minutes = Minutes::new(SCALE);
        let mut sent = Vec::new();
        for number in 0..70 {
            let urgency = if number % 3 == 0 {
                Urgency::Booking
            } else {
                Urgency::Answer
            };
            let stamp = minutes.stamp(-7, urgency).await;
            // Telegram may count it at the very end.
            tokio::task::yield_now().await;
            sent.push(Instant::now());
            drop(stamp);
        }
        for (first, next) in sent.iter().zip(sent.iter().skip(MOST)) {
            assert!(*next - *first >= Duration::from_secs(60) / SCALE);
        }
    }

    #[tokio::test]
    async fn cards_leave_room_for_answers_and_groups_for_each_other() {
        let minutes = Minutes::new(1);
        for _ in 0..MOST_UNASKED {
            minutes.stamp(-7, Urgency::Bulk).await;
        }
        assert!(minutes.stamp(-7, Urgency::Booking).now_or_never().is_none());
        for _ in MOST_UNASKED..MOST {
            assert!(minutes.stamp(-7, Urgency::Answer).now_or_never().is_some());
        }
        assert!(minutes.stamp(-7, Urgency::Answer).now_or_never().is_none());
        assert!(minutes.stamp(-8, Urgency::Booking).now_or_never().is_some());
    }

    #[tokio::test]
    async fn what_is_under_way_counts() {
        let minutes = Minutes::new(SCALE);
        let mut stamps = Vec::new();
        for _ in 0..MOST {
            stamps.push(minutes.stamp(-7, Urgency::Answer).await);
        }
        let begun = Instant::now();
        stamps.truncate(MOST - 1);
        minutes.stamp(-7, Urgency::Answer).await;
        assert!(begun.elapsed() >= MINUTE / SCALE);
    }
}

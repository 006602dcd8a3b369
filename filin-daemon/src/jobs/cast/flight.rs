//! One message of a broadcast on its way: its turn is waited for, and what Telegram says becomes
//! what is written down. Nothing that happens here stops the others.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use filin_core::domain::broadcast::MAX_ATTEMPTS;
use filin_core::domain::ids::BroadcastId;
use filin_core::domain::post::wait_after;
use filin_core::service::{Delivery, Fate, Recipient};
use futures::FutureExt;
use tokio::sync::{Notify, watch};

use crate::app::App;
use crate::jobs::deliver::Hands;
use crate::telegram::Telegram;
use crate::telegram::client::CallError;
use crate::telegram::pacer::Urgency;
use crate::telegram::parcel::Parcel;

/// How often a test is tried in all.
const TEST_TRIES: i64 = 3;

/// Those in our hands who wait for their turn.
#[derive(Clone, Default)]
pub(super) struct Line(Arc<(AtomicUsize, Notify)>);

impl Line {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.0.load(Ordering::Acquire)
    }

    /// One more; until it is dropped.
    pub(super) fn place(&self) -> Place {
        self.0.0.fetch_add(1, Ordering::AcqRel);
        Place(self.clone())
    }

    /// Returns when somebody's turn has come.
    pub(super) async fn moved(&self) {
        self.0.1.notified().await;
    }
}

/// A place in the line.
pub(super) struct Place(Line);

impl Drop for Place {
    fn drop(&mut self) {
        let Line(line) = &self.0;
        line.0.fetch_sub(1, Ordering::AcqRel);
        line.1.notify_one();
    }
}

/// See the module.
pub(super) struct Flight {
    pub(super) app: App,
    pub(super) telegram: Arc<Telegram>,
    pub(super) hands: watch::Receiver<Hands>,
    pub(super) parcel: Arc<Parcel>,
    pub(super) place: Place,
}

impl Flight {
    /// Sends, once.
    pub(super) async fn fly(
        self,
        id: BroadcastId,
        recipient: Recipient,
    ) -> (BroadcastId, Delivery) {
        let sent = AssertUnwindSafe(self.send(recipient)).catch_unwind().await;
        let fate = sent.unwrap_or_else(|_| {
            tracing::error!(broadcast = %id, guest = %recipient.guest, "a message broke off");
            Fate::Unknown
        });
        let delivery = Delivery {
            guest: recipient.guest,
            chat: recipient.chat,
            fate,
        };
        (id, delivery)
    }

    async fn send(mut self, recipient: Recipient) -> Fate {
        let courier = &self.telegram.courier;
        let messages = self.parcel.content.messages();
        let stopping = self.hands.wait_for(|hands| matches!(hands, Hands::Full));
        let turn = tokio::select! {
            _ = stopping => return Fate::Untried,
            turn = courier.turn_for(recipient.chat, Urgency::Broadcast, messages) => turn,
        };
        if !self.hands.borrow().are_ours() {
            return Fate::Untried;
        }
        drop(self.place);
        match courier.parcel_in(turn, recipient.chat, &self.parcel).await {
            Ok(_) => Fate::Sent,
            Err(error) => {
                if matches!(error, CallError::Wait(_)) {
                    self.app.metrics.told_to_wait();
                }
                let now = self.app.clock.now();
                fate(now, self.telegram.pace, recipient.attempts, error)
            }
        }
    }
}

/// What a failure means. One after which nobody knows whether it arrived is not tried again; a
/// server error is, as Telegram's servers say so before they do anything.
fn fate(now: DateTime<Utc>, pace: u32, attempts: i64, error: CallError) -> Fate {
    let pace = i32::try_from(pace.max(1)).unwrap_or(1);
    let why = error.to_string();
    let later = |wait: TimeDelta, counts| Fate::Later {
        at: now + wait / pace,
        counts,
        why: why.clone(),
    };
    let backed_off = || wait_after(attempts, rand::random());
    match error {
        CallError::Wait(wait) => later(
            TimeDelta::from_std(wait).unwrap_or(TimeDelta::hours(24)),
            false,
        ),
        CallError::Gone(why) => Fate::Blocked(why),
        CallError::Lost(_) => Fate::Unknown,
        CallError::Server(_) if attempts >= MAX_ATTEMPTS => Fate::Failed(why),
        CallError::Server(_) => later(backed_off(), true),
        CallError::Unreachable(_) | CallError::Unauthorized(_) | CallError::Conflict(_) => {
            later(backed_off(), false)
        }
        CallError::Moved(_)
        | CallError::Rejected(_)
        | CallError::Unmodified
        | CallError::TooOld => Fate::Failed(why),
    }
}

/// Sends a test; says why it did not arrive, if it did not.
pub(super) async fn test(
    telegram: Arc<Telegram>,
    parcel: Arc<Parcel>,
    id: BroadcastId,
    chat: i64,
) -> (BroadcastId, Option<String>) {
    let mut tries = 0;
    loop {
        tries += 1;
        match telegram
            .courier
            .parcel(chat, &parcel, Urgency::Answer)
            .await
        {
            Ok(_) => return (id, None),
            Err(error) if tries < TEST_TRIES && error.is_passing() => {
                tracing::debug!(%error, "a test is tried again");
            }
            Err(error) => return (id, Some(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rstest::rstest;

    use super::*;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_790_000_000, 0).unwrap()
    }

    fn words(why: &str) -> String {
        why.to_owned()
    }

    #[rstest]
    #[case::blocked(CallError::Gone(words("blocked")), Fate::Blocked(words("blocked")))]
    #[case::nobody_knows(CallError::Lost(words("cut")), Fate::Unknown)]
    #[case::refused(CallError::Rejected(words("no")), Fate::Failed(CallError::Rejected(words("no")).to_string()))]
    #[case::elsewhere(CallError::Moved(-7), Fate::Failed(CallError::Moved(-7).to_string()))]
    fn some_are_final(#[case] error: CallError, #[case] expected: Fate) {
        assert_eq!(fate(now(), 1, 1, error), expected);
    }

    #[test]
    fn told_to_wait_is_no_try() {
        let told = CallError::Wait(Duration::from_secs(40));
        for (pace, seconds) in [(1, 40), (20, 2)] {
            let Fate::Later { at, counts, .. } = fate(now(), pace, MAX_ATTEMPTS, told.clone())
            else {
                panic!("it is tried again");
            };
            assert_eq!((at - now(), counts), (TimeDelta::seconds(seconds), false));
        }
    }

    #[test]
    fn a_server_error_is_tried_again_so_often_and_no_more() {
        let error = || CallError::Server(502);
        for attempts in 1..MAX_ATTEMPTS {
            let fate = fate(now(), 1, attempts, error());
            let Fate::Later {
                at, counts: true, ..
            } = fate
            else {
                panic!("after {attempts}: {fate:?}");
            };
            assert!(at > now());
        }
        let last = fate(now(), 1, MAX_ATTEMPTS, error());
        assert_eq!(last, Fate::Failed(error().to_string()));
    }

    #[test]
    fn while_telegram_is_away_nobody_loses_the_message() {
        for error in [
            CallError::Unreachable(words("no route")),
            CallError::Unauthorized(words("token")),
            CallError::Conflict(words("other")),
        ] {
            let fate = fate(now(), 1, MAX_ATTEMPTS, error);
            assert!(
                matches!(fate, Fate::Later { counts: false, .. }),
                "{fate:?}"
            );
        }
    }
}

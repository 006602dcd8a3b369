//! Sends what the outbox holds: finds the chats of each message, takes the head of every chat's
//! queue, sends it at Telegram's pace, and writes down what became of it.
//!
//! One replica sends at a time, by a lease; another takes over when it runs out. What was in the
//! hands of a sender that died is sent again, and may so arrive twice: Telegram does not say.

mod carry;

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use filin_core::error::Result;
use filin_core::service::{Letter, Secret, Settled};
use rocket::Shutdown;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

use self::carry::Carrier;
pub(super) use self::carry::Hands;
use crate::app::App;
use crate::telegram::Telegram;

/// The name of the sender's lease.
const LEASE: &str = "sender";
/// How long the lease holds; as much shorter as the server is faster, but no shorter than a busy
/// machine may be away.
const TERM: Duration = Duration::from_secs(10);
/// See [`TERM`].
const SHORTEST_TERM: Duration = Duration::from_secs(2);
/// How often the outbox is looked at without a hint.
const TICK: Duration = Duration::from_secs(1);
/// See [`TICK`].
const SHORTEST_TICK: Duration = Duration::from_millis(50);
/// How many copies are held at once: most wait there for their chat's own turn, a few are under way.
const WINDOW: usize = 64;
/// How long those under way may take when the daemon stops.
const GOODBYE: Duration = Duration::from_secs(3);

/// Sends until the daemon stops. See the module.
pub(super) struct Sender {
    app: App,
    telegram: Arc<Telegram>,
    holder: String,
    term: Duration,
    /// When the lease must be renewed.
    renew_at: Instant,
    /// Until when it is ours, by our own watch; over when the daemon stops.
    hands: watch::Sender<Hands>,
    flying: JoinSet<Settled>,
    copies: HashSet<i64>,
    /// What came back and is not written down yet.
    landed: Vec<Settled>,
}

impl Sender {
    /// A sender that does not hold the lease yet.
    pub(super) fn new(app: App, telegram: Arc<Telegram>) -> Self {
        let random = Secret::new("")
            .map(|secret| secret.plain)
            .unwrap_or_default();
        let term = (TERM / telegram.pace.max(1)).max(SHORTEST_TERM);
        Self {
            holder: format!("{}-{}", std::process::id(), random.get(..8).unwrap_or("0")),
            app,
            telegram,
            term,
            renew_at: Instant::now(),
            hands: watch::Sender::new(Hands::Free),
            flying: JoinSet::new(),
            copies: HashSet::new(),
            landed: Vec::new(),
        }
    }

    /// Who it is, and whether it may send: for whatever else sends beside it.
    pub(super) fn lead(&self) -> (String, watch::Receiver<Hands>) {
        (self.holder.clone(), self.hands.subscribe())
    }

    /// Sends until the daemon stops.
    pub(super) async fn work(mut self, mut stop: Shutdown) {
        let every = (TICK / self.telegram.pace.max(1)).max(SHORTEST_TICK);
        let mut tick = interval(every);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut changes = self.app.services.changes();
        loop {
            let look = tokio::select! {
                () = &mut stop => break,
                _ = tick.tick() => true,
                Ok(()) = changes.changed() => true,
                Some(landed) = self.flying.join_next() => {
                    self.landed.extend(landed.ok());
                    false
                }
            };
            if let Err(error) = self.round(look).await {
                tracing::warn!(%error, "messages are kept, and tried again");
            }
        }
        self.goodbye().await;
    }

    /// Writes down what came back, and takes up what is next.
    async fn round(&mut self, look: bool) -> Result<()> {
        while let Some(landed) = self.flying.try_join_next() {
            self.landed.extend(landed.ok());
        }
        self.settle().await?;
        if !self.leads().await? {
            return Ok(());
        }
        if look {
            self.address().await?;
            let room = self.room();
            let (now, until) = self.lease_from_now();
            let services = &self.app.services;
            let stale = services.stale_cards(now, &self.holder, until, room).await?;
            self.send(stale.letters);
        }
        loop {
            let (room, (now, until)) = (self.room(), self.lease_from_now());
            if room == 0 {
                return Ok(());
            }
            let services = &self.app.services;
            let claimed = services.claim_post(now, &self.holder, until, room).await?;
            self.send(claimed.letters);
            if claimed.dropped == 0 {
                return Ok(());
            }
        }
    }

    async fn settle(&mut self) -> Result<()> {
        if self.landed.is_empty() {
            return Ok(());
        }
        let now = self.app.clock.now();
        let services = &self.app.services;
        let summary = services
            .settle_post(now, &self.holder, &self.landed)
            .await?;
        self.app.metrics.settled(summary);
        for settled in self.landed.drain(..) {
            self.copies.remove(&settled.copy);
        }
        Ok(())
    }

    /// Whether the lease is ours; renewed in good time.
    async fn leads(&mut self) -> Result<bool> {
        if Instant::now() < self.renew_at {
            return Ok(self.hands.borrow().are_ours());
        }
        let begun = Instant::now();
        let (now, until) = self.lease_from_now();
        let services = &self.app.services;
        let taken = services
            .take_lease(LEASE, &self.holder, now, until - now)
            .await?;
        if taken {
            let copies: Vec<i64> = self.copies.iter().copied().collect();
            services.renew_post(&self.holder, until, &copies).await?;
            self.hands.send_replace(Hands::Until(begun + self.term));
            self.renew_at = begun + self.term / 3;
        } else {
            self.hands.send_replace(Hands::Free);
        }
        Ok(taken)
    }

    fn lease_from_now(&self) -> (DateTime<Utc>, DateTime<Utc>) {
        let now = self.app.clock.now();
        let term = TimeDelta::from_std(self.term).unwrap_or(TimeDelta::seconds(10));
        (now, now + term)
    }

    async fn address(&mut self) -> Result<()> {
        let mut lost = false;
        loop {
            let now = self.app.clock.now();
            let services = &self.app.services;
            let done = services.address_post(now, self.telegram.staff_chat).await?;
            lost |= done.staff_chat_lost;
            if done.dropped > 0 {
                tracing::info!(
                    dropped = done.dropped,
                    "messages that nobody can get any more"
                );
            }
            if !done.more {
                break;
            }
        }
        if lost {
            tracing::error!(
                "the staff chat (WORKERS_CHAT_ID) cannot be reached: owners and managers are told instead"
            );
        }
        Ok(())
    }

    /// How many more may be held.
    fn room(&self) -> i64 {
        i64::try_from(WINDOW.saturating_sub(self.copies.len())).unwrap_or(0)
    }

    fn send(&mut self, letters: Vec<Letter>) {
        for letter in letters {
            // One that is still under way after its lease ran out is not sent beside itself.
            if self.copies.insert(letter.copy) {
                let carrier = Carrier {
                    app: self.app.clone(),
                    telegram: Arc::clone(&self.telegram),
                    hands: self.hands.subscribe(),
                };
                self.flying.spawn(carrier.carry(letter));
            }
        }
    }

    /// Takes up nothing more, waits a while for what is under way, and lets another go on.
    async fn goodbye(&mut self) {
        self.hands.send_replace(Hands::Full);
        let all = async {
            while let Some(landed) = self.flying.join_next().await {
                self.landed.extend(landed.ok());
            }
        };
        if timeout(GOODBYE, all).await.is_err() {
            tracing::warn!("messages were under way when Filin stopped: they may be sent again");
        }
        let mut done = self.settle().await;
        if done.is_ok() {
            done = self.app.services.give_back_lease(LEASE, &self.holder).await;
        }
        if let Err(error) = done {
            tracing::warn!(%error, "what was sent last is not written down");
        }
    }
}

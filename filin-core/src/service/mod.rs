//! The use cases. Each takes an [`Act`] (who, by which channel, when), checks its right, opens a
//! transaction, decides by the domain's rules, writes, records the facts and the messages they
//! cause, commits, and only then publishes.

mod access;
mod availability;
mod backups;
mod blocks;
mod bookings;
mod bootstrap;
mod bot;
mod broadcasts;
mod cache;
mod calendar;
mod export;
mod feeds;
mod guests;
mod hours;
mod impact;
mod jobs;
mod live;
mod menu;
mod open_days;
mod place;
mod post;
mod promotions;
mod reminders;
mod reviews;
mod room;
mod secret;
mod seed;
mod sessions;
mod setup;
mod showcase;
mod staff;
mod stats;
mod tables;
mod tokens;
mod trends;
mod venue;
mod waitlist;
mod wire;

use std::future::Future;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use tokio::sync::watch;

pub use self::availability::Question;
pub use self::bookings::{ListQuery, Step};
pub use self::bot::Update;
pub use self::broadcasts::{
    Claim, Delivery, Draft, Fate, FileSource, KnownFile, Recipient, Work, WorkFile,
};
use self::cache::Cache;
pub use self::export::Sheet;
pub use self::feeds::CalendarFile;
pub use self::guests::GuestQuery;
pub use self::live::Caught;
pub use self::post::{Addressed, Claimed, Letter, Outcome, Queue, Settled, Summary};
pub use self::reminders::Reminded;
pub use self::reviews::ReviewQuery;
pub use self::secret::Secret;
pub use self::seed::{Seed, SeedItem, SeedPromotion, SeedTable};
pub use self::waitlist::{Matched, WaitQuery};
use crate::domain::actor::{Act, Role};
use crate::domain::ids::TelegramId;
use crate::error::{Error, Result};
use crate::event::Fact;
use crate::store::outbox::{self, Message};
use crate::store::{Store, Tx, events};
use crate::texts::Texts;

/// What the use cases must be told besides the store.
#[derive(Clone, Default)]
pub struct Options {
    /// Owners by settings (`ADMIN_IDS`).
    pub owners: Vec<TelegramId>,
    /// The bootstrap bearer token of role owner (`ADMIN_TOKEN`).
    pub admin_token: Option<String>,
}

/// All use cases. Cheap to clone.
#[derive(Clone)]
pub struct Services {
    store: Store,
    texts: Arc<Texts>,
    cache: Arc<Cache>,
    changed: watch::Sender<()>,
    owners: Arc<[TelegramId]>,
    admin_token_hash: Option<Arc<str>>,
}

/// How often a transaction that collided with another is tried in all.
const ATTEMPTS: usize = 6;

impl Services {
    /// Use cases over a store whose migrations have run.
    #[must_use]
    pub fn new(store: Store, texts: Arc<Texts>, options: Options) -> Self {
        Self {
            store,
            texts,
            cache: Arc::new(Cache::new()),
            changed: watch::Sender::new(()),
            owners: options.owners.into(),
            admin_token_hash: options.admin_token.map(|token| secret::hash(&token).into()),
        }
    }

    /// The sentences for people.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.store.ping().await
    }

    /// Whether every migration this program knows has run.
    pub async fn is_migrated(&self) -> Result<bool> {
        self.store.is_migrated().await
    }

    /// Closes the store; waits for transactions under way.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// `sqlite` or `postgresql`, for people.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        self.store.engine()
    }

    /// Repeats a whole transaction that collided with another (a deadlock, a table taken or retired
    /// between choosing and locking it). `attempt` counts from 0.
    async fn retry<T, F, Fut>(&self, mut run: F) -> Result<T>
    where
        F: FnMut(usize) -> Fut,
        Fut: Future<Output = Result<T>>,
    {
        let mut attempt = 0;
        loop {
            match run(attempt).await {
                Err(Error::Collided(what)) if attempt + 1 < ATTEMPTS => {
                    tracing::debug!(attempt, what, "collided, trying again");
                    // What was decided on may be out of date.
                    self.cache.empty();
                    attempt += 1;
                }
                done => return done,
            }
        }
    }

    /// Writes messages and facts, commits, and then publishes: what is remembered of what changed is
    /// forgotten before the caller gets its answer, so that nobody reads stale what was answered.
    async fn finish(
        &self,
        act: &Act,
        mut tx: Tx,
        facts: &[Fact],
        messages: &[Message],
    ) -> Result<()> {
        outbox::put(&mut tx, messages, act.now).await?;
        events::record(&mut tx, act, facts).await?;
        tx.commit().await?;
        let only_bookings = facts.iter().all(|fact| fact.kind.is_of_booking());
        if only_bookings && !facts.is_empty() {
            self.cache.forget_bookings();
        } else {
            self.cache.empty();
        }
        self.changed.send_replace(());
        Ok(())
    }

    /// Writes messages that no fact comes with, commits, and wakes those who send them.
    async fn tell(&self, mut tx: Tx, messages: &[Message], now: DateTime<Utc>) -> Result<()> {
        if let Err(error) = outbox::put(&mut tx, messages, now).await {
            // Its locks are gone before anybody looks again.
            tx.rollback().await?;
            return Err(error);
        }
        tx.commit().await?;
        if !messages.is_empty() {
            self.changed.send_replace(());
        }
        Ok(())
    }
}

/// Refuses whoever has not at least this role.
fn require(act: &Act, role: Role) -> Result<()> {
    if act.may(role) {
        Ok(())
    } else {
        Err(Error::Forbidden)
    }
}

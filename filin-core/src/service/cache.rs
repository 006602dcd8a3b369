//! What may be remembered for half a minute, and is forgotten at every event.
//!
//! Keys carry a generation. Each answered write starts a new one, so a reader that began before
//! the write and stores its result after it stores it where nobody looks any more.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use moka::future::Cache as Moka;

use super::access::Known;
use super::setup::Setup;
use crate::api::booking::Me;
use crate::domain::ids::TelegramId;
use crate::domain::seating::Held;
use crate::domain::service_day::ServiceDay;

/// As long as v3 cached; with events emptying the cache it only bounds memory.
const TTL: Duration = Duration::from_secs(30);

/// The caches, all of one generation at a time.
pub(super) struct Cache {
    generation: AtomicU64,
    pub(super) setup: Moka<u64, Arc<Setup>>,
    pub(super) held: Moka<(u64, ServiceDay), Arc<Vec<Held>>>,
    pub(super) me: Moka<(u64, TelegramId), Arc<Me>>,
    pub(super) showcase: Moka<(u64, ServiceDay), Arc<super::showcase::Showcase>>,
    pub(super) known: Moka<(u64, String), Known>,
}

impl Cache {
    pub(super) fn new() -> Self {
        Self {
            generation: AtomicU64::new(0),
            setup: moka(4),
            held: moka(256),
            me: moka(10_000),
            showcase: moka(16),
            known: moka(10_000),
        }
    }

    /// The generation to look up and to store under: read it before reading the database.
    pub(super) fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    /// Forgets everything.
    pub(super) fn empty(&self) {
        self.generation.fetch_add(1, Ordering::AcqRel);
    }
}

fn moka<K, V>(capacity: u64) -> Moka<K, V>
where
    K: std::hash::Hash + Eq + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    Moka::builder()
        .max_capacity(capacity)
        .time_to_live(TTL)
        .build()
}

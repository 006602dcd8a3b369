//! What may be remembered for half a minute, and is forgotten at every event that could change it.
//!
//! Keys carry a generation. Each answered write starts a new one, so a reader that began before
//! the write and stores its result after it stores it where nobody looks any more. There are two:
//! of the house (settings, hours, tables, what is shown, who may come in), which bookings leave as
//! it is, and of everything, which any write ends. What depends on both is kept under the latter,
//! asked for before the house is read.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use moka::future::Cache as Moka;

use super::access::Known;
use super::availability::Question;
use super::bootstrap::Front;
use super::setup::Setup;
use crate::api::availability::Availability;
use crate::api::booking::Me;
use crate::api::remembered::Remembered;
use crate::domain::ids::TelegramId;
use crate::domain::occupancy::Hold;
use crate::domain::service_day::ServiceDay;

/// As long as v3 cached; with events emptying the cache it only bounds memory.
const TTL: Duration = Duration::from_secs(30);

/// The caches, all of one generation at a time.
pub(super) struct Cache {
    house: AtomicU64,
    everything: AtomicU64,
    /// By the house's generation.
    pub(super) setup: Moka<u64, Arc<Setup>>,
    /// By the house's generation.
    pub(super) showcase: Moka<(u64, ServiceDay), Arc<super::showcase::Showcase>>,
    /// By the house's generation and the second.
    pub(super) front: Moka<(u64, i64), Arc<Front>>,
    /// By the house's generation.
    pub(super) known: Moka<(u64, String), Known>,
    /// By today too, whose seated guests are among them.
    pub(super) holds: Moka<(u64, ServiceDay, ServiceDay), Arc<Vec<Hold>>>,
    /// By the minute too, see [`super::availability`].
    pub(super) availability: Moka<(u64, Question, i64), Remembered<Availability>>,
    pub(super) me: Moka<(u64, TelegramId), Remembered<Me>>,
}

impl Cache {
    pub(super) fn new() -> Self {
        Self {
            house: AtomicU64::new(0),
            everything: AtomicU64::new(0),
            setup: moka(4),
            showcase: moka(16),
            front: moka(4),
            known: moka(10_000),
            holds: moka(256),
            availability: moka(512),
            me: moka(10_000),
        }
    }

    /// The house's generation, to look up and to store under: read it before the database.
    pub(super) fn house(&self) -> u64 {
        self.house.load(Ordering::Acquire)
    }

    /// The generation of everything: read it before the house and the database.
    pub(super) fn everything(&self) -> u64 {
        self.everything.load(Ordering::Acquire)
    }

    /// Forgets everything.
    pub(super) fn empty(&self) {
        self.house.fetch_add(1, Ordering::AcqRel);
        self.forget_bookings();
    }

    /// Forgets whatever a booking could have changed: all but the house.
    pub(super) fn forget_bookings(&self) {
        self.everything.fetch_add(1, Ordering::AcqRel);
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

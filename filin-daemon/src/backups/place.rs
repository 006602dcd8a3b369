//! The one place in which a backup is made, and how far it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use chrono::{DateTime, Utc};
use filin_core::api::backup::{Failed, Running};
use filin_core::domain::backup::Backup;
use filin_core::store::url::DatabaseUrl;
use filin_core::transfer::backup::create::{Order, create};
use filin_core::transfer::backup::folder::Folder;
use filin_core::transfer::backup::keys::Recipient;
use filin_core::transfer::catalogue::Table;
use filin_core::transfer::error::{Error, Result};
use filin_core::transfer::feed::Planned;
use filin_core::transfer::migrate::Watch;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::spawn_blocking;

use crate::clock::Clock;

/// What is being made, and what became of the last.
#[derive(Clone, Default)]
pub(super) struct Now {
    pub(super) making: Option<Arc<Making>>,
    pub(super) failed: Option<Failed>,
    /// The daemon stops: none is begun any more.
    pub(super) over: bool,
}

/// How far one is. Reached from its thread and from whoever asks.
pub(super) struct Making {
    since: DateTime<Utc>,
    done: AtomicU64,
    of: AtomicU64,
    off: AtomicBool,
}

impl Making {
    pub(super) fn new(since: DateTime<Utc>) -> Self {
        Self {
            since,
            done: AtomicU64::new(0),
            of: AtomicU64::new(0),
            off: AtomicBool::new(false),
        }
    }

    pub(super) fn told(&self) -> Running {
        let of = self.of.load(Ordering::Relaxed);
        Running {
            since: self.since,
            // What is planned is about what it will be.
            done: self.done.load(Ordering::Relaxed).min(of),
            of,
        }
    }

    pub(super) fn call_off(&self) {
        self.off.store(true, Ordering::Relaxed);
    }
}

impl Watch for Making {
    fn planned(&self, tables: &[Planned]) {
        let rows = tables.iter().map(|table| table.rows).sum();
        self.bytes(0, rows);
    }

    fn rows(&self, _: &'static Table, rows: u64) {
        self.done.fetch_add(rows, Ordering::Relaxed);
    }

    fn bytes(&self, done: u64, of: u64) {
        self.done.store(done, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
    }

    fn stop(&self) -> bool {
        self.off.load(Ordering::Relaxed)
    }
}

/// See the module. It is free again when this value is gone.
pub struct Place {
    pub(super) making: Arc<Making>,
    pub(super) folder: Folder,
    pub(super) database: DatabaseUrl,
    pub(super) encrypt_to: Option<Recipient>,
    pub(super) now: Arc<watch::Sender<Now>>,
}

impl Place {
    /// How far it is.
    #[must_use]
    pub fn told(&self) -> Running {
        self.making.told()
    }

    /// Makes it, in a thread: nobody waits for it but the caller.
    pub(super) async fn fill(self, clock: Clock) -> Result<Backup> {
        let runtime = Handle::current();
        let made = spawn_blocking(move || {
            let order = Order {
                encrypt_to: self.encrypt_to.clone(),
                now: self.making.since,
            };
            let watch = self.making.as_ref();
            let made = create(&self.database, &self.folder, &order, &runtime, watch);
            self.note(made.as_ref().err(), clock.now());
            made
        });
        made.await
            .unwrap_or_else(|error| Err(Error::Internal(error.to_string())))
    }

    fn note(&self, error: Option<&Error>, at: DateTime<Utc>) {
        let failed = error.map(|error| Failed {
            at,
            why: error.to_string(),
        });
        self.now.send_modify(|it| it.failed = failed);
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.now.send_modify(|it| it.making = None);
    }
}

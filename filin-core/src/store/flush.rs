//! What makes an answered write last on SQLite: its log is flushed to the disk before the answer,
//! once for all who have committed by then.
//!
//! A flush takes milliseconds, a commit a fraction of one. If each commit flushed by itself
//! (`synchronous = full`), 64 guests who book at once would wait for 64 flushes in a row. Here the
//! writer goes on at once, and whoever committed waits for a flush that began afterwards. Others can
//! see a commit a moment before it would outlast a power cut; whoever passes it on waits too
//! ([`super::Store::flushed`]).

use std::io::ErrorKind;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use sqlx::{Sqlite, Transaction};
use tokio::sync::Mutex;
use tokio::task::{spawn, spawn_blocking};

use crate::error::{Error, Result};

/// The flushes of one file. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Flush {
    log: Arc<PathBuf>,
    commits: Arc<AtomicU64>,
    /// How many commits have been flushed; locked by whoever flushes.
    flushed: Arc<Mutex<u64>>,
}

impl Flush {
    /// Of the log beside this database.
    pub(super) fn new(database: &Path) -> Self {
        let mut log = database.as_os_str().to_owned();
        log.push("-wal");
        Self {
            log: Arc::new(log.into()),
            commits: Arc::default(),
            flushed: Arc::default(),
        }
    }

    /// This transaction, flushed when it is committed.
    pub(super) fn of<T>(&self, tx: T) -> Flushed<T> {
        Flushed {
            tx,
            flush: self.clone(),
        }
    }

    /// Returns when everything that is committed by now is on the disk.
    pub(super) async fn wait(&self) -> Result<()> {
        let wanted = self.commits.load(Ordering::Acquire);
        let mut flushed = self.flushed.lock().await;
        if *flushed >= wanted {
            return Ok(());
        }
        // Whoever committed while the flush before was running is served by this one.
        let reached = self.commits.load(Ordering::Acquire);
        let log = Arc::clone(&self.log);
        spawn_blocking(move || sync(&log))
            .await
            .map_err(|error| Error::Internal(format!("a flush broke off: {error}")))?
            .map_err(|error| Error::DatabaseAway(format!("the log cannot be flushed: {error}")))?;
        *flushed = reached;
        Ok(())
    }
}

fn sync(log: &Path) -> std::io::Result<()> {
    match std::fs::File::open(log) {
        Ok(log) => log.sync_data(),
        // A checkpoint, which flushes by itself, has taken the log away.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// A transaction that is flushed when it is committed.
pub struct Flushed<T> {
    tx: T,
    flush: Flush,
}

impl Flushed<Transaction<'static, Sqlite>> {
    /// Returns when it is committed and flushed.
    ///
    /// # Errors
    /// The commit's, or the flush's: then it is committed, and nobody is told so.
    pub async fn commit(self) -> Result<()> {
        let Self { tx, flush } = self;
        // In a task of its own: a caller who goes away in between must not leave a commit uncounted.
        let commits = Arc::clone(&flush.commits);
        let committing = spawn(async move {
            let committed = tx.commit().await;
            commits.fetch_add(1, Ordering::AcqRel);
            committed
        });
        committing
            .await
            .map_err(|error| Error::Internal(format!("a commit broke off: {error}")))??;
        flush.wait().await
    }
}

impl Flushed<Transaction<'static, Sqlite>> {
    /// Undoes it all; there is nothing to flush.
    ///
    /// # Errors
    /// The database's own.
    pub async fn rollback(self) -> Result<()> {
        Ok(self.tx.rollback().await?)
    }
}

impl<T: Deref> Deref for Flushed<T> {
    type Target = T::Target;

    fn deref(&self) -> &T::Target {
        &self.tx
    }
}

impl<T: DerefMut> DerefMut for Flushed<T> {
    fn deref_mut(&mut self) -> &mut T::Target {
        &mut self.tx
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::{Settings, Store, Tx};
    use super::*;

    /// Whoever is told of a commit is told after its flush, also when many share one.
    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn a_commit_returns_flushed() {
        const NOTE: &str = "insert into leases (name, holder, expires_at) values ($1, '', '')";
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            url: format!("sqlite://{}/filin.db", folder.path().display())
                .parse()
                .unwrap(),
            connections: 2,
            patience: Duration::from_secs(30),
            recycle: Duration::from_secs(600),
        };
        let store = Store::open(&settings).await.unwrap();
        store.migrate().await.unwrap();
        let writers = (0..50).map(|number: i64| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut tx = store.write().await.unwrap();
                let (Tx::Sqlite(open), Store::Sqlite { flush, .. }) = (&mut tx, &store) else {
                    panic!("not SQLite")
                };
                sqlx::query(NOTE)
                    .bind(number.to_string())
                    .execute(&mut **open)
                    .await
                    .unwrap();
                let before = flush.commits.load(Ordering::Acquire);
                tx.commit().await.unwrap();
                assert!(*flush.flushed.lock().await > before);
            })
        });
        for writer in futures::future::join_all(writers).await {
            writer.unwrap();
        }
        let Store::Sqlite { flush, .. } = &store else {
            panic!("not SQLite")
        };
        assert_eq!(flush.commits.load(Ordering::Acquire), 50);
        assert_eq!(*flush.flushed.lock().await, 50);
    }

    #[tokio::test]
    async fn a_log_that_a_checkpoint_took_away_is_flushed() {
        let flush = Flush::new(Path::new("/nowhere/filin.db"));
        flush.commits.fetch_add(1, Ordering::AcqRel);
        flush.wait().await.unwrap();
    }
}

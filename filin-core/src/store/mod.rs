//! Where everything is kept: one `Store` over two engines, one SQL text for both.
//!
//! A use case opens a read or a write transaction ([`Store::read`], [`Store::write`]) and hands it
//! to the functions of this folder; a file a noun, each statement a constant beside the function
//! that runs it. The functions are `pub(crate)`: no transport can query.
//!
//! Locks of a write are taken in one order everywhere, so that no two writers wait for each other:
//! idempotency key, phone, guests by id, bookings by id, waits by id, tables by id,
//! a booking's reminders, event counter.

mod error;
mod flush;
pub mod url;

pub(crate) mod blocks;
pub(crate) mod bookings;
pub(crate) mod broadcasts;
pub(crate) mod chats;
pub(crate) mod copies;
pub(crate) mod dialogues;
pub(crate) mod events;
pub(crate) mod feeds;
pub(crate) mod guests;
pub(crate) mod holds;
pub(crate) mod idempotency;
pub(crate) mod leases;
pub(crate) mod menu;
pub(crate) mod outbox;
pub(crate) mod promotions;
pub(crate) mod rejects;
pub(crate) mod reminders;
pub(crate) mod reviews;
pub(crate) mod sessions;
pub(crate) mod staff;
pub(crate) mod stats;
pub(crate) mod subscriptions;
pub(crate) mod tables;
pub(crate) mod tokens;
pub mod updates;
pub(crate) mod venue;
pub(crate) mod visits;
pub(crate) mod waitlist;

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use sqlx::postgres::{PgListener, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};

use self::flush::{Flush, Flushed};
use self::url::DatabaseUrl;
use crate::error::{Error, Result};

pub(crate) static SQLITE: sqlx::migrate::Migrator = sqlx::migrate!("../migrations/sqlite");
pub(crate) static POSTGRES: sqlx::migrate::Migrator = sqlx::migrate!("../migrations/postgres");

/// The channel on which PostgreSQL tells other replicas that there is something new.
const NOTIFY_CHANNEL: &str = "filin_events";

/// How to open a store.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where.
    pub url: DatabaseUrl,
    /// Most connections at once (SQLite: readers; it has one writer besides).
    pub connections: u32,
    /// How long a caller waits for a connection before it is told that the database is away.
    pub patience: Duration,
    /// After how long a connection is replaced by a new one.
    pub recycle: Duration,
}

/// The two pools. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Store {
    /// SQLite in WAL mode: many readers and one writer, which is how SQLite works best.
    Sqlite {
        /// Readers.
        readers: SqlitePool,
        /// The only writer; writers queue here instead of failing with SQLITE_BUSY.
        writer: SqlitePool,
        /// What makes their commits last.
        flush: Flush,
    },
    /// PostgreSQL.
    Postgres(PgPool),
}

/// A transaction of either engine. Dropped without a commit it leaves no trace.
pub enum Tx {
    /// Of SQLite.
    Sqlite(Flushed<Transaction<'static, Sqlite>>),
    /// Of PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// Runs one expression on whichever engine the transaction is of.
macro_rules! on {
    ($tx:expr, $conn:ident => $run:expr) => {
        match $tx {
            $crate::store::Tx::Sqlite(tx) => {
                let $conn = &mut **tx;
                $run
            }
            $crate::store::Tx::Postgres(tx) => {
                let $conn = &mut **tx;
                $run
            }
        }
    };
}
pub(crate) use on;

impl Store {
    /// Opens the pools. A missing SQLite file is made; a PostgreSQL that is away is an error, and so
    /// is a database of v3, in which nothing is changed.
    pub async fn open(settings: &Settings) -> Result<Self> {
        let store = match &settings.url {
            DatabaseUrl::Sqlite(path) => open_sqlite(path, settings).await?,
            DatabaseUrl::Postgres(options) => Self::Postgres(
                PgPoolOptions::new()
                    .max_connections(settings.connections.max(2))
                    .acquire_timeout(settings.patience)
                    .max_lifetime(settings.recycle)
                    .connect_with((**options).clone())
                    .await?,
            ),
        };
        if store.is_v3().await? {
            Err(Error::LegacyDatabase)
        } else {
            Ok(store)
        }
    }

    /// Brings the schema up to date. A database of v3 is left untouched: see [`Store::is_v3`].
    pub async fn migrate(&self) -> Result<()> {
        match self {
            Self::Sqlite { writer, .. } => SQLITE.run(writer).await,
            Self::Postgres(pool) => POSTGRES.run(pool).await,
        }
        .map_err(|error| Error::Internal(format!("migration: {error}")))
    }

    /// Whether every migration this program knows has run.
    pub async fn is_migrated(&self) -> Result<bool> {
        const APPLIED: &str = "select count(*) from _sqlx_migrations where success";
        let (applied, known): (i64, usize) = match self {
            Self::Sqlite { readers, .. } => (
                sqlx::query_scalar(APPLIED).fetch_one(readers).await?,
                SQLITE.iter().count(),
            ),
            Self::Postgres(pool) => (
                sqlx::query_scalar(APPLIED).fetch_one(pool).await?,
                POSTGRES.iter().count(),
            ),
        };
        Ok(usize::try_from(applied).is_ok_and(|applied| applied >= known))
    }

    /// Whether this is a database of Filin v3 (the Python bot): it has v3's tables and not ours.
    pub async fn is_v3(&self) -> Result<bool> {
        const SQLITE_TABLES: &str = "select name from sqlite_master where type = 'table' and name in ('clients', 'venue_settings', 'holds')";
        const POSTGRES_TABLES: &str = "select table_name::text from information_schema.tables \
             where table_schema = current_schema() and table_name in ('clients', 'venue_settings', 'holds')";
        let tables: Vec<String> = match self {
            Self::Sqlite { readers, .. } => {
                sqlx::query_scalar(SQLITE_TABLES).fetch_all(readers).await?
            }
            Self::Postgres(pool) => sqlx::query_scalar(POSTGRES_TABLES).fetch_all(pool).await?,
        };
        Ok(tables.iter().any(|name| name == "clients")
            && !tables.iter().any(|name| name == "holds"))
    }

    /// `sqlite` or `postgresql`, for people.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "sqlite",
            Self::Postgres(_) => "postgresql",
        }
    }

    /// A transaction that sees one snapshot and cannot write.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { readers, flush, .. } => Tx::Sqlite(flush.of(readers.begin().await?)),
            Self::Postgres(pool) => Tx::Postgres(
                pool.begin_with("begin isolation level repeatable read read only")
                    .await?,
            ),
        })
    }

    /// A transaction that writes. In SQLite it takes the write lock at once: one that reads first
    /// and writes later fails under load in spite of any busy timeout.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { writer, flush, .. } => {
                Tx::Sqlite(flush.of(writer.begin_with("begin immediate").await?))
            }
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Returns when whatever can be read by now will outlast a power cut: for those who pass on what
    /// others wrote.
    pub(crate) async fn flushed(&self) -> Result<()> {
        match self {
            Self::Sqlite { flush, .. } => flush.wait().await,
            // There nothing can be read before.
            Self::Postgres(_) => Ok(()),
        }
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        let mut tx = self.read().await?;
        on!(&mut tx, conn => sqlx::query("select 1").execute(conn).await.map(|_| ()))?;
        Ok(())
    }

    /// Waits for other replicas' word that there are new events; `None` on SQLite, which has one
    /// process. The word is a hint: whoever waits must poll besides.
    pub async fn listener(&self) -> Result<Option<Listener>> {
        let Self::Postgres(pool) = self else {
            return Ok(None);
        };
        let mut listener = PgListener::connect_with(pool).await?;
        listener.listen(NOTIFY_CHANNEL).await?;
        Ok(Some(Listener(listener)))
    }

    /// Tells other replicas that there are new events. A hint, sent after the commit.
    pub(crate) async fn notify(&self) {
        const NOTIFY: &str = "select pg_notify($1, '')";
        if let Self::Postgres(pool) = self
            && let Err(error) = sqlx::query(NOTIFY).bind(NOTIFY_CHANNEL).execute(pool).await
        {
            tracing::debug!(%error, "other replicas will learn of new events by polling");
        }
    }

    /// Closes the pools; waits for connections in use.
    pub async fn close(&self) {
        match self {
            Self::Sqlite {
                readers, writer, ..
            } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

async fn open_sqlite(path: &Path, settings: &Settings) -> Result<Store> {
    let pool = |connections| {
        SqlitePoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(settings.patience)
    };
    let options = SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(settings.patience);
    if path.exists() {
        // Switching to WAL writes into the file: a v3 database must be known for one before.
        let looking = options
            .clone()
            .read_only(true)
            .immutable(is_resting_wal(path));
        let is_v3 = match is_v3_file(path, pool(1), looking).await {
            // A transaction was cut off in it, and to undo that is to write. SQLite does it by itself.
            Err(_) if has_journal(path) => is_v3_file(path, pool(1), options.clone()).await?,
            found => found?,
        };
        if is_v3 {
            return Err(Error::LegacyDatabase);
        }
    }
    let writing = options
        .clone()
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // Alone it could lose an answered booking at a power cut; `flush` sees to it that it cannot.
        .synchronous(SqliteSynchronous::Normal)
        // A checkpoint flushes twice and keeps writers waiting: every 16 MB, not every 4.
        .pragma("wal_autocheckpoint", "4000");
    let writer = pool(1).connect_with(writing).await?;
    let readers = pool(settings.connections.max(1))
        .connect_with(options.read_only(true))
        .await?;
    Ok(Store::Sqlite {
        readers,
        writer,
        flush: Flush::new(path),
    })
}

/// Opens a file once, to see whose it is.
async fn is_v3_file(
    path: &Path,
    pool: SqlitePoolOptions,
    options: SqliteConnectOptions,
) -> Result<bool> {
    let probe = pool.connect_with(options).await?;
    let found = Store::Sqlite {
        readers: probe.clone(),
        writer: probe,
        flush: Flush::new(path),
    };
    let is_v3 = found.is_v3().await;
    found.close().await;
    is_v3
}

fn has_journal(path: &Path) -> bool {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    Path::new(&journal).exists()
}

/// Whether the file is in WAL mode and nobody has it open. A reader would leave a log beside it that
/// it may not take away again.
fn is_resting_wal(path: &Path) -> bool {
    const MODES: std::ops::Range<usize> = 18..20;
    let mut header = [0; 20];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut header));
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    read.is_ok() && header.get(MODES) == Some(&[2, 2][..]) && !Path::new(&log).exists()
}

/// See [`Store::listener`].
pub struct Listener(PgListener);

impl Listener {
    /// Returns when there may be something new.
    pub async fn wait(&mut self) -> Result<()> {
        self.0.recv().await?;
        Ok(())
    }
}

impl Tx {
    /// Undoes it all, and returns when its locks are gone; dropped it lets them go a little later.
    pub(crate) async fn rollback(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.rollback().await,
            Self::Postgres(tx) => Ok(tx.rollback().await?),
        }
    }

    /// Makes it all true at once, and lasting.
    pub(crate) async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx) => Ok(tx.commit().await?),
        }
    }
}

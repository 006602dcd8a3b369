//! A venue of its own for every test: a fresh SQLite file, or a fresh PostgreSQL database cloned
//! from one migrated template.

mod acts;
mod forms;
mod invariants;
mod postgres;
mod raw;

use std::sync::Arc;
use std::time::Duration;

use chrono_tz::Tz;
use filin_core::service::{Options, Seed, Services};
use filin_core::store::url::DatabaseUrl;
use filin_core::store::{Settings, Store};
use filin_core::texts::Texts;
use tempfile::TempDir;

pub use self::acts::*;
pub use self::forms::*;
pub use self::raw::Raw;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// A database that goes away with this value.
pub struct Database {
    pub url: String,
    _place: Place,
}

enum Place {
    Folder(#[expect(dead_code, reason = "deletes the folder when dropped")] TempDir),
    Server(#[expect(dead_code, reason = "drops the database when dropped")] postgres::Database),
}

impl Database {
    /// A database with nothing in it; `None` for PostgreSQL in the inner loop.
    pub async fn empty(engine: Engine) -> Option<Self> {
        Self::make(engine, postgres::Template::Empty).await
    }

    async fn make(engine: Engine, template: postgres::Template) -> Option<Self> {
        if engine == Engine::Sqlite {
            let folder = TempDir::new().expect("a temporary folder");
            let url = format!("sqlite://{}/filin.db", folder.path().display());
            return Some(Self {
                url,
                _place: Place::Folder(folder),
            });
        }
        let database = postgres::Database::create(template).await?;
        Some(Self {
            url: database.url.clone(),
            _place: Place::Server(database),
        })
    }

    /// Opens a store over it, as a daemon would.
    pub async fn store(&self) -> filin_core::error::Result<Store> {
        self.store_of(10).await
    }

    /// With a pool of this size.
    pub async fn store_of(&self, connections: u32) -> filin_core::error::Result<Store> {
        let url: DatabaseUrl = self.url.parse().expect("a database URL");
        Store::open(&Settings {
            url,
            connections,
            patience: Duration::from_secs(30),
            recycle: Duration::from_secs(600),
        })
        .await
    }
}

/// A venue on its own database.
pub struct TestVenue {
    pub services: Services,
    pub store: Store,
    pub database: Database,
}

impl TestVenue {
    /// The standard venue in Moscow; `None` for PostgreSQL in the inner loop.
    pub async fn open(engine: Engine) -> Option<Self> {
        Self::open_as(
            engine,
            &Seed::standard(Tz::Europe__Moscow),
            Options::default(),
        )
        .await
    }

    /// Another venue.
    pub async fn open_as(engine: Engine, seed: &Seed, options: Options) -> Option<Self> {
        let database = Database::make(engine, postgres::Template::Migrated).await?;
        let store = database.store().await.expect("a store");
        if engine == Engine::Sqlite {
            store.migrate().await.expect("migrations");
        }
        let services = services(&store, options);
        services.ensure_venue(seed, now()).await.expect("a venue");
        Some(Self {
            services,
            store,
            database,
        })
    }

    /// Another replica: use cases over the same database with a cache of their own.
    pub fn replica(&self) -> Services {
        services(&self.store, Options::default())
    }

    /// Bare SQL, past every use case.
    pub fn raw(&self) -> Raw {
        Raw::of(&self.store)
    }

    /// How many rows every table has: two equal answers mean that nothing was written.
    pub async fn rows(&self) -> Vec<(String, i64)> {
        self.raw().rows().await
    }

    /// Fails unless everything that must always be true is.
    pub async fn check(&self) {
        invariants::check(&self.raw()).await;
    }

    /// Fails if two parties sit at one table.
    pub async fn nobody_shares_a_table(&self) {
        invariants::nobody_shares_a_table(&self.raw()).await;
    }
}

pub fn services(store: &Store, options: Options) -> Services {
    Services::new(
        store.clone(),
        Arc::new(Texts::load().expect("texts")),
        options,
    )
}

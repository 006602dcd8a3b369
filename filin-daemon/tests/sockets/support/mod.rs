//! A daemon in its own process and folder, and those who talk to it. Engines, databases and
//! invariants are those of the core's contract tests.

pub mod api;
pub mod cluster;
pub mod daemon;
pub mod load;
pub mod socket;
#[allow(dead_code, unused_imports, reason = "each binary takes what it needs")]
#[path = "../../../../filin-core/tests/contract/support/mod.rs"]
mod venue;

use std::time::{Duration, Instant};

use filin_core::service::Options;

pub use self::api::{Answer, Api, Who};
pub use self::daemon::{Daemon, Settings};
pub use self::load::{Place, places};
pub use self::socket::Socket;
pub use self::venue::{Database, Engine, Raw};

/// The bot of the tests.
pub const BOT: &str = "42:TEST";
/// The bootstrap token of the tests.
pub const ADMIN_TOKEN: &str = "the-bootstrap-token-of-the-tests";
/// How long anything may take that is not itself about time.
pub const SOON: Duration = Duration::from_secs(20);

/// A database with a daemon at work on it; `None` for PostgreSQL in the inner loop.
pub struct Lounge {
    pub daemon: Daemon,
    pub database: Database,
    pub settings: Settings,
}

impl Lounge {
    pub async fn open(engine: Engine) -> Option<Self> {
        let database = Database::empty(engine).await?;
        let settings = Settings::of(&database.url);
        let daemon = settings.start().await;
        Some(Self {
            daemon,
            database,
            settings,
        })
    }

    pub fn api(&self) -> Api {
        self.daemon.api()
    }
}

/// Fails unless everything that must always be true of the database is; gives bare SQL.
pub async fn inspect(database: Database) -> (Raw, impl Sized) {
    let store = database.store().await.expect("a store");
    let services = venue::services(&store, Options::default());
    let venue = venue::TestVenue {
        services,
        store,
        database,
    };
    venue.check().await;
    (venue.raw(), venue)
}

/// Asks again and again until the answer is yes; no test sleeps for a fixed time.
pub async fn until<F, Fut>(what: &str, patience: Duration, mut is_so: F)
where
    F: FnMut() -> Fut,
    Fut: Future<Output = bool>,
{
    let begun = Instant::now();
    while !is_so().await {
        assert!(
            begun.elapsed() < patience,
            "{what}: not within {patience:?}"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

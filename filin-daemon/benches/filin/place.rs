//! Databases that nobody else has, with a room in them, and the use cases over them.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use clap::ValueEnum;
use filin_core::domain::table::Shape;
use filin_core::service::{Options, Seed, SeedTable, Services};
use filin_core::store::url::DatabaseUrl;
use filin_core::store::{Settings, Store};
use filin_core::texts::Texts;
use filin_daemon::clock::Clock;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use tempfile::TempDir;

use crate::report::median;

/// As many as a daemon opens by default.
const CONNECTIONS: u32 = 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }
}

/// A database with a venue in it. SQLite's file goes away with this value; PostgreSQL's database
/// with the throwaway server.
pub(crate) struct Place {
    pub(crate) url: String,
    pub(crate) store: Store,
    pub(crate) services: Services,
    clock: Clock,
    _folder: TempDir,
}

impl Place {
    /// A venue with so many tables of four, open 14:00–02:00 in Moscow, which has no summer time.
    pub(crate) async fn open(engine: Engine, tables: i64) -> anyhow::Result<Self> {
        let folder = TempDir::new()?;
        let url = match engine {
            Engine::Sqlite => format!("sqlite://{}/filin.db", folder.path().display()),
            Engine::Postgres => fresh_database().await?,
        };
        let settings = Settings {
            url: url.parse::<DatabaseUrl>()?,
            connections: CONNECTIONS,
            patience: Duration::from_secs(30),
            recycle: Duration::from_secs(1800),
        };
        let store = Store::open(&settings).await?;
        store.migrate().await?;
        let services = Services::new(store.clone(), Arc::new(Texts::load()?), Options::default());
        let clock = Clock::system();
        services.ensure_venue(&seed(tables), clock.now()).await?;
        Ok(Self {
            url,
            store,
            services,
            clock,
            _folder: folder,
        })
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Today's service day: it begins at 06:00 in Moscow, 03:00 UTC.
    pub(crate) fn today(&self) -> NaiveDate {
        (self.now() - chrono::TimeDelta::hours(3)).date_naive()
    }

    /// Lets go of the database, so that whoever measures next has the machine.
    pub(crate) async fn close(self) {
        self.services.close().await;
    }
}

/// The demo's texts and a room of any size.
fn seed(tables: i64) -> Seed {
    let table = |number: i64| SeedTable {
        number,
        seats: (1, 4),
        zone: "Зал".into(),
        shape: Shape::Rect,
        place: [(number - 1) % 10 * 100, (number - 1) / 10 * 100, 80, 80],
        online: true,
        neighbours: Vec::new(),
    };
    Seed {
        tables: (1..=tables).map(table).collect(),
        zone: Tz::Europe__Moscow,
        ..filin_daemon::demo::venue()
    }
}

/// The throwaway server that `scripts/bench` has started.
fn server() -> anyhow::Result<String> {
    std::env::var("FILIN_BENCH_POSTGRES")
        .context("run scripts/bench, or say --engine sqlite: there is no PostgreSQL")
}

pub(crate) async fn fresh_database() -> anyhow::Result<String> {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("filin_bench_{}_{next}", std::process::id());
    let server = server()?;
    let mut admin = PgConnection::connect(&server).await?;
    let create = format!("create database {name} template template1");
    admin.execute(AssertSqlSafe(create)).await?;
    admin.close().await?;
    let (host, _) = server
        .rsplit_once('/')
        .context("a URL without a database")?;
    Ok(format!("{host}/{name}"))
}

/// Has the server flush, as one does whose answers count.
pub(crate) async fn make_durable() -> anyhow::Result<()> {
    let mut admin = PgConnection::connect(&server()?).await?;
    for setting in ["fsync", "full_page_writes"] {
        let on = format!("alter system set {setting} = on");
        admin.execute(AssertSqlSafe(on)).await?;
    }
    admin.execute("select pg_reload_conf()").await?;
    admin.close().await?;
    Ok(())
}

/// How long the disk under the databases takes to write a page for good: what a booking cannot be
/// faster than.
pub(crate) fn flush_ms() -> anyhow::Result<f64> {
    let mut file = tempfile::tempfile()?;
    let mut times = Vec::new();
    for _ in 0..31 {
        file.write_all(&[0; 4096])?;
        let begun = Instant::now();
        file.sync_data()?;
        times.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    Ok(median(times))
}

//! Databases on the throwaway server that `FILIN_TEST_POSTGRES` names.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use filin_core::store::url::DatabaseUrl;
use filin_core::store::{Settings, Store};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use tokio::sync::OnceCell;

static NEXT: AtomicUsize = AtomicUsize::new(0);
static MIGRATED: OnceCell<String> = OnceCell::const_new();

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Template {
    Empty,
    Migrated,
}

/// A database that is dropped with this value.
pub struct Database {
    pub url: String,
    name: String,
}

impl Database {
    /// `None` when PostgreSQL is left out.
    pub async fn create(template: Template) -> Option<Self> {
        if std::env::var_os("FILIN_TEST_QUICK").is_some_and(|quick| quick == "1") {
            println!("skipped");
            return None;
        }
        let name = format!(
            "filin_{}_{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let from = match template {
            Template::Empty => "template1",
            Template::Migrated => MIGRATED.get_or_init(migrated).await,
        };
        create(&name, from).await;
        Some(Self {
            url: url(&name),
            name,
        })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let name = std::mem::take(&mut self.name);
        // A runtime of its own: the test's may be busy, or on its way down.
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime.expect("a runtime").block_on(drop_it(&name));
        });
        if dropping.join().is_err() {
            println!("a test database was left behind");
        }
    }
}

fn admin() -> String {
    std::env::var("FILIN_TEST_POSTGRES").expect(
        "run scripts/test, or export FILIN_TEST_POSTGRES (scripts/postgres start DIR prints one)",
    )
}

fn url(name: &str) -> String {
    let admin = admin();
    let (server, _) = admin
        .rsplit_once('/')
        .expect("FILIN_TEST_POSTGRES ends with a database");
    format!("{server}/{name}")
}

async fn execute(sql: String) {
    let mut connection = PgConnection::connect(&admin())
        .await
        .expect("the test server");
    connection
        .execute(AssertSqlSafe(sql))
        .await
        .expect("the test server obeys");
    connection.close().await.expect("a quiet end");
}

async fn create(name: &str, template: &str) {
    drop_it(name).await;
    execute(format!("create database {name} template {template}")).await;
}

async fn drop_it(name: &str) {
    execute(format!("drop database if exists {name} with (force)")).await;
}

/// Migrates once for all tests of this process.
async fn migrated() -> String {
    let name = format!("filin_{}_template", std::process::id());
    create(&name, "template1").await;
    let settings = Settings {
        url: url(&name).parse::<DatabaseUrl>().expect("a database URL"),
        connections: 2,
        patience: Duration::from_secs(30),
        recycle: Duration::from_secs(600),
    };
    let store = Store::open(&settings).await.expect("a store");
    store.migrate().await.expect("migrations");
    store.close().await;
    name
}

//! Bare SQL, as somebody with a database client would run it.

use filin_core::store::Store;
use sqlx::{AssertSqlSafe, PgPool, SqlitePool};

#[derive(Clone)]
pub enum Raw {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

impl Raw {
    pub fn of(store: &Store) -> Self {
        match store {
            Store::Sqlite { writer, .. } => Self::Sqlite(writer.clone()),
            Store::Postgres(pool) => Self::Postgres(pool.clone()),
        }
    }

    /// Runs statements; the error is the database's own.
    pub async fn try_run(&self, sql: &str) -> Result<(), sqlx::Error> {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(pool) => sqlx::raw_sql(sql).execute(pool).await.map(|_| ()),
            Self::Postgres(pool) => sqlx::raw_sql(sql).execute(pool).await.map(|_| ()),
        }
    }

    pub async fn run(&self, sql: &str) {
        if let Err(error) = self.try_run(sql).await {
            panic!("{sql}: {error}");
        }
    }

    /// One number.
    pub async fn number(&self, sql: &str) -> i64 {
        let safe = AssertSqlSafe(sql.to_owned());
        let found = match self {
            Self::Sqlite(pool) => sqlx::query_scalar(safe).fetch_one(pool).await,
            Self::Postgres(pool) => sqlx::query_scalar(safe).fetch_one(pool).await,
        };
        found.unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    /// A column of text.
    pub async fn texts(&self, sql: &str) -> Vec<String> {
        let safe = AssertSqlSafe(sql.to_owned());
        let found = match self {
            Self::Sqlite(pool) => sqlx::query_scalar(safe).fetch_all(pool).await,
            Self::Postgres(pool) => sqlx::query_scalar(safe).fetch_all(pool).await,
        };
        found.unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    /// The names of our tables.
    pub async fn tables(&self) -> Vec<String> {
        self.texts(match self {
            Self::Sqlite(_) => {
                "select name from sqlite_master where type = 'table' \
                 and name not like 'sqlite%' and name <> '_sqlx_migrations' order by name"
            }
            Self::Postgres(_) => {
                "select table_name::text from information_schema.tables \
                 where table_schema = 'public' and table_type = 'BASE TABLE' \
                 and table_name <> '_sqlx_migrations' order by table_name"
            }
        })
        .await
    }

    pub async fn rows(&self) -> Vec<(String, i64)> {
        let mut rows = Vec::new();
        for table in self.tables().await {
            let count = self.number(&format!("select count(*) from {table}")).await;
            rows.push((table, count));
        }
        let seq = self.number("select seq from event_counter").await;
        rows.push(("seq".into(), seq));
        let versions = "select cast(coalesce(sum(version), 0) as bigint) from bookings";
        rows.push(("versions".into(), self.number(versions).await));
        rows
    }

    /// Whether some row of some table holds this text.
    pub async fn holds_text(&self, needle: &str) -> Vec<String> {
        let mut found = Vec::new();
        for table in self.tables().await {
            let whole = match self {
                Self::Postgres(_) => format!("cast(t as text) like '%{needle}%'"),
                Self::Sqlite(_) => {
                    let columns = format!("select name from pragma_table_info('{table}')");
                    let columns = self.texts(&columns).await;
                    let each = columns
                        .iter()
                        .map(|name| format!("t.\"{name}\" like '%{needle}%'"));
                    each.collect::<Vec<_>>().join(" or ")
                }
            };
            let count = format!("select count(*) from {table} t where {whole}");
            if self.number(&count).await > 0 {
                found.push(table);
            }
        }
        found
    }
}

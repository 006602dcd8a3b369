//! A PostgreSQL database, read by COPY in one transaction that cannot write.

use chrono::{DateTime, Utc};
use futures::TryStreamExt as _;
use sqlx::postgres::PgConnectOptions;
use sqlx::{Connection as _, Executor as _, PgConnection, Row as _};
use tokio::runtime::Handle;

use super::ours::OurRows;
use super::sqlite::SCHEMA;
use super::{Whose, recognised};
use crate::transfer::catalogue::{Kind, Table};
use crate::transfer::copying::{Counter, Decoder};
use crate::transfer::error::{Error, Result};
use crate::transfer::feed::Take;
use crate::transfer::report::Report;
use crate::transfer::v3::raw::{Columns, Declared, Raw, Rows, TakeRaw};
use crate::transfer::value::Value;

const SNAPSHOT: &str = "begin isolation level repeatable read read only";

/// See the module.
pub(crate) struct PostgresReader {
    connection: PgConnection,
    runtime: Handle,
}

impl PostgresReader {
    pub(crate) fn open(options: &PgConnectOptions, runtime: &Handle) -> Result<Self> {
        let connection = runtime.block_on(async {
            let mut connection = PgConnection::connect_with(options).await?;
            connection.execute(SNAPSHOT).await?;
            Ok::<_, sqlx::Error>(connection)
        })?;
        let runtime = runtime.clone();
        Ok(Self {
            connection,
            runtime,
        })
    }

    pub(crate) fn whose(&mut self) -> Result<Whose> {
        const NAMES: &str = "select table_name::text from information_schema.tables \
             where table_schema = current_schema() and table_type = 'BASE TABLE'";
        let Self {
            connection,
            runtime,
        } = self;
        runtime.block_on(async {
            let names: Vec<String> = sqlx::query_scalar(NAMES)
                .fetch_all(&mut *connection)
                .await?;
            let schema = if names.iter().any(|name| name == "_sqlx_migrations") {
                sqlx::query_scalar(SCHEMA)
                    .fetch_one(&mut *connection)
                    .await?
            } else {
                None
            };
            Ok(recognised(&names, schema))
        })
    }

    pub(super) fn holder(&mut self, now: DateTime<Utc>) -> Result<Option<String>> {
        const HOLDER: &str = "select holder from leases where expires_at > $1 limit 1";
        let Self {
            connection,
            runtime,
        } = self;
        let query = sqlx::query_scalar(HOLDER).bind(now);
        Ok(runtime.block_on(query.fetch_optional(connection))?)
    }

    pub(crate) fn zone(&mut self) -> Result<Option<String>> {
        let zone = sqlx::query_scalar("select zone from venue where id = 1");
        let Self {
            connection,
            runtime,
        } = self;
        Ok(runtime.block_on(zone.fetch_optional(connection))?)
    }

    /// Each piece of a table as COPY gives it, with the number of rows so far; returns how many there
    /// are.
    pub(crate) fn copy(
        &mut self,
        table: &Table,
        take: &mut dyn FnMut(&[u8], u64) -> Result<()>,
    ) -> Result<u64> {
        let (select, _) = select_all(table);
        let statement = format!("copy ({select}) to stdout (format binary)");
        let Self {
            connection,
            runtime,
        } = self;
        runtime.block_on(async {
            let mut pieces = connection.copy_out_raw(&statement).await?;
            let mut counter = Counter::default();
            while let Some(piece) = pieces.try_next().await? {
                counter.take(&piece)?;
                take(&piece, counter.rows())?;
            }
            counter.whole()
        })
    }

    /// About how many rows a table has: by the server's own estimate, once it has made one.
    pub(crate) fn about(&mut self, table: &Table) -> Result<u64> {
        let name = table.name;
        self.number(format!(
            "select case when reltuples >= 0 then reltuples::bigint \
             else (select count(*) from {name}) end from pg_class where oid = '{name}'::regclass"
        ))
    }

    fn number(&mut self, sql: String) -> Result<u64> {
        let Self {
            connection,
            runtime,
        } = self;
        let row = runtime.block_on(connection.fetch_one(sqlx::AssertSqlSafe(sql)))?;
        Ok(u64::try_from(row.try_get::<i64, _>(0)?).unwrap_or_default())
    }
}

/// Each row that a SELECT gives, whose columns are of these kinds.
pub(crate) async fn copy_out(
    connection: &mut PgConnection,
    select: &str,
    kinds: &[Kind],
    take: Take<'_>,
) -> Result<()> {
    let statement = format!("copy ({select}) to stdout (format binary)");
    let mut pieces = connection.copy_out_raw(&statement).await?;
    let mut decoder = Decoder::default();
    while let Some(piece) = pieces.try_next().await? {
        decoder.take(&piece);
        while let Some(row) = decoder.next(kinds)? {
            take(row)?;
        }
    }
    if decoder.is_whole() {
        Ok(())
    } else {
        Err(Error::Internal("PostgreSQL's COPY ended too early".into()))
    }
}

/// All of a table of ours.
pub(crate) fn select_all(table: &Table) -> (String, Vec<Kind>) {
    let sql = format!("select {} from {}", table.names(), table.name);
    let kinds = table.kinds();
    (sql, kinds)
}

impl OurRows for PostgresReader {
    /// A server looks after its own pages.
    fn examine(&self) -> Result<()> {
        Ok(())
    }

    fn has_table(&mut self, table: &'static Table) -> Result<bool> {
        Rows::has(self, table.name)
    }

    fn count(&mut self, table: &'static Table) -> Result<u64> {
        self.number(format!("select count(*) from {}", table.name))
    }

    fn each(&mut self, table: &'static Table, _: &mut Report, take: Take<'_>) -> Result<()> {
        let (select, kinds) = select_all(table);
        let select = format!("{select} order by {}", table.key);
        let Self {
            connection,
            runtime,
        } = self;
        runtime.block_on(copy_out(connection, &select, &kinds, take))
    }
}

impl Rows for PostgresReader {
    fn has(&mut self, table: &'static str) -> Result<bool> {
        let found = self.number(format!(
            "select count(*) from information_schema.tables \
             where table_schema = current_schema() and table_name = '{table}'"
        ))?;
        Ok(found > 0)
    }

    fn count(&mut self, table: &'static str) -> Result<u64> {
        self.number(format!("select count(*) from {table}"))
    }

    fn each(&mut self, table: &'static str, columns: Columns, take: TakeRaw<'_>) -> Result<()> {
        const THERE: &str = "select column_name::text from information_schema.columns \
             where table_schema = current_schema() and table_name = $1";
        let Self {
            connection,
            runtime,
        } = self;
        let there = sqlx::query_scalar(THERE).bind(table);
        let there: Vec<String> = runtime.block_on(there.fetch_all(&mut *connection))?;
        let wanted: Vec<_> = columns
            .iter()
            .map(|(name, declared)| {
                if there.iter().any(|one| one == name) {
                    asked(name, *declared)
                } else {
                    format!("cast(null as {})", sql_type(*declared))
                }
            })
            .collect();
        let kinds: Vec<_> = columns
            .iter()
            .map(|(_, declared)| kind(*declared))
            .collect();
        let select = format!("select {} from {table} order by id", wanted.join(", "));
        runtime.block_on(copy_out(connection, &select, &kinds, &mut |row| {
            let raw: Vec<Raw<'_>> = row.iter().map(raw).collect();
            take(&raw)
        }))
    }
}

/// In the form in which SQLite has it.
fn asked(name: &str, declared: Declared) -> String {
    match declared {
        Declared::Flag => format!("cast(cast({name} as int) as bigint)"),
        // Not `cast … as text` alone: that follows the server's setting.
        Declared::Moment => format!("to_char({name}, 'YYYY-MM-DD HH24:MI:SS.US')"),
        Declared::Int | Declared::Text => format!("cast({name} as {})", sql_type(declared)),
    }
}

fn sql_type(declared: Declared) -> &'static str {
    match declared {
        Declared::Int | Declared::Flag => "bigint",
        Declared::Text | Declared::Moment => "text",
    }
}

fn kind(declared: Declared) -> Kind {
    match declared {
        Declared::Int | Declared::Flag => Kind::Int,
        Declared::Text | Declared::Moment => Kind::Text,
    }
}

fn raw(value: &Value) -> Raw<'_> {
    match value {
        Value::Int(number) => Raw::Int(*number),
        Value::Text(text) => Raw::Text(text.as_bytes()),
        _ => Raw::Null,
    }
}

//! A PostgreSQL database that is filled in one transaction: the schema, if there is none, the rows by
//! COPY, then keys and indexes, which is quicker than to keep them true row by row.

use std::sync::mpsc::Receiver;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgTransaction};
use sqlx::{AssertSqlSafe, Executor as _, Postgres, QueryBuilder};
use tokio::runtime::Handle;

use crate::store;
use crate::transfer::batch::{Batch as _, Encoded};
use crate::transfer::catalogue::{TABLES, Table};
use crate::transfer::copying::{begin, end};
use crate::transfer::error::{Error, Result};
use crate::transfer::feed::Take;
use crate::transfer::source::{copy_out, select_all};
use crate::transfer::value::Value;

/// The oldest server with a btree_gist that needs no superuser. The tests run with 15.
const OLDEST_SERVER: i32 = 130_000;
/// So many bytes of rows are inserted: sqlx leaves Nagle's algorithm on, by which COPY waits 40 ms for
/// its end to be sent. Source: <https://github.com/transact-rs/sqlx/issues/4335>.
const FEW: usize = 16 * 1024;
/// For sorting while indexes are built.
const MEMORY: &str = "set local maintenance_work_mem = '256MB'";
/// For references: with little of it both sides are walked along their keys, which is much quicker
/// than to hash the larger one.
const LITTLE_MEMORY: &str = "set local maintenance_work_mem = '4MB'";

/// See the module.
pub struct PostgresTarget {
    runtime: Handle,
    transaction: PgTransaction<'static>,
    rest: Rest,
}

impl PostgresTarget {
    pub(super) fn begin(options: &PgConnectOptions, runtime: &Handle) -> Result<Self> {
        runtime.block_on(async {
            let pool = PgPoolOptions::new()
                .max_connections(1)
                .connect_with(options.clone())
                .await?;
            let mut transaction = pool.begin().await?;
            let version: i32 =
                sqlx::query_scalar("select current_setting('server_version_num')::int")
                    .fetch_one(&mut *transaction)
                    .await?;
            if version < OLDEST_SERVER {
                return Err(Error::OldServer(version / 10_000));
            }
            store::POSTGRES
                .run_direct(None, &mut *transaction, false)
                .await?;
            let all: Vec<_> = TABLES.iter().map(|table| table.name).collect();
            let truncate = format!("truncate {} restart identity", all.join(", "));
            run(&mut transaction, truncate).await?;
            let rest = take_apart(&mut transaction).await?;
            let runtime = runtime.clone();
            Ok(Self {
                runtime,
                transaction,
                rest,
            })
        })
    }

    /// Fills a table with whatever comes, until the sender is gone. `written` is called with the
    /// number of rows of each batch.
    pub(in crate::transfer) fn load(
        &mut self,
        table: &'static Table,
        from: &Receiver<Encoded>,
        written: &mut dyn FnMut(u64) -> Result<()>,
    ) -> Result<()> {
        let (name, names) = (table.name, table.names());
        // The table is this transaction's own: frozen rows need not be visited again.
        let statement = format!("copy {name} ({names}) from stdin (format binary, freeze)");
        let Self {
            runtime,
            transaction,
            ..
        } = self;
        let Some(first) = from.recv().ok().filter(|batch| batch.rows() > 0) else {
            return written(0);
        };
        // None but the last is so small.
        if first.bytes.len() <= FEW {
            runtime.block_on(insert(transaction, table, &first))?;
            return written(first.rows());
        }
        let mut next = Some(first);
        runtime.block_on(async {
            let mut copy = transaction.copy_in_raw(&statement).await?;
            let mut edge = Vec::new();
            begin(&mut edge);
            copy.send(edge.as_slice()).await?;
            while let Some(batch) = next {
                copy.send(batch.bytes.as_slice()).await?;
                if let Err(error) = written(batch.rows()) {
                    copy.abort("interrupted").await?;
                    return Err(error);
                }
                next = from.recv().ok();
            }
            edge.clear();
            end(&mut edge);
            copy.send(edge.as_slice()).await?;
            copy.finish().await.map_err(|error| refused(name, error))?;
            Ok(())
        })
    }

    pub(super) fn finish(&mut self) -> Result<()> {
        let Self {
            runtime,
            transaction,
            rest,
        } = self;
        runtime.block_on(async {
            run(transaction, MEMORY.into()).await?;
            for statement in rest.indexes.drain(..) {
                run(transaction, statement).await?;
            }
            run(transaction, LITTLE_MEMORY.into()).await?;
            for statement in rest.references.drain(..) {
                run(transaction, statement).await?;
            }
            for table in TABLES.iter().filter(|table| table.counted) {
                run(transaction, count_on(table.name)).await?;
            }
            let all: Vec<_> = TABLES.iter().map(|table| table.name).collect();
            run(transaction, format!("analyze {}", all.join(", "))).await
        })
    }

    pub(super) fn number(&mut self, sql: &str) -> Result<i64> {
        let Self {
            runtime,
            transaction,
            ..
        } = self;
        let query = sqlx::query_scalar(AssertSqlSafe(sql.to_owned()));
        Ok(runtime.block_on(query.fetch_one(&mut **transaction))?)
    }

    pub(super) fn stream(&mut self, table: &'static Table, take: Take<'_>) -> Result<()> {
        let (select, kinds) = select_all(table);
        let Self {
            runtime,
            transaction,
            ..
        } = self;
        runtime.block_on(copy_out(transaction, &select, &kinds, take))
    }

    pub(super) fn commit(self) -> Result<()> {
        let Self {
            runtime,
            transaction,
            ..
        } = self;
        Ok(runtime.block_on(transaction.commit())?)
    }
}

async fn run(transaction: &mut PgTransaction<'static>, statement: String) -> Result<()> {
    transaction.execute(AssertSqlSafe(statement)).await?;
    Ok(())
}

/// Writes a few rows in one statement.
async fn insert(
    transaction: &mut PgTransaction<'static>,
    table: &Table,
    batch: &Encoded,
) -> Result<()> {
    let names = table.names();
    let into = format!(
        "insert into {} ({names}) overriding system value ",
        table.name
    );
    let mut query = QueryBuilder::<Postgres>::new(into);
    query.push_values(batch.decoded(table)?, |mut row, values| {
        for value in values {
            match value {
                Value::Null => row.push("null"),
                Value::Int(number) => row.push_bind(number),
                Value::Real(number) => row.push_bind(number),
                Value::Bool(yes) => row.push_bind(yes),
                Value::Text(text) => row.push_bind(text),
                Value::Blob(bytes) => row.push_bind(bytes),
                Value::Instant(moment) => row.push_bind(moment),
                Value::Day(day) => row.push_bind(day),
                Value::Json(text) => row.push_bind(text).push_unseparated("::jsonb"),
            };
        }
    });
    let done = query.build().execute(&mut **transaction).await;
    done.map_err(|error| refused(table.name, error))?;
    Ok(())
}

/// References, keys, unique and exclusion constraints of our tables.
const CONSTRAINTS: &str = "select c.conrelid::regclass::text, quote_ident(c.conname), c.contype::text, \
     pg_get_constraintdef(c.oid) from pg_constraint c \
     where c.connamespace = current_schema()::regnamespace and c.contype in ('f', 'p', 'u', 'x') \
     and c.conrelid::regclass::text = any ($1) order by c.contype = 'f' desc, c.oid";
/// Indexes that no constraint stands on.
const INDEXES: &str = "select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i \
     join pg_class t on t.oid = i.indrelid \
     where t.relnamespace = current_schema()::regnamespace and t.relname = any ($1) \
     and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid \
     and c.contype in ('p', 'u', 'x')) order by i.indexrelid";

/// What puts back what would be kept true row by row: keys and indexes, and then references.
#[derive(Default)]
struct Rest {
    indexes: Vec<String>,
    references: Vec<String>,
}

/// Drops it.
async fn take_apart(transaction: &mut PgTransaction<'static>) -> Result<Rest> {
    let tables: Vec<_> = TABLES.iter().map(|table| table.name.to_owned()).collect();
    let constraints: Vec<(String, String, String, String)> = sqlx::query_as(CONSTRAINTS)
        .bind(&tables)
        .fetch_all(&mut **transaction)
        .await?;
    let indexes: Vec<(String, String)> = sqlx::query_as(INDEXES)
        .bind(&tables)
        .fetch_all(&mut **transaction)
        .await?;
    let mut rest = Rest::default();
    for (table, name, kind, definition) in constraints {
        run(
            transaction,
            format!("alter table {table} drop constraint {name}"),
        )
        .await?;
        let again = format!("alter table {table} add constraint {name} {definition}");
        match kind.as_str() {
            "f" => rest.references.push(again),
            _ => rest.indexes.push(again),
        }
    }
    for (name, definition) in indexes {
        run(transaction, format!("drop index {name}")).await?;
        rest.indexes.push(definition);
    }
    Ok(rest)
}

/// The next id comes after the last.
fn count_on(table: &str) -> String {
    format!(
        "select setval(pg_get_serial_sequence('{table}', 'id'), coalesce(max(id), 1), \
         max(id) is not null) from {table}"
    )
}

fn refused(table: &str, error: sqlx::Error) -> Error {
    match &error {
        sqlx::Error::Database(refusal) => Error::Internal(format!("{table}: {refusal}")),
        _ => Error::Postgres(error),
    }
}

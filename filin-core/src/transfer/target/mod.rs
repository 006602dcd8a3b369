//! A database that is written: all of it or nothing. Until the commit it is as it was, whatever
//! happens, and after it the new data is there and lasting.

mod postgres;
mod sqlite;

use std::fs::File;
use std::path::Path;

use chrono::{DateTime, Utc};
use tokio::runtime::Handle;

use self::postgres::PostgresTarget;
use self::sqlite::SqliteTarget;
pub(crate) use self::sqlite::bring_up;
use super::catalogue::{TABLES, Table};
use super::error::{Error, Result};
use super::feed::{Feed, Planned, Take};
use super::source::{Source, Whose};
use crate::store::url::DatabaseUrl;

/// Tables that a first start fills by itself, and that fill by running: no data of anybody's.
const OF_NOBODY: &[&str] = &[
    "venue",
    "hours",
    "tables",
    "table_joins",
    "promotions",
    "menu_items",
    "event_counter",
    "leases",
    "staff",
    "chats",
    "reminders",
];

/// What stands where something is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing that would be missed: no tables, or a venue that was set up and never used.
    Empty,
    /// Rows, by table.
    Data(Vec<(String, u64)>),
}

/// Looks at a target, and changes nothing.
///
/// # Errors
/// It is somebody else's, in use, or cannot be read.
pub fn inspect(url: &DatabaseUrl, now: DateTime<Utc>, runtime: &Handle) -> Result<Found> {
    let mut source = match Source::open(url, runtime) {
        Ok(source) => source,
        Err(Error::NoFile(_)) => return Ok(Found::Empty),
        Err(error) => return Err(error),
    };
    match source.whose() {
        Whose::Nobody => Ok(Found::Empty),
        Whose::V3 => Err(Error::TargetV3),
        Whose::Stranger => Err(Error::Strange),
        Whose::Ours { .. } => {
            if let Some(holder) = source.holder(now)? {
                return Err(Error::InUse(holder));
            }
            let rows = source.filled()?;
            let has_data = rows
                .iter()
                .any(|(name, _)| !OF_NOBODY.contains(&name.as_str()));
            Ok(if has_data {
                Found::Data(rows)
            } else {
                Found::Empty
            })
        }
    }
}

/// A database in the making.
pub enum Target {
    /// A file beside the one that it will be.
    Sqlite(SqliteTarget),
    /// One transaction.
    Postgres(PostgresTarget),
}

impl Target {
    /// Begins anew: the newest schema without a row. Whatever was there goes at the commit.
    ///
    /// # Errors
    /// No rights, no space, no extension.
    pub fn begin(url: &DatabaseUrl, runtime: &Handle) -> Result<Self> {
        Ok(match url {
            DatabaseUrl::Sqlite(path) => {
                let all: Vec<_> = TABLES.iter().collect();
                Self::Sqlite(SqliteTarget::begin(path, runtime, None, &all)?)
            }
            DatabaseUrl::Postgres(options) => {
                Self::Postgres(PostgresTarget::begin(options, runtime)?)
            }
        })
    }

    /// Begins a file of an older schema of ours, for the tables that it had.
    pub(crate) fn begin_older(
        path: &Path,
        runtime: &Handle,
        schema: i64,
        tables: &[&Table],
    ) -> Result<Self> {
        let target = SqliteTarget::begin(path, runtime, Some(schema), tables)?;
        Ok(Self::Sqlite(target))
    }

    /// Takes a file of ours as it is, of this schema or an older one, which is brought up: `write`
    /// writes it.
    pub(crate) fn adopt(
        path: &Path,
        runtime: &Handle,
        write: impl FnOnce(&mut File) -> Result<()>,
    ) -> Result<Self> {
        Ok(Self::Sqlite(SqliteTarget::adopt(path, runtime, write)?))
    }

    /// What a question is answered by, a number.
    pub(crate) fn number(&mut self, sql: &str) -> Result<i64> {
        match self {
            Self::Sqlite(target) => target.number(sql),
            Self::Postgres(target) => target.number(sql),
        }
    }

    /// Puts indexes and constraints back, which looks at every row, and the counters of ids.
    pub(crate) fn finish(&mut self) -> Result<()> {
        match self {
            Self::Sqlite(target) => target.finish(),
            Self::Postgres(target) => target.finish(),
        }
    }

    /// Makes it all true at once.
    ///
    /// # Errors
    /// It could not be made lasting; then it is as it was.
    pub fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(target) => target.commit(),
            Self::Postgres(target) => target.commit(),
        }
    }
}

impl Feed for Target {
    fn tables(&mut self) -> Result<Vec<Planned>> {
        Ok(TABLES
            .iter()
            .map(|table| Planned { table, rows: 0 })
            .collect())
    }

    fn examine(&self) -> Result<()> {
        match self {
            Self::Sqlite(target) => target.examine(),
            // A server looks after its own pages.
            Self::Postgres(_) => Ok(()),
        }
    }

    fn stream(&mut self, table: &'static Table, take: Take<'_>) -> Result<()> {
        match self {
            Self::Sqlite(target) => target.stream(table, take),
            Self::Postgres(target) => target.stream(table, take),
        }
    }
}

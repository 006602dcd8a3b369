//! A database that is read, and never written: one snapshot of it, whatever others do meanwhile.

mod ours;
mod postgres;
mod snapshot;
mod sqlite;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use tokio::runtime::Handle;

use super::catalogue::{TABLES, Table};
use super::error::{Error, Result};
use super::feed::{Feed, Planned, Take};
use super::report::Report;
use super::v3::{Options, V3Feed};
use crate::store::url::DatabaseUrl;

use self::ours::{OurFeed, OurRows};
pub(crate) use self::postgres::{PostgresReader, copy_out, select_all};
pub(crate) use self::snapshot::snapshot;
pub(crate) use self::sqlite::{SqliteReader, read_ours};
use crate::store;

/// Whose tables these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// None at all.
    Nobody,
    /// Filin's, as of this migration.
    Ours {
        /// The last that ran.
        schema: i64,
    },
    /// Filin v3's.
    V3,
    /// Somebody else's.
    Stranger,
}

/// A database, opened to be read.
pub struct Source {
    reader: Reader,
    whose: Whose,
}

enum Reader {
    Sqlite(SqliteReader),
    Postgres(PostgresReader),
}

impl Source {
    /// Opens it, and takes the snapshot.
    ///
    /// # Errors
    /// Whatever is wrong with it: no file, no SQLite, a server that does not answer.
    pub fn open(url: &DatabaseUrl, runtime: &Handle) -> Result<Self> {
        let mut reader = match url {
            DatabaseUrl::Sqlite(path) => Reader::Sqlite(SqliteReader::open(path)?),
            DatabaseUrl::Postgres(options) => {
                Reader::Postgres(PostgresReader::open(options, runtime)?)
            }
        };
        let whose = match &mut reader {
            Reader::Sqlite(reader) => reader.whose()?,
            Reader::Postgres(reader) => reader.whose()?,
        };
        Ok(Self { reader, whose })
    }

    /// Whose tables it has.
    #[must_use]
    pub fn whose(&self) -> Whose {
        self.whose
    }

    /// Who works with a database of ours at `now`, by its leases.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn holder(&mut self, now: DateTime<Utc>) -> Result<Option<String>> {
        match (&mut self.reader, self.whose) {
            (Reader::Sqlite(reader), Whose::Ours { .. }) => reader.holder(now),
            (Reader::Postgres(reader), Whose::Ours { .. }) => reader.holder(now),
            _ => Ok(None),
        }
    }

    /// Which of our tables have rows, and how many.
    pub(crate) fn filled(&mut self) -> Result<Vec<(String, u64)>> {
        match &mut self.reader {
            Reader::Sqlite(reader) => filled(reader),
            Reader::Postgres(reader) => filled(reader),
        }
    }

    /// Its zone, if it is a venue of ours.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn zone(&mut self) -> Result<Option<Tz>> {
        let zone = match (&mut self.reader, self.whose) {
            (Reader::Sqlite(reader), Whose::Ours { .. }) => reader.zone()?,
            (Reader::Postgres(reader), Whose::Ours { .. }) => reader.zone()?,
            _ => None,
        };
        Ok(zone.and_then(|zone| zone.parse().ok()))
    }

    /// Its rows, told in our tables; what does not come over as it is goes to the report.
    ///
    /// # Errors
    /// There is nothing that we know, or it is of another version.
    pub fn feed(self, options: Options, report: Report) -> Result<SourceFeed> {
        match (self.whose, self.reader) {
            (Whose::Ours { schema }, _) if schema != newest_schema() => Err(Error::Schema {
                found: schema,
                needed: newest_schema(),
            }),
            (Whose::Ours { .. }, Reader::Sqlite(reader)) => {
                Ok(SourceFeed::Ours(OurFeed::new(Box::new(reader), report)))
            }
            (Whose::Ours { .. }, Reader::Postgres(reader)) => {
                Ok(SourceFeed::Ours(OurFeed::new(Box::new(reader), report)))
            }
            (Whose::V3, Reader::Sqlite(reader)) => Ok(SourceFeed::V3(Box::new(V3Feed::new(
                Box::new(reader),
                options,
                report,
            )))),
            (Whose::V3, Reader::Postgres(reader)) => Ok(SourceFeed::V3(Box::new(V3Feed::new(
                Box::new(reader),
                options,
                report,
            )))),
            (Whose::Nobody | Whose::Stranger, _) => Err(Error::Strange),
        }
    }
}

/// Which of our tables have rows, and how many.
pub(crate) fn filled(rows: &mut dyn OurRows) -> Result<Vec<(String, u64)>> {
    let mut filled = Vec::new();
    for table in TABLES {
        // An older version of ours may lack it.
        if rows.has_table(table)? {
            filled.push((table.name.to_owned(), rows.count(table)?));
        }
    }
    filled.retain(|(_, rows)| *rows > 0);
    Ok(filled)
}

/// The rows of a [`Source`].
pub enum SourceFeed {
    /// Of a database of ours, as they are.
    Ours(OurFeed),
    /// Of v3's.
    V3(Box<V3Feed>),
}

impl SourceFeed {
    /// What was told while its rows were read.
    #[must_use]
    pub fn report(&self) -> &Report {
        match self {
            Self::Ours(feed) => feed.report(),
            Self::V3(feed) => feed.report(),
        }
    }
}

impl Feed for SourceFeed {
    fn tables(&mut self) -> Result<Vec<Planned>> {
        match self {
            Self::Ours(feed) => feed.tables(),
            Self::V3(feed) => feed.tables(),
        }
    }

    fn examine(&self) -> Result<()> {
        match self {
            Self::Ours(feed) => feed.examine(),
            Self::V3(feed) => feed.examine(),
        }
    }

    fn stream(&mut self, table: &'static Table, take: Take<'_>) -> Result<()> {
        match self {
            Self::Ours(feed) => feed.stream(table, take),
            Self::V3(feed) => feed.stream(table, take),
        }
    }
}

/// The last migration that this program knows.
#[must_use]
pub fn newest_schema() -> i64 {
    store::SQLITE
        .iter()
        .map(|one| one.version)
        .max()
        .unwrap_or_default()
}

/// Whose tables these names are.
fn recognised(names: &[String], schema: Option<i64>) -> Whose {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    match schema {
        Some(schema) if has("holds") => Whose::Ours { schema },
        _ if has("clients") && has("bookings") && !has("holds") => Whose::V3,
        _ if names.is_empty() => Whose::Nobody,
        _ => Whose::Stranger,
    }
}

//! Every table of ours: its columns and of what kind they are, in an order in which each stands after
//! those that it refers to. Both engines have these; a contract test compares them.

mod tables;

use serde::{Deserialize, Serialize};

pub use self::tables::TABLES;

/// What a column holds, whichever engine keeps it. Manifests of backups name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// 64 bits, signed.
    Int,
    /// A double.
    Real,
    /// Yes or no; 0 and 1 in SQLite.
    Bool,
    /// UTF-8 without NUL.
    Text,
    /// Bytes.
    Blob,
    /// A moment in UTC, to the microsecond; RFC 3339 text in SQLite.
    Instant,
    /// A date; `YYYY-MM-DD` text in SQLite.
    Day,
    /// JSON; text in SQLite.
    Json,
}

/// A column's name and kind.
pub type Column = (&'static str, Kind);

/// A table.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name, the same on both engines.
    pub name: &'static str,
    /// Its columns, in an order of our own.
    pub columns: &'static [Column],
    /// Its primary key: rows are read in its order.
    pub key: &'static str,
    /// Whether the database gives out its ids.
    pub counted: bool,
}

impl Table {
    /// Its columns' names with commas between, for SQL.
    #[must_use]
    pub fn names(&self) -> String {
        let names: Vec<_> = self.columns.iter().map(|(name, _)| *name).collect();
        names.join(", ")
    }

    /// Its columns' kinds, in their order.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        self.columns.iter().map(|(_, kind)| *kind).collect()
    }

    /// The table of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        TABLES.iter().find(|table| table.name == name)
    }
}

/// Held by whoever runs at present: of no use anywhere else.
pub const LEASES: &str = "leases";

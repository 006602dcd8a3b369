//! What is in a backup, in words that another version can still read; the last part of its file, so
//! that one that was cut short has none.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::backup::{Backup, Engine};
use crate::transfer::catalogue::Kind;

/// Its name within the file.
pub(super) const NAME: &str = "manifest.json";
/// The one form that there is so far.
pub(super) const FORMAT: u32 = 1;
/// SQLite's file within the file.
pub(super) const SQLITE_FILE: &str = "filin.db";

/// See the module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub format: u32,
    pub made_at: DateTime<Utc>,
    pub engine: Engine,
    /// Of the Filin that made it.
    pub version: String,
    /// The last migration.
    pub schema: i64,
    pub zone: Tz,
    pub rows: BTreeMap<String, u64>,
    /// Of each of PostgreSQL's tables, in the order in which they stand in the file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<Columns>,
    /// In the order of the file.
    pub parts: Vec<Part>,
}

/// The columns of a table as its COPY wrote them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Columns {
    pub table: String,
    pub columns: Vec<(String, Kind)>,
}

/// A part of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Part {
    pub name: String,
    pub bytes: u64,
    /// In hexadecimal.
    pub sha256: String,
}

/// As much as is read of a form that may be newer than ours.
#[derive(Deserialize)]
pub(super) struct Head {
    pub format: u32,
    pub version: String,
    pub schema: i64,
}

impl Manifest {
    /// What is told of it beside the file, of which this is name, size and sum.
    pub(super) fn card(&self, file: Part, encrypted: bool) -> Backup {
        Backup {
            name: file.name,
            made_at: self.made_at,
            engine: self.engine,
            version: self.version.clone(),
            schema: self.schema,
            zone: self.zone,
            bytes: file.bytes,
            sha256: file.sha256,
            encrypted,
            rows: self.rows.clone(),
            verified_at: None,
        }
    }
}

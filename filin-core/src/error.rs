//! Every way in which a use case can fail. Blind to transport: the HTTP edge makes a problem
//! document of it, the bot a sentence, the CLI an exit code, each in one place.

use chrono::{DateTime, FixedOffset};
use thiserror::Error as ThisError;

use crate::domain::refusal::Refusal;
use crate::domain::table::TableNo;

/// The result of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Another way to seat the same party, offered with `slot_taken`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// When, in the venue's time.
    pub starts_at: DateTime<FixedOffset>,
    /// Where: one table, or two that are joined.
    pub tables: Vec<TableNo>,
}

/// Why a use case did not do what was asked. Nothing was written.
#[derive(Debug, ThisError)]
pub enum Error {
    /// A rule says no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The table or the whole room is taken then.
    #[error("the slot is taken")]
    SlotTaken {
        /// What is free instead, best first; may be empty.
        alternatives: Vec<Alternative>,
    },
    /// It does not exist, or is not the caller's to see.
    #[error("no such {noun}")]
    NotFound {
        /// What was looked for: `booking`, `block`, `token`, …
        noun: &'static str,
    },
    /// Nobody we know: no credentials, or such as no longer hold.
    #[error("not known: {code}")]
    Unknown {
        /// What is wrong with the credentials, as a stable code.
        code: &'static str,
    },
    /// Known, and not allowed.
    #[error("not allowed")]
    Forbidden,
    /// Somebody changed it meanwhile.
    #[error("stale version, now {current}")]
    StaleVersion {
        /// The version that stands now.
        current: i64,
    },
    /// One idempotency key came with two different bodies.
    #[error("idempotency key used for another request")]
    IdempotencyKeyReused,
    /// The database cannot be reached, or does not answer in time.
    #[error("the database is away: {0}")]
    DatabaseAway(String),
    /// Two transactions got into each other's way; the same call may go through when repeated.
    #[error("collided with another transaction: {0}")]
    Collided(String),
    /// A database of Filin v3: it must be brought over first. Nothing was changed in it.
    #[error("this is a database of Filin v3")]
    LegacyDatabase,
    /// A defect of ours.
    #[error("internal: {0}")]
    Internal(String),
}

impl Error {
    /// Stable, snake_case; part of the API.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refusal) => refusal.code(),
            Self::SlotTaken { .. } => "slot_taken",
            Self::NotFound { .. } => "not_found",
            Self::Unknown { code } => code,
            Self::Forbidden => "forbidden",
            Self::StaleVersion { .. } => "stale_version",
            Self::IdempotencyKeyReused => "idempotency_key_reused",
            Self::DatabaseAway(_) | Self::Collided(_) => "database_away",
            Self::LegacyDatabase => "legacy_database",
            Self::Internal(_) => "internal",
        }
    }

    /// Arguments of the sentence, by Fluent name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Refused(refusal) => refusal.args(),
            Self::NotFound { noun } => vec![("noun", (*noun).into())],
            Self::StaleVersion { current } => vec![("current", current.to_string())],
            _ => Vec::new(),
        }
    }
}

//! Backups that the daemon made.

use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::backup::Backup;

/// The daemon's backups, and when it makes them.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Backups {
    /// Those that there are, the newest first.
    pub items: Vec<Backup>,
    /// The one that is being made.
    pub running: Option<Running>,
    /// The last that could not be made.
    pub failed: Option<Failed>,
    /// When they are made.
    pub schedule: Schedule,
}

/// One that is being made.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Running {
    /// When it began.
    pub since: DateTime<Utc>,
    /// How many bytes or rows are done…
    pub done: u64,
    /// …of how many; 0 while nobody knows.
    pub of: u64,
}

/// The last that could not be made.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Failed {
    /// When it failed.
    pub at: DateTime<Utc>,
    /// Why.
    pub why: String,
}

/// When backups are made, where to, and which of them stay.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Schedule {
    /// `BACKUP_DIR`; none are made without it.
    pub dir: Option<String>,
    /// `BACKUP_SCHEDULE`.
    pub cron: Option<String>,
    /// When the next one is due.
    pub next_at: Option<DateTime<FixedOffset>>,
    /// `BACKUP_KEEP`: days, weeks and months; all stay without it.
    pub keep: Option<String>,
    /// Whether they are encrypted, to the key in `BACKUP_ENCRYPT_TO`.
    pub encrypted: bool,
}

/// What is wanted of a new one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewBackup {
    /// The key of age's, `age1…`, whose owner alone shall be able to read it.
    #[serde(default)]
    pub encrypt_to: Option<String>,
}

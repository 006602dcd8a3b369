//! Backups that the daemon made.

use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::backup::Backup;

/// The daemon's backups, and when it makes them.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Backups {
    /// All that lie in its folder, the newest first.
    pub items: Vec<Backup>,
    /// The one that is being made.
    pub running: Option<Running>,
    /// The last one that could not be made, unless another was made since.
    pub failed: Option<Failed>,
    /// When it makes them by itself.
    pub schedule: Schedule,
}

/// One that is being made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Running {
    /// When that began.
    pub since: DateTime<Utc>,
    /// How much of it is done: bytes or rows, for a bar.
    pub done: u64,
    /// Of how much; 0 before that is known.
    pub of: u64,
}

/// The last that could not be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Failed {
    /// When.
    pub at: DateTime<Utc>,
    /// Why, in the server's words.
    pub why: String,
}

/// When the daemon makes backups, where to, and how many stay.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Schedule {
    /// `BACKUP_DIR`.
    pub dir: Option<String>,
    /// `BACKUP_SCHEDULE`.
    pub cron: Option<String>,
    /// When the next one is made, in the venue's time.
    pub next_at: Option<DateTime<FixedOffset>>,
    /// `BACKUP_KEEP`: so many days, weeks and months; all stay unless set.
    pub keep: Option<String>,
    /// Whether they are encrypted: `BACKUP_ENCRYPT_TO` is set.
    pub encrypted: bool,
}

/// What is wanted of a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewBackup {
    /// The public key (`age1…`) of whoever alone shall read it; `BACKUP_ENCRYPT_TO` unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encrypt_to: Option<String>,
}

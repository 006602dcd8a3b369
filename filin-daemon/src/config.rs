//! The settings: read once at the start, each checked, so that nothing later meets a wrong one.
//!
//! Where a setting is looked up, and in which order: [`Sources`]. A wrong value is a
//! [`ConfigError`] of one line; secrets are [`Secret`]s, which no log can print.

mod addresses;
mod dotenv;
mod error;
mod load;
mod names;
mod parse;
mod secret;
mod sources;
mod values;

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::TimeDelta;
use chrono_tz::Tz;
use filin_core::domain::ids::TelegramId;
use filin_core::service::{Options, Seed};
use filin_core::store::url::DatabaseUrl;

pub use self::error::ConfigError;
pub use self::names::KNOWN;
pub use self::secret::Secret;
pub use self::sources::Sources;
use crate::app::Keep;
use crate::backups;

/// Telegram's own Bot API server.
pub const TELEGRAM_API: &str = "https://api.telegram.org";

/// All settings, in the form in which they are used.
#[derive(Clone, Debug)]
pub struct Config {
    /// `BOT_TOKEN`; without it nobody enters by Telegram.
    pub bot_token: Option<Secret>,
    /// `BOT_MODE`, or what follows from the token and the public address.
    pub bot_mode: BotMode,
    /// `WEBHOOK_SECRET`, or what is derived from the token.
    pub webhook_secret: Option<Secret>,
    /// `TELEGRAM_API_URL`, without a slash at its end.
    pub telegram_api_url: String,
    /// `TELEGRAM_PACE`: how many times Telegram's own limits the Bot API server allows.
    pub telegram_pace: u32,
    /// `ADMIN_IDS`.
    pub admin_ids: Vec<TelegramId>,
    /// `WORKERS_CHAT_ID`.
    pub workers_chat_id: Option<i64>,
    /// Where the world reaches this daemon (`WEBAPP_URL` or a stand-in), without `/webapp` and
    /// without a slash at its end.
    pub public_url: Option<String>,
    /// `BIND`.
    pub bind: IpAddr,
    /// `PORT`; 0 takes a free one.
    pub port: u16,
    /// `CLIENT_IP_HEADER`.
    pub client_ip_header: Option<String>,
    /// `DATABASE_URL` and the pool.
    pub database: Database,
    /// `REDIS_URL`.
    pub redis_url: Option<Secret>,
    /// `VENUE_TIMEZONE`.
    pub zone: Tz,
    /// `DEFAULT_SCHEDULE`, in lines.
    pub default_schedule: Option<String>,
    /// `DEFAULT_CONTACTS`, in lines.
    pub default_contacts: Option<String>,
    /// `ADMIN_TOKEN`.
    pub admin_token: Option<Secret>,
    /// `INIT_DATA_TTL`.
    pub init_data_ttl: TimeDelta,
    /// `LOG_LEVEL`, `LOG_FORMAT` and `LOG_PATH`.
    pub log: Log,
    /// `BACKUP_DIR`, `BACKUP_SCHEDULE`, `BACKUP_ENCRYPT_TO` and `BACKUP_KEEP`.
    pub backups: backups::Settings,
}

/// How the bot gets its updates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BotMode {
    /// By asking for them.
    Polling,
    /// By Telegram's calls.
    Webhook,
    /// Not at all.
    Off,
}

/// Where the database is and how its pool behaves.
#[derive(Clone, Debug)]
pub struct Database {
    /// `DATABASE_URL`, known to be one that [`crate::db`] can open; kept as text since it
    /// holds a password.
    pub url: Secret,
    /// `DB_POOL_SIZE` + `DB_MAX_OVERFLOW`.
    pub connections: u32,
    /// `DB_POOL_TIMEOUT`.
    pub patience: Duration,
    /// `DB_POOL_RECYCLE`; "never" is ten years.
    pub recycle: Duration,
}

/// What is logged, how, and where to.
#[derive(Clone, Debug)]
pub struct Log {
    /// `LOG_LEVEL`, not yet understood: [`crate::logging`] does that.
    pub level: String,
    /// `LOG_FORMAT`.
    pub format: LogFormat,
    /// `LOG_PATH`.
    pub path: Option<PathBuf>,
}

/// The form of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines: one JSON object a line.
    Json,
}

impl Config {
    /// What the use cases must be told.
    #[must_use]
    pub fn options(&self) -> Options {
        Options {
            owners: self.admin_ids.clone(),
            admin_token: self
                .admin_token
                .as_ref()
                .map(|token| token.reveal().to_owned()),
        }
    }

    /// The venue of a first start.
    #[must_use]
    pub fn seed(&self) -> Seed {
        let mut seed = Seed::standard(self.zone);
        if let Some(schedule) = &self.default_schedule {
            seed.schedule.clone_from(schedule);
        }
        if let Some(contacts) = &self.default_contacts {
            seed.contacts.clone_from(contacts);
        }
        seed
    }

    /// Where things lie on this machine's disk.
    #[must_use]
    pub fn keep(&self) -> Keep {
        let database = match self.database.url.reveal().parse() {
            Ok(DatabaseUrl::Sqlite(file)) => {
                let folder = file
                    .parent()
                    .filter(|folder| !folder.as_os_str().is_empty());
                Some(folder.unwrap_or(Path::new(".")).to_owned())
            }
            _ => None,
        };
        Keep {
            database,
            backups: self.backups.clone(),
        }
    }

    /// Whether the public address is https.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.public_url
            .as_deref()
            .is_some_and(|url| url.starts_with("https://"))
    }

    /// What the Mini App's button opens.
    #[must_use]
    pub fn webapp_url(&self) -> Option<String> {
        self.public_url.as_ref().map(|url| format!("{url}/webapp"))
    }
}

#[cfg(test)]
mod tests;

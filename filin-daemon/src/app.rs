//! What every door of the daemon shares: the use cases, the clock, the live feed, the limits.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::TimeDelta;
use filin_core::service::Services;

use crate::backups::{self, Backups};
pub use crate::clock::Clock;
use crate::http::limits::Limits;
use crate::live::Hub;
use crate::metrics::Metrics;
use crate::telegram::Telegram;

/// What the doors must know of the settings.
#[derive(Clone)]
pub struct Doors {
    /// The bot's token, by which init data is checked; without it nobody enters by Telegram.
    pub bot_token: Option<String>,
    /// How old init data may be.
    pub init_data_ttl: TimeDelta,
    /// The header in which a proxy in front names the caller's address.
    pub client_ip_header: Option<String>,
    /// Whether the public address is https: then the admin cookie is `Secure`.
    pub https: bool,
}

/// Where this daemon keeps things on its own disk.
#[derive(Clone, Debug, Default)]
pub struct Keep {
    /// The database's folder; none where a server has it.
    pub database: Option<PathBuf>,
    /// The backups.
    pub backups: backups::Settings,
}

/// Cheap to clone; Rocket manages one, jobs and the bot hold others.
#[derive(Clone)]
pub struct App {
    /// The use cases.
    pub services: Services,
    /// The clock.
    pub clock: Clock,
    /// The live feed.
    pub hub: Arc<Hub>,
    /// Rates.
    pub limits: Arc<Limits>,
    /// Who may enter how.
    pub doors: Arc<Doors>,
    /// Where things lie.
    pub keep: Arc<Keep>,
    /// The backups.
    pub backups: Arc<Backups>,
    /// What is counted.
    pub metrics: Arc<Metrics>,
    /// The bot; none when it is off.
    pub telegram: Option<Arc<Telegram>>,
}

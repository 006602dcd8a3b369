//! Every setting there is. `.env.example` explains each; a test compares the two.

/// The settings' names, as in the environment: v3's first, then ours.
pub const KNOWN: &[&str] = &[
    "BOT_TOKEN",
    "DATABASE_URL",
    "WEBAPP_URL",
    "ADMIN_IDS",
    "WORKERS_CHAT_ID",
    "LOG_PATH",
    "DEFAULT_SCHEDULE",
    "DEFAULT_CONTACTS",
    "DB_POOL_SIZE",
    "DB_MAX_OVERFLOW",
    "DB_POOL_TIMEOUT",
    "DB_POOL_RECYCLE",
    "PORT",
    "RENDER_EXTERNAL_URL",
    "RAILWAY_PUBLIC_DOMAIN",
    "TELEGRAM_API_URL",
    "TELEGRAM_PACE",
    "BOT_MODE",
    "WEBHOOK_SECRET",
    "ADMIN_TOKEN",
    "VENUE_TIMEZONE",
    "INIT_DATA_TTL",
    "REDIS_URL",
    "BACKUP_DIR",
    "BACKUP_SCHEDULE",
    "BACKUP_ENCRYPT_TO",
    "BACKUP_KEEP",
    "LOG_FORMAT",
    "LOG_LEVEL",
    "BIND",
    "CLIENT_IP_HEADER",
];

/// The known setting of this name, whatever its case: `filin.toml` may write `port`.
pub(super) fn known(name: &str) -> Option<&'static str> {
    KNOWN
        .iter()
        .copied()
        .find(|known| known.eq_ignore_ascii_case(name))
}

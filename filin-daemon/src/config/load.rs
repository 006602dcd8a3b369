//! From texts to [`Config`], setting by setting; some follow from others.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::Duration;

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::values::Values;
use super::{
    BotMode, Config, ConfigError, Database, Log, LogFormat, Secret, Sources, TELEGRAM_API,
    addresses, parse,
};
use crate::backups;
use crate::telegram::hmac_sha256;

impl Config {
    /// Reads and checks everything.
    ///
    /// # Errors
    /// The first setting that is wrong.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the sources hold secrets and end here"
    )]
    pub fn load(sources: Sources) -> Result<Self, ConfigError> {
        let values = Values::collect(&sources)?;
        let bot_token = values.read("BOT_TOKEN", "123456:ABC-DEF", parse::bot_token)?;
        let public_url = public_url(&values)?;
        let bot_mode = bot_mode(&values, bot_token.is_some(), public_url.as_deref())?;
        let set_secret = values.read(
            "WEBHOOK_SECRET",
            "some-long-random-word",
            parse::webhook_secret,
        )?;
        let webhook_secret = set_secret.or_else(|| bot_token.as_ref().map(derived_secret));
        Ok(Self {
            bot_mode,
            webhook_secret,
            bot_token,
            telegram_api_url: values
                .read("TELEGRAM_API_URL", TELEGRAM_API, addresses::web_address)?
                .unwrap_or_else(|| TELEGRAM_API.into()),
            telegram_pace: telegram_pace(&values)?,
            admin_ids: values
                .read("ADMIN_IDS", "12345678,87654321", parse::ids)?
                .unwrap_or_default(),
            workers_chat_id: values
                .read("WORKERS_CHAT_ID", "-1001234567890", parse::chat_id)?
                .flatten(),
            public_url,
            bind: values
                .read("BIND", "0.0.0.0", addresses::ip_address)?
                .unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)),
            port: values
                .read("PORT", "10000", addresses::port)?
                .unwrap_or(10_000),
            client_ip_header: values.read(
                "CLIENT_IP_HEADER",
                "X-Forwarded-For",
                addresses::header,
            )?,
            database: database(&values)?,
            redis_url: values.read("REDIS_URL", "redis://127.0.0.1:6379", addresses::redis_url)?,
            zone: values
                .read("VENUE_TIMEZONE", "Europe/Moscow", parse::zone)?
                .unwrap_or(Tz::Europe__Moscow),
            default_schedule: values.read("DEFAULT_SCHEDULE", "14:00–02:00", parse::lines)?,
            default_contacts: values.read("DEFAULT_CONTACTS", "+79991234567", parse::lines)?,
            admin_token: values.read(
                "ADMIN_TOKEN",
                "$(openssl rand -hex 32)",
                parse::admin_token,
            )?,
            init_data_ttl: values
                .read("INIT_DATA_TTL", "24h", parse::init_data_ttl)?
                .unwrap_or(TimeDelta::hours(24)),
            log: log(&values)?,
            backups: backups(&values)?,
        })
    }
}

/// `WEBAPP_URL`, else what the hosting service says. A wrong stand-in that is not used is let be:
/// nobody here wrote it.
fn public_url(values: &Values) -> Result<Option<String>, ConfigError> {
    let own = values.read(
        "WEBAPP_URL",
        "https://filin.example.com",
        addresses::public_address,
    )?;
    if own.is_some() {
        return Ok(own);
    }
    let render = "RENDER_EXTERNAL_URL";
    let render = values.read(
        render,
        "https://filin.onrender.com",
        addresses::public_address,
    )?;
    if render.is_some() {
        return Ok(render);
    }
    values.read(
        "RAILWAY_PUBLIC_DOMAIN",
        "filin.up.railway.app",
        addresses::domain,
    )
}

fn is_https(url: &str) -> bool {
    url.starts_with("https://")
}

/// Without a token the bot is off whatever is asked for. Telegram calls https addresses only;
/// another Bot API server (a simulator) may call any.
fn bot_mode(values: &Values, token: bool, url: Option<&str>) -> Result<BotMode, ConfigError> {
    let wanted = values.read("BOT_MODE", "polling", parse::bot_mode)?;
    let can_be_called =
        url.is_some_and(is_https) || (url.is_some() && values.text("TELEGRAM_API_URL").is_some());
    match wanted {
        _ if !token => Ok(BotMode::Off),
        Some(BotMode::Webhook) if !can_be_called => Err(values.wrong(
            "BOT_MODE",
            "polling",
            "webhook needs an https address in WEBAPP_URL",
        )),
        Some(mode) => Ok(mode),
        None if url.is_some_and(is_https) => Ok(BotMode::Webhook),
        None => Ok(BotMode::Polling),
    }
}

/// Telegram's own server has one pace; only another (a simulator) may be faster.
fn telegram_pace(values: &Values) -> Result<u32, ConfigError> {
    let pace = values.read("TELEGRAM_PACE", "1", parse::pace)?.unwrap_or(1);
    if pace > 1 && values.text("TELEGRAM_API_URL").is_none() {
        let problem = "Telegram itself keeps the pace of 1: a faster server needs TELEGRAM_API_URL";
        return Err(values.wrong("TELEGRAM_PACE", "1", problem));
    }
    Ok(pace)
}

/// The same on every start and every replica, and of no use to whoever sees it.
fn derived_secret(token: &Secret) -> Secret {
    Secret::new(hex::encode(hmac_sha256(
        token.reveal().as_bytes(),
        b"filin webhook",
    )))
}

fn database(values: &Values) -> Result<Database, ConfigError> {
    let size = values
        .read("DB_POOL_SIZE", "10", parse::pool_size)?
        .unwrap_or(10);
    let overflow = values
        .read("DB_MAX_OVERFLOW", "10", parse::overflow)?
        .unwrap_or(10);
    Ok(Database {
        url: values
            .read("DATABASE_URL", "sqlite://filin.db", addresses::database_url)?
            .unwrap_or_else(|| Secret::new("sqlite://filin.db")),
        connections: size + overflow,
        patience: values
            .read("DB_POOL_TIMEOUT", "5", parse::patience)?
            .unwrap_or(Duration::from_secs(5)),
        recycle: values
            .read("DB_POOL_RECYCLE", "1800", parse::recycle)?
            .unwrap_or(Duration::from_secs(1800)),
    })
}

fn log(values: &Values) -> Result<Log, ConfigError> {
    Ok(Log {
        level: values.text("LOG_LEVEL").unwrap_or("info").to_owned(),
        format: values
            .read("LOG_FORMAT", "text", parse::log_format)?
            .unwrap_or(LogFormat::Text),
        path: values.text("LOG_PATH").map(PathBuf::from),
    })
}

/// A schedule needs a folder; a folder alone is for backups that somebody asks for.
fn backups(values: &Values) -> Result<backups::Settings, ConfigError> {
    const EVERY_DAY: &str = "\"0 5 * * *\"";
    let dir = values.text("BACKUP_DIR").map(PathBuf::from);
    let schedule = values.read("BACKUP_SCHEDULE", EVERY_DAY, str::parse)?;
    if schedule.is_some() && dir.is_none() {
        let problem = "needs a folder in BACKUP_DIR";
        return Err(values.wrong("BACKUP_SCHEDULE", EVERY_DAY, problem));
    }
    Ok(backups::Settings {
        dir,
        schedule,
        encrypt_to: values.read("BACKUP_ENCRYPT_TO", "age1…", parse::recipient)?,
        keep: values.read("BACKUP_KEEP", "\"7 4 6\"", parse::keep)?,
    })
}

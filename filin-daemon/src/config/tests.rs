#![allow(clippy::unwrap_used)]

use rstest::rstest;

use super::*;

mod refusals;

/// As one stands on a server of v3: a byte order mark, Windows line ends, stray spaces, quotes.
const V3: &str = "\u{FEFF}# Филин v3\r\n\
    BOT_TOKEN = \"7012345678:AAH5YkoiEuPk8-FZa32hStHTqXiLPtAEhx8\"\r\n\
    DATABASE_URL=postgresql+asyncpg://filin:s3cr%40t@db.example:5432/filin?ssl=require\r\n\
    WEBAPP_URL=https://filin.onrender.com/webapp?v=3 \r\n\
    ADMIN_IDS=111222333, 444555666 444555666\r\n\
    WORKERS_CHAT_ID = -1001234567890\r\n\
    LOG_PATH='logs/bot.log'\r\n\
    DEFAULT_SCHEDULE=Пн–Чт 14:00–02:00\\nПт–Сб 14:00–04:00\r\n\
    DEFAULT_CONTACTS=\"📞 +7 (999) 123-45-67\\nул. Ленина, 1\"\r\n\
    DB_POOL_SIZE=5   # на тарифе мало\r\n\
    DB_MAX_OVERFLOW=-1\r\n\
    DB_POOL_TIMEOUT=30\r\n\
    DB_POOL_RECYCLE=-1\r\n\
    PORT=\r\n\
    \r\n\
    export RENDER_EXTERNAL_URL=https://ignored.example\r\n";

fn env(pairs: &[(&str, &str)]) -> Sources {
    let env = pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Sources {
        env: env.collect(),
        ..Sources::default()
    }
}

fn load(pairs: &[(&str, &str)]) -> Config {
    Config::load(env(pairs)).unwrap()
}

fn refusal(pairs: &[(&str, &str)]) -> String {
    Config::load(env(pairs)).unwrap_err().to_string()
}

#[test]
fn everything_has_a_default() {
    let config = load(&[("PATH", "/bin"), ("HOME", "")]);
    assert_eq!(config.database.url.reveal(), "sqlite://filin.db");
    assert_eq!(config.database.connections, 20);
    assert_eq!(config.database.patience, Duration::from_secs(5));
    assert_eq!(config.database.recycle, Duration::from_secs(1800));
    assert_eq!(
        (config.port, config.bind.to_string().as_str()),
        (10_000, "0.0.0.0")
    );
    assert_eq!(config.bot_mode, BotMode::Off);
    assert!(config.bot_token.is_none() && config.webhook_secret.is_none());
    assert_eq!(config.telegram_api_url, TELEGRAM_API);
    assert_eq!(
        (config.zone, config.init_data_ttl),
        (Tz::Europe__Moscow, TimeDelta::hours(24))
    );
    assert_eq!(
        (config.log.level.as_str(), config.log.format),
        ("info", LogFormat::Text)
    );
    assert_eq!(config.seed().tables.len(), 8);
}

#[test]
fn a_file_of_v3_works_as_it_is() {
    let sources = Sources {
        dotenv: Some(V3.into()),
        ..Sources::default()
    };
    let config = Config::load(sources).unwrap();
    assert_eq!(
        config.bot_token.as_ref().unwrap().reveal(),
        "7012345678:AAH5YkoiEuPk8-FZa32hStHTqXiLPtAEhx8"
    );
    assert!(
        config
            .database
            .url
            .reveal()
            .starts_with("postgresql+asyncpg://")
    );
    assert_eq!(config.database.connections, 105);
    assert_eq!(config.database.patience, Duration::from_secs(30));
    assert_eq!(
        config.public_url.as_deref(),
        Some("https://filin.onrender.com")
    );
    assert_eq!(
        config.webapp_url().as_deref(),
        Some("https://filin.onrender.com/webapp")
    );
    assert_eq!(
        config.admin_ids,
        [TelegramId(111_222_333), TelegramId(444_555_666)]
    );
    assert_eq!(config.workers_chat_id, Some(-1_001_234_567_890));
    assert_eq!(config.log.path, Some(PathBuf::from("logs/bot.log")));
    assert_eq!(
        config.seed().schedule,
        "Пн–Чт 14:00–02:00\nПт–Сб 14:00–04:00"
    );
    assert_eq!(
        config.seed().contacts,
        "📞 +7 (999) 123-45-67\nул. Ленина, 1"
    );
    assert_eq!(config.port, 10_000, "an empty value is none");
    assert_eq!(config.bot_mode, BotMode::Webhook, "as the address is https");
    assert!(config.is_https());
}

#[test]
fn the_environment_wins_then_dotenv_then_toml() {
    let sources = Sources {
        env: [("PORT", "1"), ("BIND", "")]
            .map(|(k, v)| (k.into(), v.into()))
            .into(),
        dotenv: Some("PORT=2\nBIND=127.0.0.1".into()),
        toml: Some("port = 3\nbind = '::1'\nADMIN_IDS = [1, 2]\nlog_format = \"json\"".into()),
    };
    let config = Config::load(sources).unwrap();
    assert_eq!(
        (config.port, config.bind.to_string().as_str()),
        (1, "127.0.0.1")
    );
    assert_eq!(config.admin_ids, [TelegramId(1), TelegramId(2)]);
    assert_eq!(config.log.format, LogFormat::Json);
}

#[rstest]
#[case(&[("BOT_TOKEN", "42:A")], BotMode::Polling)]
#[case(&[("BOT_TOKEN", "42:A"), ("RAILWAY_PUBLIC_DOMAIN", "a.b")], BotMode::Webhook)]
#[case(&[("BOT_TOKEN", "42:A"), ("WEBAPP_URL", "http://a.b")], BotMode::Polling)]
#[case(&[("BOT_TOKEN", "42:A"), ("WEBAPP_URL", "https://a.b"), ("BOT_MODE", "Polling")], BotMode::Polling)]
#[case(&[("BOT_TOKEN", "42:A"), ("BOT_MODE", "off")], BotMode::Off)]
#[case(&[("WEBAPP_URL", "https://a.b"), ("BOT_MODE", "webhook")], BotMode::Off)]
#[case(&[("BOT_TOKEN", "42:A"), ("WEBAPP_URL", "http://127.0.0.1:1"), ("BOT_MODE", "webhook"),
         ("TELEGRAM_API_URL", "http://127.0.0.1:2/")], BotMode::Webhook)]
fn how_updates_arrive(#[case] pairs: &[(&str, &str)], #[case] expected: BotMode) {
    assert_eq!(load(pairs).bot_mode, expected);
}

#[test]
fn webhooks_need_https() {
    let error = refusal(&[("BOT_TOKEN", "42:A"), ("BOT_MODE", "webhook")]);
    assert!(
        error.starts_with("BOT_MODE (from the environment): webhook needs"),
        "{error}"
    );
}

#[rstest]
#[case("WEBAPP_URL", "https://filin.example/", "https://filin.example")]
#[case("WEBAPP_URL", "http://127.0.0.1:8080/webapp/", "http://127.0.0.1:8080")]
#[case(
    "RENDER_EXTERNAL_URL",
    "https://a.onrender.com",
    "https://a.onrender.com"
)]
#[case(
    "RAILWAY_PUBLIC_DOMAIN",
    "a.up.railway.app",
    "https://a.up.railway.app"
)]
#[case(
    "RAILWAY_PUBLIC_DOMAIN",
    "https://a.up.railway.app/",
    "https://a.up.railway.app"
)]
fn public_addresses(#[case] name: &str, #[case] value: &str, #[case] expected: &str) {
    assert_eq!(load(&[(name, value)]).public_url.as_deref(), Some(expected));
}

#[rstest]
#[case("86400", 86_400)]
#[case("24h", 86_400)]
#[case("90m", 5400)]
#[case("90 m", 5400)]
#[case("60s", 60)]
#[case("7D", 604_800)]
fn times(#[case] text: &str, #[case] seconds: i64) {
    assert_eq!(
        load(&[("INIT_DATA_TTL", text)]).init_data_ttl,
        TimeDelta::seconds(seconds)
    );
}

#[test]
fn small_mercies() {
    assert_eq!(load(&[("WORKERS_CHAT_ID", "0")]).workers_chat_id, None);
    assert_eq!(load(&[("ADMIN_IDS", "[1, \"2\"]")]).admin_ids.len(), 2);
    assert_eq!(load(&[("PORT", "0")]).port, 0);
    assert_eq!(
        load(&[("DB_POOL_SIZE", "3"), ("DB_MAX_OVERFLOW", "0")])
            .database
            .connections,
        3
    );
}

#[test]
fn backups_by_a_schedule() {
    let config = load(&[
        ("BACKUP_DIR", "/backups"),
        ("BACKUP_SCHEDULE", "0 5 * * *"),
        ("BACKUP_KEEP", "7, 4, 6"),
    ]);
    let told = config
        .backups
        .told(chrono::DateTime::UNIX_EPOCH, Tz::Europe__Moscow);
    assert_eq!(told.dir.as_deref(), Some("/backups"));
    assert_eq!(told.cron.as_deref(), Some("0 5 * * *"));
    assert_eq!(
        told.next_at.map(|at| at.to_rfc3339()).as_deref(),
        Some("1970-01-01T05:00:00+03:00")
    );
    assert_eq!(
        (told.keep.as_deref(), told.encrypted),
        (Some("7 4 6"), false)
    );
    let error = refusal(&[("BACKUP_SCHEDULE", "05:00")]);
    assert!(error.contains("needs a folder in BACKUP_DIR"), "{error}");
}

#[test]
fn the_derived_secret_is_stable_and_fits_telegram() {
    let secret = |token| load(&[("BOT_TOKEN", token)]).webhook_secret.unwrap();
    let one = secret("42:A");
    assert_eq!(one.reveal(), secret("42:A").reveal());
    assert_ne!(one.reveal(), secret("42:B").reveal());
    assert!(parse::webhook_secret(one.reveal()).is_ok());
    let own = load(&[("BOT_TOKEN", "42:A"), ("WEBHOOK_SECRET", "own")]).webhook_secret;
    assert_eq!(own.unwrap().reveal(), "own");
}

#[test]
fn the_example_names_every_setting() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../.env.example");
    let example = std::fs::read_to_string(path).unwrap();
    let mut named: Vec<&str> = example
        .lines()
        .filter_map(|line| line.trim_start_matches('#').split_once('='))
        .map(|(name, _)| name)
        .filter(|name| name.bytes().all(|b| b.is_ascii_uppercase() || b == b'_'))
        .filter(|name| *name != "POSTGRES_PASSWORD")
        .collect();
    named.sort_unstable();
    let mut known = KNOWN.to_vec();
    known.sort_unstable();
    assert_eq!(named, known);
    // And it may be used as it is, with every line uncommented that shows a default.
    let lines = example.lines().filter_map(|line| line.strip_prefix('#'));
    let lines: Vec<&str> = lines.filter(|line| !line.starts_with(' ')).collect();
    let sources = Sources {
        dotenv: Some(lines.join("\n")),
        ..Sources::default()
    };
    let config = format!("{:?}", Config::load(sources).unwrap());
    let defaults = format!("{:?}", load(&[("REDIS_URL", "redis://127.0.0.1:6379")]));
    assert_eq!(config, defaults);
}

//! Wrong settings stop the start: one line that names them, and nothing is begun.

use crate::support::{ADMIN_TOKEN, Database, Engine, Settings};

/// Each would stop the daemon on its own. "hidden" stands where a secret could.
const WRONG: &[(&str, &str)] = &[
    ("BOT_TOKEN", "hidden"),
    ("BOT_TOKEN", "x:hidden"),
    ("BOT_TOKEN", "42:hidden hidden"),
    ("DATABASE_URL", "mysql://filin:hidden@localhost/filin"),
    ("DATABASE_URL", "hidden"),
    ("DATABASE_URL", "sqlite::memory:"),
    ("DATABASE_URL", "sqlite://"),
    (
        "DATABASE_URL",
        "postgres://filin:hidden@localhost:port/filin",
    ),
    ("WEBAPP_URL", "filin.example"),
    ("WEBAPP_URL", "ftp://hidden"),
    ("TELEGRAM_API_URL", "hidden"),
    ("TELEGRAM_PACE", "0"),
    ("TELEGRAM_PACE", "20"),
    ("ADMIN_IDS", "1,hidden"),
    ("ADMIN_IDS", "0"),
    ("WORKERS_CHAT_ID", "hidden"),
    ("DB_POOL_SIZE", "0"),
    ("DB_POOL_SIZE", "many"),
    ("DB_MAX_OVERFLOW", "-2"),
    ("DB_POOL_TIMEOUT", "0"),
    ("DB_POOL_TIMEOUT", "soon"),
    ("DB_POOL_RECYCLE", "-5"),
    ("PORT", "65536"),
    ("PORT", "-1"),
    ("PORT", "http"),
    ("BIND", "localhost"),
    ("BIND", "127.0.0.1:80"),
    ("BOT_MODE", "hidden"),
    ("BOT_MODE", "webhook"),
    ("WEBHOOK_SECRET", "hidden!"),
    ("ADMIN_TOKEN", "hidden"),
    ("ADMIN_TOKEN", "hidden hidden hidden"),
    ("VENUE_TIMEZONE", "Mars/Olympus"),
    ("INIT_DATA_TTL", "59"),
    ("INIT_DATA_TTL", "for ever"),
    ("REDIS_URL", "http://:hidden@redis"),
    ("LOG_FORMAT", "xml"),
    ("LOG_LEVEL", "loud"),
    ("LOG_PATH", "/proc/none/filin.log"),
    ("CLIENT_IP_HEADER", "X Forwarded"),
    ("RENDER_EXTERNAL_URL", "hidden"),
    ("RAILWAY_PUBLIC_DOMAIN", "/hidden"),
    ("DEFAULT_CONTACTS", "hid\u{202E}den"),
];

fn sound() -> Settings {
    // Nothing else may be wrong, and the setting in question is not hidden by ours.
    Settings::of("sqlite:filin.db").without("BOT_MODE")
}

async fn is_refused(settings: &Settings, what: &str, named: &str) {
    let ended = settings.run_out().await;
    let said = format!("{what}\nstdout: {}\nstderr: {}", ended.stdout, ended.stderr);
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert_eq!(
        (ended.stdout.as_str(), ended.stderr.lines().count()),
        ("", 1),
        "{said}"
    );
    assert!(
        ended.stderr.starts_with("filin-daemon: ") && ended.stderr.contains(named),
        "{said}"
    );
    assert!(!ended.stderr.contains("hidden"), "{said}");
    assert!(
        !settings.file("filin.db").exists(),
        "{what}: it was begun all the same"
    );
}

#[tokio::test]
async fn a_wrong_value_stops_the_start_with_a_line_that_names_it() {
    for (name, value) in WRONG {
        is_refused(&sound().with(name, value), &format!("{name}={value}"), name).await;
    }
}

#[tokio::test]
async fn so_does_a_wrong_file() {
    for (file, text, named) in [
        (".env", "DB_POOL_SIZE=hidden", "DB_POOL_SIZE (.env)"),
        (
            ".env",
            "\u{FEFF}WORKERS_CHAT_ID = 'hidden'\r\n",
            "WORKERS_CHAT_ID (.env)",
        ),
        (
            "filin.toml",
            "db_pool_size = 'hidden'",
            "DB_POOL_SIZE (filin.toml)",
        ),
        ("filin.toml", "db_pool = 5", "filin.toml"),
        ("filin.toml", "db_pool_size = hidden", "filin.toml"),
    ] {
        let settings = sound();
        std::fs::write(settings.file(file), text).expect("a file");
        is_refused(&settings, &format!("{file}: {text}"), named).await;
    }
    let settings = sound();
    std::fs::write(settings.file(".env"), b"BOT_TOKEN=\xff\xfe").expect("a file");
    is_refused(&settings, "bytes", ".env").await;
}

#[tokio::test]
async fn unknown_words_on_the_command_line_are_usage() {
    for arguments in [&["--port", "1"][..], &["serve"], &["demo", "--port", "x"]] {
        let ended = sound().arguments(arguments).run_out().await;
        assert_eq!(
            ended.status.code(),
            Some(2),
            "{arguments:?}: {}",
            ended.stderr
        );
        assert!(ended.stderr.contains("--help"), "{}", ended.stderr);
    }
    for arguments in [&["--help"][..], &["--version"]] {
        let ended = sound().arguments(arguments).run_out().await;
        assert!(ended.status.success() && ended.stderr.is_empty() && !ended.stdout.is_empty());
    }
}

#[tokio::test]
async fn an_env_file_of_v3_is_enough() {
    let database = Database::empty(Engine::Sqlite).await.expect("a database");
    let path = database.url.trim_start_matches("sqlite://").to_owned();
    let settings = Settings::none().with("PORT", "0").with("BOT_MODE", "off");
    let env = format!(
        "\u{FEFF}BOT_TOKEN = \"42:TEST\"\r\nDATABASE_URL=sqlite+aiosqlite:///{path}\r\n\
         WEBAPP_URL=https://filin.example/webapp\r\nADMIN_IDS=1, 2\r\nWORKERS_CHAT_ID=-100\r\n\
         LOG_PATH=logs/bot.log\r\nDEFAULT_CONTACTS=📞 +7 (999) 123-45-67\\nул. Ленина, 1\r\n\
         export ADMIN_TOKEN={ADMIN_TOKEN}\r\nBIND=127.0.0.1\r\n"
    );
    std::fs::write(settings.file(".env"), env).expect("a file");
    let daemon = settings.start().await;
    let venue = daemon
        .api()
        .get("/api/admin/venue", &crate::support::Who::owner())
        .await
        .is(200);
    assert_eq!(venue["contacts"], "📞 +7 (999) 123-45-67\nул. Ленина, 1");
    assert!(
        std::path::Path::new(&path).is_file(),
        "four slashes are absolute"
    );
    daemon.stop().await;
    let logs = std::fs::read_dir(settings.file("logs")).expect("a folder of logs");
    let log = logs
        .map(|log| std::fs::read_to_string(log.unwrap().path()).unwrap())
        .collect::<String>();
    assert!(
        log.contains("listens on") && !log.contains(ADMIN_TOKEN) && !log.contains("42:TEST"),
        "{log}"
    );
}

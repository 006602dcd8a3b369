//! What is refused, and that no secret is ever shown.

use proptest::prelude::*;
use rstest::rstest;

use super::super::*;
use super::{load, refusal};

#[rstest]
#[case("prot = 1", r#"filin.toml: there is no setting "prot""#)]
#[case("port = 1\nPORT = 2", "filin.toml: PORT is set twice")]
#[case(
    "[port]\na = 1",
    "filin.toml: port must be a text, a number or a list of them"
)]
#[case("port = 1\nbot_token = 42:hidden", "filin.toml: line 2: ")]
fn toml_is_strict(#[case] toml: &str, #[case] expected: &str) {
    let error = Config::load(Sources {
        toml: Some(toml.into()),
        ..Sources::default()
    });
    let error = error.unwrap_err().to_string();
    assert!(
        error.starts_with(expected) && !error.contains("hidden"),
        "{error}"
    );
    assert_eq!(error.lines().count(), 1);
}

#[rstest]
#[case("BOT_TOKEN", "hidden")]
#[case("BOT_TOKEN", "42:hidden hidden")]
#[case("DATABASE_URL", "mysql://a:hidden@b/c")]
#[case("DATABASE_URL", "postgres://a:hidden@b:x/c")]
#[case("DATABASE_URL", "sqlite::memory:")]
#[case("WEBAPP_URL", "filin.example")]
#[case("WEBAPP_URL", "https://a:hidden@filin.example")]
#[case("WEBAPP_URL", "https://")]
#[case("RENDER_EXTERNAL_URL", "hidden")]
#[case("RAILWAY_PUBLIC_DOMAIN", "/hidden")]
#[case("TELEGRAM_API_URL", "ftp://hidden")]
#[case("TELEGRAM_PACE", "0")]
#[case("TELEGRAM_PACE", "2")]
#[case("ADMIN_IDS", "1,hidden")]
#[case("ADMIN_IDS", "-5")]
#[case("ADMIN_IDS", "9999999999999999")]
#[case("WORKERS_CHAT_ID", "@hidden")]
#[case("DB_POOL_SIZE", "0")]
#[case("DB_MAX_OVERFLOW", "-2")]
#[case("DB_POOL_TIMEOUT", "0")]
#[case("DB_POOL_RECYCLE", "-5")]
#[case("PORT", "65536")]
#[case("BOT_MODE", "hidden")]
#[case("WEBHOOK_SECRET", "hidden!")]
#[case("ADMIN_TOKEN", "hidden")]
#[case("ADMIN_TOKEN", "hidden hidden hidden")]
#[case("VENUE_TIMEZONE", "Hidden/Hidden")]
#[case("BACKUP_SCHEDULE", "hidden")]
#[case("BACKUP_SCHEDULE", "05:00")]
#[case("BACKUP_ENCRYPT_TO", "hidden")]
#[case("BACKUP_KEEP", "7 4")]
#[case("BACKUP_KEEP", "7 4 hidden")]
#[case("BACKUP_KEEP", "-7 4 6")]
#[case("INIT_DATA_TTL", "hidden")]
#[case("INIT_DATA_TTL", "59")]
#[case("INIT_DATA_TTL", "99999999999999999999h")]
#[case("REDIS_URL", "http://:hidden@redis")]
#[case("LOG_FORMAT", "hidden")]
#[case("BIND", "localhost")]
#[case("CLIENT_IP_HEADER", "hidden:")]
#[case("DEFAULT_CONTACTS", "hid\u{202E}den")]
fn a_wrong_value_is_named_and_not_shown(#[case] name: &str, #[case] value: &str) {
    let error = refusal(&[(name, value)]);
    assert!(
        error.starts_with(&format!("{name} (from the environment): ")),
        "{error}"
    );
    assert!(error.contains(&format!("; for example {name}=")), "{error}");
    assert!(!error.to_lowercase().contains("hidden"), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
}

#[test]
fn nothing_secret_is_printed() {
    let config = load(&[
        ("BOT_TOKEN", "42:hidden"),
        ("DATABASE_URL", "postgres://a:hidden@b/c"),
        ("REDIS_URL", "redis://:hidden@b"),
        ("ADMIN_TOKEN", "hidden-hidden-hidden"),
        ("WEBHOOK_SECRET", "hidden"),
    ]);
    let printed = format!("{config:?} {config:#?}");
    assert!(
        !printed.contains("hidden") && printed.contains("***"),
        "{printed}"
    );
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>(), name in proptest::sample::select(KNOWN)) {
        let sources = Sources {
            env: [(name.to_owned(), text.clone())].into(),
            dotenv: Some(text.clone()),
            toml: None,
        };
        if let Err(error) = Config::load(sources) {
            prop_assert_eq!(error.to_string().lines().count(), 1);
        }
        let _ = Config::load(Sources { toml: Some(text), ..Sources::default() });
    }
}

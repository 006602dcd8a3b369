use std::path::PathBuf;

use serde_json::{Value, json};

use super::*;
use crate::telegram::Settings;

fn bot(mode: BotMode) -> Telegram {
    let settings = Settings {
        token: "42:TEST".into(),
        api_url: "http://127.0.0.1:9".into(),
        pace: 1,
        mode,
        webhook_secret: "secret".into(),
        public_url: Some("https://filin.example".into()),
        staff_chat: None,
        witness: None,
    };
    Telegram::new(settings).unwrap()
}

fn now() -> DateTime<Utc> {
    "2026-11-27T12:00:00Z".parse().unwrap()
}

fn told(mode: BotMode, url: &str, more: Value) -> (CheckStatus, String) {
    let mut info = json!({"url": url, "has_custom_certificate": false, "pending_update_count": 3});
    if let (Some(info), Value::Object(more)) = (info.as_object_mut(), more) {
        info.extend(more);
    }
    let info = serde_json::from_value(info).unwrap();
    let found = updates(&bot(mode), &info, now());
    (found.status, found.detail)
}

#[test]
fn updates_arrive_as_the_settings_want_it() {
    const OURS: &str = "https://filin.example/api/telegram/webhook";
    let ago = |minutes: i64| json!({"last_error_date": now().timestamp() - minutes * 60, "last_error_message": "Connection refused"});
    let (ok, degraded) = (CheckStatus::Ok, CheckStatus::Degraded);
    for (mode, url, more, status, words) in [
        (BotMode::Webhook, OURS, json!({}), ok, "3 updates wait"),
        (BotMode::Webhook, OURS, ago(61), ok, "set"),
        (
            BotMode::Webhook,
            OURS,
            ago(59),
            degraded,
            "Connection refused",
        ),
        (BotMode::Webhook, "", json!({}), degraded, "not set"),
        (
            BotMode::Webhook,
            "https://other.example/x",
            json!({}),
            degraded,
            "other.example",
        ),
        (BotMode::Polling, "", json!({}), ok, "polls"),
        (
            BotMode::Polling,
            "https://other.example/x",
            json!({}),
            degraded,
            "other.example",
        ),
    ] {
        let (found, detail) = told(mode, url, more);
        assert_eq!(found, status, "{mode:?} {url}: {detail}");
        assert!(detail.contains(words), "{mode:?} {url}: {detail}");
    }
    // Another's address may hold a secret in its path.
    let (_, detail) = told(BotMode::Polling, "https://other.example/secret", json!({}));
    assert!(!detail.contains("secret"), "{detail}");
}

#[test]
fn room_on_the_disk() {
    let of = |megabytes: u64| room(megabytes * MEGABYTE, 40 * 1024 * MEGABYTE);
    assert_eq!(of(99).status, CheckStatus::Failed);
    assert_eq!(of(100).status, CheckStatus::Degraded);
    assert_eq!(of(1023).status, CheckStatus::Degraded);
    assert_eq!(of(1024).status, CheckStatus::Ok);
    assert_eq!(of(80).detail, "80 MB free of 40.0 GB");
    assert_eq!(of(1536).detail, "1.5 GB free of 40.0 GB");
    let here = disk(&Keep {
        database: Some(PathBuf::from("/")),
        ..Keep::default()
    });
    assert!(here.detail.contains("free of"), "{here:?}");
}

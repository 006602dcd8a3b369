//! Init data as Telegram signs it. That the signature is Telegram's own, its public vectors prove.

use chrono::{DateTime, Utc};
pub use filin_daemon::telegram::init_data::sign;
use serde_json::json;

/// What the Mini App of this guest would send now.
pub fn of_guest(id: i64, language: &str, now: DateTime<Utc>, bot_token: &str) -> String {
    let user = json!({
        "id": id, "first_name": format!("Гость {id}"), "username": format!("guest{id}"),
        "language_code": language,
    });
    of_user(&user.to_string(), now, bot_token)
}

/// Of a user in Telegram's own words.
pub fn of_user(user: &str, now: DateTime<Utc>, bot_token: &str) -> String {
    let auth_date = now.timestamp().to_string();
    sign(
        &[
            ("query_id", "AAHdF6IQ"),
            ("user", user),
            ("auth_date", &auth_date),
        ],
        bot_token,
    )
}

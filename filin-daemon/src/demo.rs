//! `filin-daemon demo`: a lounge in full swing, made up on the spot, so that everything can be
//! tried in a minute without Telegram, a database server or a single setting.
//!
//! The same moment gives the same evening: chance comes from a fixed seed, time from the caller.
//! All of it is made through the use cases, so that the demo shows what really happens.

mod cast;
mod deeds;
mod fill;
mod frame;
mod plan;
mod serve;
mod stage;
mod telegram;
mod venue;

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use filin_core::domain::actor::Person;
use serde_json::json;

pub use self::cast::guests;
pub use self::fill::{Filled, fill};
pub use self::serve::serve;
pub use self::telegram::{STAFF_CHAT, Time};
pub use self::venue::venue;
use crate::backups;
use crate::config::{BotMode, Config, Secret};
use crate::telegram::init_data::sign;

/// The demo's bot, which no Telegram knows. Not a secret: it opens only what was made up.
pub const BOT_TOKEN: &str = "42:DEMO";
/// The demo's owner token. Not a secret either.
pub const ADMIN_TOKEN: &str = "filin-demo-owner-token";

/// The demo's settings: those that say where to listen and how to log stay as they are, except that
/// nobody outside this machine may come in.
#[must_use]
pub fn config(base: Config, dir: &Path) -> Config {
    let mut database = base.database;
    database.url = Secret::new(format!("sqlite:{}", dir.join("filin.db").display()));
    Config {
        bot_token: Some(Secret::new(BOT_TOKEN)),
        // Nobody calls here: the demo's Telegram is asked.
        bot_mode: BotMode::Polling,
        webhook_secret: Some(Secret::new("filin-demo")),
        telegram_pace: 1,
        admin_ids: vec![cast::owner().telegram_id],
        workers_chat_id: Some(STAFF_CHAT),
        public_url: None,
        bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
        client_ip_header: None,
        database,
        redis_url: None,
        zone: Tz::Europe__Moscow,
        default_schedule: None,
        default_contacts: None,
        admin_token: Some(Secret::new(ADMIN_TOKEN)),
        backups: backups::Settings::default(),
        ..base
    }
}

/// What Telegram would send along when this person opens the Mini App.
#[must_use]
pub fn init_data(bot_token: &str, person: &Person, now: DateTime<Utc>) -> String {
    let mut user = json!({
        "id": person.telegram_id,
        "first_name": person.name,
        "language_code": person.language,
    });
    if let (Some(user), Some(username)) = (user.as_object_mut(), &person.username) {
        user.insert("username".into(), username.as_str().into());
    }
    let (user, signed_at) = (user.to_string(), now.timestamp().to_string());
    sign(
        &[
            ("query_id", "AAHdemo"),
            ("user", &user),
            ("auth_date", &signed_at),
        ],
        bot_token,
    )
}

/// The `filin` that was built together with this program, else the one in the `PATH`.
#[must_use]
pub fn cli(this_program: Option<&Path>) -> String {
    let beside = this_program
        .and_then(Path::parent)
        .map(|folder| folder.join("filin"));
    match beside.filter(|path| path.is_file()) {
        Some(path) => quoted(&path.display().to_string()),
        None => "filin".into(),
    }
}

/// For a shell, if it needs it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+".contains(c);
    if word.chars().all(plain) {
        word.into()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// What is printed once the daemon listens: everything to begin with, ready to be pasted.
#[must_use]
pub fn banner(address: &str, telegram: &str, cli: &str, now: DateTime<Utc>) -> String {
    let [regular, stranger] = guests();
    let regular_data = init_data(BOT_TOKEN, &regular, now);
    let stranger_data = init_data(BOT_TOKEN, &stranger, now);
    let (regular, stranger) = (regular.name, stranger.name);
    format!(
        "
  Filin demo: {address}  (stop: Ctrl-C; nothing is kept)
  Telegram, simulated: {telegram}
    Be {regular}, {stranger}, or one of the staff; move the clock and get reminders.

  Owner token
    {ADMIN_TOKEN}

  Init data of two guests, good for a day: {regular} comes often, {stranger} is new
    {regular_data}
    {stranger_data}

  To begin with
    curl -s -H 'Authorization: tma {regular_data}' {address}/api/bootstrap
    {cli} --server {address} --token {ADMIN_TOKEN} bookings list
    {cli} --server {address} --token {ADMIN_TOKEN} tables map
"
    )
}

#[cfg(test)]
mod tests;

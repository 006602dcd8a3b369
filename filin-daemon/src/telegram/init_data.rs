//! The signed data by which Telegram vouches for whoever opened the Mini App.
//!
//! Only what Telegram itself writes is taken: percent-escapes in capitals, no control characters,
//! no name twice. So one signature has one spelling, and no field can pose as two.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use filin_core::domain::actor::{Language, Person};
use filin_core::domain::ids::TelegramId;
use filin_core::domain::text::{NAME_MAX, tame};
use serde::Deserialize;
use subtle::ConstantTimeEq;
use thiserror::Error;

use super::hmac_sha256;

/// More than any client sends, and little enough to hash for strangers.
const MAX_BYTES: usize = 8 * 1024;
/// How far Telegram's clock may be ahead of ours.
const AHEAD: TimeDelta = TimeDelta::seconds(60);
/// Telegram's ids need 52 bits.
const MAX_ID: i64 = 1 << 52;

/// Why init data is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum InitDataError {
    /// Not what Telegram signed for this bot; the words are for the log.
    #[error("init data: {0}")]
    Invalid(&'static str),
    /// Signed too long ago.
    #[error("init data: too old")]
    Stale,
    /// Signed in the future.
    #[error("init data: signed in the future; is this machine's clock right?")]
    Future,
}

impl InitDataError {
    /// Stable, snake_case; part of the API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Invalid(_) => "init_data_invalid",
            Self::Stale => "init_data_stale",
            Self::Future => "init_data_future",
        }
    }
}

/// The fields of `user` that we use.
#[derive(Deserialize)]
struct User {
    id: i64,
    #[serde(default)]
    first_name: String,
    #[serde(default)]
    last_name: String,
    #[serde(default)]
    username: Option<String>,
    #[serde(default)]
    language_code: Option<String>,
}

/// The person whom Telegram vouches for.
///
/// # Errors
/// Whatever keeps the data from being taken. The signature is checked before the age, so that
/// nobody learns anything from data of their own making.
pub fn validate(
    raw: &str,
    bot_token: &str,
    now: DateTime<Utc>,
    ttl: TimeDelta,
) -> Result<Person, InitDataError> {
    let mut fields = fields(raw)?;
    let hash = fields
        .remove("hash")
        .ok_or(InitDataError::Invalid("no hash"))?;
    let expected = signature(&fields, bot_token);
    if !bool::from(expected.as_bytes().ct_eq(hash.as_bytes())) {
        return Err(InitDataError::Invalid("wrong hash"));
    }
    let field = |name| fields.get(name).map(String::as_str);
    let signed_at = field("auth_date").and_then(timestamp);
    let signed_at = signed_at.ok_or(InitDataError::Invalid("no auth_date"))?;
    if signed_at > now + AHEAD {
        return Err(InitDataError::Future);
    }
    if now - signed_at > ttl {
        return Err(InitDataError::Stale);
    }
    let user = field("user").ok_or(InitDataError::Invalid("no user"))?;
    let user: User =
        serde_json::from_str(user).map_err(|_| InitDataError::Invalid("user is not readable"))?;
    person(user)
}

/// Signed init data with these fields, as Telegram would send it: for the demo and for tests.
#[must_use]
pub fn sign(fields: &[(&str, &str)], bot_token: &str) -> String {
    let signed: BTreeMap<String, String> = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let hash = signature(&signed, bot_token);
    let pairs = fields.iter().copied().chain([("hash", hash.as_str())]);
    let pairs: Vec<String> = pairs
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
        .collect();
    pairs.join("&")
}

/// What Telegram signs is every field but `hash`, decoded, by name, a line each.
fn signature(fields: &BTreeMap<String, String>, bot_token: &str) -> String {
    let lines: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let key = hmac_sha256(b"WebAppData", bot_token.as_bytes());
    hex::encode(hmac_sha256(&key, lines.join("\n").as_bytes()))
}

fn fields(raw: &str) -> Result<BTreeMap<String, String>, InitDataError> {
    if raw.len() > MAX_BYTES {
        return Err(InitDataError::Invalid("too long"));
    }
    let mut fields = BTreeMap::new();
    for pair in raw.split('&') {
        let (name, value) = pair
            .split_once('=')
            .ok_or(InitDataError::Invalid("not a query"))?;
        if fields.insert(decoded(name)?, decoded(value)?).is_some() {
            return Err(InitDataError::Invalid("a field twice"));
        }
    }
    Ok(fields)
}

/// Undoes percent-escapes; `+` is a space.
fn decoded(text: &str) -> Result<String, InitDataError> {
    const BROKEN: InitDataError = InitDataError::Invalid("broken escapes");
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let (high, low) = bytes.next().zip(bytes.next()).ok_or(BROKEN)?;
                nibble(high).ok_or(BROKEN)? << 4 | nibble(low).ok_or(BROKEN)?
            }
            b'+' => b' ',
            byte if byte.is_ascii_graphic() => byte,
            _ => return Err(BROKEN),
        });
    }
    let decoded = String::from_utf8(decoded).map_err(|_| BROKEN)?;
    if decoded.contains(|c: char| c.is_ascii_control()) {
        Err(BROKEN)
    } else {
        Ok(decoded)
    }
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

fn timestamp(text: &str) -> Option<DateTime<Utc>> {
    let digits = (1..=11).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    digits
        .then(|| text.parse().ok())
        .flatten()
        .and_then(|at| DateTime::from_timestamp(at, 0))
}

fn person(user: User) -> Result<Person, InitDataError> {
    let language = user.language_code.as_deref();
    let (first, last) = (&user.first_name, &user.last_name);
    person_of(user.id, first, last, user.username, language)
        .ok_or(InitDataError::Invalid("no such user id"))
}

/// A person as Telegram describes them, here and in the bot's updates; none if the id cannot be.
#[must_use]
pub fn person_of(
    id: i64,
    first_name: &str,
    last_name: &str,
    username: Option<String>,
    language_code: Option<&str>,
) -> Option<Person> {
    if !(1..=MAX_ID).contains(&id) {
        return None;
    }
    let name = tame(&format!("{first_name} {last_name}"), NAME_MAX);
    let is_username = |name: &String| {
        (1..=64).contains(&name.len())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    Some(Person {
        telegram_id: TelegramId(id),
        name: if name.is_empty() {
            "Guest".into()
        } else {
            name
        },
        username: username.filter(is_username),
        language: Language::from_tag(language_code.unwrap_or_default()),
    })
}

#[cfg(test)]
mod tests;

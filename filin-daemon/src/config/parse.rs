//! How each setting is understood. A refusal says in a few words what was expected; the value
//! itself is never repeated.

use std::ops::RangeInclusive;
use std::time::Duration;

use chrono::TimeDelta;
use chrono_tz::Tz;
use filin_core::domain::backup::Keep;
use filin_core::domain::ids::TelegramId;
use filin_core::domain::text;
use filin_core::transfer::backup::keys::Recipient;

use super::{BotMode, LogFormat, Secret};

/// A setting understood, or what is wrong with it.
pub(super) type Parsed<T> = Result<T, String>;

/// Telegram's ids need 52 bits.
const IDS: RangeInclusive<i64> = 1..=(1 << 52);
/// "Never", for pools that know only durations.
const TEN_YEARS: u64 = 10 * 365 * 24 * 3600;
/// Most days, weeks or months of which a backup stays.
const MOST_KEPT: usize = 10_000;
/// Longest schedule or contacts, in characters: a Telegram message, as the use cases have it.
const MAX_LINES: usize = 4000;

pub(super) fn bot_token(text: &str) -> Parsed<Secret> {
    let sound = text.split_once(':').is_some_and(|(id, key)| {
        !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()) && !key.is_empty() && is_word(key)
    });
    if sound {
        Ok(Secret::new(text))
    } else {
        Err("is not a bot's token as @BotFather gives it".into())
    }
}

fn is_word(text: &str) -> bool {
    text.bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

pub(super) fn webhook_secret(text: &str) -> Parsed<Secret> {
    if (1..=256).contains(&text.len()) && is_word(text) {
        Ok(Secret::new(text))
    } else {
        Err("must be 1 to 256 of A-Z a-z 0-9 _ -".into())
    }
}

pub(super) fn admin_token(text: &str) -> Parsed<Secret> {
    if text.len() >= 16 && text.bytes().all(|b| b.is_ascii_graphic()) {
        Ok(Secret::new(text))
    } else {
        Err(
            "must be at least 16 characters, Latin letters, digits and signs, without spaces"
                .into(),
        )
    }
}

/// Separated by commas, semicolons or spaces; v3's files also write them as a list in brackets.
pub(super) fn ids(text: &str) -> Parsed<Vec<TelegramId>> {
    let mut ids = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || ",;[]\"'".contains(c)) {
        if word.is_empty() {
            continue;
        }
        let id = word.parse().ok().filter(|id| IDS.contains(id));
        let id = TelegramId(
            id.ok_or("must be Telegram ids, positive whole numbers, separated by commas")?,
        );
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

/// Groups have negative ids. 0 was how v3's files said "none".
pub(super) fn chat_id(text: &str) -> Parsed<Option<i64>> {
    let id: Option<i64> = text
        .parse()
        .ok()
        .filter(|id: &i64| id.unsigned_abs() <= 1 << 52);
    let id = id.ok_or("must be the id of a chat, a whole number, negative for a group")?;
    Ok(Some(id).filter(|id| *id != 0))
}

pub(super) fn bot_mode(text: &str) -> Parsed<BotMode> {
    match text.to_ascii_lowercase().as_str() {
        "polling" => Ok(BotMode::Polling),
        "webhook" => Ok(BotMode::Webhook),
        "off" => Ok(BotMode::Off),
        _ => Err("must be polling, webhook or off".into()),
    }
}

pub(super) fn log_format(text: &str) -> Parsed<LogFormat> {
    match text.to_ascii_lowercase().as_str() {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err("must be text or json".into()),
    }
}

pub(super) fn zone(text: &str) -> Parsed<Tz> {
    text.parse().map_err(|_| "must be an IANA time zone".into())
}

/// Several lines, in which `\n` stands for a line end, as v3 had it.
pub(super) fn lines(raw: &str) -> Parsed<String> {
    let raw = raw.replace("\\n", "\n");
    text::clean_text("text", &raw, MAX_LINES)
        .map_err(|_| format!("must be plain text of at most {MAX_LINES} characters"))
}

pub(super) fn pace(text: &str) -> Parsed<u32> {
    within(text, 1..=1000)
}

pub(super) fn pool_size(text: &str) -> Parsed<u32> {
    within(text, 1..=1000)
}

/// SQLAlchemy's -1 is "no limit"; a hundred more is as good and cannot drown the server.
pub(super) fn overflow(text: &str) -> Parsed<u32> {
    if text == "-1" {
        Ok(100)
    } else {
        within(text, 0..=1000)
    }
}

fn within(text: &str, range: RangeInclusive<u32>) -> Parsed<u32> {
    let number = text.parse().ok().filter(|number| range.contains(number));
    number.ok_or_else(|| {
        format!(
            "must be a whole number, {} to {}",
            range.start(),
            range.end()
        )
    })
}

pub(super) fn patience(text: &str) -> Parsed<Duration> {
    let seconds = seconds(text).filter(|seconds| (1..=600).contains(seconds));
    seconds
        .map(Duration::from_secs)
        .ok_or_else(|| "must be seconds, 1 to 600".into())
}

pub(super) fn recycle(text: &str) -> Parsed<Duration> {
    let seconds = if text == "-1" {
        Some(TEN_YEARS)
    } else {
        seconds(text)
    };
    let seconds = seconds.filter(|seconds| (1..=TEN_YEARS).contains(seconds));
    seconds
        .map(Duration::from_secs)
        .ok_or_else(|| "must be seconds, or -1 for never".into())
}

/// Less than a minute would shut everybody out, more than 30 days is no check.
pub(super) fn init_data_ttl(text: &str) -> Parsed<TimeDelta> {
    let seconds = seconds(text).filter(|seconds| (60..=30 * 86_400).contains(seconds));
    seconds
        .and_then(|seconds| TimeDelta::try_seconds(i64::try_from(seconds).ok()?))
        .ok_or_else(|| "must be seconds or a time such as 90m, from 1m to 30d".into())
}

pub(super) fn recipient(text: &str) -> Parsed<Recipient> {
    text.parse()
        .map_err(|_| "must be a public key of age, as age-keygen prints it".into())
}

/// Days, weeks and months: `7 4 6`.
pub(super) fn keep(text: &str) -> Parsed<Keep> {
    let numbers: Option<Vec<usize>> = text
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|word| !word.is_empty())
        .map(|word| word.parse().ok().filter(|count| *count <= MOST_KEPT))
        .collect();
    match numbers.as_deref() {
        Some(&[daily, weekly, monthly]) => Ok(Keep {
            daily,
            weekly,
            monthly,
        }),
        _ => Err(format!(
            "must be three whole numbers, 0 to {MOST_KEPT}: how many days, weeks and months stay"
        )),
    }
}

/// `90`, `90s`, `90m`, `24h`, `7d`.
fn seconds(text: &str) -> Option<u64> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match text.get(digits.len()..)?.to_ascii_lowercase().as_str() {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3600,
        "d" => 86_400,
        _ => return None,
    };
    let digits = digits.trim_end();
    let number: Option<u64> = digits
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| digits.parse().ok())?;
    number?.checked_mul(unit)
}

//! What owners are told of backups.

use chrono::{DateTime, FixedOffset};
use filin_core::domain::service_day::ServiceDay;
use filin_core::service::Letter;
use serde_json::Value;

use crate::telegram::content::Content;
use crate::telegram::html::{cut, escape};
use crate::telegram::words::Words;

/// Longest reason that is shown, in UTF-16 units.
const LONGEST_REASON: usize = 500;
const MEGABYTE: u64 = 1 << 20;

/// The message, if it is one of backups.
pub(super) fn render(words: Words<'_>, letter: &Letter) -> Option<Content> {
    match letter.kind.as_str() {
        "backup_made" => made(words, &letter.data),
        "backup_failed" => failed(words, &letter.data),
        _ => None,
    }
}

fn made(words: Words<'_>, data: &Value) -> Option<Content> {
    let at: DateTime<FixedOffset> = data.get("at")?.as_str()?.parse().ok()?;
    let number = |name: &str| data.get(name).and_then(Value::as_u64).unwrap_or_default();
    let is_encrypted = data.get("encrypted").and_then(Value::as_bool);
    let args = [
        ("name", escape(data.get("name")?.as_str()?).into_owned()),
        ("when", words.when(ServiceDay(at.date_naive()), at)),
        ("size", size(number("bytes"))),
        ("rows", number("rows").to_string()),
        (
            "encrypted",
            if is_encrypted.unwrap_or_default() {
                "yes"
            } else {
                "no"
            }
            .into(),
        ),
    ];
    Some(Content {
        silent: true,
        ..Content::text(words.with("notice-backup-made", &args))
    })
}

fn failed(words: Words<'_>, data: &Value) -> Option<Content> {
    let text = |name: &str| data.get(name).and_then(Value::as_str);
    let args = [
        (
            "why",
            escape(&cut(text("why")?, LONGEST_REASON)).into_owned(),
        ),
        ("code", text("code")?.to_owned()),
    ];
    Some(Content::text(words.with("notice-backup-failed", &args)))
}

/// Megabytes with one digit, for which a small venue's are a few tenths.
fn size(bytes: u64) -> String {
    let tenths = (bytes * 10).div_ceil(MEGABYTE);
    format!("{}.{}", tenths / 10, tenths % 10)
}

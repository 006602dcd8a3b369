//! A guest as the front desk knows them.

mod sought;
mod tag;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

pub use self::sought::Sought;
pub use self::tag::{MAX_TAGS, Tag, tags};
use super::actor::Language;
use super::ids::{GuestId, TelegramId};

/// Longest comment of a booking, in characters.
pub const MAX_COMMENT: usize = 500;
/// Longest note of staff, in characters.
pub const MAX_NOTE: usize = 2000;
/// Largest personal discount, in roubles.
pub const MAX_DISCOUNT: i64 = 100_000;
/// Most visits that one correction adds or takes away.
pub const MAX_CORRECTION: i64 = 1000;
/// Longest reason of a correction or a bar, in characters.
pub const MAX_REASON: usize = 200;

/// A person. The Telegram id is unique, the phone is not; either may be absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Their number here (`#12`).
    pub id: GuestId,
    /// Their Telegram id, if they ever wrote to the bot or opened the Mini App.
    pub telegram_id: Option<TelegramId>,
    /// As they call themselves, or as staff wrote it down.
    pub name: String,
    /// Telegram user name, without the `@`.
    pub username: Option<String>,
    /// E.164.
    pub phone: Option<String>,
    /// Whether Telegram vouched for the phone (a shared contact). Only then does a booking that
    /// staff take by this phone belong to this guest.
    pub phone_verified: bool,
    /// What the bot and the Mini App speak to them.
    pub language: Language,
    /// What staff noted.
    pub notes: String,
    /// What staff call them besides.
    pub tags: BTreeSet<Tag>,
    /// Personal discount, roubles.
    pub discount: i64,
    /// Whether broadcasts reach them.
    pub subscribed: bool,
    /// Whether they may not book any more.
    pub barred: bool,
    /// The sum of their visit ledger.
    pub visits: i64,
    /// Grows by one with every change that staff see.
    pub version: i64,
    /// When they were first written down.
    pub created_at: DateTime<Utc>,
    /// When everything personal about them was erased, if it was.
    pub forgotten_at: Option<DateTime<Utc>>,
}

impl Guest {
    /// Whether nothing personal may be kept about them any more.
    #[must_use]
    pub fn is_forgotten(&self) -> bool {
        self.forgotten_at.is_some()
    }
}

/// A note with another below it; an empty one adds no line. It may be longer than [`MAX_NOTE`].
#[must_use]
pub fn joined_notes(first: &str, second: &str) -> String {
    let between = if first.is_empty() || second.is_empty() {
        ""
    } else {
        "\n"
    };
    format!("{first}{between}{second}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_joined_by_a_line_end() {
        assert_eq!(joined_notes("a", "b"), "a\nb");
        assert_eq!(joined_notes("", "b"), "b");
        assert_eq!(joined_notes("a", ""), "a");
    }
}

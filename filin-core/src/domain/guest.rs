//! A guest as the front desk knows them.

use super::actor::Language;
use super::ids::{GuestId, TelegramId};

/// Longest comment of a booking, in characters.
pub const MAX_COMMENT: usize = 500;
/// Longest note of staff, in characters.
pub const MAX_NOTE: usize = 2000;

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
    /// Personal discount, roubles.
    pub discount: i64,
    /// Whether broadcasts reach them.
    pub subscribed: bool,
    /// Whether they may not book any more.
    pub barred: bool,
    /// The sum of their visit ledger.
    pub visits: i64,
}

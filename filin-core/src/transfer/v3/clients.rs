//! v3's clients: people, the one whom all blocks belonged to, and those without a Telegram id, made
//! for bookings by phone.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};

use super::cells::{BLOCKER, Cells, each, telegram, text, whole};
use super::discount::{Discount, discount};
use super::ids::{Ids, named};
use super::raw::Declared::{Flag, Int, Moment, Text};
use super::raw::{Columns, Raw, Rows};
use super::remarks::Remarks;
use crate::domain::guest::{MAX_NOTE, joined_notes};
use crate::domain::phone::PhoneNumber;
use crate::domain::text::NAME_MAX;
use crate::transfer::error::Result;
use crate::transfer::report::{Done, Reason};

pub(super) const TABLE: &str = "clients";

pub(super) const COLUMNS: Columns = &[
    ("id", Int),
    ("telegram_id", Int),
    ("username", Text),
    ("full_name", Text),
    ("phone_hash", Text),
    ("visits", Int),
    ("consent_accepted", Flag),
    ("notes", Text),
    ("created_at", Moment),
];

/// What the ledger needs.
pub(super) const VISITS: Columns = &[
    ("id", Int),
    ("telegram_id", Int),
    ("visits", Int),
    ("created_at", Moment),
];

/// What links need.
const LINKS: Columns = &[("id", Int), ("telegram_id", Int)];

/// Longest user name: Telegram's own limit.
pub(super) const MAX_USERNAME: usize = 32;
/// More visits than anybody makes: sums of such numbers must stay numbers.
const MAX_VISITS: i64 = 1_000_000;

/// Who there is, to be asked by the rows that name them.
#[derive(Default)]
pub(super) struct Clients {
    /// Each by id, with whether Telegram reaches them.
    pub(super) known: HashMap<i64, bool>,
    /// Those whose bookings are blocks.
    pub(super) blockers: HashSet<i64>,
    /// Whose Telegram id it is.
    pub(super) by_telegram: HashMap<i64, i64>,
}

impl Clients {
    pub(super) fn read(rows: &mut dyn Rows) -> Result<Self> {
        let mut clients = Self::default();
        let mut ids = Ids::default();
        each(rows, TABLE, LINKS, |cells| {
            if let Ok(id) = ids.take(cells.get("id")) {
                let raw = cells.get("telegram_id");
                if raw == Raw::Int(BLOCKER) {
                    clients.blockers.insert(id);
                }
                let own = telegram(raw).ok().flatten();
                let holder = own.map(|own| *clients.by_telegram.entry(own).or_insert(id));
                clients.known.insert(id, holder == Some(id));
            }
            Ok(())
        })?;
        Ok(clients)
    }

    /// Whom a row belongs to: nobody if it names no number that could be anybody's.
    pub(super) fn owner(
        &self,
        column: &'static str,
        raw: Raw<'_>,
        said: &mut Remarks<'_>,
    ) -> Option<i64> {
        let id = named(raw);
        match id {
            Some(id) if self.known.contains_key(&id) => {}
            Some(_) => said.say(column, raw, Reason::Orphan, Done::GuestMade),
            None => {}
        }
        id
    }
}

/// A client, read.
pub(super) struct Client {
    pub(super) telegram: Option<i64>,
    pub(super) name: String,
    pub(super) username: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) notes: String,
    pub(super) discount: i64,
    pub(super) created_at: DateTime<Utc>,
}

/// Reads the client of this id.
pub(super) fn read(
    cells: Cells<'_>,
    id: i64,
    clients: &Clients,
    now: DateTime<Utc>,
    said: &mut Remarks<'_>,
) -> Client {
    let (phone, unread) = phone(cells.get("phone_hash"), said);
    let notes = said.text("notes", cells.get("notes"), MAX_NOTE);
    let roubles = personal(&notes, cells.get("notes"), said);
    Client {
        telegram: own_telegram(cells.get("telegram_id"), id, clients, said),
        name: said.text("full_name", cells.get("full_name"), NAME_MAX),
        username: username(cells.get("username"), said),
        phone,
        notes: joined_notes(&notes, &unread),
        discount: roubles,
        created_at: said.moment("created_at", cells.get("created_at"), now),
    }
}

fn own_telegram(raw: Raw<'_>, id: i64, clients: &Clients, said: &mut Remarks<'_>) -> Option<i64> {
    let reason = match telegram(raw) {
        Ok(None) => return None,
        Ok(Some(own)) if clients.by_telegram.get(&own) == Some(&id) => return Some(own),
        Ok(Some(_)) => Reason::Duplicate,
        Err(()) => Reason::TelegramIdInvalid,
    };
    said.say("telegram_id", raw, reason, Done::Emptied);
    None
}

/// Without the `@`, if there is one at all.
pub(super) fn username(raw: Raw<'_>, said: &mut Remarks<'_>) -> Option<String> {
    let name = said.text("username", raw, MAX_USERNAME);
    let name = name.trim().trim_start_matches('@');
    (!name.is_empty()).then(|| name.to_owned())
}

/// The number, or what is to stand among the notes instead.
fn phone(raw: Raw<'_>, said: &mut Remarks<'_>) -> (Option<String>, String) {
    let Some((typed, broken)) = text(raw).filter(|(typed, _)| !typed.trim().is_empty()) else {
        return (None, String::new());
    };
    if broken {
        said.say("phone_hash", raw, Reason::TextBroken, Done::Changed);
    }
    match PhoneNumber::parse(&typed) {
        Ok(number) => (Some(number.into()), String::new()),
        Err(_) => {
            said.say("phone_hash", raw, Reason::PhoneInvalid, Done::Noted);
            (None, format!("Телефон: {typed}"))
        }
    }
}

fn personal(notes: &str, raw: Raw<'_>, said: &mut Remarks<'_>) -> i64 {
    match discount(notes) {
        Discount::None => 0,
        Discount::Of(roubles) => roubles,
        Discount::Near(roubles) => {
            said.say("notes", raw, Reason::NumberInvalid, Done::Changed);
            roubles
        }
        Discount::Unreadable => {
            said.say("notes", raw, Reason::NotesUnreadable, Done::Kept);
            0
        }
    }
}

/// How often they came.
pub(super) fn visits(raw: Raw<'_>, said: &mut Remarks<'_>) -> i64 {
    let counted = whole(raw);
    let visits = counted.unwrap_or(0).clamp(0, MAX_VISITS);
    if counted != Some(visits) {
        said.say("visits", raw, Reason::NumberInvalid, Done::Changed);
    }
    visits
}

//! v3's subscribers: whom broadcasts reached, by Telegram id. Most are clients as well.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::cells::{Cells, telegram};
use super::clients::{Clients, username};
use super::ids::Ids;
use super::raw::Columns;
use super::raw::Declared::{Flag, Int, Moment, Text};
use super::remarks::Remarks;
use crate::domain::text::NAME_MAX;
use crate::transfer::report::{Done, Reason};

pub(super) const TABLE: &str = "subscribers";

pub(super) const COLUMNS: Columns = &[
    ("id", Int),
    ("telegram_id", Int),
    ("username", Text),
    ("full_name", Text),
    ("is_active", Flag),
    ("subscribed_at", Moment),
    ("last_mailed_at", Moment),
];

/// A subscriber, read.
pub(super) enum Subscriber {
    /// It cannot come over, and why.
    Aside(Reason),
    /// Another row of the same person came before.
    Again,
    /// A person.
    Person(Person),
}

pub(super) struct Person {
    pub(super) telegram: i64,
    /// The client that they are.
    pub(super) client: Option<i64>,
    pub(super) name: String,
    pub(super) username: Option<String>,
    pub(super) active: bool,
    pub(super) at: DateTime<Utc>,
}

/// One pass over the table.
#[derive(Default)]
pub(super) struct Pass {
    ids: Ids,
    seen: HashSet<i64>,
}

impl Pass {
    /// Reads a row. Names are of use only where there is no client who has one.
    pub(super) fn read(
        &mut self,
        cells: Cells<'_>,
        clients: &Clients,
        now: DateTime<Utc>,
        said: &mut Remarks<'_>,
    ) -> Subscriber {
        if let Err(reason) = self.ids.take(cells.get("id")) {
            said.say("id", cells.get("id"), reason, Done::SetAside);
            return Subscriber::Aside(reason);
        }
        let raw = cells.get("telegram_id");
        let Ok(Some(telegram)) = telegram(raw) else {
            said.say(
                "telegram_id",
                raw,
                Reason::TelegramIdInvalid,
                Done::SetAside,
            );
            return Subscriber::Aside(Reason::TelegramIdInvalid);
        };
        if !self.seen.insert(telegram) {
            said.say("telegram_id", raw, Reason::Duplicate, Done::Folded);
            return Subscriber::Again;
        }
        let client = clients.by_telegram.get(&telegram).copied();
        let (name, username) = match client {
            Some(_) => (String::new(), None),
            None => (
                said.text("full_name", cells.get("full_name"), NAME_MAX),
                username(cells.get("username"), said),
            ),
        };
        Subscriber::Person(Person {
            telegram,
            client,
            name,
            username,
            active: said.flag("is_active", cells.get("is_active")),
            at: said.moment("subscribed_at", cells.get("subscribed_at"), now),
        })
    }
}

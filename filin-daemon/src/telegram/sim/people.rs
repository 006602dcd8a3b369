//! Who is there: people, the groups they are in, and the bot itself, as Telegram shows them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A person on Telegram.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// Telegram's number of this person.
    pub id: i64,
    /// May be empty, as with deleted accounts.
    pub first_name: String,
    /// Not everybody has one.
    #[serde(default)]
    pub last_name: Option<String>,
    /// Not everybody has one.
    #[serde(default)]
    pub username: Option<String>,
    /// The language of their Telegram: `ru`, `en`, …; none if empty.
    #[serde(default)]
    pub language: String,
    /// Whether they have ever pressed Start: a stranger cannot be written to.
    #[serde(default)]
    pub started: bool,
}

impl User {
    /// Somebody who has pressed Start and speaks Russian.
    #[must_use]
    pub fn new(id: i64, first_name: &str) -> Self {
        Self {
            id,
            first_name: first_name.to_owned(),
            last_name: None,
            username: None,
            language: "ru".into(),
            started: true,
        }
    }

    /// `User` of the Bot API.
    pub(super) fn json(&self) -> Value {
        let mut user = json!({ "id": self.id, "is_bot": false, "first_name": self.first_name });
        if let Some(user) = user.as_object_mut() {
            for (name, value) in [
                ("last_name", self.last_name.as_deref()),
                ("username", self.username.as_deref()),
                (
                    "language_code",
                    Some(self.language.as_str()).filter(|l| !l.is_empty()),
                ),
            ] {
                if let Some(value) = value {
                    user.insert(name.into(), value.into());
                }
            }
        }
        user
    }

    /// `Chat` of the Bot API: the private one.
    pub(super) fn chat(&self) -> Value {
        let mut chat = json!({
            "id": self.id,
            "type": "private",
            "first_name": self.first_name,
        });
        if let Some(chat) = chat.as_object_mut() {
            for (name, value) in [("last_name", &self.last_name), ("username", &self.username)] {
                if let Some(value) = value {
                    chat.insert(name.into(), value.as_str().into());
                }
            }
        }
        chat
    }
}

/// A person, and how they stand to the bot.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) user: User,
    pub(super) blocked: bool,
    pub(super) deactivated: bool,
}

/// A group.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) members: BTreeSet<i64>,
    /// The first of the members.
    pub(super) creator: Option<i64>,
    pub(super) kicked: bool,
    pub(super) migrated_to: Option<i64>,
}

impl Group {
    pub(super) fn new(id: i64, title: &str, members: &[i64]) -> Self {
        Self {
            id,
            title: title.to_owned(),
            members: members.iter().copied().collect(),
            creator: members.first().copied(),
            kicked: false,
            migrated_to: None,
        }
    }

    /// `group` or `supergroup`: Telegram's ids tell.
    pub(super) fn kind(&self) -> &'static str {
        if self.id <= -1_000_000_000_000 {
            "supergroup"
        } else {
            "group"
        }
    }

    /// `Chat` of the Bot API.
    pub(super) fn chat(&self) -> Value {
        json!({ "id": self.id, "type": self.kind(), "title": self.title })
    }
}

/// The bot as a `User` of the Bot API.
pub(super) fn bot(id: i64) -> Value {
    json!({
        "id": id,
        "is_bot": true,
        "first_name": "Филин",
        "username": BOT_NAME,
    })
}

/// The bot's name in public.
pub(super) const BOT_NAME: &str = "filin_sim_bot";

//! Who acts, and what they may do. Every use case takes an [`Act`]; nothing is done by nobody.

use std::fmt;

use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::ids::{TelegramId, TokenId};
use super::refusal::Refusal;

/// What a staff member or a token may do; each role may all that the ones before it may.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sees the room and runs the evening: bookings, walk-ins, blocks, notes.
    Staff,
    /// Also the venue: hours, tables, texts, broadcasts, exports.
    Manager,
    /// Also staff, tokens, settings, the event log, backups.
    Owner,
}

impl Role {
    /// The word in the database, on the wire and in commands.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Manager => "manager",
            Self::Owner => "owner",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        [Self::Staff, Self::Manager, Self::Owner]
            .into_iter()
            .find(|role| role.as_str() == word.trim())
            .ok_or(Refusal::RoleUnknown)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A person as Telegram vouches for them (init data, or an update of the bot).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their Telegram id.
    pub telegram_id: TelegramId,
    /// First and last name, tamed (see [`super::text::tame`]).
    pub name: String,
    /// Without the `@`.
    pub username: Option<String>,
    /// Their language, where Telegram says it and we speak it.
    pub language: Language,
}

/// The languages that Filin speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Russian, unless somebody's Telegram or browser says otherwise.
    #[default]
    Ru,
    /// English.
    En,
}

impl Language {
    /// The code in the database and in file names.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// From a language tag such as `ru-RU` or a header such as `en-GB,en;q=0.9`: Russian and its
    /// neighbours' tags are answered in Russian, any other in English, nothing in the default.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        let first = tag
            .split([',', ';', '-', '_'])
            .next()
            .unwrap_or_default()
            .trim();
        match first.to_ascii_lowercase().as_str() {
            "" | "*" | "ru" | "be" | "uk" | "kk" | "ky" | "tt" => Self::Ru,
            _ => Self::En,
        }
    }
}

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// A guest, for what is theirs.
    Guest(Person),
    /// A staff member, by their Telegram id.
    Staff(Person, Role),
    /// An access token: the CLI, the dashboard, scripts.
    Token {
        /// The token's number; below zero for the bootstrap `ADMIN_TOKEN`.
        id: TokenId,
        /// The name it was given.
        name: String,
        /// What it may do.
        role: Role,
    },
    /// Filin itself: jobs.
    System,
}

impl Actor {
    /// The role; guests have none, the system has the highest.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        match self {
            Self::Guest(_) => None,
            Self::Staff(_, role) | Self::Token { role, .. } => Some(*role),
            Self::System => Some(Role::Owner),
        }
    }

    /// One word that names the actor for good: `guest:42`, `staff:42`, `token:3`, `system`. Events
    /// keep it, idempotency keys and rate limits are counted by it.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Guest(person) => format!("guest:{}", person.telegram_id),
            Self::Staff(person, _) => format!("staff:{}", person.telegram_id),
            Self::Token { id, .. } => format!("token:{id}"),
            Self::System => "system".into(),
        }
    }

    /// What people call the actor in the event log. Guests go unnamed there: a name is theirs to
    /// have forgotten.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::Guest(_) => "guest".into(),
            Self::Staff(person, _) => person.name.clone(),
            Self::Token { name, .. } => name.clone(),
            Self::System => "system".into(),
        }
    }
}

/// By which way a wish reached us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// The Mini App, by init data or its session.
    MiniApp,
    /// The bot.
    Bot,
    /// The admin page in a browser.
    Admin,
    /// A token: CLI, dashboard, scripts.
    Api,
    /// A job.
    Job,
}

impl Channel {
    /// The word in the event log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MiniApp => "mini_app",
            Self::Bot => "bot",
            Self::Admin => "admin",
            Self::Api => "api",
            Self::Job => "job",
        }
    }
}

/// One wish: who acts, by which channel, and when. Time comes with it, so that no rule reads a clock.
#[derive(Clone, Debug)]
pub struct Act {
    /// Who.
    pub actor: Actor,
    /// By which channel.
    pub channel: Channel,
    /// In which language they are answered.
    pub language: Language,
    /// When, cut to microseconds: the finest both engines keep.
    pub now: DateTime<Utc>,
}

impl Act {
    /// An act of `actor` at `now`, answered in a person's own language, else in the default one.
    #[must_use]
    pub fn new(actor: Actor, channel: Channel, now: DateTime<Utc>) -> Self {
        let language = match &actor {
            Actor::Guest(person) | Actor::Staff(person, _) => person.language,
            Actor::Token { .. } | Actor::System => Language::default(),
        };
        Self {
            actor,
            channel,
            language,
            now: now.trunc_subsecs(6),
        }
    }

    /// The same act, answered in another language.
    #[must_use]
    pub fn speaking(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// A job's act.
    #[must_use]
    pub fn system(now: DateTime<Utc>) -> Self {
        Self::new(Actor::System, Channel::Job, now)
    }

    /// Whether the actor has at least this role.
    #[must_use]
    pub fn may(&self, role: Role) -> bool {
        self.actor.role() >= Some(role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_ordered_and_guests_have_none() {
        let person = Person {
            telegram_id: TelegramId(7),
            name: "Аня".into(),
            username: None,
            language: Language::Ru,
        };
        let now = DateTime::UNIX_EPOCH;
        let guest = Act::new(Actor::Guest(person.clone()), Channel::MiniApp, now);
        let staff = Act::new(Actor::Staff(person, Role::Staff), Channel::Bot, now);
        assert!(!guest.may(Role::Staff));
        assert!(staff.may(Role::Staff) && !staff.may(Role::Manager));
        assert!(Act::system(now).may(Role::Owner));
    }

    #[test]
    fn language_tags() {
        for (tag, language) in [
            ("", Language::Ru),
            ("ru-RU,ru;q=0.9,en;q=0.8", Language::Ru),
            ("en-US", Language::En),
            ("de", Language::En),
        ] {
            assert_eq!(Language::from_tag(tag), language, "{tag}");
        }
    }
}

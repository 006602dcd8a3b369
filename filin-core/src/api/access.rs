//! Sessions, tokens and staff on the wire.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::actor::Role;
use crate::domain::ids::{TelegramId, TokenId};

/// A Mini App session.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Session {
    /// Send it as `Authorization: Bearer …`.
    pub token: String,
    /// It ends then unless used before; each use moves the end on, up to seven days.
    pub expires_at: DateTime<FixedOffset>,
}

/// A one-time ticket for a WebSocket: `/ws/admin?ticket=…`.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Ticket {
    /// Serves once.
    pub ticket: String,
    /// And only until then.
    pub expires_at: DateTime<FixedOffset>,
}

/// Who the caller is.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Whoami {
    /// `token:3`, `staff:42`.
    pub actor: String,
    /// What people call them.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// The admin page's sign-in.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// An access token.
    pub token: String,
}

/// An access token, without its secret.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Token {
    /// Its number.
    pub id: TokenId,
    /// What it is for.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// Who made it.
    pub created_by: String,
    /// When it was made.
    pub created_at: DateTime<FixedOffset>,
    /// When it ends; never if absent.
    pub expires_at: Option<DateTime<FixedOffset>>,
}

/// A token to be issued.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewToken {
    /// What it is for.
    pub name: String,
    /// What it may do.
    pub role: String,
    /// For how many days, 1–3650; for ever if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
}

/// A token just issued: the only time its secret is shown.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct IssuedToken {
    /// The token.
    #[serde(flatten)]
    pub token: Token,
    /// Keep it: it is stored hashed and cannot be shown again.
    pub secret: String,
}

/// A staff member.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct StaffMember {
    /// Their Telegram id.
    pub telegram_id: TelegramId,
    /// What they may do.
    pub role: Role,
    /// What they are called.
    pub name: String,
    /// Who made them staff; `ADMIN_IDS` for owners from the settings.
    pub granted_by: String,
    /// An owner from `ADMIN_IDS`, who cannot be removed here.
    pub from_settings: bool,
    /// Since when; absent for those from the settings.
    pub since: Option<DateTime<FixedOffset>>,
}

/// A role to be granted.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// To whom.
    pub telegram_id: TelegramId,
    /// Manager unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// What they are called.
    #[serde(default)]
    pub name: String,
}

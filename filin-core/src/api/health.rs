//! Whether the daemon lives and can serve.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `GET /health`: the process lives.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Health {
    /// Always `ok`.
    pub status: String,
    /// Filin's version.
    pub version: String,
    /// `sqlite` or `postgresql`.
    pub db: String,
}

/// `GET /ready`: what was looked at, and how it is.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Ready {
    /// The worst of the checks, where only a failure makes the answer a 503.
    pub status: CheckStatus,
    /// Filin's version.
    pub version: String,
    /// One by one.
    pub checks: Vec<Check>,
}

/// One thing looked at.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Check {
    /// `database`, `migrations`, `telegram`, …
    pub name: String,
    /// How it is.
    pub status: CheckStatus,
    /// A few words; never a secret.
    pub detail: String,
}

/// How a check went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CheckStatus {
    /// As it should be.
    Ok,
    /// Filin serves, but something wants attention.
    Degraded,
    /// Filin cannot serve.
    Failed,
}

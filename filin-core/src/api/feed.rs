//! Calendar feeds on the wire.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::ids::FeedId;

/// A calendar feed, without its secret.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Feed {
    /// Its number.
    pub id: FeedId,
    /// Whose it is.
    pub name: String,
    /// Who made it.
    pub created_by: String,
    /// When it was made.
    pub created_at: DateTime<FixedOffset>,
}

/// A feed to be made.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFeed {
    /// Whose it is.
    pub name: String,
}

/// A feed just made: the only time its address is shown.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct IssuedFeed {
    /// The feed.
    #[serde(flatten)]
    pub feed: Feed,
    /// Its address on this server, `/calendar/….ics`. Whoever knows it reads the bookings.
    pub path: String,
}

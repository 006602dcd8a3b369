//! What goes over the wire: JSON shapes shared by the daemon, the CLI and, through OpenAPI, the
//! web app. Times are RFC 3339 with the venue's offset, dates are service days.
//!
//! Request bodies refuse unknown fields: a typo must not be taken for "not given".

pub mod access;
pub mod availability;
pub mod backup;
pub mod booking;
pub mod broadcast;
pub mod event;
pub mod feed;
pub mod guest;
pub mod health;
pub mod impact;
pub mod menu;
pub mod problem;
pub mod promotion;
pub mod remembered;
pub mod review;
pub mod room;
pub mod stats;
pub mod trends;
pub mod venue;
pub mod waitlist;

use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;

/// A page of a list.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Page<T> {
    /// The items, in the list's order.
    pub items: Vec<T>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A page of `limit` items out of what was found, which is one more where others follow.
    pub(crate) fn cut<F>(
        mut found: Vec<F>,
        limit: i64,
        cursor: impl Fn(&F) -> String,
        show: impl FnMut(F) -> T,
    ) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().filter(|_| more).map(cursor);
        let items = found.into_iter().map(show).collect();
        Self { items, next }
    }
}

/// Reads a field that may be absent, `null`, or a value, each meaning something else: by
/// `#[serde(default, deserialize_with)]` it becomes `None`, `Some(None)`, or `Some(Some(value))`.
fn given<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

//! Whether what is shown is true.

use std::time::Duration;

use chrono::{DateTime, FixedOffset};

/// How the dashboard stands with the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// Nothing has been heard yet.
    Connecting,
    /// What is shown is true.
    Online,
    /// Nothing is heard any more.
    Offline {
        /// Since when; nothing before the first word.
        since: Option<DateTime<FixedOffset>>,
        /// Why.
        why: String,
        /// When it is tried again, from the start.
        retry: Duration,
    },
    /// The server does not let us in; it is not tried again.
    Shut {
        /// Why.
        why: String,
    },
}

impl Link {
    /// Whether what is shown is true.
    pub(crate) fn is_online(&self) -> bool {
        *self == Self::Online
    }
}

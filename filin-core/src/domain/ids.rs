//! Numbers that name things. Each is a type of its own, so that a guest's number cannot be
//! passed where a booking's is meant.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
        )]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// A booking. Ids are integers, as in v3, and survive the import.
    BookingId
);
id!(
    /// A guest's own number (`#12` in commands), not a Telegram id.
    GuestId
);
id!(
    /// A row of `tables`. People say [`super::table::TableNo`].
    TableId
);
id!(
    /// A block: a table taken out of service for a while.
    BlockId
);
id!(
    /// An access token (never its secret).
    TokenId
);
id!(
    /// A Telegram user id: 52 bits are needed, see Telegram's Bot API.
    TelegramId
);
id!(
    /// A promotion.
    PromotionId
);
id!(
    /// A line of the menu.
    MenuItemId
);
id!(
    /// A review.
    ReviewId
);
id!(
    /// A place on the waitlist.
    WaitId
);
id!(
    /// A calendar feed (never its secret).
    FeedId
);
id!(
    /// A broadcast.
    BroadcastId
);
id!(
    /// A file of a broadcast.
    FileId
);

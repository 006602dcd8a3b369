//! The steps of a booking that staff take, by a command or by a key.

/// A step of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The venue expects the guests.
    Confirm,
    /// The guests are at their table.
    Seat,
    /// The guests left.
    Close,
    /// It is called off; asks first.
    Cancel,
    /// The guests never came; asks first.
    NoShow,
    /// An end is taken back.
    Reopen,
    /// One's own last step is taken back.
    Undo,
}

impl Step {
    /// Its word on the wire.
    pub(crate) fn status(self) -> &'static str {
        match self {
            Self::Confirm => "confirmed",
            Self::Reopen => "reopen",
            Self::Seat => "seated",
            Self::Close => "completed",
            Self::Cancel => "canceled",
            Self::NoShow => "no_show",
            Self::Undo => "undo",
        }
    }

    /// The key of the question before one that destroys something, in the CLI and on the dashboard.
    pub(crate) fn question(self) -> Option<&'static str> {
        match self {
            Self::Cancel => Some("ask-cancel"),
            Self::NoShow => Some("ask-no-show"),
            _ => None,
        }
    }
}

//! What the shell is told. Scripts rely on these numbers, so that each has one name, here.

use std::process::ExitCode;

use reqwest::StatusCode;

/// An exit code. Of several, the highest number is the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Exit {
    /// Done.
    Ok = 0,
    /// Anything that has no number of its own.
    Failed = 1,
    /// The command line cannot be carried out as it is.
    Usage = 2,
    /// The server refused: 404, 409, 412, 422.
    Refused = 3,
    /// Not allowed: 401, 403.
    NotAllowed = 4,
    /// No server: no connection, 502–504.
    ServerAway = 5,
}

impl Exit {
    /// What an unsuccessful answer means.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            404 | 409 | 412 | 422 => Self::Refused,
            401 | 403 => Self::NotAllowed,
            502..=504 => Self::ServerAway,
            _ => Self::Failed,
        }
    }
}

impl From<StatusCode> for Exit {
    fn from(status: StatusCode) -> Self {
        Self::of_status(status.as_u16())
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_have_their_codes() {
        for (status, exit) in [
            (400, Exit::Failed),
            (401, Exit::NotAllowed),
            (403, Exit::NotAllowed),
            (404, Exit::Refused),
            (409, Exit::Refused),
            (412, Exit::Refused),
            (422, Exit::Refused),
            (429, Exit::Failed),
            (500, Exit::Failed),
            (502, Exit::ServerAway),
            (503, Exit::ServerAway),
            (504, Exit::ServerAway),
        ] {
            assert_eq!(Exit::of_status(status), exit, "{status}");
        }
    }

    #[test]
    fn the_worst_is_the_highest() {
        assert_eq!(
            [Exit::Ok, Exit::NotAllowed, Exit::Refused]
                .into_iter()
                .max(),
            Some(Exit::NotAllowed)
        );
    }
}

//! A broadcast: one message to many, at most once to each. What it says ([`content`]), to whom
//! ([`segment`]), and what can be done with it when.

pub mod content;
pub mod quiet;
pub mod segment;

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::content::{Button, Content, Media, MediaKind, Original};
pub use self::quiet::Quiet;
pub use self::segment::Segment;
use super::refusal::Refusal;

/// How long the same content by the same actor is the same broadcast. Source: the design, §9.
pub const SAME: TimeDelta = TimeDelta::seconds(60);
/// How far ahead a broadcast may be scheduled.
pub const MAX_DAYS_AHEAD: i64 = 365;
/// Messages a second that Telegram takes from a bot in all. Source: the Bot API.
pub const CEILING: i64 = 30;
/// How often a message is tried that Telegram's server fails to take.
pub const MAX_ATTEMPTS: i64 = 10;
/// So many refusals of the content in a row, and nothing that arrived: the content is at fault.
pub const BROKEN_AFTER: usize = 10;

/// How far a broadcast is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BroadcastStatus)]
pub enum Status {
    /// Its time has not come, or another is being sent.
    Scheduled,
    /// It goes out.
    Sending,
    /// Somebody, or Filin itself, stopped it for a while.
    Paused,
    /// Everybody was tried.
    Done,
    /// It was stopped for good.
    Canceled,
}

impl Status {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Sending => "sending",
            Self::Paused => "paused",
            Self::Done => "done",
            Self::Canceled => "canceled",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        use Status::{Canceled, Done, Paused, Scheduled, Sending};
        [Scheduled, Sending, Paused, Done, Canceled]
            .into_iter()
            .find(|status| status.as_str() == word)
    }

    /// Whether there is nothing more to come.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Canceled)
    }

    /// What becomes of it by a step; said twice it is done once.
    ///
    /// # Errors
    /// `broadcast_over` after its end, `broadcast_not_begun` for a pause before its start.
    pub fn after(self, step: Step) -> Result<Self, Refusal> {
        match (self, step) {
            (Self::Canceled, Step::Cancel) => Ok(Self::Canceled),
            (Self::Done | Self::Canceled, _) => Err(Refusal::BroadcastOver {
                status: self.as_str(),
            }),
            (Self::Scheduled, Step::Pause) => Err(Refusal::BroadcastNotBegun),
            (Self::Scheduled, Step::Resume) => Ok(Self::Scheduled),
            (Self::Sending | Self::Paused, Step::Pause) => Ok(Self::Paused),
            (Self::Sending | Self::Paused, Step::Resume) => Ok(Self::Sending),
            (_, Step::Cancel) => Ok(Self::Canceled),
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What staff do with a broadcast under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Stops it for a while.
    Pause,
    /// Lets it go on.
    Resume,
    /// Stops it for good.
    Cancel,
}

/// What became of each recipient.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All recipients.
    pub total: i64,
    /// Telegram took the message.
    pub sent: i64,
    /// Telegram refused it for good.
    pub failed: i64,
    /// They blocked the bot, or left meanwhile.
    pub unsubscribed: i64,
    /// It was on its way when the sender was cut off: it may have arrived, and is not sent again.
    pub unknown: i64,
}

impl Tally {
    /// How many are still to come.
    #[must_use]
    pub fn left(&self) -> i64 {
        let settled = self.sent + self.failed + self.unsubscribed + self.unknown;
        (self.total - settled).max(0)
    }
}

/// Seconds until so many messages are out at so many a second; none while nothing moves.
#[must_use]
pub fn eta(left: i64, rate: f64) -> Option<i64> {
    (left > 0 && rate > 0.05).then(|| (left as f64 / rate).ceil() as i64)
}

/// The moment at which it starts: now unless said otherwise.
///
/// # Errors
/// `in_the_past` for more than a minute ago, `too_far_ahead`.
pub fn start(at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Result<DateTime<Utc>, Refusal> {
    let at = at.unwrap_or(now);
    if at < now - TimeDelta::minutes(1) {
        return Err(Refusal::InThePast);
    }
    if at > now + TimeDelta::days(MAX_DAYS_AHEAD) {
        return Err(Refusal::TooFarAhead {
            days: MAX_DAYS_AHEAD,
        });
    }
    Ok(at.max(now))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(Status::Scheduled, Step::Cancel, Ok(Status::Canceled))]
    #[case(Status::Scheduled, Step::Pause, Err("broadcast_not_begun"))]
    #[case(Status::Sending, Step::Pause, Ok(Status::Paused))]
    #[case(Status::Paused, Step::Pause, Ok(Status::Paused))]
    #[case(Status::Paused, Step::Resume, Ok(Status::Sending))]
    #[case(Status::Sending, Step::Resume, Ok(Status::Sending))]
    #[case(Status::Paused, Step::Cancel, Ok(Status::Canceled))]
    #[case(Status::Canceled, Step::Cancel, Ok(Status::Canceled))]
    #[case(Status::Done, Step::Cancel, Err("broadcast_over"))]
    #[case(Status::Canceled, Step::Resume, Err("broadcast_over"))]
    fn steps(#[case] from: Status, #[case] step: Step, #[case] to: Result<Status, &'static str>) {
        assert_eq!(from.after(step).map_err(|refusal| refusal.code()), to);
    }

    #[test]
    fn a_tally_adds_up() {
        let tally = Tally {
            total: 100,
            sent: 60,
            failed: 3,
            unsubscribed: 5,
            unknown: 2,
        };
        assert_eq!(tally.left(), 30);
        assert_eq!(eta(30, 29.5), Some(2));
        assert_eq!((eta(30, 0.0), eta(0, 30.0)), (None, None));
    }

    #[test]
    fn starts_lie_ahead() {
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(20_000);
        assert_eq!(start(None, now), Ok(now));
        let soon = now + TimeDelta::hours(2);
        assert_eq!(start(Some(soon), now), Ok(soon));
        // A clock that is a little behind means now.
        assert_eq!(start(Some(now - TimeDelta::seconds(30)), now), Ok(now));
        let past = now - TimeDelta::minutes(2);
        assert_eq!(start(Some(past), now), Err(Refusal::InThePast));
        let far = now + TimeDelta::days(366);
        assert!(start(Some(far), now).is_err());
    }
}

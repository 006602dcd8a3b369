//! Broadcasts on the wire.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::broadcast::{Button, Media, MediaKind, Segment, Status};
use crate::domain::ids::{BroadcastId, FileId};

/// A broadcast to be made, looked at, or tried.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewBroadcast {
    /// Telegram's HTML, up to 4096 characters as read; 1024 where there are files.
    #[serde(default)]
    pub message: String,
    /// A picture by its address, as v3 had it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo_url: Option<String>,
    /// Files that were uploaded, in order: one, or an album of 2 to 10.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileId>,
    /// Rows of buttons below it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Vec<Button>>,
    /// To whom; absent is to everybody who gets news.
    #[serde(default)]
    pub segment: Segment,
    /// When it starts; absent is now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<DateTime<FixedOffset>>,
    /// Delivered without a sound.
    #[serde(default)]
    pub silent: bool,
    /// Whether it goes to one person on the staff alone, to be looked at.
    #[serde(default)]
    pub test: bool,
    /// The Telegram id of that person, if it is not who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test_to: Option<i64>,
}

/// What a broadcast would be.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct BroadcastPreview {
    /// How many would get it.
    pub recipients: i64,
    /// How many get news at all.
    pub subscribers_count: i64,
    /// How long it would take, at Telegram's ceiling.
    pub seconds: i64,
    /// When it would start.
    pub starts_at: DateTime<FixedOffset>,
    /// What is read, without markup.
    pub text: String,
    /// How long that is, as Telegram counts (UTF-16).
    pub length: usize,
    /// How long it may be.
    pub max_length: usize,
    /// Quiet hours in which it would wait: until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet_until: Option<DateTime<FixedOffset>>,
    /// A broadcast that goes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behind: Option<BroadcastId>,
}

/// A broadcast as it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Broadcast {
    /// Its number.
    pub id: BroadcastId,
    /// How far it is.
    pub status: Status,
    /// Why it was paused by itself: `author`, `rejected`, `file`, `unreachable`; or why a test did
    /// not arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// What it says, in Telegram's HTML.
    pub message: String,
    /// Its files.
    pub files: Vec<Media>,
    /// Whether it copies a message of a staff member.
    pub copy: bool,
    /// Its buttons.
    pub buttons: Vec<Vec<Button>>,
    /// Delivered without a sound.
    pub silent: bool,
    /// To whom it goes.
    pub segment: Segment,
    /// A test, for one person on the staff.
    pub test: bool,
    /// Who made it.
    pub author: String,
    /// When it was made.
    pub created_at: DateTime<FixedOffset>,
    /// When it was to start.
    pub starts_at: DateTime<FixedOffset>,
    /// When it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<DateTime<FixedOffset>>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<FixedOffset>>,
    /// Quiet hours in which it waits: until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet_until: Option<DateTime<FixedOffset>>,
    /// How many recipients it has; before its start, how many there were when it was made.
    pub total: i64,
    /// Telegram took the message.
    pub sent: i64,
    /// Telegram refused it for good.
    pub failed: i64,
    /// They had blocked the bot, or left meanwhile.
    pub unsubscribed: i64,
    /// It was on its way when the sender was cut off: it may have arrived, and is not sent again.
    pub unknown: i64,
    /// How many opened what its buttons lead to.
    pub clicks: i64,
    /// Messages a second at present.
    pub rate: f64,
    /// Seconds until it is done; none while nothing moves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eta_s: Option<i64>,
    /// Why some did not get it, most frequent first; only for one broadcast.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failures: Vec<Failure>,
}

/// How far a broadcast is, without what it says: for the live feed, which all staff hear.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = BroadcastFigures)]
pub struct Progress {
    /// Its number.
    pub id: BroadcastId,
    /// How far it is.
    pub status: Status,
    /// See [`Broadcast::problem`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// See [`Broadcast::quiet_until`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet_until: Option<DateTime<FixedOffset>>,
    /// All recipients.
    pub total: i64,
    /// Telegram took the message.
    pub sent: i64,
    /// Telegram refused it for good.
    pub failed: i64,
    /// They had blocked the bot, or left meanwhile.
    pub unsubscribed: i64,
    /// It may have arrived.
    pub unknown: i64,
    /// How many opened what its buttons lead to.
    pub clicks: i64,
    /// Messages a second at present.
    pub rate: f64,
    /// Seconds until it is done; none while nothing moves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eta_s: Option<i64>,
}

impl Broadcast {
    /// Its figures alone.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress {
            id: self.id,
            status: self.status,
            problem: self.problem.clone(),
            quiet_until: self.quiet_until,
            total: self.total,
            sent: self.sent,
            failed: self.failed,
            unsubscribed: self.unsubscribed,
            unknown: self.unknown,
            clicks: self.clicks,
            rate: self.rate,
            eta_s: self.eta_s,
        }
    }

    /// Brings the figures up to date.
    pub fn apply(&mut self, progress: &Progress) {
        self.status = progress.status;
        self.problem.clone_from(&progress.problem);
        self.quiet_until = progress.quiet_until;
        self.total = progress.total;
        self.sent = progress.sent;
        self.failed = progress.failed;
        self.unsubscribed = progress.unsubscribed;
        self.unknown = progress.unknown;
        self.clicks = progress.clicks;
        self.rate = progress.rate;
        self.eta_s = progress.eta_s;
    }
}

impl Progress {
    /// How many are still to come.
    #[must_use]
    pub fn left(&self) -> i64 {
        let settled = self.sent + self.failed + self.unsubscribed + self.unknown;
        (self.total - settled).max(0)
    }
}

/// One reason why some did not get a broadcast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = BroadcastFailure)]
pub struct Failure {
    /// What Telegram said; `left` of those who left meanwhile.
    pub reason: String,
    /// How many.
    pub count: i64,
}

/// A file that was uploaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BroadcastFile {
    /// Its number, for `files`.
    pub id: FileId,
    /// As what it is shown.
    pub kind: MediaKind,
    /// What it is called.
    pub name: String,
    /// Bytes.
    pub size: i64,
}

/// Those whom news reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Subscribers {
    /// How many there are.
    pub subscribers_count: i64,
    /// The last weeks, this one first.
    pub weeks: Vec<SubscriberWeek>,
}

/// A week of comings and goings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SubscriberWeek {
    /// Its Monday, a service day.
    pub monday: NaiveDate,
    /// How many began to get news.
    pub gained: i64,
    /// How many ceased to.
    pub lost: i64,
}

//! The booking's state machine: the one place that says which step may follow which.
//!
//! `pending → confirmed | seated | canceled`; `confirmed → seated | completed | canceled |
//! no_show`; `seated → completed`; an end → `confirmed` by reopening. Undo of one's own last step
//! adds `confirmed → pending`, `seated → confirmed` and back from an end. Source: the design, §1.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::actor::Language;
use super::ids::{BookingId, GuestId, TelegramId};
use super::period::Period;
use super::refusal::Refusal;
use super::service_day::ServiceDay;
use super::table::TableNo;

/// A guest's party at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Its number.
    pub id: BookingId,
    /// Whose; nobody's for a walk-in who gave no name.
    pub guest: Option<BookingGuest>,
    /// When.
    pub period: Period,
    /// The business date it belongs to.
    pub day: ServiceDay,
    /// How many come.
    pub party: i64,
    /// Where it stands.
    pub status: Status,
    /// By which door it came.
    pub source: Source,
    /// What the guest asked for.
    pub comment: String,
    /// What staff noted.
    pub note: String,
    /// Why it was canceled, if it was: a word of ours (`expired`, `by_guest`) or staff's text.
    pub reason: Option<String>,
    /// Whether staff should look at it (an import that could not be taken over as it was).
    pub flagged: bool,
    /// When the guest said that they would come; they are asked anew when the start moves.
    pub attending_at: Option<DateTime<Utc>>,
    /// Grows by one with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Its tables, ascending. It holds them only while it is live.
    pub tables: Vec<TableNo>,
}

/// What a booking shows of its guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingGuest {
    /// Their number here.
    pub id: GuestId,
    /// Their Telegram id.
    pub telegram_id: Option<TelegramId>,
    /// Their name.
    pub name: String,
    /// Without the `@`.
    pub username: Option<String>,
    /// E.164.
    pub phone: Option<String>,
    /// What they are spoken to in.
    pub language: Language,
    /// The sum of their visit ledger.
    pub visits: i64,
    /// How many live bookings of theirs come before this one.
    pub ahead: i64,
}

impl Booking {
    /// What staff should know of their step: guests are said to have left, or never to have come,
    /// before their time has begun. It may be so, and is more often another booking's step.
    #[must_use]
    pub fn step_warning(&self, to: Status, now: DateTime<Utc>) -> Option<Refusal> {
        let of_a_visit = matches!(to, Status::Completed | Status::NoShow);
        (of_a_visit && now < self.period.start()).then_some(Refusal::NotBegun)
    }
}

/// The words of ours for why a booking was canceled; any other reason was typed by somebody.
const OUR_REASONS: [&str; 2] = ["by_guest", "expired"];

/// Whether a reason is a word of ours, which says nothing about anybody.
#[must_use]
pub fn is_our_reason(reason: &str) -> bool {
    OUR_REASONS.contains(&reason)
}

/// Where a booking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Asked for by a guest, not yet answered.
    Pending,
    /// The venue expects the guests.
    Confirmed,
    /// The guests are at the table.
    Seated,
    /// They were here and left.
    Completed,
    /// Called off, by either side or by the system.
    Canceled,
    /// They never came.
    NoShow,
}

impl Status {
    /// Every status, in the order of a booking's life.
    pub const ALL: [Self; 6] = [
        Self::Pending,
        Self::Confirmed,
        Self::Seated,
        Self::Completed,
        Self::Canceled,
        Self::NoShow,
    ];

    /// The word in the database, on the wire and in commands.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Confirmed => "confirmed",
            Self::Seated => "seated",
            Self::Completed => "completed",
            Self::Canceled => "canceled",
            Self::NoShow => "no_show",
        }
    }

    /// Reads the word; `cancelled` is taken for `canceled`, as v3's clients wrote both.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        let word = word.trim().to_lowercase();
        Self::ALL
            .into_iter()
            .find(|status| {
                status.as_str() == word || (word == "cancelled" && *status == Self::Canceled)
            })
            .ok_or(Refusal::StatusUnknown)
    }

    /// Whether a booking in this status holds its tables.
    #[must_use]
    pub fn is_live(self) -> bool {
        matches!(self, Self::Pending | Self::Confirmed | Self::Seated)
    }

    /// Whether the booking has come to an end (it may be reopened).
    #[must_use]
    pub fn is_end(self) -> bool {
        !self.is_live()
    }

    /// Whether a step forward leads from `self` to `to`. Reopening is asked by [`Status::reopened`].
    pub fn step(self, to: Self) -> Result<Self, Refusal> {
        use Status::{Canceled, Completed, Confirmed, NoShow, Pending, Seated};
        match (self, to) {
            (Pending, Confirmed | Seated | Canceled)
            | (Confirmed, Seated | Completed | Canceled | NoShow)
            | (Seated, Completed) => Ok(to),
            (from, to) => Err(from.refused(to)),
        }
    }

    /// An end becomes `confirmed` again.
    pub fn reopened(self) -> Result<Self, Refusal> {
        if self.is_end() {
            Ok(Self::Confirmed)
        } else {
            Err(self.refused(Self::Confirmed))
        }
    }

    fn refused(self, to: Self) -> Refusal {
        Refusal::TransitionRefused {
            from: self.as_str(),
            to: to.as_str(),
        }
    }

    /// Takes back the step that led from `before` to `self`. Only steps that exist can be undone.
    pub fn undone(self, before: Self) -> Result<Self, Refusal> {
        let was_step = before.step(self).is_ok() || (before.is_end() && self == Self::Confirmed);
        if was_step {
            Ok(before)
        } else {
            Err(Refusal::NothingToUndo)
        }
    }

    /// What entering `self` from `before` writes into the visit ledger, so that a booking's entries
    /// sum to 1 while it is completed and to 0 otherwise.
    #[must_use]
    pub fn visits_delta(self, before: Self) -> i64 {
        i64::from(self == Self::Completed) - i64::from(before == Self::Completed)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// By which door a booking came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The Mini App.
    MiniApp,
    /// The bot's chat.
    Bot,
    /// A staff member, mostly by phone.
    Staff,
    /// Guests who came without asking.
    WalkIn,
    /// Carried over from v3.
    Import,
}

impl Source {
    /// Every way.
    pub const ALL: [Self; 5] = [
        Self::MiniApp,
        Self::Bot,
        Self::Staff,
        Self::WalkIn,
        Self::Import,
    ];

    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MiniApp => "mini_app",
            Self::Bot => "bot",
            Self::Staff => "staff",
            Self::WalkIn => "walk_in",
            Self::Import => "import",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == word)
    }
}

/// How many come together: at least one, and at most `largest`, which the room can seat.
pub fn party(guests: i64, largest: i64) -> Result<i64, Refusal> {
    match guests {
        ..1 => Err(Refusal::PartyTooSmall),
        n if n > largest => Err(Refusal::PartyTooLarge { max: largest }),
        n => Ok(n),
    }
}

/// As [`party`], for staff: the refusal is in words for them.
pub fn staff_party(guests: i64, largest: i64) -> Result<i64, Refusal> {
    party(guests, largest).map_err(Refusal::for_staff)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_status() -> impl Strategy<Value = Status> {
        prop::sample::select(Status::ALL.to_vec())
    }

    #[test]
    fn only_the_designed_steps_exist() {
        let steps: Vec<String> = Status::ALL
            .into_iter()
            .flat_map(|from| Status::ALL.map(|to| (from, to)))
            .filter(|(from, to)| from.step(*to).is_ok())
            .map(|(from, to)| format!("{from}>{to}"))
            .collect();
        assert_eq!(
            steps,
            [
                "pending>confirmed",
                "pending>seated",
                "pending>canceled",
                "confirmed>seated",
                "confirmed>completed",
                "confirmed>canceled",
                "confirmed>no_show",
                "seated>completed",
            ]
        );
    }

    #[test]
    fn a_cancelled_pending_one_goes_back_to_pending_by_undo_and_to_confirmed_by_reopening() {
        assert_eq!(
            Status::Canceled.undone(Status::Pending),
            Ok(Status::Pending)
        );
        assert_eq!(Status::Canceled.reopened(), Ok(Status::Confirmed));
        assert_eq!(
            Status::Seated.reopened().map_err(|r| r.code()),
            Err("transition_refused")
        );
    }

    proptest! {
        #[test]
        fn ledger_follows_any_walk(walk in prop::collection::vec((any_status(), any::<u8>()), 0..60)) {
            let (mut now, mut before, mut sum) = (Status::Pending, Status::Pending, 0);
            for (to, dice) in walk {
                let next = match dice % 4 {
                    0 => now.reopened(),
                    1 => now.undone(before),
                    _ => now.step(to),
                };
                if let Ok(next) = next {
                    sum += next.visits_delta(now);
                    before = now;
                    now = next;
                }
                prop_assert_eq!(sum, i64::from(now == Status::Completed));
            }
        }

        #[test]
        fn undo_takes_back_any_step(from in any_status(), to in any_status()) {
            if from.step(to).is_ok() {
                prop_assert_eq!(to.undone(from), Ok(from));
            } else if !(from.is_end() && to == Status::Confirmed) {
                prop_assert_eq!(to.undone(from), Err(Refusal::NothingToUndo));
            }
        }

        #[test]
        fn words_round_trip(status in any_status()) {
            prop_assert_eq!(Status::parse(&format!(" {} ", status.as_str().to_uppercase())), Ok(status));
        }
    }
}

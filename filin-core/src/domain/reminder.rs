//! Reminders: which ones a booking gives rise to, when each is due, and for how long it still makes
//! sense. Source: the design, §5; v3 had the two of guests.
//!
//! Times before and after a start are absolute: 24 hours before is 24 hours before, even when the
//! clocks change in between. Only the night, in which nobody is asked for a review, is local.
//! Nothing is scheduled for the past: whoever books for tonight is not told of it "a day before".

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::booking::{Booking, Status};
use super::hours::Hours;
use super::refusal::Refusal;
use super::service_day::{Calendar, ServiceDay};

/// How long before the start guests are asked whether they come.
pub const DAY_BEFORE: TimeDelta = TimeDelta::hours(24);
/// How long before the start that is left to [`HOUR_BEFORE`].
pub const TOO_LATE_FOR_DAY_BEFORE: TimeDelta = TimeDelta::hours(2);
/// How long before the start guests are reminded again.
pub const HOUR_BEFORE: TimeDelta = TimeDelta::hours(1);
/// How long a request waits for an answer before staff are reminded of it; half the time to its
/// start, if that is less.
pub const PENDING_OLD: TimeDelta = TimeDelta::minutes(15);
/// How long after the start staff are told that the guests are late.
pub const LATE: TimeDelta = TimeDelta::minutes(15);
/// How long after a booking was closed, early or late, its guest is asked how it was.
pub const REVIEW: TimeDelta = TimeDelta::hours(1);
/// For how long asking makes sense.
pub const REVIEW_SENSE: TimeDelta = TimeDelta::days(3);
/// From when on the venue's clock guests may be asked for a review…
const MORNING: u32 = 10;
/// … and until when.
const NIGHT: u32 = 22;
/// How long before a day's opening staff get its digest.
pub const DIGEST: TimeDelta = TimeDelta::hours(1);
/// For how long it makes sense.
pub const DIGEST_SENSE: TimeDelta = TimeDelta::hours(6);

/// What somebody is reminded of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// To the guest: tomorrow.
    DayBefore,
    /// To the guest: soon.
    HourBefore,
    /// To staff: a request that nobody has answered.
    PendingOld,
    /// To staff: guests who are late.
    Late,
    /// To the guest: how was it?
    Review,
    /// To staff: the day ahead.
    Digest,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::DayBefore,
        Self::HourBefore,
        Self::PendingOld,
        Self::Late,
        Self::Review,
        Self::Digest,
    ];

    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DayBefore => "day_before",
            Self::HourBefore => "hour_before",
            Self::PendingOld => "pending_old",
            Self::Late => "late",
            Self::Review => "review",
            Self::Digest => "digest",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Whether a booking as it stands gives rise to it.
    #[must_use]
    pub fn fits(self, booking: &Booking) -> bool {
        let guest = booking.guest.as_ref();
        let reachable = guest.is_some_and(|guest| guest.telegram_id.is_some());
        match self {
            Self::DayBefore | Self::HourBefore => {
                reachable && matches!(booking.status, Status::Pending | Status::Confirmed)
            }
            Self::PendingOld => booking.status == Status::Pending,
            Self::Late => booking.status == Status::Confirmed,
            Self::Review => reachable && booking.status == Status::Completed,
            Self::Digest => false,
        }
    }
}

/// When a booking's reminders are due; none for those that it does not give rise to. The first three
/// follow from its start and are the same whenever they are asked for; the others are counted from
/// the moment at which they are scheduled, and once scheduled stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dues {
    /// See [`Kind::DayBefore`].
    pub day_before: Option<DateTime<Utc>>,
    /// See [`Kind::HourBefore`].
    pub hour_before: Option<DateTime<Utc>>,
    /// See [`Kind::Late`].
    pub late: Option<DateTime<Utc>>,
    /// See [`Kind::PendingOld`].
    pub pending_old: Option<DateTime<Utc>>,
    /// See [`Kind::Review`].
    pub review: Option<DateTime<Utc>>,
}

impl Dues {
    /// Those of a booking as it stands after a change at `now`.
    #[must_use]
    pub fn of(booking: &Booking, calendar: &Calendar, now: DateTime<Utc>) -> Self {
        let start = booking.period.start();
        let when = |kind: Kind, due| kind.fits(booking).then_some(due);
        let patience = PENDING_OLD.min((start - now) / 2);
        Self {
            day_before: when(Kind::DayBefore, start - DAY_BEFORE),
            hour_before: when(Kind::HourBefore, start - HOUR_BEFORE),
            late: when(Kind::Late, start + LATE),
            pending_old: when(Kind::PendingOld, now + patience),
            review: when(Kind::Review, by_day(calendar, now + REVIEW)),
        }
    }

    /// Whether some lie ahead, so that there is something to schedule.
    #[must_use]
    pub fn any_after(&self, now: DateTime<Utc>) -> bool {
        [
            self.day_before,
            self.hour_before,
            self.late,
            self.pending_old,
            self.review,
        ]
        .into_iter()
        .flatten()
        .any(|due| due > now)
    }
}

/// The moment, or if it falls into the venue's night, the next morning.
fn by_day(calendar: &Calendar, moment: DateTime<Utc>) -> DateTime<Utc> {
    let local = calendar.local(moment).naive_local();
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    let date = ServiceDay(local.date());
    let morning = if local.time() < at(MORNING) {
        date
    } else if local.time() < at(NIGHT) {
        return moment;
    } else {
        date.next()
    };
    calendar.resolve_forward(morning.0.and_time(at(MORNING)))
}

/// When a day's digest is due; none if the venue is closed.
#[must_use]
pub fn digest_due(hours: &Hours, calendar: &Calendar, day: ServiceDay) -> Option<DateTime<Utc>> {
    let open = hours.period(day, calendar)?;
    Some(open.start() - DIGEST)
}

/// What is to be done about a reminder whose time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Say it.
    Send,
    /// It makes no sense any more.
    Skip,
    /// Not at this hour.
    Wait(DateTime<Utc>),
}

/// What is to be done about a booking's reminder that was due at `due`.
#[must_use]
pub fn judge(
    kind: Kind,
    booking: &Booking,
    due: DateTime<Utc>,
    calendar: &Calendar,
    now: DateTime<Utc>,
) -> Verdict {
    let start = booking.period.start();
    let until = match kind {
        Kind::DayBefore => start - TOO_LATE_FOR_DAY_BEFORE,
        Kind::HourBefore | Kind::PendingOld => start,
        Kind::Late => booking.period.end(),
        Kind::Review => due + REVIEW_SENSE,
        Kind::Digest => due + DIGEST_SENSE,
    };
    if !kind.fits(booking) || now >= until {
        return Verdict::Skip;
    }
    match by_day(calendar, now) {
        morning if kind == Kind::Review && morning > now => Verdict::Wait(morning),
        _ => Verdict::Send,
    }
}

/// Refuses a guest's "I'll come" to what is not ahead of them.
///
/// # Errors
/// `transition_refused` when the booking is under way or has ended, `too_late_to_change` once its
/// start has passed.
pub fn may_attend(booking: &Booking, now: DateTime<Utc>) -> Result<(), Refusal> {
    if !matches!(booking.status, Status::Pending | Status::Confirmed) {
        return Err(Refusal::TransitionRefused {
            from: booking.status.as_str(),
            to: "attending",
        });
    }
    if now > booking.period.start() {
        return Err(Refusal::TooLateToChange { minutes: 0 });
    }
    Ok(())
}

#[cfg(test)]
mod tests;

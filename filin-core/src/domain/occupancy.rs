//! Who sits at a table has it, whatever their booking says: guests come early and stay on.
//!
//! A [`Hold`] is what was agreed, and all that is stored; [`as_of`] makes of it what is taken at a
//! moment. A party that sits has its table from now on, though its booking may begin later, and is
//! taken to stay for [`LINGER`] more, though its booking may have ended. Both are said only of the
//! service day on which the booking begins: a party that somebody forgot to close last night must
//! not keep a table today, and one of tomorrow does not sit here yet.

use chrono::{DateTime, TimeDelta, Utc};

use super::ids::{BookingId, TableId};
use super::period::Period;
use super::seating::Held;
use super::service_day::Calendar;

/// A party that is still there is taken to stay so much longer.
pub const LINGER: TimeDelta = TimeDelta::minutes(15);

/// One table held for one period, as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hold {
    /// Whose table.
    pub table: TableId,
    /// When, as it was agreed.
    pub period: Period,
    /// The booking whose guests sit there by now, if it is theirs.
    pub seated: Option<BookingId>,
}

/// Why a table cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Taken {
    /// It was given to others then.
    Agreed,
    /// Guests of this booking sit there outside the time that they booked.
    Sitting(BookingId),
}

/// What is taken, now that it is `now`: seated guests have their tables at least until they might
/// leave.
#[must_use]
pub fn as_of(holds: &[Hold], calendar: &Calendar, now: DateTime<Utc>) -> Vec<Held> {
    let today = calendar.range(calendar.day_of(now));
    holds
        .iter()
        .map(|hold| Held {
            table: hold.table,
            period: match hold.seated {
                Some(_) => widened(hold.period, today, now),
                None => hold.period,
            },
        })
        .collect()
}

/// When a party that is seated has its table.
#[must_use]
pub fn sat(period: Period, calendar: &Calendar, now: DateTime<Utc>) -> Period {
    widened(period, calendar.range(calendar.day_of(now)), now)
}

fn widened(period: Period, today: Period, now: DateTime<Utc>) -> Period {
    if !today.contains(period.start()) {
        return period;
    }
    let (start, end) = (period.start().min(now), period.end().max(now + LINGER));
    Period::new(start, end).unwrap_or(period)
}

/// Why the table cannot be had in the period, by whoever names it. A party that sits down
/// (`sits_down`) has it as [`sat`] says: no other party may sit there meanwhile, but guests who are
/// only expected do not keep it from staying.
#[must_use]
pub fn taken(
    holds: &[Hold],
    table: TableId,
    period: Period,
    sits_down: bool,
    calendar: &Calendar,
    now: DateTime<Utc>,
) -> Option<Taken> {
    let here = || holds.iter().filter(|hold| hold.table == table);
    if here().any(|hold| hold.period.overlaps(&period)) {
        return Some(Taken::Agreed);
    }
    let today = calendar.range(calendar.day_of(now));
    let wanted = if sits_down {
        widened(period, today, now)
    } else {
        period
    };
    here()
        .filter(|hold| widened(hold.period, today, now).overlaps(&wanted))
        .find_map(|hold| hold.seated)
        .map(Taken::Sitting)
}

#[cfg(test)]
mod tests;

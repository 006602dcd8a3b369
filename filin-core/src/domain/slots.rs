//! What is offered: the grid of a day for guests, and the same rules as mere warnings for staff.
//!
//! [`slots`] draws a day, [`offered`] answers for one start; both ask the same small functions, so
//! that nothing is shown which is refused afterwards.

mod rules;
mod staff;

use chrono::{DateTime, TimeDelta, Utc};

use super::hours::Hours;
use super::period::Period;
use super::refusal::Refusal;
use super::seating::{Held, Seating, largest_party, seating};
use super::service_day::{Calendar, ServiceDay};
use super::table::Table;

pub use rules::Rules;
pub use staff::{staff_may_start, staff_warnings};

/// Everything that decides about a day's slots.
#[derive(Clone, Copy, Debug)]
pub struct DayPlan<'a> {
    /// The venue's zone and day.
    pub calendar: &'a Calendar,
    /// When it is open.
    pub hours: &'a Hours,
    /// What guests are held to.
    pub rules: &'a Rules,
    /// The tables in service.
    pub tables: &'a [Table],
    /// What is taken, at least around the day that is asked about.
    pub held: &'a [Held],
}

/// One start of the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// From the start to the end of the stay, cut to closing.
    pub period: Period,
    /// What can be taken; empty when the slot is full or refused.
    pub seating: Seating,
    /// Why nobody may start then, whichever table: past, too soon, too far ahead.
    pub why: Option<Refusal>,
}

/// The whole grid of a day, full and refused slots included; empty on a closed day. Steps are
/// counted in real time from opening, so that a clock change neither doubles nor drops one. The
/// last start is the shortest stay before closing.
///
/// # Errors
/// `party_too_small`, `party_too_large`, `minutes_out_of_range`.
pub fn slots(
    plan: &DayPlan<'_>,
    day: ServiceDay,
    party: i64,
    minutes: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Vec<Slot>, Refusal> {
    let stay = stay(plan, party, minutes)?;
    let Some(open) = plan.hours.period(day, plan.calendar) else {
        return Ok(Vec::new());
    };
    let step = span(plan.rules.step_min.max(1));
    let last_day = last_day(plan, now);
    let grid = std::iter::successors(Some(open.start()), |start| Some(*start + step));
    Ok(grid
        .map_while(|start| fit(plan.rules, open, start, stay))
        .map(|period| {
            let why = timing(plan.rules, period.start(), day, last_day, now);
            let seating = match why {
                Some(_) => Seating::default(),
                None => seats(plan, party, period),
            };
            Slot {
                period,
                seating,
                why,
            }
        })
        .collect())
}

/// Whether a guest may start then: everything but which table. Answers the stay, cut to closing.
///
/// # Errors
/// As [`slots`], then `in_the_past`, `too_soon`, `too_far_ahead`, `closed_day`, `outside_hours`,
/// `off_grid`.
pub fn offered(
    plan: &DayPlan<'_>,
    starts_at: DateTime<Utc>,
    party: i64,
    minutes: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Period, Refusal> {
    let stay = stay(plan, party, minutes)?;
    let day = plan.calendar.day_of(starts_at);
    if let Some(why) = timing(plan.rules, starts_at, day, last_day(plan, now), now) {
        return Err(why);
    }
    let closed = Refusal::ClosedDay { date: day.0 };
    let open = plan.hours.period(day, plan.calendar).ok_or(closed)?;
    let period =
        fit(plan.rules, open, starts_at, stay).ok_or_else(|| outside_hours(plan.hours, day))?;
    if on_grid(plan.rules, open, starts_at) {
        Ok(period)
    } else {
        Err(off_grid(plan.rules))
    }
}

/// What the party may take in the period, by the venue's buffer and spare seats.
fn seats(plan: &DayPlan<'_>, party: i64, period: Period) -> Seating {
    let rules = plan.rules;
    seating(
        plan.tables,
        plan.held,
        party,
        period,
        rules.buffer_min,
        rules.max_spare_seats,
    )
}

/// The minutes to stay, once party and wish are in range.
fn stay(plan: &DayPlan<'_>, party: i64, minutes: Option<i64>) -> Result<i64, Refusal> {
    if party < 1 {
        return Err(Refusal::PartyTooSmall);
    }
    let max = largest_party(plan.tables);
    if party > max {
        return Err(Refusal::PartyTooLarge { max });
    }
    let (min, max) = (plan.rules.min_stay_min, plan.rules.max_stay_min);
    let minutes = minutes.unwrap_or(plan.rules.stay_min);
    if (min..=max).contains(&minutes) {
        Ok(minutes)
    } else {
        Err(Refusal::MinutesOutOfRange { min, max })
    }
}

/// Why nobody may start then, by the clock and the calendar alone.
fn timing(
    rules: &Rules,
    starts_at: DateTime<Utc>,
    day: ServiceDay,
    last_day: ServiceDay,
    now: DateTime<Utc>,
) -> Option<Refusal> {
    if starts_at < now {
        Some(Refusal::InThePast)
    } else if starts_at - now < span(rules.notice_min) {
        let minutes = rules.notice_min;
        Some(Refusal::TooSoon { minutes })
    } else if day > last_day {
        let days = rules.advance_days;
        Some(Refusal::TooFarAhead { days })
    } else {
        None
    }
}

/// The last service day that guests may book.
pub(super) fn last_day(plan: &DayPlan<'_>, now: DateTime<Utc>) -> ServiceDay {
    plan.calendar.day_of(now).plus_days(plan.rules.advance_days)
}

/// The stay from `start`, cut to closing; none unless the shortest stay lies within the hours.
fn fit(rules: &Rules, open: Period, start: DateTime<Utc>, stay: i64) -> Option<Period> {
    let left = open.end() - start;
    if start < open.start() || left < span(rules.min_stay_min) {
        return None;
    }
    Period::new(start, start + span(stay).min(left))
}

fn on_grid(rules: &Rules, open: Period, starts_at: DateTime<Utc>) -> bool {
    let since = starts_at - open.start();
    since.num_seconds() % span(rules.step_min.max(1)).num_seconds() == 0
        && since.subsec_nanos() == 0
}

fn off_grid(rules: &Rules) -> Refusal {
    Refusal::OffGrid {
        step: rules.step_min,
    }
}

/// Why no start of the day will do: it is closed, or these are its hours.
pub(super) fn outside_hours(hours: &Hours, day: ServiceDay) -> Refusal {
    match hours.opening(day) {
        Some(opening) => Refusal::OutsideHours {
            opens: opening.opens.format("%H:%M").to_string(),
            closes: opening.closes.format("%H:%M").to_string(),
        },
        None => Refusal::ClosedDay { date: day.0 },
    }
}

/// A length in minutes, bounded so that rules which nobody checked cannot overflow a date.
pub(super) fn span(minutes: i64) -> TimeDelta {
    const TEN_YEARS: i64 = 10 * 366 * 24 * 60;
    TimeDelta::minutes(minutes.clamp(0, TEN_YEARS))
}

#[cfg(test)]
mod tests;

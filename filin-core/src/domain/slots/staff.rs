//! Staff know better than the grid: the rules only warn them. What stays forbidden to everybody
//! (an overlap, a party below 1, a start long past) is refused elsewhere or here by
//! [`staff_may_start`].

use chrono::{DateTime, TimeDelta, Utc};

use super::{DayPlan, last_day, off_grid, on_grid, outside_hours, timing};
use crate::domain::period::Period;
use crate::domain::refusal::Refusal;
use crate::domain::seating::{seating, stand_together, suits};
use crate::domain::table::{Table, TableNo};

/// Staff may write down a visit that began so many hours ago. Source: the design, §4.
const OLDEST_HOURS: i64 = 12;
/// Nobody means a date further ahead: a mistyped year.
const FURTHEST_DAYS: i64 = 2 * 365;

/// Whether staff may start a booking then at all.
///
/// # Errors
/// `too_old` for more than 12 hours ago, `too_far_ahead` for more than two years ahead.
pub fn staff_may_start(starts_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Refusal> {
    let ahead = starts_at - now;
    if ahead < TimeDelta::hours(-OLDEST_HOURS) {
        let hours = OLDEST_HOURS;
        Err(Refusal::TooOld { hours })
    } else if ahead > TimeDelta::days(FURTHEST_DAYS) {
        let days = FURTHEST_DAYS;
        Err(Refusal::TooFarAhead { days })
    } else {
        Ok(())
    }
}

/// What a guest would have been refused, for staff to know. Numbers in `tables` that are not in
/// the plan are passed over. A party that sits down within a minute of `now` is a walk-in: grid,
/// notice and "for walk-ins only" mean nothing then.
#[must_use]
pub fn staff_warnings(
    plan: &DayPlan<'_>,
    period: Period,
    party: i64,
    tables: &[TableNo],
    now: DateTime<Utc>,
) -> Vec<Refusal> {
    let walk_in = (period.start() - now).abs() < TimeDelta::minutes(1);
    let taken: Vec<&Table> = tables
        .iter()
        .filter_map(|number| plan.tables.iter().find(|table| table.number == *number))
        .collect();
    let mut warnings = Vec::new();
    if !walk_in {
        let day = plan.calendar.day_of(period.start());
        let last_day = last_day(plan, now);
        warnings.extend(timing(plan.rules, period.start(), day, last_day, now));
    }
    warnings.extend(hours_warning(plan, period, walk_in));
    warnings.extend(seats_warning(plan, period, party, &taken));
    if !walk_in {
        let reserved = taken.iter().filter(|table| !table.online);
        warnings.extend(reserved.map(|table| Refusal::TableWalkInOnly {
            number: table.number.get(),
        }));
    }
    if !stand_together(&taken) {
        warnings.push(Refusal::TablesNotNeighbours);
    }
    warnings
}

fn hours_warning(plan: &DayPlan<'_>, period: Period, walk_in: bool) -> Option<Refusal> {
    let day = plan.calendar.day_of(period.start());
    let Some(open) = plan.hours.period(day, plan.calendar) else {
        return Some(Refusal::ClosedDay { date: day.0 });
    };
    if period.start() < open.start() || period.end() > open.end() {
        Some(outside_hours(plan.hours, day))
    } else if !walk_in && !on_grid(plan.rules, open, period.start()) {
        Some(off_grid(plan.rules))
    } else {
        None
    }
}

fn seats_warning(
    plan: &DayPlan<'_>,
    period: Period,
    party: i64,
    taken: &[&Table],
) -> Option<Refusal> {
    let first = taken.first()?;
    let seats: i64 = taken.iter().map(|table| table.seats.max).sum();
    let spare = plan.rules.max_spare_seats;
    if seats < party {
        let number = first.number.get();
        return Some(Refusal::TableTooSmall { number, seats });
    }
    if taken.len() > 1 || suits(first, party, spare) {
        return None;
    }
    // Too big only while something better is free; that list holds either all that suit or none.
    let better = seating(plan.tables, plan.held, party, period, 0, spare);
    let suiting = plan
        .tables
        .iter()
        .any(|table| better.tables.contains(&table.number) && suits(table, party, spare));
    suiting.then_some(Refusal::TableTooBig {
        number: first.number.get(),
    })
}

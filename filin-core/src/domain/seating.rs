//! Which table: what a guest may take at a time, best first.
//!
//! The aim is a full room: the smallest table that fits, large ones kept for large parties,
//! pairs that can be joined kept together for as long as anything else is free.

use super::ids::TableId;
use super::period::Period;
use super::table::{Table, TableNo};

/// One table taken for one period, by a booking or a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Held {
    /// Whose table.
    pub table: TableId,
    /// When.
    pub period: Period,
}

/// Why a table is not offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unfit {
    /// The party does not fit.
    TooSmall,
    /// A table that suits the party better is free.
    TooBig,
    /// Held then, or too close to a hold for the buffer.
    Taken,
    /// Not for booking online.
    WalkInOnly,
}

impl Unfit {
    /// Stable, snake_case; the same words as [`super::refusal::Refusal::code`].
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooSmall => "table_too_small",
            Self::TooBig => "table_too_big",
            Self::Taken => "slot_taken",
            Self::WalkInOnly => "table_walk_in_only",
        }
    }
}

/// What a guest may take at one time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seating {
    /// Single tables, best first.
    pub tables: Vec<TableNo>,
    /// Two tables pushed together, best first; only when no single table is left. Each pair
    /// ascending.
    pub joins: Vec<[TableNo; 2]>,
    /// Every other table with its reason, by number.
    pub unfit: Vec<(TableNo, Unfit)>,
}

/// The longest buffer that is applied, in minutes: a bound for arithmetic, far above the settings'.
const BUFFER_MAX_MIN: i64 = 24 * 60;

/// What a party may take in a period: online tables that fit and are free with `buffer_min`
/// minutes on both sides. The buffer narrows only what is offered; it is no part of a hold.
///
/// A table with more than `max_spare` seats too many, or meant for larger parties by its
/// `seats.min`, is offered only while no table that suits better is free.
#[must_use]
pub fn seating(
    tables: &[Table],
    held: &[Held],
    party: i64,
    period: Period,
    buffer_min: i64,
    max_spare: i64,
) -> Seating {
    let wanted = period.widened(buffer_min.min(BUFFER_MAX_MIN));
    let free: Vec<&Table> = tables
        .iter()
        .filter(|table| table.online && is_free(held, table.id, wanted))
        .collect();
    let fitting = free.iter().filter(|table| table.seats.max >= party);
    let snug_is_free = fitting.clone().any(|table| suits(table, party, max_spare));
    let mut best: Vec<&Table> = fitting
        .filter(|table| !snug_is_free || suits(table, party, max_spare))
        .copied()
        .collect();
    best.sort_by_key(|table| {
        let broken = free.iter().filter(|other| are_neighbours(table, other));
        (table.seats.max, broken.count(), table.number)
    });
    let joins = if best.is_empty() {
        joins(&free, party)
    } else {
        Vec::new()
    };
    let tables_left: Vec<TableNo> = best.iter().map(|table| table.number).collect();
    Seating {
        unfit: unfit(tables, &free, &tables_left, party),
        tables: tables_left,
        joins,
    }
}

/// The pairs of free neighbours that seat the party, fewest seats first, then lowest numbers.
fn joins(free: &[&Table], party: i64) -> Vec<[TableNo; 2]> {
    let mut pairs: Vec<(i64, [TableNo; 2])> = pairs(free)
        .map(|(one, other)| {
            let mut numbers = [one.number, other.number];
            numbers.sort_unstable();
            (one.seats.max + other.seats.max, numbers)
        })
        .filter(|(seats, _)| *seats >= party)
        .collect();
    pairs.sort_unstable();
    pairs.into_iter().map(|(_, numbers)| numbers).collect()
}

/// Each pair of neighbours among the tables, once.
fn pairs<'a>(tables: &'a [&Table]) -> impl Iterator<Item = (&'a Table, &'a Table)> {
    tables.iter().enumerate().flat_map(move |(at, one)| {
        tables
            .iter()
            .skip(at + 1)
            .filter(|other| are_neighbours(one, other))
            .map(|other| (*one, *other))
    })
}

/// The most telling reason of each table that is not offered alone: what never changes first.
fn unfit(
    tables: &[Table],
    free: &[&Table],
    offered: &[TableNo],
    party: i64,
) -> Vec<(TableNo, Unfit)> {
    let reason = |table: &Table| {
        if !table.online {
            Unfit::WalkInOnly
        } else if table.seats.max < party {
            Unfit::TooSmall
        } else if free.iter().any(|other| other.id == table.id) {
            Unfit::TooBig
        } else {
            Unfit::Taken
        }
    };
    let mut unfit: Vec<_> = tables
        .iter()
        .filter(|table| !offered.contains(&table.number))
        .map(|table| (table.number, reason(table)))
        .collect();
    unfit.sort_by_key(|(number, _)| *number);
    unfit
}

/// Whether the table is neither too small nor wasted on the party.
#[must_use]
pub fn suits(table: &Table, party: i64, max_spare: i64) -> bool {
    let spare = table.seats.max.saturating_sub(party);
    table.seats.min <= party && (0..=max_spare.max(0)).contains(&spare)
}

/// Whether the two can be pushed together, whichever of them says so.
fn are_neighbours(one: &Table, other: &Table) -> bool {
    one.id != other.id
        && (one.neighbours.contains(&other.number) || other.neighbours.contains(&one.number))
}

/// Whether the tables can be pushed into one: each reaches each over neighbours.
pub(super) fn stand_together(tables: &[&Table]) -> bool {
    let Some((first, rest)) = tables.split_first() else {
        return true;
    };
    let mut joined = vec![*first];
    let mut apart = rest.to_vec();
    while let Some(at) = apart
        .iter()
        .position(|table| joined.iter().any(|other| are_neighbours(table, other)))
    {
        joined.push(apart.swap_remove(at));
    }
    apart.is_empty()
}

/// The best that there is: the first table, else the first join.
#[must_use]
pub fn choose(seating: &Seating) -> Option<Vec<TableNo>> {
    let single = seating.tables.first().map(|number| vec![*number]);
    single.or_else(|| seating.joins.first().map(|pair| pair.to_vec()))
}

/// Whether nothing holds the table in the period. No buffer.
#[must_use]
pub fn is_free(held: &[Held], table: TableId, period: Period) -> bool {
    !held
        .iter()
        .any(|hold| hold.table == table && hold.period.overlaps(&period))
}

/// Whether a guest's party can be put at just these tables, one or two that are neighbours: online,
/// free with the buffer, and large enough together.
#[must_use]
pub fn serves(
    tables: &[Table],
    held: &[Held],
    wanted: &[TableId],
    party: i64,
    period: Period,
    buffer_min: i64,
) -> bool {
    let period = period.widened(buffer_min.min(BUFFER_MAX_MIN));
    let found: Option<Vec<&Table>> = wanted
        .iter()
        .map(|id| tables.iter().find(|table| table.id == *id))
        .collect();
    let Some(found) = found else {
        return false;
    };
    let together = match found.as_slice() {
        [_] => true,
        [one, other] => are_neighbours(one, other),
        _ => false,
    };
    let seats: i64 = found.iter().map(|table| table.seats.max).sum();
    let free = |table: &&Table| table.online && is_free(held, table.id, period);
    together && seats >= party && found.iter().all(free)
}

/// The largest party that the room can seat at one table or one join, online or not; 0 for a room
/// without tables.
#[must_use]
pub fn largest_party(tables: &[Table]) -> i64 {
    let all: Vec<&Table> = tables.iter().collect();
    let single = tables.iter().map(|table| table.seats.max).max();
    let joined = pairs(&all)
        .map(|(one, other)| one.seats.max + other.seats.max)
        .max();
    single.max(joined).unwrap_or(0)
}

#[cfg(test)]
pub(super) mod tests;

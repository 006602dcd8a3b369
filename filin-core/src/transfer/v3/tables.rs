//! Rows of `tables` and `table_joins`: the eight of a first venue, and each further one that v3's
//! bookings name.

use std::collections::BTreeSet;

use crate::domain::ids::TableId;
use crate::domain::table::{Place, Seats, Shape, Table, TableNo};
use crate::service::{Seed, SeedTable};
use crate::transfer::value::{Row, Value};

/// Where the rows of further tables stand, from the top: below the eight, between, above.
const BANDS: [i64; 4] = [730, 860, 390, 40];
/// How many stand in such a row.
const IN_BAND: i64 = 8;
/// From one to the next.
const STEP: i64 = 120;
/// Their width and height.
const SIZE: i64 = 100;

/// Every table: the seed's, and the further numbers that are in use.
pub(super) fn all(seed: &Seed, used: &BTreeSet<i64>) -> Vec<SeedTable> {
    let known: BTreeSet<i64> = seed.tables.iter().map(|table| table.number).collect();
    let last = known.last().copied().unwrap_or(0);
    let further = used.difference(&known);
    let mut tables = seed.tables.clone();
    tables.extend(further.map(|number| further_table(seed, *number, last)));
    tables
}

/// The same number stands at the same place whichever others there are.
fn further_table(seed: &Seed, number: i64, last: i64) -> SeedTable {
    let index = (number - last - 1).max(0);
    let band = usize::try_from(index / IN_BAND).unwrap_or(0) % BANDS.len();
    let x = 30 + index % IN_BAND * STEP;
    let y = BANDS.get(band).copied().unwrap_or(0);
    SeedTable {
        number,
        seats: seed.tables.first().map_or((1, 4), |table| table.seats),
        zone: seed
            .tables
            .first()
            .map_or_else(String::new, |table| table.zone.clone()),
        shape: Shape::Rect,
        place: [x, y, SIZE, SIZE],
        online: true,
        neighbours: Vec::new(),
    }
}

/// A table's row. Its number is its id: v3 knew no other.
pub(super) fn row(table: &SeedTable) -> Row {
    let [x, y, w, h] = table.place;
    vec![
        Value::Int(table.number),
        Value::Int(table.number),
        Value::Int(table.seats.0),
        Value::Int(table.seats.1),
        Value::Text(table.zone.clone()),
        Value::Text(table.shape.as_str().into()),
        Value::Int(x),
        Value::Int(y),
        Value::Int(w),
        Value::Int(h),
        Value::Int(0),
        Value::Bool(table.online),
        Value::Null,
    ]
}

/// That two can be pushed together.
pub(super) fn join_row((one, other): (i64, i64)) -> Row {
    vec![Value::Int(one), Value::Int(other)]
}

/// That a booking has a table.
pub(super) fn of_booking(booking: i64, table: i64) -> Row {
    vec![Value::Int(booking), Value::Int(table)]
}

/// Which tables can be pushed together, the smaller number first.
pub(super) fn joins(tables: &[SeedTable]) -> BTreeSet<(i64, i64)> {
    let pairs = |table: &SeedTable| {
        let number = table.number;
        let pair = move |other: &i64| (number.min(*other), number.max(*other));
        table.neighbours.iter().map(pair).collect::<Vec<_>>()
    };
    tables.iter().flat_map(pairs).collect()
}

/// The tables as the rules look at them; one that could not be is left out.
pub(super) fn as_ours(tables: &[SeedTable]) -> Vec<Table> {
    let joins = joins(tables);
    let ours = |table: &SeedTable| {
        let number = table.number;
        let beside = |(one, other): &(i64, i64)| match number {
            n if n == *one => TableNo::new(*other).ok(),
            n if n == *other => TableNo::new(*one).ok(),
            _ => None,
        };
        let [x, y, w, h] = table.place;
        let place = Place {
            x,
            y,
            w,
            h,
            turn: 0,
        };
        Some(Table {
            id: TableId(number),
            number: TableNo::new(number).ok()?,
            seats: Seats::new(table.seats.0, table.seats.1).ok()?,
            zone: table.zone.clone(),
            shape: table.shape,
            place: place.check().ok()?,
            online: table.online,
            neighbours: joins.iter().filter_map(beside).collect(),
        })
    };
    tables.iter().filter_map(ours).collect()
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;

    use super::*;
    use crate::domain::seating::largest_party;

    #[test]
    fn thirty_tables_stand_on_the_plan_and_on_nobody() {
        let seed = Seed::standard(Tz::UTC);
        let tables = all(&seed, &(1..=30).collect());
        let ours = as_ours(&tables);
        let numbers: Vec<i64> = ours.iter().map(|table| table.number.get()).collect();
        assert_eq!(numbers, (1..=30).collect::<Vec<_>>(), "each is on the plan");
        for (at, one) in ours.iter().enumerate() {
            for other in &ours[at + 1..] {
                let [a, b] = [one.place, other.place];
                let apart =
                    a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
                assert!(apart, "{} stands on {}", one.number, other.number);
            }
        }
        assert_eq!(largest_party(&ours), 8);
        let pairs = [(1, 2), (3, 4), (5, 6), (7, 8)];
        assert_eq!(joins(&tables), pairs.into_iter().collect());
    }

    #[test]
    fn only_what_is_in_use_is_added() {
        let seed = Seed::standard(Tz::UTC);
        let tables = all(&seed, &BTreeSet::from([3, 12, 30]));
        let numbers: Vec<i64> = tables.iter().map(|table| table.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 12, 30]);
    }
}

//! Whom a change of the venue would hit: bookings that fit in before it and would not after it.
//! Such bookings stay as they are; whoever makes the change is told of them first.

use super::hours::Hours;
use super::period::Period;
use super::seating::stand_together;
use super::service_day::{Calendar, ServiceDay};
use super::table::{Table, TableNo};

/// Whether the booking lies within the hours.
#[must_use]
pub fn within(hours: &Hours, calendar: &Calendar, day: ServiceDay, period: Period) -> bool {
    hours
        .period(day, calendar)
        .is_some_and(|open| open.start() <= period.start() && period.end() <= open.end())
}

/// Whether the booking lay within the old hours and would not lie within the new ones. What staff
/// took outside the hours is not hit by any.
#[must_use]
pub fn hit_by_hours(
    old: &Hours,
    new: &Hours,
    calendar: &Calendar,
    day: ServiceDay,
    period: Period,
) -> bool {
    within(old, calendar, day, period) && !within(new, calendar, day, period)
}

/// Whether the party would lose its table, its seats, or the joint between its tables. `numbers`
/// are those of the old room.
#[must_use]
pub fn hit_by_tables(old: &[Table], new: &[Table], numbers: &[TableNo], party: i64) -> bool {
    let before: Vec<&Table> = numbers
        .iter()
        .filter_map(|number| old.iter().find(|table| table.number == *number))
        .collect();
    let after: Vec<&Table> = before
        .iter()
        .filter_map(|table| new.iter().find(|other| other.id == table.id))
        .collect();
    after.len() < before.len() || (seats(&before, party) && !seats(&after, party))
}

fn seats(tables: &[&Table], party: i64) -> bool {
    let seats: i64 = tables.iter().map(|table| table.seats.max).sum();
    seats >= party && stand_together(tables)
}

/// The room in which `table` stands in place of the one with its id; its neighbours know it by its
/// new number, and only those that it names.
#[must_use]
pub fn room_with(room: &[Table], table: &Table) -> Vec<Table> {
    let former = room.iter().find(|old| old.id == table.id);
    let former = former.map_or(table.number, |old| old.number);
    let mut changed = Vec::with_capacity(room.len());
    for old in room {
        if old.id == table.id {
            changed.push(table.clone());
            continue;
        }
        let mut other = old.clone();
        other.neighbours.retain(|number| *number != former);
        if table.neighbours.contains(&other.number) {
            other.neighbours.push(table.number);
        }
        changed.push(other);
    }
    changed
}

/// The room without the table.
#[must_use]
pub fn room_without(room: &[Table], number: TableNo) -> Vec<Table> {
    let others = room.iter().filter(|table| table.number != number);
    others.cloned().collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use chrono::NaiveTime;
    use chrono_tz::Tz;
    use rstest::rstest;

    use super::*;
    use crate::domain::hours::Opening;
    use crate::domain::ids::TableId;
    use crate::domain::table::{Place, Seats, Shape};

    fn calendar() -> Calendar {
        Calendar {
            zone: Tz::Europe__Moscow,
            day_start: NaiveTime::from_hms_opt(6, 0, 0).unwrap(),
        }
    }

    fn hours(opens: &str, closes: &str) -> Hours {
        Hours::daily(Opening::parse(opens, closes, calendar().day_start).unwrap())
    }

    /// 14:00–02:00 becomes what the case says; the booking is 18:00–20:00, Moscow.
    #[rstest]
    #[case("14:00", "20:00", false)]
    #[case("18:00", "20:00", false)]
    #[case("18:30", "02:00", true)]
    #[case("14:00", "19:59", true)]
    fn a_booking_is_hit_unless_it_lies_within(
        #[case] opens: &str,
        #[case] closes: &str,
        #[case] hit: bool,
    ) {
        let day = ServiceDay::parse("2026-11-27").unwrap();
        let period = Period::lasting("2026-11-27T15:00:00Z".parse().unwrap(), 120).unwrap();
        let (old, new) = (hours("14:00", "02:00"), hours(opens, closes));
        assert_eq!(hit_by_hours(&old, &new, &calendar(), day, period), hit);
        let outside = hours("21:00", "02:00");
        assert!(!hit_by_hours(&outside, &new, &calendar(), day, period));
    }

    fn table(number: i64, seats: i64, neighbours: &[i64]) -> Table {
        Table {
            id: TableId(number * 10),
            number: no(number),
            seats: Seats::new(1, seats).unwrap(),
            zone: String::new(),
            shape: Shape::Round,
            place: Place {
                x: 0,
                y: 0,
                w: 1,
                h: 1,
                turn: 0,
            },
            online: true,
            neighbours: neighbours.iter().map(|number| no(*number)).collect(),
        }
    }

    fn no(number: i64) -> TableNo {
        TableNo::new(number).unwrap()
    }

    #[test]
    fn seats_joints_and_tables_may_be_lost() {
        let room = [table(1, 4, &[2]), table(2, 4, &[1]), table(3, 4, &[])];
        let hit = |changed: Table, numbers: &[i64], party| {
            let numbers: Vec<TableNo> = numbers.iter().map(|number| no(*number)).collect();
            hit_by_tables(&room, &room_with(&room, &changed), &numbers, party)
        };
        assert!(hit(table(1, 2, &[2]), &[1], 4), "too few seats");
        assert!(!hit(table(1, 2, &[2]), &[1], 2));
        assert!(!hit(table(1, 2, &[2]), &[3], 4), "another's table");
        assert!(hit(table(1, 4, &[]), &[1, 2], 8), "parted");
        assert!(!hit(table(1, 4, &[]), &[1], 4));
        assert!(!hit(table(1, 2, &[2]), &[1], 9), "never fitted");
        let renumbered = Table {
            number: no(7),
            ..table(1, 4, &[2])
        };
        assert!(!hit(renumbered, &[1, 2], 8), "only its name changes");
        let without = room_without(&room, no(3));
        assert!(hit_by_tables(&room, &without, &[no(3)], 1));
        assert!(!hit_by_tables(&room, &without, &[no(1)], 1));
    }
}

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::domain::table::{Place, Seats, Shape};

fn no(number: i64) -> TableNo {
    TableNo::new(number).unwrap()
}

fn table(number: i64, min: i64, max: i64, neighbours: &[i64]) -> Table {
    Table {
        id: TableId(number + 100),
        number: no(number),
        seats: Seats { min, max },
        zone: "Зал".into(),
        shape: Shape::Rect,
        place: Place {
            x: 0,
            y: 0,
            w: 10,
            h: 10,
            turn: 0,
        },
        online: true,
        neighbours: neighbours.iter().map(|number| no(*number)).collect(),
    }
}

/// Minutes after some moment.
fn period(start: i64, minutes: i64) -> Period {
    Period::lasting(
        chrono::DateTime::from_timestamp(start * 60, 0).unwrap(),
        minutes,
    )
    .unwrap()
}

fn held(number: i64, start: i64, minutes: i64) -> Held {
    Held {
        table: TableId(number + 100),
        period: period(start, minutes),
    }
}

fn numbers(seating: &Seating) -> Vec<i64> {
    seating.tables.iter().map(|number| number.get()).collect()
}

fn at_noon(tables: &[Table], held: &[Held], party: i64) -> Seating {
    seating(tables, held, party, period(720, 120), 0, 2)
}

#[test]
fn the_smallest_that_fits_comes_first() {
    let room = [
        table(1, 1, 6, &[]),
        table(2, 1, 4, &[]),
        table(3, 1, 2, &[]),
    ];
    let two = at_noon(&room, &[], 2);
    assert_eq!(numbers(&two), [3, 2], "six seats for two is a waste");
    assert_eq!(two.unfit, [(no(1), Unfit::TooBig)]);
    assert_eq!(choose(&two), Some(vec![no(3)]));
    let busy = [held(2, 720, 10), held(3, 700, 30)];
    assert_eq!(numbers(&at_noon(&room, &busy, 2)), [1], "better than none");
    assert_eq!(at_noon(&room, &busy, 2).unfit[0].1, Unfit::Taken);
}

#[test]
fn pairs_are_kept_together() {
    let room = [
        table(1, 1, 4, &[2]),
        table(2, 1, 4, &[]),
        table(3, 1, 4, &[4]),
        table(4, 1, 4, &[3]),
        table(5, 1, 4, &[]),
    ];
    assert_eq!(numbers(&at_noon(&room, &[], 4)), [5, 1, 2, 3, 4]);
    // With 4 taken, 3 breaks no pair any more.
    let busy = [held(4, 720, 10)];
    assert_eq!(numbers(&at_noon(&room, &busy, 4)), [3, 5, 1, 2]);
}

#[test]
fn joins_come_last() {
    let room = [
        table(1, 1, 4, &[2]),
        table(2, 1, 2, &[1]),
        table(3, 1, 4, &[4]),
        table(4, 1, 4, &[3]),
        table(6, 5, 8, &[]),
    ];
    assert!(at_noon(&room, &[], 6).joins.is_empty(), "table 6 is free");
    let taken = [held(6, 720, 10)];
    let joined = at_noon(&room, &taken, 6);
    assert!(joined.tables.is_empty());
    assert_eq!(joined.joins, [[no(1), no(2)], [no(3), no(4)]]);
    assert_eq!(choose(&joined), Some(vec![no(1), no(2)]));
    let more = [taken[0], held(1, 720, 10), held(4, 720, 10)];
    assert_eq!(choose(&at_noon(&room, &more, 6)), None);
}

#[test]
fn the_buffer_narrows_both_sides() {
    let room = [table(1, 1, 4, &[])];
    for (start, minutes, offered) in [(600, 120, 0), (600, 105, 1), (840, 60, 0), (855, 60, 1)] {
        let busy = [held(1, start, minutes)];
        let found = seating(&room, &busy, 2, period(720, 120), 15, 2);
        assert_eq!(found.tables.len(), offered, "{start} {minutes}");
        assert!(is_free(&busy, room[0].id, period(720, 120)));
    }
}

#[test]
fn walk_in_tables_are_not_offered() {
    let mut room = [table(1, 1, 4, &[2]), table(2, 1, 4, &[])];
    room[1].online = false;
    let found = at_noon(&room, &[], 2);
    assert_eq!(found.unfit, [(no(2), Unfit::WalkInOnly)]);
    assert!(at_noon(&room, &[], 8).joins.is_empty());
    assert_eq!(largest_party(&room), 8, "staff may join them");
    assert_eq!(largest_party(&[]), 0);
}

#[test]
fn tables_meant_for_more_are_kept_for_them() {
    let room = [table(1, 3, 4, &[]), table(2, 1, 4, &[])];
    assert_eq!(numbers(&at_noon(&room, &[], 2)), [2]);
    assert_eq!(numbers(&at_noon(&room, &[held(2, 720, 10)], 2)), [1]);
}

/// Rooms of up to eight tables, chained as neighbours at random.
pub(in crate::domain) fn rooms() -> impl Strategy<Value = Vec<Table>> {
    let one = (1_i64..4, 0_i64..6, any::<bool>(), any::<bool>());
    proptest::collection::vec(one, 0..8).prop_map(|tables| {
        (1..)
            .zip(tables)
            .map(|(number, (min, more, joined, online))| Table {
                online: online || number % 2 == 0,
                ..table(
                    number,
                    min,
                    min + more,
                    if joined && number > 1 { &[1] } else { &[] },
                )
            })
            .collect()
    })
}

/// Holds on the tables of [`rooms`], in minutes of one day.
pub(in crate::domain) fn holds() -> impl Strategy<Value = Vec<(i64, i64, i64)>> {
    proptest::collection::vec((1_i64..9, 0_i64..1440, 1_i64..300), 0..12)
}

proptest! {
    #[test]
    fn the_rules_hold(
        room in rooms(), holds in holds(), party in 1_i64..12,
        buffer in 0_i64..60, max_spare in 0_i64..4,
    ) {
        let busy: Vec<Held> = holds.iter().map(|&(number, start, minutes)| held(number, start, minutes)).collect();
        let when = period(720, 120);
        let found = seating(&room, &busy, party, when, buffer, max_spare);
        let by_number = |number: TableNo| room.iter().find(|table| table.number == number).unwrap();
        let usable = |table: &Table| table.online && is_free(&busy, table.id, when.widened(buffer));

        // Nothing is offered that is taken, offline or too small; each table is accounted for once.
        for number in &found.tables {
            let table = by_number(*number);
            prop_assert!(usable(table) && table.seats.max >= party);
        }
        prop_assert_eq!(found.tables.len() + found.unfit.len(), room.len());

        // Not too big while one that suits is free, and then all that suit.
        let snug: Vec<_> = room.iter()
            .filter(|table| usable(table) && suits(table, party, max_spare)).collect();
        if !snug.is_empty() {
            prop_assert_eq!(snug.len(), found.tables.len());
            prop_assert!(snug.iter().all(|table| found.tables.contains(&table.number)));
        }

        // Something is offered whenever a table fits; joins only if none does.
        let fits = room.iter().any(|table| usable(table) && table.seats.max >= party);
        prop_assert_eq!(fits, !found.tables.is_empty());
        prop_assert!(!fits || found.joins.is_empty());
        for pair in &found.joins {
            let [one, other] = pair.map(by_number);
            prop_assert!(usable(one) && usable(other) && are_neighbours(one, other));
            prop_assert!(one.seats.max + other.seats.max >= party);
            prop_assert!(pair[0] < pair[1]);
        }

        // Best first.
        let seats: Vec<_> = found.tables.iter().map(|number| by_number(*number).seats.max).collect();
        prop_assert!(seats.is_sorted());
        prop_assert!(party <= largest_party(&room) || choose(&found).is_none());
    }
}

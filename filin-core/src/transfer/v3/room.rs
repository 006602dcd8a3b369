//! Who has which table from now on. v3 let live bookings overlap: the one that was made first keeps
//! the table.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::domain::period::Period;
use crate::transfer::value::{Row, Value};

/// Whose hold it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Booking(i64),
    Block(i64),
}

/// What is held. Only what is not over comes here, so it stays small however old the venue is.
#[derive(Default)]
pub(super) struct Room {
    /// By table and start; those of one table never overlap.
    holds: BTreeMap<(i64, DateTime<Utc>), (DateTime<Utc>, Owner)>,
}

impl Room {
    /// Takes the table unless somebody has it at some moment of the period.
    pub(super) fn take(&mut self, table: i64, period: Period, owner: Owner) -> bool {
        let first = (table, DateTime::<Utc>::MIN_UTC);
        let before = self.holds.range(first..(table, period.end())).next_back();
        if before.is_some_and(|(_, (end, _))| *end > period.start()) {
            return false;
        }
        let hold = (period.end(), owner);
        self.holds.insert((table, period.start()), hold);
        true
    }

    /// How many holds there are.
    pub(super) fn len(&self) -> usize {
        self.holds.len()
    }

    /// The rows of `holds`.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row> {
        (1..)
            .zip(&self.holds)
            .map(|(id, ((table, start), (end, owner)))| {
                let (booking, block) = match owner {
                    Owner::Booking(id) => (Some(*id), None),
                    Owner::Block(id) => (None, Some(*id)),
                };
                vec![
                    Value::Int(id),
                    Value::Int(*table),
                    Value::int(booking),
                    Value::int(block),
                    Value::Instant(*start),
                    Value::Instant(*end),
                ]
            })
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;

    fn period(from: i64, minutes: i64) -> Period {
        Period::lasting(DateTime::UNIX_EPOCH + TimeDelta::minutes(from), minutes).unwrap()
    }

    #[test]
    fn the_first_keeps_it() {
        let mut room = Room::default();
        assert!(room.take(1, period(0, 120), Owner::Booking(1)));
        assert!(!room.take(1, period(60, 120), Owner::Booking(2)));
        assert!(!room.take(1, period(0, 120), Owner::Block(3)));
        assert!(!room.take(1, period(-600, 1000), Owner::Block(4)));
        assert!(room.take(1, period(120, 60), Owner::Block(5)), "they touch");
        assert!(
            room.take(2, period(60, 120), Owner::Booking(6)),
            "elsewhere"
        );
        assert_eq!(room.rows().count(), 3);
    }

    proptest! {
        /// Whoever was refused overlaps one who was there before; those who were not never overlap.
        #[test]
        fn nobody_is_refused_for_nothing(
            wishes in proptest::collection::vec((1_i64..3, 0_i64..50, 1_i64..20), 0..40),
        ) {
            let mut room = Room::default();
            let mut kept: Vec<(i64, Period)> = Vec::new();
            for (table, from, minutes) in wishes {
                let period = period(from, minutes);
                let free = !kept.iter().any(|(at, other)| *at == table && other.overlaps(&period));
                prop_assert_eq!(room.take(table, period, Owner::Booking(1)), free);
                if free {
                    kept.push((table, period));
                }
            }
            prop_assert_eq!(room.len(), kept.len());
        }
    }
}

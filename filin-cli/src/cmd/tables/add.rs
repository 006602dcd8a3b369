//! `filin tables add`: a new table in the room.

use clap::Args;
use filin_core::api::room::{RoomTable, TableForm};
use filin_core::api::venue::PlanTable;
use filin_core::domain::table::{Place, Seats, Shape};

use super::form::Options;
use super::{PATH, PLAN_COLUMNS};
use crate::desk::Desk;
use crate::error::Result;

const EXAMPLES: &str = "\
Examples:
  filin tables add 9 --seats 2-6 --zone VIP
  filin tables add 10 --seats 4 --shape round --at 700,180 --size 160x160 --with 9";

/// How large a table is drawn unless said, in thousandths of the plan.
const SIZE: (i64, i64) = (120, 120);
/// How finely a free spot is looked for.
const STEP: usize = 20;
/// How much room is left between tables, where there is enough.
const GAP: i64 = 20;

/// Put a new table into the room
///
/// Without --at it is drawn at the first free spot of the plan.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Add {
    /// Its number
    #[arg(value_name = "N")]
    number: i64,
    #[command(flatten)]
    options: Options,
    /// Tables that it can be pushed against
    #[arg(long, value_name = "N,N", value_delimiter = ',')]
    with: Vec<i64>,
}

impl Add {
    /// Adds it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let room = super::room(desk).await?;
        let (w, h) = self.options.size().unwrap_or(SIZE);
        let (x, y) = if self.options.say_where() {
            (0, 0)
        } else {
            free_spot(&room, w, h)
        };
        let mut form = TableForm {
            number: self.number,
            seats: Seats { min: 1, max: 4 },
            zone: room
                .last()
                .map(|table| table.zone.clone())
                .unwrap_or_default(),
            shape: Shape::Rect,
            place: Place {
                x,
                y,
                w,
                h,
                turn: 0,
            },
            online: true,
            neighbours: self.with,
        };
        self.options.write(&mut form);
        let table: PlanTable = desk.client.post(PATH, &form).await?;
        desk.out.one(&table, PLAN_COLUMNS)
    }
}

/// The first spot, row by row, where nothing is drawn; the corner of a plan without any.
fn free_spot(room: &[RoomTable], w: i64, h: i64) -> (i64, i64) {
    if ![w, h].iter().all(|length| (1..=1000).contains(length)) {
        // The server will say what is wrong with it.
        return (0, 0);
    }
    let apart = |x: i64, y: i64, other: &Place, gap: i64| {
        x + w + gap <= other.x
            || other.x + other.w + gap <= x
            || y + h + gap <= other.y
            || other.y + other.h + gap <= y
    };
    let spots = |gap: i64| {
        let down = (gap..=1000 - h - gap).step_by(STEP);
        down.flat_map(move |y| (gap..=1000 - w - gap).step_by(STEP).map(move |x| (x, y)))
    };
    let free = |gap: i64| {
        spots(gap).find(|(x, y)| room.iter().all(|table| apart(*x, *y, &table.place, gap)))
    };
    free(GAP).or_else(|| free(0)).unwrap_or((0, 0))
}

#[cfg(test)]
mod tests {
    use filin_core::api::room::TableState;
    use filin_core::domain::table::TableNo;

    use super::*;

    fn table(x: i64, y: i64, w: i64, h: i64) -> RoomTable {
        RoomTable {
            number: TableNo::new(1).unwrap(),
            seats: Seats { min: 1, max: 4 },
            zone: String::new(),
            shape: Shape::Rect,
            place: Place {
                x,
                y,
                w,
                h,
                turn: 0,
            },
            online: true,
            neighbours: Vec::new(),
            state: TableState::Free,
            bookings: Vec::new(),
            blocks: Vec::new(),
        }
    }

    #[test]
    fn a_new_table_stands_where_nothing_does() {
        assert_eq!(free_spot(&[], 120, 120), (20, 20));
        assert_eq!(free_spot(&[table(0, 0, 500, 1000)], 120, 120), (520, 20));
        assert_eq!(free_spot(&[table(0, 0, 1000, 900)], 100, 100), (0, 900));
        assert_eq!(free_spot(&[table(0, 0, 1000, 1000)], 120, 120), (0, 0));
        for wrong in [i64::MIN, -7, 0, 1001, i64::MAX] {
            assert_eq!(free_spot(&[], wrong, 120), (0, 0), "{wrong}");
        }
    }
}

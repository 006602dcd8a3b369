//! A physical table: its number, how many it seats, where it stands on the plan.

use std::fmt;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::ids::TableId;
use super::refusal::Refusal;

/// What is painted on the table: 1 to 999.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(try_from = "i64", into = "i64")]
#[schema(value_type = i64, minimum = 1, maximum = 999)]
pub struct TableNo(i64);

impl TableNo {
    /// Refuses numbers that no table bears.
    pub fn new(number: i64) -> Result<Self, Refusal> {
        if (1..=999).contains(&number) {
            Ok(Self(number))
        } else {
            Err(Refusal::TableUnknown { number })
        }
    }

    /// The plain number.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl TryFrom<i64> for TableNo {
    type Error = Refusal;
    fn try_from(number: i64) -> Result<Self, Refusal> {
        Self::new(number)
    }
}

impl From<TableNo> for i64 {
    fn from(number: TableNo) -> Self {
        number.0
    }
}

impl fmt::Display for TableNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How many a table seats. `min` is what the venue would like, `max` what the table can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Seats {
    /// Smallest party that the venue would put here.
    pub min: i64,
    /// Largest party that fits.
    pub max: i64,
}

impl Seats {
    /// Refuses anything but `1 ≤ min ≤ max ≤ 100`.
    pub fn new(min: i64, max: i64) -> Result<Self, Refusal> {
        if 1 <= min && min <= max && max <= 100 {
            Ok(Self { min, max })
        } else {
            Err(Refusal::SeatsInvalid)
        }
    }
}

/// How a table is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A round table.
    Round,
    /// A rectangular one.
    Rect,
    /// A sofa with a low table.
    Sofa,
}

impl Shape {
    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Round => "round",
            Self::Rect => "rect",
            Self::Sofa => "sofa",
        }
    }

    /// The shape that the word names; a rectangle for an unknown one, since a plan must be drawn.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        match word {
            "round" => Self::Round,
            "sofa" => Self::Sofa,
            _ => Self::Rect,
        }
    }
}

/// Where a table stands: the top left corner and the size, in thousandths of the plan's width
/// and height, and the turn in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// From the left edge, 0–1000.
    pub x: i64,
    /// From the top edge, 0–1000.
    pub y: i64,
    /// Width, 1–1000.
    pub w: i64,
    /// Height, 1–1000.
    pub h: i64,
    /// Clockwise, 0–359 degrees.
    pub turn: i64,
}

impl Place {
    /// Refuses a place that lies off the plan.
    pub fn check(self) -> Result<Self, Refusal> {
        let inside = |from, length| {
            (0..=1000).contains(&from) && (1..=1000).contains(&length) && from + length <= 1000
        };
        let on_plan = inside(self.x, self.w) && inside(self.y, self.h);
        if on_plan && (0..360).contains(&self.turn) {
            Ok(self)
        } else {
            Err(Refusal::PlaceOffPlan)
        }
    }
}

/// A table in service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its row.
    pub id: TableId,
    /// Its number.
    pub number: TableNo,
    /// How many it seats.
    pub seats: Seats,
    /// The part of the room, as the venue calls it ("Зал", "VIP").
    pub zone: String,
    /// How it is drawn.
    pub shape: Shape,
    /// Where it stands.
    pub place: Place,
    /// Whether guests may book it themselves; else it is for walk-ins and staff.
    pub online: bool,
    /// Tables that can be pushed against it, by number, ascending.
    pub neighbours: Vec<TableNo>,
}

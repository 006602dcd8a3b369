//! What can be said of a table on the command line.

use std::str::FromStr;

use clap::Args;
use clap::builder::PossibleValuesParser;
use filin_core::api::room::{RoomTable, TableForm};
use filin_core::domain::table::{Seats, Shape};

/// What a table is like. What is not named stays as it is.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// How many it seats: 4, or 2-6
    #[arg(long, value_name = "N|MIN-MAX")]
    seats: Option<Span>,
    /// The part of the room
    #[arg(long, value_name = "NAME")]
    zone: Option<String>,
    /// How it is drawn
    #[arg(long, value_parser = PossibleValuesParser::new(["round", "rect", "sofa"]))]
    shape: Option<String>,
    /// Its top left corner, in thousandths of the plan: 80,180
    #[arg(long, value_name = "X,Y")]
    at: Option<Two>,
    /// Its size, in thousandths of the plan: 160x120
    #[arg(long, value_name = "WxH")]
    size: Option<Two>,
    /// Its turn in degrees, clockwise
    #[arg(long, value_name = "DEGREES")]
    turn: Option<i64>,
    /// Whether guests may book it themselves; else it is for walk-ins and staff
    #[arg(long, value_name = "BOOL")]
    online: Option<bool>,
}

impl Options {
    /// Whether anything was named.
    pub(crate) fn say_something(&self) -> bool {
        self.seats.is_some()
            || self.zone.is_some()
            || self.shape.is_some()
            || self.at.is_some()
            || self.size.is_some()
            || self.turn.is_some()
            || self.online.is_some()
    }

    /// Whether the place was named.
    pub(crate) fn say_where(&self) -> bool {
        self.at.is_some()
    }

    /// The size that was named.
    pub(crate) fn size(&self) -> Option<(i64, i64)> {
        self.size.map(|Two(w, h)| (w, h))
    }

    /// Writes what was named into the form.
    pub(crate) fn write(self, form: &mut TableForm) {
        if let Some(Span(min, max)) = self.seats {
            form.seats = Seats { min, max };
        }
        if let Some(zone) = self.zone {
            form.zone = zone;
        }
        if let Some(shape) = self.shape {
            form.shape = Shape::from_word(&shape);
        }
        if let Some(Two(x, y)) = self.at {
            (form.place.x, form.place.y) = (x, y);
        }
        if let Some(Two(w, h)) = self.size {
            (form.place.w, form.place.h) = (w, h);
        }
        form.place.turn = self.turn.unwrap_or(form.place.turn);
        form.online = self.online.unwrap_or(form.online);
    }
}

/// A table as it stands, as a form.
pub(crate) fn of(table: &RoomTable) -> TableForm {
    TableForm {
        number: table.number.get(),
        seats: table.seats,
        zone: table.zone.clone(),
        shape: table.shape,
        place: table.place,
        online: table.online,
        neighbours: table.neighbours.iter().map(|number| number.get()).collect(),
    }
}

/// `4` or `2-6`: the smallest and the largest party. A lone number is the largest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span(i64, i64);

impl FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let read = |part: &str| part.trim().parse::<i64>().ok();
        let span = match text.split_once(['-', '–']) {
            Some((min, max)) => read(min).zip(read(max)),
            None => read(text).map(|max| (1, max)),
        };
        span.map(|(min, max)| Self(min, max))
            .ok_or_else(|| "seats look like 4 or 2-6".to_owned())
    }
}

/// Two numbers: `80,180` or `160x120`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Two(i64, i64);

impl FromStr for Two {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let pair = text.split_once([',', 'x', 'х', '×']);
        pair.and_then(|(one, other)| {
            Some(Self(one.trim().parse().ok()?, other.trim().parse().ok()?))
        })
        .ok_or_else(|| "two numbers are expected, such as 80,180 or 160x120".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seats_and_places_are_read() {
        assert_eq!("4".parse(), Ok(Span(1, 4)));
        assert_eq!("2-6".parse(), Ok(Span(2, 6)));
        assert_eq!("2–6".parse(), Ok(Span(2, 6)));
        assert_eq!("80,180".parse(), Ok(Two(80, 180)));
        assert_eq!("160x120".parse(), Ok(Two(160, 120)));
        for bad in ["", "x", "-", "4-", "a-b"] {
            assert!(bad.parse::<Span>().is_err(), "{bad}");
            assert!(bad.parse::<Two>().is_err(), "{bad}");
        }
    }
}

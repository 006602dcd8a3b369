//! v3's reviews. Most name no booking; those that do name one once here.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};

use super::cells::{Cells, each, whole};
use super::clients::Clients;
use super::ids::{Ids, named};
use super::raw::Declared::{Int, Moment, Text};
use super::raw::{Columns, Raw, Rows};
use super::remarks::Remarks;
use crate::domain::review::MAX_TEXT;
use crate::transfer::error::Result;
use crate::transfer::report::{Done, Reason};
use crate::transfer::value::{Row, Value};

pub(super) const TABLE: &str = "reviews";

pub(super) const COLUMNS: Columns = &[
    ("id", Int),
    ("client_id", Int),
    ("booking_id", Int),
    ("rating", Int),
    ("text", Text),
    ("created_at", Moment),
];

const LINKS: Columns = &[("id", Int), ("booking_id", Int)];

/// Bookings that reviews name, with whose they are once they have come over.
pub(super) type Reviewed = HashMap<i64, Option<i64>>;

/// Which bookings the reviews name.
pub(super) fn named_bookings(rows: &mut dyn Rows) -> Result<Reviewed> {
    let mut reviewed = Reviewed::new();
    each(rows, TABLE, LINKS, |cells| {
        if let Some(booking) = named(cells.get("booking_id")) {
            reviewed.insert(booking, None);
        }
        Ok(())
    })?;
    Ok(reviewed)
}

/// A review, read.
pub(super) enum Review {
    /// It cannot come over, and why.
    Aside(Reason),
    /// Its guest and its row.
    Of(i64, Row),
}

/// One pass over the table.
#[derive(Default)]
pub(super) struct Pass {
    ids: Ids,
    taken: HashSet<i64>,
}

impl Pass {
    pub(super) fn read(
        &mut self,
        cells: Cells<'_>,
        clients: &Clients,
        reviewed: &Reviewed,
        now: DateTime<Utc>,
        said: &mut Remarks<'_>,
    ) -> Review {
        let id = match self.ids.take(cells.get("id")) {
            Ok(id) => id,
            Err(reason) => return aside("id", cells.get("id"), reason, said),
        };
        let client = cells.get("client_id");
        if named(client).is_none() {
            return aside("client_id", client, Reason::Orphan, said);
        }
        let stars = cells.get("rating");
        let Some(rating) = rating(stars) else {
            return aside("rating", stars, Reason::NumberInvalid, said);
        };
        let Some(guest) = clients.owner("client_id", client, said) else {
            return aside("client_id", client, Reason::Orphan, said);
        };
        if whole(stars) != Some(rating) {
            said.say("rating", stars, Reason::NumberInvalid, Done::Changed);
        }
        let booking = self.booking(cells.get("booking_id"), guest, reviewed, said);
        let row = vec![
            Value::Int(id),
            Value::Int(guest),
            Value::int(booking),
            Value::Int(rating),
            Value::Text(said.text("text", cells.get("text"), MAX_TEXT)),
            Value::Instant(said.moment("created_at", cells.get("created_at"), now)),
        ];
        Review::Of(guest, row)
    }

    /// The booking, if it is the guest's own and nobody has reviewed it yet.
    fn booking(
        &mut self,
        raw: Raw<'_>,
        guest: i64,
        reviewed: &Reviewed,
        said: &mut Remarks<'_>,
    ) -> Option<i64> {
        if raw == Raw::Null {
            return None;
        }
        let own = named(raw).filter(|id| reviewed.get(id) == Some(&Some(guest)));
        let free = own.filter(|id| self.taken.insert(*id));
        if free.is_none() {
            let reason = if own.is_some() {
                Reason::Duplicate
            } else {
                Reason::Orphan
            };
            said.say("booking_id", raw, reason, Done::Emptied);
        }
        free
    }
}

fn aside(column: &'static str, raw: Raw<'_>, reason: Reason, said: &mut Remarks<'_>) -> Review {
    said.say(column, raw, reason, Done::SetAside);
    Review::Aside(reason)
}

/// The stars nearest to what stands there; none where that is no number.
fn rating(raw: Raw<'_>) -> Option<i64> {
    match raw {
        #[expect(clippy::cast_possible_truncation, reason = "between 1 and 5")]
        Raw::Real(stars) if !stars.is_nan() => Some(stars.round().clamp(1.0, 5.0) as i64),
        other => whole(other).map(|stars| stars.clamp(1, 5)),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(Raw::Int(3), Some(3))]
    #[case(Raw::Int(0), Some(1))]
    #[case(Raw::Int(i64::MAX), Some(5))]
    #[case(Raw::Real(4.5), Some(5))]
    #[case(Raw::Real(-1e300), Some(1))]
    #[case(Raw::Real(f64::NAN), None)]
    #[case(Raw::Text(b"4"), Some(4))]
    #[case(Raw::Text("пять".as_bytes()), None)]
    #[case(Raw::Null, None)]
    fn stars(#[case] raw: Raw<'_>, #[case] expected: Option<i64>) {
        assert_eq!(rating(raw), expected);
    }
}

//! v3's bookings, read: guests' parties, and the blocks that v3 kept among them.

use chrono::{DateTime, TimeDelta, Utc};

use super::cells::{Cells, flag, text, whole};
use super::clients::Clients;
use super::ids::Ids;
use super::moment;
use super::raw::Declared::{Flag, Int, Moment, Text};
use super::raw::{Columns, Raw};
use super::remarks::Remarks;
use crate::domain::booking::Status;
use crate::domain::guest::MAX_COMMENT;
use crate::domain::period::Period;
use crate::domain::service_day::Calendar;
use crate::transfer::report::{Done, Reason};

pub(super) const TABLE: &str = "bookings";
/// What they become, by chance of the same name.
pub(super) const OURS: &str = "bookings";

pub(super) const COLUMNS: Columns = &[
    ("id", Int),
    ("client_id", Int),
    ("booking_at", Moment),
    ("duration_minutes", Int),
    ("guests", Int),
    ("table_no", Int),
    ("comment", Text),
    ("status", Text),
    ("reminder_sent", Flag),
    ("reminder_1h_sent", Flag),
    ("is_staff_booking", Flag),
    ("created_at", Moment),
];

/// v3's stay, where a row names none.
const STAY: i64 = 120;
/// The longest, in minutes.
const LONGEST: i64 = 24 * 60;
/// v3's tables.
pub(super) const TABLES: std::ops::RangeInclusive<i64> = 1..=30;
/// A party that nobody has seen; sums of such numbers must stay numbers.
const CROWD: i64 = 10_000;
/// What v3 wrote into every block.
const BLOCKED: &str = "СТОЛ ЗАБЛОКИРОВАН ПЕРСОНАЛОМ";

/// What a booking is read by.
pub(super) struct House<'a> {
    pub(super) calendar: &'a Calendar,
    pub(super) clients: &'a Clients,
    /// The largest party that the room can seat.
    pub(super) largest: i64,
    /// Minutes past its start after which nobody will answer a request any more.
    pub(super) patience: i64,
    pub(super) now: DateTime<Utc>,
}

/// A row of v3's bookings, read.
pub(super) enum Booking {
    /// It cannot come over, and why.
    Aside(Reason),
    /// A table out of service.
    Block(Block),
    /// A guest's party.
    Stay(Stay),
}

pub(super) struct Block {
    pub(super) id: i64,
    pub(super) table: i64,
    pub(super) period: Period,
    pub(super) reason: String,
    pub(super) created_at: DateTime<Utc>,
    pub(super) lifted_at: Option<DateTime<Utc>>,
}

pub(super) struct Stay {
    pub(super) id: i64,
    pub(super) guest: Option<i64>,
    pub(super) table: Option<i64>,
    pub(super) period: Period,
    pub(super) party: i64,
    pub(super) status: Status,
    /// Called off since nobody answered it in time.
    pub(super) expired: bool,
    pub(super) flagged: bool,
    pub(super) by_staff: bool,
    pub(super) comment: String,
    /// Whether v3 has sent the reminder of the day before, and that of the hour before.
    pub(super) reminded: [bool; 2],
    pub(super) created_at: DateTime<Utc>,
}

/// Reads a row; `ids` are those of the pass.
pub(super) fn read(
    cells: Cells<'_>,
    ids: &mut Ids,
    house: &House<'_>,
    said: &mut Remarks<'_>,
) -> Booking {
    let id = match ids.take(cells.get("id")) {
        Ok(id) => id,
        Err(reason) => return aside("id", cells.get("id"), reason, said),
    };
    let raw = cells.get("booking_at");
    let read = moment::local(raw, house.calendar);
    let minutes = minutes(cells.get("duration_minutes"));
    let Some((start, period)) =
        read.and_then(|start| Some((start, Period::lasting(start.at, minutes.0)?)))
    else {
        return aside("booking_at", raw, Reason::DateInvalid, said);
    };
    let table = whole(cells.get("table_no")).filter(|number| TABLES.contains(number));
    let is_block = is_block(cells, house.clients);
    if is_block && table.is_none() {
        return aside(
            "table_no",
            cells.get("table_no"),
            Reason::TableInvalid,
            said,
        );
    }
    if let Some((reason, done)) = start.odd {
        said.say("booking_at", raw, reason, done);
    }
    if !minutes.1 {
        let raw = cells.get("duration_minutes");
        said.say(
            "duration_minutes",
            raw,
            Reason::DurationInvalid,
            Done::Changed,
        );
    }
    let created_at = created_at(cells.get("created_at"), period, house.now, said);
    match table {
        Some(table) if is_block => {
            Booking::Block(block(cells, id, table, period, created_at, house, said))
        }
        _ => Booking::Stay(stay(cells, id, table, period, created_at, house, said)),
    }
}

fn aside(column: &'static str, raw: Raw<'_>, reason: Reason, said: &mut Remarks<'_>) -> Booking {
    said.say(column, raw, reason, Done::SetAside);
    Booking::Aside(reason)
}

/// Whoever booked in the blocker's name from outside came as a party of some, and not by staff.
fn is_block(cells: Cells<'_>, clients: &Clients) -> bool {
    let Raw::Int(client) = cells.get("client_id") else {
        return false;
    };
    let party = whole(cells.get("guests")).is_some_and(|guests| guests > 0);
    clients.blockers.contains(&client)
        && (!party || flag(cells.get("is_staff_booking")) == Some(true))
}

fn block(
    cells: Cells<'_>,
    id: i64,
    table: i64,
    period: Period,
    created_at: DateTime<Utc>,
    house: &House<'_>,
    said: &mut Remarks<'_>,
) -> Block {
    let comment = said.text("comment", cells.get("comment"), MAX_COMMENT);
    let stands = status(cells.get("status"), said).is_live();
    Block {
        id,
        table,
        period,
        reason: if comment.trim() == BLOCKED {
            String::new()
        } else {
            comment
        },
        created_at,
        // One that has run out holds nothing, as if it had been lifted then.
        lifted_at: (!stands || period.end() <= house.now).then(|| period.end().min(house.now)),
    }
}

fn stay(
    cells: Cells<'_>,
    id: i64,
    table: Option<i64>,
    period: Period,
    created_at: DateTime<Utc>,
    house: &House<'_>,
    said: &mut Remarks<'_>,
) -> Stay {
    let raw = cells.get("client_id");
    let guest = house.clients.owner("client_id", raw, said);
    if guest.is_none() {
        said.say("client_id", raw, Reason::Orphan, Done::Emptied);
    }
    if table.is_none() {
        let raw = cells.get("table_no");
        said.say("table_no", raw, Reason::TableInvalid, Done::Flagged);
    }
    let (party, too_many) = party(cells.get("guests"), house.largest, said);
    let mut status = status(cells.get("status"), said);
    let patience = TimeDelta::minutes(house.patience);
    let expired = status == Status::Pending && period.start() + patience <= house.now;
    if expired {
        said.say(
            "status",
            cells.get("status"),
            Reason::Expired,
            Done::Changed,
        );
        status = Status::Canceled;
    }
    let sent = |column| flag(cells.get(column)) == Some(true);
    Stay {
        id,
        guest,
        table,
        period,
        party,
        status,
        expired,
        flagged: table.is_none() || too_many,
        by_staff: sent("is_staff_booking"),
        comment: said.text("comment", cells.get("comment"), MAX_COMMENT),
        reminded: [sent("reminder_sent"), sent("reminder_1h_sent")],
        created_at,
    }
}

/// How long, and whether it says so itself.
fn minutes(raw: Raw<'_>) -> (i64, bool) {
    match whole(raw) {
        Some(minutes @ 1..=LONGEST) => (minutes, true),
        Some(minutes) if minutes > LONGEST => (LONGEST, false),
        _ => (STAY, false),
    }
}

/// How many, and whether the room cannot seat them.
fn party(raw: Raw<'_>, largest: i64, said: &mut Remarks<'_>) -> (i64, bool) {
    match whole(raw) {
        Some(party @ 1..=CROWD) if party <= largest => (party, false),
        Some(party @ 1..=CROWD) => {
            said.say("guests", raw, Reason::PartyInvalid, Done::Flagged);
            (party, true)
        }
        Some(party) if party > CROWD => {
            said.say("guests", raw, Reason::PartyInvalid, Done::Changed);
            (CROWD, true)
        }
        _ => {
            said.say("guests", raw, Reason::PartyInvalid, Done::Changed);
            (1, false)
        }
    }
}

/// A word that means nothing holds no table.
fn status(raw: Raw<'_>, said: &mut Remarks<'_>) -> Status {
    let word = text(raw).map(|(word, _)| word).unwrap_or_default();
    Status::parse(&word).unwrap_or_else(|_| {
        said.say("status", raw, Reason::StatusUnknown, Done::Changed);
        Status::Canceled
    })
}

/// Nothing is made after it has begun, or later than now.
fn created_at(
    raw: Raw<'_>,
    period: Period,
    now: DateTime<Utc>,
    said: &mut Remarks<'_>,
) -> DateTime<Utc> {
    said.moment("created_at", raw, period.start().min(now))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(Raw::Int(90), (90, true))]
    #[case(Raw::Int(1440), (1440, true))]
    #[case(Raw::Int(1441), (1440, false))]
    #[case(Raw::Int(i64::MAX), (1440, false))]
    #[case(Raw::Int(0), (120, false))]
    #[case(Raw::Int(-30), (120, false))]
    #[case(Raw::Text(b"long"), (120, false))]
    #[case(Raw::Null, (120, false))]
    fn stays(#[case] raw: Raw<'_>, #[case] expected: (i64, bool)) {
        assert_eq!(minutes(raw), expected);
    }

    #[rstest]
    #[case(Raw::Int(8), (8, false))]
    #[case(Raw::Int(9), (9, true))]
    #[case(Raw::Int(i64::MAX), (CROWD, true))]
    #[case(Raw::Int(0), (1, false))]
    #[case(Raw::Int(-5), (1, false))]
    #[case(Raw::Null, (1, false))]
    fn parties(#[case] raw: Raw<'_>, #[case] expected: (i64, bool)) {
        assert_eq!(party(raw, 8, &mut Remarks::none()), expected);
    }

    #[rstest]
    #[case(Raw::Text(b" Confirmed\n"), Status::Confirmed)]
    #[case(Raw::Text(b"CANCELLED"), Status::Canceled)]
    #[case(Raw::Text(b"no_show"), Status::NoShow)]
    #[case(Raw::Text(b"pend\0ing"), Status::Pending)]
    #[case(Raw::Text(b"archived"), Status::Canceled)]
    #[case(Raw::Int(1), Status::Canceled)]
    #[case(Raw::Null, Status::Canceled)]
    fn statuses(#[case] raw: Raw<'_>, #[case] expected: Status) {
        assert_eq!(status(raw, &mut Remarks::none()), expected);
    }
}

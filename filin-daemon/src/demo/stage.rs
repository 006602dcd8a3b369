//! What must be seen whenever the demo is opened: guests at tables, guests about to come, requests
//! that wait for an answer, a table out of order; and the two guests whose init data is printed.

use chrono::{TimeDelta, Timelike};

use super::cast;
use super::deeds::{Door, Fate, Visit};
use super::frame::{EVENING, Frame};

/// A table out of order: its number, for how long before and after the present, and why.
pub(super) const BLOCK: (i64, i64, i64, &str) = (12, 50, 310, "Чиним розетку");

/// A line of the evening's script: table, minutes after opening, party, how they come, fate.
type Line = (i64, i64, i64, Door, Fate);

/// Tonight, around the present. Before opening, the first guests to come; towards the end and after
/// it, a table that was allowed to stay.
pub(super) fn tonight(frame: &Frame) -> Vec<Visit> {
    let after_opening = (frame.now - frame.opens(0)).num_minutes();
    // The full half hour of the present, to which the lines below are relative.
    let here = if after_opening < 0 {
        90
    } else {
        (after_opening / 30 * 30).min(690)
    };
    let lines: [Line; 8] = [
        (1, here - 60, 2, by_telegram(0), Fate::Came),
        (6, here - 30, 2, by_telegram(1), Fate::Came),
        (10, here - 90, 5, by_phone(0), Fate::Came),
        (8, here, 5, by_phone(1), Fate::Came),
        (5, here + 30, 4, by_phone(2), Fate::Came),
        (9, here + 60, 6, by_telegram(2), Fate::Unanswered),
        (7, here + 90, 2, by_telegram(3), Fate::Unanswered),
        (3, here + 120, 4, by_phone(3), Fate::Came),
    ];
    let mut visits: Vec<Visit> = lines
        .into_iter()
        .filter_map(|line| frame.visit(0, line))
        .collect();
    if (25..EVENING - 60).contains(&after_opening) {
        let on_foot = (4, after_opening - 25, 3, Door::Street(None), Fate::Came);
        visits.extend(frame.visit(0, on_foot));
    }
    if after_opening >= EVENING - 60 {
        let staying = (11, EVENING - 180, 8, by_phone(4), Fate::Came);
        let longer = after_opening - (EVENING - 180) + 45;
        visits.extend(frame.visit(0, staying).map(|visit| Visit {
            minutes: longer,
            comment: Some("Юбилей, просили не торопить"),
            ..visit
        }));
    }
    visits.extend(frame.visit(1, (4, 300, 3, by_telegram(4), Fate::Unanswered)));
    visits.extend(frame.visit(2, (9, 360, 5, by_telegram(5), Fate::Unanswered)));
    for (visit, ago) in visits
        .iter_mut()
        .filter(|visit| visit.fate == Fate::Unanswered)
        .zip([12, 35, 55, 80])
    {
        visit.asked_at = frame.now - TimeDelta::minutes(ago);
    }
    visits.retain(|visit| visit.fate != Fate::Unanswered || visit.starts_at > frame.now);
    visits
}

/// Three visits behind her, so two more to half the price; one booking answered, one not. She has
/// said how the first two visits were, and may be asked about the last.
pub(super) fn of_the_regular(frame: &Frame) -> Vec<Visit> {
    let [regular, _] = cast::guests();
    let door = || Door::Telegram {
        person: regular.clone(),
        by_bot: false,
        phone: Some(cast::phone(13)),
    };
    let lines = [
        (
            -16,
            (6, 360, 3, door(), Fate::Came),
            None,
            Some((5, "Лучший улун в городе, и столик у колонны — наш навсегда")),
        ),
        (
            -9,
            (6, 330, 2, door(), Fate::Came),
            Some("Без табака, на травах"),
            Some((4, "")),
        ),
        (-3, (3, 420, 4, door(), Fate::Came), None, None),
        (
            1,
            (3, 540, 4, door(), Fate::Came),
            Some("Будем с настолками"),
            None,
        ),
        (
            3,
            (11, 480, 8, door(), Fate::Unanswered),
            Some("Отмечаем диплом"),
            None,
        ),
    ];
    let visits = lines.into_iter().filter_map(|(day, line, comment, said)| {
        frame.visit(day, line).map(|visit| Visit {
            comment,
            said,
            ..visit
        })
    });
    visits
        .map(|mut visit| {
            if visit.starts_at > frame.now {
                let ago = if visit.fate == Fate::Unanswered {
                    40
                } else {
                    5 * 60
                };
                visit.asked_at = frame.now - TimeDelta::minutes(ago);
            }
            visit
        })
        .collect()
}

/// Whether it is one of hers.
pub(super) fn is_the_regular(visit: &Visit) -> bool {
    let [regular, _] = cast::guests();
    matches!(&visit.door, Door::Telegram { person, .. } if *person == regular)
}

/// An evening that is announced: how many days from now, and in which words.
pub(super) const NIGHT: (i64, &str, &str) = (
    9,
    "Ночь сов",
    "Диджей до закрытия, после полуночи второй кальян за полцены. Столики лучше занять заранее",
);

/// The minute at which the block begins.
pub(super) fn block_begins(frame: &Frame) -> chrono::DateTime<chrono::Utc> {
    let begins = frame.now - TimeDelta::minutes(BLOCK.1);
    begins
        .with_second(0)
        .and_then(|at| at.with_nanosecond(0))
        .unwrap_or(begins)
}

fn by_telegram(number: usize) -> Door {
    Door::Telegram {
        person: cast::regular(number),
        by_bot: number % 3 == 2,
        phone: None,
    }
}

fn by_phone(number: usize) -> Door {
    let (name, phone) = cast::caller(number);
    Door::Phone { name, phone }
}

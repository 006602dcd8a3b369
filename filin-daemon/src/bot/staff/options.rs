//! What a question offers by buttons.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};
use filin_core::api::availability::Slot;
use filin_core::domain::actor::Act;
use filin_core::domain::booking::Status;
use filin_core::service::{ListQuery, Question};

use super::ask::Choices;
use super::card::words;
use super::field::Field;
use super::form::{Form, Kind};
use super::{Order, blocks, bookings, make, members};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;

/// Bookings that are offered at once.
const BOOKINGS: usize = 10;
/// Bookings among which the nearest are looked for.
const MOST_BOOKINGS: i64 = 200;
/// Days that are offered.
const DAYS: i64 = 7;
/// The largest party that has a button; others are typed.
const LARGEST: i64 = 12;
/// Times in a row.
const TIMES: usize = 4;
/// Most times: Telegram takes a hundred buttons.
const MOST_TIMES: usize = 48;
/// Most tables, likewise.
const MOST_TABLES: usize = 40;
/// Usual lengths of a block, in minutes.
const LENGTHS: [i64; 6] = [30, 60, 120, 180, 360, 720];

/// Rows of choices; none where only words will do.
pub(super) async fn of(talk: &Talk, act: &Act, order: &Order, field: Field) -> Outcome<Choices> {
    Ok(match field {
        Field::Booking => of_bookings(talk, act, order.name).await?,
        Field::Block => blocks::choices(talk, act).await?,
        Field::Member if order.name == "remove_admin" => members::choices(talk, act).await?,
        Field::Count => vec![pairs(["1", "2", "3", "5", "-1"])],
        Field::Day => days(talk, act).await?,
        Field::Party => rows((1..=LARGEST).map(|n| same(n.to_string())), 6),
        Field::Minutes => {
            let label = |n: i64| {
                (
                    talk.t("desk-minutes", &[("count", n.to_string())]),
                    n.to_string(),
                )
            };
            rows(LENGTHS.map(label), 3)
        }
        Field::Time => times(talk, act, order).await?,
        Field::Table => tables(talk, act, order).await?,
        Field::Phone => vec![vec![(talk.t("desk-no-phone", &[]), "-".to_owned())]],
        Field::Picture => vec![vec![(talk.t("desk-no-picture", &[]), "-".to_owned())]],
        Field::Sure => vec![vec![(talk.t("desk-yes", &[]), "yes".to_owned())]],
        _ => Vec::new(),
    })
}

fn same(text: String) -> (String, String) {
    (text.clone(), text)
}

fn pairs<const N: usize>(texts: [&str; N]) -> Vec<(String, String)> {
    texts.map(|text| same(text.to_owned())).into()
}

/// Puts choices into rows of so many.
fn rows(choices: impl IntoIterator<Item = (String, String)>, width: usize) -> Choices {
    let all: Vec<_> = choices.into_iter().collect();
    all.chunks(width).map(<[_]>::to_vec).collect()
}

/// Bookings from today on with which the command can do something.
async fn of_bookings(talk: &Talk, act: &Act, command: &str) -> Outcome<Choices> {
    let fits = |status: Status| match command {
        "confirm_booking" => status == Status::Pending,
        "seat" | "cancel_booking" => matches!(status, Status::Pending | Status::Confirmed),
        "no_show" => status == Status::Confirmed,
        "close_booking" => matches!(status, Status::Confirmed | Status::Seated),
        _ => true,
    };
    let venue = talk.services().venue(act).await?;
    let today = venue.today;
    let query = ListQuery {
        // Last night's guests may still sit.
        from: Some(today.prev()),
        limit: Some(MOST_BOOKINGS),
        ..ListQuery::default()
    };
    let mut found = talk.services().bookings(act, &query).await?.items;
    found.retain(|one| fits(one.status));
    // What nobody closed last night must not crowd out who is at the door.
    found.sort_by_key(|one| (one.starts_at - venue.now).abs());
    found.truncate(BOOKINGS);
    found.sort_by_key(|one| (one.starts_at, one.id));
    Ok(found
        .iter()
        .map(|one| {
            let day = if one.date == today {
                String::new()
            } else {
                format!("{} ", one.date.0.format("%d.%m"))
            };
            let label = format!("№ {} · {day}{}", one.id, bookings::label(talk, one));
            vec![(label, one.id.to_string())]
        })
        .collect())
}

async fn days(talk: &Talk, act: &Act) -> Outcome<Choices> {
    let today = talk.services().venue(act).await?.today;
    let choices = (0..DAYS).map(|ahead| {
        let day = today.plus_days(ahead);
        let label = match ahead {
            0 => talk.t("desk-today", &[]),
            1 => talk.t("desk-tomorrow", &[]),
            _ => words(talk).day(day),
        };
        (label, day.to_string())
    });
    Ok(rows(choices, 2))
}

/// Starts of the day; for a booking only those at which somebody can still sit down.
async fn times(talk: &Talk, act: &Act, order: &Order) -> Outcome<Choices> {
    let (form, kind) = make::known(talk, act, order).await?;
    let slots = slots(talk, act, &form, kind).await?;
    let now = talk.services().venue(act).await?.now;
    let open = |slot: &&Slot| {
        let free = kind == Kind::Block || !slot.tables.is_empty() || !slot.joins.is_empty();
        free && slot.starts_at >= now
    };
    let mut choices: Vec<(String, String)> = Vec::new();
    if kind == Kind::Block && form.day == Some(talk.services().venue(act).await?.today) {
        choices.push((talk.t("desk-now", &[]), wall(now)));
    }
    let starts = slots.iter().filter(open).map(|slot| slot.starts_at);
    choices.extend(
        starts
            .take(MOST_TIMES)
            .map(|at| (at.format("%H:%M").to_string(), wall(at))),
    );
    Ok(rows(choices, TIMES))
}

/// The venue's wall time of a moment.
fn wall(at: DateTime<FixedOffset>) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

async fn slots(talk: &Talk, act: &Act, form: &Form, kind: Kind) -> Outcome<Vec<Slot>> {
    let question = Question {
        day: form.day,
        guests: if kind == Kind::Block {
            1
        } else {
            form.party.unwrap_or(1)
        },
        table: None,
        minutes: None,
        explain: false,
        except: None,
    };
    let found = talk.services().availability(act, question).await?;
    Ok(found.slots.clone())
}

/// Free tables at that time where it is known; else all.
async fn tables(talk: &Talk, act: &Act, order: &Order) -> Outcome<Choices> {
    let (form, kind) = make::known(talk, act, order).await?;
    let venue = talk.services().venue(act).await?;
    let room = talk.services().room(act, None).await?;
    let mut choices: Vec<(String, String)> = Vec::new();
    if kind != Kind::Block {
        choices.push((talk.t("desk-any-table", &[]), "any".to_owned()));
    }
    let at = form.starts_at(make::day_start(&venue));
    let slots = match at {
        Some(_) if kind == Kind::Booking => slots(talk, act, &form, kind).await?,
        _ => Vec::new(),
    };
    let slot = slots.iter().find(|slot| Some(wall(slot.starts_at)) == at);
    let free: Option<BTreeSet<i64>> =
        slot.map(|slot| slot.tables.iter().map(|table| table.get()).collect());
    for table in &room.tables {
        let number = table.number.get();
        let here = match (&free, kind) {
            (Some(free), _) => free.contains(&number),
            (None, Kind::WalkIn) => make::is_free_now(table),
            (None, _) => true,
        };
        if here {
            let label = talk.t(
                "desk-table-seats",
                &[
                    ("number", number.to_string()),
                    ("seats", table.seats.max.to_string()),
                ],
            );
            choices.push((label, number.to_string()));
        }
    }
    for [one, other] in slot.iter().flat_map(|slot| &slot.joins) {
        choices.push(same(format!("{one}+{other}")));
    }
    choices.truncate(MOST_TABLES);
    Ok(rows(choices, 3))
}

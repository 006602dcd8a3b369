//! Staff write a table down: for somebody on the phone, or for guests at the door.

use chrono::NaiveTime;
use filin_core::api::booking::{Booking, StaffBooking};
use filin_core::api::room::{RoomTable, TableState};
use filin_core::api::venue::Venue;
use filin_core::domain::actor::Act;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::when::{parse_moment, parse_time};
use filin_core::error::{Alternative, Error};

use super::card::{draw, words};
use super::field::Field;
use super::form::{Form, Kind, Table};
use super::stop::{Deed, Stop};
use super::{Order, guests, safe};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;

/// Other times that are named when a table is taken.
const ALTERNATIVES: usize = 5;

/// Whether the command is answered field by field, so that it may be taken with a comment.
pub(super) fn is_form(name: &str) -> bool {
    matches!(name, "staff_booking" | "block_table")
}

/// Whether the command asks for this field in its line.
pub(super) fn asks(order: &Order, field: Field) -> bool {
    let has_line = is_form(order.name) || order.name == "walk_in";
    has_line && kind(order).fields().contains(&field)
}

/// Which line the command has.
fn kind(order: &Order) -> Kind {
    match order.name {
        "walk_in" => Kind::WalkIn,
        "block_table" => Kind::Block,
        _ => Kind::Booking,
    }
}

/// When the venue's service day begins.
pub(super) fn day_start(venue: &Venue) -> NaiveTime {
    parse_time(&venue.day_start).unwrap_or_default()
}

/// What is known of the order so far. Whoever reads only to ask on has nothing to refuse.
pub(super) async fn known(talk: &Talk, act: &Act, order: &Order) -> Outcome<(Form, Kind)> {
    let kind = kind(order);
    match read(talk, act, order, kind).await {
        Ok(form) => Ok((form, kind)),
        Err(Stop::Failed(failure)) => Err(failure),
        Err(_) => Ok((Form::default(), kind)),
    }
}

/// The typed line with the answers over it.
pub(super) async fn read(talk: &Talk, act: &Act, order: &Order, kind: Kind) -> Deed<Form> {
    let venue = talk.services().venue(act).await?;
    // A typed date with a time is meant as the calendar has it; an answer names a service day.
    let mut form = Form::read(&order.rest, kind, ServiceDay(venue.now.date_naive()))?;
    for (field, text) in &order.answers {
        form.answer(*field, text, venue.today)?;
    }
    if let Some(field) = order.again {
        form.forget(field);
    }
    Ok(form)
}

/// The form, complete: what is missing is asked for, and after questions it is shown once more.
pub(super) async fn complete(talk: &Talk, act: &Act, order: &Order, kind: Kind) -> Deed<Form> {
    let form = read(talk, act, order, kind).await?;
    if let Some(field) = form.missing(kind) {
        return Err(Stop::Missing(field));
    }
    if order.asked && kind != Kind::WalkIn && !form.sure {
        return Err(Stop::Missing(Field::Sure));
    }
    Ok(form)
}

/// `/staff_booking phone date time table guests [comment]`
pub(super) async fn booking(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let form = complete(talk, act, order, Kind::Booking).await?;
    let venue = talk.services().venue(act).await?;
    let new = StaffBooking {
        starts_at: form.starts_at(day_start(&venue)),
        phone: form.phone.clone().filter(|phone| !phone.is_empty()),
        ..wanted(&form)
    };
    create(talk, act, &new).await
}

/// `/walk_in [table] [guests]`
pub(super) async fn walk_in(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let form = complete(talk, act, order, Kind::WalkIn).await?;
    let new = StaffBooking {
        walk_in: true,
        ..wanted(&form)
    };
    create(talk, act, &new).await
}

fn wanted(form: &Form) -> StaffBooking {
    StaffBooking {
        guests: form.party.unwrap_or_default(),
        table_no: form.table_no(),
        tables: form.tables(),
        comment: Some(form.text.clone()).filter(|text| !text.is_empty()),
        ..StaffBooking::default()
    }
}

async fn create(talk: &Talk, act: &Act, new: &StaffBooking) -> Deed {
    let key = Order::key(talk);
    let booking = talk.services().create_booking(act, new, Some(&key)).await?;
    let mut content = draw(talk, act, &booking).await?;
    content.html = format!("{}\n\n{}", done(talk, &booking), content.html);
    talk.show(content).await?;
    Ok(())
}

/// That it is written down, and which rules it passes over.
fn done(talk: &Talk, booking: &Booking) -> String {
    let when = words(talk).when(booking.date, booking.starts_at);
    let mut lines = vec![talk.t("desk-made", &[("when", when)])];
    let warnings = booking.warnings.iter();
    lines.extend(warnings.map(|warning| format!("⚠️ {}", safe(&warning.detail))));
    lines.join("\n")
}

/// What will be done if they are sure, as HTML.
pub(super) async fn summary(talk: &Talk, act: &Act, order: &Order) -> Outcome<String> {
    if !is_form(order.name) {
        return guests::summary(talk, act, order).await;
    }
    let (form, kind) = known(talk, act, order).await?;
    let venue = talk.services().venue(act).await?;
    let table = match &form.table {
        Some(Table::These(numbers)) => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            numbers.join("+")
        }
        _ => talk.t("desk-any-table", &[]),
    };
    let phone = form.phone.as_deref().filter(|phone| !phone.is_empty());
    let phone = phone.map_or_else(|| talk.t("desk-no-phone", &[]), safe);
    let text = if form.text.is_empty() {
        "—".to_owned()
    } else {
        safe(&form.text)
    };
    let args = [
        ("when", when(talk, &form, &venue)),
        ("table", table),
        ("people", words(talk).people(form.party.unwrap_or_default())),
        ("phone", phone),
        ("minutes", form.minutes.unwrap_or_default().to_string()),
        ("text", text),
    ];
    let key = if kind == Kind::Block {
        "desk-sure-block"
    } else {
        "desk-sure-booking"
    };
    Ok(talk.t(key, &args))
}

/// The moment in words, the night spelled out.
fn when(talk: &Talk, form: &Form, venue: &Venue) -> String {
    let words = words(talk);
    let moment = || {
        let calendar = filin_core::domain::service_day::Calendar {
            zone: venue.zone.parse().ok()?,
            day_start: day_start(venue),
        };
        let at = parse_moment(&form.starts_at(calendar.day_start)?, &calendar).ok()?;
        Some((calendar.day_of(at), calendar.local(at).fixed_offset()))
    };
    moment().map_or_else(String::new, |(day, at)| words.when(day, at))
}

/// Whether somebody may sit down at once.
pub(super) fn is_free_now(table: &RoomTable) -> bool {
    matches!(table.state, TableState::Free | TableState::Soon)
}

/// Why not, as HTML; with what is free instead.
pub(super) fn refusal(talk: &Talk, error: &Error) -> String {
    let mut words = safe(&talk.services().texts().error(talk.language(), error));
    if let Error::SlotTaken { alternatives } = error
        && !alternatives.is_empty()
    {
        let free: Vec<String> = alternatives
            .iter()
            .take(ALTERNATIVES)
            .map(|one| alternative(talk, one))
            .collect();
        let free = talk.t("desk-alternatives", &[("free", free.join("; "))]);
        words = format!("{words}\n{free}");
    }
    words
}

fn alternative(talk: &Talk, one: &Alternative) -> String {
    let at = one.starts_at.format("%H:%M");
    format!("{at} — {}", words(talk).tables(&one.tables))
}

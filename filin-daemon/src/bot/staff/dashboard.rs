//! The room as text: every table with who sits or comes, and the day's figures.

use chrono::{DateTime, FixedOffset};
use filin_core::api::booking::Booking;
use filin_core::api::room::{RoomTable, TableState};
use filin_core::api::stats::Stats;
use filin_core::domain::actor::{Act, Role};
use filin_core::domain::booking::Status;

use super::card::words;
use super::stop::Deed;
use super::turn::Turn;
use super::{Order, safe};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::html::cut;
use crate::telegram::press::Press;

/// Longest list of tables, in UTF-16 units: a message takes 4096.
const LONGEST: usize = 3300;
/// Longest name in the list.
const LONGEST_NAME: usize = 24;

/// `/dashboard`
pub(super) async fn command(talk: &Talk, act: &Act, order: &Order) -> Deed {
    order.args().end()?;
    talk.say(draw(talk, act).await?).await?;
    Ok(())
}

/// The same in place.
pub(super) async fn refresh(talk: &Talk) -> Outcome {
    let act = talk.staff(Role::Staff)?;
    talk.show(draw(talk, &act).await?).await
}

async fn draw(talk: &Talk, act: &Act) -> Outcome<Content> {
    let services = talk.services();
    let room = services.room(act, None).await?;
    let stats = services.stats(act, None).await?;
    let now = services.venue(act).await?.now;
    let mut lines = vec![figures(talk, &stats)];
    let mut left = LONGEST;
    let mut hidden = 0;
    for table in &room.tables {
        let line = line(talk, table, now);
        match left.checked_sub(line.encode_utf16().count() + 1) {
            Some(rest) if hidden == 0 => {
                left = rest;
                lines.push(line);
            }
            _ => hidden += 1,
        }
    }
    if hidden > 0 {
        lines.push(more(talk, hidden));
    }
    if !room.without_table.is_empty() {
        let count = room.without_table.len().to_string();
        lines.push(talk.t("desk-without-table", &[("count", count)]));
    }
    let at = now.format("%H:%M").to_string();
    lines.push(talk.t("desk-as-of", &[("at", at)]));
    let refresh = Button::press(talk.t("desk-button-refresh", &[]), Press::Dashboard);
    let list = Button::press(
        talk.t("desk-button-bookings", &[]),
        Turn::Day(room.date, 0).press(),
    );
    Ok(Content::text(lines.join("\n")).row([refresh, list]))
}

/// How many lines do not fit.
pub(super) fn more(talk: &Talk, hidden: usize) -> String {
    talk.t("desk-more", &[("count", hidden.to_string())])
}

fn figures(talk: &Talk, stats: &Stats) -> String {
    let now = |figure: Option<i64>| figure.unwrap_or_default();
    let args = [
        ("day", words(talk).day(stats.date)),
        ("bookings", stats.total_bookings.to_string()),
        ("pending", stats.pending.to_string()),
        ("inside", words(talk).people(now(stats.now_in_restaurant))),
        ("expecting", words(talk).people(stats.expecting)),
        ("free", now(stats.free_tables).to_string()),
        ("busy", now(stats.busy_tables).to_string()),
    ];
    format!("{}\n", talk.t("desk-dashboard", &args))
}

fn line(talk: &Talk, table: &RoomTable, now: DateTime<FixedOffset>) -> String {
    let (mark, word) = match table.state {
        TableState::Free => ("🟢", "free"),
        TableState::Soon => ("🟡", "soon"),
        TableState::Pending => ("⏳", "pending"),
        TableState::Reserved => ("🔵", "reserved"),
        TableState::Seated => ("🔴", "seated"),
        TableState::Blocked => ("⛔", "blocked"),
    };
    let state = talk.t("desk-table-state", &[("state", word.to_owned())]);
    let who = who(talk, table, now).map(|who| format!(" · {who}"));
    format!(
        "{mark} <b>{}</b> {state}{}",
        table.number,
        who.unwrap_or_default()
    )
}

/// Who sits there, or comes next.
fn who(talk: &Talk, table: &RoomTable, now: DateTime<FixedOffset>) -> Option<String> {
    if table.state == TableState::Blocked {
        let block = table.blocks.first()?;
        let until = block.ends_at.format("%H:%M").to_string();
        let reason = safe(&cut(&block.reason, LONGEST_NAME));
        return Some(talk.t("desk-until", &[("at", until), ("what", reason)]));
    }
    let with = |status| table.bookings.iter().find(|one| one.status == status);
    let expected = |one: &&Booking| matches!(one.status, Status::Pending | Status::Confirmed);
    // One whose time is over and that nobody closed stands behind those to come.
    let mut coming = table.bookings.iter().filter(expected);
    let booking = with(Status::Seated)
        .or_else(|| coming.clone().find(|one| one.ends_at > now))
        .or_else(|| coming.next())?;
    let name = booking.guest.as_ref().map(|guest| guest.name.as_str());
    let name = name.filter(|name| !name.is_empty());
    let name = name.map_or_else(
        || talk.t("desk-nameless", &[]),
        |name| safe(&cut(name, LONGEST_NAME)),
    );
    Some(format!(
        "{}–{} {name}, {}",
        booking.starts_at.format("%H:%M"),
        booking.ends_at.format("%H:%M"),
        words(talk).people(booking.guests),
    ))
}

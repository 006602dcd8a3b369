//! Everything about the booking that is looked at, or the table, or whoever waits, or the broadcast.

use filin_core::api::booking::Booking;
use filin_core::api::broadcast::Broadcast;
use filin_core::api::room::RoomTable;
use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::service_day::ServiceDay;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Paragraph, Wrap};

use super::{casts, day, kit, waits};
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Pane;
use crate::tui::state::State;

/// In a frame of its own.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, state: &State) {
    if let Some(cast) = state.cast().filter(|_| state.focus == Pane::Casts) {
        return of_cast(frame, area, cast, state);
    }
    let Some(booking) = state.booking() else {
        if let Some(table) = state.table().filter(|_| state.focus == Pane::Floor) {
            return of_table(frame, area, table, state);
        }
        if let Some(wait) = state.wait().filter(|_| state.source == Pane::Waits) {
            return of_wait(frame, area, wait, state);
        }
        let inside = kit::popup(frame, area, (44, 5), &state.words.tui("details"), state);
        return kit::empty(frame, inside, "nothing-picked", state);
    };
    let title = format!("#{} {}", booking.id, state.words.status(booking.status));
    let lines = lines(booking, state);
    let height = u16::try_from(lines.len() + 4).unwrap_or(u16::MAX);
    let inside = kit::popup(frame, area, (64, height), &title, state);
    frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: false }), inside);
}

/// A table at which nobody is expected: what it is, and when it is out of service.
fn of_table(frame: &mut Frame<'_>, area: Rect, table: &RoomTable, state: &State) {
    let words = &state.words;
    let args = [("number", table.number.to_string())];
    let title = format!(
        "{} · {}",
        words.tui_with("table", &args),
        words.state(table.state)
    );
    let day = state.day().unwrap_or(ServiceDay::BEGIN);
    let blocks = table.blocks.iter().map(|block| {
        let time = shown::period(words, day, block.starts_at, block.ends_at);
        ("blocks", format!("{time} {}", block.reason))
    });
    let seats = format!("{}–{}", table.seats.min, table.seats.max);
    let facts = [("seats", seats), ("zone", table.zone.clone())];
    let lines: Vec<_> = facts
        .into_iter()
        .chain(blocks)
        .map(|fact| line(fact, state))
        .collect();
    let height = u16::try_from(lines.len() + 4).unwrap_or(u16::MAX);
    let inside = kit::popup(frame, area, (64, height), &title, state);
    frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: false }), inside);
}

/// Whoever waits: what they would take, and what they are offered.
fn of_wait(frame: &mut Frame<'_>, area: Rect, wait: &WaitEntry, state: &State) {
    let words = &state.words;
    let guest = wait.guest.as_ref();
    let status = words.word("wait", wait.status.as_str());
    let title = format!("{} · {status}", state.who_waits(wait));
    let number = |number: Option<i64>| number.map(|number| number.to_string());
    let username = guest.and_then(|guest| guest.username.clone());
    let facts = [
        ("date", Some(shown::day_short(words, wait.date))),
        (
            "window",
            Some(shown::period(words, wait.date, wait.from_at, wait.until_at)),
        ),
        ("guests", number(Some(wait.guests))),
        ("minutes", number(wait.minutes)),
        ("phone", waits::phone(wait)),
        ("username", username),
        ("visits", number(guest.map(|guest| guest.visits))),
        ("place", number(wait.place)),
        ("offer", waits::offer(wait, state)),
        ("created_at", Some(shown::moment(wait.created_at))),
    ];
    let lines: Vec<_> = facts
        .into_iter()
        .filter_map(|(key, text)| Some(line((key, text?), state)))
        .collect();
    let height = u16::try_from(lines.len() + 4).unwrap_or(u16::MAX);
    let inside = kit::popup(frame, area, (64, height), &title, state);
    frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: false }), inside);
}

/// A broadcast: every figure, where a line of the panel has room for some.
fn of_cast(frame: &mut Frame<'_>, area: Rect, cast: &Broadcast, state: &State) {
    let words = &state.words;
    let status = words.word("cast-status", cast.status.as_str());
    let quiet = cast.quiet_until.map(|until| {
        let time = until.format("%H:%M").to_string();
        words.with("cast-quiet", &[("time", time)])
    });
    let title = [Some(format!("#{} {status}", cast.id)), quiet];
    let title: Vec<_> = title.into_iter().flatten().collect();
    let problem = cast.problem.as_ref();
    let problem = problem.map(|code| words.with("cast-problem", &[("problem", code.to_owned())]));
    let rate = [("rate", format!("{:.1}", cast.rate))];
    let rate = (cast.rate > 0.0).then(|| words.with("cast-rate", &rate));
    let sent = [Some(format!("{} / {}", cast.sent, cast.total)), rate];
    let sent: Vec<_> = sent.into_iter().flatten().collect();
    let facts = [
        ("problem", problem),
        ("sent", Some(sent.join(" · "))),
        ("failed", Some(cast.failed.to_string())),
        ("unsubscribed", Some(cast.unsubscribed.to_string())),
        ("unknown", Some(cast.unknown.to_string())),
        ("clicks", Some(cast.clicks.to_string())),
        ("eta_s", cast.eta_s.map(|left| shown::duration(words, left))),
        ("when", Some(shown::moment(cast.starts_at))),
        ("ended_at", cast.ended_at.map(shown::moment)),
        ("author", Some(words.actor(&cast.author))),
        ("message", Some(casts::plain(cast))),
    ];
    let lines: Vec<_> = facts
        .into_iter()
        .filter_map(|(key, text)| Some(line((key, text?), state)))
        .collect();
    let height = u16::try_from(lines.len() + 4).unwrap_or(u16::MAX);
    let inside = kit::popup(frame, area, (64, height), &title.join(" · "), state);
    frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: false }), inside);
}

fn line((key, text): (&str, String), state: &State) -> Line<'static> {
    Line::from(vec![
        kit::span(
            &kit::fit(&state.words.word("col", key), 14),
            Tone::Dim,
            state,
        ),
        kit::plain(&text),
    ])
}

fn lines(booking: &Booking, state: &State) -> Vec<Line<'static>> {
    let words = &state.words;
    let guest = booking.guest.as_ref();
    let of_guest = |text: Option<String>| text.unwrap_or_default();
    let facts = [
        (
            "time",
            shown::spelled(words, booking.date, booking.starts_at, booking.ends_at),
        ),
        ("guests", booking.guests.to_string()),
        ("tables", day::tables(booking)),
        ("name", day::who(booking, state)),
        (
            "phone",
            of_guest(guest.and_then(|guest| guest.phone.clone())),
        ),
        (
            "username",
            of_guest(guest.and_then(|guest| guest.username.clone())),
        ),
        (
            "visits",
            of_guest(guest.map(|guest| guest.visits.to_string())),
        ),
        ("comment", booking.comment.clone()),
        ("note", of_guest(booking.note.clone())),
        ("reason", of_guest(booking.reason.clone())),
        ("source", words.source(booking.source)),
        ("created_at", shown::moment(booking.created_at)),
    ];
    facts
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|fact| line(fact, state))
        .collect()
}

//! The bookings of the day.

use filin_core::api::booking::Booking;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::Line;

use super::kit;
use crate::output::Tone;
use crate::shown::{self, status_tone};
use crate::tui::command::Pane;
use crate::tui::state::{Data, Show, State};

/// From this width on there is a phone, the status is a word and a night has its weekday.
const ROOMY: usize = 60;

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let block = kit::frame(Pane::Day, &title(data, state), state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    let rows = &state.rows.day;
    if rows.is_empty() {
        let key = if data.bookings.is_empty() {
            "no-bookings"
        } else {
            "none-such"
        };
        return kit::empty(frame, inside, key, state);
    }
    let lines = (rows.len(), state.cursors.day.at);
    kit::list(frame, inside, lines, kit::mark(Pane::Day, state), |row| {
        line(rows.get(row), data, inside.width.into(), state)
    });
}

fn title(data: &Data, state: &State) -> String {
    let day = shown::day_short(&state.words, data.day);
    let mut title = format!(" · {day} · {}", state.rows.day.len());
    if state.show != Show::All {
        title = format!("{title} · {}", state.words.tui(state.show.key()));
    }
    if state.awaits_day() {
        title.push_str(" …");
    }
    title
}

fn line(id: Option<&BookingId>, data: &Data, width: usize, state: &State) -> Line<'static> {
    let Some(booking) = id.and_then(|id| data.bookings.get(id)) else {
        return Line::default();
    };
    let roomy = width >= ROOMY;
    let late = state.is_late(booking);
    let (sign, loud) = match () {
        () if late => ("!", Tone::Bad),
        () if state.rows.next == Some(booking.id) => ("•", Tone::Accent),
        () => (" ", Tone::Plain),
    };
    let (status, phone) = if roomy {
        (
            kit::fit(&state.words.status(booking.status), 13),
            kit::fit(&phone(booking), 13),
        )
    } else {
        (kit::fit(&short(booking.status, state), 9), String::new())
    };
    let time = kit::fit(&time(booking, roomy, state), if roomy { 8 } else { 5 });
    let where_to = kit::fit(&tables(booking), 5);
    let guests = format!("{:>3} ", booking.guests);
    // The time, how many, where and how it stands: always; the name takes what is left.
    let taken = 1 + time.chars().count() + 4 + 5 + 2 + status.chars().count();
    let taken = taken + if roomy { 14 } else { 0 };
    let name = kit::fit(&name(booking, state), width.saturating_sub(taken));
    let over = booking.status.is_end();
    let tone = if over { Tone::Dim } else { Tone::Plain };
    let mut spans = vec![
        kit::span(sign, loud, state),
        kit::span(&time, if late { Tone::Bad } else { tone }, state),
        kit::span(&guests, tone, state),
        kit::span(&format!("{where_to} {name} "), tone, state),
        kit::span(&status, status_tone(booking.status), state),
    ];
    if roomy {
        spans.push(kit::span(&format!(" {phone}"), Tone::Dim, state));
    }
    if late && let Some(time) = spans.get_mut(1) {
        time.style = time.style.add_modifier(Modifier::BOLD);
    }
    Line::from(spans)
}

fn name(booking: &Booking, state: &State) -> String {
    let coming = if booking.attending { "✓ " } else { "" };
    let noted = booking.note.as_ref().is_some_and(|note| !note.is_empty());
    let noted = if noted || !booking.comment.is_empty() {
        "* "
    } else {
        ""
    };
    format!("{coming}{noted}{}", who(booking, state))
}

/// The weekday is added where the calendar's date is no longer the service day's.
fn time(booking: &Booking, roomy: bool, state: &State) -> String {
    let time = booking.starts_at.format("%H:%M").to_string();
    if roomy && booking.starts_at.date_naive() != booking.date.0 {
        let day = shown::weekday(&state.words, booking.starts_at.date_naive());
        format!("{time} {day}")
    } else {
        time
    }
}

/// A status in nine cells.
fn short(status: Status, state: &State) -> String {
    let word = status.as_str().replace('_', "-");
    state.words.tui(&format!("short-{word}"))
}

/// Whose booking it is.
pub(crate) fn who(booking: &Booking, state: &State) -> String {
    match &booking.guest {
        Some(guest) if !guest.name.is_empty() => guest.name.clone(),
        Some(guest) => guest.phone.clone().unwrap_or_default(),
        None => state.words.tui("nameless"),
    }
}

/// Its tables: `3+4`.
pub(crate) fn tables(booking: &Booking) -> String {
    let numbers: Vec<String> = booking.tables.iter().map(ToString::to_string).collect();
    if numbers.is_empty() {
        "—".into()
    } else {
        numbers.join("+")
    }
}

fn phone(booking: &Booking) -> String {
    let guest = booking.guest.as_ref();
    guest
        .and_then(|guest| guest.phone.clone())
        .unwrap_or_default()
}

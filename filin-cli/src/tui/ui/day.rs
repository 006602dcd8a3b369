//! The bookings of the day.

use filin_core::api::booking::Booking;
use filin_core::domain::ids::BookingId;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::kit;
use crate::output::Tone;
use crate::shown::{self, status_tone};
use crate::tui::command::Pane;
use crate::tui::state::{Data, Show, State};

/// From this width on the status is a word, and there is a phone.
const ROOMY: usize = 60;

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let rows = &state.rows.day;
    let mut title = format!(
        " · {} · {}",
        shown::day_short(&state.words, data.day),
        rows.len()
    );
    if state.show != Show::All {
        title = format!("{title} · {}", state.words.tui(state.show.key()));
    }
    let block = kit::frame(Pane::Day, &title, state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    if rows.is_empty() {
        return kit::empty(frame, inside, "no-bookings", state);
    }
    let marked = state.focus == Pane::Day;
    let at = state.cursors.day.at;
    kit::list(frame, inside, (rows.len(), at), marked, |row| {
        line(rows.get(row), data, inside.width.into(), state)
    });
}

fn line(id: Option<&BookingId>, data: &Data, width: usize, state: &State) -> Line<'static> {
    let Some(booking) = id.and_then(|id| data.bookings.get(id)) else {
        return Line::default();
    };
    let status = state.words.status(booking.status);
    let tone = status_tone(booking.status);
    // The time, how many, where: always; the name takes what is left.
    let (status, phone) = if width >= ROOMY {
        (
            kit::fit(&status, 13),
            format!(" {}", kit::fit(&phone(booking), 13)),
        )
    } else {
        (kit::fit(&status, 9), String::new())
    };
    let taken = 6 + 4 + 6 + status.chars().count() + 1 + phone.chars().count();
    let mut name = who(booking, state);
    if booking.attending {
        name = format!("✓ {name}");
    }
    if booking.note.as_ref().is_some_and(|note| !note.is_empty()) || !booking.comment.is_empty() {
        name = format!("{name} *");
    }
    Line::from(vec![
        kit::plain(&kit::fit(&booking.starts_at.format("%H:%M").to_string(), 6)),
        kit::plain(&kit::fit(&booking.guests.to_string(), 4)),
        kit::plain(&kit::fit(&tables(booking), 6)),
        kit::plain(&kit::fit(&name, width.saturating_sub(taken))),
        kit::plain(" "),
        kit::span(&status, tone, state),
        kit::span(&phone, Tone::Dim, state),
    ])
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

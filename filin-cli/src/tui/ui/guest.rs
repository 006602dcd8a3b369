//! Whoever booked, with their history and what staff noted.

use filin_core::api::guest::GuestCard;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Paragraph, Wrap};

use super::{day, kit};
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Pane;
use crate::tui::state::{Data, State};

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let block = kit::frame(Pane::Guest, "", state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    let Some(card) = &data.guest else {
        return kit::empty(frame, inside, "no-guest", state);
    };
    let lines = lines(card, state);
    let top = state.cursors.guest.min(lines.len().saturating_sub(1));
    let lines: Vec<Line<'static>> = lines.into_iter().skip(top).collect();
    frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: false }), inside);
}

fn lines(card: &GuestCard, state: &State) -> Vec<Line<'static>> {
    let guest = &card.guest;
    let words = &state.words;
    let username = guest.username.as_ref().map(|name| format!(" @{name}"));
    let mut lines = vec![Line::from(vec![
        kit::span(&guest.name, Tone::Accent, state),
        kit::plain(&username.unwrap_or_default()),
    ])];
    lines.push(Line::from(kit::plain(
        guest.phone.as_deref().unwrap_or("—"),
    )));
    let args = [
        ("visits", guest.loyalty.visits.to_string()),
        ("bookings", card.stats.bookings.to_string()),
        ("no_shows", card.stats.no_shows.to_string()),
    ];
    lines.push(Line::from(kit::plain(
        &words.tui_with("guest-figures", &args),
    )));
    if guest.barred {
        lines.push(Line::from(kit::span(
            &words.tui("guest-barred"),
            Tone::Bad,
            state,
        )));
    }
    if !guest.tags.is_empty() {
        lines.push(Line::from(kit::span(
            &guest.tags.join(", "),
            Tone::Warn,
            state,
        )));
    }
    if !guest.notes.is_empty() {
        lines.extend(guest.notes.lines().map(|note| Line::from(kit::plain(note))));
    }
    lines.push(Line::default());
    lines.extend(card.bookings.iter().map(|booking| {
        let when = shown::day_long(words, booking.date);
        Line::from(vec![
            kit::plain(&format!("{when} {} ", booking.starts_at.format("%H:%M"))),
            kit::plain(&format!("{} ", day::tables(booking))),
            kit::span(
                &words.status(booking.status),
                shown::status_tone(booking.status),
                state,
            ),
        ])
    }));
    lines
}

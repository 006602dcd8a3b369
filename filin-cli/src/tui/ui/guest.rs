//! Whoever booked what is looked at, with their history and what staff noted.

use filin_core::api::booking::Booking;
use filin_core::api::guest::{Guest, GuestCard};
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
    let Some(whose) = state.whose() else {
        return kit::empty(frame, inside, "no-guest", state);
    };
    let card = data.guest.as_ref().filter(|card| card.guest.id == whose);
    let Some(card) = card else {
        return frame.render_widget(Paragraph::new("…"), inside);
    };
    let lines = lines(card, inside.width.into(), state);
    let top = state.cursors.guest.min(lines.len().saturating_sub(1));
    let lines: Vec<Line<'static>> = lines.into_iter().skip(top).collect();
    frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: false }), inside);
}

fn lines(card: &GuestCard, width: usize, state: &State) -> Vec<Line<'static>> {
    let guest = &card.guest;
    let mut lines = vec![named(guest, state)];
    if guest.barred {
        let barred = state.words.tui("guest-barred");
        lines.push(Line::from(kit::span(&barred, Tone::Bad, state)));
    }
    let phone = guest.phone.as_deref().unwrap_or("—");
    lines.push(Line::from(kit::plain(phone)));
    lines.push(Line::from(kit::plain(&figures(card, state))));
    lines.extend(rewards(guest, state).map(|text| Line::from(kit::span(&text, Tone::Good, state))));
    if !guest.tags.is_empty() {
        let tags = guest.tags.join(", ");
        lines.push(Line::from(kit::span(&tags, Tone::Warn, state)));
    }
    lines.extend(guest.notes.lines().map(|note| Line::from(kit::plain(note))));
    if !card.bookings.is_empty() {
        lines.push(Line::default());
    }
    let bookings = card.bookings.iter();
    lines.extend(bookings.map(|booking| line(booking, width, state)));
    lines
}

/// A booking that was: the table's number has its noun where there is room.
fn line(booking: &Booking, width: usize, state: &State) -> Line<'static> {
    let when = shown::day_long(&state.words, booking.date);
    let when = format!("{when} {}", booking.starts_at.format("%H:%M"));
    let status = state.words.status(booking.status);
    let tables = day::tables(booking);
    let number = [("number", tables.clone())];
    let what = |tables: &str| format!(" ×{} {tables} ", booking.guests);
    let long = what(&state.words.tui_with("table", &number));
    let needed = kit::width(&when) + kit::width(&long) + kit::width(&status);
    let what = if booking.tables.is_empty() || needed > width {
        what(&tables)
    } else {
        long
    };
    Line::from(vec![
        kit::span(&when, Tone::Dim, state),
        kit::plain(&what),
        kit::span(&status, shown::status_tone(booking.status), state),
    ])
}

fn named(guest: &Guest, state: &State) -> Line<'static> {
    let username = guest.username.as_ref().map(|name| format!(" @{name}"));
    Line::from(vec![
        kit::span(&guest.name, Tone::Accent, state),
        kit::span(&username.unwrap_or_default(), Tone::Dim, state),
    ])
}

fn figures(card: &GuestCard, state: &State) -> String {
    let args = [
        ("visits", card.guest.loyalty.visits.to_string()),
        ("bookings", card.stats.bookings.to_string()),
        ("no_shows", card.stats.no_shows.to_string()),
    ];
    state.words.tui_with("guest-figures", &args)
}

/// What the next visits earn, and what is theirs besides.
fn rewards(guest: &Guest, state: &State) -> impl Iterator<Item = String> {
    let words = &state.words;
    let next = guest.loyalty.next.map(|next| match next.after_visits {
        ..=1 => words.tui_with("guest-earns-now", &[("percent", next.percent.to_string())]),
        after => {
            let args = [
                ("count", after.to_string()),
                ("percent", next.percent.to_string()),
            ];
            words.tui_with("guest-earns", &args)
        }
    });
    let discount = (guest.discount > 0)
        .then(|| words.tui_with("guest-discount", &[("roubles", guest.discount.to_string())]));
    next.into_iter().chain(discount)
}

//! Everything about the booking that is looked at.

use filin_core::api::booking::Booking;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Paragraph, Wrap};

use super::{day, kit};
use crate::output::Tone;
use crate::shown;
use crate::tui::state::State;

/// In a frame of its own.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, state: &State) {
    let Some(booking) = state.booking() else {
        let inside = kit::popup(frame, area, (44, 5), &state.words.tui("details"), state);
        return kit::empty(frame, inside, "nothing-picked", state);
    };
    let title = format!("#{} {}", booking.id, state.words.status(booking.status));
    let lines = lines(booking, state);
    let height = u16::try_from(lines.len() + 4).unwrap_or(u16::MAX);
    let inside = kit::popup(frame, area, (64, height), &title, state);
    frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: false }), inside);
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
        .iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(key, text)| {
            Line::from(vec![
                kit::span(&kit::fit(&words.word("col", key), 14), Tone::Dim, state),
                kit::plain(text),
            ])
        })
        .collect()
}

//! Requests that wait for an answer, of every day, with how long they have waited.

use chrono::TimeDelta;
use filin_core::domain::ids::BookingId;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{day, kit};
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Pane;
use crate::tui::state::{Data, State};

/// After so many minutes a guest should have heard something.
const LATE_MIN: i64 = 15;

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let rows = &state.rows.queue;
    let mut title = format!(" · {}", rows.len());
    if state.news > 0 {
        let new = state
            .words
            .tui_with("new", &[("count", state.news.to_string())]);
        title = format!("{title} · {new}");
    }
    let mut block = kit::frame(Pane::Queue, &title, state);
    if state.news > 0 {
        block = block.border_style(kit::style(Tone::Warn, state));
    }
    let inside = block.inner(area);
    frame.render_widget(block, area);
    if rows.is_empty() {
        return kit::empty(frame, inside, "no-requests", state);
    }
    let marked = state.focus == Pane::Queue;
    kit::list(
        frame,
        inside,
        (rows.len(), state.cursors.queue.at),
        marked,
        |row| line(rows.get(row), data, inside.width.into(), state),
    );
}

fn line(id: Option<&BookingId>, data: &Data, width: usize, state: &State) -> Line<'static> {
    let Some(booking) = id.and_then(|id| data.pending.get(id)) else {
        return Line::default();
    };
    let waited = state.now().map(|now| now - booking.created_at);
    let (age, tone) = match waited {
        Some(waited) if waited >= TimeDelta::minutes(LATE_MIN) => (age(waited, state), Tone::Warn),
        Some(waited) => (age(waited, state), Tone::Dim),
        None => (String::new(), Tone::Dim),
    };
    let when = format!(
        "{} {}",
        shown::day_short(&state.words, booking.date),
        booking.starts_at.format("%H:%M")
    );
    let name = day::who(booking, state);
    Line::from(vec![
        kit::span(&kit::fit(&age, 7), tone, state),
        kit::plain(&kit::fit(&when, 15)),
        kit::plain(&kit::fit(&booking.guests.to_string(), 3)),
        kit::plain(&kit::fit(&name, width.saturating_sub(7 + 15 + 3))),
    ])
}

fn age(waited: TimeDelta, state: &State) -> String {
    let minutes = waited.num_minutes().max(0);
    let (key, count) = match minutes {
        0..=99 => ("age-minutes", minutes),
        100..=2879 => ("age-hours", minutes / 60),
        _ => ("age-days", minutes / 60 / 24),
    };
    state.words.tui_with(key, &[("count", count.to_string())])
}

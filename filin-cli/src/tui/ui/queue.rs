//! Requests that wait for an answer, of every day, with how long they have waited.

use chrono::TimeDelta;
use filin_core::api::booking::Booking;
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
/// From this width on the day has its weekday.
const ROOMY: usize = 44;

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let rows = &state.rows.queue;
    let mut title = format!(" · {}", rows.len());
    if !state.news.is_empty() {
        let count = [("count", state.news.len().to_string())];
        let new = state.words.tui_with("new", &count);
        title = format!("{title} · {new}");
    }
    let mut block = kit::frame(Pane::Queue, &title, state);
    if !state.news.is_empty() {
        block = block
            .border_style(kit::style(Tone::Warn, state))
            .title_style(kit::loud(Tone::Warn, state));
    }
    let inside = block.inner(area);
    frame.render_widget(block, area);
    if rows.is_empty() {
        return kit::empty(frame, inside, "no-requests", state);
    }
    let roomy = usize::from(inside.width) >= ROOMY;
    // Days of another year take more room, all of them or none.
    let whens = rows.iter().filter_map(|id| data.pending.get(id));
    let whens = whens.map(|booking| kit::width(&when(booking, roomy, state)));
    let least = if roomy { 15 } else { 11 };
    let column = whens.max().unwrap_or_default().max(least);
    let lines = (rows.len(), state.cursors.queue.at);
    kit::list(frame, inside, lines, kit::mark(Pane::Queue, state), |row| {
        let booking = rows.get(row).and_then(|id| data.pending.get(id));
        booking.map_or_else(Line::default, |booking| {
            let when = kit::fit(&when(booking, roomy, state), column);
            line(booking, &when, inside.width.into(), state)
        })
    });
}

fn line(booking: &Booking, when: &str, width: usize, state: &State) -> Line<'static> {
    let waited = state.now().map(|now| now - booking.created_at);
    let (age, tone) = match waited {
        Some(waited) if waited >= TimeDelta::minutes(LATE_MIN) => (age(waited, state), Tone::Warn),
        Some(waited) => (age(waited, state), Tone::Dim),
        None => (String::new(), Tone::Dim),
    };
    let guests = format!("{:>3}", booking.guests);
    let taken = 7 + when.chars().count() + 4;
    let name = kit::fit(&day::who(booking, state), width.saturating_sub(taken));
    Line::from(vec![
        kit::span(&kit::fit(&age, 6), tone, state),
        kit::plain(&format!(" {when}{guests} {name}")),
    ])
}

fn when(booking: &Booking, roomy: bool, state: &State) -> String {
    let time = booking.starts_at.format("%H:%M");
    let day = if state.today() == Some(booking.date) {
        state.words.tui("today")
    } else if roomy {
        shown::day_short(&state.words, booking.date)
    } else {
        shown::date(&state.words, booking.date.0)
    };
    format!("{day} {time}")
}

/// How long somebody has waited.
pub(crate) fn age(waited: TimeDelta, state: &State) -> String {
    let minutes = waited.num_minutes().max(0);
    let (key, count) = match minutes {
        0..=99 => ("age-minutes", minutes),
        100..=2879 => ("age-hours", minutes / 60),
        _ => ("age-days", minutes / 60 / 24),
    };
    state.words.tui_with(key, &[("count", count.to_string())])
}

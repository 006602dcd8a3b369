//! The day's figures.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::kit;
use crate::output::Tone;
use crate::tui::command::Pane;
use crate::tui::state::{Data, State};

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let block = kit::frame(Pane::Stats, "", state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    let stats = &data.stats;
    let figures = [
        ("col-total-bookings", stats.total_bookings),
        ("col-guests", stats.guests),
        ("col-now-in-restaurant", stats.now_in_restaurant),
        ("col-expecting", stats.expecting),
        ("col-free-tables", stats.free_tables),
        ("col-canceled", stats.canceled),
        ("col-no-show", stats.no_show),
        ("col-walk-ins", stats.walk_ins),
    ];
    let width = usize::from(inside.width).saturating_sub(6);
    let lines: Vec<Line<'static>> = figures
        .iter()
        .map(|(key, figure)| {
            Line::from(vec![
                kit::span(&kit::fit(&state.words.get(key), width), Tone::Dim, state),
                kit::plain(&format!("{figure:>5}")),
            ])
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), inside);
}

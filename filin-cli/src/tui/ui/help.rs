//! The keys.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::kit;
use crate::tui::keymap;
use crate::tui::state::State;

/// In a frame of its own, in two columns where there is room.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, top: usize, state: &State) {
    let columns: usize = if area.width >= 76 { 2 } else { 1 };
    let rows = keymap::HELP.len().div_ceil(columns);
    let title = state.words.tui("help");
    let height = u16::try_from(rows + 2).unwrap_or(u16::MAX);
    let width = if columns == 2 { 80 } else { 42 };
    let inside = kit::popup(frame, area, (width, height), &title, state);
    let cell = usize::from(inside.width) / columns;
    let last = rows.saturating_sub(inside.height.into());
    let lines: Vec<Line<'static>> = (top.min(last)..rows)
        .map(|row| {
            let hints = (0..columns).filter_map(|column| keymap::HELP.get(column * rows + row));
            Line::from_iter(hints.flat_map(|(key, text)| {
                let text = kit::fit(&state.words.tui(text), cell.saturating_sub(10));
                let bold = Style::new().add_modifier(Modifier::BOLD);
                [
                    Span::styled(format!(" {} ", kit::fit(key, 8)), bold),
                    Span::raw(text),
                ]
            }))
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), inside);
}

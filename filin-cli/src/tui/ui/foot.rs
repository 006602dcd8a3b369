//! The last lines: what was just done, and the keys.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

use super::kit;
use crate::tui::keymap;
use crate::tui::state::State;

/// Both lines.
pub(crate) fn draw(frame: &mut Frame<'_>, toast: Rect, keys: Rect, state: &State) {
    if let Some(said) = &state.toast {
        let text = kit::fit(&format!(" {}", said.text), toast.width.into());
        frame.render_widget(Paragraph::new(kit::span(&text, said.tone, state)), toast);
    }
    frame.render_widget(Paragraph::new(hints(keys.width.into(), state)), keys);
}

/// As many keys as have room.
fn hints(width: usize, state: &State) -> Line<'static> {
    let mut spans = vec![Span::raw(" ")];
    let mut used = 1;
    for (key, text) in keymap::footer(state.mode()) {
        let text = format!(" {}  ", state.words.tui(text));
        used += key.width() + text.width();
        if used > width + 2 {
            break;
        }
        spans.push(Span::styled(
            *key,
            Style::new().add_modifier(Modifier::BOLD),
        ));
        spans.push(Span::raw(text));
    }
    Line::from(spans)
}

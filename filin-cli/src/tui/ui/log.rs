//! What happened, newest first.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line as Text;
use ratatui::widgets::Paragraph;

use super::kit;
use crate::output::Tone;
use crate::tui::command::Pane;
use crate::tui::state::{Data, Line, State};

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let block = kit::frame(Pane::Log, "", state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    if data.log.is_empty() {
        return kit::empty(frame, inside, "no-events", state);
    }
    let lines = data
        .log
        .iter()
        .skip(state.cursors.log)
        .take(inside.height.into());
    let lines: Vec<Text<'static>> = lines.map(|line| drawn(line, state)).collect();
    frame.render_widget(Paragraph::new(lines), inside);
}

fn drawn(line: &Line, state: &State) -> Text<'static> {
    let about = match (line.booking, line.table) {
        (Some(booking), _) => format!("#{booking} "),
        (None, Some(table)) => {
            state
                .words
                .tui_with("table", &[("number", table.to_string())])
                + " "
        }
        (None, None) => String::new(),
    };
    Text::from(vec![
        kit::span(&line.at.format("%H:%M ").to_string(), Tone::Dim, state),
        kit::plain(&about),
        kit::plain(&state.words.event(&line.kind)),
        kit::span(&format!(" {}", line.actor), Tone::Dim, state),
    ])
}

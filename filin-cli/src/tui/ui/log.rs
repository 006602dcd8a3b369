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
    let top = state.cursors.log;
    let title = if top > 0 {
        format!(" · ↑ {top}")
    } else {
        String::new()
    };
    let block = kit::frame(Pane::Log, &title, state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    if data.log.is_empty() {
        return kit::empty(frame, inside, "no-events", state);
    }
    let lines = data.log.iter().skip(top).take(inside.height.into());
    let lines = lines.map(|line| drawn(line, inside.width.into(), state));
    frame.render_widget(Paragraph::new(lines.collect::<Vec<_>>()), inside);
}

fn drawn(line: &Line, width: usize, state: &State) -> Text<'static> {
    let today = state.now().map(|now| now.date_naive());
    let time = if today == Some(line.at.date_naive()) {
        line.at.format("%H:%M ").to_string()
    } else {
        line.at.format("%d.%m %H:%M ").to_string()
    };
    let about = match (line.booking, line.table) {
        (Some(booking), _) => format!("#{booking} "),
        (None, Some(table)) => {
            let number = [("number", table.to_string())];
            format!("{} ", state.words.tui_with("table", &number))
        }
        (None, None) => String::new(),
    };
    let what = format!("{about}{}", state.words.event(&line.kind));
    let left = width.saturating_sub(time.len());
    let what = kit::cut(&what, left);
    let who = kit::cut(&line.actor, left.saturating_sub(kit::width(&what) + 1));
    Text::from(vec![
        kit::span(&time, Tone::Dim, state),
        kit::plain(&what),
        kit::span(&format!(" {who}"), Tone::Dim, state),
    ])
}

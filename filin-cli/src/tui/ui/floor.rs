//! The room, drawn from its plan: states by colour and by letter.

use filin_core::api::room::RoomTable;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::kit;
use crate::plan::{self, Mark};
use crate::shown::state_tone;
use crate::tui::command::Pane;
use crate::tui::state::{Data, State};

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let block = kit::frame(Pane::Floor, &picked(state), state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    if data.room.tables.is_empty() {
        return kit::empty(frame, inside, "no-tables", state);
    }
    let marks: Vec<Mark> = data
        .room
        .tables
        .iter()
        .map(|table| mark(table, state))
        .collect();
    let drawn = plan::draw(&marks, inside.width.into(), Some(inside.height.into()));
    let lines = drawn.into_iter().map(|spans| {
        let spans = spans
            .iter()
            .map(|(text, tone)| kit::span(text, *tone, state));
        Line::from_iter(spans)
    });
    frame.render_widget(Paragraph::new(lines.collect::<Vec<_>>()), inside);
}

/// The table that is looked at, in words.
fn picked(state: &State) -> String {
    state.table().map_or_else(String::new, |table| {
        format!(" · {} {}", table.number, state.words.state(table.state))
    })
}

fn mark(table: &RoomTable, state: &State) -> Mark {
    let picked = state.cursors.floor.key() == Some(table.number);
    Mark {
        place: table.place,
        shape: table.shape,
        lines: vec![
            format!("{} {}", table.number, state.words.letter(table.state)),
            format!("{}–{}", table.seats.min, table.seats.max),
        ],
        tone: state_tone(table.state),
        picked,
    }
}

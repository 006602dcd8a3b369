//! The room, drawn from its plan: states by colour and by letter. Below it, the table that is
//! looked at in words, and where there is room what the letters mean.

use filin_core::api::room::{RoomTable, TableState};
use filin_core::domain::table::TableNo;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

use super::{day, kit};
use crate::output::Tone;
use crate::plan::{self, ARROW, Area, Mark};
use crate::shown::state_tone;
use crate::tui::command::Pane;
use crate::tui::state::{Data, State, at_table};

/// From this height on the letters are told.
const TALL: u16 = 15;
/// Every state, in the order of the letters.
pub(crate) const STATES: [TableState; 6] = [
    TableState::Free,
    TableState::Soon,
    TableState::Pending,
    TableState::Reserved,
    TableState::Seated,
    TableState::Blocked,
];

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let block = kit::frame(Pane::Floor, "", state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    if data.room.tables.is_empty() {
        return kit::empty(frame, inside, "no-tables", state);
    }
    let [canvas, picked, letters] = parts(inside, state);
    let marks = marks(data, state);
    let drawn = plan::draw(&marks, canvas.width.into(), Some(canvas.height.into()));
    let lines = drawn.into_iter().map(|spans| {
        let spans = spans
            .iter()
            .map(|(text, tone)| kit::span(text, *tone, state));
        Line::from_iter(spans)
    });
    frame.render_widget(Paragraph::new(lines.collect::<Vec<_>>()), canvas);
    if let Some(table) = state.table() {
        let line = told(table, picked.width.into(), state);
        frame.render_widget(Paragraph::new(line), picked);
    }
    let legend = legend(letters.width.into(), state);
    frame.render_widget(Paragraph::new(legend), letters);
}

/// Where each table of [`Rows::tables`](crate::tui::state::Rows) is drawn, and from where counted.
pub(crate) fn areas(area: Rect, state: &State) -> (Rect, Vec<Area>) {
    let [canvas, ..] = parts(kit::inner(area), state);
    let marks = state.data.as_ref().map(|data| marks(data, state));
    let marks = marks.unwrap_or_default();
    let areas = plan::lay(&marks, canvas.width.into(), Some(canvas.height.into()));
    (canvas, areas)
}

/// The plan, the line below it, and the letters.
fn parts(inside: Rect, state: &State) -> [Rect; 3] {
    let letters = if inside.height >= TALL {
        legend(inside.width.into(), state).len()
    } else {
        0
    };
    let letters = u16::try_from(letters).unwrap_or_default();
    Layout::vertical([
        Constraint::Fill(1),
        Constraint::Length(1),
        Constraint::Length(letters),
    ])
    .areas(inside)
}

/// The table that is looked at, in words: the most needed first.
fn told(table: &RoomTable, width: usize, state: &State) -> Line<'static> {
    let words = &state.words;
    let number = words.tui_with("table", &[("number", table.number.to_string())]);
    let seats = format!("{}–{}", table.seats.min, table.seats.max);
    let mut parts = vec![
        (number, Tone::Plain),
        (words.state(table.state), state_tone(table.state)),
        (words.tui_with("seats", &[("seats", seats)]), Tone::Dim),
    ];
    if let Some(block) = table
        .blocks
        .first()
        .filter(|_| table.state == TableState::Blocked)
    {
        let until = block.ends_at.format("%H:%M").to_string();
        parts.insert(
            2,
            (words.tui_with("until", &[("time", until)]), Tone::Plain),
        );
    }
    if let Some(booking) = at_table(table) {
        let time = booking.starts_at.format("%H:%M");
        let who = format!("{time} {} ×{}", day::who(booking, state), booking.guests);
        parts.insert(2, (who, Tone::Plain));
    }
    parts.push((table.zone.clone(), Tone::Dim));
    parts.retain(|(text, _)| !text.is_empty());
    kit::joined(&parts, width, state)
}

/// What the letters mean, in as many lines as the width asks.
pub(crate) fn legend(width: usize, state: &State) -> Vec<Line<'static>> {
    let mut lines: Vec<Vec<Span<'static>>> = vec![Vec::new()];
    let mut used = 0;
    for table in STATES {
        let letter = state.words.letter(table);
        let text = format!(" {}  ", state.words.state(table));
        let needed = letter.width() + text.trim_end().width();
        if used > 0 && used + needed > width {
            lines.push(Vec::new());
            used = 0;
        }
        used += letter.width() + text.width();
        if let Some(line) = lines.last_mut() {
            line.push(kit::span(&letter, state_tone(table), state));
            line.push(kit::span(&text, Tone::Dim, state));
        }
    }
    lines.into_iter().map(Line::from).collect()
}

fn marks(data: &Data, state: &State) -> Vec<Mark> {
    let table = |number: &TableNo| {
        let mut tables = data.room.tables.iter();
        tables.find(|table| table.number == *number)
    };
    let tables = state.rows.tables.iter().filter_map(table);
    tables.map(|table| mark(table, state)).collect()
}

fn mark(table: &RoomTable, state: &State) -> Mark {
    let picked = state.cursors.floor.key() == Some(table.number);
    let mut lines = vec![format!(
        "{} {}",
        table.number,
        state.words.letter(table.state)
    )];
    lines.extend(next(table, state));
    lines.push(format!("{}–{}", table.seats.min, table.seats.max));
    Mark {
        place: table.place,
        shape: table.shape,
        lines,
        tone: state_tone(table.state),
        picked,
    }
}

/// When guests are to come, or those who sit there to go.
fn next(table: &RoomTable, state: &State) -> Option<String> {
    let booking = at_table(table)?;
    let is_here = table.state == TableState::Seated;
    if is_here {
        return Some(format!("{ARROW}{}", booking.ends_at.format("%H:%M")));
    }
    let over = state.now().is_some_and(|now| booking.ends_at <= now);
    (!over).then(|| booking.starts_at.format("%H:%M").to_string())
}

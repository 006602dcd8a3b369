//! What stands where, by the size of the terminal. A narrow one shows the floor, the queue and
//! one panel besides; a wide one shows all of them.

use ratatui::layout::{Constraint, Layout, Rect};

use super::{casts, floor, kit, waits};
use crate::plan;
use crate::tui::command::Pane;
use crate::tui::state::State;

/// Smaller terminals are told so.
const LEAST: (u16, u16) = (40, 10);
/// From this width on there is a third column.
const WIDE: u16 = 116;
/// Whoever waits has as many lines as they need, up to so many.
const WAITS: usize = 7;

/// Broadcasts likewise; where none goes out and nobody looks, they are left out.
const CASTS: u16 = 9;

/// The parts of the screen.
pub(crate) struct Areas {
    /// The first line.
    pub(crate) head: Rect,
    /// Everything between the first and the last lines.
    pub(crate) body: Rect,
    /// The panels in sight.
    pub(crate) panes: Vec<(Pane, Rect)>,
    /// What was just done.
    pub(crate) toast: Rect,
    /// The keys.
    pub(crate) foot: Rect,
}

/// The parts of a screen of this size; nothing where it is too small.
pub(crate) fn areas(area: Rect, state: &State) -> Option<Areas> {
    if area.width < LEAST.0 || area.height < LEAST.1 {
        return None;
    }
    let rows = Layout::vertical([
        Constraint::Length(1),
        Constraint::Min(0),
        Constraint::Length(1),
        Constraint::Length(1),
    ]);
    let [head, body, toast, foot] = rows.areas(area);
    Some(Areas {
        head,
        body,
        panes: if area.width < WIDE {
            narrow(body, state)
        } else {
            wide(body, state)
        },
        toast,
        foot,
    })
}

fn narrow(body: Rect, state: &State) -> Vec<(Pane, Rect)> {
    let [left, right] =
        Layout::horizontal([Constraint::Percentage(44), Constraint::Fill(1)]).areas(body);
    let [floor, queue] = left_column(left);
    let beside = match state.focus {
        Pane::Floor | Pane::Queue => Pane::Day,
        other => other,
    };
    vec![(Pane::Floor, floor), (Pane::Queue, queue), (beside, right)]
}

fn wide(body: Rect, state: &State) -> Vec<(Pane, Rect)> {
    let [left, middle, right] = Layout::horizontal([
        Constraint::Percentage(32),
        Constraint::Fill(1),
        Constraint::Percentage(30),
    ])
    .areas(body);
    let [floor, queue] = left_column(left);
    let count = state.rows.waits.len();
    // Below those in line there is one about whoever is looked at.
    let lines = (count + usize::from(count > 0)).clamp(1, WAITS) + 2;
    let lines = u16::try_from(lines).unwrap_or_default();
    let casts = match (state.focus, casts::height_live(state)) {
        (Pane::Casts, _) => casts::height(state).clamp(1, CASTS) + 2,
        (_, 0) => 0,
        (_, live) => live.min(CASTS) + 2,
    };
    let [day, waits, cast] = Layout::vertical([
        Constraint::Fill(1),
        Constraint::Length(lines),
        Constraint::Length(casts),
    ])
    .areas(middle);
    let [guest, stats, log] = Layout::vertical([
        Constraint::Fill(3),
        Constraint::Length(12),
        Constraint::Fill(2),
    ])
    .areas(right);
    let mut panes = vec![
        (Pane::Floor, floor),
        (Pane::Queue, queue),
        (Pane::Day, day),
        (Pane::Waits, waits),
        (Pane::Guest, guest),
        (Pane::Stats, stats),
        (Pane::Log, log),
    ];
    if casts > 0 {
        panes.push((Pane::Casts, cast));
    }
    panes
}

fn left_column(left: Rect) -> [Rect; 2] {
    Layout::vertical([Constraint::Fill(5), Constraint::Fill(3)]).areas(left)
}

/// The panel at a cell of the screen, and the line of its list.
pub(crate) fn hit(state: &State, column: u16, row: u16) -> Option<(Pane, Option<usize>)> {
    let areas = areas(state.size, state)?;
    let at = (column, row).into();
    let (pane, area) = areas
        .panes
        .into_iter()
        .find(|(_, area)| area.contains(at))?;
    let mut inner = kit::inner(area);
    let (count, picked) = match pane {
        Pane::Day => (state.rows.day.len(), state.cursors.day.at),
        Pane::Queue => (state.rows.queue.len(), state.cursors.queue.at),
        Pane::Waits => {
            inner = waits::parts(inner)[0];
            (state.rows.waits.len(), state.cursors.waits.at)
        }
        Pane::Floor => return Some((pane, table(state, area, column, row))),
        _ => return Some((pane, None)),
    };
    let line = row.checked_sub(inner.y).map(usize::from);
    let line = line.map(|line| kit::window(count, picked, inner.height.into()).start + line);
    Some((
        pane,
        line.filter(|line| *line < count && inner.contains(at)),
    ))
}

/// The place of the table at a cell of the floor.
fn table(state: &State, area: Rect, column: u16, row: u16) -> Option<usize> {
    let (canvas, tables) = floor::areas(area, state);
    let column = usize::from(column.checked_sub(canvas.x)?);
    let row = usize::from(row.checked_sub(canvas.y)?);
    tables.iter().position(|table| table.has(column, row))
}

/// Where the tables are drawn on the floor, in their order; nowhere where it is out of sight.
pub(crate) fn floor_areas(state: &State) -> Vec<plan::Area> {
    let panes = areas(state.size, state).map(|areas| areas.panes);
    let floor = panes.and_then(|panes| {
        let floor = panes.into_iter().find(|(pane, _)| *pane == Pane::Floor)?;
        Some(floor.1)
    });
    floor.map_or_else(Vec::new, |area| floor::areas(area, state).1)
}

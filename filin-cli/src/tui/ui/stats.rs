//! Today's figures, and how many people the day that is shown expects when.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

use super::kit;
use crate::output::Tone;
use crate::tui::command::Pane;
use crate::tui::state::{Data, Flow, State};

/// From this width on the figures stand in two columns.
const ROOMY: usize = 36;
/// An eighth of a cell more with each.
const BARS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/// Bars are no higher.
const TALLEST: usize = 6;
/// And no wider.
const WIDEST: usize = 3;

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let block = kit::frame(Pane::Stats, "", state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    let figures = figures(data, inside.width.into(), state);
    let rows = u16::try_from(figures.len()).unwrap_or_default();
    let [top, bottom] =
        Layout::vertical([Constraint::Length(rows), Constraint::Fill(1)]).areas(inside);
    frame.render_widget(Paragraph::new(figures), top);
    let size = (usize::from(bottom.width), usize::from(bottom.height));
    frame.render_widget(Paragraph::new(flow(&state.rows.flow, size, state)), bottom);
}

fn figures(data: &Data, width: usize, state: &State) -> Vec<Line<'static>> {
    let stats = &data.stats;
    let figures = [
        ("figure-here", stats.now_in_restaurant.unwrap_or_default()),
        ("figure-expecting", stats.expecting),
        ("figure-guests", stats.guests),
        ("figure-free", stats.free_tables.unwrap_or_default()),
        ("figure-bookings", stats.total_bookings),
        ("figure-walk-ins", stats.walk_ins),
        ("figure-canceled", stats.canceled),
        ("figure-no-show", stats.no_show),
    ];
    let columns: usize = if width >= ROOMY { 2 } else { 1 };
    let rows = figures.len().div_ceil(columns);
    let cell = (width + 1) / columns;
    let label = cell.saturating_sub(6);
    (0..rows)
        .map(|row| {
            let figures = (0..columns).filter_map(|column| figures.get(column * rows + row));
            Line::from_iter(figures.flat_map(|(key, figure)| {
                let text = kit::fit(&state.words.tui(key), label);
                [
                    kit::span(&text, Tone::Dim, state),
                    kit::plain(&format!("{figure:>4}  ")),
                ]
            }))
        })
        .collect()
}

/// A heading, bars and the hours below them, as far as there is room.
fn flow(flow: &Flow, (width, height): (usize, usize), state: &State) -> Vec<Line<'static>> {
    let most = flow.people.iter().copied().max().unwrap_or(0);
    let tall = height.saturating_sub(2).min(TALLEST);
    if most == 0 || tall == 0 || width == 0 {
        return Vec::new();
    }
    let wide = (width / flow.people.len()).clamp(1, WIDEST);
    let now = state.now().and_then(|now| flow.slot(now));
    let heading = [("most", most.to_string())];
    let heading = kit::fit(&state.words.tui_with("flow", &heading), width);
    let mut lines = vec![Line::from(kit::span(&heading, Tone::Dim, state))];
    for row in (0..tall).rev() {
        let bars = flow.people.iter().take(width / wide).enumerate();
        lines.push(Line::from_iter(bars.map(|(slot, people)| {
            let bar = bar(*people, most, row, tall).to_string().repeat(wide);
            let tone = if now == Some(slot) {
                Tone::Warn
            } else {
                Tone::Accent
            };
            kit::span(&bar, tone, state)
        })));
    }
    lines.push(Line::from(kit::span(
        &hours(flow, wide, width),
        Tone::Dim,
        state,
    )));
    lines
}

/// What of a bar is seen in this row, counted from below.
fn bar(people: u64, most: u64, row: usize, tall: usize) -> char {
    let people = usize::try_from(people).unwrap_or(usize::MAX);
    let most = usize::try_from(most).unwrap_or(usize::MAX).max(1);
    let eighths = people.saturating_mul(tall * 8).div_ceil(most);
    let here = eighths.saturating_sub(row * 8).min(8);
    BARS.get(here).copied().unwrap_or(' ')
}

/// The hours below the bars, where the one before has ended.
fn hours(flow: &Flow, wide: usize, width: usize) -> String {
    let mut text = String::new();
    for slot in 0..flow.people.len() {
        let Some(time) = flow.time(slot) else { break };
        let label = time.format("%H").to_string();
        let full = time.format("%M").to_string() == "00";
        let (at, used) = (slot * wide, text.width());
        let is_apart = used == 0 || used < at;
        if full && is_apart && at + label.len() <= width {
            text.push_str(&" ".repeat(at - used));
            text.push_str(&label);
        }
    }
    text
}

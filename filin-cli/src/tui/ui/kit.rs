//! What every panel is drawn with: frames, colours, lists, and texts made harmless.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Constraint, Flex, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType, Clear, Paragraph};
use unicode_width::UnicodeWidthChar;

use crate::output::{Tone, harmless};
use crate::tui::command::Pane;
use crate::tui::state::State;

/// The style of a tone. Only the terminal's own sixteen colours, and never a background: both
/// dark and light ones stay readable.
pub(crate) fn style(tone: Tone, state: &State) -> Style {
    if !state.settings.color {
        return match tone {
            Tone::Bad | Tone::Warn | Tone::Accent => Style::new().add_modifier(Modifier::BOLD),
            Tone::Plain | Tone::Good | Tone::Dim => Style::new(),
        };
    }
    match tone {
        Tone::Plain => Style::new(),
        Tone::Good => Style::new().fg(Color::Green),
        Tone::Warn => Style::new().fg(Color::Yellow).add_modifier(Modifier::BOLD),
        Tone::Bad => Style::new().fg(Color::Red),
        Tone::Dim => Style::new().add_modifier(Modifier::DIM),
        Tone::Accent => Style::new().fg(Color::Cyan),
    }
}

/// A text in a tone.
pub(crate) fn span(text: &str, tone: Tone, state: &State) -> Span<'static> {
    Span::styled(harmless(text), style(tone, state))
}

/// A text as it is.
pub(crate) fn plain(text: &str) -> Span<'static> {
    Span::raw(harmless(text))
}

/// A text of exactly this many cells: cut with an ellipsis, or filled up.
pub(crate) fn fit(text: &str, cells: usize) -> String {
    let text = harmless(text);
    let width = |c: char| c.width().unwrap_or_default();
    let whole: usize = text.chars().map(width).sum();
    if whole <= cells {
        return text + &" ".repeat(cells - whole);
    }
    let (mut cut, mut used) = (String::new(), 0);
    for c in text.chars() {
        if used + width(c) + 1 > cells {
            break;
        }
        used += width(c);
        cut.push(c);
    }
    if used < cells {
        cut.push('…');
        used += 1;
    }
    cut + &" ".repeat(cells.saturating_sub(used))
}

/// The frame of a panel; the one that is looked at has a heavy one.
pub(crate) fn frame(pane: Pane, title: &str, state: &State) -> Block<'static> {
    let focused = state.focus == pane;
    let name = state.words.tui(pane.key());
    let title = format!(" {} {name}{title} ", pane.index() + 1);
    let (kind, tone) = if focused {
        (BorderType::Thick, Tone::Accent)
    } else {
        (BorderType::Plain, Tone::Dim)
    };
    let title_style = if focused {
        style(Tone::Accent, state).add_modifier(Modifier::BOLD)
    } else {
        Style::new()
    };
    Block::bordered()
        .border_type(kind)
        .border_style(style(tone, state))
        .title(Span::styled(harmless(&title), title_style))
}

/// What is inside a frame.
pub(crate) fn inner(area: Rect) -> Rect {
    Block::bordered().inner(area)
}

/// A frame in the middle, on top of everything, and what is inside it.
pub(crate) fn popup(
    frame: &mut Frame<'_>,
    area: Rect,
    size: (u16, u16),
    title: &str,
    state: &State,
) -> Rect {
    let [row] = Layout::vertical([Constraint::Max(size.1)])
        .flex(Flex::Center)
        .areas(area);
    let [spot] = Layout::horizontal([Constraint::Max(size.0)])
        .flex(Flex::Center)
        .areas(row);
    let block = Block::bordered()
        .border_type(BorderType::Thick)
        .border_style(style(Tone::Accent, state))
        .title(Span::styled(
            format!(" {} ", harmless(title)),
            Style::new().add_modifier(Modifier::BOLD),
        ));
    let inside = block.inner(spot);
    frame.render_widget(Clear, spot);
    frame.render_widget(block, spot);
    inside
}

/// Which lines of a list are in sight, so that the one that is looked at is among them.
pub(crate) fn window(count: usize, at: usize, height: usize) -> Range<usize> {
    let top = at
        .saturating_sub(height / 2)
        .min(count.saturating_sub(height));
    top..count.min(top + height)
}

/// The lines in sight of a list; `line` is asked for those only.
pub(crate) fn list(
    frame: &mut Frame<'_>,
    area: Rect,
    (count, at): (usize, usize),
    marked: bool,
    line: impl Fn(usize) -> Line<'static>,
) {
    let lines: Vec<Line<'static>> = window(count, at, area.height.into())
        .map(|row| {
            let line = line(row);
            if row == at && marked {
                line.style(Style::new().add_modifier(Modifier::REVERSED))
            } else {
                line
            }
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), area);
}

/// A sentence in place of an empty list.
pub(crate) fn empty(frame: &mut Frame<'_>, area: Rect, key: &str, state: &State) {
    let text = Line::from(span(&state.words.tui(key), Tone::Dim, state)).centered();
    let [row] = Layout::vertical([Constraint::Length(1)])
        .flex(Flex::Center)
        .areas(area);
    frame.render_widget(Paragraph::new(text), row);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit_their_cells() {
        assert_eq!(fit("Иван", 6), "Иван  ");
        assert_eq!(fit("Иван Петров", 6), "Иван …");
        assert_eq!(fit("漢字漢字", 6), "漢字… ");
        assert_eq!(fit("a\u{1b}[2J", 8), "a\u{fffd}[2J   ");
        assert_eq!(fit("Иван", 0), "");
    }

    #[test]
    fn the_line_that_is_looked_at_is_in_sight() {
        assert_eq!(window(3, 0, 10), 0..3);
        assert_eq!(window(100, 50, 10), 45..55);
        assert_eq!(window(100, 99, 10), 90..100);
        assert_eq!(window(0, 0, 10), 0..0);
    }
}

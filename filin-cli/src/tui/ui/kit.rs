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
        // Yellow cannot be read on a light background.
        Tone::Warn => Style::new().fg(Color::Magenta),
        Tone::Bad => Style::new().fg(Color::Red),
        Tone::Dim => Style::new().add_modifier(Modifier::DIM),
        Tone::Accent => Style::new().fg(Color::Cyan),
    }
}

/// A tone that is not to be overlooked.
pub(crate) fn loud(tone: Tone, state: &State) -> Style {
    style(tone, state).add_modifier(Modifier::BOLD)
}

/// A text in a tone.
pub(crate) fn span(text: &str, tone: Tone, state: &State) -> Span<'static> {
    Span::styled(harmless(text), style(tone, state))
}

/// A text as it is.
pub(crate) fn plain(text: &str) -> Span<'static> {
    Span::raw(harmless(text))
}

/// The cells of a text.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or_default()).sum()
}

/// A text of at most this many cells: what is too long ends with an ellipsis.
pub(crate) fn cut(text: &str, cells: usize) -> String {
    let text = harmless(text);
    if width(&text) <= cells {
        return text;
    }
    let (mut cut, mut used) = (String::new(), 0);
    for c in text.chars() {
        let wide = c.width().unwrap_or_default();
        if used + wide + 1 > cells {
            break;
        }
        used += wide;
        cut.push(c);
    }
    if used < cells {
        cut.push('…');
    }
    cut
}

/// A text of exactly this many cells: cut, or filled up.
pub(crate) fn fit(text: &str, cells: usize) -> String {
    let cut = cut(text, cells);
    let blank = cells.saturating_sub(width(&cut));
    cut + &" ".repeat(blank)
}

/// As many of these as have room, with dots between them.
pub(crate) fn joined(parts: &[(String, Tone)], cells: usize, state: &State) -> Line<'static> {
    let (mut spans, mut left) = (Vec::new(), cells);
    for (text, tone) in parts {
        let gap = if spans.is_empty() { "" } else { " · " };
        let needed = width(gap) + width(&harmless(text));
        // Whatever comes first is worth being cut.
        if needed > left && (left < 8 || spans.len() > 4) {
            break;
        }
        let text = cut(text, left.saturating_sub(width(gap)));
        left = left.saturating_sub(needed);
        spans.push(span(gap, Tone::Dim, state));
        spans.push(span(&text, *tone, state));
    }
    Line::from(spans)
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

/// A sentence in lines of at most so many cells.
pub(crate) fn wrapped(text: &str, cells: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in harmless(text).split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) <= cells => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
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

/// How the line that is looked at is marked: in the panel that has the focus; in another one,
/// where it is still the one that is meant; else not at all.
pub(crate) fn mark(pane: Pane, state: &State) -> Style {
    if state.focus == pane {
        Style::new().add_modifier(Modifier::REVERSED)
    } else if state.source == pane {
        Style::new().add_modifier(Modifier::UNDERLINED)
    } else {
        Style::new()
    }
}

/// The lines in sight of a list; `line` is asked for those only.
pub(crate) fn list(
    frame: &mut Frame<'_>,
    area: Rect,
    (count, at): (usize, usize),
    mark: Style,
    line: impl Fn(usize) -> Line<'static>,
) {
    let lines: Vec<Line<'static>> = window(count, at, area.height.into())
        .map(|row| {
            let line = line(row);
            if row == at { line.style(mark) } else { line }
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

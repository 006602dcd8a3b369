//! Questions and forms, on top of the panels.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Wrap};

use super::kit;
use crate::output::Tone;
use crate::tui::state::{Ask, Choice, Field, Form, State};

/// As wide as a form becomes.
const WIDTH: u16 = 66;
/// The cells of a field's name.
const NAME: usize = 14;
/// So many of the things offered are in sight.
const CHOICES: usize = 8;

/// A question.
pub(crate) fn ask(frame: &mut Frame<'_>, area: Rect, ask: &Ask, state: &State) {
    let inside = kit::popup(frame, area, (60, 5), &state.words.tui("sure"), state);
    let text = Line::from(kit::span(&ask.question, Tone::Warn, state)).centered();
    frame.render_widget(Paragraph::new(text).wrap(Wrap { trim: true }), inside);
}

/// A form.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, form: &Form, state: &State) {
    let choices = form.choices.len().min(CHOICES);
    let wrong = usize::from(form.wrong.is_some()) * 2;
    let height = form.fields.len() + wrong + choices + usize::from(choices > 0) + 2;
    let size = (WIDTH, u16::try_from(height).unwrap_or(u16::MAX));
    let title = state.words.tui(form.kind.key());
    let inside = kit::popup(frame, area, size, &title, state);
    let width = usize::from(inside.width).saturating_sub(NAME + 1);
    let mut lines: Vec<Line<'static>> = Vec::new();
    for (at, field) in form.fields.iter().enumerate() {
        let (line, cursor) = drawn(field, at == form.at, width, state);
        if at == form.at {
            let row = inside
                .y
                .saturating_add(u16::try_from(at).unwrap_or(u16::MAX));
            let column = inside
                .x
                .saturating_add(u16::try_from(NAME + cursor).unwrap_or(u16::MAX));
            frame.set_cursor_position(Position::new(column, row.min(inside.bottom())));
        }
        lines.push(line);
    }
    if let Some((_, why)) = &form.wrong {
        lines.push(Line::default());
        lines.push(Line::from(kit::span(why, Tone::Bad, state)));
    }
    if choices > 0 {
        lines.push(Line::default());
        let window = kit::window(form.choices.len(), form.choice.unwrap_or(0), CHOICES);
        lines.extend(window.filter_map(|at| {
            let choice = form.choices.get(at)?;
            Some(offered(
                choice,
                form.choice == Some(at),
                inside.width.into(),
                state,
            ))
        }));
    }
    frame.render_widget(Paragraph::new(lines), inside);
}

/// A field, and where its cursor stands.
fn drawn(field: &Field, focused: bool, width: usize, state: &State) -> (Line<'static>, usize) {
    let scroll = field.input.visual_scroll(width);
    let text = crate::output::harmless(field.input.value());
    let tone = if focused { Tone::Accent } else { Tone::Dim };
    let shown: String = skip_cells(&text, scroll);
    let line = Line::from(vec![
        kit::span(&kit::fit(&state.words.tui(field.key), NAME), tone, state),
        Span::raw(kit::fit(&shown, width)),
    ]);
    (line, field.input.visual_cursor().saturating_sub(scroll))
}

/// The text without its first cells.
fn skip_cells(text: &str, cells: usize) -> String {
    use unicode_width::UnicodeWidthChar;
    let mut skipped = 0;
    text.chars()
        .skip_while(|c| {
            let before = skipped < cells;
            if before {
                skipped += c.width().unwrap_or_default();
            }
            before
        })
        .collect()
}

fn offered(choice: &Choice, picked: bool, width: usize, state: &State) -> Line<'static> {
    let text = match choice {
        Choice::Slot(slot) => {
            let tables: Vec<String> = slot.tables.iter().map(ToString::to_string).collect();
            format!("{}  {}", slot.starts_at.format("%H:%M"), tables.join(" "))
        }
        Choice::Booking(booking) => state.named(booking),
        Choice::Guest(_, name) => name.clone(),
        Choice::Day(day) => crate::shown::day_long(&state.words, *day),
    };
    let line = Line::from(kit::plain(&kit::fit(&format!(" {text}"), width)));
    if picked {
        line.style(Style::new().add_modifier(Modifier::REVERSED))
    } else {
        line
    }
}

//! Questions and forms, on top of the panels.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Wrap};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::kit;
use crate::output::{Tone, harmless};
use crate::shown;
use crate::tui::state::{Ask, Choice, Field, Form, State};

/// As wide as a form becomes.
const WIDTH: u16 = 70;
/// The cells of a field's name.
const NAME: usize = 11;
/// So many of the things offered are in sight, where there is room.
const CHOICES: usize = 10;

/// A question.
pub(crate) fn ask(frame: &mut Frame<'_>, area: Rect, ask: &Ask, state: &State) {
    let lines = kit::wrapped(&ask.question, 56);
    let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let inside = kit::popup(frame, area, (60, height), &state.words.tui("sure"), state);
    let text = Line::from(kit::span(&ask.question, Tone::Warn, state)).centered();
    frame.render_widget(Paragraph::new(text).wrap(Wrap { trim: true }), inside);
}

/// A form.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, form: &Form, state: &State) {
    let width = usize::from(WIDTH.min(area.width)).saturating_sub(4);
    let (mut lines, cursor) = fields(form, width, state);
    let below = below(form, width, state);
    let room = usize::from(area.height).saturating_sub(lines.len() + 3);
    let room = room.min(CHOICES);
    // What is said takes its lines from what is offered.
    let taken = if below.is_empty() { 0 } else { below.len() + 1 };
    let offers = offers(form, width, room.saturating_sub(taken), state);
    for part in [below, offers] {
        if !part.is_empty() {
            lines.push(Line::default());
            lines.extend(part);
        }
    }
    if form.kind.offers() {
        // It does not jump about while what is offered comes and goes.
        let full = form.fields.len() + 1 + room;
        lines.resize(lines.len().max(full), Line::default());
    }
    let title = state.words.tui(form.kind.key());
    let title = if form.about.is_empty() {
        title
    } else {
        kit::fit(&format!("{title}: {}", form.about), width)
            .trim_end()
            .to_owned()
    };
    let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let mut inside = kit::popup(frame, area, (WIDTH, height), &title, state);
    inside.x += 1;
    inside.width = inside.width.saturating_sub(2);
    let offset = |cells: usize| u16::try_from(cells).unwrap_or(u16::MAX);
    let spot = Position::new(
        inside.x.saturating_add(offset(cursor.0)),
        inside.y.saturating_add(offset(cursor.1)),
    );
    frame.render_widget(Paragraph::new(lines), inside);
    if !form.sent && inside.contains(spot) {
        frame.set_cursor_position(spot);
    }
}

/// The fields, what is wrong below the one it is about, and where the cursor stands.
fn fields(form: &Form, width: usize, state: &State) -> (Vec<Line<'static>>, (usize, usize)) {
    let mut lines = Vec::new();
    let mut cursor = (0, 0);
    for (at, field) in form.fields.iter().enumerate() {
        let (line, column) = drawn(field, at == form.at, width, state);
        if at == form.at {
            cursor = (column, lines.len());
        }
        lines.push(line);
        if let Some(wrong) = form.wrong.as_ref().filter(|wrong| wrong.at == Some(at)) {
            let text = kit::wrapped(&wrong.why, width.saturating_sub(NAME));
            lines.extend(text.iter().map(|text| {
                let indented = format!("{}{text}", " ".repeat(NAME));
                Line::from(kit::span(&indented, Tone::Bad, state))
            }));
        }
    }
    (lines, cursor)
}

/// What is said of the form as a whole.
fn below(form: &Form, width: usize, state: &State) -> Vec<Line<'static>> {
    if form.sent {
        let text = state.words.tui("sending");
        return vec![Line::from(kit::span(&text, Tone::Accent, state))];
    }
    let wrong = form.wrong.as_ref().filter(|wrong| wrong.at.is_none());
    let wrong = wrong.map(|wrong| (&wrong.why, Tone::Bad));
    let said = form.said.as_ref().map(|said| (said, Tone::Warn));
    let lines = |(text, tone): (&String, Tone)| {
        let lines = kit::wrapped(text, width).into_iter();
        lines.map(move |text| Line::from(kit::span(&text, tone, state)))
    };
    wrong.or(said).into_iter().flat_map(lines).collect()
}

/// What is offered, or why nothing is.
fn offers(form: &Form, width: usize, room: usize, state: &State) -> Vec<Line<'static>> {
    if form.choices.is_empty() {
        let looking = || form.look.as_ref().map(|_| state.words.tui("searching"));
        let said = form.none.clone().or_else(looking);
        let said =
            said.map(|text| Line::from(kit::span(&kit::fit(&text, width), Tone::Dim, state)));
        return said.into_iter().collect();
    }
    let at = form.choice.unwrap_or(form.near);
    kit::window(form.choices.len(), at, room)
        .filter_map(|at| {
            let choice = form.choices.get(at)?;
            Some(offered(choice, form.choice == Some(at), width, state))
        })
        .collect()
}

/// A field, and where its cursor stands.
fn drawn(field: &Field, focused: bool, width: usize, state: &State) -> (Line<'static>, usize) {
    let note = field.note.as_ref();
    let noted = note.map_or(0, |note| note.text.width() + 1);
    let width = width.saturating_sub(NAME + noted);
    let tone = if focused { Tone::Accent } else { Tone::Dim };
    let name = kit::fit(&state.words.tui(field.key), NAME - 1) + " ";
    let mut spans = vec![kit::span(&name, tone, state)];
    let value = field.input.value();
    let cursor = field.input.cursor();
    let before: String = harmless(&value.chars().take(cursor).collect::<String>());
    let cells = wide(&before);
    // The cursor itself takes a cell.
    let scroll = (cells + 1).saturating_sub(width);
    let (skipped, shown) = skip_cells(&harmless(value), scroll);
    if value.is_empty() {
        let text = field.empty.map(|key| state.words.tui(key));
        let text = kit::fit(&text.unwrap_or_default(), width);
        spans.push(kit::span(&text, Tone::Dim, state));
    } else {
        let text = kit::fit(&shown, width);
        let (text, blank) = text.split_at(text.trim_end().len());
        let style = if focused && field.picked {
            Style::new().add_modifier(Modifier::REVERSED)
        } else {
            Style::new()
        };
        spans.push(Span::styled(text.to_owned(), style));
        spans.push(Span::raw(blank.to_owned()));
    }
    if let Some(note) = note {
        spans.push(Span::raw(" "));
        spans.push(kit::span(&note.text, note.tone, state));
    }
    (Line::from(spans), NAME + cells.saturating_sub(skipped))
}

fn wide(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}

/// The text without its first cells, and how many that were: a wide letter is not cut in two.
fn skip_cells(text: &str, cells: usize) -> (usize, String) {
    let mut skipped = 0;
    let rest = text.chars().skip_while(|c| {
        let before = skipped < cells;
        if before {
            skipped += c.width().unwrap_or_default();
        }
        before
    });
    let rest = rest.collect();
    (skipped, rest)
}

fn offered(choice: &Choice, picked: bool, width: usize, state: &State) -> Line<'static> {
    let words = &state.words;
    let text = match choice {
        Choice::Slot(slot) => {
            let tables = numbers(slot.tables.iter().map(ToString::to_string));
            let joins = slot
                .joins
                .iter()
                .map(|[one, other]| format!("{one}+{other}"));
            let tables = if tables.is_empty() {
                numbers(joins)
            } else {
                tables
            };
            let args = [("tables", tables)];
            let (from, to) = (slot.starts_at.format("%H:%M"), slot.ends_at.format("%H:%M"));
            format!("{from}–{to}  {}", words.tui_with("slot-tables", &args))
        }
        Choice::Instead(_, free) => {
            let tables: Vec<String> = free.tables.iter().map(ToString::to_string).collect();
            let args = [("number", tables.join("+"))];
            let when = shown::moment_short(words, free.starts_at);
            format!("{when}  {}", words.tui_with("table", &args))
        }
        Choice::Booking(booking) => {
            let status = words.status(booking.status);
            let day = shown::day_short(words, booking.date);
            let named = state.named(booking);
            if state.day() == Some(booking.date) {
                format!("{named} · {status}")
            } else {
                format!(
                    "{} · {status}",
                    named.replacen(&day, &shown::day_long(words, booking.date), 1)
                )
            }
        }
        Choice::Guest(guest) => {
            let args = [("name", guest.name.clone())];
            let phone = guest.phone.as_deref().unwrap_or_default();
            format!("{} {phone}", words.tui_with("found-guest", &args))
        }
        Choice::Wait(wait) => {
            let args = [("wait", state.named_wait(wait))];
            words.tui_with("found-wait", &args)
        }
        Choice::Table(number) => {
            let args = [("number", number.to_string())];
            let tables = state.data.as_ref().map(|data| data.room.tables.as_slice());
            let table = tables
                .unwrap_or_default()
                .iter()
                .find(|table| table.number == *number);
            let about = table.map(|table| {
                let seats = format!("{}–{}", table.seats.min, table.seats.max);
                format!(" · {seats} · {} · {}", table.zone, words.state(table.state))
            });
            words.tui_with("table", &args) + &about.unwrap_or_default()
        }
    };
    let line = Line::from(kit::plain(&kit::fit(&format!(" {text}"), width)));
    if picked {
        line.style(Style::new().add_modifier(Modifier::REVERSED))
    } else {
        line
    }
}

fn numbers(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;

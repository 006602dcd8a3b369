//! The floor plan in characters: pure drawing, from thousandths to cells.

use filin_core::domain::table::{Place, Shape};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::output::{Span, Tone};

/// A cell of a terminal is about twice as high as it is wide; a room, three quarters as deep.
const ASPECT: f64 = 0.36;
const SHALLOWEST: usize = 8;
const DEEPEST: usize = 60;
/// The smallest box that has room for a number and a letter.
const BOX_HEIGHT: usize = 3;

/// A table to draw.
pub(crate) struct Mark {
    /// Where.
    pub(crate) place: Place,
    /// As what.
    pub(crate) shape: Shape,
    /// What to write in it, the most important first.
    pub(crate) lines: Vec<String>,
    /// In which colour.
    pub(crate) tone: Tone,
    /// Whether it is the one that is being looked at.
    pub(crate) picked: bool,
}

/// A box in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Area {
    left: usize,
    top: usize,
    width: usize,
    height: usize,
}

/// Draws the marks on `width` columns and at most `height` rows.
pub(crate) fn draw(marks: &[Mark], width: usize, height: Option<usize>) -> Vec<Vec<Span>> {
    let height = rows(marks, width, height);
    let mut canvas = vec![vec![Some((' ', Tone::Plain)); width]; height];
    for mark in marks {
        let area = area(mark, width, height);
        frame(&mut canvas, area, mark);
        write(&mut canvas, area, mark);
    }
    // Bare walls above and below say nothing.
    let mut lines: Vec<Vec<Span>> = canvas.into_iter().map(spans).collect();
    while lines.last().is_some_and(Vec::is_empty) {
        lines.pop();
    }
    lines.into_iter().skip_while(Vec::is_empty).collect()
}

/// As many rows as the room's shape asks for, or as its smallest table needs, if there is space.
fn rows(marks: &[Mark], width: usize, height: Option<usize>) -> usize {
    let smallest = marks
        .iter()
        .map(|mark| turned(mark.place).3)
        .min()
        .unwrap_or(1000)
        .max(1);
    let needed = (BOX_HEIGHT * 1000).div_ceil(usize::try_from(smallest).unwrap_or(1));
    let shaped = (width as f64 * ASPECT).round() as usize;
    let most = height.unwrap_or(DEEPEST).clamp(SHALLOWEST, DEEPEST);
    needed.max(shaped).clamp(SHALLOWEST, most)
}

/// Left, top, width and height; a table on its side changes width for height about its centre.
fn turned(place: Place) -> (i64, i64, i64, i64) {
    let Place { x, y, w, h, turn } = place;
    if (45..135).contains(&(turn % 180)) {
        (x + (w - h) / 2, y + (h - w) / 2, h, w)
    } else {
        (x, y, w, h)
    }
}

fn area(mark: &Mark, columns: usize, rows: usize) -> Area {
    let (x, y, w, h) = turned(mark.place);
    let text = mark.lines.first().map_or(0, |line| line.width());
    let (left, width) = stretch(x, w, columns, text + 2);
    let (top, height) = stretch(y, h, rows, BOX_HEIGHT);
    Area {
        left,
        top,
        width,
        height,
    }
}

/// Thousandths to cells: at least `least` of them, and all on the canvas.
fn stretch(from: i64, size: i64, cells: usize, least: usize) -> (usize, usize) {
    let cell = |thousandths: i64| {
        let clamped = usize::try_from(thousandths.clamp(0, 1000)).unwrap_or_default();
        (clamped * cells + 500) / 1000
    };
    let (start, end) = (cell(from), cell(from + size));
    let length = (end - start).max(least).min(cells);
    (start.min(cells - length), length)
}

type Canvas = Vec<Vec<Option<(char, Tone)>>>;

fn put(canvas: &mut Canvas, row: usize, column: usize, cell: Option<(char, Tone)>) {
    if let Some(place) = canvas.get_mut(row).and_then(|row| row.get_mut(column)) {
        *place = cell;
    }
}

fn frame(canvas: &mut Canvas, area: Area, mark: &Mark) {
    let [tl, tr, bl, br, across, down] = match mark.shape {
        _ if mark.picked => ['┏', '┓', '┗', '┛', '━', '┃'],
        Shape::Round => ['╭', '╮', '╰', '╯', '─', '│'],
        Shape::Rect => ['┌', '┐', '└', '┘', '─', '│'],
        Shape::Sofa => ['╔', '╗', '╚', '╝', '═', '║'],
    };
    let (right, bottom) = (area.width.saturating_sub(1), area.height.saturating_sub(1));
    for row in 0..area.height {
        for column in 0..area.width {
            let c = match (row, column) {
                (0, 0) => tl,
                (0, column) if column == right => tr,
                (row, 0) if row == bottom => bl,
                (row, column) if row == bottom && column == right => br,
                (0, _) => across,
                (row, _) if row == bottom => across,
                (_, 0) => down,
                (_, column) if column == right => down,
                _ => ' ',
            };
            put(
                canvas,
                area.top + row,
                area.left + column,
                Some((c, mark.tone)),
            );
        }
    }
}

/// Writes as many lines as have room, in the middle of the box.
fn write(canvas: &mut Canvas, area: Area, mark: &Mark) {
    let room = area.height.saturating_sub(2).max(1);
    let inner = area.width.saturating_sub(2);
    let lines: Vec<&String> = mark
        .lines
        .iter()
        .take(room)
        .filter(|line| line.width() <= inner)
        .collect();
    let top = area.top + (area.height - lines.len().min(area.height)) / 2;
    for (row, line) in lines.into_iter().enumerate() {
        let mut column = area.left + (area.width - line.width()) / 2;
        for c in line.chars() {
            put(canvas, top + row, column, Some((c, mark.tone)));
            column += 1;
            // The second half of a wide character has no cell of its own.
            for _ in 1..c.width().unwrap_or(1) {
                put(canvas, top + row, column, None);
                column += 1;
            }
        }
    }
}

/// A row as runs of one colour, without the blanks at its end.
fn spans(row: Vec<Option<(char, Tone)>>) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (c, tone) in row.into_iter().flatten() {
        match spans.last_mut() {
            Some((text, last)) if *last == tone => text.push(c),
            _ => spans.push((c.to_string(), tone)),
        }
    }
    while let Some((text, _)) = spans.last_mut() {
        text.truncate(text.trim_end().len());
        if !text.is_empty() {
            break;
        }
        spans.pop();
    }
    spans
}

#[cfg(test)]
mod tests;

//! The floor plan in characters: pure drawing, from thousandths to cells. Where the boxes of the
//! plan would cover each other, the tables stand in rows instead, in the order of the marks.

mod tiles;

use filin_core::domain::table::{Place, Shape};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::output::{Span, Tone};

/// A cell of a terminal is about twice as high as it is wide; a room, three quarters as deep.
const ASPECT: f64 = 0.36;
const SHALLOWEST: usize = 8;
const DEEPEST: usize = 60;
/// Tables whose tops differ by less than this stand in one row.
const ROW: i64 = 100;
/// The smallest box that has room for a number and a letter.
const BOX_HEIGHT: usize = 3;

/// Stands before a time at which somebody goes; left out where the box has no room for it.
pub(crate) const ARROW: char = '→';

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
pub(crate) struct Area {
    /// The first column.
    pub(crate) left: usize,
    /// The first row.
    pub(crate) top: usize,
    /// Columns.
    pub(crate) width: usize,
    /// Rows; a box of one has no frame.
    pub(crate) height: usize,
}

impl Area {
    fn right(self) -> usize {
        self.left + self.width
    }

    fn bottom(self) -> usize {
        self.top + self.height
    }

    /// Whether the cell lies in it.
    pub(crate) fn has(self, column: usize, row: usize) -> bool {
        (self.left..self.right()).contains(&column) && (self.top..self.bottom()).contains(&row)
    }

    fn covers(self, other: Self) -> bool {
        self.left < other.right()
            && other.left < self.right()
            && self.top < other.bottom()
            && other.top < self.bottom()
    }
}

/// Draws the marks on `width` columns and at most `height` rows.
pub(crate) fn draw(marks: &[Mark], width: usize, height: Option<usize>) -> Vec<Vec<Span>> {
    let areas = lay(marks, width, height);
    let deep = areas.iter().map(|area| area.bottom()).max().unwrap_or(0);
    let mut canvas = vec![vec![Some((' ', Tone::Plain)); width]; deep];
    for (mark, area) in marks.iter().zip(areas) {
        if area.height < BOX_HEIGHT {
            bracket(&mut canvas, area, mark);
        } else {
            frame(&mut canvas, area, mark);
            write(&mut canvas, area, mark);
        }
    }
    canvas.into_iter().map(spans).collect()
}

/// Where each mark is drawn, in the order of the marks; those that are out of sight have no rows.
pub(crate) fn lay(marks: &[Mark], width: usize, height: Option<usize>) -> Vec<Area> {
    let deep = rows(marks, width, height);
    let mut areas: Vec<Area> = marks.iter().map(|mark| area(mark, width, deep)).collect();
    if height.is_some_and(|height| deep > height) || any_covered(&areas) {
        return tiles::lay(marks, width, height);
    }
    // Bare walls above say nothing.
    let bare = areas.iter().map(|area| area.top).min().unwrap_or(0);
    for area in &mut areas {
        area.top -= bare;
    }
    areas
}

fn any_covered(areas: &[Area]) -> bool {
    areas.iter().enumerate().any(|(at, area)| {
        let mut others = areas.iter().skip(at + 1);
        others.any(|other| area.covers(*other))
    })
}

/// Where to look from a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
}

/// The nearest area that way: what lies straight ahead goes before what is aside.
pub(crate) fn nearest(areas: &[Area], from: usize, way: Way) -> Option<usize> {
    let here = areas.get(from)?;
    let far = |area: &Area| {
        // Twice the middle, so that halves count; a cell is twice as high as it is wide.
        let dx =
            (area.left * 2 + area.width).cast_signed() - (here.left * 2 + here.width).cast_signed();
        let dy = ((area.top * 2 + area.height).cast_signed()
            - (here.top * 2 + here.height).cast_signed())
            * 2;
        let beside = area.top < here.bottom() && here.top < area.bottom();
        let above = area.left < here.right() && here.left < area.right();
        let (along, aside, straight) = match way {
            Way::Left => (-dx, dy.abs(), beside),
            Way::Right => (dx, dy.abs(), beside),
            Way::Up => (-dy, dx.abs(), above),
            Way::Down => (dy, dx.abs(), above),
        };
        (along > 0).then_some(along + if straight { aside / 2 } else { aside * 3 })
    };
    let others = areas
        .iter()
        .enumerate()
        .filter(|(at, area)| *at != from && area.height > 0);
    let reached = others.filter_map(|(at, area)| Some((far(area)?, at)));
    reached.min().map(|(_, at)| at)
}

/// Marks in the order in which people walk through a room: zone by zone, from its back wall on.
pub(crate) fn in_order<T>(tables: &mut [T], zone: impl Fn(&T) -> (&str, Place, i64)) {
    tables.sort_by_cached_key(|table| {
        let (zone, place, number) = zone(table);
        (zone.to_owned(), place.y / ROW, place.x, number)
    });
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
    let text = mark.lines.first().map_or(0, |line| needs(line));
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

/// A table without a frame: brackets say which one is looked at.
fn bracket(canvas: &mut Canvas, area: Area, mark: &Mark) {
    if area.height == 0 {
        return;
    }
    if mark.picked {
        put(canvas, area.top, area.left, Some(('[', mark.tone)));
        let last = area.right().saturating_sub(1);
        put(canvas, area.top, last, Some((']', mark.tone)));
    }
    write(canvas, area, mark);
}

/// Writes as many lines as have room, in the middle of the box.
fn write(canvas: &mut Canvas, area: Area, mark: &Mark) {
    let room = area.height.saturating_sub(2).max(1);
    let inner = area.width.saturating_sub(2);
    let lines = mark.lines.iter().filter_map(|line| within(line, inner));
    let lines: Vec<&str> = lines.take(room).collect();
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

/// The cells that a line cannot do without.
fn needs(line: &str) -> usize {
    line.trim_start_matches(ARROW).width()
}

/// A line in so many cells, if it has a form of that width.
fn within(line: &str, cells: usize) -> Option<&str> {
    let mut forms = [line, line.trim_start_matches(ARROW)].into_iter();
    forms.find(|form| form.width() <= cells)
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

//! Tables for people: as wide as the terminal allows, and records where it is too narrow for one.

use tabled::Table;
use tabled::builder::Builder;
use tabled::settings::object::Columns;
use tabled::settings::style::Style;
use tabled::settings::{Color, Padding};
use unicode_width::UnicodeWidthStr;

use super::column::{Cell, Column};
use super::fit::{self, Need};
use super::safe::{harmless, harmless_lines};
use crate::sent::Item;
use crate::words::Words;

/// A narrower value than this cannot be read.
const NARROWEST: usize = 6;

/// How tables are drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// The terminal's width, where there is a terminal.
    pub(crate) width: Option<usize>,
    /// Whether colours show.
    pub(crate) color: bool,
}

/// A list as a table. Where it is too narrow for one, spare columns are left out; where even that
/// is not enough, it becomes a list of records.
pub(crate) fn list<T, I: Item<T>>(
    items: &[I],
    columns: &[Column<T>],
    look: Look,
    words: &Words,
) -> String {
    let columns = shown(columns);
    let mut fewer = columns.clone();
    loop {
        if let Some(table) = grid(items, &fewer, look, words) {
            return table;
        }
        match fewer.iter().rposition(|column| column.is_spare()) {
            Some(spare) => drop(fewer.remove(spare)),
            None => break,
        }
    }
    let records = items.iter().map(|item| record(item, &columns, look, words));
    records.collect::<Vec<_>>().join("\n")
}

/// One thing: a line a value; empty ones are left out.
pub(crate) fn one<T, I: Item<T>>(
    item: &I,
    columns: &[Column<T>],
    look: Look,
    words: &Words,
) -> String {
    record(item, &shown(columns), look, words)
}

fn shown<T>(columns: &[Column<T>]) -> Vec<&Column<T>> {
    columns.iter().filter(|column| column.in_table()).collect()
}

/// The table, if it fits.
fn grid<T, I: Item<T>>(
    items: &[I],
    columns: &[&Column<T>],
    look: Look,
    words: &Words,
) -> Option<String> {
    let headers: Vec<String> = columns.iter().map(|column| column.header(words)).collect();
    let rows: Vec<Vec<Cell>> = items
        .iter()
        .map(|item| {
            let cells = columns.iter().map(|column| column.of(item, words));
            cells
                .map(|cell| Cell {
                    human: harmless(&cell.human),
                    ..cell
                })
                .collect()
        })
        .collect();
    let widths = allot(&headers, &rows, look.width)?;
    let mut builder = Builder::default();
    builder.push_record(
        headers
            .iter()
            .zip(&widths)
            .map(|(text, width)| fit::wrap(text, *width)),
    );
    for row in &rows {
        let cells = row.iter().zip(&widths);
        builder.push_record(cells.map(|(cell, width)| fit::wrap(&cell.human, *width)));
    }
    let mut table = builder.build();
    table.with(Style::rounded());
    if look.color {
        for column in 0..columns.len() {
            table.modify((0, column), Color::BOLD);
        }
        tint(&mut table, &rows, |row, column| (row + 1, column));
    }
    Some(format!("{table}\n"))
}

/// The width of each column, if they can share the terminal's.
fn allot(headers: &[String], rows: &[Vec<Cell>], width: Option<usize>) -> Option<Vec<usize>> {
    let needs: Vec<Need> = headers
        .iter()
        .enumerate()
        .map(|(at, header)| {
            let cells = rows
                .iter()
                .filter_map(|row| row.get(at))
                .map(|cell| cell.human.as_str());
            fit::need(std::iter::once(header.as_str()).chain(cells))
        })
        .collect();
    let borders = headers.len() * 3 + 1;
    fit::widths(
        &needs,
        width.map_or(usize::MAX, |width| width.saturating_sub(borders)),
    )
}

fn record<T, I: Item<T>>(item: &I, columns: &[&Column<T>], look: Look, words: &Words) -> String {
    let cells: Vec<(String, Cell)> = columns
        .iter()
        .map(|column| (column.header(words), column.of(item, words)))
        .filter(|(_, cell)| !cell.human.trim().is_empty())
        .collect();
    let names = cells
        .iter()
        .map(|(header, _)| header.width())
        .max()
        .unwrap_or_default();
    // Names stay whole; only values wrap.
    let room = look.width.map_or(usize::MAX, |width| {
        width.saturating_sub(names + 2).max(NARROWEST)
    });
    let mut builder = Builder::default();
    for (header, cell) in &cells {
        builder.push_record([
            header.clone(),
            fit::wrap(&harmless_lines(&cell.human), room),
        ]);
    }
    let mut table = builder.build();
    table.with(Style::empty()).with(Padding::new(0, 2, 0, 0));
    table.modify(Columns::last(), Padding::zero());
    if look.color {
        for row in 0..cells.len() {
            table.modify((row, 0), Color::FG_BRIGHT_BLACK);
        }
        let rows: Vec<Vec<Cell>> = cells.into_iter().map(|(_, cell)| vec![cell]).collect();
        tint(&mut table, &rows, |row, _| (row, 1));
    }
    let lines: Vec<String> = table
        .to_string()
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    format!("{}\n", lines.join("\n"))
}

fn tint(table: &mut Table, rows: &[Vec<Cell>], place: impl Fn(usize, usize) -> (usize, usize)) {
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if let Some(color) = cell.tone.color() {
                table.modify(place(row, column), color);
            }
        }
    }
}

#[cfg(test)]
mod tests;

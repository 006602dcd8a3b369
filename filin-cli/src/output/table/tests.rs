use filin_core::domain::actor::Language;

use super::*;
use crate::output::Tone;

const COLUMNS: &[Column<(i64, &'static str)>] = &[
    Column::new("id", |item, _| Cell::of(item.0)),
    Column::new("name", |item, _| Cell::of(item.1).tone(Tone::Good)),
    Column::csv("version", |_, _| Cell::of("hidden")),
];

fn draw(items: &[(i64, &'static str)], width: Option<usize>, color: bool) -> String {
    let words = Words::load(Language::Ru).unwrap();
    list(items, COLUMNS, Look { width, color }, &words)
}

#[test]
fn cyrillic_and_wide_characters_line_up() {
    let table = draw(&[(1, "Анна"), (23, "漢字"), (4, "Ё")], None, false);
    let widths: Vec<usize> = table.lines().map(UnicodeWidthStr::width).collect();
    assert!(widths.iter().all(|width| *width == widths[0]), "{table}");
    assert!(!table.contains("hidden"));
}

#[test]
fn a_long_cell_wraps_to_the_terminal() {
    let table = draw(
        &[(1, "очень длинное имя, которое не помещается в строку")],
        Some(30),
        false,
    );
    assert!(table.lines().all(|line| line.width() <= 30), "{table}");
    assert!(table.contains("помещается"), "{table}");
}

#[test]
fn a_very_narrow_terminal_gets_records() {
    let records = draw(&[(1, "Анна"), (2, "Борис")], Some(12), false);
    assert!(
        !records.contains('│') && records.contains("Борис"),
        "{records}"
    );
}

#[test]
fn colours_only_when_asked() {
    assert!(!draw(&[(1, "Анна")], None, false).contains('\u{1b}'));
    assert!(draw(&[(1, "Анна")], None, true).contains("\u{1b}[32m"));
}

#[test]
fn escape_sequences_never_reach_the_terminal() {
    let table = draw(&[(1, "\u{1b}[2Jgone\nnext")], None, false);
    assert!(
        !table.contains('\u{1b}') && table.contains("gone next"),
        "{table}"
    );
}

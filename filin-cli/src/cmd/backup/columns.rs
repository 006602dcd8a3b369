//! What is shown of a backup.

use chrono::{DateTime, SecondsFormat, Utc};
use filin_core::domain::backup::{Backup, Engine};

use crate::output::{Cell, Column, Tone};
use crate::shown;
use crate::words::Words;

/// In a list: a narrow one does without the name, which says the same.
pub(super) const COLUMNS: &[Column<Backup>] = &[
    Column::new("made_at", made_at),
    Column::spare("name", |one, _| Cell::of(&one.name)),
    Column::new("engine", engine),
    Column::new("bytes", bytes),
    Column::new("rows", rows),
    Column::new("verified_at", verified_at),
    Column::spare("encrypted", encrypted),
];

/// Of one.
pub(super) const DETAILS: &[Column<Backup>] = &[
    Column::new("name", |one, _| Cell::of(&one.name)),
    Column::new("made_at", made_at),
    Column::new("engine", engine),
    Column::new("bytes", bytes),
    Column::new("rows", rows),
    Column::new("verified_at", verified_at),
    Column::new("encrypted", encrypted),
    Column::new("version", |one, _| Cell::of(&one.version)),
    Column::csv("schema", |one, _| Cell::of(one.schema)),
    Column::csv("zone", |one, _| Cell::of(one.zone)),
    Column::csv("sha256", |one, _| Cell::of(&one.sha256)),
];

fn made_at(one: &Backup, _: &Words) -> Cell {
    moment(one, one.made_at)
}

fn engine(one: &Backup, _: &Words) -> Cell {
    match one.engine {
        Engine::Sqlite => Cell::two("sqlite", "SQLite"),
        Engine::Postgres => Cell::two("postgres", "PostgreSQL"),
    }
}

fn bytes(one: &Backup, words: &Words) -> Cell {
    Cell::two(one.bytes, shown::size(words, one.bytes))
}

/// Of one whose card is lost nobody knows.
fn rows(one: &Backup, _: &Words) -> Cell {
    Cell::maybe((!one.rows.is_empty()).then(|| one.all_rows()))
}

fn verified_at(one: &Backup, words: &Words) -> Cell {
    match one.verified_at {
        Some(at) => moment(one, at).tone(Tone::Good),
        None => Cell::two("", words.get("backup-unverified")).tone(Tone::Warn),
    }
}

fn encrypted(one: &Backup, words: &Words) -> Cell {
    Cell::two(one.encrypted, words.yes_no(one.encrypted)).tone(Tone::Dim)
}

/// By the venue's clocks; backups reach far back, so the year is always told.
fn moment(one: &Backup, at: DateTime<Utc>) -> Cell {
    let local = at.with_timezone(&one.zone).fixed_offset();
    Cell::two(
        at.to_rfc3339_opts(SecondsFormat::AutoSi, true),
        shown::moment(local),
    )
}

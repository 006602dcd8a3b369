//! What came over, table by table, and what became of v3's rows.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use filin_core::transfer::migrate::Sums;
use filin_core::transfer::report::{Done, Reason, Report, Tally};
use filin_core::transfer::source::SourceFeed;
use serde::Serialize;

use crate::error::{Error, Result};
use crate::output::{Cell, Column, Format, Printer, Tone};
use crate::words::Words;

/// The file of `--report`, or none.
pub(super) struct Lines(Option<Arc<Mutex<Kept>>>);

struct Kept {
    to: BufWriter<File>,
    failed: Option<String>,
}

impl Lines {
    pub(super) fn open(path: Option<&Path>, words: &Words) -> Result<Self> {
        let Some(path) = path else {
            return Ok(Self(None));
        };
        let file = File::create(path).map_err(|error| unwritten(words, &error.to_string()))?;
        Ok(Self(Some(Arc::new(Mutex::new(Kept {
            to: BufWriter::new(file),
            failed: None,
        })))))
    }

    /// A report that writes its notes there.
    pub(super) fn report(&self) -> Report {
        let Some(kept) = self.0.clone() else {
            return Report::default();
        };
        Report::new(Box::new(move |note| {
            let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
            let line = serde_json::to_string(note).unwrap_or_default();
            if let Err(error) = writeln!(kept.to, "{line}") {
                kept.failed.get_or_insert(error.to_string());
            }
        }))
    }

    /// Whether all of it stands there.
    pub(super) fn close(self, words: &Words) -> Result<()> {
        let Some(kept) = self.0 else { return Ok(()) };
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        let flushed = kept.to.flush().map_err(|error| error.to_string());
        match kept.failed.take().or(flushed.err()) {
            Some(why) => Err(unwritten(words, &why)),
            None => Ok(()),
        }
    }
}

fn unwritten(words: &Words, why: &str) -> Error {
    Error::Local(words.with("move-report-unwritten", &[("why", why.to_owned())]))
}

/// A table of the result.
#[derive(Serialize)]
struct Moved {
    database_table: &'static str,
    rows: u64,
    sum: String,
}

const MOVED: &[Column<Moved>] = &[
    Column::new("database_table", |one, _| Cell::of(one.database_table)),
    Column::new("rows", |one, _| Cell::of(one.rows)),
    Column::new("sum", |one, _| {
        // Enough to compare by eye; machines get all of it.
        let short: String = one.sum.chars().take(12).collect();
        Cell::two(&one.sum, short).tone(Tone::Dim)
    }),
];

/// A table of v3, and how its rows fared.
#[derive(Serialize)]
struct Fared {
    database_table: &'static str,
    #[serde(flatten)]
    tally: Tally,
}

const FARED: &[Column<Fared>] = &[
    Column::new("database_table", |one, _| Cell::of(one.database_table)),
    Column::new("rows", |one, _| Cell::of(one.tally.rows)),
    Column::new("plain", |one, _| Cell::of(one.tally.plain)),
    Column::new("changed", |one, _| {
        Cell::of(one.tally.changed).tone(warned(one.tally.changed))
    }),
    Column::new("folded", |one, _| Cell::of(one.tally.folded)),
    Column::new("aside", |one, _| {
        Cell::of(one.tally.aside).tone(warned(one.tally.aside))
    }),
];

fn warned(rows: u64) -> Tone {
    if rows == 0 { Tone::Dim } else { Tone::Warn }
}

/// A way in which values were wrong.
#[derive(Serialize)]
struct Why {
    database_table: &'static str,
    reason: Reason,
    done: Done,
    values: u64,
}

const WHY: &[Column<Why>] = &[
    Column::new("database_table", |one, _| Cell::of(one.database_table)),
    Column::new("reason", |one, words| {
        let word = word(one.reason);
        Cell::two(
            &word,
            words.get(&format!("move-reason-{}", word.replace('_', "-"))),
        )
    }),
    Column::new("done", |one, words| {
        let word = word(one.done);
        Cell::two(
            &word,
            words.get(&format!("move-done-{}", word.replace('_', "-"))),
        )
    }),
    Column::new("values", |one, _| Cell::of(one.values)),
];

/// As it stands in JSON.
fn word(value: impl Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

/// Everything, for machines.
#[derive(Serialize)]
struct All {
    tables: Vec<Moved>,
    source: Vec<Fared>,
    notes: Vec<Why>,
}

/// Prints it: tables for people, one object as JSON; CSV is the result's tables.
pub(super) fn show(out: &Printer, feed: &SourceFeed, sums: &Sums) -> Result<()> {
    let tables = sums.iter().map(|(table, sum)| Moved {
        database_table: table,
        rows: sum.rows,
        sum: sum.to_string(),
    });
    let report = feed.report();
    let source = report.tallies().iter().map(|(table, tally)| Fared {
        database_table: table,
        tally: *tally,
    });
    let notes = report
        .reasons()
        .iter()
        .map(|((table, reason, done), values)| Why {
            database_table: table,
            reason: *reason,
            done: *done,
            values: *values,
        });
    let mut all = All {
        tables: tables.collect(),
        source: source.collect(),
        notes: notes.collect(),
    };
    match out.format() {
        Format::Json => out.json(&all),
        Format::Csv => out.list(&all.tables, MOVED, "move-nothing"),
        Format::Table => {
            all.tables.retain(|one| one.rows > 0);
            out.list(&all.tables, MOVED, "move-nothing")?;
            if !all.source.is_empty() {
                out.list(&all.source, FARED, "move-nothing")?;
            }
            if !all.notes.is_empty() {
                out.list(&all.notes, WHY, "move-nothing")?;
            }
            Ok(())
        }
    }
}

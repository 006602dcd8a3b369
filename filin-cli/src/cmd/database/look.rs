//! What is seen meanwhile: a bar for the table and one for all of it, or one for the bytes of a file.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use filin_core::transfer::catalogue::Table;
use filin_core::transfer::feed::Planned;
use filin_core::transfer::migrate::{Step as Doing, Watch};
use tokio::task::JoinHandle;

use crate::error::{Error, Result};
use crate::output::{Printer, Step};
use crate::shown;
use crate::words::Words;

/// How often it is looked.
const TICK: Duration = Duration::from_millis(100);

/// How far it is, told by one thread and shown by another.
#[derive(Default)]
pub(in crate::cmd) struct Look {
    planned: Mutex<Vec<Planned>>,
    at: Mutex<At>,
    rows: AtomicU64,
    all: AtomicU64,
    bytes: AtomicU64,
    of: AtomicU64,
    stop: AtomicBool,
}

/// What is being done.
#[derive(Clone, Copy, Default)]
struct At {
    doing: Option<Doing>,
    table: Option<&'static Table>,
    since: Option<Instant>,
}

impl Look {
    fn at(&self) -> At {
        *self.at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn planned(&self) -> MutexGuard<'_, Vec<Planned>> {
        self.planned.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watch for Look {
    fn planned(&self, tables: &[Planned]) {
        *self.planned() = tables.to_vec();
    }

    fn step(&self, step: Doing) {
        for counter in [&self.rows, &self.all, &self.bytes, &self.of] {
            counter.store(0, Ordering::Relaxed);
        }
        *self.at.lock().unwrap_or_else(PoisonError::into_inner) = At {
            doing: Some(step),
            table: None,
            since: Some(Instant::now()),
        };
    }

    fn rows(&self, table: &'static Table, rows: u64) {
        let mut at = self.at.lock().unwrap_or_else(PoisonError::into_inner);
        if at.table.is_none_or(|one| one.name != table.name) {
            at.table = Some(table);
            self.rows.store(0, Ordering::Relaxed);
        }
        self.rows.fetch_add(rows, Ordering::Relaxed);
        self.all.fetch_add(rows, Ordering::Relaxed);
    }

    fn bytes(&self, done: u64, of: u64) {
        self.of.store(of, Ordering::Relaxed);
        self.bytes.store(done, Ordering::Relaxed);
    }

    fn stop(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// Shows how far it is until it is done. Ctrl-C calls it off; all is then as it was.
pub(super) async fn watch<T>(out: &Printer, look: &Look, mut working: JoinHandle<T>) -> Result<T> {
    let mut bar = out.bar();
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    let mut called_off = false;
    let done = loop {
        tokio::select! {
            done = &mut working => break done,
            _ = &mut interrupt, if !called_off => {
                called_off = true;
                look.stop.store(true, Ordering::Relaxed);
            }
            () = tokio::time::sleep(TICK) => {
                bar.show_all(&shown(look, &out.words));
            }
        }
    };
    bar.gone();
    done.map_err(|error| Error::Local(error.to_string()))
}

/// The table's bar above that of all, that of the bytes, or the one of what is done at once.
fn shown(look: &Look, words: &Words) -> Vec<Step> {
    let at = look.at();
    let (turn, key) = match at.doing {
        None => ("open", "data-opens"),
        Some(Doing::Copy) => ("copy", "data-copies"),
        Some(Doing::Index) => ("index", "data-indexes"),
        Some(Doing::Compare) => ("compare", "data-compares"),
        Some(Doing::Commit) => ("commit", "data-commits"),
        Some(Doing::Pack) => ("pack", "data-packs"),
        Some(Doing::Unpack) => ("unpack", "data-unpacks"),
        Some(Doing::Prove) => ("prove", "data-proves"),
    };
    let head = words.get(key);
    let of = look.of.load(Ordering::Relaxed);
    match at.table {
        Some(table) => of_rows(look, at, table, head, turn, words),
        None if of > 0 => {
            let done = look.bytes.load(Ordering::Relaxed);
            vec![of_bytes(words, head, turn, done, of)]
        }
        None => vec![Step {
            done: 0,
            total: 0,
            head,
            said: Vec::new(),
            turn: turn.into(),
        }],
    }
}

fn of_rows(
    look: &Look,
    at: At,
    table: &Table,
    head: String,
    turn: &str,
    words: &Words,
) -> Vec<Step> {
    let (rows, all) = (
        look.rows.load(Ordering::Relaxed),
        look.all.load(Ordering::Relaxed),
    );
    let planned = look.planned().clone();
    let total = planned.iter().map(|one| one.rows).sum::<u64>().max(all);
    let of_table = planned.iter().find(|one| one.table.name == table.name);
    let of_table = of_table.map_or(rows, |one| one.rows.max(rows));
    let secs = at.since.map_or(0.0, |since| since.elapsed().as_secs_f64());
    vec![
        Step {
            done: rows,
            total: of_table,
            head: table.name.into(),
            said: Vec::new(),
            turn: turn.into(),
        },
        Step {
            done: all,
            total,
            head,
            said: of_all(words, all, total, secs),
            turn: turn.into(),
        },
    ]
}

/// A file on its way: so many bytes of so many.
pub(in crate::cmd) fn of_bytes(
    words: &Words,
    head: String,
    turn: &str,
    done: u64,
    of: u64,
) -> Step {
    let said = [
        ("done", shown::size(words, done)),
        ("total", shown::size(words, of)),
    ];
    Step {
        done,
        total: of,
        head,
        said: vec![words.with("data-bytes", &said)],
        turn: turn.into(),
    }
}

/// How many of how many, how fast, how long yet.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "an estimate for people"
)]
fn of_all(words: &Words, done: u64, total: u64, secs: f64) -> Vec<String> {
    let rows = [("done", done.to_string()), ("total", total.to_string())];
    let mut said = vec![words.with("data-rows", &rows)];
    if secs >= 1.0 && done > 0 {
        let rate = done as f64 / secs;
        said.push(words.with("data-rate", &[("rate", format!("{rate:.0}"))]));
        let left = ((total - done) as f64 / rate).ceil() as u64;
        said.push(words.with("data-left", &[("seconds", left.to_string())]));
    }
    said
}

//! From one database into another: what is read, what is written, and the proof that both are equal.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::batch::{Batch, Encoded};
use super::catalogue::Table;
use super::error::{Error, Result};
use super::feed::{Feed, Planned};
use super::sum::Sum;
use super::target::Target;
use super::value::Row;

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Rows are copied.
    Copy,
    /// Keys and indexes are built.
    Index,
    /// Both sides are counted and summed up.
    Compare,
    /// It is made true and lasting.
    Commit,
    /// A backup is written: so many bytes of so many.
    Pack,
    /// A backup is read: so many bytes of so many.
    Unpack,
    /// What must be true of every database is asked.
    Prove,
}

/// Looks on, and may call it off.
pub trait Watch: Sync {
    /// What there is to do, by what is known now.
    fn planned(&self, _tables: &[Planned]) {}
    /// Something begins.
    fn step(&self, _step: Step) {}
    /// So many rows more, in this step.
    fn rows(&self, _table: &'static Table, _rows: u64) {}
    /// So many bytes of so many are done, in this step.
    fn bytes(&self, _done: u64, _of: u64) {}
    /// Whether to stop. Nothing will have been changed.
    fn stop(&self) -> bool {
        false
    }
}

/// Each table's sum.
pub type Sums = BTreeMap<&'static str, Sum>;

/// So many rows are told of at once.
const TOLD: u64 = 500;
/// Batches that may wait between two threads: what bounds the memory.
const WAITING: usize = 8;

/// Fills the target with whatever the feed gives, proves it, and makes it true.
///
/// # Errors
/// Whatever went wrong; the target is as it was.
pub fn fill(feed: &mut dyn Feed, mut target: Target, watch: &dyn Watch) -> Result<Sums> {
    let sums = load(feed, &mut target, watch)?;
    check(watch)?;
    watch.step(Step::Commit);
    target.commit()?;
    Ok(sums)
}

/// All of that but the last step.
pub(crate) fn load(feed: &mut dyn Feed, target: &mut Target, watch: &dyn Watch) -> Result<Sums> {
    watch.step(Step::Copy);
    for planned in feed.tables()? {
        watch.planned(&feed.tables()?);
        copy(feed, planned.table, target, watch)?;
    }
    watch.step(Step::Index);
    target.finish()?;
    watch.step(Step::Compare);
    feed.examine()?;
    compare(feed, target, watch)
}

/// Reads everything and writes nothing, for the report.
///
/// # Errors
/// It cannot be read.
pub fn read(feed: &mut dyn Feed, watch: &dyn Watch) -> Result<Sums> {
    watch.step(Step::Copy);
    let mut sums = Sums::new();
    for Planned { table, .. } in feed.tables()? {
        watch.planned(&feed.tables()?);
        sums.insert(table.name, sum_up(feed, table, watch)?);
    }
    Ok(sums)
}

/// Whether the other side has, in each table that the feed fills, the same rows and no others.
///
/// # Errors
/// [`Error::Differ`] names the tables in which it has not.
pub fn compare(feed: &mut dyn Feed, other: &mut dyn Feed, watch: &dyn Watch) -> Result<Sums> {
    let mut sums = Sums::new();
    let mut differ = Vec::new();
    for Planned { table, .. } in feed.tables()? {
        let (here, there) = thread::scope(|scope| {
            let reader = scope.spawn(|| sum_up(feed, table, &Quiet(watch)));
            let there = sum_up(other, table, watch);
            (joined(reader), there)
        });
        let (here, there) = (here?, there?);
        if here != there {
            differ.push(format!(
                "{} ({} rows, {} there)",
                table.name, here.rows, there.rows
            ));
        }
        sums.insert(table.name, there);
    }
    if differ.is_empty() {
        Ok(sums)
    } else {
        Err(Error::Differ(differ))
    }
}

/// May call it off, and is told nothing: rows are counted on one side.
struct Quiet<'a>(&'a dyn Watch);

impl Watch for Quiet<'_> {
    fn stop(&self) -> bool {
        self.0.stop()
    }
}

fn sum_up(feed: &mut dyn Feed, table: &'static Table, watch: &dyn Watch) -> Result<Sum> {
    let mut sum = Sum::default();
    let mut told = 0;
    feed.stream(table, &mut |row| {
        sum.add(&row);
        if sum.rows - told == TOLD {
            told = sum.rows;
            watch.rows(table, TOLD);
            check(watch)?;
        }
        Ok(())
    })?;
    watch.rows(table, sum.rows - told);
    Ok(sum)
}

fn copy(
    feed: &mut dyn Feed,
    table: &'static Table,
    target: &mut Target,
    watch: &dyn Watch,
) -> Result<()> {
    let mut written = |rows| {
        watch.rows(table, rows);
        check(watch)
    };
    match target {
        Target::Sqlite(target) => {
            handed::<Vec<Row>>(feed, table, |from| target.load(table, from, &mut written))
        }
        Target::Postgres(target) => {
            handed::<Encoded>(feed, table, |from| target.load(table, from, &mut written))
        }
    }
}

/// Reads in a thread of its own while this one writes.
fn handed<B: Batch>(
    feed: &mut dyn Feed,
    table: &'static Table,
    write: impl FnOnce(&Receiver<B>) -> Result<()>,
) -> Result<()> {
    let (to, from) = sync_channel(WAITING);
    thread::scope(|scope| {
        let reader = scope.spawn(move || hand_over(feed, table, &to));
        let written = write(&from);
        // The reader stops when nobody takes its rows any more.
        drop(from);
        let read = joined(reader);
        written.and(read)
    })
}

fn hand_over<B: Batch>(
    feed: &mut dyn Feed,
    table: &'static Table,
    to: &SyncSender<B>,
) -> Result<()> {
    let mut batch = B::default();
    feed.stream(table, &mut |row| {
        batch.push(row);
        if batch.is_full() {
            to.send(std::mem::take(&mut batch))
                .map_err(|_| Error::Interrupted)?;
        }
        Ok(())
    })?;
    to.send(batch).map_err(|_| Error::Interrupted)
}

fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    thread
        .join()
        .unwrap_or_else(|_| Err(Error::Internal("the reader gave up".into())))
}

pub(crate) fn check(watch: &dyn Watch) -> Result<()> {
    if watch.stop() {
        Err(Error::Interrupted)
    } else {
        Ok(())
    }
}

//! The rows of PostgreSQL's tables as a backup has them, in the order of its file. Whoever asks for
//! them in that order reads it once.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use super::keys::Keys;
use super::manifest::{Columns, Manifest};
use super::reader::read;
use crate::transfer::catalogue::{Column, Kind, Table};
use crate::transfer::copying::Decoder;
use crate::transfer::error::{Error, Result};
use crate::transfer::feed::{Feed, Planned, Take};
use crate::transfer::migrate::Watch;
use crate::transfer::source::newest_schema;
use crate::transfer::value::Value;

/// Parts that wait to be taken.
const WAITING: usize = 1;
/// No part is larger than one row and as much as is written at once.
const MOST: u64 = 1024 * 1024 * 1024;

/// See the module.
pub(super) struct Pieces {
    archive: PathBuf,
    keys: Keys,
    planned: Vec<Planned>,
    columns: Vec<Columns>,
    line: Option<Line>,
}

/// A part, or why there is none.
type Piece = Result<(String, Vec<u8>)>;

/// A reading under way.
struct Line {
    from: Receiver<Piece>,
    /// The first that was not taken.
    next: Option<(String, Vec<u8>)>,
}

impl Pieces {
    pub(super) fn new(archive: &Path, keys: &Keys, manifest: &Manifest) -> Result<Self> {
        let planned = manifest.tables.iter().map(|one| {
            let table = if manifest.schema == newest_schema() {
                Table::named(&one.table)
                    .ok_or_else(|| Error::Internal(format!("no table {}", one.table)))?
            } else {
                as_it_was(one)
            };
            let rows = manifest.rows.get(&one.table).copied().unwrap_or_default();
            Ok(Planned { table, rows })
        });
        Ok(Self {
            archive: archive.into(),
            keys: keys.clone(),
            planned: planned.collect::<Result<_>>()?,
            columns: manifest.tables.clone(),
            line: None,
        })
    }

    /// Its columns in the order of the file: where each stands in ours, and of what kind it is.
    fn columns(&self, table: &Table) -> Result<Vec<(usize, Kind)>> {
        let strange = || Error::Internal(format!("{} has other columns", table.name));
        let written = self.columns.iter().find(|one| one.table == table.name);
        let written = &written.ok_or_else(strange)?.columns;
        let found = written.iter().map(|(name, kind)| {
            let mut ours = table.columns.iter().enumerate();
            let at = ours.find(|(_, (ours, of))| ours == name && of == kind);
            Ok((at.ok_or_else(strange)?.0, *kind))
        });
        let found: Vec<_> = found.collect::<Result<_>>()?;
        if found.len() == table.columns.len() {
            Ok(found)
        } else {
            Err(strange())
        }
    }

    /// The line, at the first part of a table.
    fn at(&mut self, table: &str) -> Result<Line> {
        if let Some(line) = self.line.take()
            && line.is_at(table)
        {
            return Ok(line);
        }
        let mut line = Line::begin(&self.archive, &self.keys);
        line.step()?;
        while line.next.is_some() && !line.is_at(table) {
            line.step()?;
        }
        Ok(line)
    }
}

/// A table as an older schema had it. Tables are for good, as those of the catalogue are: what a
/// backup has of them, some kilobytes, stays until the program ends.
fn as_it_was(written: &Columns) -> &'static Table {
    let columns = written.columns.iter();
    let columns: Vec<Column> = columns
        .map(|(name, kind)| (&*name.clone().leak(), *kind))
        .collect();
    Box::leak(Box::new(Table {
        name: written.table.clone().leak(),
        key: columns.first().map_or("", |(name, _)| name),
        columns: columns.leak(),
        counted: false,
    }))
}

impl Line {
    fn begin(archive: &Path, keys: &Keys) -> Self {
        let (to, from) = sync_channel(WAITING);
        let (archive, keys) = (archive.to_owned(), keys.clone());
        thread::spawn(move || {
            let done = read(&archive, &keys, &Nobody, &mut |name, part| {
                let mut bytes = Vec::new();
                part.take(MOST).read_to_end(&mut bytes)?;
                to.send(Ok((name.to_owned(), bytes)))
                    .map_err(|_| Error::Interrupted)
            });
            if let Err(error) = done {
                // Nobody may be waiting any more.
                let _ = to.send(Err(error));
            }
        });
        Self { from, next: None }
    }

    fn step(&mut self) -> Result<()> {
        self.next = self.from.recv().ok().transpose()?;
        Ok(())
    }

    fn is_at(&self, table: &str) -> bool {
        let name = self.next.as_ref().map(|(name, _)| name.as_str());
        let of = name
            .and_then(|name| name.strip_prefix("tables/"))
            .and_then(|rest| rest.split_once('/'));
        of.is_some_and(|(of, _)| of == table)
    }
}

/// The first reading was watched.
struct Nobody;

impl Watch for Nobody {}

impl Feed for Pieces {
    fn tables(&mut self) -> Result<Vec<Planned>> {
        Ok(self.planned.clone())
    }

    fn stream(&mut self, table: &'static Table, take: Take<'_>) -> Result<()> {
        let columns = self.columns(table)?;
        let kinds: Vec<_> = columns.iter().map(|(_, kind)| *kind).collect();
        let mut line = self.at(table.name)?;
        let mut decoder = Decoder::default();
        while line.is_at(table.name) {
            let (_, bytes) = line.next.take().unwrap_or_default();
            decoder.take(&bytes);
            drop(bytes);
            while let Some(row) = decoder.next(&kinds)? {
                let mut ours = vec![Value::Null; row.len()];
                for (value, (at, _)) in row.into_iter().zip(&columns) {
                    if let Some(place) = ours.get_mut(*at) {
                        *place = value;
                    }
                }
                take(ours)?;
            }
            line.step()?;
        }
        self.line = Some(line);
        if decoder.is_whole() {
            Ok(())
        } else {
            Err(Error::Internal(format!("{} ends too early", table.name)))
        }
    }
}

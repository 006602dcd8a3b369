//! Rows that wait for their table's turn, in a file that nobody else sees and that goes with whoever
//! holds it: so that there may be any number of them.

use std::fs::File;
use std::io::{Read as _, Seek as _, Write as _};

use super::catalogue::Table;
use super::copying::{Decoder, begin, encode, end};
use super::error::{Error, Result};
use super::feed::Take;
use super::value::Value;

/// About so many bytes are written and read at once.
const PIECE: usize = 256 * 1024;

/// See the module.
pub(crate) struct Spool {
    file: File,
    /// What is not in the file yet.
    rest: Vec<u8>,
}

impl Spool {
    pub(crate) fn new() -> Result<Self> {
        let mut rest = Vec::new();
        begin(&mut rest);
        let file = tempfile::tempfile()?;
        Ok(Self { file, rest })
    }

    /// Sets a row by.
    pub(crate) fn push(&mut self, row: &[Value]) -> Result<()> {
        encode(row, &mut self.rest);
        if self.rest.len() >= PIECE {
            self.file.write_all(&self.rest)?;
            self.rest.clear();
        }
        Ok(())
    }

    /// After the last row.
    pub(crate) fn close(&mut self) -> Result<()> {
        end(&mut self.rest);
        self.file.write_all(&self.rest)?;
        self.rest = Vec::new();
        Ok(())
    }

    /// Each row, in the order in which they came; they are of this table.
    pub(crate) fn each(&self, table: &Table, take: Take<'_>) -> Result<()> {
        let kinds = table.kinds();
        let mut file = &self.file;
        file.rewind()?;
        let mut decoder = Decoder::default();
        let mut piece = vec![0; PIECE];
        loop {
            while let Some(row) = decoder.next(&kinds)? {
                take(row)?;
            }
            let read = file.read(&mut piece)?;
            match piece.get(..read) {
                Some(part) if read > 0 => decoder.take(part),
                _ if decoder.is_whole() => return Ok(()),
                _ => return Err(Error::Internal("rows that waited are gone".into())),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(spool: &Spool) -> Vec<Vec<Value>> {
        let table = Table::named("booking_tables").unwrap();
        let mut rows = Vec::new();
        let mut take = |row| {
            rows.push(row);
            Ok(())
        };
        spool.each(table, &mut take).unwrap();
        rows
    }

    #[test]
    fn rows_come_back_as_often_as_one_likes() {
        let mut spool = Spool::new().unwrap();
        let rows: Vec<_> = (0..30_000)
            .map(|n| vec![Value::Int(n), Value::Int(n % 7)])
            .collect();
        for row in &rows {
            spool.push(row).unwrap();
        }
        spool.close().unwrap();
        assert_eq!(all(&spool), rows);
        assert_eq!(all(&spool), rows);
    }

    #[test]
    fn there_may_be_none() {
        let mut spool = Spool::new().unwrap();
        spool.close().unwrap();
        assert_eq!(all(&spool), Vec::<Vec<Value>>::new());
    }
}

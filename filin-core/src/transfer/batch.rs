//! Rows on their way from whoever reads them to whoever writes them: as they are, or already in the
//! form in which they are written, so that the two threads have about as much to do.

use super::catalogue::Table;
use super::copying::{Decoder, begin, encode, end};
use super::error::Result;
use super::value::Row;

/// Rows that go from thread to thread at once.
const ROWS: usize = 500;
/// Bytes that do.
const BYTES: usize = 256 * 1024;

/// See the module.
pub(crate) trait Batch: Default + Send {
    /// Takes a row in.
    fn push(&mut self, row: Row);
    /// Whether it is to go.
    fn is_full(&self) -> bool;
    /// How many rows it has.
    fn rows(&self) -> u64;
}

impl Batch for Vec<Row> {
    fn push(&mut self, row: Row) {
        self.push(row);
    }

    fn is_full(&self) -> bool {
        self.len() >= ROWS
    }

    fn rows(&self) -> u64 {
        self.len() as u64
    }
}

/// Rows as COPY takes them.
#[derive(Default)]
pub(crate) struct Encoded {
    pub(crate) bytes: Vec<u8>,
    rows: u64,
}

impl Encoded {
    /// The rows as they were; they are of this table.
    pub(crate) fn decoded(&self, table: &Table) -> Result<Vec<Row>> {
        let kinds = table.kinds();
        let mut whole = Vec::new();
        begin(&mut whole);
        whole.extend_from_slice(&self.bytes);
        end(&mut whole);
        let mut decoder = Decoder::default();
        decoder.take(&whole);
        let mut rows = Vec::new();
        while let Some(row) = decoder.next(&kinds)? {
            rows.push(row);
        }
        Ok(rows)
    }
}

impl Batch for Encoded {
    fn push(&mut self, row: Row) {
        encode(&row, &mut self.bytes);
        self.rows += 1;
    }

    fn is_full(&self) -> bool {
        self.bytes.len() >= BYTES
    }

    fn rows(&self) -> u64 {
        self.rows
    }
}

//! Rows on their way from whoever reads them to whoever writes them: as they are, or already in the
//! form in which they are written, so that the two threads have about as much to do.

use super::copying::encode;
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

//! A SQLite file in use, page by page within one read transaction: whoever writes meanwhile neither
//! waits nor is waited for, and nothing is copied beside it first.

use std::io::{self, Read};
use std::path::Path;

use rusqlite::{Connection, OpenFlags, Rows};

use super::sqlite::{SqliteReader, explained};
use crate::transfer::error::{Error, Result};

/// Without the table of pages every backup would fail, so Filin is not built.
const _: () = assert!(
    option_env!("LIBSQLITE3_FLAGS").is_some(),
    "build with LIBSQLITE3_FLAGS=-DSQLITE_ENABLE_DBPAGE_VTAB, as .cargo/config.toml has it"
);

const PAGES: &str = "select data from sqlite_dbpage order by pgno";

/// Opens it, with the right to write if we have that: in WAL mode even a reader keeps its place beside
/// the file.
///
/// By SQLite alone: whoever opens and closes a file in another way takes away the locks that this
/// process has on it, and the daemon lives by those.
pub(crate) fn snapshot(path: &Path) -> Result<SqliteReader> {
    if !path.exists() {
        return Err(Error::NoFile(path.into()));
    }
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_WRITE)
        .or_else(|_| Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_ONLY))
        .map_err(|error| explained(path, error))?;
    SqliteReader::within(path, connection)
}

impl SqliteReader {
    /// How many bytes the file has in this snapshot.
    pub(crate) fn bytes(&self) -> Result<u64> {
        Ok(self.number("pragma page_count")? * self.number("pragma page_size")?)
    }

    /// Lets `read` read the file as it is in this snapshot.
    pub(crate) fn pages<T>(&self, read: impl FnOnce(&mut dyn Read) -> Result<T>) -> Result<T> {
        let mut statement = self.connection().prepare(PAGES)?;
        let mut pages = Pages {
            rows: statement.query([])?,
            page: Vec::new(),
            at: 0,
        };
        read(&mut pages)
    }
}

/// The pages, one after the other.
struct Pages<'a> {
    rows: Rows<'a>,
    page: Vec<u8>,
    /// So much of the page was read.
    at: usize,
}

impl Read for Pages<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.at == self.page.len() {
            let Some(row) = self.rows.next().map_err(io::Error::other)? else {
                return Ok(0);
            };
            let data = row.get_ref(0).map_err(io::Error::other)?;
            let data = data.as_blob().map_err(io::Error::other)?;
            self.page.clear();
            self.page.extend_from_slice(data);
            self.at = 0;
        }
        let mut rest = self.page.get(self.at..).unwrap_or_default();
        let read = rest.read(to)?;
        self.at += read;
        Ok(read)
    }
}

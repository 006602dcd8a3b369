//! A value of v3 as it really is: SQLite keeps anything in any column.

/// A value, borrowed from the row that is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Raw<'a> {
    /// Nothing.
    Null,
    /// A number.
    Int(i64),
    /// A number with a fraction.
    Real(f64),
    /// Text, which may not be UTF-8.
    Text(&'a [u8]),
    /// Bytes.
    Blob(&'a [u8]),
}

/// Called with each row, in the order of the columns that were asked for.
pub type TakeRaw<'a> = &'a mut dyn FnMut(&[Raw<'_>]) -> crate::transfer::error::Result<()>;

/// What a column of v3 is declared as: PostgreSQL is asked for it in a form that SQLite has too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declared {
    /// A number.
    Int,
    /// Text.
    Text,
    /// A moment without a zone, as text `YYYY-MM-DD HH:MM:SS[.ffffff]`.
    Moment,
    /// Yes or no, as 1 and 0.
    Flag,
}

/// v3's columns as they are asked for.
pub type Columns = &'static [(&'static str, Declared)];

/// The rows of a v3 database, either engine, all from one snapshot.
pub trait Rows: Send {
    /// Whether it has the table: very old ones lack some.
    fn has(&mut self, table: &'static str) -> crate::transfer::error::Result<bool>;

    /// How many rows.
    fn count(&mut self, table: &'static str) -> crate::transfer::error::Result<u64>;

    /// See [`Feed::examine`](crate::transfer::feed::Feed::examine).
    fn examine(&self) -> crate::transfer::error::Result<()> {
        Ok(())
    }

    /// Each row of the table, by ascending id. Columns that the table lacks are NULL.
    fn each(
        &mut self,
        table: &'static str,
        columns: Columns,
        take: TakeRaw<'_>,
    ) -> crate::transfer::error::Result<()>;
}

//! Where rows come from: a database of ours as it is, or v3's, told in our tables.

use super::catalogue::Table;
use super::error::Result;
use super::value::Row;

/// A table that a feed fills.
#[derive(Clone, Copy, Debug)]
pub struct Planned {
    /// Which.
    pub table: &'static Table,
    /// About how many rows it will have, for the bar.
    pub rows: u64,
}

/// Called with each row.
pub type Take<'a> = &'a mut dyn FnMut(Row) -> Result<()>;

/// Rows of our tables, from one snapshot: every table and every pass sees the same moment.
pub trait Feed: Send {
    /// What it fills, in the order in which that is best read. Asked again after a table, it may know
    /// the numbers better.
    fn tables(&mut self) -> Result<Vec<Planned>>;

    /// Looks at all of it, where that finds more damage than reading every row.
    fn examine(&self) -> Result<()> {
        Ok(())
    }

    /// Hands over each row of a table. May be called again, and gives the same.
    fn stream(&mut self, table: &'static Table, take: Take<'_>) -> Result<()>;
}

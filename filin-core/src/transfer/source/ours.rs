//! A database of ours as a feed: every table of the catalogue but the leases, row by row as it is.

use std::collections::HashSet;

use crate::transfer::catalogue::{LEASES, TABLES, Table};
use crate::transfer::error::Result;
use crate::transfer::feed::{Feed, Planned, Take};
use crate::transfer::report::Report;

/// The rows of our tables in one engine.
pub(crate) trait OurRows: Send {
    /// See [`Feed::examine`].
    fn examine(&self) -> Result<()>;

    /// Whether it is there.
    fn has_table(&mut self, table: &'static Table) -> Result<bool>;

    /// How many rows the table has.
    fn count(&mut self, table: &'static Table) -> Result<u64>;

    /// Each row, by its key. Values that the other engine cannot have are made such as it can, and
    /// told.
    fn each(&mut self, table: &'static Table, report: &mut Report, take: Take<'_>) -> Result<()>;
}

/// See the module.
pub struct OurFeed {
    rows: Box<dyn OurRows>,
    report: Report,
    told: HashSet<&'static str>,
    planned: Option<Vec<Planned>>,
}

impl OurFeed {
    pub(super) fn new(rows: Box<dyn OurRows>, report: Report) -> Self {
        Self {
            rows,
            report,
            told: HashSet::new(),
            planned: None,
        }
    }

    pub(super) fn report(&self) -> &Report {
        &self.report
    }
}

impl Feed for OurFeed {
    fn examine(&self) -> Result<()> {
        self.rows.examine()
    }

    fn tables(&mut self) -> Result<Vec<Planned>> {
        if let Some(planned) = &self.planned {
            return Ok(planned.clone());
        }
        let tables = TABLES.iter().filter(|table| table.name != LEASES);
        let counted = tables.map(|table| {
            let rows = self.rows.count(table)?;
            Ok(Planned { table, rows })
        });
        let planned = counted.collect::<Result<Vec<_>>>()?;
        self.planned = Some(planned.clone());
        Ok(planned)
    }

    fn stream(&mut self, table: &'static Table, take: Take<'_>) -> Result<()> {
        // What is told in the first pass is not told again when the sides are compared.
        if self.told.insert(table.name) {
            self.rows.each(table, &mut self.report, take)
        } else {
            self.rows.each(table, &mut Report::default(), take)
        }
    }
}

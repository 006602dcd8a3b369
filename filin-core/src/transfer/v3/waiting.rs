//! What the survey gives besides the rows of `bookings`: rows of other tables, which wait for their
//! turn, so that what is large or hard to read is not judged twice.

use chrono::{DateTime, Utc};

use super::bookings::{self, Block, Stay};
use super::cells::Cells;
use super::{rejects, tables, visits};
use crate::domain::booking::Status;
use crate::transfer::catalogue::Table;
use crate::transfer::error::{Error, Result};
use crate::transfer::feed::Take;
use crate::transfer::report::Reason;
use crate::transfer::spool::Spool;
use crate::transfer::value::Row;

/// See the module.
pub(super) struct Waiting {
    guests: Spool,
    tables: Spool,
    blocks: Spool,
    visits: Spool,
    rejects: Spool,
    /// How many visits there are.
    pub(super) visited: i64,
}

impl Waiting {
    pub(super) fn new() -> Result<Self> {
        Ok(Self {
            guests: Spool::new()?,
            tables: Spool::new()?,
            blocks: Spool::new()?,
            visits: Spool::new()?,
            rejects: Spool::new()?,
            visited: 0,
        })
    }

    /// The row of one of v3's clients.
    pub(super) fn guest(&mut self, row: &Row) -> Result<()> {
        self.guests.push(row)
    }

    /// Its table, and the visit if it was one.
    pub(super) fn stay(&mut self, stay: &Stay, now: DateTime<Utc>) -> Result<()> {
        if let Some(table) = stay.table {
            self.tables.push(&tables::of_booking(stay.id, table))?;
        }
        match stay.guest {
            Some(guest) if stay.status == Status::Completed => {
                self.visited += 1;
                let at = stay.left_at(now);
                let row = visits::of_booking(self.visited, guest, stay.id, at);
                self.visits.push(&row)
            }
            _ => Ok(()),
        }
    }

    pub(super) fn block(&mut self, block: Block) -> Result<()> {
        self.blocks.push(&block.row())
    }

    /// A booking that cannot come over.
    pub(super) fn aside(
        &mut self,
        cells: Cells<'_>,
        reason: Reason,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let row = rejects::row(bookings::TABLE, cells, reason, now)?;
        self.rejects.push(&row)
    }

    /// After the last row.
    pub(super) fn close(&mut self) -> Result<()> {
        let all = [
            &mut self.guests,
            &mut self.tables,
            &mut self.blocks,
            &mut self.visits,
            &mut self.rejects,
        ];
        all.into_iter().try_for_each(Spool::close)
    }

    /// Each row that waits for this table of ours.
    pub(super) fn each(&self, table: &str, take: Take<'_>) -> Result<()> {
        let spool = match table {
            "guests" => &self.guests,
            "booking_tables" => &self.tables,
            "blocks" => &self.blocks,
            "visits" => &self.visits,
            "import_rejects" => &self.rejects,
            _ => return Ok(()),
        };
        let known = Table::named(table);
        let table = known.ok_or_else(|| Error::Internal(format!("no table {table}")))?;
        spool.each(table, take)
    }
}

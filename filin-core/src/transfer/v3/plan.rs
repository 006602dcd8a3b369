//! Which of our tables v3 fills, and with how many rows: about, until its bookings were read, and
//! then exactly.

use super::raw::Rows;
use super::{bookings, clients, promotions, reviews, subscribers, tables, venue};
use crate::service::Seed;
use crate::transfer::error::Result;

/// How many rows there will be.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) tables: u64,
    pub(super) promotions: u64,
    pub(super) guests: u64,
    pub(super) bookings: u64,
    pub(super) at_tables: u64,
    pub(super) blocks: u64,
    pub(super) holds: u64,
    pub(super) visits: u64,
    pub(super) reviews: u64,
    pub(super) reminders: u64,
    pub(super) gained: u64,
    pub(super) rejects: u64,
}

impl Counts {
    /// As if every row were sound.
    pub(super) fn guessed(rows: &mut dyn Rows, seed: &Seed) -> Result<Self> {
        let mut count = |table| match rows.has(table)? {
            true => rows.count(table),
            false => Ok(0),
        };
        let bookings = count(bookings::TABLE)?;
        let subscribers = count(subscribers::TABLE)?;
        Ok(Self {
            tables: seed.tables.len() as u64,
            promotions: count(promotions::TABLE)?,
            guests: count(clients::TABLE)?,
            bookings,
            at_tables: bookings,
            visits: bookings,
            reviews: count(reviews::TABLE)?,
            gained: subscribers,
            ..Self::default()
        })
    }

    /// The bookings first: reading them tells what there is to say of nearly everything else. The
    /// rest as in the catalogue.
    pub(super) fn planned(&self, seed: &Seed) -> Vec<(&'static str, u64)> {
        vec![
            (bookings::OURS, self.bookings),
            ("venue", 1),
            ("hours", venue::DAYS.unsigned_abs()),
            ("tables", self.tables),
            ("table_joins", tables::joins(&seed.tables).len() as u64),
            ("promotions", self.promotions),
            ("menu_items", seed.menu.len() as u64),
            ("guests", self.guests),
            ("booking_tables", self.at_tables),
            ("blocks", self.blocks),
            ("holds", self.holds),
            ("visits", self.visits),
            ("event_counter", 1),
            ("events", 1),
            ("reviews", self.reviews),
            ("reminders", self.reminders),
            ("subscription_changes", self.gained),
            ("import_rejects", self.rejects),
        ]
    }
}

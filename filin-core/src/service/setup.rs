//! The venue as it is set up: settings, hours and tables, read together and remembered.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::Services;
use crate::domain::hours::Hours;
use crate::domain::ids::{BookingId, TableId};
use crate::domain::occupancy::{self, Hold};
use crate::domain::period::Period;
use crate::domain::refusal::Refusal;
use crate::domain::seating::Held;
use crate::domain::service_day::{Calendar, ServiceDay};
use crate::domain::slots::DayPlan;
use crate::domain::table::{Table, TableNo};
use crate::error::Result;
use crate::store::venue::Venue;
use crate::store::{Tx, holds, tables, venue};

/// Everything about the venue that a decision needs, but for what is held.
pub(super) struct Setup {
    pub(super) venue: Venue,
    pub(super) hours: Hours,
    pub(super) tables: Vec<Table>,
}

impl Setup {
    pub(super) async fn read(tx: &mut Tx) -> Result<Self> {
        Ok(Self {
            venue: venue::get(tx).await?,
            hours: venue::hours(tx).await?,
            tables: tables::all(tx).await?,
        })
    }

    pub(super) fn calendar(&self) -> &Calendar {
        &self.venue.calendar
    }

    /// The day's plan with what is held.
    pub(super) fn plan<'a>(&'a self, held: &'a [Held]) -> DayPlan<'a> {
        DayPlan {
            calendar: &self.venue.calendar,
            hours: &self.hours,
            rules: &self.venue.rules,
            tables: &self.tables,
            held,
        }
    }

    /// What of the holds is taken, now that it is `now`.
    pub(super) fn as_of(&self, holds: &[Hold], now: DateTime<Utc>) -> Vec<Held> {
        occupancy::as_of(holds, self.calendar(), now)
    }

    /// The table that bears this number.
    pub(super) fn table(&self, number: TableNo) -> Result<&Table, Refusal> {
        self.tables
            .iter()
            .find(|table| table.number == number)
            .ok_or(Refusal::TableUnknown {
                number: number.get(),
            })
    }

    /// The rows of these numbers, in id order: the order of locks.
    pub(super) fn ids(&self, numbers: &[TableNo]) -> Result<Vec<TableId>, Refusal> {
        let mut ids = Vec::with_capacity(numbers.len());
        for number in numbers {
            ids.push(self.table(*number)?.id);
        }
        ids.sort_unstable();
        Ok(ids)
    }

    /// The numbers of these rows, ascending; those that were retired have none.
    pub(super) fn numbers(&self, ids: &[TableId]) -> Vec<TableNo> {
        let theirs = self.tables.iter().filter(|table| ids.contains(&table.id));
        let mut numbers: Vec<TableNo> = theirs.map(|table| table.number).collect();
        numbers.sort_unstable();
        numbers
    }

    /// How many the whole room seats.
    pub(super) fn seats(&self) -> i64 {
        self.tables.iter().map(|table| table.seats.max).sum()
    }
}

impl Services {
    /// The setup, remembered until something changes.
    pub(super) async fn setup(&self) -> Result<Arc<Setup>> {
        let generation = self.cache.house();
        if let Some(setup) = self.cache.setup.get(&generation).await {
            return Ok(setup);
        }
        let mut tx = self.store.read().await?;
        let setup = Arc::new(Setup::read(&mut tx).await?);
        self.cache
            .setup
            .insert(generation, Arc::clone(&setup))
            .await;
        Ok(setup)
    }

    /// What is taken around a service day, as of now. The generation is of before the setup was read.
    pub(super) async fn held(
        &self,
        generation: u64,
        setup: &Setup,
        day: ServiceDay,
        now: DateTime<Utc>,
    ) -> Result<Vec<Held>> {
        let holds = self.holds(generation, setup, day, now).await?;
        Ok(setup.as_of(&holds, now))
    }

    /// What is taken around a service day, as of now, but for what one booking holds.
    pub(super) async fn held_by_others(
        &self,
        setup: &Setup,
        day: ServiceDay,
        now: DateTime<Utc>,
        except: BookingId,
    ) -> Result<Vec<Held>> {
        let today = setup.calendar().day_of(now);
        let mut tx = self.store.read().await?;
        let holds = holds::between(&mut tx, around(setup, day), today, Some(except)).await?;
        Ok(setup.as_of(&holds, now))
    }

    /// What is held around a service day, remembered until something changes.
    async fn holds(
        &self,
        generation: u64,
        setup: &Setup,
        day: ServiceDay,
        now: DateTime<Utc>,
    ) -> Result<Arc<Vec<Hold>>> {
        let today = setup.calendar().day_of(now);
        let key = (generation, day, today);
        if let Some(holds) = self.cache.holds.get(&key).await {
            return Ok(holds);
        }
        let mut tx = self.store.read().await?;
        let holds = Arc::new(holds::between(&mut tx, around(setup, day), today, None).await?);
        self.cache.holds.insert(key, Arc::clone(&holds)).await;
        Ok(holds)
    }
}

/// A service day and half a day more on both sides: stays run past its end, buffers before it.
pub(super) fn around(setup: &Setup, day: ServiceDay) -> Period {
    const HALF_A_DAY: i64 = 12 * 60;
    setup.calendar().range(day).widened(HALF_A_DAY)
}

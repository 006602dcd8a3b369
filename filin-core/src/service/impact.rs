//! Whom a change of hours or tables would hit, before it is made.

use super::setup::Setup;
use super::{Services, hours, require, tables, wire};
use crate::api::booking::Booking as Wire;
use crate::api::impact::{Impact, TablePreview};
use crate::api::venue::Hours as HoursForm;
use crate::domain::actor::{Act, Role};
use crate::domain::booking::Booking;
use crate::domain::impact::{hit_by_hours, hit_by_tables, room_with, room_without, within};
use crate::error::Result;
use crate::store::blocks::{self, Block};
use crate::store::bookings;

/// Most bookings that are named; the rest is counted.
const NAMED: usize = 200;

impl Services {
    /// The bookings to come that would lie outside new hours; for managers.
    pub async fn preview_hours(&self, act: &Act, form: &HoursForm) -> Result<Impact> {
        require(act, Role::Manager)?;
        let setup = self.setup().await?;
        let new = hours::understand(form, setup.calendar().day_start)?;
        let mut tx = self.store.read().await?;
        let calendar = setup.calendar();
        let mut outside = bookings::live_since(&mut tx, act.now).await?;
        outside.retain(|one| !within(&new, calendar, one.day, one.period));
        let (hit, outside): (Vec<Booking>, Vec<Booking>) = outside
            .into_iter()
            .partition(|one| hit_by_hours(&setup.hours, &new, calendar, one.day, one.period));
        Ok(Impact {
            outside: named(&setup, outside),
            ..impact(&setup, hit, Vec::new())
        })
    }

    /// The bookings to come that a changed table would not seat any more, or all that a retired one
    /// has; for managers.
    pub async fn preview_table(
        &self,
        act: &Act,
        number: i64,
        preview: &TablePreview,
    ) -> Result<Impact> {
        require(act, Role::Manager)?;
        let setup = self.setup().await?;
        let old = tables::find(&setup, number)?;
        let new = match &preview.table {
            Some(form) => room_with(&setup.tables, &tables::changed(&setup, old, form)?),
            None => room_without(&setup.tables, old.number),
        };
        let mut tx = self.store.read().await?;
        let mut hit = bookings::live_since(&mut tx, act.now).await?;
        hit.retain(|one| hit_by_tables(&setup.tables, &new, &one.tables, one.party));
        let blocks = match preview.table {
            Some(_) => Vec::new(),
            None => blocks::on_table(&mut tx, old.id, act.now).await?,
        };
        Ok(impact(&setup, hit, blocks))
    }
}

fn named(setup: &Setup, bookings: Vec<Booking>) -> Vec<Wire> {
    let named = bookings.into_iter().take(NAMED);
    named.map(|one| wire::booking(setup, one)).collect()
}

fn impact(setup: &Setup, hit: Vec<Booking>, blocks: Vec<Block>) -> Impact {
    Impact {
        total: i64::try_from(hit.len()).unwrap_or(i64::MAX),
        bookings: named(setup, hit),
        outside: Vec::new(),
        blocks: blocks
            .into_iter()
            .map(|one| wire::block(setup.calendar(), one))
            .collect(),
    }
}

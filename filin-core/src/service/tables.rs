//! The room's tables: add, change, retire.

use serde_json::json;

use super::{Services, place, require, wire};
use crate::api::room::TableForm;
use crate::api::venue::PlanTable;
use crate::domain::actor::{Act, Role};
use crate::domain::ids::TableId;
use crate::domain::period::Period;
use crate::domain::refusal::Refusal;
use crate::domain::table::{Seats, Table, TableNo};
use crate::domain::text;
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::service::setup::Setup;
use crate::store::{Tx, holds, tables};

/// Longest name of a zone, in characters.
const MAX_ZONE: usize = 40;

impl Services {
    /// Adds a table; for managers.
    pub async fn add_table(&self, act: &Act, form: &TableForm) -> Result<PlanTable> {
        require(act, Role::Manager)?;
        let table = understand(form)?;
        self.retry(|_| self.try_add(act, table.clone())).await
    }

    async fn try_add(&self, act: &Act, mut table: Table) -> Result<PlanTable> {
        let mut tx = self.store.write().await?;
        let setup = Setup::read(&mut tx).await?;
        not_given(&setup, table.number)?;
        let neighbours = setup.ids(&table.neighbours)?;
        table.id = tables::insert(&mut tx, &table).await?;
        self.finish_table(act, tx, &table, &neighbours).await
    }

    /// Changes a table, its number included; for managers.
    pub async fn change_table(
        &self,
        act: &Act,
        number: i64,
        form: &TableForm,
    ) -> Result<PlanTable> {
        require(act, Role::Manager)?;
        self.retry(|_| self.try_change_table(act, number, form))
            .await
    }

    async fn try_change_table(
        &self,
        act: &Act,
        number: i64,
        form: &TableForm,
    ) -> Result<PlanTable> {
        let mut tx = self.store.write().await?;
        let setup = Setup::read(&mut tx).await?;
        let table = changed(&setup, find(&setup, number)?, form)?;
        let neighbours = setup.ids(&table.neighbours)?;
        place::lock(&mut tx, &[table.id]).await?;
        tables::update(&mut tx, &table).await?;
        self.finish_table(act, tx, &table, &neighbours).await
    }

    /// Takes a table out of the room for good; refused while bookings or blocks hold it.
    pub async fn retire_table(&self, act: &Act, number: i64) -> Result<()> {
        require(act, Role::Manager)?;
        self.retry(|_| self.try_retire(act, number)).await
    }

    async fn try_retire(&self, act: &Act, number: i64) -> Result<()> {
        let mut tx = self.store.write().await?;
        let setup = Setup::read(&mut tx).await?;
        let table = find(&setup, number)?;
        place::lock(&mut tx, &[table.id]).await?;
        if holds::count_on_table(&mut tx, table.id, act.now).await? > 0 {
            return Err(Refusal::TableBusy { number }.into());
        }
        if let Some(minute) = Period::lasting(act.now, 1) {
            place::nobody_sits_at(&mut tx, &setup, table.number, minute, act.now).await?;
        }
        tables::set_neighbours(&mut tx, table.id, &[]).await?;
        tables::retire(&mut tx, table.id, act.now).await?;
        let fact = Fact::new(Kind::TableChanged)
            .table(table.number)
            .data(json!({ "retired": true }));
        self.finish(act, tx, &[fact], &[]).await
    }

    async fn finish_table(
        &self,
        act: &Act,
        mut tx: Tx,
        table: &Table,
        neighbours: &[TableId],
    ) -> Result<PlanTable> {
        tables::set_neighbours(&mut tx, table.id, neighbours).await?;
        let fact = Fact::new(Kind::TableChanged)
            .table(table.number)
            .data(json!({ "seats": table.seats, "zone": table.zone, "online": table.online }));
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(wire::plan_table(table))
    }
}

fn not_given(setup: &Setup, number: TableNo) -> Result<(), Refusal> {
    match setup.table(number) {
        Ok(_) => Err(Refusal::TableExists {
            number: number.get(),
        }),
        Err(_) => Ok(()),
    }
}

pub(super) fn find(setup: &Setup, number: i64) -> Result<&Table> {
    let missing = Error::NotFound { noun: "table" };
    let Ok(number) = TableNo::new(number) else {
        return Err(missing);
    };
    setup.table(number).map_err(|_| missing)
}

/// A table as the form has it, in place of an old one.
pub(super) fn changed(setup: &Setup, old: &Table, form: &TableForm) -> Result<Table, Refusal> {
    let table = Table {
        id: old.id,
        ..understand(form)?
    };
    if table.number != old.number {
        not_given(setup, table.number)?;
    }
    if table.neighbours.contains(&old.number) || table.neighbours.contains(&table.number) {
        return Err(Refusal::TablesInvalid);
    }
    setup.ids(&table.neighbours)?;
    Ok(table)
}

fn understand(form: &TableForm) -> Result<Table, Refusal> {
    let zone = text::clean_line("zone", &form.zone, MAX_ZONE)?;
    let neighbours = form.neighbours.iter().map(|number| TableNo::new(*number));
    let mut neighbours = neighbours.collect::<Result<Vec<_>, _>>()?;
    neighbours.sort_unstable();
    neighbours.dedup();
    Ok(Table {
        id: TableId(0),
        number: TableNo::new(form.number)?,
        seats: Seats::new(form.seats.min, form.seats.max)?,
        zone,
        shape: form.shape,
        place: form.place.check()?,
        online: form.online,
        neighbours,
    })
}

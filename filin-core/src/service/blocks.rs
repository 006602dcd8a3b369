//! Tables taken out of service for a while.

use serde_json::json;

use super::setup::Setup;
use super::{Services, place, require, wire};
use crate::api::room::{Block as Wire, NewBlock};
use crate::domain::actor::{Act, Role};
use crate::domain::guest::MAX_COMMENT;
use crate::domain::ids::{BlockId, TableId};
use crate::domain::period::Period;
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::domain::table::TableNo;
use crate::domain::{text, when};
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::store::{Tx, blocks, holds};

/// Most bookings that are named as being in the way.
const NAMED: i64 = 10;
/// Longest block, in minutes: as long as the store looks back for a hold.
const LONGEST: i64 = holds::LONGEST_HOLD_DAYS * 24 * 60;

impl Services {
    /// Blocks a table. Refused where a booking or another block holds it.
    pub async fn block_table(&self, act: &Act, new: &NewBlock) -> Result<Wire> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let number = TableNo::new(new.table_no)?;
        setup.table(number)?;
        let starts_at = when::parse_moment(&new.starts_at, setup.calendar())?;
        let period = period(starts_at, new.minutes)?;
        if period.end() <= act.now {
            return Err(Refusal::InThePast.into());
        }
        let reason = text::clean_line("reason", &new.reason, MAX_COMMENT)?;
        self.retry(|_| self.try_block(act, number, period, &reason))
            .await
    }

    async fn try_block(
        &self,
        act: &Act,
        number: TableNo,
        period: Period,
        reason: &str,
    ) -> Result<Wire> {
        let setup = self.setup().await?;
        let table = setup.table(number)?.id;
        let mut tx = self.store.write().await?;
        place::lock(&mut tx, &[table]).await?;
        if let Some(held) = in_the_way(&mut tx, &setup, number, table, period).await? {
            return Err(held.into());
        }
        place::nobody_sits_at(&mut tx, &setup, number, period, act.now).await?;
        let id = blocks::insert(&mut tx, table, period, reason, &act.actor.key(), act.now).await?;
        holds::block(&mut tx, id, table, period).await?;
        let block = blocks::get(&mut tx, id).await?;
        let data = json!({
            "block_id": id, "starts_at": period.start(), "ends_at": period.end(), "reason": reason,
        });
        let fact = Fact::new(Kind::TableBlocked).table(number).data(data);
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(wire::block(setup.calendar(), block))
    }

    /// Lifts a block.
    pub async fn unblock_table(&self, act: &Act, id: BlockId) -> Result<()> {
        require(act, Role::Staff)?;
        self.retry(|_| self.try_unblock(act, id)).await
    }

    async fn try_unblock(&self, act: &Act, id: BlockId) -> Result<()> {
        let mut tx = self.store.write().await?;
        let block = blocks::get(&mut tx, id).await?;
        place::lock_any(&mut tx, &[block.table]).await?;
        if !blocks::lift(&mut tx, id, act.now).await? {
            return Err(crate::error::Error::NotFound { noun: "block" });
        }
        holds::release_block(&mut tx, id).await?;
        let data = json!({ "block_id": id });
        let fact = Fact::new(Kind::TableUnblocked)
            .table(block.number)
            .data(data);
        self.finish(act, tx, &[fact], &[]).await
    }

    /// A block that stands.
    pub async fn block(&self, act: &Act, id: BlockId) -> Result<Wire> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        Ok(wire::block(
            setup.calendar(),
            blocks::get(&mut tx, id).await?,
        ))
    }

    /// The blocks that touch a service day.
    pub async fn blocks(&self, act: &Act, day: Option<ServiceDay>) -> Result<Vec<Wire>> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let calendar = setup.calendar();
        let day = day.unwrap_or_else(|| calendar.day_of(act.now));
        let mut tx = self.store.read().await?;
        let found = blocks::between(&mut tx, calendar.range(day)).await?;
        Ok(found
            .into_iter()
            .map(|block| wire::block(calendar, block))
            .collect())
    }
}

/// What holds the table already, by name: whoever blocks it must know what to move.
async fn in_the_way(
    tx: &mut Tx,
    setup: &Setup,
    number: TableNo,
    table: TableId,
    period: Period,
) -> Result<Option<Refusal>> {
    let calendar = setup.calendar();
    let day = calendar.day_of(period.start());
    let held = holds::owners(tx, table, period, NAMED).await?;
    let what = match held.first() {
        None => return Ok(None),
        Some(first) if first.booking.is_none() => "block",
        Some(_) => "booking",
    };
    let named = held.iter().filter_map(|owner| {
        let id = match what {
            "booking" => owner.booking?.0,
            _ => owner.block?.0,
        };
        let form = if calendar.day_of(owner.starts_at) == day {
            "%H:%M"
        } else {
            "%d.%m %H:%M"
        };
        Some(format!(
            "#{id} {}",
            calendar.local(owner.starts_at).format(form)
        ))
    });
    Ok(Some(Refusal::TableHeld {
        number: number.get(),
        what,
        by: named.collect::<Vec<_>>().join(", "),
    }))
}

fn period(starts_at: chrono::DateTime<chrono::Utc>, minutes: i64) -> Result<Period, Refusal> {
    let refused = Refusal::MinutesOutOfRange {
        min: 1,
        max: LONGEST,
    };
    if !(1..=LONGEST).contains(&minutes) {
        return Err(refused);
    }
    Period::lasting(starts_at, minutes).ok_or(refused)
}

//! The room: every table with its state now, its bookings and its blocks of a service day.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::setup::Setup;
use super::{Services, require, wire};
use crate::api::room::{Room, RoomTable, TableState};
use crate::domain::actor::{Act, Role};
use crate::domain::booking::{Booking, Status};
use crate::domain::occupancy;
use crate::domain::period::Period;
use crate::domain::service_day::{Calendar, ServiceDay};
use crate::domain::table::TableNo;
use crate::error::Result;
use crate::store::blocks::{self, Block};
use crate::store::{Tx, bookings};

/// A table is `soon` when somebody is expected within so many minutes.
const SOON_MIN: i64 = 60;
/// A booking is not looked for longer than this after its start: the longest stay that staff give.
const LONGEST_STAY_HOURS: i64 = 24;

/// What stands at the tables at one moment.
pub(super) struct Moment {
    /// Live bookings around the moment.
    live: Vec<Booking>,
    blocks: Vec<Block>,
    calendar: Calendar,
    now: DateTime<Utc>,
}

impl Moment {
    pub(super) async fn read(tx: &mut Tx, setup: &Setup, now: DateTime<Utc>) -> Result<Self> {
        let today = setup.calendar().day_of(now);
        let mut live = bookings::of_day(tx, today).await?;
        // The last night's bookings may still hold tables, and the next day's guests come soon.
        live.extend(bookings::of_day(tx, today.next()).await?);
        let since = now - TimeDelta::hours(LONGEST_STAY_HOURS);
        let begun = bookings::begun(tx, since, now).await?;
        live.extend(begun.into_iter().filter(|booking| booking.day < today));
        live.retain(|booking| booking.status.is_live());
        let blocks = match Period::lasting(now, 1) {
            Some(minute) => blocks::between(tx, minute).await?,
            None => Vec::new(),
        };
        Ok(Self {
            live,
            blocks,
            calendar: *setup.calendar(),
            now,
        })
    }

    /// Whether the booking's guests are at their table, by the rule that keeps it for them.
    fn sits(&self, booking: &Booking) -> bool {
        let stay = || occupancy::sat(booking.period, &self.calendar, self.now);
        booking.status == Status::Seated && stay().contains(self.now)
    }

    /// The table's state: what stands there now goes before what is to come.
    pub(super) fn state(&self, number: TableNo) -> TableState {
        let here = |booking: &&Booking| booking.tables.contains(&number);
        let held = |status| {
            self.live
                .iter()
                .filter(here)
                .any(|one| one.status == status && one.period.contains(self.now))
        };
        let soon = self.now + TimeDelta::minutes(SOON_MIN);
        if self.live.iter().filter(here).any(|one| self.sits(one)) {
            TableState::Seated
        } else if self
            .blocks
            .iter()
            .any(|one| one.number == number && one.period.contains(self.now))
        {
            TableState::Blocked
        } else if held(Status::Confirmed) {
            TableState::Reserved
        } else if held(Status::Pending) {
            TableState::Pending
        } else if self
            .live
            .iter()
            .filter(here)
            .any(|one| self.now < one.period.start() && one.period.start() <= soon)
        {
            TableState::Soon
        } else {
            TableState::Free
        }
    }

    /// People at tables.
    pub(super) fn people(&self) -> i64 {
        let seated = self.live.iter().filter(|booking| self.sits(booking));
        seated.map(|booking| booking.party).sum()
    }
}

impl Services {
    /// The room on a service day (today unless said), for staff.
    pub async fn room(&self, act: &Act, day: Option<ServiceDay>) -> Result<Room> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let calendar = setup.calendar();
        let day = day.unwrap_or_else(|| calendar.day_of(act.now));
        let mut tx = self.store.read().await?;
        let moment = Moment::read(&mut tx, &setup, act.now).await?;
        let of_day = bookings::of_day(&mut tx, day).await?;
        let blocks = blocks::between(&mut tx, calendar.range(day)).await?;
        drop(tx);
        let mut by_table: BTreeMap<TableNo, Vec<Booking>> = BTreeMap::new();
        let mut without_table = Vec::new();
        for booking in of_day {
            if booking.tables.is_empty() {
                without_table.push(wire::booking(&setup, booking));
                continue;
            }
            for number in booking.tables.clone() {
                by_table.entry(number).or_default().push(booking.clone());
            }
        }
        let tables = setup
            .tables
            .iter()
            .map(|table| RoomTable {
                number: table.number,
                seats: table.seats,
                zone: table.zone.clone(),
                shape: table.shape,
                place: table.place,
                online: table.online,
                neighbours: table.neighbours.clone(),
                state: moment.state(table.number),
                bookings: by_table
                    .remove(&table.number)
                    .unwrap_or_default()
                    .into_iter()
                    .map(|booking| wire::booking(&setup, booking))
                    .collect(),
                blocks: blocks
                    .iter()
                    .filter(|block| block.number == table.number)
                    .map(|block| wire::block(calendar, block.clone()))
                    .collect(),
            })
            .collect();
        Ok(Room {
            date: day,
            tables,
            without_table,
        })
    }
}

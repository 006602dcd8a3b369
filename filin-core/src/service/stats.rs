//! The figures of a service day.

use super::room::Moment;
use super::{Services, require};
use crate::api::room::TableState;
use crate::api::stats::Stats;
use crate::domain::actor::{Act, Role};
use crate::domain::booking::{Booking, Source, Status};
use crate::domain::service_day::ServiceDay;
use crate::error::Result;
use crate::store::bookings;

impl Services {
    /// The figures of a service day (today unless said), for staff.
    pub async fn stats(&self, act: &Act, day: Option<ServiceDay>) -> Result<Stats> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let day = day.unwrap_or_else(|| setup.calendar().day_of(act.now));
        let mut tx = self.store.read().await?;
        let moment = Moment::read(&mut tx, &setup, act.now).await?;
        let of_day = bookings::of_day(&mut tx, day).await?;
        drop(tx);
        let free = setup
            .tables
            .iter()
            .filter(|table| {
                matches!(
                    moment.state(table.number),
                    TableState::Free | TableState::Soon
                )
            })
            .count();
        let count = |status| number(of_day.iter().filter(|one| one.status == status).count());
        let kept = || of_day.iter().filter(|one| one.status != Status::Canceled);
        Ok(Stats {
            date: day,
            total_bookings: number(kept().count()),
            now_in_restaurant: moment.people(),
            expecting: people(
                of_day
                    .iter()
                    .filter(|one| matches!(one.status, Status::Pending | Status::Confirmed)),
            ),
            free_tables: number(free),
            busy_tables: number(setup.tables.len() - free),
            pending: count(Status::Pending),
            confirmed: count(Status::Confirmed),
            seated: count(Status::Seated),
            completed: count(Status::Completed),
            canceled: count(Status::Canceled),
            no_show: count(Status::NoShow),
            walk_ins: number(kept().filter(|one| one.source == Source::WalkIn).count()),
            guests: people(kept()),
        })
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn people<'a>(bookings: impl Iterator<Item = &'a Booking>) -> i64 {
    bookings.map(|booking| booking.party).sum()
}

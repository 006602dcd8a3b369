//! The figures of a service day, and of many.

use super::room::Moment;
use super::setup::Setup;
use super::{Services, require};
use crate::api::room::TableState;
use crate::api::stats::{DayStats, Stats};
use crate::domain::actor::{Act, Role};
use crate::domain::booking::{Booking, Source, Status};
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::error::Result;
use crate::store::bookings;
use crate::store::stats::{self, Count};

/// Days of figures that are given at most at once: ten years.
const MOST_DAYS: i64 = 3_660;
/// Days of figures unless said otherwise.
const USUAL_DAYS: i64 = 30;

impl Services {
    /// The figures of a service day (today unless said), for staff.
    pub async fn stats(&self, act: &Act, day: Option<ServiceDay>) -> Result<Stats> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let today = setup.calendar().day_of(act.now);
        let day = day.unwrap_or(today);
        let mut tx = self.store.read().await?;
        let moment = if day == today {
            Some(Moment::read(&mut tx, &setup, act.now).await?)
        } else {
            None
        };
        let of_day = bookings::of_day(&mut tx, day).await?;
        drop(tx);
        let free = moment.as_ref().map(|moment| free_now(moment, &setup));
        let count = |status| number(of_day.iter().filter(|one| one.status == status).count());
        let kept = || of_day.iter().filter(|one| one.status != Status::Canceled);
        Ok(Stats {
            date: day,
            total_bookings: number(kept().count()),
            now_in_restaurant: moment.as_ref().map(Moment::people),
            expecting: people(
                of_day
                    .iter()
                    .filter(|one| matches!(one.status, Status::Pending | Status::Confirmed)),
            ),
            free_tables: free.map(number),
            busy_tables: free.map(|free| number(setup.tables.len() - free)),
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

    /// The figures of each service day from the first to the last, for staff: up to today unless
    /// said, and thirty days.
    ///
    /// # Errors
    /// `setting_invalid` for a last day before the first, or for more than ten years.
    pub async fn stats_by_day(
        &self,
        act: &Act,
        from: Option<ServiceDay>,
        to: Option<ServiceDay>,
    ) -> Result<Vec<DayStats>> {
        require(act, Role::Staff)?;
        let to = match to {
            Some(to) => to,
            None => self.setup().await?.calendar().day_of(act.now),
        };
        let from = from.unwrap_or_else(|| to.plus_days(1 - USUAL_DAYS));
        self.days(from, to).await
    }

    /// The figures of these days, each with its own, an empty one too.
    pub(super) async fn days(&self, from: ServiceDay, to: ServiceDay) -> Result<Vec<DayStats>> {
        if to < from {
            return Err(Refusal::SettingInvalid { field: "to" }.into());
        }
        if (to.0 - from.0).num_days() >= MOST_DAYS {
            return Err(Refusal::SettingInvalid { field: "from" }.into());
        }
        let mut tx = self.store.read().await?;
        let counts = stats::by_day(&mut tx, from, to).await?;
        drop(tx);
        let days = std::iter::successors(Some(from), |day| Some(day.next()));
        Ok(days
            .take_while(|day| *day <= to)
            .map(|day| of_day(day, &counts))
            .collect())
    }
}

/// How many tables nobody has at this moment.
fn free_now(moment: &Moment, setup: &Setup) -> usize {
    let states = setup.tables.iter().map(|table| moment.state(table.number));
    states
        .filter(|state| matches!(state, TableState::Free | TableState::Soon))
        .count()
}

/// The figures of a day, out of the counts of many, which are in the order of days.
fn of_day(day: ServiceDay, counts: &[Count]) -> DayStats {
    let begin = counts.partition_point(|count| count.service_day < day.0);
    let of_day = || {
        let rest = counts.get(begin..).unwrap_or_default();
        rest.iter()
            .take_while(move |count| count.service_day == day.0)
    };
    let kept = || of_day().filter(|count| count.status != Status::Canceled.as_str());
    let with = |status: Status| -> i64 {
        let found = of_day().filter(|count| count.status == status.as_str());
        found.map(|count| count.bookings).sum()
    };
    let from = |sources: &[Source]| -> i64 {
        let found = kept().filter(|count| sources.iter().any(|one| count.source == one.as_str()));
        found.map(|count| count.bookings).sum()
    };
    DayStats {
        date: day,
        total_bookings: kept().map(|count| count.bookings).sum(),
        guests: kept().map(|count| count.people).sum(),
        pending: with(Status::Pending),
        confirmed: with(Status::Confirmed),
        seated: with(Status::Seated),
        completed: with(Status::Completed),
        canceled: with(Status::Canceled),
        no_show: with(Status::NoShow),
        online: from(&[Source::MiniApp, Source::Bot]),
        by_staff: from(&[Source::Staff, Source::Import]),
        walk_ins: from(&[Source::WalkIn]),
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn people<'a>(bookings: impl Iterator<Item = &'a Booking>) -> i64 {
    bookings.map(|booking| booking.party).sum()
}

//! What many service days have in common.

use super::{Services, require};
use crate::api::trends::{GuestsCount, HourLoad, SourceCount, Trends};
use crate::domain::actor::{Act, Role};
use crate::domain::booking::{Source, Status};
use crate::domain::load::{Stay, loads};
use crate::domain::period::Period;
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::error::Result;
use crate::store::stats::{self, Count};

/// Days that are taken together at most: a year, so that a look at it stays quick.
const MOST_DAYS: i64 = 366;
/// Days unless said otherwise.
const USUAL_DAYS: i64 = 30;

impl Services {
    /// When the room is full, where bookings come from and who comes back, for staff: up to today
    /// unless said, and thirty days.
    ///
    /// # Errors
    /// `setting_invalid` for a last day before the first, or for more than a year.
    pub async fn trends(
        &self,
        act: &Act,
        from: Option<ServiceDay>,
        to: Option<ServiceDay>,
    ) -> Result<Trends> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let calendar = setup.calendar();
        let to = to.unwrap_or_else(|| calendar.day_of(act.now));
        let from = from.unwrap_or_else(|| to.plus_days(1 - USUAL_DAYS));
        if to < from {
            return Err(Refusal::SettingInvalid { field: "to" }.into());
        }
        if (to.0 - from.0).num_days() >= MOST_DAYS {
            return Err(Refusal::SettingInvalid { field: "from" }.into());
        }
        let mut tx = self.store.read().await?;
        let counts = stats::by_day(&mut tx, from, to).await?;
        let rows = stats::stays(&mut tx, from, to).await?;
        let (known, returning) = stats::visitors(&mut tx, from, to).await?;
        drop(tx);
        let stays: Vec<Stay> = rows
            .into_iter()
            .filter_map(|row| {
                Some(Stay {
                    day: ServiceDay(row.service_day),
                    period: Period::new(row.starts_at, row.ends_at)?,
                    tables: row.tables,
                })
            })
            .collect();
        let days = std::iter::successors(Some(from), |day| Some(day.next()));
        let tables = i64::try_from(setup.tables.len()).unwrap_or(i64::MAX);
        let days = days.take_while(|day| *day <= to);
        let hours = loads(days, &setup.hours, calendar, tables, &stays);
        Ok(Trends {
            from,
            to,
            hours: hours
                .into_iter()
                .map(|load| HourLoad {
                    weekday: load.weekday,
                    hour: load.hour,
                    taken: load.taken,
                    open: load.open,
                })
                .collect(),
            sources: sources(&counts),
            guests: GuestsCount { known, returning },
        })
    }
}

/// The ways by which bookings came, most first.
fn sources(counts: &[Count]) -> Vec<SourceCount> {
    let kept = || {
        counts
            .iter()
            .filter(|one| one.status != Status::Canceled.as_str())
    };
    let mut found: Vec<SourceCount> = Source::ALL
        .into_iter()
        .map(|source| {
            let of = || kept().filter(|one| one.source == source.as_str());
            SourceCount {
                source,
                bookings: of().map(|one| one.bookings).sum(),
                guests: of().map(|one| one.people).sum(),
            }
        })
        .filter(|count| count.bookings > 0)
        .collect();
    found.sort_by_key(|count| std::cmp::Reverse(count.bookings));
    found
}

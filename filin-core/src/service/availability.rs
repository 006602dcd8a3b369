//! What is free on a service day, and on request why the rest is not.

use chrono::{DateTime, Utc};

use super::bookings::owned;
use super::{Services, wire};
use crate::api::availability::{Availability, Slot, Unfit};
use crate::api::remembered::Remembered;
use crate::domain::actor::Act;
use crate::domain::ids::BookingId;
use crate::domain::service_day::ServiceDay;
use crate::domain::slots;
use crate::domain::table::TableNo;
use crate::error::Result;
use crate::store::bookings;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// The service day; today unless said.
    pub day: Option<ServiceDay>,
    /// For how many.
    pub guests: i64,
    /// Only this table.
    pub table: Option<TableNo>,
    /// For how long, in minutes; the usual stay unless said.
    pub minutes: Option<i64>,
    /// Say why not.
    pub explain: bool,
    /// What this booking holds does not count, since it is to be moved.
    pub except: Option<BookingId>,
}

impl Services {
    /// Every slot of the day's grid with what a guest may take. The same for everybody: staff see
    /// what guests see. Guests may leave out a booking of their own, staff any.
    pub async fn availability(
        &self,
        act: &Act,
        question: Question,
    ) -> Result<Remembered<Availability>> {
        if let Some(id) = question.except {
            // Before anything remembered is looked at: that is for whoever may ask.
            self.may_leave_out(act, id).await?;
        }
        let generation = self.cache.everything();
        let key = (generation, question, minute(act.now));
        if let Some(found) = self.cache.availability.get(&key).await {
            return Ok(found);
        }
        let found = Remembered::new(self.look_up(generation, act, question).await?);
        self.cache.availability.insert(key, found.clone()).await;
        Ok(found)
    }

    async fn may_leave_out(&self, act: &Act, id: BookingId) -> Result<()> {
        let mut tx = self.store.read().await?;
        owned(act, &bookings::get(&mut tx, id).await?)
    }

    async fn look_up(
        &self,
        generation: u64,
        act: &Act,
        question: Question,
    ) -> Result<Availability> {
        let Question {
            day,
            guests,
            table,
            minutes,
            explain,
            except,
        } = question;
        let setup = self.setup().await?;
        let day = day.unwrap_or_else(|| setup.calendar().day_of(act.now));
        if let Some(number) = table {
            setup.table(number)?;
        }
        let held = match except {
            None => self.held(generation, &setup, day, act.now).await?,
            Some(id) => self.held_by_others(&setup, day, act.now, id).await?,
        };
        let slots = slots::slots(&setup.plan(&held), day, guests, minutes, act.now)?;
        let wanted = |number: &TableNo| table.is_none_or(|table| table == *number);
        let slots = slots
            .into_iter()
            .map(|slot| Slot {
                starts_at: wire::time(setup.calendar(), slot.period.start()),
                ends_at: wire::time(setup.calendar(), slot.period.end()),
                tables: slot.seating.tables.into_iter().filter(wanted).collect(),
                joins: slot
                    .seating
                    .joins
                    .into_iter()
                    .filter(|pair| pair.iter().any(wanted))
                    .collect(),
                why: slot
                    .why
                    .filter(|_| explain)
                    .map(|why| why.code().to_owned()),
                unfit: slot
                    .seating
                    .unfit
                    .into_iter()
                    .filter(|(number, _)| explain && wanted(number))
                    .map(|(table, why)| Unfit {
                        table,
                        code: why.code().to_owned(),
                    })
                    .collect(),
            })
            .collect();
        Ok(Availability {
            date: day,
            guests,
            slots,
        })
    }
}

/// Which answers a moment shares: all that are asked within one minute are the same, since rules and
/// hours are whole minutes. Its first instant stands alone: some rules end with it, others begin.
fn minute(now: DateTime<Utc>) -> i64 {
    let (minute, second) = (
        now.timestamp().div_euclid(60),
        now.timestamp().rem_euclid(60),
    );
    2 * minute + i64::from(second > 0 || now.timestamp_subsec_nanos() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_and_its_first_instant() {
        let minute = |text: &str| minute(text.parse().unwrap());
        let within = minute("2026-11-27T19:29:00.000001Z");
        assert_eq!(minute("2026-11-27T19:29:59.999999Z"), within);
        assert_eq!(minute("2026-11-27T19:29:00Z"), within - 1);
        assert_eq!(minute("2026-11-27T19:30:00Z"), within + 1);
    }
}

//! Which of the days that guests may book the venue is open.

use super::Services;
use crate::domain::actor::Act;
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::error::Result;

impl Services {
    /// The first `most` open days from `from` on, within what guests may book.
    pub async fn open_days(
        &self,
        act: &Act,
        from: ServiceDay,
        most: usize,
    ) -> Result<Vec<ServiceDay>> {
        let setup = self.setup().await?;
        let calendar = setup.calendar();
        let today = calendar.day_of(act.now);
        let last = today.plus_days(setup.venue.rules.advance_days);
        // Nobody begins to come after closing.
        let open = |day: &ServiceDay| {
            let period = setup.hours.period(*day, calendar);
            period.is_some_and(|period| period.end() > act.now)
        };
        let days = std::iter::successors(Some(from.max(today)), |day| Some(day.next()));
        Ok(days
            .take_while(|day| *day <= last)
            .filter(open)
            .take(most)
            .collect())
    }

    /// Refuses a day that guests cannot book at all.
    pub async fn bookable_day(&self, act: &Act, day: ServiceDay) -> Result<()> {
        let setup = self.setup().await?;
        let today = setup.calendar().day_of(act.now);
        let days = setup.venue.rules.advance_days;
        if day < today {
            Err(Refusal::InThePast.into())
        } else if day > today.plus_days(days) {
            Err(Refusal::TooFarAhead { days }.into())
        } else if setup.hours.period(day, setup.calendar()).is_none() {
            Err(Refusal::ClosedDay { date: day.0 }.into())
        } else {
            Ok(())
        }
    }
}

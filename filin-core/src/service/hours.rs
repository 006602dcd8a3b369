//! Opening hours: the week, and the days that differ.

use chrono::NaiveTime;
use serde_json::json;

use super::{Services, require};
use crate::api::venue::{ExceptionForm, Hours as HoursForm, OpeningForm};
use crate::domain::actor::{Act, Role};
use crate::domain::hours::{DayException, Hours, Opening};
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::domain::text;
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::store::venue::{self, wall_text};

impl Services {
    /// Opening hours, for staff.
    pub async fn hours(&self, act: &Act) -> Result<HoursForm> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let form = |opening: Opening| OpeningForm {
            opens: wall_text(opening.opens),
            closes: wall_text(opening.closes),
        };
        Ok(HoursForm {
            week: setup.hours.week.iter().map(|day| day.map(form)).collect(),
            exceptions: setup
                .hours
                .exceptions
                .iter()
                .map(|exception| ExceptionForm {
                    date: exception.day,
                    opening: exception.opening.map(form),
                    note: exception.note.clone(),
                })
                .collect(),
        })
    }

    /// Sets the week and the days that differ; for managers. Bookings stay as they are.
    pub async fn set_hours(&self, act: &Act, form: &HoursForm) -> Result<HoursForm> {
        require(act, Role::Manager)?;
        if form.week.len() != 7 {
            return Err(Refusal::HoursInvalid.into());
        }
        let mut tx = self.store.write().await?;
        let day_start = venue::get_locked(&mut tx).await?.calendar.day_start;
        let opening = |form: &Option<OpeningForm>| {
            form.as_ref()
                .map(|form| Opening::parse(&form.opens, &form.closes, day_start))
                .transpose()
        };
        for (weekday, day) in (0..).zip(&form.week) {
            venue::set_weekday(&mut tx, weekday, opening(day)?).await?;
        }
        venue::drop_exceptions(&mut tx).await?;
        for exception in &form.exceptions {
            let exception = DayException {
                day: ServiceDay::within_years(exception.date.0)?,
                opening: opening(&exception.opening)?,
                note: text::clean_line("note", &exception.note, 200)?,
            };
            venue::set_exception(&mut tx, &exception).await?;
        }
        let fact = Fact::new(Kind::HoursChanged).data(json!({ "week": form.week }));
        self.finish(act, tx, &[fact], &[]).await?;
        self.hours(act).await
    }
}

/// Refuses a beginning of the service day that would cut an evening in two.
pub(super) fn within(hours: &Hours, day_start: NaiveTime) -> Result<(), Refusal> {
    let exceptions = hours.exceptions.iter().map(|exception| exception.opening);
    for opening in hours.week.into_iter().chain(exceptions).flatten() {
        Opening::new(opening.opens, opening.closes, day_start)?;
    }
    Ok(())
}

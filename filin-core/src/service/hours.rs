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
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::venue::{self, wall_text};

/// Longest note of a day that differs, in characters.
const MAX_NOTE: usize = 200;
/// Most days that differ: three years of them.
const MAX_EXCEPTIONS: usize = 1100;

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
            version: Some(setup.venue.version),
        })
    }

    /// Sets the week and the days that differ; for managers. Bookings stay as they are.
    pub async fn set_hours(&self, act: &Act, form: &HoursForm) -> Result<HoursForm> {
        require(act, Role::Manager)?;
        let mut tx = self.store.write().await?;
        let venue = venue::get_locked(&mut tx).await?;
        if form.version.is_some_and(|seen| seen != venue.version) {
            return Err(Error::StaleVersion {
                current: venue.version,
            });
        }
        let hours = understand(form, venue.calendar.day_start)?;
        for (weekday, day) in (0..).zip(hours.week) {
            venue::set_weekday(&mut tx, weekday, day).await?;
        }
        venue::drop_exceptions(&mut tx).await?;
        for exception in &hours.exceptions {
            venue::set_exception(&mut tx, exception).await?;
        }
        venue::touch(&mut tx).await?;
        let fact = Fact::new(Kind::HoursChanged).data(json!({ "week": form.week }));
        self.finish(act, tx, &[fact], &[]).await?;
        self.hours(act).await
    }
}

/// Reads hours as they were sent.
pub(super) fn understand(form: &HoursForm, day_start: NaiveTime) -> Result<Hours, Refusal> {
    let opening = |form: &Option<OpeningForm>| {
        form.as_ref()
            .map(|form| Opening::parse(&form.opens, &form.closes, day_start))
            .transpose()
    };
    let week: Vec<Option<Opening>> = form.week.iter().map(opening).collect::<Result<_, _>>()?;
    if form.exceptions.len() > MAX_EXCEPTIONS {
        return Err(Refusal::HoursInvalid);
    }
    let mut hours = Hours {
        week: week.try_into().map_err(|_| Refusal::HoursInvalid)?,
        exceptions: Vec::with_capacity(form.exceptions.len()),
    };
    for exception in &form.exceptions {
        let day = ServiceDay::within_years(exception.date.0)?;
        // Of two words about one day nobody could say which counts.
        if hours.exception(day).is_some() {
            return Err(Refusal::HoursInvalid);
        }
        hours.exceptions.push(DayException {
            day,
            opening: opening(&exception.opening)?,
            note: text::clean_line("note", &exception.note, MAX_NOTE)?,
        });
    }
    Ok(hours)
}

/// Refuses a beginning of the service day that would cut an evening in two.
pub(super) fn within(hours: &Hours, day_start: NaiveTime) -> Result<(), Refusal> {
    let exceptions = hours.exceptions.iter().map(|exception| exception.opening);
    for opening in hours.week.into_iter().chain(exceptions).flatten() {
        Opening::new(opening.opens, opening.closes, day_start)?;
    }
    Ok(())
}

//! v3 as a [`Feed`]: which of our tables it fills, and each of them told.

use chrono::{DateTime, NaiveTime, SubsecRound, Utc};
use chrono_tz::Tz;

use super::bookings::House;
use super::clients::Clients;
use super::raw::Rows;
use super::survey::Survey;
use super::tables;
use super::teller::Teller;
use crate::domain::seating::largest_party;
use crate::domain::service_day::Calendar;
use crate::domain::slots::Rules;
use crate::service::Seed;
use crate::transfer::catalogue::Table;
use crate::transfer::error::{Error, Result};
use crate::transfer::feed::{Feed, Planned, Take};
use crate::transfer::report::Report;

/// What v3's data does not say.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the venue's clocks are: v3 wrote bookings by them.
    pub zone: Tz,
    /// The moment at which the data comes over.
    pub now: DateTime<Utc>,
    /// What the venue is called.
    pub name: String,
}

/// What every row is read by.
pub(super) struct Frame {
    pub(super) seed: Seed,
    pub(super) calendar: Calendar,
    pub(super) rules: Rules,
    pub(super) now: DateTime<Utc>,
    pub(super) name: String,
    largest: i64,
}

impl Frame {
    fn new(options: Options) -> Self {
        let seed = Seed::standard(options.zone);
        let calendar = Calendar {
            zone: options.zone,
            day_start: NaiveTime::from_hms_opt(6, 0, 0).unwrap_or_default(),
        };
        Self {
            largest: largest_party(&tables::as_ours(&seed.tables)),
            seed,
            calendar,
            rules: Rules::default(),
            now: options.now.trunc_subsecs(6),
            name: options.name,
        }
    }

    pub(super) fn house<'a>(&'a self, clients: &'a Clients) -> House<'a> {
        House {
            calendar: &self.calendar,
            clients,
            largest: self.largest,
            patience: self.rules.pending_expires_min,
            now: self.now,
        }
    }
}

/// A database of v3.
pub struct V3Feed {
    rows: Box<dyn Rows>,
    frame: Frame,
    report: Report,
    survey: Option<Survey>,
}

impl V3Feed {
    /// Over these rows. What is wrong with them goes to the report, once, before the first table.
    #[must_use]
    pub fn new(rows: Box<dyn Rows>, options: Options, report: Report) -> Self {
        Self {
            rows,
            frame: Frame::new(options),
            report,
            survey: None,
        }
    }

    /// What became of v3's rows; complete as soon as the feed has said which tables it fills.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The report, for good.
    #[must_use]
    pub fn into_report(self) -> Report {
        self.report
    }

    /// The telling of a table, with the survey made.
    fn teller(&mut self) -> Result<Teller<'_>> {
        if self.survey.is_none() {
            let survey = Survey::of(&mut *self.rows, &self.frame, &mut self.report)?;
            self.survey = Some(survey);
        }
        let survey = self.survey.as_ref();
        Ok(Teller {
            rows: &mut *self.rows,
            frame: &self.frame,
            report: &self.report,
            survey: survey.ok_or_else(|| Error::Internal("v3 was not looked at".into()))?,
        })
    }
}

impl Feed for V3Feed {
    fn examine(&self) -> Result<()> {
        self.rows.examine()
    }

    fn tables(&mut self) -> Result<Vec<Planned>> {
        let planned = self.teller()?.planned();
        let named = |(name, rows): (&str, u64)| {
            let table = Table::named(name);
            let table = table.ok_or_else(|| Error::Internal(format!("no table {name}")))?;
            Ok(Planned { table, rows })
        };
        planned.into_iter().map(named).collect()
    }

    fn stream(&mut self, table: &'static Table, take: Take<'_>) -> Result<()> {
        self.teller()?.tell(table.name, take)
    }
}

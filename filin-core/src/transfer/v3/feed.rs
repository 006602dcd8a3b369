//! v3 as a [`Feed`]: which of our tables it fills, and each of them told.

use chrono::{DateTime, NaiveTime, SubsecRound, Utc};
use chrono_tz::Tz;

use super::bookings::House;
use super::clients::Clients;
use super::plan::Counts;
use super::raw::Rows;
use super::survey::Survey;
use super::teller::Teller;
use super::waiting::Waiting;
use super::{bookings, tables};
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
    /// What is known of it all, once it was looked at.
    looked: Option<(Survey, Waiting)>,
}

impl V3Feed {
    /// Over these rows. What is wrong with them goes to the report, once, with the first table.
    #[must_use]
    pub fn new(rows: Box<dyn Rows>, options: Options, report: Report) -> Self {
        Self {
            rows,
            frame: Frame::new(options),
            report,
            looked: None,
        }
    }

    /// What became of v3's rows; complete as soon as the first table was streamed.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The report, for good.
    #[must_use]
    pub fn into_report(self) -> Report {
        self.report
    }

    /// Looks at all of it, and hands over our bookings on the way.
    fn look(&mut self, take: Take<'_>) -> Result<()> {
        let mut waiting = Waiting::new()?;
        let survey = Survey::of(
            &mut *self.rows,
            &self.frame,
            &mut self.report,
            &mut waiting,
            take,
        )?;
        self.looked = Some((survey, waiting));
        Ok(())
    }
}

impl Feed for V3Feed {
    fn examine(&self) -> Result<()> {
        self.rows.examine()
    }

    fn tables(&mut self) -> Result<Vec<Planned>> {
        let seed = &self.frame.seed;
        let planned = match &self.looked {
            Some((survey, _)) => survey.counts.planned(seed),
            None => Counts::guessed(&mut *self.rows, seed)?.planned(seed),
        };
        let named = |(name, rows): (&str, u64)| {
            let table = Table::named(name);
            let table = table.ok_or_else(|| Error::Internal(format!("no table {name}")))?;
            Ok(Planned { table, rows })
        };
        planned.into_iter().map(named).collect()
    }

    fn stream(&mut self, table: &'static Table, take: Take<'_>) -> Result<()> {
        if self.looked.is_none() {
            if table.name == bookings::OURS {
                return self.look(take);
            }
            self.look(&mut |_| Ok(()))?;
        }
        let looked = self.looked.as_ref();
        let (survey, waiting) =
            looked.ok_or_else(|| Error::Internal("v3 was not looked at".into()))?;
        let mut teller = Teller {
            rows: &mut *self.rows,
            frame: &self.frame,
            report: &self.report,
            survey,
            waiting,
        };
        teller.tell(table.name, take)
    }
}

//! A database of Filin v3 (the Python bot), told in our tables. Which form each kind of broken row
//! takes is decided here and nowhere else, and each is told to the [`report`](super::report).

pub mod raw;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::catalogue::Table;
use super::error::Result;
use super::feed::{Feed, Planned, Take};
use super::report::Report;

/// What v3's database does not say.
pub struct Options {
    /// Where the venue is: v3's times are its wall clock's.
    pub zone: Tz,
    /// What is past is told by this.
    pub now: DateTime<Utc>,
    /// The venue's name.
    pub name: String,
}

pub struct V3Feed(Report);
impl V3Feed {
    pub fn new(_: Box<dyn raw::Rows>, _: Options, report: Report) -> Self {
        Self(report)
    }
    pub fn report(&self) -> &Report {
        &self.0
    }
}
impl Feed for V3Feed {
    fn tables(&mut self) -> Result<Vec<Planned>> {
        Ok(Vec::new())
    }
    fn stream(&mut self, _: &'static Table, _: Take<'_>) -> Result<()> {
        Ok(())
    }
}

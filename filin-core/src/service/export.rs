//! Sheets for spreadsheets: bookings, guests, figures by day, as CSV.
//!
//! A sheet is one snapshot, written page by page, so that a million rows need no more memory than a
//! thousand. No cell that somebody typed can be taken for a formula.

mod rows;

use std::io::Write;

use super::{Services, require};
use crate::domain::actor::{Act, Role};
use crate::domain::ids::GuestId;
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::error::{Error, Result};
use crate::store::bookings::{self, After, Filter};
use crate::store::guests;

/// Rows read at once.
const PAGE: i64 = 1_000;

/// What to export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Every booking of the service days from the first to the last.
    Bookings(ServiceDay, ServiceDay),
    /// Every guest but those who were forgotten, newest first.
    Guests,
    /// A row of figures for each service day from the first to the last.
    Stats(ServiceDay, ServiceDay),
}

impl Services {
    /// Writes a sheet as CSV in UTF-8, with a mark at its start by which spreadsheets know that; for
    /// managers.
    ///
    /// # Errors
    /// `setting_invalid` for a last day before the first, or for more than ten years of figures.
    pub async fn export<W: Write + Send>(&self, act: &Act, sheet: Sheet, out: W) -> Result<()> {
        require(act, Role::Manager)?;
        if let Sheet::Bookings(from, to) | Sheet::Stats(from, to) = sheet
            && to < from
        {
            return Err(Refusal::SettingInvalid { field: "to" }.into());
        }
        let mut csv = start(out)?;
        match sheet {
            Sheet::Bookings(from, to) => self.export_bookings(&mut csv, from, to).await?,
            Sheet::Guests => self.export_guests(&mut csv).await?,
            Sheet::Stats(from, to) => self.export_stats(&mut csv, from, to).await?,
        }
        csv.flush().map_err(|error| broken(&error))
    }

    async fn export_bookings<W: Write + Send>(
        &self,
        csv: &mut csv::Writer<W>,
        from: ServiceDay,
        to: ServiceDay,
    ) -> Result<()> {
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        write(csv, rows::BOOKINGS)?;
        let mut after = None;
        loop {
            let filter = Filter {
                from,
                to,
                status: None,
                query: None,
                after,
                limit: PAGE,
            };
            let page = bookings::page(&mut tx, filter).await?;
            for booking in &page {
                write(csv, rows::booking(setup.calendar(), booking))?;
            }
            match page.last() {
                Some(last) if is_full(&page) => {
                    after = Some(After {
                        day: last.day,
                        starts_at: last.period.start(),
                        id: last.id,
                    });
                }
                _ => return Ok(()),
            }
        }
    }

    async fn export_guests<W: Write + Send>(&self, csv: &mut csv::Writer<W>) -> Result<()> {
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        write(csv, rows::GUESTS)?;
        let mut before = GuestId(i64::MAX);
        loop {
            let filter = guests::Filter {
                sought: None,
                tag: None,
                barred: false,
                before,
                limit: PAGE,
            };
            let page = guests::page(&mut tx, filter).await?;
            for guest in &page {
                write(csv, rows::guest(setup.calendar(), guest))?;
            }
            match page.last() {
                Some(last) if is_full(&page) => before = last.id,
                _ => return Ok(()),
            }
        }
    }

    async fn export_stats<W: Write + Send>(
        &self,
        csv: &mut csv::Writer<W>,
        from: ServiceDay,
        to: ServiceDay,
    ) -> Result<()> {
        let days = self.days(from, to).await?;
        write(csv, rows::STATS)?;
        for day in &days {
            write(csv, rows::figures(day))?;
        }
        Ok(())
    }
}

fn is_full<T>(page: &[T]) -> bool {
    i64::try_from(page.len()).is_ok_and(|rows| rows == PAGE)
}

fn start<W: Write>(mut out: W) -> Result<csv::Writer<W>> {
    const BYTE_ORDER_MARK: &str = "\u{feff}";
    out.write_all(BYTE_ORDER_MARK.as_bytes())
        .map_err(|error| broken(&error))?;
    Ok(csv::Writer::from_writer(out))
}

fn write<W, I, C>(csv: &mut csv::Writer<W>, row: I) -> Result<()>
where
    W: Write,
    I: IntoIterator<Item = C>,
    C: AsRef<[u8]>,
{
    csv.write_record(row).map_err(|error| broken(&error))
}

/// The sheet cannot be written: a full disk, most likely.
fn broken(error: &dyn std::error::Error) -> Error {
    Error::Internal(format!("a sheet cannot be written: {error}"))
}

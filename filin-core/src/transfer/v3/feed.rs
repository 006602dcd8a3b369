//! v3 as a [`Feed`]: which of our tables it fills, and each of them told.

use chrono::{DateTime, NaiveTime, SubsecRound, Utc};
use chrono_tz::Tz;

use super::bookings::{BARE, Booking, House};
use super::cells::each;
use super::clients::{self, Clients};
use super::ids::Ids;
use super::raw::{Columns, Rows};
use super::remarks::Remarks;
use super::reviews::{self, Review};
use super::subscribers::{self, Person, Subscriber};
use super::survey::Survey;
use super::{bookings, events, guests, promotions, rejects, tables, venue, visits};
use crate::domain::booking::Status;
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

/// Tells one table.
struct Teller<'a> {
    rows: &'a mut dyn Rows,
    frame: &'a Frame,
    report: &'a Report,
    survey: &'a Survey,
}

impl Teller<'_> {
    /// In the catalogue's order.
    fn planned(&self) -> Vec<(&'static str, u64)> {
        let (survey, counts) = (self.survey, &self.survey.counts);
        let seats = tables::all(&self.frame.seed, &survey.numbers);
        vec![
            ("venue", 1),
            ("hours", 7),
            ("tables", seats.len() as u64),
            ("table_joins", tables::joins(&seats).len() as u64),
            ("promotions", counts.promotions),
            ("menu_items", self.frame.seed.menu.len() as u64),
            ("guests", counts.guests),
            ("bookings", counts.bookings),
            ("booking_tables", counts.at_tables),
            ("blocks", counts.blocks),
            ("holds", survey.room.len() as u64),
            ("visits", counts.visits),
            ("event_counter", 1),
            ("events", 1),
            ("reviews", counts.reviews),
            ("reminders", survey.reminders.len() as u64),
            ("subscription_changes", counts.gained),
            ("import_rejects", counts.rejects),
        ]
    }

    fn tell(&mut self, table: &str, take: Take<'_>) -> Result<()> {
        let seed = &self.frame.seed;
        match table {
            "venue" => self.venue(take),
            "hours" => (0..venue::DAYS).map(venue::day).try_for_each(take),
            "tables" => {
                let all = tables::all(seed, &self.survey.numbers);
                all.iter().map(tables::row).try_for_each(take)
            }
            "table_joins" => {
                let pairs = tables::joins(&seed.tables).into_iter();
                pairs.map(tables::join_row).try_for_each(take)
            }
            "promotions" => self.promotions(take),
            "menu_items" => {
                let menu = (0..).zip(&seed.menu);
                menu.map(|(at, line)| venue::item(at, line)).try_for_each(take)
            }
            "guests" => self.guests(take),
            "bookings" => self.bookings(take),
            "booking_tables" => self.booking_tables(take),
            "blocks" => self.blocks(take),
            "holds" => self.survey.room.rows().try_for_each(take),
            "visits" => self.visits(take),
            "event_counter" => take(events::counter()),
            "events" => take(events::imported(self.report, self.frame.now)),
            "reviews" => self.reviews(take),
            "reminders" => {
                let reminders = (1..).zip(&self.survey.reminders);
                reminders.map(|(id, one)| one.row(id)).try_for_each(take)
            }
            "subscription_changes" => self.subscription_changes(take),
            "import_rejects" => self.import_rejects(take),
            _ => Ok(()),
        }
    }

    fn venue(&mut self, take: Take<'_>) -> Result<()> {
        let mut settings = venue::Settings::default();
        each(self.rows, venue::TABLE, venue::COLUMNS, |cells| {
            // What is wrong with a row was said before.
            let _ = settings.read(cells, &mut Remarks::none());
            Ok(())
        })?;
        take(venue::row(self.frame, settings)?)
    }

    fn promotions(&mut self, take: Take<'_>) -> Result<()> {
        let (standing, now) = (self.survey.standing, self.frame.now);
        let mut ids = Ids::default();
        each(self.rows, promotions::TABLE, promotions::COLUMNS, |cells| {
            match promotions::read(cells, &mut ids, now, &mut Remarks::none()) {
                Ok(promotion) => {
                    let is_default = standing == Some(promotion.id);
                    take(promotion.row(is_default))
                }
                Err(_) => Ok(()),
            }
        })?;
        match self.frame.seed.promotions.first() {
            Some(seed) if standing.is_none() => {
                let id = self.survey.last_promotion + 1;
                take(promotions::standing(seed, id, now).row(true))
            }
            _ => Ok(()),
        }
    }

    fn guests(&mut self, take: Take<'_>) -> Result<()> {
        let (survey, now) = (self.survey, self.frame.now);
        let mut ids = Ids::default();
        each(self.rows, clients::TABLE, clients::COLUMNS, |cells| {
            match ids.take(cells.get("id")) {
                Ok(id) if !survey.is_folded(id) => {
                    let said = &mut Remarks::none();
                    let client = clients::read(cells, id, &survey.clients, now, said);
                    take(client.row(id, survey.subscribed.contains(&id)))
                }
                _ => Ok(()),
            }
        })?;
        for id in &survey.missing {
            take(guests::missing(*id, now))?;
        }
        self.subscribers(|person| match survey.joined.get(&person.telegram) {
            Some(id) => take(guests::subscriber(*id, person)),
            None => Ok(()),
        })
    }

    fn subscription_changes(&mut self, take: Take<'_>) -> Result<()> {
        let survey = self.survey;
        let mut last = 0;
        self.subscribers(|person| {
            let joined = survey.joined.get(&person.telegram).copied();
            match person.client.or(joined).filter(|_| person.active) {
                Some(guest) => {
                    last += 1;
                    take(guests::gained(last, guest, person.at))
                }
                None => Ok(()),
            }
        })
    }

    /// Each person among the subscribers, once.
    fn subscribers(&mut self, mut see: impl FnMut(Person) -> Result<()>) -> Result<()> {
        let (clients, now) = (&self.survey.clients, self.frame.now);
        let mut pass = subscribers::Pass::default();
        each(self.rows, subscribers::TABLE, subscribers::COLUMNS, |cells| {
            match pass.read(cells, clients, now, &mut Remarks::none()) {
                Subscriber::Person(person) => see(person),
                Subscriber::Aside(_) | Subscriber::Again => Ok(()),
            }
        })
    }

    fn bookings(&mut self, take: Take<'_>) -> Result<()> {
        let frame = self.frame;
        self.each_booking(bookings::COLUMNS, |booking| match booking {
            Booking::Stay(stay) => take(stay.row(&frame.calendar, frame.now)),
            Booking::Block(_) | Booking::Aside(_) => Ok(()),
        })
    }

    fn booking_tables(&mut self, take: Take<'_>) -> Result<()> {
        self.each_booking(BARE, |booking| match booking {
            Booking::Stay(stay) => match stay.table {
                Some(table) => take(tables::of_booking(stay.id, table)),
                None => Ok(()),
            },
            Booking::Block(_) | Booking::Aside(_) => Ok(()),
        })
    }

    fn blocks(&mut self, take: Take<'_>) -> Result<()> {
        self.each_booking(bookings::COLUMNS, |booking| match booking {
            Booking::Block(block) => take(block.row()),
            Booking::Stay(_) | Booking::Aside(_) => Ok(()),
        })
    }

    fn visits(&mut self, take: Take<'_>) -> Result<()> {
        let (survey, now) = (self.survey, self.frame.now);
        let mut last = 0;
        self.each_booking(BARE, |booking| match booking {
            Booking::Stay(stay) if stay.status == Status::Completed => match stay.guest {
                Some(guest) => {
                    last += 1;
                    take(visits::of_booking(last, guest, stay.id, stay.left_at(now)))
                }
                None => Ok(()),
            },
            _ => Ok(()),
        })?;
        let mut ids = Ids::default();
        each(self.rows, clients::TABLE, clients::VISITS, |cells| {
            let id = match ids.take(cells.get("id")) {
                Ok(id) if !survey.is_folded(id) => id,
                _ => return Ok(()),
            };
            let said = &mut Remarks::none();
            let completed = survey.completed.get(&id).copied().unwrap_or(0);
            let delta = clients::visits(cells.get("visits"), said) - completed;
            if delta == 0 {
                return Ok(());
            }
            last += 1;
            let at = said.moment("created_at", cells.get("created_at"), now);
            take(visits::opening(last, id, delta, at))
        })
    }

    fn reviews(&mut self, take: Take<'_>) -> Result<()> {
        let (survey, now) = (self.survey, self.frame.now);
        let mut pass = reviews::Pass::default();
        each(self.rows, reviews::TABLE, reviews::COLUMNS, |cells| {
            let said = &mut Remarks::none();
            match pass.read(cells, &survey.clients, &survey.reviewed, now, said) {
                Review::Of(_, row) => take(row),
                Review::Aside(_) => Ok(()),
            }
        })
    }

    fn import_rejects(&mut self, take: Take<'_>) -> Result<()> {
        if self.survey.counts.rejects == 0 {
            return Ok(());
        }
        rejects::stream(self.rows, self.frame, self.survey, take)
    }

    /// Each booking as it comes over.
    fn each_booking(
        &mut self,
        columns: Columns,
        mut see: impl FnMut(Booking) -> Result<()>,
    ) -> Result<()> {
        let (frame, survey) = (self.frame, self.survey);
        let house = frame.house(&survey.clients);
        let mut ids = Ids::default();
        each(self.rows, bookings::TABLE, columns, |cells| {
            let booking = bookings::read(cells, &mut ids, &house, &mut Remarks::none());
            see(survey.settled(booking, frame))
        })
    }
}

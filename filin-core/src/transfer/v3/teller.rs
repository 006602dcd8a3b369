//! Each of our tables, told: what waits since the survey, and the rest in a pass of its own over v3's
//! rows.

use super::bookings::Booking;
use super::cells::each;
use super::feed::Frame;
use super::ids::Ids;
use super::raw::Rows;
use super::remarks::Remarks;
use super::reviews::{self, Review};
use super::subscribers::{self, Person, Subscriber};
use super::survey::Survey;
use super::waiting::Waiting;
use super::{bookings, clients, events, guests, promotions, rejects, tables, venue, visits};
use crate::transfer::error::Result;
use crate::transfer::feed::Take;
use crate::transfer::report::Report;

/// Tells one table.
pub(super) struct Teller<'a> {
    pub(super) rows: &'a mut dyn Rows,
    pub(super) frame: &'a Frame,
    pub(super) report: &'a Report,
    pub(super) survey: &'a Survey,
    pub(super) waiting: &'a Waiting,
}

impl Teller<'_> {
    /// Hands over each row of the table; none of one that v3 says nothing about.
    pub(super) fn tell(&mut self, table: &str, take: Take<'_>) -> Result<()> {
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
                menu.map(|(at, line)| venue::item(at, line))
                    .try_for_each(take)
            }
            "guests" => self.guests(take),
            "bookings" => self.bookings(take),
            "booking_tables" | "blocks" => self.waiting.each(table, take),
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
        each(
            self.rows,
            promotions::TABLE,
            promotions::COLUMNS,
            |cells| match promotions::read(cells, &mut ids, now, &mut Remarks::none()) {
                Ok(promotion) => {
                    let is_default = standing == Some(promotion.id);
                    take(promotion.row(is_default))
                }
                Err(_) => Ok(()),
            },
        )?;
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
        self.waiting.each("guests", take)?;
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
        each(
            self.rows,
            subscribers::TABLE,
            subscribers::COLUMNS,
            |cells| match pass.read(cells, clients, now, &mut Remarks::none()) {
                Subscriber::Person(person) => see(person),
                Subscriber::Aside(_) | Subscriber::Again => Ok(()),
            },
        )
    }

    fn bookings(&mut self, take: Take<'_>) -> Result<()> {
        let (frame, survey) = (self.frame, self.survey);
        let house = frame.house(&survey.clients);
        let mut ids = Ids::default();
        each(self.rows, bookings::TABLE, bookings::COLUMNS, |cells| {
            let booking = bookings::read(cells, &mut ids, &house, &mut Remarks::none());
            match survey.settled(booking, frame) {
                Booking::Stay(stay) => take(stay.row(&frame.calendar, frame.now)),
                Booking::Block(_) | Booking::Aside(_) => Ok(()),
            }
        })
    }

    fn visits(&mut self, take: Take<'_>) -> Result<()> {
        let (survey, now) = (self.survey, self.frame.now);
        self.waiting.each("visits", take)?;
        let mut last = self.waiting.visited;
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
        rejects::stream(self.rows, self.frame, self.survey, self.waiting, take)
    }
}

//! The first look at v3's rows: says what is wrong with each, counts what became of it, and keeps
//! what one row must know of the others. What is kept grows with the guests and with the bookings to
//! come, not with the years. Bookings are handed on as they are read: there are many of them.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::bookings::{self, Block, Booking, Stay};
use super::cells::{Cells, each};
use super::clients::{self, Clients};
use super::feed::Frame;
use super::ids::Ids;
use super::plan::Counts;
use super::raw::Rows;
use super::remarks::Remarks;
use super::reminders::{self, Reminder};
use super::reviews::{self, Review, Reviewed};
use super::room::{Owner, Room};
use super::subscribers::{self, Subscriber};
use super::waiting::Waiting;
use super::{promotions, tables, venue};
use crate::domain::booking::Status;
use crate::transfer::error::Result;
use crate::transfer::feed::Take;
use crate::transfer::report::{Done, Fate, Reason, Report};

/// What is known after it.
#[derive(Default)]
pub(super) struct Survey {
    pub(super) clients: Clients,
    /// Blockers who have guests' bookings or reviews as well.
    pub(super) hosts: HashSet<i64>,
    /// Clients who are named and not there.
    pub(super) missing: BTreeSet<i64>,
    /// Clients who get news.
    pub(super) subscribed: HashSet<i64>,
    /// Subscribers who are no clients: their new ids by their Telegram ids.
    pub(super) joined: HashMap<i64, i64>,
    /// How many bookings of each guest were closed.
    pub(super) completed: HashMap<i64, i64>,
    /// Which tables are named.
    pub(super) numbers: BTreeSet<i64>,
    pub(super) room: Room,
    /// Bookings and blocks that lost their table to an earlier one.
    pub(super) losers: HashSet<i64>,
    pub(super) reminders: Vec<Reminder>,
    pub(super) reviewed: Reviewed,
    /// v3's promotion that says what the standing one says.
    pub(super) standing: Option<i64>,
    /// The last id among v3's promotions.
    pub(super) last_promotion: i64,
    pub(super) counts: Counts,
}

impl Survey {
    /// Each of our bookings is taken, and what they are to other tables is set by.
    pub(super) fn of(
        rows: &mut dyn Rows,
        frame: &Frame,
        report: &mut Report,
        waiting: &mut Waiting,
        take: Take<'_>,
    ) -> Result<Self> {
        let clients = Clients::read(rows)?;
        let mut survey = Self {
            reviewed: reviews::named_bookings(rows)?,
            ..Self::default()
        };
        survey.settings(rows, report)?;
        survey.promotions(rows, frame, report)?;
        let mut told = Told { waiting, take };
        survey.bookings(rows, frame, &clients, report, &mut told)?;
        survey.reviews(rows, frame, &clients, report)?;
        survey.clients = clients;
        // Whether a guest gets news is known by then.
        survey.subscribers(rows, frame, report)?;
        survey.guests(rows, frame, report, waiting)?;
        waiting.close()?;
        let counts = &mut survey.counts;
        counts.tables = tables::all(&frame.seed, &survey.numbers).len() as u64;
        counts.holds = survey.room.len() as u64;
        counts.reminders = survey.reminders.len() as u64;
        Ok(survey)
    }

    /// Whether the client's bookings were all blocks, so that they are no guest.
    pub(super) fn is_folded(&self, client: i64) -> bool {
        self.clients.blockers.contains(&client) && !self.hosts.contains(&client)
    }

    /// A booking as it comes over, once it is known who has the table.
    pub(super) fn settled(&self, booking: Booking, frame: &Frame) -> Booking {
        match booking {
            Booking::Stay(stay) if self.losers.contains(&stay.id) => Booking::Stay(Stay {
                table: None,
                flagged: true,
                ..stay
            }),
            Booking::Block(mut block) if self.losers.contains(&block.id) => {
                block.lifted_at = Some(frame.now);
                Booking::Block(block)
            }
            other => other,
        }
    }

    fn settings(&mut self, rows: &mut dyn Rows, report: &mut Report) -> Result<()> {
        let mut settings = venue::Settings::default();
        each(rows, venue::TABLE, venue::COLUMNS, |cells| {
            let mut said = Remarks::to(report, venue::TABLE, cells.get("id"));
            let aside = settings.read(cells, &mut said).is_err();
            self.counts.rejects += u64::from(aside);
            said.count(aside.then_some(Fate::Aside));
            Ok(())
        })
    }

    fn promotions(
        &mut self,
        rows: &mut dyn Rows,
        frame: &Frame,
        report: &mut Report,
    ) -> Result<()> {
        let seed = frame.seed.promotions.first();
        let mut ids = Ids::default();
        each(rows, promotions::TABLE, promotions::COLUMNS, |cells| {
            let mut said = Remarks::to(report, promotions::TABLE, cells.get("id"));
            let Ok(promotion) = promotions::read(cells, &mut ids, frame.now, &mut said) else {
                self.counts.rejects += 1;
                said.count(Some(Fate::Aside));
                return Ok(());
            };
            said.count(None);
            self.counts.promotions += 1;
            self.last_promotion = promotion.id;
            if self.standing.is_none() && seed.is_some_and(|seed| promotion.is_like(seed)) {
                self.standing = Some(promotion.id);
            }
            Ok(())
        })?;
        self.counts.promotions += u64::from(self.standing.is_none() && seed.is_some());
        Ok(())
    }

    fn bookings(
        &mut self,
        rows: &mut dyn Rows,
        frame: &Frame,
        clients: &Clients,
        report: &mut Report,
        told: &mut Told<'_, '_>,
    ) -> Result<()> {
        let house = frame.house(clients);
        let mut ids = Ids::default();
        each(rows, bookings::TABLE, bookings::COLUMNS, |cells| {
            let mut said = Remarks::to(report, bookings::TABLE, cells.get("id"));
            let booking = bookings::read(cells, &mut ids, &house, &mut said);
            let (fate, loses) = match &booking {
                Booking::Aside(_) => {
                    self.counts.rejects += 1;
                    (Some(Fate::Aside), None)
                }
                Booking::Block(block) => (None, (!self.block(block)).then_some(Done::Changed)),
                Booking::Stay(stay) => {
                    let sits = self.stay(stay, frame, clients);
                    (None, (!sits).then_some(Done::Flagged))
                }
            };
            if let Some(done) = loses {
                said.say("table_no", cells.get("table_no"), Reason::Overlap, done);
            }
            said.count(fate);
            told.tell(self.settled(booking, frame), cells, frame)
        })
    }

    /// Takes a block in; `false` if somebody has its table then.
    fn block(&mut self, block: &Block) -> bool {
        self.counts.blocks += 1;
        self.numbers.insert(block.table);
        let owner = Owner::Block(block.id);
        let holds = block.lifted_at.is_some() || self.room.take(block.table, block.period, owner);
        if !holds {
            self.losers.insert(block.id);
        }
        holds
    }

    /// Takes a guest's booking in; `false` if another has its table then.
    fn stay(&mut self, stay: &Stay, frame: &Frame, clients: &Clients) -> bool {
        self.counts.bookings += 1;
        if let Some(guest) = stay.guest {
            self.name(guest, clients);
            if stay.status == Status::Completed {
                *self.completed.entry(guest).or_default() += 1;
                self.counts.visits += 1;
            }
        }
        if let Some(owner) = self.reviewed.get_mut(&stay.id) {
            *owner = stay.guest;
        }
        let (calendar, now) = (&frame.calendar, frame.now);
        if stay.status.is_live() {
            let known = stay.guest.and_then(|guest| clients.known.get(&guest));
            let reachable = known.is_some_and(|reachable| *reachable);
            let due = reminders::of(stay, reachable, calendar, now);
            self.reminders.extend(due);
        }
        let Some(table) = stay.table else {
            return true;
        };
        self.numbers.insert(table);
        let owner = Owner::Booking(stay.id);
        if stay.holds(now) && !self.room.take(table, stay.period, owner) {
            self.losers.insert(stay.id);
            return false;
        }
        self.counts.at_tables += 1;
        true
    }

    /// Somebody is named, so they must be there.
    fn name(&mut self, guest: i64, clients: &Clients) {
        if clients.blockers.contains(&guest) {
            self.hosts.insert(guest);
        } else if !clients.known.contains_key(&guest) {
            self.missing.insert(guest);
        }
    }

    fn reviews(
        &mut self,
        rows: &mut dyn Rows,
        frame: &Frame,
        clients: &Clients,
        report: &mut Report,
    ) -> Result<()> {
        let mut pass = reviews::Pass::default();
        each(rows, reviews::TABLE, reviews::COLUMNS, |cells| {
            let mut said = Remarks::to(report, reviews::TABLE, cells.get("id"));
            match pass.read(cells, clients, &self.reviewed, frame.now, &mut said) {
                Review::Aside(_) => {
                    self.counts.rejects += 1;
                    said.count(Some(Fate::Aside));
                }
                Review::Of(guest, _) => {
                    self.name(guest, clients);
                    self.counts.reviews += 1;
                    said.count(None);
                }
            }
            Ok(())
        })
    }

    fn guests(
        &mut self,
        rows: &mut dyn Rows,
        frame: &Frame,
        report: &mut Report,
        waiting: &mut Waiting,
    ) -> Result<()> {
        let mut ids = Ids::default();
        each(rows, clients::TABLE, clients::COLUMNS, |cells| {
            let raw = cells.get("id");
            let mut said = Remarks::to(report, clients::TABLE, raw);
            let fate = match ids.take(raw) {
                Err(reason) => {
                    said.say("id", raw, reason, Done::SetAside);
                    self.counts.rejects += 1;
                    Some(Fate::Aside)
                }
                Ok(id) if self.is_folded(id) => Some(Fate::Folded),
                Ok(id) => {
                    let client = clients::read(cells, id, &self.clients, frame.now, &mut said);
                    waiting.guest(&client.row(id, self.subscribed.contains(&id)))?;
                    let visits = clients::visits(cells.get("visits"), &mut said);
                    let completed = self.completed.get(&id).copied().unwrap_or(0);
                    self.counts.visits += u64::from(visits != completed);
                    self.counts.guests += 1;
                    None
                }
            };
            said.count(fate);
            Ok(())
        })?;
        self.counts.guests += self.missing.len() as u64;
        Ok(())
    }

    fn subscribers(
        &mut self,
        rows: &mut dyn Rows,
        frame: &Frame,
        report: &mut Report,
    ) -> Result<()> {
        let known = self.clients.known.keys().chain(&self.missing);
        let mut last = known.max().copied().unwrap_or(0);
        let mut pass = subscribers::Pass::default();
        each(rows, subscribers::TABLE, subscribers::COLUMNS, |cells| {
            let mut said = Remarks::to(report, subscribers::TABLE, cells.get("id"));
            let fate = match pass.read(cells, &self.clients, frame.now, &mut said) {
                Subscriber::Aside(_) => {
                    self.counts.rejects += 1;
                    Some(Fate::Aside)
                }
                Subscriber::Again => Some(Fate::Folded),
                Subscriber::Person(person) => {
                    self.counts.gained += u64::from(person.active);
                    match person.client {
                        Some(client) => {
                            if person.active {
                                self.subscribed.insert(client);
                            }
                            Some(Fate::Folded)
                        }
                        None => {
                            last += 1;
                            self.joined.insert(person.telegram, last);
                            self.counts.guests += 1;
                            None
                        }
                    }
                }
            };
            said.count(fate);
            Ok(())
        })
    }
}

/// Where bookings go as they are read.
struct Told<'a, 'b> {
    waiting: &'a mut Waiting,
    take: Take<'b>,
}

impl Told<'_, '_> {
    fn tell(&mut self, booking: Booking, cells: Cells<'_>, frame: &Frame) -> Result<()> {
        match booking {
            Booking::Stay(stay) => {
                self.waiting.stay(&stay, frame.now)?;
                (self.take)(stay.row(&frame.calendar, frame.now))
            }
            Booking::Block(block) => self.waiting.block(block),
            Booking::Aside(reason) => self.waiting.aside(cells, reason, frame.now),
        }
    }
}

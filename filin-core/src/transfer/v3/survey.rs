//! The first look at v3's rows: says what is wrong with each, counts what became of it, and keeps
//! what one row must know of the others. What is kept grows with the guests and with the bookings to
//! come, not with the years.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::bookings::{self, Booking, Stay};
use super::cells::each;
use super::clients::{self, Clients};
use super::feed::Frame;
use super::ids::Ids;
use super::raw::Rows;
use super::remarks::Remarks;
use super::reminders::{self, Reminder};
use super::reviews::{self, Review, Reviewed};
use super::room::{Owner, Room};
use super::subscribers::{self, Subscriber};
use super::{promotions, venue};
use crate::domain::booking::Status;
use crate::transfer::error::Result;
use crate::transfer::report::{Done, Fate, Reason, Report};

/// How many rows there will be of what is not kept.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) promotions: u64,
    pub(super) guests: u64,
    pub(super) bookings: u64,
    pub(super) at_tables: u64,
    pub(super) blocks: u64,
    pub(super) visits: u64,
    pub(super) reviews: u64,
    pub(super) gained: u64,
    pub(super) rejects: u64,
}

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
    pub(super) fn of(rows: &mut dyn Rows, frame: &Frame, report: &mut Report) -> Result<Self> {
        let clients = Clients::read(rows)?;
        let mut survey = Self {
            reviewed: reviews::named_bookings(rows)?,
            ..Self::default()
        };
        survey.settings(rows, report)?;
        survey.promotions(rows, frame, report)?;
        survey.bookings(rows, frame, &clients, report)?;
        survey.reviews(rows, frame, &clients, report)?;
        survey.clients = clients;
        survey.guests(rows, frame, report)?;
        survey.subscribers(rows, frame, report)?;
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
    ) -> Result<()> {
        let house = frame.house(clients);
        let mut ids = Ids::default();
        each(rows, bookings::TABLE, bookings::COLUMNS, |cells| {
            let mut said = Remarks::to(report, bookings::TABLE, cells.get("id"));
            let aside = match bookings::read(cells, &mut ids, &house, &mut said) {
                Booking::Aside(_) => {
                    self.counts.rejects += 1;
                    Some(Fate::Aside)
                }
                Booking::Block(block) => {
                    self.counts.blocks += 1;
                    self.numbers.insert(block.table);
                    let owner = Owner::Block(block.id);
                    if block.lifted_at.is_none()
                        && !self.room.take(block.table, block.period, owner)
                    {
                        self.losers.insert(block.id);
                        let table = cells.get("table_no");
                        said.say("table_no", table, Reason::Overlap, Done::Changed);
                    }
                    None
                }
                Booking::Stay(stay) => {
                    if !self.stay(&stay, frame, clients) {
                        let table = cells.get("table_no");
                        said.say("table_no", table, Reason::Overlap, Done::Flagged);
                    }
                    None
                }
            };
            said.count(aside);
            Ok(())
        })
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
        let reachable = stay.guest.and_then(|guest| clients.known.get(&guest));
        let reachable = reachable.is_some_and(|reachable| *reachable);
        let (calendar, now) = (&frame.calendar, frame.now);
        self.reminders
            .extend(reminders::of(stay, reachable, calendar, now));
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

    fn guests(&mut self, rows: &mut dyn Rows, frame: &Frame, report: &mut Report) -> Result<()> {
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
                    clients::read(cells, id, &self.clients, frame.now, &mut said);
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

//! Waiting for a table: who may wait, whose turn it is, and what they are offered.
//!
//! A guest waits for one service day, with the first and the last start that they would take. When
//! a table frees, the first in line whom it fits is offered it for ten minutes, then the next. An
//! offer holds nothing: claiming it is an ordinary booking, and may be refused like one.
//! `waiting → offered → claimed | lapsed`; `offered → waiting` when the table was taken meanwhile;
//! `waiting | offered → left`; `waiting → expired`.

use std::fmt;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::booking::BookingGuest;
use super::ids::{BookingId, TableId, WaitId};
use super::period::Period;
use super::refusal::Refusal;
use super::seating::{self, Held};
use super::service_day::{Calendar, ServiceDay};
use super::slots::{self, DayPlan, Rules, Slot};

/// How long an offer stands.
pub const OFFER_LIFE: TimeDelta = TimeDelta::minutes(10);

/// Somebody who waits, or waited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Their number; who joined first has the lower one.
    pub id: WaitId,
    /// Who.
    pub guest: BookingGuest,
    /// Whether they may not book any more: then they are offered nothing.
    pub barred: bool,
    /// For which business date.
    pub day: ServiceDay,
    /// For which starts.
    pub window: Window,
    /// How many come.
    pub party: i64,
    /// For how long; the venue's usual stay unless said.
    pub minutes: Option<i64>,
    /// Where it stands.
    pub state: State,
    /// Their place among those who wait for the day, from 1; none for the others.
    pub place: Option<i64>,
    /// When they joined.
    pub created_at: DateTime<Utc>,
}

/// The first and the last start that somebody would take, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first.
    pub from: DateTime<Utc>,
    /// The last.
    pub until: DateTime<Utc>,
}

impl Window {
    /// From wall times of a service day; those before `day_start` are after its midnight. A time
    /// that the clocks show twice is meant both times, one that they skip is the end of the gap.
    ///
    /// # Errors
    /// `window_invalid` when it ends before it begins.
    pub fn new(
        calendar: &Calendar,
        day: ServiceDay,
        from: NaiveTime,
        until: NaiveTime,
    ) -> Result<Self, Refusal> {
        let (from, until) = (calendar.at(day, from), calendar.at(day, until));
        if until < from {
            return Err(Refusal::WindowInvalid);
        }
        Ok(Self {
            from: calendar.resolve_forward(from),
            until: calendar.resolve_last(until),
        })
    }

    /// Whether a start lies in it.
    #[must_use]
    pub fn contains(&self, start: DateTime<Utc>) -> bool {
        (self.from..=self.until).contains(&start)
    }
}

/// A table that somebody may have, if they are quick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// When.
    pub period: Period,
    /// Where: one table, or two that are joined; in id order.
    pub tables: Vec<TableId>,
    /// The first moment at which it is too late.
    pub until: DateTime<Utc>,
}

impl Offer {
    /// What nobody else is offered meanwhile.
    pub fn held(&self) -> impl Iterator<Item = Held> {
        let period = self.period;
        self.tables.iter().map(move |table| Held {
            table: *table,
            period,
        })
    }
}

/// Where somebody stands, with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// In line.
    Waiting,
    /// It is theirs to take.
    Offered(Offer),
    /// They took it: this is their booking.
    Claimed(BookingId),
    /// They did not take it in time.
    Lapsed,
    /// They wait no longer.
    Left,
    /// The time that they waited for has passed.
    Expired,
}

/// The word of a [`State`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WaitStatus {
    /// In line.
    Waiting,
    /// A table is theirs to take.
    Offered,
    /// They took it.
    Claimed,
    /// They did not take it in time.
    Lapsed,
    /// They wait no longer.
    Left,
    /// The time that they waited for has passed.
    Expired,
}

impl WaitStatus {
    /// Every status, in the order of a wait's life.
    pub const ALL: [Self; 6] = [
        Self::Waiting,
        Self::Offered,
        Self::Claimed,
        Self::Lapsed,
        Self::Left,
        Self::Expired,
    ];

    /// The word in the database and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Claimed => "claimed",
            Self::Lapsed => "lapsed",
            Self::Left => "left",
            Self::Expired => "expired",
        }
    }

    /// Whether it may still come to something.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Offered)
    }

    /// Whether a step leads from `self` to `to`.
    ///
    /// # Errors
    /// `wait_ended` from an end, `offer_gone` for what only an offer leads to.
    pub fn step(self, to: Self) -> Result<(), Refusal> {
        match (self, to) {
            (Self::Waiting, Self::Offered | Self::Left | Self::Expired)
            | (Self::Offered, Self::Claimed | Self::Lapsed | Self::Waiting | Self::Left) => Ok(()),
            (from, _) if from.is_open() => Err(Refusal::OfferGone),
            _ => Err(Refusal::WaitEnded),
        }
    }
}

impl fmt::Display for WaitStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl State {
    /// Its word.
    #[must_use]
    pub fn status(&self) -> WaitStatus {
        match self {
            Self::Waiting => WaitStatus::Waiting,
            Self::Offered(_) => WaitStatus::Offered,
            Self::Claimed(_) => WaitStatus::Claimed,
            Self::Lapsed => WaitStatus::Lapsed,
            Self::Left => WaitStatus::Left,
            Self::Expired => WaitStatus::Expired,
        }
    }
}

impl Wait {
    /// The offer, while it stands.
    #[must_use]
    pub fn offer(&self) -> Option<&Offer> {
        match &self.state {
            State::Offered(offer) => Some(offer),
            _ => None,
        }
    }

    /// The offer, if it can be claimed now.
    ///
    /// # Errors
    /// `offer_gone` when there is none, or its time has run out.
    pub fn claimable(&self, now: DateTime<Utc>) -> Result<&Offer, Refusal> {
        self.offer()
            .filter(|offer| now < offer.until)
            .ok_or(Refusal::OfferGone)
    }
}

/// Whether somebody may begin to wait. Whether something is free already does not matter: then it
/// is offered at once.
///
/// # Errors
/// As [`slots::slots`]; `closed_day` and `outside_hours` when no start of the grid lies in the
/// window; `in_the_past`, and `too_soon` when none could be offered any more; `too_far_ahead`.
pub fn may_wait(
    plan: &DayPlan<'_>,
    day: ServiceDay,
    window: Window,
    party: i64,
    minutes: Option<i64>,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let grid = slots::slots(plan, day, party, minutes, now)?;
    let mut starts = grid.iter().map(|slot| slot.period.start());
    let Some(last) = starts.rfind(|start| window.contains(*start)) else {
        return Err(slots::outside_hours(plan.hours, day));
    };
    if last < now {
        Err(Refusal::InThePast)
    } else if is_late(plan.rules, last, now) {
        let minutes = plan.rules.notice_min + OFFER_LIFE.num_minutes();
        Err(Refusal::TooSoon { minutes })
    } else if day > slots::last_day(plan, now) {
        let days = plan.rules.advance_days;
        Err(Refusal::TooFarAhead { days })
    } else {
        Ok(())
    }
}

/// What becomes of a day's line, step by step: offers whose time is up lapse; offers whose table is
/// gone return to their old place; then each in turn is offered the first start of their window at
/// which something is free, and those whose time has passed expire.
///
/// `line` is everybody who is waiting or offered, in the order of joining; `elsewhere` is what
/// others are offered on days beside this one; `plan.held` is what is really held.
#[must_use]
pub fn decide(
    plan: &DayPlan<'_>,
    line: &[Wait],
    elsewhere: &[Held],
    now: DateTime<Utc>,
) -> Vec<(WaitId, State)> {
    let mut steps = Vec::new();
    let mut taken = [plan.held, elsewhere].concat();
    let mut waiting = Vec::new();
    for wait in line {
        match wait.offer() {
            None => waiting.push(wait),
            Some(offer) if offer.until <= now => steps.push((wait.id, State::Lapsed)),
            Some(offer) if stands(plan, wait, offer, now) => taken.extend(offer.held()),
            Some(_) => {
                steps.push((wait.id, State::Waiting));
                waiting.push(wait);
            }
        }
    }
    for wait in waiting {
        let plan = DayPlan {
            held: &taken,
            ..*plan
        };
        let Some(state) = turn(&plan, wait, now) else {
            continue;
        };
        if let State::Offered(offer) = &state {
            taken.extend(offer.held());
        }
        steps.push((wait.id, state));
    }
    steps
}

/// What somebody's turn brings: an offer, the end, or nothing yet.
fn turn(plan: &DayPlan<'_>, wait: &Wait, now: DateTime<Utc>) -> Option<State> {
    // As the clock will stand when the offer ends: it must not become too soon while it stands.
    // A grid that cannot be drawn (the room has shrunk, say) offers nothing.
    let at_its_end = now + OFFER_LIFE;
    let grid = slots::slots(plan, wait.day, wait.party, wait.minutes, at_its_end);
    let grid = grid.unwrap_or_default();
    let inside = |slot: &&Slot| wait.window.contains(slot.period.start());
    if !wait.barred {
        let mut offers = grid.iter().filter(inside);
        let offer = offers.find_map(|slot| offer(plan, wait, slot, now));
        if let Some(offer) = offer {
            return Some(State::Offered(offer));
        }
    }
    // On a day that is closed by now it may yet be opened again, until the window is over.
    let last = grid.iter().rfind(inside);
    let last = last.map_or(wait.window.until, |slot| slot.period.start());
    is_late(plan.rules, last, now).then_some(State::Expired)
}

/// The slot as an offer, if it can be booked from now on until the offer ends.
fn offer(plan: &DayPlan<'_>, wait: &Wait, slot: &Slot, now: DateTime<Utc>) -> Option<Offer> {
    let numbers = seating::choose(&slot.seating)?;
    // Not only at its end: a service day that begins meanwhile brings another day within reach.
    let start = slot.period.start();
    slots::offered(plan, start, wait.party, wait.minutes, now).ok()?;
    let mut tables: Vec<TableId> = plan
        .tables
        .iter()
        .filter(|table| numbers.contains(&table.number))
        .map(|table| table.id)
        .collect();
    tables.sort_unstable();
    Some(Offer {
        period: slot.period,
        tables,
        until: now + OFFER_LIFE,
    })
}

/// Whether an offer can still be claimed as it was made.
fn stands(plan: &DayPlan<'_>, wait: &Wait, offer: &Offer, now: DateTime<Utc>) -> bool {
    let start = offer.period.start();
    let period = slots::offered(plan, start, wait.party, wait.minutes, now);
    period == Ok(offer.period)
        && seating::serves(
            plan.tables,
            plan.held,
            &offer.tables,
            wait.party,
            offer.period,
            plan.rules.buffer_min,
        )
}

/// Whether a start is too near for an offer to stand its whole life.
fn is_late(rules: &Rules, start: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    start - now < slots::span(rules.notice_min) + OFFER_LIFE
}

#[cfg(test)]
mod tests;

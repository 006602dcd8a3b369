//! A booking takes a step: confirmed, seated, completed, canceled, missed, reopened, taken back.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{before_cutoff, fresh, owned, reachable};
use crate::api::booking::Booking as Wire;
use crate::domain::actor::{Act, Actor};
use crate::domain::booking::{Booking, Status, is_our_reason};
use crate::domain::guest::MAX_COMMENT;
use crate::domain::ids::{BookingId, TableId};
use crate::domain::occupancy::{self, Taken};
use crate::domain::refusal::Refusal;
use crate::domain::table::TableNo;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::service::setup::Setup;
use crate::service::{Services, place, reminders};
use crate::store::outbox::{Audience, Message};
use crate::store::{Tx, bookings, events, holds, tables, visits};

/// A step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To this status; `confirmed` reopens an end.
    To(Status),
    /// From an end back to `confirmed`, and nothing else.
    Reopen,
    /// Back from one's own last step.
    Undo,
}

impl Step {
    /// Reads `confirmed`, `seated`, …, `reopen`, `undo`.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        match word.trim().to_ascii_lowercase().as_str() {
            "undo" => Ok(Self::Undo),
            "reopen" => Ok(Self::Reopen),
            word => Status::parse(word).map(Self::To),
        }
    }
}

impl Services {
    /// Takes a step. Guests may only cancel, and only what is theirs, and in time.
    pub async fn step_booking(
        &self,
        act: &Act,
        id: BookingId,
        step: Step,
        version: Option<i64>,
        reason: Option<&str>,
    ) -> Result<Wire> {
        let reason = text::clean_line("reason", reason.unwrap_or_default(), MAX_COMMENT)?;
        let done = self
            .retry(|_| self.try_step(act, id, step, version, &reason))
            .await;
        match done {
            Err(error) if error.code() == "slot_taken" => self.taken_since(act, id, error).await,
            done => done,
        }
    }

    async fn try_step(
        &self,
        act: &Act,
        id: BookingId,
        step: Step,
        version: Option<i64>,
        reason: &str,
    ) -> Result<Wire> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        bookings::lock(&mut tx, id).await?;
        let mut booking = bookings::get(&mut tx, id).await?;
        owned(act, &booking)?;
        fresh(&booking, version)?;
        let before = booking.status;
        let (after, kind) = decide(&mut tx, act, &booking, step).await?;
        if matches!(act.actor, Actor::Guest(_)) {
            before_cutoff(act, &booking, setup.venue.rules.cutoff_min)?;
        }
        if after == Status::Seated {
            nobody_sits_there(&mut tx, &setup, &booking, act.now).await?;
        }
        booking.status = after;
        booking.reason = why(act, after, reason);
        bookings::update(&mut tx, &booking, act.now).await?;
        rehold(&mut tx, &booking, before).await?;
        count_visit(&mut tx, act, &booking, before).await?;
        reminders::keep(&mut tx, &setup, &booking, act.now).await?;
        // The log keeps no text that somebody typed: a guest may ask for it to be forgotten.
        let reason = booking.reason.as_deref().filter(|why| is_our_reason(why));
        let fact = Fact::step(kind, id, before, after)
            .guest(booking.guest.as_ref().map(|guest| guest.id))
            .data(json!({ "from": before, "status": after, "reason": reason }));
        let messages = messages(act, &booking, kind);
        let passed = match step {
            Step::To(to) => booking.step_warning(to, act.now),
            Step::Reopen | Step::Undo => None,
        };
        let shown = bookings::get(&mut tx, id).await?;
        self.finish(act, tx, &[fact], &messages).await?;
        Ok(self.shown(act, &setup, shown, passed.as_slice()))
    }

    /// A reopening found its tables taken: say what is free instead.
    async fn taken_since(&self, act: &Act, id: BookingId, error: Error) -> Result<Wire> {
        let mut tx = self.store.read().await?;
        let booking = bookings::get(&mut tx, id).await?;
        drop(tx);
        Err(self
            .with_alternatives(error, booking.party, booking.period.start(), act.now)
            .await)
    }
}

/// Where the step leads, and what it is called.
async fn decide(tx: &mut Tx, act: &Act, booking: &Booking, step: Step) -> Result<(Status, Kind)> {
    let now = booking.status;
    if matches!(act.actor, Actor::Guest(_)) && step != Step::To(Status::Canceled) {
        return Err(Error::Forbidden);
    }
    match step {
        Step::Reopen => Ok((now.reopened()?, Kind::BookingReopened)),
        Step::To(Status::Confirmed) if now.is_end() => Ok((now.reopened()?, Kind::BookingReopened)),
        Step::To(to) => Ok((now.step(to)?, Kind::of_step(to))),
        Step::Undo => {
            let last = events::last_step(tx, booking.id).await?;
            let last = last
                .filter(|event| event.actor == act.actor.key())
                .filter(|event| event.kind != Kind::BookingUndone.as_str())
                .ok_or(Refusal::NothingToUndo)?;
            let word = last.data.get("from").and_then(|from| from.as_str());
            let before = word.and_then(|word| Status::parse(word).ok());
            let before = before.ok_or(Refusal::NothingToUndo)?;
            Ok((now.undone(before)?, Kind::BookingUndone))
        }
    }
}

fn why(act: &Act, after: Status, reason: &str) -> Option<String> {
    match (&act.actor, after) {
        (Actor::Guest(_), Status::Canceled) => Some("by_guest".into()),
        (_, Status::Canceled) if !reason.is_empty() => Some(reason.into()),
        _ => None,
    }
}

/// Lets go of the tables at an end, and takes them again when it is left.
async fn rehold(tx: &mut Tx, booking: &Booking, before: Status) -> Result<()> {
    match (before.is_live(), booking.status.is_live()) {
        (true, false) => holds::release(tx, booking.id).await,
        (false, true) => {
            let ids = holds::tables_of(tx, booking.id).await?;
            if tables::lock(tx, &ids).await? < ids.len() {
                return Err(retired(tx, booking, &ids).await?.into());
            }
            holds::hold(tx, booking.id, &ids, booking.period).await
        }
        _ => Ok(()),
    }
}

/// Refuses to seat guests where others still sit. The tables stay locked, so that nobody else is
/// seated there meanwhile.
async fn nobody_sits_there(
    tx: &mut Tx,
    setup: &Setup,
    booking: &Booking,
    now: DateTime<Utc>,
) -> Result<()> {
    let ids = holds::tables_of(tx, booking.id).await?;
    place::lock_any(tx, &ids).await?;
    let (calendar, period) = (setup.calendar(), booking.period);
    let held = holds::between(tx, period, calendar.day_of(now), Some(booking.id)).await?;
    for id in ids {
        let taken = occupancy::taken(&held, id, period, true, calendar, now);
        if let (Some(Taken::Sitting(other)), [number, ..]) = (taken, &*setup.numbers(&[id])) {
            return Err(place::occupied(*number, other).into());
        }
    }
    Ok(())
}

/// Names the table that was taken out of the room since, even if another bears its number by now.
async fn retired(tx: &mut Tx, booking: &Booking, ids: &[TableId]) -> Result<Refusal> {
    let standing = tables::all(tx).await?;
    let stands = |number: TableNo| {
        let mut own = standing.iter().filter(|table| ids.contains(&table.id));
        own.any(|table| table.number == number)
    };
    let gone = booking.tables.iter().find(|number| !stands(**number));
    Ok(Refusal::TableUnknown {
        number: gone.map_or(0, |number| number.get()),
    })
}

/// Keeps the ledger true, however often a booking is closed and reopened.
async fn count_visit(tx: &mut Tx, act: &Act, booking: &Booking, before: Status) -> Result<()> {
    let delta = booking.status.visits_delta(before);
    let Some(guest) = booking.guest.as_ref().filter(|_| delta != 0) else {
        return Ok(());
    };
    let reason = if delta > 0 { "completed" } else { "reopened" };
    visits::insert(
        tx,
        guest.id,
        Some(booking.id),
        delta,
        reason,
        &act.actor.key(),
        act.now,
    )
    .await
}

/// Who must be told. Guests are told what staff did, staff what guests did.
fn messages(act: &Act, booking: &Booking, kind: Kind) -> Vec<Message> {
    let id = booking.id;
    let by_guest = matches!(act.actor, Actor::Guest(_));
    let mut messages = Vec::new();
    if let Some(guest) = reachable(booking).filter(|_| !by_guest) {
        let told = match kind {
            Kind::BookingConfirmed | Kind::BookingReopened => Some("booking_confirmed"),
            Kind::BookingCanceled => Some("booking_canceled"),
            Kind::BookingUndone => Some("booking_changed"),
            _ => None,
        };
        messages.extend(told.map(|told| Message::about(told, Audience::Guest(guest), id)));
    }
    if kind == Kind::BookingCanceled && (by_guest || act.actor == Actor::System) {
        let reason = json!({ "reason": booking.reason });
        messages.push(Message::about("booking_called_off", Audience::Staff, id).data(reason));
    }
    messages
}

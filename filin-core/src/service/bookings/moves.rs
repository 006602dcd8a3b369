//! A booking changes: another time, size, table, comment or note.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::staff::stay;
use super::{before_cutoff, fresh, owned, reachable};
use crate::api::booking::{Booking as Wire, BookingChange};
use crate::domain::actor::{Act, Actor};
use crate::domain::booking::{self, Booking, Status};
use crate::domain::guest::{MAX_COMMENT, MAX_NOTE};
use crate::domain::ids::BookingId;
use crate::domain::period::Period;
use crate::domain::refusal::Refusal;
use crate::domain::table::TableNo;
use crate::domain::{seating, slots, text, when};
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::service::Services;
use crate::service::place::{self, Request, Wish};
use crate::service::reminders;
use crate::service::setup::Setup;
use crate::store::outbox::{Audience, Message};
use crate::store::{Tx, bookings, holds};

/// The change, understood.
struct Wanted {
    starts_at: Option<DateTime<Utc>>,
    party: Option<i64>,
    wish: Wish,
    minutes: Option<i64>,
    comment: Option<String>,
    note: Option<String>,
    version: Option<i64>,
}

impl Wanted {
    fn moves(&self) -> bool {
        self.starts_at.is_some()
            || self.party.is_some()
            || self.minutes.is_some()
            || matches!(self.wish, Wish::Tables(_))
    }
}

impl Services {
    /// Moves, resizes, seats elsewhere, or rewords. Guests change what is theirs, by the rules and
    /// before the cut-off; staff may pass the rules, with warnings; nobody an overlap.
    pub async fn change_booking(
        &self,
        act: &Act,
        id: BookingId,
        change: &BookingChange,
    ) -> Result<Wire> {
        let setup = self.setup().await?;
        let wanted = understand(&setup, act, change)?;
        let done = self
            .retry(|attempt| self.try_change(act, id, &wanted, attempt))
            .await;
        match done {
            Err(error) if error.code() == "slot_taken" => {
                let mut tx = self.store.read().await?;
                let booking = bookings::get(&mut tx, id).await?;
                drop(tx);
                let party = wanted.party.unwrap_or(booking.party);
                let start = wanted.starts_at.unwrap_or(booking.period.start());
                Err(self.with_alternatives(error, party, start, act.now).await)
            }
            done => done,
        }
    }

    async fn try_change(
        &self,
        act: &Act,
        id: BookingId,
        wanted: &Wanted,
        attempt: usize,
    ) -> Result<Wire> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        bookings::lock(&mut tx, id).await?;
        let old = bookings::get(&mut tx, id).await?;
        owned(act, &old)?;
        fresh(&old, wanted.version)?;
        let mut new = old.clone();
        new.comment = wanted.comment.clone().unwrap_or(new.comment);
        new.note = wanted.note.clone().unwrap_or(new.note);
        let mut passed = Vec::new();
        if wanted.moves() {
            passed = move_it(&mut tx, act, &setup, &mut new, wanted, attempt).await?;
        } else if matches!(act.actor, Actor::Guest(_)) {
            before_cutoff(act, &old, setup.venue.rules.cutoff_min)?;
        }
        if new.period.start() != old.period.start() {
            new.attending_at = None;
        }
        bookings::update(&mut tx, &new, act.now).await?;
        // After a note too: a clock that was put back makes past ones due again.
        reminders::keep(&mut tx, &setup, &new, act.now).await?;
        let shown = bookings::get(&mut tx, id).await?;
        let (fact, messages) = told(act, &old, &new);
        self.finish(act, tx, &[fact], &messages).await?;
        Ok(self.shown(act, &setup, shown, &passed))
    }
}

fn understand(setup: &Setup, act: &Act, change: &BookingChange) -> Result<Wanted> {
    let guest = matches!(act.actor, Actor::Guest(_));
    if guest && change.note.is_some() {
        return Err(Error::Forbidden);
    }
    let text = |field, raw: &Option<String>, max| {
        raw.as_deref()
            .map(|raw| text::clean_text(field, raw, max))
            .transpose()
    };
    let starts_at = change.starts_at.as_deref();
    let wanted = Wanted {
        starts_at: starts_at
            .map(|at| when::parse_moment(at, setup.calendar()))
            .transpose()?,
        party: change.guests,
        wish: Wish::parse(change.table_no, change.tables.as_deref())?,
        minutes: change.minutes,
        comment: text("comment", &change.comment, MAX_COMMENT)?,
        note: text("note", &change.note, MAX_NOTE)?,
        version: change.version,
    };
    if !wanted.moves() && wanted.comment.is_none() && wanted.note.is_none() {
        return Err(Refusal::NothingToChange.into());
    }
    Ok(wanted)
}

/// Finds the booking its new place and time; says which rules staff passed over.
async fn move_it(
    tx: &mut Tx,
    act: &Act,
    setup: &Setup,
    new: &mut Booking,
    wanted: &Wanted,
    attempt: usize,
) -> Result<Vec<Refusal>> {
    if new.status.is_end() {
        return Err(Refusal::BookingEnded.into());
    }
    let guest = matches!(act.actor, Actor::Guest(_));
    if guest && new.status == Status::Seated {
        return Err(Refusal::TooLateToChange {
            minutes: setup.venue.rules.cutoff_min,
        }
        .into());
    }
    before_cutoff(act, new, setup.venue.rules.cutoff_min)?;
    let began = new.period.start();
    new.period = new_period(act, setup, new, wanted)?;
    new.day = setup.calendar().day_of(new.period.start());
    new.party = if guest {
        wanted.party.unwrap_or(new.party)
    } else {
        booking::staff_party(wanted.party.unwrap_or(new.party), setup.seats())?
    };
    let tables = new_tables(tx, act, setup, new, wanted, attempt).await?;
    let ids = setup.ids(&tables)?;
    holds::release(tx, new.id).await?;
    holds::reassign(tx, new.id, &ids).await?;
    holds::hold(tx, new.id, &ids, new.period).await?;
    new.tables.clone_from(&tables);
    if guest {
        return Ok(Vec::new());
    }
    let today = setup.calendar().day_of(act.now);
    let holds = holds::between(tx, new.period, today, Some(new.id)).await?;
    let held = setup.as_of(&holds, act.now);
    let plan = setup.plan(&held);
    let mut passed = slots::staff_warnings(&plan, new.period, new.party, &tables, act.now);
    if new.period.start() == began {
        // The start is as it was: by this change nothing came too late.
        passed.retain(|one| !matches!(one, Refusal::InThePast | Refusal::TooSoon { .. }));
    }
    Ok(passed)
}

fn new_period(act: &Act, setup: &Setup, old: &Booking, wanted: &Wanted) -> Result<Period> {
    let start = wanted.starts_at.unwrap_or(old.period.start());
    let minutes = wanted.minutes.unwrap_or(old.period.minutes());
    if matches!(act.actor, Actor::Guest(_)) {
        let party = wanted.party.unwrap_or(old.party);
        if wanted.starts_at.is_none() && wanted.minutes.is_none() {
            // The time was given once, by staff perhaps, and stays.
            booking::party(party, seating::largest_party(&setup.tables))?;
            return Ok(old.period);
        }
        return Ok(slots::offered(
            &setup.plan(&[]),
            start,
            party,
            Some(minutes),
            act.now,
        )?);
    }
    if wanted.starts_at.is_some() {
        slots::staff_may_start(start, act.now)?;
    }
    Ok(stay(start, minutes)?)
}

/// The tables wished for; else the present ones if they still serve; else the best.
async fn new_tables(
    tx: &mut Tx,
    act: &Act,
    setup: &Setup,
    new: &Booking,
    wanted: &Wanted,
    attempt: usize,
) -> Result<Vec<TableNo>> {
    let staff = !matches!(act.actor, Actor::Guest(_));
    let present = Wish::Tables(new.tables.clone());
    let keep = matches!(wanted.wish, Wish::Any) && !new.tables.is_empty();
    let request = |wish| Request {
        setup,
        wish,
        party: new.party,
        period: new.period,
        staff,
        at_the_door: new.status == Status::Seated,
        except: Some(new.id),
        attempt,
        now: act.now,
    };
    if keep {
        match place::place(tx, &request(&present)).await {
            // Not these: look for others below.
            Err(Error::Refused(_)) => {}
            done => return done,
        }
    }
    place::place(tx, &request(&wanted.wish)).await
}

fn told(act: &Act, old: &Booking, new: &Booking) -> (Fact, Vec<Message>) {
    let moved = old.period != new.period || old.party != new.party || old.tables != new.tables;
    let kind = if moved {
        Kind::BookingMoved
    } else {
        Kind::BookingNoted
    };
    let side = |booking: &Booking| {
        json!({
            "starts_at": booking.period.start(), "ends_at": booking.period.end(),
            "guests": booking.party, "tables": booking.tables,
        })
    };
    let data = if moved {
        json!({ "status": new.status, "old": side(old), "new": side(new) })
    } else {
        json!({ "status": new.status })
    };
    let fact = Fact::new(kind)
        .booking(new.id)
        .guest(new.guest.as_ref().map(|guest| guest.id))
        .data(data);
    let guest_acts = matches!(act.actor, Actor::Guest(_));
    let message = match (guest_acts, moved) {
        (true, _) => Some(Message::about(
            "booking_changed_by_guest",
            Audience::Staff,
            new.id,
        )),
        (false, true) => reachable(new)
            .map(|guest| Message::about("booking_moved", Audience::Guest(guest), new.id)),
        (false, false) => None,
    };
    (fact, message.into_iter().collect())
}

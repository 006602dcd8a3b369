//! An offer is taken: it becomes an ordinary booking, or is refused like one.

use serde_json::json;

use super::{fact, locked, step};
use crate::api::booking::Booking as Wire;
use crate::domain::actor::{Act, Actor, Role};
use crate::domain::booking::{Source, Status};
use crate::domain::ids::WaitId;
use crate::domain::slots;
use crate::domain::waitlist::{State, Wait};
use crate::error::{Error, Result};
use crate::event::Kind;
use crate::service::bookings::{Key, Made, Making, make, may_book, source};
use crate::service::place::Wish;
use crate::service::setup::Setup;
use crate::service::{Services, require};
use crate::store::{Tx, bookings, guests, waitlist};

/// How an attempt went.
enum Claim {
    /// It is theirs.
    Booked(Box<Wire>),
    /// What was offered is not to be had any more, and why.
    Gone(Box<Wait>, Error),
}

impl Services {
    /// Books what is offered: `pending` for the guest who claims it, `confirmed` when staff do it
    /// for them. Whoever has claimed already gets their booking again, so that two taps are one
    /// booking. What is gone meanwhile is refused as `slot_taken`, and they wait on at their old
    /// place; a guest with too many bookings keeps the offer.
    pub async fn claim_offer(&self, act: &Act, id: WaitId, key: Option<&str>) -> Result<Wire> {
        if !matches!(act.actor, Actor::Guest(_)) {
            require(act, Role::Staff)?;
        }
        let body = json!({ "claim": id });
        let key = key.map(|key| Key::new(key, &body)).transpose()?;
        let claim = self
            .retry(|attempt| self.try_claim(act, id, key.as_ref(), attempt))
            .await?;
        match claim {
            Claim::Booked(booking) => Ok(*booking),
            Claim::Gone(wait, why) => Err(self.give_back(act, &wait, why).await),
        }
    }

    async fn try_claim(
        &self,
        act: &Act,
        id: WaitId,
        key: Option<&Key<'_>>,
        attempt: usize,
    ) -> Result<Claim> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        if let Some(key) = key
            && let Some(first) = key.claim(&mut tx, act).await?
        {
            self.store.flushed().await?;
            return Ok(Claim::Booked(Box::new(first)));
        }
        let guest = match &act.actor {
            Actor::Guest(person) => Some(guests::of_person(&mut tx, person, act.now).await?),
            _ => None,
        };
        let wait = locked(&mut tx, act, id).await?;
        if let State::Claimed(booking) = wait.state {
            self.store.flushed().await?;
            let booking = bookings::get(&mut tx, booking).await?;
            let answer = self.shown(act, &setup, booking, &[]);
            return Ok(Claim::Booked(Box::new(answer)));
        }
        wait.claimable(act.now)?;
        if let Some(guest) = &guest {
            may_book(&mut tx, &setup, guest, act.now).await?;
        }
        let made = match book(&mut tx, act, &setup, &wait, attempt).await {
            Err(why @ Error::Refused(_)) => return Ok(Claim::Gone(Box::new(wait), why)),
            made => made?,
        };
        let booking = made.booking.id;
        step(&mut tx, act, &wait, &State::Claimed(booking)).await?;
        let claimed = fact(Kind::WaitClaimed, &wait, &json!({ "booking_id": booking }));
        let answer = self.shown(act, &setup, made.booking, &[]);
        if let Some(key) = key {
            key.keep(&mut tx, act, &answer).await?;
        }
        self.finish(act, tx, &[made.fact, claimed], &made.messages)
            .await?;
        Ok(Claim::Booked(Box::new(answer)))
    }

    /// What was offered is gone: back in line, in a transaction of its own, for the claim's has
    /// come to nothing. If that fails too, the job will do it.
    async fn give_back(&self, act: &Act, wait: &Wait, why: Error) -> Error {
        if let Err(error) = self.retry(|_| self.try_give_back(act, wait)).await {
            tracing::debug!(%error, wait = wait.id.0, "the job will put them back in line");
        }
        match wait.offer() {
            Some(offer) => {
                let start = offer.period.start();
                self.with_alternatives(why, wait.party, start, act.now)
                    .await
            }
            None => why,
        }
    }

    async fn try_give_back(&self, act: &Act, wait: &Wait) -> Result<()> {
        let mut tx = self.store.write().await?;
        let now = waitlist::get_locked(&mut tx, wait.id).await?;
        if now.state != wait.state {
            return Ok(());
        }
        step(&mut tx, act, wait, &State::Waiting).await?;
        let fact = fact(Kind::WaitReturned, wait, &json!({}));
        self.finish(act, tx, &[fact], &[]).await
    }
}

/// Makes a booking of the offer, with the tables offered if they are still free, else with any that
/// fit. Staff's word confirms it, but they take what a guest might.
async fn book(tx: &mut Tx, act: &Act, setup: &Setup, wait: &Wait, attempt: usize) -> Result<Made> {
    let offer = wait.claimable(act.now)?;
    let start = offer.period.start();
    let period = slots::offered(&setup.plan(&[]), start, wait.party, wait.minutes, act.now)?;
    let (status, source) = match act.actor {
        Actor::Guest(_) => (Status::Pending, source(act)),
        _ => (Status::Confirmed, Source::Staff),
    };
    let making = Making {
        guest: Some(wait.guest.id),
        period,
        party: wait.party,
        wish: &Wish::Offered(offer.tables.clone()),
        status,
        source,
        comment: "",
        staff: false,
        attempt,
        now: act.now,
    };
    make(tx, setup, making).await
}

//! A guest asks to be forgotten: who they are is erased everywhere, what they were stays as figures.

use super::card;
use crate::api::guest::GuestCard;
use crate::domain::actor::{Act, Actor, Role};
use crate::domain::guest::Guest;
use crate::domain::ids::GuestId;
use crate::domain::refusal::Refusal;
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::service::bookings::guest;
use crate::service::{Services, bot, require, waitlist};
use crate::store::bookings::by_guest;
use crate::store::waitlist::by_guest as waits;
use crate::store::{
    Tx, chats, copies, events, guests, idempotency, outbox, rejects, reminders, reviews, sessions,
    subscriptions, visits,
};

impl Services {
    /// Erases everything personal about a guest, for owners. Refused while they have bookings to
    /// come or going on; what they wait for ends. Whoever comes back is a new guest.
    pub async fn forget_guest(&self, act: &Act, id: GuestId) -> Result<GuestCard> {
        require(act, Role::Owner)?;
        self.retry(|_| self.try_forget(act, id)).await
    }

    /// Erases everything personal about the guest who asks, as [`Services::forget_guest`] does.
    pub async fn forget_own(&self, act: &Act) -> Result<()> {
        let person = guest(act)?;
        let mut tx = self.store.read().await?;
        let known = guests::by_telegram(&mut tx, person.telegram_id).await?;
        drop(tx);
        let known = known.ok_or(Error::NotFound { noun: "guest" })?;
        // The last fact about them must not bear their Telegram id again.
        let house = Act {
            actor: Actor::System,
            ..act.clone()
        };
        let done = self.retry(|_| self.try_forget(&house, known.id)).await;
        done.map(|_| ())
    }

    async fn try_forget(&self, act: &Act, id: GuestId) -> Result<GuestCard> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        let guest = guests::get_locked(&mut tx, id).await?;
        if guest.is_forgotten() {
            // Said twice, done once.
            return card(&mut tx, &setup, id).await;
        }
        // Whoever is at work on one of the bookings has written their event before it is looked for.
        by_guest::lock(&mut tx, id).await?;
        if by_guest::any_live(&mut tx, id).await?.is_some() {
            return Err(Refusal::GuestHasBookings.into());
        }
        let left = waits::leave_all(&mut tx, id, act.now).await?;
        erase(&mut tx, act, &guest).await?;
        let answer = card(&mut tx, &setup, id).await?;
        let fact = Fact::new(Kind::GuestForgotten).guest(Some(id));
        let facts: Vec<Fact> = waitlist::ended(id, &left).chain([fact]).collect();
        self.finish(act, tx, &facts, &[]).await?;
        Ok(answer)
    }
}

/// Every place where something personal may stand.
async fn erase(tx: &mut Tx, act: &Act, guest: &Guest) -> Result<()> {
    let id = guest.id;
    by_guest::silence(tx, id).await?;
    visits::silence(tx, id).await?;
    reviews::silence(tx, id).await?;
    outbox::drop_unsent(tx, id, act.now).await?;
    reminders::drop_of_guest(tx, id, act.now).await?;
    copies::forget_guest(tx, id).await?;
    idempotency::forget_guest(tx, id).await?;
    rejects::forget_guest(tx, guest).await?;
    for former in events::merged_into(tx, id).await? {
        idempotency::forget_guest(tx, former).await?;
    }
    if let Some(person) = guest.telegram_id {
        let caller = format!("guest:{person}");
        sessions::close_all(tx, person).await?;
        bot::forget(tx, person).await?;
        chats::forget(tx, person.0).await?;
        idempotency::forget_caller(tx, &caller).await?;
        events::forget_actor(tx, id, &caller).await?;
    }
    guests::set_tags(tx, id, &std::collections::BTreeSet::new()).await?;
    if guest.subscribed {
        subscriptions::record(tx, id, false, act.now).await?;
    }
    guests::forget(tx, id, act.now).await
}

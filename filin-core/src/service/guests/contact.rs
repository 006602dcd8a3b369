//! A guest shares their own contact: Telegram vouches for the phone, and whoever was known by this
//! phone alone turns out to be them.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::changed;
use crate::api::booking::Me;
use crate::domain::actor::{Act, Person};
use crate::domain::guest::{Guest, MAX_NOTE, MAX_TAGS, joined_notes};
use crate::domain::ids::TelegramId;
use crate::domain::phone::PhoneNumber;
use crate::domain::refusal::Refusal;
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::service::bookings::guest;
use crate::service::setup::Setup;
use crate::service::{Services, reminders, waitlist};
use crate::store::bookings::{self, by_guest};
use crate::store::broadcasts::deliveries;
use crate::store::waitlist::by_guest as waits;
use crate::store::{Tx, events, guests, outbox, reviews, subscriptions, visits};

impl Services {
    /// Takes the phone of a contact that a guest sent to the bot. Only their own counts: `owner` is
    /// the contact's user id as Telegram gives it.
    pub async fn share_contact(
        &self,
        act: &Act,
        phone_number: &str,
        owner: Option<TelegramId>,
    ) -> Result<Me> {
        let person = guest(act)?;
        if owner != Some(person.telegram_id) {
            return Err(Refusal::ContactNotOwn.into());
        }
        let phone = PhoneNumber::from_contact(phone_number)?;
        self.retry(|_| self.try_share(act, person, &phone)).await?;
        Ok(self.me(act, person).await?.into_value())
    }

    async fn try_share(&self, act: &Act, person: &Person, phone: &PhoneNumber) -> Result<()> {
        let phone = phone.as_str();
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        guests::lock_phone(&mut tx, phone).await?;
        guests::lock_all(&mut tx, phone, person.telegram_id).await?;
        let mut guest = guests::of_person(&mut tx, person, act.now).await?;
        let known = guest.phone_verified && guest.phone.as_deref() == Some(phone);
        guest.phone = Some(phone.to_owned());
        guest.phone_verified = true;
        let mut facts = Vec::new();
        for other in guests::with_phone(&mut tx, phone).await? {
            if other.id == guest.id {
                continue;
            }
            if other.telegram_id.is_none() {
                facts.extend(merge(&mut tx, &setup, &mut guest, &other, act.now).await?);
            } else if other.phone_verified {
                // The number has changed hands.
                let id = other.id;
                let other = Guest {
                    phone_verified: false,
                    ..other
                };
                guests::update(&mut tx, &other, act.now).await?;
                facts.push(changed(id, &["phone_verified"]));
            }
        }
        if known && facts.is_empty() {
            return Ok(());
        }
        guests::update(&mut tx, &guest, act.now).await?;
        guests::set_tags(&mut tx, guest.id, &guest.tags).await?;
        facts.push(changed(guest.id, &["phone"]));
        self.finish(act, tx, &facts, &[]).await
    }
}

/// Makes everything of a guest known by phone alone the sharing guest's, and takes the row away. The
/// bookings are locked first: whoever is at work on one of them may still refer to the row.
async fn merge(
    tx: &mut Tx,
    setup: &Setup,
    guest: &mut Guest,
    other: &Guest,
    now: DateTime<Utc>,
) -> Result<Vec<Fact>> {
    let (from, to) = (other.id, guest.id);
    by_guest::lock(tx, from).await?;
    let live = bookings::live_of_guest(tx, from, now).await?;
    let live: Vec<_> = live.iter().map(|booking| booking.id).collect();
    by_guest::hand_over(tx, from, to).await?;
    let left = waits::hand_over(tx, from, to, now).await?;
    reviews::hand_over(tx, from, to).await?;
    visits::hand_over(tx, from, to).await?;
    outbox::hand_over(tx, from, to).await?;
    events::hand_over(tx, from, to).await?;
    deliveries::hand_over(tx, from, to).await?;
    subscriptions::hand_over(tx, from, to).await?;
    guests::delete(tx, from).await?;
    reminders::keep_handed_over(tx, setup, &live, now).await?;
    let room = MAX_TAGS.saturating_sub(guest.tags.len());
    let more = other.tags.difference(&guest.tags).take(room).cloned();
    let more: Vec<_> = more.collect();
    guest.tags.extend(more);
    let notes = joined_notes(&guest.notes, &other.notes);
    guest.notes = notes.chars().take(MAX_NOTE).collect();
    guest.discount = guest.discount.max(other.discount);
    guest.barred |= other.barred;
    let merged = Fact::new(Kind::GuestMerged)
        .guest(Some(to))
        .data(json!({ "from": from }));
    Ok(waitlist::ended(to, &left).chain([merged]).collect())
}

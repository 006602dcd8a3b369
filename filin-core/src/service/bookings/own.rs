//! What guests ask about their own bookings before they do something.

use super::{guest, owned};
use crate::api::booking::Booking as Wire;
use crate::domain::actor::Act;
use crate::domain::ids::BookingId;
use crate::domain::refusal::Refusal;
use crate::error::Result;
use crate::service::{Services, wire};
use crate::store::{bookings, guests};

impl Services {
    /// A booking of the guest's own; anybody else's does not exist.
    pub async fn own_booking(&self, act: &Act, id: BookingId) -> Result<Wire> {
        guest(act)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let booking = bookings::get(&mut tx, id).await?;
        owned(act, &booking)?;
        Ok(wire::own_booking(&setup, booking))
    }

    /// Refuses a guest who could not book one more, so that nobody walks through a whole dialogue
    /// for nothing. The booking itself asks again, under its lock.
    pub async fn may_request(&self, act: &Act) -> Result<()> {
        let person = guest(act)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let Some(guest) = guests::by_telegram(&mut tx, person.telegram_id).await? else {
            return Ok(());
        };
        if guest.barred {
            return Err(Refusal::GuestBarred.into());
        }
        let max = setup.venue.rules.max_live_bookings;
        if bookings::count_live_of_guest(&mut tx, guest.id, act.now).await? >= max {
            return Err(Refusal::TooManyBookings { max }.into());
        }
        Ok(())
    }
}

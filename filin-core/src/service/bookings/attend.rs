//! A guest says that they will come.

use serde_json::json;

use super::{guest, owned};
use crate::api::booking::Booking as Wire;
use crate::domain::actor::Act;
use crate::domain::ids::BookingId;
use crate::domain::reminder::may_attend;
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::service::{Services, reminders};
use crate::store::bookings;

impl Services {
    /// The guest's "I'll come", to a booking of theirs that lies ahead. Said twice it is said once;
    /// another start takes it back. Staff see it on the booking and are not called.
    pub async fn attend(&self, act: &Act, id: BookingId) -> Result<Wire> {
        guest(act)?;
        self.retry(|_| self.try_attend(act, id)).await
    }

    async fn try_attend(&self, act: &Act, id: BookingId) -> Result<Wire> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        bookings::lock(&mut tx, id).await?;
        let mut booking = bookings::get(&mut tx, id).await?;
        owned(act, &booking)?;
        may_attend(&booking, act.now)?;
        if booking.attending_at.is_some() {
            // Said before, perhaps a moment ago.
            self.store.flushed().await?;
            return Ok(self.shown(act, &setup, booking, &[]));
        }
        booking.attending_at = Some(act.now);
        bookings::update(&mut tx, &booking, act.now).await?;
        reminders::keep(&mut tx, &setup, &booking, act.now).await?;
        let shown = bookings::get(&mut tx, id).await?;
        let fact = Fact::new(Kind::BookingAttending)
            .booking(id)
            .guest(booking.guest.as_ref().map(|guest| guest.id))
            .data(json!({ "status": booking.status }));
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(self.shown(act, &setup, shown, &[]))
    }
}

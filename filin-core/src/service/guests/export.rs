//! All that is kept about one guest, for the guest.

use super::{guest, visit};
use crate::api::guest::{GotBroadcast, GuestExport, Message, SubscriptionChange};
use crate::domain::actor::{Act, Role};
use crate::domain::ids::{BookingId, BroadcastId, GuestId};
use crate::error::{Error, Result};
use crate::service::setup::Setup;
use crate::service::{Services, bookings, live, require, reviews as said, waitlist, wire};
use crate::store::bookings::by_guest;
use crate::store::broadcasts::deliveries;
use crate::store::waitlist::by_guest as waits;
use crate::store::{events, guests, outbox, reviews, subscriptions, visits};

impl Services {
    /// All that is kept about a guest, for managers.
    pub async fn export_guest(&self, act: &Act, id: GuestId) -> Result<GuestExport> {
        require(act, Role::Manager)?;
        self.export_of(act, id).await
    }

    /// All that is kept about the guest who asks; the same that managers can give them.
    pub async fn export_own(&self, act: &Act) -> Result<GuestExport> {
        let person = bookings::guest(act)?;
        let mut tx = self.store.read().await?;
        let known = guests::by_telegram(&mut tx, person.telegram_id).await?;
        drop(tx);
        let known = known.ok_or(Error::NotFound { noun: "guest" })?;
        self.export_of(act, known.id).await
    }

    async fn export_of(&self, act: &Act, id: GuestId) -> Result<GuestExport> {
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let shown = guest(&setup, guests::get(&mut tx, id).await?);
        let ledger = visits::every(&mut tx, id).await?;
        let booked = by_guest::every(&mut tx, id).await?;
        let waited = waits::every(&mut tx, id).await?;
        let left = reviews::of_guest(&mut tx, id, None, i64::MAX).await?;
        let happened = events::of_guest(&mut tx, id).await?;
        let messages = outbox::about_guest(&mut tx, id).await?;
        let sent = deliveries::of_guest(&mut tx, id).await?;
        let changes = subscriptions::of_guest(&mut tx, id).await?;
        Ok(GuestExport {
            exported_at: wire::time(setup.calendar(), act.now),
            guest: shown,
            visits: ledger.into_iter().map(|one| visit(&setup, one)).collect(),
            bookings: booked
                .into_iter()
                .map(|one| wire::booking(&setup, one))
                .collect(),
            waitlist: waitlist::own(&setup, waited),
            reviews: left
                .into_iter()
                .map(|one| said::own(setup.calendar(), one))
                .collect(),
            events: happened
                .into_iter()
                .map(|one| live::event(setup.calendar(), one))
                .collect(),
            messages: messages
                .into_iter()
                .map(|one| message(&setup, one))
                .collect(),
            broadcasts: sent.into_iter().map(|one| got(&setup, one)).collect(),
            subscriptions: changes
                .into_iter()
                .map(|(gained, at)| SubscriptionChange {
                    subscribed: gained,
                    at: wire::time(setup.calendar(), at),
                })
                .collect(),
        })
    }
}

fn got(setup: &Setup, got: deliveries::Got) -> GotBroadcast {
    let time = |moment| wire::time(setup.calendar(), moment);
    GotBroadcast {
        broadcast_id: BroadcastId(got.broadcast_id),
        status: got.status,
        settled_at: got.settled_at.map(time),
        clicked_at: got.clicked_at.map(time),
    }
}

fn message(setup: &Setup, kept: outbox::Kept) -> Message {
    let time = |moment| wire::time(setup.calendar(), moment);
    Message {
        id: kept.id,
        kind: kept.kind,
        audience: kept.audience,
        booking_id: kept.booking_id.map(BookingId),
        data: kept.data.0,
        due_at: time(kept.due_at),
        sent_at: kept.sent_at.map(time),
        dropped_at: kept.dropped_at.map(time),
        failure: kept.failure,
        created_at: time(kept.created_at),
    }
}

//! The event log, and the feed that is made of it.

use tokio::sync::watch;

use super::setup::Setup;
use super::{Services, broadcasts, require, wire};
use crate::api::Page;
use crate::api::event::{Event as Wire, Live};
use crate::domain::actor::{Act, Role};
use crate::domain::booking::Status;
use crate::domain::refusal::Refusal;
use crate::domain::service_day::Calendar;
use crate::error::Result;
use crate::event::{Event, Kind};
use crate::store::{Listener, Tx, bookings, events};

/// Most events of a page.
const MAX_PAGE: i64 = 500;

/// Events that a reader had not seen, ready to be sent.
#[derive(Clone, Debug)]
pub struct Caught {
    /// One message an event, with the event's number, in order.
    pub messages: Vec<(i64, Live)>,
    /// Whether somebody's access changed: connections must be looked at again.
    pub access_changed: bool,
    /// Whether a broadcast began, ended or was stopped.
    pub broadcasts: bool,
    /// Whether nothing but bookings changed.
    pub only_bookings: bool,
    /// Whether there may be more: the batch was full.
    pub more: bool,
}

impl Services {
    /// The newest event's number.
    pub async fn last_seq(&self) -> Result<i64> {
        let mut tx = self.store.read().await?;
        events::last(&mut tx).await
    }

    /// Events after `seq`, at most `limit`, as messages of the live feed. For the hub, which has
    /// made sure that its readers are staff.
    pub async fn events_since(&self, seq: i64, limit: i64) -> Result<Caught> {
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let found = events::since(&mut tx, seq, limit).await?;
        if !found.is_empty() {
            self.store.flushed().await?;
        }
        let more = i64::try_from(found.len()).unwrap_or(i64::MAX) >= limit;
        let access_changed = found
            .iter()
            .any(|event| matches!(event.noun(), "staff" | "token"));
        let broadcasts = found.iter().any(|event| event.noun() == "broadcast");
        let only_bookings = found.iter().all(|event| event.noun() == Kind::BOOKING);
        let mut messages = Vec::with_capacity(found.len());
        for event in found {
            messages.push((event.seq, live(&mut tx, &setup, event).await?));
        }
        Ok(Caught {
            messages,
            access_changed,
            broadcasts,
            only_bookings,
            more,
        })
    }

    /// A page of the event log, newest first, for owners.
    pub async fn events(
        &self,
        act: &Act,
        before: Option<&str>,
        limit: Option<i64>,
    ) -> Result<Page<Wire>> {
        require(act, Role::Owner)?;
        let before = match before {
            Some(text) => text
                .parse()
                .map_err(|_| Refusal::SettingInvalid { field: "before" })?,
            None => i64::MAX,
        };
        let limit = limit.unwrap_or(100).clamp(1, MAX_PAGE);
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let found = events::before(&mut tx, before, limit + 1).await?;
        let cursor = |last: &Event| last.seq.to_string();
        let show = |one| event(setup.calendar(), one);
        Ok(Page::cut(found, limit, cursor, show))
    }

    /// Wakes whenever this process has published something.
    #[must_use]
    pub fn changes(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }

    /// Wakes when another replica has; `None` on SQLite.
    pub async fn listener(&self) -> Result<Option<Listener>> {
        self.store.listener().await
    }

    /// Tells other replicas that there is something new.
    pub async fn tell_replicas(&self) {
        self.store.notify().await;
    }

    /// Another replica may have written what was caught: what is remembered here of it may be out of
    /// date.
    pub fn forget(&self, caught: &Caught) {
        if caught.only_bookings {
            self.cache.forget_bookings();
        } else {
            self.forget_cached();
        }
    }

    /// Forgets all that is remembered here.
    pub fn forget_cached(&self) {
        self.cache.empty();
    }
}

/// A line of the log.
pub(super) fn event(calendar: &Calendar, event: Event) -> Wire {
    Wire {
        seq: event.seq,
        at: wire::time(calendar, event.at),
        kind: event.kind,
        actor: event.actor,
        actor_name: event.actor_name,
        channel: event.channel,
        booking_id: event.booking_id,
        table: event.table_no,
        guest_id: event.guest_id,
        data: event.data,
    }
}

/// A message of the feed; a booking is shown as it stands by now.
async fn live(tx: &mut Tx, setup: &Setup, event: Event) -> Result<Live> {
    let at = wire::time(setup.calendar(), event.at);
    let action = event.action().to_owned();
    if let Some(booking_id) = event.booking_id {
        let booking = bookings::find(tx, booking_id).await?;
        let word = event.data.get("status").and_then(|status| status.as_str());
        let status = word.and_then(|word| Status::parse(word).ok());
        let status = status.or(booking.as_ref().map(|booking| booking.status));
        return Ok(Live::BookingUpdate {
            seq: event.seq,
            action,
            booking_id,
            status: status.unwrap_or(Status::Canceled),
            booking: booking.map(|booking| Box::new(wire::booking(setup, booking))),
            actor: event.actor_name,
            at,
        });
    }
    if let Some(broadcast) = broadcasts::of_event(tx, setup, &event).await? {
        return Ok(Live::BroadcastProgress {
            seq: event.seq,
            action: Some(action),
            broadcast,
            actor: Some(event.actor_name),
            at,
        });
    }
    Ok(match event.noun() {
        "table" => Live::TableUpdate {
            seq: event.seq,
            action,
            table: event.table_no,
            data: event.data,
            at,
        },
        _ => Live::Event {
            seq: event.seq,
            kind: event.kind,
            at,
        },
    })
}

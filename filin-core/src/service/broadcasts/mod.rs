//! Broadcasts: one message to many. Written in `write.rs`, looked at here, stopped and let go on in
//! `steps.rs`; what the sender needs is in `work.rs`, and in `settle.rs` what became of it.

mod files;
mod settle;
mod steps;
mod work;
mod write;

use chrono::{DateTime, Datelike, Days, TimeDelta, Utc};
use serde_json::{Value, json};

pub use self::files::FileSource;
pub use self::settle::{Delivery, Fate};
pub use self::work::{Claim, Recipient, Work, WorkFile};
pub use self::write::{Draft, KnownFile};
use super::bookings::guest;
use super::setup::Setup;
use super::{Services, require, wire};
use crate::api::Page;
use crate::api::broadcast::{Broadcast as Wire, Failure, Progress, SubscriberWeek, Subscribers};
use crate::domain::actor::{Act, Role};
use crate::domain::broadcast::{Status, eta};
use crate::domain::ids::BroadcastId;
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::error::{Error, Result};
use crate::event::{Event, Fact, Kind};
use crate::store::broadcasts::{self, Broadcast, deliveries, files as kept};
use crate::store::{Tx, guests, subscriptions};

/// Most broadcasts of a page.
const MAX_PAGE: i64 = 100;
/// How many weeks of comings and goings are shown.
const WEEKS: u64 = 8;
/// For how long after its end it is known who was sent a broadcast.
const REMEMBERED: TimeDelta = TimeDelta::days(90);
/// For how long a file and a test are kept.
const FILE_LIFE: TimeDelta = TimeDelta::days(7);
/// Recipients forgotten at once.
const SWEPT: i64 = 10_000;

impl Services {
    /// A page of broadcasts, newest first, for managers.
    pub async fn broadcasts(
        &self,
        act: &Act,
        cursor: Option<&str>,
        limit: Option<i64>,
    ) -> Result<Page<Wire>> {
        require(act, Role::Manager)?;
        let before = match cursor {
            Some(text) => text
                .parse()
                .map_err(|_| Refusal::SettingInvalid { field: "cursor" })?,
            None => i64::MAX,
        };
        let limit = limit.unwrap_or(20).clamp(1, MAX_PAGE);
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let found = broadcasts::page(&mut tx, before, limit + 1).await?;
        let cursor = |last: &Broadcast| last.id.to_string();
        let show = |one| shown(&setup, one, act.now);
        Ok(Page::cut(found, limit, cursor, show))
    }

    /// One broadcast with the reasons of its failures, for managers.
    pub async fn broadcast(&self, act: &Act, id: BroadcastId) -> Result<Wire> {
        require(act, Role::Manager)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let found = broadcasts::get(&mut tx, id).await?;
        let reasons = match &found.failures {
            Some(kept) => kept.clone(),
            None => deliveries::reasons(&mut tx, id).await?,
        };
        let mut wire = shown(&setup, found, act.now);
        wire.failures = reasons
            .into_iter()
            .map(|(reason, count)| Failure { reason, count })
            .collect();
        Ok(wire)
    }

    /// Broadcasts that are not over, for the live feed, whose readers are staff.
    pub async fn live_broadcasts(&self, now: DateTime<Utc>) -> Result<Vec<Wire>> {
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let live = broadcasts::live(&mut tx).await?;
        let listed = live.into_iter().filter(|one| one.test_chat.is_none());
        Ok(listed.map(|one| shown(&setup, one, now)).collect())
    }

    /// A guest opened what a broadcast's button leads to: counted once, of its recipients alone.
    pub async fn clicked(&self, act: &Act, id: BroadcastId) -> Result<()> {
        let person = guest(act)?;
        self.retry(|_| async {
            let mut tx = self.store.write().await?;
            let known = guests::by_telegram(&mut tx, person.telegram_id).await?;
            // Locked before its recipients are, as by the sender.
            let found = match locked(&mut tx, id).await {
                Err(Error::NotFound { .. }) => None,
                found => Some(found?),
            };
            let Some((known, _)) = known.zip(found) else {
                return Ok(());
            };
            if deliveries::click(&mut tx, id, known.id, act.now).await? {
                broadcasts::clicked(&mut tx, id, act.now).await?;
                tx.commit().await?;
            }
            Ok(())
        })
        .await
    }

    /// How many guests get news, and the comings and goings of the last weeks; for managers.
    pub async fn subscribers(&self, act: &Act) -> Result<Subscribers> {
        require(act, Role::Manager)?;
        let setup = self.setup().await?;
        let calendar = setup.calendar();
        let today = calendar.day_of(act.now).0;
        let this = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
        let mut tx = self.store.read().await?;
        let mut weeks = Vec::new();
        for back in 0..WEEKS {
            let monday = this - Days::new(7 * back);
            let from = calendar.range(ServiceDay(monday)).start();
            let to = calendar.range(ServiceDay(monday + Days::new(7))).start();
            let (gained, lost) = subscriptions::between(&mut tx, from, to).await?;
            weeks.push(SubscriberWeek {
                monday,
                gained,
                lost,
            });
        }
        Ok(Subscribers {
            subscribers_count: guests::count_subscribed(&mut tx).await?,
            weeks,
        })
    }
}

/// A broadcast as it goes over the wire.
fn shown(setup: &Setup, kept: Broadcast, now: DateTime<Utc>) -> Wire {
    let calendar = setup.calendar();
    let time = |moment| wire::time(calendar, moment);
    let left = kept.tally.left();
    let sending = kept.status == Status::Sending;
    let quiet = setup.venue.rules.quiet.as_ref();
    let quiet_until = quiet
        .filter(|_| sending && kept.test_chat.is_none())
        .and_then(|quiet| quiet.until(calendar.zone, now));
    let rate = if sending { kept.rate } else { 0.0 };
    Wire {
        id: kept.id,
        status: kept.status,
        problem: kept.problem,
        message: kept.content.html,
        files: kept.content.media,
        copy: kept.content.copy.is_some(),
        buttons: kept.content.buttons,
        silent: kept.content.silent,
        segment: kept.segment,
        test: kept.test_chat.is_some(),
        author: kept.author_name,
        created_at: time(kept.created_at),
        starts_at: time(kept.starts_at),
        started_at: kept.started_at.map(time),
        ended_at: kept.ended_at.map(time),
        quiet_until: quiet_until.map(time),
        total: kept.tally.total,
        sent: kept.tally.sent,
        failed: kept.tally.failed,
        unsubscribed: kept.tally.unsubscribed,
        unknown: kept.tally.unknown,
        clicks: kept.clicks,
        rate,
        eta_s: eta(left, rate),
        failures: Vec::new(),
    }
}

/// How far the broadcast of an event is by now; none of an event of another noun.
pub(super) async fn of_event(
    tx: &mut Tx,
    setup: &Setup,
    event: &Event,
) -> Result<Option<Progress>> {
    let id = event.data.get("broadcast_id").and_then(Value::as_i64);
    let Some(id) = id.filter(|_| event.noun() == "broadcast") else {
        return Ok(None);
    };
    match broadcasts::get(tx, BroadcastId(id)).await {
        Ok(found) => Ok(Some(shown(setup, found, event.at).progress())),
        Err(Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn fact(kind: Kind, id: BroadcastId) -> Fact {
    Fact::new(kind).data(json!({ "broadcast_id": id }))
}

/// Forgets tests, files and recipients of long ago.
pub(super) async fn sweep(tx: &mut Tx, now: DateTime<Utc>) -> Result<()> {
    broadcasts::sweep_tests(tx, now - FILE_LIFE).await?;
    kept::sweep(tx, now - FILE_LIFE).await?;
    deliveries::sweep(tx, now - REMEMBERED, SWEPT).await
}

/// A broadcast that is there, tests of others included.
async fn locked(tx: &mut Tx, id: BroadcastId) -> Result<Broadcast, Error> {
    broadcasts::get_locked(tx, id).await
}

//! Reminders: their rows are kept true with every change of a booking, and the job says what is due.
//! The job may be run at any time, by any number of replicas at once.

use std::slice;

use chrono::{DateTime, Utc};
use serde_json::json;

use super::Services;
use super::bookings::reachable;
use super::setup::Setup;
use crate::domain::booking::Booking;
use crate::domain::ids::{BookingId, GuestId};
use crate::domain::reminder::{DIGEST_SENSE, Dues, Kind, Verdict, digest_due, judge};
use crate::domain::service_day::ServiceDay;
use crate::error::Result;
use crate::store::outbox::{Audience, Message};
use crate::store::reminders::{self, Due};
use crate::store::{Tx, bookings, reviews};

/// How many bookings one transaction sees to.
const BATCH: i64 = 50;
/// How many transactions one run makes of them at most; the next run takes the rest.
const BATCHES: usize = 20;

/// What a run has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reminded {
    /// Reminders on their way.
    pub sent: usize,
    /// Reminders that made no sense any more.
    pub skipped: usize,
    /// Put off until the morning.
    pub put_off: usize,
}

impl Reminded {
    fn add(&mut self, other: Self) {
        self.sent += other.sent;
        self.skipped += other.skipped;
        self.put_off += other.put_off;
    }
}

/// Writes a new booking's rows.
pub(super) async fn schedule(
    tx: &mut Tx,
    setup: &Setup,
    booking: &Booking,
    now: DateTime<Utc>,
) -> Result<()> {
    let dues = Dues::of(booking, setup.calendar(), now);
    if dues.any_after(now) {
        reminders::schedule(tx, booking.id, &dues, now).await?;
    }
    Ok(())
}

/// Makes the rows fit a booking that has changed: its time, its status, or whose it is.
pub(super) async fn keep(
    tx: &mut Tx,
    setup: &Setup,
    booking: &Booking,
    now: DateTime<Utc>,
) -> Result<()> {
    let dues = Dues::of(booking, setup.calendar(), now);
    if dues.any_after(now) {
        reminders::schedule(tx, booking.id, &dues, now).await?;
    }
    reminders::drop_others(tx, booking.id, &dues, now).await
}

/// Makes the rows of bookings fit their new guest, who may be reached where the old one could not.
pub(super) async fn keep_handed_over(
    tx: &mut Tx,
    setup: &Setup,
    handed_over: &[BookingId],
    now: DateTime<Utc>,
) -> Result<()> {
    for id in handed_over {
        let booking = bookings::get(tx, *id).await?;
        keep(tx, setup, &booking, now).await?;
    }
    Ok(())
}

impl Services {
    /// Says what is due and still makes sense, lets go of the rest. Each is said once, however many
    /// run this at once and wherever they are stopped: a reminder and the mark on it are one
    /// transaction. Five look-ups when nothing is due.
    pub async fn remind(&self, now: DateTime<Utc>) -> Result<Reminded> {
        self.put_right(now).await?;
        let mut all = self.retry(|_| self.remind_of_days(now)).await?;
        let mut failed = None;
        for _ in 0..BATCHES {
            let mut tx = self.store.read().await?;
            let due = reminders::due_bookings(&mut tx, now, BATCH).await?;
            drop(tx);
            let mut done = Reminded::default();
            match self.retry(|_| self.remind_of(&due, now)).await {
                Ok(batch) => done = batch,
                // One booking's trouble is not another's.
                Err(_) => {
                    for id in &due {
                        match self
                            .retry(|_| self.remind_of(slice::from_ref(id), now))
                            .await
                        {
                            Ok(one) => done.add(one),
                            Err(error) => failed = failed.or(Some(error)),
                        }
                    }
                }
            }
            all.add(done);
            // Nothing is left, or others are at work on what is.
            if done == Reminded::default() {
                break;
            }
        }
        failed.map_or(Ok(all), Err)
    }

    /// Lets go of all that is due, for a past that was written down afterwards. Says how many.
    pub async fn skip_reminders(&self, now: DateTime<Utc>) -> Result<u64> {
        self.retry(|_| async {
            let mut tx = self.store.write().await?;
            let skipped = reminders::skip_due(&mut tx, now).await?;
            tx.commit().await?;
            Ok(skipped)
        })
        .await
    }

    /// A clock that ran ahead let go of what had its time still before it.
    async fn put_right(&self, now: DateTime<Utc>) -> Result<()> {
        let mut tx = self.store.read().await?;
        let ahead = reminders::skipped_ahead(&mut tx, now).await?;
        drop(tx);
        if ahead {
            self.retry(|_| async {
                let mut tx = self.store.write().await?;
                reminders::revive(&mut tx, now).await?;
                tx.commit().await
            })
            .await?;
        }
        Ok(())
    }

    async fn remind_of(&self, due: &[BookingId], now: DateTime<Utc>) -> Result<Reminded> {
        let mut done = Reminded::default();
        if due.is_empty() {
            return Ok(done);
        }
        let setup = self.setup().await?;
        let mut ids = due.to_vec();
        ids.sort_unstable();
        let mut tx = self.store.write().await?;
        let mut messages = Vec::new();
        for id in ids {
            // Whoever is at work on it changes what is to be said; the next run sees.
            if !bookings::try_lock(&mut tx, id).await? {
                continue;
            }
            let booking = bookings::get(&mut tx, id).await?;
            for one in reminders::due_of(&mut tx, id, now).await? {
                match verdict(&mut tx, &setup, &booking, &one, now).await? {
                    Verdict::Send if reminders::sent(&mut tx, one.id, now).await? => {
                        done.sent += 1;
                        messages.extend(message(one.kind, &booking));
                    }
                    Verdict::Skip if reminders::skipped(&mut tx, one.id, now).await? => {
                        done.skipped += 1;
                    }
                    Verdict::Wait(at) if reminders::put_off(&mut tx, one.id, at).await? => {
                        done.put_off += 1;
                    }
                    // Somebody else was first.
                    _ => {}
                }
            }
        }
        self.tell(tx, &messages, now).await?;
        Ok(done)
    }

    async fn remind_of_days(&self, now: DateTime<Utc>) -> Result<Reminded> {
        let mut done = Reminded::default();
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let idle = unplanned(&mut tx, &setup, now).await?.is_empty()
            && reminders::due_days(&mut tx, now).await?.is_empty();
        drop(tx);
        if idle {
            return Ok(done);
        }
        let mut tx = self.store.write().await?;
        // Not from the cache: another replica may have changed the hours a moment ago.
        let setup = Setup::read(&mut tx).await?;
        for (day, due) in unplanned(&mut tx, &setup, now).await? {
            match due {
                Some(due) => reminders::plan_day(&mut tx, day, due).await?,
                None => reminders::drop_day(&mut tx, day, now).await?,
            }
        }
        let mut messages = Vec::new();
        for one in reminders::due_days(&mut tx, now).await? {
            if now >= one.due_at + DIGEST_SENSE {
                done.skipped += usize::from(reminders::skipped(&mut tx, one.id, now).await?);
            } else if reminders::sent(&mut tx, one.id, now).await? {
                done.sent += 1;
                messages.push(digest(one.day));
            }
        }
        self.tell(tx, &messages, now).await?;
        Ok(done)
    }
}

/// Today and tomorrow, if their digest's row does not say what the hours say.
async fn unplanned(
    tx: &mut Tx,
    setup: &Setup,
    now: DateTime<Utc>,
) -> Result<Vec<(ServiceDay, Option<DateTime<Utc>>)>> {
    let today = setup.calendar().day_of(now);
    let mut plans = Vec::new();
    for day in [today, today.next()] {
        let due = digest_due(&setup.hours, setup.calendar(), day);
        let differs = match (reminders::planned(tx, day).await?, due) {
            (None, Some(due)) => now < due + DIGEST_SENSE,
            (Some(row), Some(due)) => row.dropped || row.waits && row.due_at != due,
            (Some(row), None) => row.waits,
            (None, None) => false,
        };
        if differs {
            plans.push((day, due));
        }
    }
    Ok(plans)
}

/// What is to be done about it, as the booking stands now.
async fn verdict(
    tx: &mut Tx,
    setup: &Setup,
    booking: &Booking,
    one: &Due,
    now: DateTime<Utc>,
) -> Result<Verdict> {
    let verdict = judge(one.kind, booking, one.due_at, setup.calendar(), now);
    let asks = one.kind == Kind::Review && verdict != Verdict::Skip;
    if asks && reviews::is_reviewed(tx, booking.id).await? {
        return Ok(Verdict::Skip);
    }
    Ok(verdict)
}

/// What is said, and to whom. The words are found when it is sent, as things stand then.
fn message(kind: Kind, booking: &Booking) -> Option<Message> {
    let to_guest = |name: &'static str| {
        let to = |guest: GuestId| Message::about(name, Audience::Guest(guest), booking.id);
        reachable(booking).map(to)
    };
    let to_staff = |name| Message::about(name, Audience::Staff, booking.id);
    match kind {
        Kind::DayBefore => to_guest("reminder_day"),
        Kind::HourBefore => to_guest("reminder_hour"),
        Kind::PendingOld => Some(to_staff("pending_old")),
        Kind::Late => Some(to_staff("late")),
        Kind::Review => to_guest("review_request").map(Message::bulk),
        Kind::Digest => None,
    }
}

fn digest(day: ServiceDay) -> Message {
    Message::new("digest", Audience::Staff)
        .data(json!({ "service_day": day }))
        .bulk()
}

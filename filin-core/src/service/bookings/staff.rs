//! Staff take a booking: by phone, or for guests who stand at the door.

use chrono::{DateTime, DurationRound, TimeDelta, Utc};

use super::request::{Key, phone};
use super::{Making, comment, make};
use crate::api::booking::{Booking as Wire, StaffBooking};
use crate::domain::actor::{Act, Role};
use crate::domain::booking::{Source, Status, staff_party};
use crate::domain::ids::GuestId;
use crate::domain::period::Period;
use crate::domain::phone::PhoneNumber;
use crate::domain::refusal::Refusal;
use crate::domain::{seating, slots, text, when};
use crate::error::{Error, Result};
use crate::service::place::Wish;
use crate::service::setup::Setup;
use crate::service::{Services, require};
use crate::store::{Tx, guests, holds};

/// Longest stay that staff may give, in minutes.
pub(super) const LONGEST_STAY: i64 = 24 * 60;

/// What staff want, understood.
struct Wanted {
    period: Period,
    party: i64,
    wish: Wish,
    who: Who,
    comment: String,
    walk_in: bool,
}

/// Of whom staff speak.
pub(in crate::service) enum Who {
    Nobody,
    Known(GuestId),
    Described {
        name: String,
        phone: Option<PhoneNumber>,
    },
}

impl Services {
    /// Takes a booking for somebody: `confirmed`, or `seated` for a walk-in. Staff may pass the
    /// rules for guests, with warnings; never an overlap.
    pub async fn create_booking(
        &self,
        act: &Act,
        new: &StaffBooking,
        key: Option<&str>,
    ) -> Result<Wire> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let wanted = understand(&setup, act, new)?;
        let key = key.map(|key| Key::new(key, new)).transpose()?;
        let done = self
            .retry(|attempt| self.try_create(act, &wanted, key.as_ref(), attempt))
            .await;
        match done {
            Ok(booking) => Ok(booking),
            Err(error) => {
                let start = wanted.period.start();
                Err(self
                    .with_alternatives(error, wanted.party, start, act.now)
                    .await)
            }
        }
    }

    async fn try_create(
        &self,
        act: &Act,
        wanted: &Wanted,
        key: Option<&Key<'_>>,
        attempt: usize,
    ) -> Result<Wire> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        if let Some(key) = key
            && let Some(first) = key.claim(&mut tx, act).await?
        {
            self.store.flushed().await?;
            return Ok(first);
        }
        let guest = whose(&mut tx, act, &setup, &wanted.who).await?;
        let (status, source) = if wanted.walk_in {
            (Status::Seated, Source::WalkIn)
        } else {
            (Status::Confirmed, Source::Staff)
        };
        let making = Making {
            guest,
            period: wanted.period,
            party: wanted.party,
            wish: &wanted.wish,
            status,
            source,
            comment: &wanted.comment,
            staff: true,
            attempt,
            now: act.now,
        };
        let made = make(&mut tx, &setup, making).await?;
        let booking = made.booking;
        let today = setup.calendar().day_of(act.now);
        let holds = holds::between(&mut tx, wanted.period, today, Some(booking.id)).await?;
        let held = setup.as_of(&holds, act.now);
        let mut passed = slots::staff_warnings(
            &setup.plan(&held),
            wanted.period,
            wanted.party,
            &booking.tables,
            act.now,
        );
        if wanted.walk_in {
            // A walk-in starts now: neither the grid nor the notice was ever meant for it.
            passed.retain(|refusal| {
                !matches!(
                    refusal,
                    Refusal::OffGrid { .. }
                        | Refusal::TooSoon { .. }
                        | Refusal::InThePast
                        | Refusal::TableWalkInOnly { .. }
                )
            });
        }
        let answer = self.shown(act, &setup, booking, &passed);
        if let Some(key) = key {
            key.keep(&mut tx, act, &answer).await?;
        }
        self.finish(act, tx, &[made.fact], &made.messages).await?;
        Ok(answer)
    }
}

fn understand(setup: &Setup, act: &Act, new: &StaffBooking) -> Result<Wanted> {
    let starts_at = match &new.starts_at {
        Some(text) => when::parse_moment(text, setup.calendar())?,
        None if new.walk_in => this_minute(act.now),
        None => return Err(Refusal::TimeInvalid.into()),
    };
    slots::staff_may_start(starts_at, act.now)?;
    let wish = Wish::parse(new.table_no, new.tables.as_deref())?;
    // Who names tables may push more of them together than we would.
    let most = match wish {
        Wish::Tables(_) => setup.seats(),
        Wish::Any | Wish::Offered(_) => seating::largest_party(&setup.tables),
    };
    Ok(Wanted {
        period: stay(starts_at, new.minutes.unwrap_or(setup.venue.rules.stay_min))?,
        party: staff_party(new.guests, most)?,
        wish,
        who: who(new.guest_id, new.phone.as_deref(), new.name.as_deref())?,
        comment: comment(new.comment.as_deref())?,
        walk_in: new.walk_in,
    })
}

/// A stay of so many minutes, within what staff may give.
pub(super) fn stay(starts_at: DateTime<Utc>, minutes: i64) -> Result<Period, Refusal> {
    let refused = Refusal::MinutesOutOfRange {
        min: 1,
        max: LONGEST_STAY,
    };
    if !(1..=LONGEST_STAY).contains(&minutes) {
        return Err(refused);
    }
    Period::lasting(starts_at, minutes).ok_or(refused)
}

fn this_minute(now: DateTime<Utc>) -> DateTime<Utc> {
    now.duration_trunc(TimeDelta::minutes(1)).unwrap_or(now)
}

/// Reads how staff name a guest: by number, or by phone and name; nobody by none of them.
pub(in crate::service) fn who(
    id: Option<GuestId>,
    typed_phone: Option<&str>,
    name: Option<&str>,
) -> Result<Who, Refusal> {
    if let Some(id) = id {
        return Ok(Who::Known(id));
    }
    let phone = phone(typed_phone)?;
    let name = name.filter(|name| !name.trim().is_empty());
    let name = name.map(text::clean_name).transpose()?;
    if name.is_none() && phone.is_none() {
        return Ok(Who::Nobody);
    }
    Ok(Who::Described {
        name: name.unwrap_or_default(),
        phone,
    })
}

/// The guest's record: found by phone, or written down. It stays locked, so that nobody merges or
/// forgets the guest before the booking is theirs.
pub(in crate::service) async fn whose(
    tx: &mut Tx,
    act: &Act,
    setup: &Setup,
    who: &Who,
) -> Result<Option<GuestId>> {
    match who {
        Who::Nobody => Ok(None),
        Who::Known(id) => {
            let guest = guests::get_locked(tx, *id).await?;
            if guest.is_forgotten() {
                return Err(Refusal::GuestForgotten.into());
            }
            Ok(Some(guest.id))
        }
        Who::Described { name, phone } => {
            let phone = phone.as_ref().map(PhoneNumber::as_str);
            if let Some(phone) = phone
                && let Some(known) = of_phone(tx, phone).await?
            {
                return Ok(Some(known));
            }
            let language = setup.venue.language;
            guests::insert_by_staff(tx, name, phone, language, act.now)
                .await
                .map(Some)
        }
    }
}

/// Whom the phone belongs to. The number itself is locked first: if nobody has it yet, the guest
/// who shares it at this moment must wait and find the booking, or be found.
async fn of_phone(tx: &mut Tx, phone: &str) -> Result<Option<GuestId>> {
    guests::lock_phone(tx, phone).await?;
    let Some(known) = guests::by_phone(tx, phone).await? else {
        return Ok(None);
    };
    let guest = guests::get_locked(tx, known).await?;
    if guest.phone.as_deref() != Some(phone) {
        // Forgotten, or given another phone, before the row was locked.
        return Err(Error::Collided("the guest changed meanwhile".into()));
    }
    Ok(Some(known))
}

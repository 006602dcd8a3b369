//! A guest asks for a table.

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

use super::{Making, comment, guest, make};
use crate::api::booking::{Booking as Wire, NewBooking};
use crate::domain::actor::{Act, Channel, Person};
use crate::domain::booking::{Source, Status};
use crate::domain::guest::Guest;
use crate::domain::phone::PhoneNumber;
use crate::domain::refusal::Refusal;
use crate::domain::{slots, when};
use crate::error::{Error, Result};
use crate::service::Services;
use crate::service::place::Wish;
use crate::service::setup::Setup;
use crate::store::{Tx, bookings, guests, idempotency};

/// How long a first answer is kept for retries.
pub(in crate::service) const KEY_LIFE: TimeDelta = TimeDelta::hours(24);
/// Longest idempotency key.
const MAX_KEY: usize = 200;

/// What the guest wants, understood.
struct Wanted<'a> {
    person: &'a Person,
    starts_at: DateTime<Utc>,
    party: i64,
    minutes: Option<i64>,
    wish: Wish,
    phone: Option<PhoneNumber>,
    comment: String,
    key: Option<Key<'a>>,
}

/// An idempotency key with the hash of what came with it.
pub(in crate::service) struct Key<'a> {
    key: &'a str,
    body_hash: String,
}

impl Services {
    /// Books a table for the guest who asks; it is `pending` until staff answer. With an
    /// idempotency key a retry gets the first answer and books nothing.
    pub async fn request_booking(
        &self,
        act: &Act,
        new: &NewBooking,
        key: Option<&str>,
    ) -> Result<Wire> {
        let setup = self.setup().await?;
        let wanted = Wanted {
            person: guest(act)?,
            starts_at: when::parse_moment(&new.starts_at, setup.calendar())?,
            party: new.guests,
            minutes: new.minutes,
            wish: Wish::parse(new.table_no, new.tables.as_deref())?,
            phone: phone(new.phone.as_deref())?,
            comment: comment(new.comment.as_deref())?,
            key: key.map(|key| Key::new(key, new)).transpose()?,
        };
        let done = self
            .retry(|attempt| self.try_request(act, &wanted, attempt))
            .await;
        match done {
            Ok(booking) => Ok(booking),
            Err(error) => Err(self
                .with_alternatives(error, wanted.party, wanted.starts_at, act.now)
                .await),
        }
    }

    async fn try_request(&self, act: &Act, wanted: &Wanted<'_>, attempt: usize) -> Result<Wire> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        if let Some(key) = &wanted.key
            && let Some(first) = key.claim(&mut tx, act).await?
        {
            self.store.flushed().await?;
            return Ok(first);
        }
        let period = slots::offered(
            &setup.plan(&[]),
            wanted.starts_at,
            wanted.party,
            wanted.minutes,
            act.now,
        )?;
        let guest = admitted(&mut tx, act, &setup, wanted).await?;
        let making = Making {
            guest: Some(guest.id),
            period,
            party: wanted.party,
            wish: &wanted.wish,
            status: Status::Pending,
            source: source(act),
            comment: &wanted.comment,
            staff: false,
            attempt,
            now: act.now,
        };
        let made = make(&mut tx, &setup, making).await?;
        let answer = self.shown(act, &setup, made.booking, &[]);
        if let Some(key) = &wanted.key {
            key.keep(&mut tx, act, &answer).await?;
        }
        self.finish(act, tx, &[made.fact], &made.messages).await?;
        Ok(answer)
    }
}

/// The guest's record, brought up to date, if they may book one more.
async fn admitted(tx: &mut Tx, act: &Act, setup: &Setup, wanted: &Wanted<'_>) -> Result<Guest> {
    let guest = guests::of_person(tx, wanted.person, act.now).await?;
    may_book(tx, setup, &guest, act.now).await?;
    if let Some(phone) = &wanted.phone
        && guest.phone.as_deref() != Some(phone.as_str())
    {
        guests::set_typed_phone(tx, &guest, phone.as_str(), act.now).await?;
    }
    Ok(guest)
}

/// Refuses guests who may not book any more, or not one more. Their row must be locked before.
pub(in crate::service) async fn may_book(
    tx: &mut Tx,
    setup: &Setup,
    guest: &Guest,
    now: DateTime<Utc>,
) -> Result<()> {
    if guest.barred {
        return Err(Refusal::GuestBarred.into());
    }
    let max = setup.venue.rules.max_live_bookings;
    if bookings::count_live_of_guest(tx, guest.id, now).await? >= max {
        return Err(Refusal::TooManyBookings { max }.into());
    }
    Ok(())
}

/// By which door a guest's own wish came.
pub(in crate::service) fn source(act: &Act) -> Source {
    match act.channel {
        Channel::Bot => Source::Bot,
        _ => Source::MiniApp,
    }
}

/// A phone, if one was given: an empty field is none.
pub(super) fn phone(raw: Option<&str>) -> Result<Option<PhoneNumber>, Refusal> {
    raw.filter(|raw| !raw.trim().is_empty())
        .map(PhoneNumber::parse)
        .transpose()
}

impl<'a> Key<'a> {
    pub(in crate::service) fn new(key: &'a str, body: &impl serde::Serialize) -> Result<Self> {
        let sound = (1..=MAX_KEY).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic());
        if !sound {
            return Err(Refusal::SettingInvalid {
                field: "idempotency_key",
            }
            .into());
        }
        let body = serde_json::to_vec(body).map_err(|error| Error::Internal(error.to_string()))?;
        Ok(Self {
            key,
            body_hash: hex::encode(Sha256::digest(&body)),
        })
    }

    /// The first answer, if this was asked before.
    pub(in crate::service) async fn claim<T: serde::de::DeserializeOwned>(
        &self,
        tx: &mut Tx,
        act: &Act,
    ) -> Result<Option<T>> {
        let oldest = act.now - KEY_LIFE;
        let first = idempotency::claim(
            tx,
            &act.actor.key(),
            self.key,
            &self.body_hash,
            act.now,
            oldest,
        )
        .await?;
        first
            .map(|answer| {
                serde_json::from_value(answer).map_err(|error| Error::Internal(error.to_string()))
            })
            .transpose()
    }

    pub(in crate::service) async fn keep(
        &self,
        tx: &mut Tx,
        act: &Act,
        answer: &impl serde::Serialize,
    ) -> Result<()> {
        let answer =
            serde_json::to_value(answer).map_err(|error| Error::Internal(error.to_string()))?;
        idempotency::answer(tx, &act.actor.key(), self.key, &answer).await
    }
}

//! Bookings: reading them here, changing them in the files beside.

mod attend;
mod make;
mod moves;
mod own;
mod request;
mod staff;
mod steps;

use chrono::{DateTime, NaiveTime};

pub(super) use self::make::{Made, Making, make};
pub(super) use self::request::{KEY_LIFE, Key, may_book, source};
pub(super) use self::staff::{Who, who, whose};
pub use self::steps::Step;
use super::setup::Setup;
use super::{Services, require, wire};
use crate::api::Page;
use crate::api::booking::{Booking as Wire, Warning};
use crate::api::event::Event as WireEvent;
use crate::domain::actor::{Act, Actor, Person, Role};
use crate::domain::booking::{Booking, Status};
use crate::domain::guest::MAX_COMMENT;
use crate::domain::ids::{BookingId, GuestId};
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::store::bookings::{self, After, Filter};
use crate::store::{Tx, events, guests};

/// Most items of a page.
const MAX_PAGE: i64 = 200;
/// How many bookings of their own a guest is shown at once.
const OWN: i64 = 50;

/// What a staff list shows. Without days it begins today and has no end.
#[derive(Clone, Debug, Default)]
pub struct ListQuery {
    /// One service day; or `from` and `to`.
    pub date: Option<ServiceDay>,
    /// The first service day.
    pub from: Option<ServiceDay>,
    /// The last service day.
    pub to: Option<ServiceDay>,
    /// Only these.
    pub status: Option<Status>,
    /// A part of the guest's name, user name or phone; or a booking's number.
    pub query: Option<String>,
    /// `next` of the page before.
    pub cursor: Option<String>,
    /// Items on the page, 1–200; 100 unless said.
    pub limit: Option<i64>,
}

impl Services {
    /// A booking, for staff.
    pub async fn booking(&self, act: &Act, id: BookingId) -> Result<Wire> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        Ok(wire::booking(&setup, bookings::get(&mut tx, id).await?))
    }

    /// What happened to a booking, for staff.
    pub async fn booking_events(&self, act: &Act, id: BookingId) -> Result<Vec<WireEvent>> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        bookings::get(&mut tx, id).await?;
        let events = events::of_booking(&mut tx, id).await?;
        Ok(events
            .into_iter()
            .map(|event| super::live::event(setup.calendar(), event))
            .collect())
    }

    /// The last step of a booking's status, for staff.
    pub async fn last_step(&self, act: &Act, id: BookingId) -> Result<Option<WireEvent>> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let last = events::last_step(&mut tx, id).await?;
        Ok(last.map(|event| super::live::event(setup.calendar(), event)))
    }

    /// Who among staff handled a booking last, for staff.
    pub async fn handled_by(&self, act: &Act, id: BookingId) -> Result<Option<String>> {
        require(act, Role::Staff)?;
        let mut tx = self.store.read().await?;
        handled_by(&mut tx, id).await
    }

    /// A page of bookings, for staff.
    pub async fn bookings(&self, act: &Act, query: &ListQuery) -> Result<Page<Wire>> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let today = setup.calendar().day_of(act.now);
        let limit = query.limit.unwrap_or(100).clamp(1, MAX_PAGE);
        let search = query
            .query
            .as_deref()
            .map(|q| text::clean_line("q", q, 100))
            .transpose()?;
        let filter = Filter {
            from: query.date.or(query.from).unwrap_or(today),
            to: query.date.or(query.to).unwrap_or(ServiceDay::END),
            status: query.status,
            query: search.as_deref().filter(|q| !q.is_empty()),
            after: query.cursor.as_deref().map(read_cursor).transpose()?,
            limit: limit + 1,
        };
        let mut tx = self.store.read().await?;
        let found = bookings::page(&mut tx, filter).await?;
        let show = |one| wire::booking(&setup, one);
        Ok(Page::cut(found, limit, cursor, show))
    }

    /// A guest's own bookings, newest first.
    pub async fn own_bookings(&self, act: &Act) -> Result<Vec<Wire>> {
        let person = guest(act)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let Some(guest) = guests::by_telegram(&mut tx, person.telegram_id).await? else {
            return Ok(Vec::new());
        };
        let from_the_end = (
            ServiceDay::END.0.and_time(NaiveTime::MIN).and_utc(),
            BookingId(i64::MAX),
        );
        let own = bookings::of_guest(&mut tx, guest.id, from_the_end, OWN).await?;
        Ok(own
            .into_iter()
            .map(|one| wire::own_booking(&setup, one))
            .collect())
    }

    /// A booking as the actor may see it: guests see their own without what staff keep to
    /// themselves.
    pub(super) fn shown(&self, act: &Act, setup: &Setup, one: Booking, passed: &[Refusal]) -> Wire {
        if matches!(act.actor, Actor::Guest(_)) {
            return wire::own_booking(setup, one);
        }
        let warnings: Vec<Warning> = passed
            .iter()
            .map(|refusal| wire::warning(refusal, self.texts.warning(act.language, refusal)))
            .collect();
        Wire {
            warnings,
            ..wire::booking(setup, one)
        }
    }
}

/// The guest who acts; staff act on guests' routes as guests, tokens cannot.
pub(super) fn guest(act: &Act) -> Result<&Person> {
    match &act.actor {
        Actor::Guest(person) => Ok(person),
        _ => Err(Error::Forbidden),
    }
}

/// Refuses a guest's hand on what is not theirs, as if it did not exist.
pub(super) fn owned(act: &Act, booking: &Booking) -> Result<()> {
    let Actor::Guest(person) = &act.actor else {
        return require(act, Role::Staff);
    };
    let owner = booking.guest.as_ref().and_then(|guest| guest.telegram_id);
    if owner == Some(person.telegram_id) {
        Ok(())
    } else {
        Err(Error::NotFound { noun: "booking" })
    }
}

/// Refuses a change of what somebody changed meanwhile.
fn fresh(booking: &Booking, version: Option<i64>) -> Result<()> {
    match version {
        Some(version) if version != booking.version => Err(Error::StaleVersion {
            current: booking.version,
        }),
        _ => Ok(()),
    }
}

/// Refuses a guest who comes too late to change or cancel.
fn before_cutoff(act: &Act, booking: &Booking, cutoff_min: i64) -> Result<(), Refusal> {
    let guest = matches!(act.actor, Actor::Guest(_));
    if guest && act.now > booking.period.start() - chrono::TimeDelta::minutes(cutoff_min) {
        return Err(Refusal::TooLateToChange {
            minutes: cutoff_min,
        });
    }
    Ok(())
}

fn comment(raw: Option<&str>) -> Result<String, Refusal> {
    text::clean_text("comment", raw.unwrap_or_default(), MAX_COMMENT)
}

/// Whom to tell about a booking: only guests whom Telegram can reach.
pub(super) fn reachable(booking: &Booking) -> Option<GuestId> {
    booking
        .guest
        .as_ref()
        .filter(|guest| guest.telegram_id.is_some())
        .map(|guest| guest.id)
}

fn cursor(last: &Booking) -> String {
    format!(
        "{}.{}.{}",
        last.day,
        last.period.start().timestamp_micros(),
        last.id
    )
}

fn read_cursor(text: &str) -> Result<After, Refusal> {
    let invalid = Refusal::SettingInvalid { field: "cursor" };
    let mut parts = text.split('.');
    let (Some(day), Some(micros), Some(id), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(invalid);
    };
    let starts_at = micros
        .parse()
        .ok()
        .and_then(DateTime::from_timestamp_micros);
    match (ServiceDay::parse(day), starts_at, id.parse()) {
        (Ok(day), Some(starts_at), Ok(id)) => Ok(After {
            day,
            starts_at,
            id: BookingId(id),
        }),
        _ => Err(invalid),
    }
}

/// The name of the staff member or the token behind the last step, if it was one of them.
pub(super) async fn handled_by(tx: &mut Tx, id: BookingId) -> Result<Option<String>> {
    let last = events::last_step(tx, id).await?;
    Ok(last.and_then(|event| event.by_staff().map(str::to_owned)))
}

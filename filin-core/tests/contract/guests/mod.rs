//! Guests: found, shown, changed, merged, given out and forgotten.

mod card;
mod change;
mod contact;
mod earns;
mod export;
mod find;
mod forget;
mod places;
mod visits;

use filin_core::api::booking::{Booking, StaffBooking};
use filin_core::api::guest::{GuestCard, GuestChange, VisitCorrection};
use filin_core::api::waitlist::{NewWait, StaffWait};
use filin_core::domain::actor::{Act, Actor, Channel, Language, Person};
use filin_core::domain::ids::{GuestId, TelegramId};
use filin_core::error::Result;
use filin_core::service::Services;

use crate::support::*;

pub const PHONE: &str = "+79990001122";
pub const MASHA: i64 = 7_350_012_345;

/// A guest whose every word can be told from anybody else's.
pub fn masha() -> Act {
    let person = Person {
        telegram_id: TelegramId(MASHA),
        name: "Мария Ёлкина".into(),
        username: Some("Masha_Elka".into()),
        language: Language::Ru,
    };
    Act::new(Actor::Guest(person), Channel::Bot, now())
}

/// A booking that staff take for tonight by phone.
pub async fn by_phone(services: &Services, name: &str, time: &str, table: i64) -> Booking {
    let new = StaffBooking {
        phone: Some(PHONE.into()),
        name: Some(name.into()),
        ..call(time, 2, table)
    };
    services.create_booking(&staff(), &new, None).await.unwrap()
}

/// Whose booking it is.
pub fn whose(booking: &Booking) -> GuestId {
    booking.guest.as_ref().unwrap().id
}

/// Masha with a booking for tonight.
pub async fn masha_books(services: &Services, time: &str, table: i64) -> Booking {
    services
        .request_booking(&masha(), &wish_at(time, 2, table), None)
        .await
        .unwrap()
}

pub async fn card(services: &Services, id: GuestId) -> GuestCard {
    services.guest(&staff(), id).await.unwrap()
}

pub async fn correct(services: &Services, id: GuestId, delta: i64) -> Result<GuestCard> {
    let correction = VisitCorrection {
        delta,
        reason: "карта".into(),
    };
    services.correct_visits(&manager(), id, &correction).await
}

pub async fn tagged(services: &Services, id: GuestId, tags: &[&str]) -> GuestCard {
    let change = GuestChange {
        tags: Some(tags.iter().map(ToString::to_string).collect()),
        ..GuestChange::default()
    };
    services
        .change_guest(&manager(), id, &change)
        .await
        .unwrap()
}

pub async fn noted(services: &Services, id: GuestId, notes: &str) -> GuestCard {
    let change = GuestChange {
        notes: Some(notes.into()),
        ..GuestChange::default()
    };
    services.change_guest(&staff(), id, &change).await.unwrap()
}

/// Kinds and data of the events after `seq`.
pub async fn told(venue: &TestVenue, seq: i64) -> Vec<String> {
    let all = "select kind || ' ' || cast(data as text) from events order by seq";
    let all = venue.raw().texts(all).await;
    all.into_iter()
        .skip(usize::try_from(seq).unwrap())
        .map(|line| line.replace("\": ", "\":").replace(", ", ","))
        .collect()
}

/// A wish for Saturday.
fn saturday() -> NewWait {
    NewWait {
        date: "2026-11-28".into(),
        from: "18:00".into(),
        until: "22:00".into(),
        guests: 2,
        minutes: None,
    }
}

/// The same, by a staff member's word.
fn staff_wait() -> StaffWait {
    let NewWait {
        date,
        from,
        until,
        guests,
        minutes,
    } = saturday();
    StaffWait {
        date,
        from,
        until,
        guests,
        minutes,
        phone: None,
        name: None,
        guest_id: None,
    }
}

//! What people ask for, in short.

use std::fmt::Debug;

use filin_core::api::booking::{Booking, BookingChange, NewBooking, StaffBooking};
use filin_core::api::room::{NewBlock, TableForm};
use filin_core::api::waitlist::{NewWait, StaffWait, WaitEntry};
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::domain::table::{Place, Seats, Shape, TableNo};
use filin_core::error::Result;
use filin_core::service::{Services, Step};

use super::{friday, guest, staff};

/// A wall time of Friday's evening: `tonight("20:00")`.
pub fn tonight(time: &str) -> String {
    format!("2026-11-27T{time}")
}

/// A guest's wish for tonight.
pub fn wish(time: &str, guests: i64) -> NewBooking {
    NewBooking {
        starts_at: tonight(time),
        guests,
        ..NewBooking::default()
    }
}

/// A guest's wish for tonight at this table.
pub fn wish_at(time: &str, guests: i64, table: i64) -> NewBooking {
    NewBooking {
        table_no: Some(table),
        ..wish(time, guests)
    }
}

/// A booking that staff take for tonight, at this table.
pub fn call(time: &str, guests: i64, table: i64) -> StaffBooking {
    StaffBooking {
        starts_at: Some(tonight(time)),
        guests,
        table_no: Some(table),
        ..StaffBooking::default()
    }
}

pub fn walk_in(guests: i64, table: Option<i64>) -> StaffBooking {
    StaffBooking {
        guests,
        table_no: table,
        walk_in: true,
        ..StaffBooking::default()
    }
}

pub fn move_to(time: &str) -> BookingChange {
    BookingChange {
        starts_at: Some(tonight(time)),
        ..BookingChange::default()
    }
}

pub fn block(time: &str, minutes: i64, table: i64) -> NewBlock {
    NewBlock {
        table_no: table,
        starts_at: tonight(time),
        minutes,
        reason: "ремонт".into(),
    }
}

/// What a guest would wait for tonight.
pub fn window(from: &str, until: &str, guests: i64) -> NewWait {
    NewWait {
        date: friday().to_string(),
        from: from.into(),
        until: until.into(),
        guests,
        minutes: None,
    }
}

/// The same for whoever calls.
pub fn caller(from: &str, until: &str, guests: i64) -> StaffWait {
    let NewWait {
        date, from, until, ..
    } = window(from, until, guests);
    StaffWait {
        date,
        from,
        until,
        guests,
        phone: Some("8 999 123-45-67".into()),
        ..StaffWait::default()
    }
}

/// The guest waits for a table for two at this time tonight.
pub async fn waiting(services: &Services, id: i64, time: &str) -> WaitEntry {
    services
        .join_waitlist(&guest(id), &window(time, time, 2))
        .await
        .expect("a place in line")
}

pub fn table_form(number: i64) -> TableForm {
    TableForm {
        number,
        seats: Seats { min: 1, max: 6 },
        zone: "VIP".into(),
        shape: Shape::Sofa,
        place: Place {
            x: 10,
            y: 10,
            w: 100,
            h: 100,
            turn: 0,
        },
        online: true,
        neighbours: Vec::new(),
    }
}

pub fn numbers(tables: &[TableNo]) -> Vec<i64> {
    tables.iter().map(|number| number.get()).collect()
}

/// The code of what must have failed.
pub fn code<T: Debug>(result: Result<T>) -> &'static str {
    match result {
        Ok(done) => panic!("this should have been refused: {done:?}"),
        Err(error) => error.code(),
    }
}

/// The guest's pending booking for tonight at this table.
pub async fn pending(services: &Services, id: i64, time: &str, table: i64) -> Booking {
    let wish = wish_at(time, 2, table);
    services
        .request_booking(&guest(id), &wish, None)
        .await
        .expect("a booking")
}

/// A staff member's step.
pub async fn step(services: &Services, id: BookingId, to: Status) -> Result<Booking> {
    services
        .step_booking(&staff(), id, Step::To(to), None, None)
        .await
}

/// A staff member takes their last step back.
pub async fn undo(services: &Services, id: BookingId) -> Result<Booking> {
    services
        .step_booking(&staff(), id, Step::Undo, None, None)
        .await
}

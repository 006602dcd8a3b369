//! One writer with its own dice: it tries anything that may be done on an evening.

use std::sync::LazyLock;

use filin_core::api::booking::{Booking, BookingChange, NewBooking, StaffBooking};
use filin_core::domain::actor::Act;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::{BlockId, BookingId};
use filin_core::error::Result;
use filin_core::service::{Services, Step};
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};

use super::TABLES;
use crate::support::*;

pub static STAFF: LazyLock<Act> = LazyLock::new(staff);

/// How high the numbers of bookings go that are tried blindly.
const HIGHEST: i64 = 120;

pub struct Writer {
    services: Services,
    dice: SmallRng,
    id: i64,
    blocks: Vec<BlockId>,
    bookings: Vec<BookingId>,
}

impl Writer {
    pub fn new(services: Services, id: i64) -> Self {
        let dice = SmallRng::seed_from_u64(id.unsigned_abs());
        Self {
            services,
            dice,
            id,
            blocks: Vec::new(),
            bookings: Vec::new(),
        }
    }

    /// What was tried, and how it went.
    pub async fn try_something(&mut self) -> (&'static str, Result<()>) {
        match self.dice.random_range(0..14) {
            0 | 1 => ("request", self.request().await),
            2 => ("create", self.create().await),
            3 => ("join", self.join().await),
            4 => ("move", self.move_one().await),
            5 => ("seat elsewhere", self.seat_elsewhere().await),
            6 => ("block", self.block().await),
            7 => ("unblock", self.unblock().await),
            8 | 9 => ("confirm", self.step(Step::To(Status::Confirmed)).await),
            10 | 11 => ("cancel", self.step(Step::To(Status::Canceled)).await),
            12 => ("complete", self.step(Step::To(Status::Completed)).await),
            _ => ("undo", self.step(Step::Undo).await),
        }
    }

    async fn request(&mut self) -> Result<()> {
        let table_no = self.dice.random_bool(0.5).then(|| self.table());
        let new = NewBooking {
            table_no,
            ..wish(&self.time(), 2)
        };
        let guest = guest(self.id * 1000 + self.dice.random_range(0..30));
        let booked = self.services.request_booking(&guest, &new, None).await;
        self.remember(booked)
    }

    async fn create(&mut self) -> Result<()> {
        let table = self.table();
        let new = call(&self.time(), 2, table);
        let booked = self.services.create_booking(&STAFF, &new, None).await;
        self.remember(booked)
    }

    async fn join(&mut self) -> Result<()> {
        let tables = Some(self.pair());
        let new = StaffBooking {
            table_no: None,
            tables,
            ..call(&self.time(), 6, 1)
        };
        let booked = self.services.create_booking(&STAFF, &new, None).await;
        self.remember(booked)
    }

    async fn move_one(&mut self) -> Result<()> {
        let (id, change) = (self.booking(), move_to(&self.time()));
        self.services
            .change_booking(&STAFF, id, &change)
            .await
            .map(drop)
    }

    async fn seat_elsewhere(&mut self) -> Result<()> {
        let tables = if self.dice.random_bool(0.7) {
            vec![self.table()]
        } else {
            self.pair()
        };
        let change = BookingChange {
            tables: Some(tables),
            ..BookingChange::default()
        };
        let id = self.booking();
        self.services
            .change_booking(&STAFF, id, &change)
            .await
            .map(drop)
    }

    async fn block(&mut self) -> Result<()> {
        let table = self.table();
        let new = block(&self.time(), 30, table);
        let blocked = self.services.block_table(&STAFF, &new).await?;
        self.blocks.push(blocked.id);
        Ok(())
    }

    async fn unblock(&mut self) -> Result<()> {
        let id = self
            .blocks
            .pop()
            .unwrap_or(BlockId(self.dice.random_range(1..HIGHEST)));
        self.services.unblock_table(&STAFF, id).await
    }

    async fn step(&mut self, step: Step) -> Result<()> {
        let id = self.booking();
        self.services
            .step_booking(&STAFF, id, step, None, None)
            .await
            .map(drop)
    }

    fn remember(&mut self, booked: Result<Booking>) -> Result<()> {
        self.bookings.push(booked?.id);
        Ok(())
    }

    /// One of its own, or anybody's.
    fn booking(&mut self) -> BookingId {
        match self.bookings.last() {
            Some(own) if self.dice.random_bool(0.5) => *own,
            _ => BookingId(self.dice.random_range(1..HIGHEST)),
        }
    }

    fn table(&mut self) -> i64 {
        self.dice.random_range(1..=TABLES)
    }

    /// In either order: locks must not depend on it.
    fn pair(&mut self) -> Vec<i64> {
        let first = self.dice.random_range(0..TABLES / 2) * 2 + 1;
        let second = first + 1;
        if self.dice.random_bool(0.5) {
            vec![first, second]
        } else {
            vec![second, first]
        }
    }

    fn time(&mut self) -> String {
        let half_hours = self.dice.random_range(0..14);
        format!("{}:{}0", 16 + half_hours / 2, half_hours % 2 * 3)
    }
}

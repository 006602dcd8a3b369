//! Going about: between panels, lines, tables and days.

use filin_core::api::booking::Booking;
use filin_core::api::room::RoomTable;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::{BookingId, BroadcastId, WaitId};
use filin_core::domain::table::TableNo;

use super::picked::Picked;
use super::{Data, Modal, Rows, State};
use crate::plan::{self, Way};
use crate::tui::command::{Go, Pane};
use crate::tui::effect::Effect;
use crate::tui::ui::{help, layout};

/// No card has more lines: a note of so many that nobody would scroll through them.
const CARD: usize = 200;

/// What is looked at in each panel.
#[derive(Debug, Default)]
pub(crate) struct Cursors {
    /// The booking of the day.
    pub(crate) day: Picked<BookingId>,
    /// The request.
    pub(crate) queue: Picked<BookingId>,
    /// Whoever waits.
    pub(crate) waits: Picked<WaitId>,
    /// The broadcast.
    pub(crate) casts: Picked<BroadcastId>,
    /// The table.
    pub(crate) floor: Picked<TableNo>,
    /// The topmost line of the log.
    pub(crate) log: usize,
    /// The topmost line of the guest's card.
    pub(crate) guest: usize,
}

impl Cursors {
    /// Finds everything again after a change.
    pub(crate) fn settle(&mut self, rows: &Rows, data: &Data) {
        if let Some(begin) = rows.begin.filter(|_| self.day.key().is_none()) {
            self.day.look(begin);
        }
        self.day.settle(&rows.day);
        self.queue.settle(&rows.queue);
        self.waits.settle(&rows.waits);
        self.casts.settle(&rows.casts);
        self.floor.settle(&rows.tables);
        self.log = self.log.min(data.log.len().saturating_sub(1));
    }
}

impl State {
    pub(super) fn focus(&mut self, pane: Pane) -> Option<Effect> {
        self.focus = pane;
        if !matches!(pane, Pane::Guest | Pane::Stats | Pane::Log) {
            self.source = pane;
        }
        if pane != Pane::Guest {
            self.leave_guest();
        }
        None
    }

    pub(super) fn cycle(&mut self, by: isize) -> Option<Effect> {
        let count = Pane::ALL.len().cast_signed();
        let next = (self.focus.index().cast_signed() + by).rem_euclid(count);
        self.focus(*Pane::ALL.get(next.cast_unsigned())?)
    }

    pub(super) fn go(&mut self, go: Go) -> Option<Effect> {
        if let Some(Modal::Help(top)) = &mut self.modal {
            *top = walked(*top, go, help::LINES);
            return None;
        }
        let by = match go {
            Go::By(by) => by,
            Go::First => isize::MIN,
            Go::Last => isize::MAX,
            Go::Left => -1,
            Go::Right => 1,
        };
        match self.focus {
            Pane::Day => self.cursors.day.step(by, &self.rows.day),
            Pane::Queue => self.cursors.queue.step(by, &self.rows.queue),
            Pane::Waits => self.cursors.waits.step(by, &self.rows.waits),
            Pane::Casts => self.cursors.casts.step(by, &self.rows.casts),
            Pane::Floor => self.step_on_floor(go, by),
            Pane::Log => {
                let last = self.data.as_ref()?.log.len().saturating_sub(1);
                self.cursors.log = walked(self.cursors.log, go, last);
            }
            Pane::Guest => self.cursors.guest = walked(self.cursors.guest, go, CARD),
            Pane::Stats => {}
        }
        None
    }

    /// To the nearest table in that direction, as the tables are seen.
    fn step_on_floor(&mut self, go: Go, by: isize) {
        let way = match go {
            Go::Left => Way::Left,
            Go::Right => Way::Right,
            Go::By(-1) => Way::Up,
            Go::By(1) => Way::Down,
            _ => return self.cursors.floor.step(by, &self.rows.tables),
        };
        let areas = layout::floor_areas(self);
        let at = self.cursors.floor.at;
        let next = plan::nearest(&areas, at, way);
        if let Some(table) = next.and_then(|next| self.rows.tables.get(next)) {
            self.cursors.floor.look(*table);
            self.cursors.floor.settle(&self.rows.tables);
        }
    }

    /// Another day is read, and shown once it was.
    pub(super) fn days(&mut self, by: i64) -> Option<Effect> {
        Some(Effect::Load(Some(self.aim()?.plus_days(by))))
    }

    /// Everything is read anew: of today where no day is shown yet.
    pub(super) fn reload(&mut self) -> Effect {
        Effect::Load(self.aim())
    }

    /// What was pointed at: a panel, or a line of it.
    pub(super) fn point(&mut self, column: u16, row: u16) -> Option<Effect> {
        if self.modal.is_some() {
            return None;
        }
        let (pane, line) = layout::hit(self, column, row)?;
        if let Some(line) = line {
            match pane {
                Pane::Day => self.cursors.day.look(*self.rows.day.get(line)?),
                Pane::Queue => self.cursors.queue.look(*self.rows.queue.get(line)?),
                Pane::Waits => self.cursors.waits.look(*self.rows.waits.get(line)?),
                Pane::Floor => self.cursors.floor.look(*self.rows.tables.get(line)?),
                _ => {}
            }
        }
        self.focus(pane)
    }

    /// The booking that is looked at: a line's, or the one that matters at the table.
    pub(crate) fn booking(&self) -> Option<&Booking> {
        let data = self.data.as_ref()?;
        match self.source {
            Pane::Queue => data.pending.get(&self.cursors.queue.key()?),
            Pane::Floor => at_table(self.table()?),
            Pane::Waits | Pane::Casts => None,
            _ => data.bookings.get(&self.cursors.day.key()?),
        }
    }

    /// The table that is looked at.
    pub(crate) fn table(&self) -> Option<&RoomTable> {
        let number = self.cursors.floor.key()?;
        let tables = &self.data.as_ref()?.room.tables;
        tables.iter().find(|table| table.number == number)
    }
}

/// Whoever sits there, else who is expected next.
pub(crate) fn at_table(table: &RoomTable) -> Option<&Booking> {
    let seated = table
        .bookings
        .iter()
        .find(|one| one.status == Status::Seated);
    seated.or_else(|| table.bookings.iter().find(|one| one.status.is_live()))
}

fn walked(from: usize, go: Go, last: usize) -> usize {
    match go {
        Go::By(by) => from.saturating_add_signed(by).min(last),
        Go::First => 0,
        Go::Last => last,
        Go::Left | Go::Right => from,
    }
}

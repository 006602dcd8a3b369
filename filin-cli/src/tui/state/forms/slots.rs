//! What is free, as it is typed: asked once, offered below the fields.

use chrono::NaiveTime;
use filin_core::api::availability::{Availability, Slot};
use filin_core::api::booking::Booking;
use filin_core::api::problem::Alternative;
use filin_core::domain::table::TableNo;
use filin_core::domain::when;

use super::{key, read};
use crate::error::Result;
use crate::output::Tone;
use crate::tui::effect::{Effect, Free};
use crate::tui::state::form::{Choice, Form, Kind, Note};
use crate::tui::state::{Data, Modal, State};

/// Puts what was chosen into the fields.
pub(in crate::tui::state) fn take_over(form: &mut Form) {
    let Some(choice) = form.choice.and_then(|at| form.choices.get(at)).cloned() else {
        return;
    };
    match choice {
        Choice::Slot(slot) => {
            form.set(key::TIME, slot.starts_at.format("%H:%M").to_string());
            if !form.is_typed(key::TABLE)
                && let Some(table) = table_of(form, &slot)
            {
                form.set(key::TABLE, table);
            }
        }
        Choice::Instead(day, free) => {
            form.set(key::DATE, day.0.format("%d.%m.%Y").to_string());
            form.set(key::TIME, free.starts_at.format("%H:%M").to_string());
            form.set(key::TABLE, joined(&free.tables));
        }
        Choice::Table(number) => form.set(key::TABLE, number.to_string()),
        Choice::Booking(_) | Choice::Guest(_) | Choice::Wait(_) => {}
    }
}

/// The booking's own tables where they are free then, else the best.
fn table_of(form: &Form, slot: &Slot) -> Option<String> {
    let own = form.before.as_ref().map(|booking| &booking.tables);
    let own = own.filter(|own| match own.as_slice() {
        [one] => slot.tables.contains(one),
        [one, other] => slot.joins.contains(&[*one, *other]),
        _ => false,
    });
    let pair = || slot.joins.first().map(|pair| joined(pair));
    own.map(|own| joined(own))
        .or_else(|| Some(slot.tables.first()?.to_string()))
        .or_else(pair)
}

/// `3+4`.
pub(super) fn joined(tables: &[TableNo]) -> String {
    let numbers: Vec<String> = tables.iter().map(ToString::to_string).collect();
    numbers.join("+")
}

impl State {
    /// Asks what is free for what stands in the fields, unless that was asked last.
    pub(super) fn ask_free(&mut self, form: &mut Form) -> Option<Effect> {
        let free = self.free(form);
        if free.is_none() || free != form.free {
            form.slots.clear();
            // Whatever is still on its way is the answer to another question.
            form.asked = 0;
        }
        let new = free.is_some() && free != form.free;
        form.free.clone_from(&free);
        form.none = None;
        self.offer_slots(form);
        let free = free.filter(|_| new)?;
        self.asked += 1;
        form.asked = self.asked;
        Some(Effect::Slots(form.asked, free))
    }

    /// The question, where every field of it can be read.
    fn free(&self, form: &Form) -> Option<Free> {
        let minutes = form.text(key::MINUTES);
        Some(Free {
            day: when::parse_day(form.text(key::DATE), self.today()?).ok()?,
            guests: read::number(form.text(key::GUESTS)).filter(|guests| *guests > 0)?,
            minutes: if minutes.is_empty() {
                None
            } else {
                Some(read::number(minutes).filter(|minutes| *minutes > 0)?)
            },
        })
    }

    /// What is free, for the form that asked; an answer to an older question says nothing.
    pub(in crate::tui::state) fn offered(
        &mut self,
        number: u64,
        slots: Result<Availability>,
    ) -> Option<Effect> {
        let mut form = match self.modal.take() {
            Some(Modal::Form(form)) if form.asked == number => form,
            other => {
                self.modal = other;
                return None;
            }
        };
        // What was refused offers something else already.
        let instead = matches!(form.choices.first(), Some(Choice::Instead(..)));
        match slots {
            Ok(free) => {
                form.slots = free.slots;
                self.own_tables(&mut form);
                form.none = form.slots.is_empty().then(|| self.words.tui("closed-day"));
                if !instead {
                    self.offer_slots(&mut form);
                }
            }
            Err(error) => {
                // It may be asked again.
                form.free = None;
                form.none = Some(self.worded(&error));
            }
        }
        self.note_fields(&mut form);
        self.modal = Some(Modal::Form(form));
        None
    }

    /// The starts still ahead that have room, at the tables that were asked for by hand.
    fn offer_slots(&self, form: &mut Form) {
        let tables = typed_tables(form);
        let now = self.now();
        let ahead = |slot: &&Slot| now.is_none_or(|now| slot.starts_at >= now);
        let ahead = || form.slots.iter().filter(ahead);
        let slots = ahead().filter(|slot| has_room(slot, &tables));
        let choices: Vec<Choice> = slots.cloned().map(Choice::Slot).collect();
        if !form.slots.is_empty() && choices.is_empty() {
            let others = ahead().any(|slot| has_room(slot, &[]));
            form.none = Some(if others {
                let args = [("tables", form.text(key::TABLE).to_owned())];
                self.words.tui_with("table-full", &args)
            } else {
                self.words.tui("all-taken")
            });
        }
        form.choices = choices;
    }

    /// That the tables asked for are taken then, and which are not.
    fn taken(&self, form: &Form, slot: &Slot) -> String {
        let args = [
            ("tables", form.text(key::TABLE).to_owned()),
            ("time", slot.starts_at.format("%H:%M").to_string()),
            ("free", free_tables(slot)),
        ];
        self.words.tui_with("table-taken", &args)
    }

    /// Offers what the server proposes in place of what was asked for.
    pub(super) fn offer_instead(&self, form: &mut Form, free: &[Alternative]) {
        let Some(data) = &self.data else { return };
        let offers = free.iter().filter_map(|free| {
            let day = data.day_of(free.starts_at.to_utc())?;
            Some(Choice::Instead(day, free.clone()))
        });
        form.choices = offers.collect();
        form.choice = None;
        form.near = 0;
    }

    /// Finds the start that was typed among those offered, and says where it has no room.
    pub(super) fn note_start(&self, form: &mut Form, time: Option<NaiveTime>) {
        if !matches!(form.kind, Kind::New | Kind::Move(_)) {
            return;
        }
        form.said = None;
        let slots = form.choices.iter().map(|choice| match choice {
            Choice::Slot(slot) => Some(slot.starts_at.naive_local()),
            _ => None,
        });
        let slots: Vec<_> = slots.collect();
        if slots.first().is_none_or(Option::is_none) && form.slots.is_empty() {
            return;
        }
        let start = time.zip(form.free.as_ref()).and_then(|(time, free)| {
            let data = self.data.as_ref()?;
            data.wall(free.day, time)
        });
        if !slots.is_empty() && slots.iter().all(Option::is_some) {
            form.choice = slots.iter().position(|at| at.is_some() && *at == start);
            let near = slots.iter().position(|at| start.is_some() && *at >= start);
            form.near = near.unwrap_or(0);
        }
        let mut slots = form.slots.iter();
        let slot = slots.find(|slot| Some(slot.starts_at.naive_local()) == start);
        // What only guests may not ask for, as a start in a minute, is no matter of room.
        let Some(slot) = slot.filter(|slot| slot.why.is_none()) else {
            return;
        };
        let (why, said) = if !has_room(slot, &[]) {
            ("wrong-full", None)
        } else if !has_room(slot, &typed_tables(form)) {
            ("wrong-taken", Some(self.taken(form, slot)))
        } else {
            return;
        };
        form.said = said;
        let text = self.words.tui(why);
        let tone = Tone::Warn;
        form.note(key::TIME, Some(Note { text, tone }));
    }

    /// A booking that is moved takes no room from itself, as far as its day is in sight.
    fn own_tables(&self, form: &mut Form) {
        let (Kind::Move(_), Some(booking), Some(data)) = (form.kind, &form.before, &self.data)
        else {
            return;
        };
        if booking.tables.is_empty() || form.free.as_ref().map(|free| free.day) != Some(data.day) {
            return;
        }
        let own =
            |slot: &Slot| slot.starts_at < booking.ends_at && booking.starts_at < slot.ends_at;
        for slot in form.slots.iter_mut().filter(|slot| own(slot)) {
            let mut tables = booking.tables.iter();
            if tables.all(|no| only_own(data, *no, slot, booking)) {
                add(slot, &booking.tables);
            }
        }
    }

    /// Tables that are free now, for whoever stands at the door.
    pub(super) fn offer_tables(&self, form: &mut Form) {
        use filin_core::api::room::TableState::{Free, Soon};
        let guests = read::number(form.text(key::GUESTS)).unwrap_or(1);
        let Some(data) = &self.data else { return };
        form.choices.clear();
        form.choice = None;
        form.none = None;
        if self.today() != Some(data.room.date) {
            return;
        }
        let tables = data
            .room
            .tables
            .iter()
            .filter(|table| matches!(table.state, Free | Soon) && table.seats.max >= guests);
        let mut tables: Vec<_> = tables.collect();
        // Nobody expected first, then as little room to spare as can be.
        tables.sort_by_key(|table| (table.state == Soon, table.seats.max, table.number));
        let tables = tables.into_iter().map(|table| Choice::Table(table.number));
        form.choices.extend(tables);
        if form.choices.is_empty() {
            form.none = Some(self.words.tui("all-taken"));
        }
    }
}

/// The tables that were asked for by hand.
fn typed_tables(form: &Form) -> Vec<i64> {
    let tables = Some(form.text(key::TABLE)).filter(|_| form.is_typed(key::TABLE));
    tables.and_then(read::numbers).unwrap_or_default()
}

/// The tables that may be taken, else the pairs: `1, 3+4`.
fn free_tables(slot: &Slot) -> String {
    let tables = slot.tables.iter().map(ToString::to_string);
    let pairs = slot.joins.iter().map(|pair| joined(pair));
    tables.chain(pairs).collect::<Vec<_>>().join(", ")
}

/// Whether somebody may start then; at exactly these tables, where some are asked for.
fn has_room(slot: &Slot, tables: &[i64]) -> bool {
    match tables {
        [] => !slot.tables.is_empty() || !slot.joins.is_empty(),
        [one] => slot.tables.iter().any(|no| no.get() == *one),
        // Whether several may be joined is the server's to say; each of them must be free.
        many => {
            let free = |no: &i64| {
                slot.tables.iter().any(|free| free.get() == *no)
                    || slot.joins.iter().flatten().any(|free| free.get() == *no)
            };
            many.iter().all(free)
        }
    }
}

/// Whether nobody else holds the table then.
fn only_own(data: &Data, number: TableNo, slot: &Slot, own: &Booking) -> bool {
    let Some(table) = data.room.tables.iter().find(|table| table.number == number) else {
        return false;
    };
    let others = table
        .bookings
        .iter()
        .filter(|other| other.id != own.id && other.status.is_live())
        .map(|other| (other.starts_at, other.ends_at));
    let blocks = table
        .blocks
        .iter()
        .map(|block| (block.starts_at, block.ends_at));
    !others
        .chain(blocks)
        .any(|(from, to)| from < slot.ends_at && slot.starts_at < to)
}

fn add(slot: &mut Slot, own: &[TableNo]) {
    match own {
        [one] if !slot.tables.contains(one) => slot.tables.insert(0, *one),
        [one, other] if !slot.joins.contains(&[*one, *other]) => {
            slot.joins.insert(0, [*one, *other]);
        }
        _ => {}
    }
}

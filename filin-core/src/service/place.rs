//! Which tables a booking gets: chosen from what is free, then locked, then looked at once more.

use chrono::{DateTime, Utc};

use super::setup::Setup;
use super::{Services, wire};
use crate::domain::ids::{BookingId, TableId};
use crate::domain::occupancy::{self, Hold, Taken};
use crate::domain::period::Period;
use crate::domain::refusal::Refusal;
use crate::domain::seating::{self, Held, Seating, Unfit};
use crate::domain::slots;
use crate::domain::table::{Table, TableNo};
use crate::error::{Alternative, Error, Result};
use crate::store::{Tx, holds, tables};

/// What the caller wants.
#[derive(Clone, Debug)]
pub(super) enum Wish {
    /// The best table that is free.
    Any,
    /// These, joined if they are several.
    Tables(Vec<TableNo>),
    /// These, which were offered, if a guest may still have them; else the best that is free.
    Offered(Vec<TableId>),
}

impl Wish {
    /// From `table_no` or `tables` of a body; refuses both at once, doubles and empty lists.
    pub(super) fn parse(table_no: Option<i64>, tables: Option<&[i64]>) -> Result<Self, Refusal> {
        let mut numbers = match (table_no, tables) {
            (None, None) => return Ok(Self::Any),
            (Some(number), None) => vec![TableNo::new(number)?],
            (None, Some(numbers)) if !numbers.is_empty() => numbers
                .iter()
                .map(|number| TableNo::new(*number))
                .collect::<Result<_, _>>()?,
            _ => return Err(Refusal::TablesInvalid),
        };
        numbers.sort_unstable();
        if numbers.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Refusal::TablesInvalid);
        }
        Ok(Self::Tables(numbers))
    }
}

/// Who is to sit when, and how free the caller is.
pub(super) struct Request<'a> {
    pub(super) setup: &'a Setup,
    pub(super) wish: &'a Wish,
    pub(super) party: i64,
    pub(super) period: Period,
    /// Staff may pass seats, buffer and walk-in-only; never an overlap.
    pub(super) staff: bool,
    /// They are here already: tables that are kept for the door are kept for them.
    pub(super) at_the_door: bool,
    /// The booking that moves: what it holds itself is free to it.
    pub(super) except: Option<BookingId>,
    /// Which try of the transaction this is: from the second on every table is locked at once, so
    /// that the choice cannot be overtaken again.
    pub(super) attempt: usize,
    pub(super) now: DateTime<Utc>,
}

impl Request<'_> {
    /// When the table must be free that is chosen for them: who is here already sits there now.
    fn stay(&self) -> Period {
        if self.at_the_door {
            occupancy::sat(self.period, self.setup.calendar(), self.now)
        } else {
            self.period
        }
    }
}

/// Chooses tables and locks them until the transaction ends. `collided` if somebody took them
/// between the choice and the lock: then the transaction must be run again.
pub(super) async fn place(tx: &mut Tx, request: &Request<'_>) -> Result<Vec<TableNo>> {
    if request.attempt > 0 {
        let mut every: Vec<TableId> = request.setup.tables.iter().map(|table| table.id).collect();
        every.sort_unstable();
        lock(tx, &every).await?;
        return choose(request, &held(tx, request).await?).map_err(Into::into);
    }
    if let (Wish::Tables(numbers), None) = (request.wish, request.except) {
        // Nothing to choose before the lock. A booking that moves may go on to another wish, and
        // must hold no lock by then: the next one could be of a lower table.
        lock(tx, &request.setup.ids(numbers)?).await?;
        return choose(request, &held(tx, request).await?).map_err(Into::into);
    }
    let chosen = choose(request, &held(tx, request).await?)?;
    lock(tx, &request.setup.ids(&chosen)?).await?;
    if matches!(tx, Tx::Postgres(_))
        && choose(request, &held(tx, request).await?) != Ok(chosen.clone())
    {
        return Err(Error::Collided("the table was taken meanwhile".into()));
    }
    Ok(chosen)
}

/// Locks tables, in id order; `collided` if one of them was retired since the setup was read.
pub(super) async fn lock(tx: &mut Tx, ids: &[TableId]) -> Result<()> {
    if tables::lock(tx, ids).await? == ids.len() {
        Ok(())
    } else {
        Err(Error::Collided("a table was retired meanwhile".into()))
    }
}

/// Locks tables whether in service or not.
pub(super) async fn lock_any(tx: &mut Tx, ids: &[TableId]) -> Result<()> {
    tables::lock(tx, ids).await.map(|_| ())
}

/// Refuses what would take the table from guests who sit there outside the time that they booked.
/// Its row must be locked before.
pub(super) async fn nobody_sits_at(
    tx: &mut Tx,
    setup: &Setup,
    number: TableNo,
    period: Period,
    now: DateTime<Utc>,
) -> Result<()> {
    let (calendar, table) = (setup.calendar(), setup.table(number)?.id);
    let holds = holds::between(tx, period, calendar.day_of(now), None).await?;
    match occupancy::taken(&holds, table, period, false, calendar, now) {
        Some(Taken::Sitting(booking)) => Err(occupied(number, booking).into()),
        _ => Ok(()),
    }
}

async fn held(tx: &mut Tx, request: &Request<'_>) -> Result<Vec<Hold>> {
    let buffer = request.setup.venue.rules.buffer_min;
    let today = request.setup.calendar().day_of(request.now);
    holds::between(tx, request.stay().widened(buffer), today, request.except).await
}

fn choose(request: &Request<'_>, holds: &[Hold]) -> Result<Vec<TableNo>, Refusal> {
    let held = request.setup.as_of(holds, request.now);
    if request.staff {
        for_staff(request, holds, &held)
    } else {
        for_guest(request, &held)
    }
}

fn for_guest(request: &Request<'_>, held: &[Held]) -> Result<Vec<TableNo>, Refusal> {
    let Request {
        setup,
        party,
        period,
        ..
    } = *request;
    let rules = &setup.venue.rules;
    let seating = seating::seating(
        &setup.tables,
        held,
        party,
        period,
        rules.buffer_min,
        rules.max_spare_seats,
    );
    match request.wish {
        Wish::Any => seating::choose(&seating).ok_or(Refusal::SlotTaken),
        Wish::Offered(ids) => {
            let tables = &setup.tables;
            if seating::serves(tables, held, ids, party, period, rules.buffer_min) {
                return Ok(setup.numbers(ids));
            }
            seating::choose(&seating).ok_or(Refusal::SlotTaken)
        }
        Wish::Tables(numbers) => match numbers.as_slice() {
            [one] => wanted_table(setup, &seating, *one),
            [a, b] => wanted_join(setup, &seating, held, [*a, *b], request),
            _ => Err(Refusal::TablesInvalid),
        },
    }
}

fn wanted_table(
    setup: &Setup,
    seating: &Seating,
    number: TableNo,
) -> Result<Vec<TableNo>, Refusal> {
    let table = setup.table(number)?;
    let why = seating
        .unfit
        .iter()
        .find(|(unfit, _)| *unfit == number)
        .map(|(_, why)| why);
    match why {
        None => Ok(vec![number]),
        Some(Unfit::TooSmall) => Err(Refusal::TableTooSmall {
            number: number.get(),
            seats: table.seats.max,
        }),
        Some(Unfit::TooBig) => Err(Refusal::TableTooBig {
            number: number.get(),
        }),
        Some(Unfit::WalkInOnly) => Err(Refusal::TableWalkInOnly {
            number: number.get(),
        }),
        Some(Unfit::Taken) => Err(Refusal::SlotTaken),
    }
}

fn wanted_join(
    setup: &Setup,
    seating: &Seating,
    held: &[Held],
    pair: [TableNo; 2],
    request: &Request<'_>,
) -> Result<Vec<TableNo>, Refusal> {
    if seating.joins.contains(&pair) {
        return Ok(pair.to_vec());
    }
    let (a, b) = (setup.table(pair[0])?, setup.table(pair[1])?);
    if !a.neighbours.contains(&b.number) {
        return Err(Refusal::TablesNotNeighbours);
    }
    if let Some(table) = [a, b].into_iter().find(|table| !table.online) {
        return Err(Refusal::TableWalkInOnly {
            number: table.number.get(),
        });
    }
    let seats = a.seats.max + b.seats.max;
    if seats < request.party {
        return Err(Refusal::TableTooSmall {
            number: a.number.get(),
            seats,
        });
    }
    if [a, b]
        .iter()
        .any(|table| !seating::is_free(held, table.id, request.period))
    {
        return Err(Refusal::SlotTaken);
    }
    // Two tables are joined only when no single one is left.
    Err(Refusal::TableTooBig {
        number: a.number.get(),
    })
}

fn for_staff(
    request: &Request<'_>,
    holds: &[Hold],
    held: &[Held],
) -> Result<Vec<TableNo>, Refusal> {
    match request.wish {
        Wish::Tables(numbers) => {
            for number in numbers {
                let table = request.setup.table(*number)?.id;
                let (sits_down, calendar) = (request.at_the_door, request.setup.calendar());
                let period = request.period;
                match occupancy::taken(holds, table, period, sits_down, calendar, request.now) {
                    None => {}
                    Some(Taken::Agreed) => return Err(Refusal::SlotTaken),
                    Some(Taken::Sitting(booking)) => return Err(occupied(*number, booking)),
                }
            }
            Ok(numbers.clone())
        }
        Wish::Any | Wish::Offered(_) => best_for_staff(request, held).ok_or(Refusal::SlotTaken),
    }
}

/// Says to staff whose guests sit at the table.
pub(super) fn occupied(number: TableNo, booking: BookingId) -> Refusal {
    Refusal::TableOccupied {
        number: number.get(),
        booking: booking.0,
    }
}

/// The table of which there is least to warn: what a guest would be given, then without the buffer,
/// then any. For guests at the door one that is kept for them comes first.
fn best_for_staff(request: &Request<'_>, held: &[Held]) -> Option<Vec<TableNo>> {
    let (setup, party) = (request.setup, request.party);
    let (buffer, spare) = (
        setup.venue.rules.buffer_min,
        setup.venue.rules.max_spare_seats,
    );
    let seating = |tables: &[Table], buffer| {
        seating::seating(tables, held, party, request.stay(), buffer, spare)
    };
    let kept = setup.tables.iter().filter(|table| !table.online);
    let kept = kept.map(|table| Table {
        online: true,
        ..table.clone()
    });
    if request.at_the_door {
        let snug = kept.clone();
        let snug = snug.filter(|table| seating::suits(table, party, spare));
        let snug: Vec<Table> = snug.collect();
        if let Some(chosen) = seating::choose(&seating(&snug, 0)) {
            return Some(chosen);
        }
    } else {
        let (roomy, tight) = (seating(&setup.tables, buffer), seating(&setup.tables, 0));
        // Apart from the others may stand only a table that is too large.
        let apart = seating::choose(&roomy).filter(|chosen| match chosen.as_slice() {
            [one] => tight.tables.contains(one),
            pair => tight.joins.iter().any(|join| join == pair),
        });
        if let Some(chosen) = apart.or_else(|| seating::choose(&tight)) {
            return Some(chosen);
        }
    }
    let online = setup.tables.iter().filter(|table| table.online).cloned();
    let every: Vec<Table> = online.chain(kept).collect();
    seating::choose(&seating(&every, 0))
}

impl Services {
    /// Says what is free instead, where a table or the room was taken.
    pub(super) async fn with_alternatives(
        &self,
        error: Error,
        party: i64,
        starts_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Error {
        if !matches!(error, Error::Refused(Refusal::SlotTaken)) {
            return error;
        }
        // What cannot be looked up must not hide that the slot is taken.
        let alternatives = self
            .alternatives(party, starts_at, now)
            .await
            .unwrap_or_default();
        Error::SlotTaken { alternatives }
    }

    async fn alternatives(
        &self,
        party: i64,
        starts_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Vec<Alternative>> {
        const MOST: usize = 4;
        let generation = self.cache.everything();
        let setup = self.setup().await?;
        let day = setup.calendar().day_of(starts_at);
        let held = self.held(generation, &setup, day, now).await?;
        let offered = slots::slots(&setup.plan(&held), day, party, None, now)?;
        let mut free: Vec<Alternative> = offered
            .into_iter()
            .filter(|slot| slot.why.is_none())
            .filter_map(|slot| {
                let tables = seating::choose(&slot.seating)?;
                let starts_at = wire::time(setup.calendar(), slot.period.start());
                Some(Alternative { starts_at, tables })
            })
            .collect();
        free.sort_by_key(|free| ((free.starts_at.to_utc() - starts_at).abs(), free.starts_at));
        free.truncate(MOST);
        Ok(free)
    }
}

//! The waitlist: seeing it and leaving it here; joining, claiming, and whose turn it is in the files
//! beside.

mod claim;
mod join;
mod turns;

use serde_json::{Value, json};

pub use self::turns::Matched;
use super::bookings::guest;
use super::setup::Setup;
use super::{Services, require, wire};
use crate::api::Page;
use crate::api::waitlist::{WaitEntry, WaitOffer};
use crate::domain::actor::{Act, Actor, Role};
use crate::domain::ids::{GuestId, WaitId};
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::domain::waitlist::{Offer, State, Wait};
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::waitlist::Filter;
use crate::store::{Tx, guests, waitlist};

/// Most items of a page.
const MAX_PAGE: i64 = 200;

/// What a staff list shows.
#[derive(Clone, Debug, Default)]
pub struct WaitQuery {
    /// Everybody of one service day; without it, those who still wait, from today on.
    pub date: Option<ServiceDay>,
    /// `next` of the page before.
    pub cursor: Option<String>,
    /// Items on the page, 1–200; 100 unless said.
    pub limit: Option<i64>,
}

impl Services {
    /// A page of the waitlist, for staff.
    pub async fn waitlist(&self, act: &Act, query: &WaitQuery) -> Result<Page<WaitEntry>> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let today = setup.calendar().day_of(act.now);
        let limit = query.limit.unwrap_or(100).clamp(1, MAX_PAGE);
        let filter = Filter {
            from: query.date.unwrap_or(today),
            to: query.date.unwrap_or(ServiceDay::END),
            open: query.date.is_none(),
            after: query.cursor.as_deref().map(read_cursor).transpose()?,
            limit: limit + 1,
        };
        let mut tx = self.store.read().await?;
        let found = waitlist::page(&mut tx, filter).await?;
        let cursor = |last: &Wait| format!("{}.{}", last.day, last.id);
        let show = |wait| entry(&setup, wait, true);
        Ok(Page::cut(found, limit, cursor, show))
    }

    /// What a guest waits for, and what of it came to an end today.
    pub async fn own_waitlist(&self, act: &Act) -> Result<Vec<WaitEntry>> {
        let person = guest(act)?;
        let setup = self.setup().await?;
        let today = setup.calendar().day_of(act.now);
        let since = setup.calendar().range(today).start();
        let mut tx = self.store.read().await?;
        let Some(guest) = guests::by_telegram(&mut tx, person.telegram_id).await? else {
            return Ok(Vec::new());
        };
        let waits = waitlist::of_guest(&mut tx, guest.id, since).await?;
        Ok(own(&setup, waits))
    }

    /// Somebody waits no longer. Guests take themselves off the list, staff anybody.
    pub async fn leave_waitlist(&self, act: &Act, id: WaitId) -> Result<()> {
        self.retry(|_| self.try_leave(act, id)).await
    }

    async fn try_leave(&self, act: &Act, id: WaitId) -> Result<()> {
        let mut tx = self.store.write().await?;
        let wait = locked(&mut tx, act, id).await?;
        step(&mut tx, act, &wait, &State::Left).await?;
        let fact = fact(Kind::WaitLeft, &wait, &json!({}));
        self.finish(act, tx, &[fact], &[]).await
    }
}

/// The wait, locked for a change of it by the actor. Guests meet other people's as if they did not
/// exist.
async fn locked(tx: &mut Tx, act: &Act, id: WaitId) -> Result<Wait> {
    let Actor::Guest(person) = &act.actor else {
        require(act, Role::Staff)?;
        return waitlist::get_locked(tx, id).await;
    };
    let wait = waitlist::get_locked(tx, id).await?;
    if wait.guest.telegram_id == Some(person.telegram_id) {
        Ok(wait)
    } else {
        Err(Error::NotFound { noun: "wait" })
    }
}

/// Writes a step, if there is such a one from where the wait stands.
async fn step(tx: &mut Tx, act: &Act, wait: &Wait, to: &State) -> Result<()> {
    wait.state.status().step(to.status())?;
    waitlist::set(tx, wait.id, to, act.now).await
}

/// A fact about a wait, with its number among the particulars.
fn fact(kind: Kind, wait: &Wait, particulars: &Value) -> Fact {
    let mut data = particulars.clone();
    if let Some(map) = data.as_object_mut() {
        map.insert("wait_id".into(), json!(wait.id));
        map.insert("date".into(), json!(wait.day));
    }
    Fact::new(kind).guest(Some(wait.guest.id)).data(data)
}

/// That a guest's waits have ended with what became of the guest.
pub(super) fn ended(guest: GuestId, waits: &[(WaitId, ServiceDay)]) -> impl Iterator<Item = Fact> {
    waits.iter().map(move |(id, day)| {
        let data = json!({ "wait_id": id, "date": day });
        Fact::new(Kind::WaitLeft).guest(Some(guest)).data(data)
    })
}

/// Waits as their guest sees them.
pub(super) fn own(setup: &Setup, waits: Vec<Wait>) -> Vec<WaitEntry> {
    waits
        .into_iter()
        .map(|wait| entry(setup, wait, false))
        .collect()
}

/// A wait on the wire; staff see whose it is.
pub(super) fn entry(setup: &Setup, wait: Wait, staff: bool) -> WaitEntry {
    let time = |moment| wire::time(setup.calendar(), moment);
    WaitEntry {
        id: wait.id,
        date: wait.day,
        from_at: time(wait.window.from),
        until_at: time(wait.window.until),
        guests: wait.party,
        minutes: wait.minutes,
        status: wait.state.status(),
        place: wait.place,
        offer: wait.offer().map(|offer| offered(setup, offer)),
        booking_id: match wait.state {
            State::Claimed(booking) => Some(booking),
            _ => None,
        },
        created_at: time(wait.created_at),
        guest: staff.then(|| wire::booking_guest(wait.guest)),
    }
}

fn offered(setup: &Setup, offer: &Offer) -> WaitOffer {
    let time = |moment| wire::time(setup.calendar(), moment);
    WaitOffer {
        starts_at: time(offer.period.start()),
        ends_at: time(offer.period.end()),
        tables: setup.numbers(&offer.tables),
        expires_at: time(offer.until),
    }
}

fn read_cursor(text: &str) -> Result<(ServiceDay, WaitId), Refusal> {
    let invalid = Refusal::SettingInvalid { field: "cursor" };
    let Some((day, id)) = text.split_once('.') else {
        return Err(invalid);
    };
    match (ServiceDay::parse(day), id.parse()) {
        (Ok(day), Ok(id)) => Ok((day, WaitId(id))),
        _ => Err(invalid),
    }
}

//! Guests: finding and reading them here, changing them in the files beside.

mod change;
mod contact;
mod export;
mod forget;
mod greet;

use chrono::NaiveTime;

use super::setup::Setup;
use super::{Services, require, wire};
use crate::api::Page;
use crate::api::guest::{Guest as Wire, GuestCard, GuestStats, TagCount, Visit};
use crate::domain::actor::{Act, Role};
use crate::domain::guest::{Guest, Sought, Tag};
use crate::domain::ids::{BookingId, GuestId};
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::bookings::{self, by_guest};
use crate::store::guests::{self, Filter};
use crate::store::{Tx, visits};

/// Most items of a page.
const MAX_PAGE: i64 = 200;
/// Longest text to look for, in characters.
const MAX_QUERY: usize = 100;
/// Most tags of a list.
const TAGS: i64 = 200;
/// How many bookings and how many entries of the ledger a card shows.
const RECENT: i64 = 20;

/// What a list of guests shows; everybody unless something is said.
#[derive(Clone, Debug, Default)]
pub struct GuestQuery {
    /// `#12`, a Telegram id, `@name`, a phone, or part of a name or of a phone.
    pub query: Option<String>,
    /// Only those with this tag.
    pub tag: Option<String>,
    /// Only those who may not book.
    pub barred: bool,
    /// `next` of the page before.
    pub cursor: Option<String>,
    /// Items on the page, 1–200; 100 unless said.
    pub limit: Option<i64>,
}

impl Services {
    /// The tags that guests have, the most frequent first, for staff.
    pub async fn tags(&self, act: &Act) -> Result<Vec<TagCount>> {
        require(act, Role::Staff)?;
        let mut tx = self.store.read().await?;
        let counted = guests::counted_tags(&mut tx, TAGS).await?;
        let shown = counted
            .into_iter()
            .map(|(tag, guests)| TagCount { tag, guests });
        Ok(shown.collect())
    }

    /// A page of guests, newest first, for staff. Whoever was forgotten is in none.
    pub async fn guests(&self, act: &Act, query: &GuestQuery) -> Result<Page<Wire>> {
        require(act, Role::Staff)?;
        let limit = query.limit.unwrap_or(100).clamp(1, MAX_PAGE);
        let sought = text::clean_line("q", query.query.as_deref().unwrap_or_default(), MAX_QUERY)?;
        let sought = Some(sought.as_str())
            .filter(|text| !text.is_empty())
            .map(Sought::parse);
        let tag = query.tag.as_deref().filter(|tag| !tag.is_empty());
        let tag = tag.map(Tag::new).transpose()?;
        let filter = Filter {
            sought: sought.as_ref(),
            tag: tag.as_ref(),
            barred: query.barred,
            before: query
                .cursor
                .as_deref()
                .map_or(Ok(FROM_THE_TOP), read_cursor)?,
            limit: limit + 1,
        };
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let found = guests::page(&mut tx, filter).await?;
        let cursor = |last: &Guest| last.id.to_string();
        let show = |one| guest(&setup, one);
        Ok(Page::cut(found, limit, cursor, show))
    }

    /// Everything about a guest at a glance, for staff.
    pub async fn guest(&self, act: &Act, id: GuestId) -> Result<GuestCard> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        card(&mut tx, &setup, id).await
    }
}

/// Above every guest's number.
const FROM_THE_TOP: GuestId = GuestId(i64::MAX);

fn read_cursor(text: &str) -> Result<GuestId, Refusal> {
    let number = text.parse().ok();
    number
        .map(GuestId)
        .ok_or(Refusal::SettingInvalid { field: "cursor" })
}

/// The card as the transaction sees it; every part is found by the guest's number.
async fn card(tx: &mut Tx, setup: &Setup, id: GuestId) -> Result<GuestCard> {
    let shown = guest(setup, guests::get(tx, id).await?);
    let stats = by_guest::stats(tx, id).await?;
    let favourite_table = by_guest::favourite_table(tx, id).await?;
    let from_the_end = (
        ServiceDay::END.0.and_time(NaiveTime::MIN).and_utc(),
        BookingId(i64::MAX),
    );
    let recent = bookings::of_guest(tx, id, from_the_end, RECENT).await?;
    let ledger = visits::newest(tx, id, RECENT).await?;
    Ok(GuestCard {
        guest: shown,
        stats: GuestStats {
            bookings: stats.bookings,
            completed: stats.completed,
            canceled: stats.canceled,
            no_shows: stats.no_shows,
            favourite_table,
            first_visit: stats.first_visit.map(ServiceDay),
            last_visit: stats.last_visit.map(ServiceDay),
        },
        bookings: recent
            .into_iter()
            .map(|one| wire::booking(setup, one))
            .collect(),
        visits: ledger.into_iter().map(|one| visit(setup, one)).collect(),
    })
}

/// A guest as staff see them.
fn guest(setup: &Setup, guest: Guest) -> Wire {
    Wire {
        forgotten: guest.is_forgotten(),
        id: guest.id,
        telegram_id: guest.telegram_id,
        name: guest.name,
        username: guest.username,
        phone: guest.phone,
        phone_verified: guest.phone_verified,
        language: guest.language,
        notes: guest.notes,
        tags: guest.tags.into_iter().map(Into::into).collect(),
        discount: guest.discount,
        subscribed: guest.subscribed,
        barred: guest.barred,
        version: guest.version,
        created_at: wire::time(setup.calendar(), guest.created_at),
        loyalty: setup.venue.loyalty.standing(guest.visits),
    }
}

fn visit(setup: &Setup, one: visits::Visit) -> Visit {
    Visit {
        delta: one.delta,
        reason: one.reason,
        actor: one.actor,
        booking_id: one.booking_id.map(BookingId),
        at: wire::time(setup.calendar(), one.at),
    }
}

/// The guest, locked, if anything may still be kept about them.
async fn kept(tx: &mut Tx, id: GuestId) -> Result<Guest> {
    let guest = guests::get_locked(tx, id).await?;
    if guest.is_forgotten() {
        return Err(Refusal::GuestForgotten.into());
    }
    Ok(guest)
}

/// Refuses a change of what somebody changed meanwhile.
fn fresh(guest: &Guest, version: Option<i64>) -> Result<()> {
    match version {
        Some(version) if version != guest.version => Err(Error::StaleVersion {
            current: guest.version,
        }),
        _ => Ok(()),
    }
}

/// That these fields of a guest changed; never what they hold.
fn changed(id: GuestId, fields: &[&str]) -> Fact {
    Fact::new(Kind::GuestChanged)
        .guest(Some(id))
        .data(serde_json::json!({ "changed": fields }))
}

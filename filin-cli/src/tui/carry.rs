//! Carries effects out: the only part of the dashboard that talks to the server.

use std::collections::HashSet;

use filin_core::api::Page;
use filin_core::api::booking::Booking;
use filin_core::api::broadcast::Broadcast;
use filin_core::api::event::Event;
use filin_core::api::health::Health;
use filin_core::api::venue::Venue;
use filin_core::api::waitlist::{Claim, WaitEntry};
use filin_core::domain::broadcast::Step as CastStep;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::waitlist::WaitStatus;
use serde_json::json;

use super::effect::{Act, Answer, Done, Effect, Found, Free, Loaded, Look};
use crate::client::{Client, Query};
use crate::error::{Error, Result};

const BOOKINGS: &str = "/api/admin/bookings";
const BLOCKS: &str = "/api/admin/blocks";
const GUESTS: &str = "/api/admin/guests";
const WAITLIST: &str = "/api/admin/waitlist";
const CASTS: &str = "/api/admin/broadcasts";
/// So many lines of the log are read at the start.
const EVENTS: i64 = 100;
/// And so many broadcasts.
const LAST_CASTS: i64 = 20;
/// So many of each are found.
const FOUND: i64 = 20;
/// So far back bookings are looked for, and so many of them: the server tells the oldest first.
const PAST_DAYS: i64 = 31;
const PAST: i64 = 200;
/// Requests lie no further ahead: nobody books more than a year before.
const AHEAD_DAYS: i64 = 400;

/// Carries out what talks to the server; nothing where nothing is to be said.
pub(crate) async fn carry(client: &Client, effect: Effect) -> Option<Answer> {
    Some(match effect {
        Effect::Quit | Effect::Suspend | Effect::Redraw => return None,
        Effect::Load(day) => Answer::Loaded(load(client, day).await.map(Box::new)),
        Effect::Room(day) => Answer::Room(client.get("/api/admin/tables", &dated(day)).await),
        Effect::Waits(day) => Answer::Waits(day, waits(client, day).await),
        Effect::Casts => Answer::Casts(casts(client).await),
        Effect::Guest(id) => {
            let path = format!("{GUESTS}/{id}");
            Answer::Guest(client.get(&path, &Query::new()).await.map(Box::new))
        }
        Effect::Act(act) => {
            let done = perform(client, &act).await;
            Answer::Acted(act, done)
        }
        Effect::Slots(number, free) => Answer::Slots(number, slots(client, &free).await),
        Effect::Search(number, look) => Answer::Found(number, search(client, &look).await),
    })
}

fn dated(day: ServiceDay) -> Query {
    vec![("date", day.to_string())]
}

async fn load(client: &Client, day: Option<ServiceDay>) -> Result<Loaded> {
    let none = Query::new();
    let venue: Venue = client.get("/api/admin/venue", &none).await?;
    let day = day.unwrap_or(venue.today);
    let health = client.probe("/health").await?;
    let version = serde_json::from_slice(&health.body).map(|health: Health| health.version);
    let waiting = vec![
        ("status", "pending".to_owned()),
        ("from", venue.today.prev().to_string()),
        ("to", venue.today.plus_days(AHEAD_DAYS).to_string()),
    ];
    Ok(Loaded {
        who: client.get("/api/admin/whoami", &none).await?,
        version: version.unwrap_or_default(),
        bookings: client.pages(BOOKINGS, &dated(day)).await?,
        pending: client.pages(BOOKINGS, &waiting).await?,
        waits: waits(client, day).await?,
        casts: casts(client).await?,
        room: client.get("/api/admin/tables", &dated(day)).await?,
        stats: client.get("/api/admin/stats", &dated(venue.today)).await?,
        events: events(client).await?,
        day,
        venue,
    })
}

/// Whoever waits, on any day; and those of the day who did not take what they were offered.
async fn waits(client: &Client, day: ServiceDay) -> Result<Vec<WaitEntry>> {
    let mut waits: Vec<WaitEntry> = client.pages(WAITLIST, &Query::new()).await?;
    let of_day: Vec<WaitEntry> = client.pages(WAITLIST, &dated(day)).await?;
    let lapsed = |wait: &WaitEntry| wait.status == WaitStatus::Lapsed;
    waits.extend(of_day.into_iter().filter(lapsed));
    Ok(waits)
}

/// Broadcasts are for managers and owners to see; an older server has none.
async fn casts(client: &Client) -> Result<Option<Vec<Broadcast>>> {
    let newest = vec![("limit", LAST_CASTS.to_string())];
    let page: Result<Page<Broadcast>> = client.get(CASTS, &newest).await;
    match page {
        Ok(page) => Ok(Some(page.items)),
        Err(Error::Problem(problem)) if matches!(problem.status, 403 | 404) => Ok(None),
        Err(Error::Status(404)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The log is the owner's to read; others see what happens while they look.
async fn events(client: &Client) -> Result<Vec<Event>> {
    let newest = vec![("limit", EVENTS.to_string())];
    let page: Result<Page<Event>> = client.get("/api/admin/events", &newest).await;
    match page {
        Ok(page) => Ok(page.items),
        Err(Error::Problem(problem)) if problem.status == 403 => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

async fn perform(client: &Client, act: &Act) -> Result<Done> {
    let booking = |booking: Booking| Done::Booking(Box::new(booking));
    match act.made() {
        Act::Step(id, change) => {
            let path = format!("{BOOKINGS}/{id}/status");
            client.post(&path, change).await.map(booking)
        }
        Act::Create(number, new) => {
            let made = client.post_once_as(*number, BOOKINGS, new);
            made.await.map(booking)
        }
        Act::Change(id, change) => {
            let path = format!("{BOOKINGS}/{id}");
            client.patch(&path, change).await.map(booking)
        }
        Act::Block(block) => client.post(BLOCKS, block).await.map(Done::Block),
        Act::Unblock(id) => {
            let path = format!("{BLOCKS}/{id}");
            client.delete(&path).await.map(|()| Done::Unblocked)
        }
        Act::Guest(id, change) => {
            let path = format!("{GUESTS}/{id}");
            let card = client.patch(&path, change).await?;
            Ok(Done::Guest(Box::new(card)))
        }
        Act::Wait(new) => {
            let wait = client.post(WAITLIST, new).await?;
            Ok(Done::Wait(Box::new(wait)))
        }
        Act::Unwait(id) => {
            let path = format!("{WAITLIST}/{id}");
            client.delete(&path).await.map(|()| Done::Unwaited)
        }
        Act::Claim(number, id) => {
            let path = format!("{WAITLIST}/{id}/claim");
            let claim = Claim::default();
            let made = client.post_once_as(*number, &path, &claim);
            made.await.map(booking)
        }
        Act::Cast(id, step) => {
            let step = match step {
                CastStep::Pause => "pause",
                CastStep::Resume => "resume",
                CastStep::Cancel => "cancel",
            };
            let path = format!("{CASTS}/{id}/{step}");
            let cast = client.post(&path, &json!({})).await?;
            Ok(Done::Cast(Box::new(cast)))
        }
        // What is made is no taking back.
        Act::Back(_) => Err(Error::Answer(String::new())),
    }
}

async fn slots(
    client: &Client,
    free: &Free,
) -> Result<filin_core::api::availability::Availability> {
    let mut query = dated(free.day);
    query.push(("guests", free.guests.to_string()));
    query.push(("explain", "1".to_owned()));
    query.extend(free.minutes.map(|minutes| ("minutes", minutes.to_string())));
    client.get("/api/admin/availability", &query).await
}

/// Whatever bears the text: the booking of this number, those to come, those of late, guests.
async fn search(client: &Client, look: &Look) -> Result<Found> {
    let text = look.text.trim_start_matches('#');
    let asked = |limit: i64| vec![("q", text.to_owned()), ("limit", limit.to_string())];
    let mut past = asked(PAST);
    past.push(("from", look.today.plus_days(-PAST_DAYS).to_string()));
    past.push(("to", look.today.prev().to_string()));
    let coming = asked(FOUND);
    let (numbered, coming, past, guests): (_, Result<Page<Booking>>, Result<Page<Booking>>, _) = tokio::join!(
        numbered(client, text),
        client.get(BOOKINGS, &coming),
        client.get(BOOKINGS, &past),
        client.get::<Page<_>>(GUESTS, &coming),
    );
    let mut bookings: Vec<Booking> = numbered?.into_iter().collect();
    bookings.extend(coming?.items);
    let few = usize::try_from(FOUND).unwrap_or_default();
    bookings.extend(past?.items.into_iter().rev().take(few));
    let mut seen = HashSet::new();
    bookings.retain(|booking| seen.insert(booking.id));
    Ok(Found {
        bookings,
        guests: guests?.items,
    })
}

/// The booking of this number, if it is one.
async fn numbered(client: &Client, text: &str) -> Result<Option<Booking>> {
    let Ok(id) = text.parse::<u32>() else {
        return Ok(None);
    };
    match client.get(&format!("{BOOKINGS}/{id}"), &Query::new()).await {
        Err(Error::Problem(problem)) if problem.status == 404 => Ok(None),
        found => found.map(Some),
    }
}

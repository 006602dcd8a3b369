//! The waitlist: who may wait, who is offered what, and what becomes of it.

mod at_once;
mod claims;
mod days;
mod histories;
mod join;
mod offers;
mod refused;

use chrono::TimeDelta;
use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::ids::WaitId;
use filin_core::domain::waitlist::WaitStatus;
use filin_core::service::{Matched, Options, Seed, Services, WaitQuery};

use crate::support::*;

/// A venue of two tables of four that can be joined.
async fn nook(engine: Engine) -> Option<TestVenue> {
    let standard = Seed::standard(chrono_tz::Tz::Europe__Moscow);
    let tables = standard.tables[..2].to_vec();
    let seed = Seed { tables, ..standard };
    TestVenue::open_as(engine, &seed, Options::default()).await
}

/// One table is left in it at 20:00: the booking of the other is given.
async fn one_left(services: &Services) -> filin_core::domain::ids::BookingId {
    pending(services, 90, "20:00", 1).await.id
}

/// The job, so many minutes after [`now`].
async fn run(services: &Services, minutes: i64) -> Matched {
    let at = now() + TimeDelta::minutes(minutes);
    services.match_waitlist(at).await.expect("a run")
}

fn offered(count: usize) -> Matched {
    Matched {
        offered: count,
        ..Matched::default()
    }
}

/// Everybody of tonight's line, ended ones too.
async fn tonights(services: &Services) -> Vec<WaitEntry> {
    let query = WaitQuery {
        date: Some(friday()),
        limit: Some(200),
        ..WaitQuery::default()
    };
    services.waitlist(&staff(), &query).await.unwrap().items
}

async fn entry(services: &Services, id: WaitId) -> WaitEntry {
    let mut all = tonights(services).await;
    all.retain(|wait| wait.id == id);
    all.pop().expect("a wait")
}

async fn status(services: &Services, id: WaitId) -> WaitStatus {
    entry(services, id).await.status
}

/// Kinds of messages with whom they go to, about waits alone.
async fn told(venue: &TestVenue) -> Vec<String> {
    let sql = "select audience || ':' || kind from outbox where kind like 'waitlist%' order by id";
    venue.raw().texts(sql).await
}

/// The kinds of a wait's facts.
async fn facts(venue: &TestVenue, id: WaitId) -> Vec<String> {
    let sql = format!(
        "select substr(kind, 10) from events where kind like 'waitlist.%' \
         and cast(data ->> 'wait_id' as text) = '{id}' order by seq"
    );
    venue.raw().texts(&sql).await
}

async fn bar(venue: &TestVenue) {
    venue
        .raw()
        .run(match venue.raw() {
            Raw::Sqlite(_) => "update guests set barred = 1",
            Raw::Postgres(_) => "update guests set barred = true",
        })
        .await;
}

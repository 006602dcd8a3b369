//! Whole databases on the move: every table, both ways, all or nothing.

mod backups;
mod catalogue;
mod legacy;
mod moves;
mod refused;

pub use chrono_tz::Tz;
pub use filin_core::domain::booking::Status;
pub use filin_core::service::Seed;
pub use filin_core::store::url::DatabaseUrl;
pub use filin_core::transfer::error::{Error, Result};
pub use filin_core::transfer::migrate::{Sums, Watch, compare, fill};
pub use filin_core::transfer::report::Report;
pub use filin_core::transfer::source::{Source, SourceFeed};
pub use filin_core::transfer::target::{Found, Target, inspect};
pub use filin_core::transfer::v3::Options;
pub use tokio::runtime::Handle;

pub use crate::support::*;

pub fn url(database: &Database) -> DatabaseUrl {
    database.url.parse().unwrap()
}

pub fn options() -> Options {
    Options {
        zone: Tz::Europe__Moscow,
        now: now(),
        name: "Filin".into(),
    }
}

/// Runs what blocks where it may.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce(&Handle) -> T + Send + 'static) -> T {
    let runtime = Handle::current();
    tokio::task::spawn_blocking(move || work(&runtime))
        .await
        .unwrap()
}

pub fn feed(from: &DatabaseUrl, runtime: &Handle) -> Result<SourceFeed> {
    Source::open(from, runtime)?.feed(options(), Report::default())
}

/// Looks on and says nothing.
pub struct Nobody;

impl Watch for Nobody {}

/// From one into the other, as the command does it.
pub async fn moved(from: DatabaseUrl, to: DatabaseUrl) -> Result<Sums> {
    blocking(move |runtime| {
        let mut feed = feed(&from, runtime)?;
        fill(&mut feed, Target::begin(&to, runtime)?, &Nobody)
    })
    .await
}

pub async fn equal(one: DatabaseUrl, other: DatabaseUrl) -> Result<Sums> {
    blocking(move |runtime| {
        let (mut one, mut other) = (feed(&one, runtime)?, feed(&other, runtime)?);
        compare(&mut one, &mut other, &Nobody)
    })
    .await
}

pub async fn found(at: DatabaseUrl) -> Result<Found> {
    blocking(move |runtime| inspect(&at, now(), runtime)).await
}

/// An evening with a bit of everything.
pub async fn lively(engine: Engine) -> Option<TestVenue> {
    let venue = TestVenue::open(engine).await?;
    let services = &venue.services;
    let one = pending(services, 1, "18:00", 1).await;
    let two = pending(services, 2, "20:00", 2).await;
    pending(services, 3, "21:00", 3).await;
    step(services, one.id, Status::Confirmed).await.unwrap();
    step(services, two.id, Status::Canceled).await.unwrap();
    for to in [Status::Seated, Status::Completed] {
        step(services, one.id, to).await.unwrap();
    }
    services
        .block_table(&staff(), &block("20:00", 60, 5))
        .await
        .unwrap();
    waiting(services, 4, "19:00").await;
    services
        .greet(&guest(9_007_199_254_740_991), Some(true))
        .await
        .unwrap();
    let raw = venue.raw();
    let yes = if engine == Engine::Sqlite {
        "1"
    } else {
        "true"
    };
    let blob = if engine == Engine::Sqlite {
        "x'00ff'"
    } else {
        r"'\x00ff'"
    };
    raw.run(&format!(
        "insert into guest_tags (guest_id, tag) select min(id), 'вид на сову' from guests; \
         insert into subscription_changes (guest_id, gained, at) \
         select min(id), {yes}, '2026-11-27T12:00:00.000001+00:00' from guests; \
         insert into broadcast_files (kind, name, size, digest, bytes, created_by, created_at) \
         values ('photo', 'сова.jpg', 2, 'd', {blob}, 'staff:501', '2026-11-27T12:00:00+00:00'); \
         insert into hours_exceptions (day, opens, closes, note) values ('2026-12-31', null, null, '\t\"\\')"
    ))
    .await;
    Some(venue)
}

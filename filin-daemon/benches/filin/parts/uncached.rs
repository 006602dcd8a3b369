//! What has to be read: bootstrap while something keeps changing, and a staff member's day of a
//! hundred bookings, which is never remembered. Beside each the same use case on the same database,
//! called in this process by as many tasks: what HTTP costs, and nothing else.
//!
//! "Something keeps changing": the venue's name, every ten milliseconds, which empties every cache.
//! Two thousand guests ask in turn by init data, so nobody asks twice between two changes, and both
//! sides read the same: the venue once a change, each guest's role, record and bookings every time.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use filin_core::api::venue::VenueChange;
use filin_core::domain::actor::Role;
use filin_core::domain::service_day::ServiceDay;
use filin_core::service::ListQuery;
use tokio::task::JoinHandle;

use super::{CONNECTIONS, on};
use crate::child::Child;
use crate::client::Client;
use crate::compare::Rounds;
use crate::fill::{self, A_DAY, Past, TABLES};
use crate::load::{Load, Pass, Requests, drive, get};
use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Row};

const PART: Part = Part::Uncached;
const BESIDE: &str = "without HTTP";
const GUESTS: usize = 2_000;
const TOKENS: usize = 300;
const STIR: Duration = Duration::from_millis(10);
/// Of the design, §13.
const LEAST: f64 = 0.5;

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let place = Arc::new(Place::open(engine, TABLES).await?);
    let past = Past {
        bookings: 2_000,
        guests: GUESTS,
        ahead: 9,
    };
    fill::fill(&place, past).await?;
    let tokens = people::tokens(&place, TOKENS, Role::Manager).await?;
    let guests =
        (0..GUESTS).map(|number| get("/api/bootstrap", &people::init_data(&place, number)));
    let guests = Requests::new(&guests.collect::<Vec<_>>(), Pass::Round)?;
    let day = format!("/api/admin/bookings?date={}&limit={A_DAY}", place.today());
    let staff: Vec<String> = tokens.iter().map(|who| get(&day, who)).collect();
    let staff = Requests::new(&staff, Pass::Round)?;

    let mut rows = Vec::new();
    for connections in CONNECTIONS {
        let mut rounds = Rounds::default();
        for _ in 0..options.rounds() {
            let stir = Stir::here(&place);
            let theirs = bootstraps(&place, connections, options).await?;
            stir.stop().await?;
            rounds.theirs.push(theirs);
            let daemon = Child::daemon(&place.url).await?;
            let stir = Stir::there(&daemon, tokens.clone())?;
            let ours = guests
                .send(&daemon.address, connections, options.slice())
                .await?;
            stir.stop().await?;
            rounds.ours.push(ours.must_be_clean()?);
            daemon.stop().await?;
        }
        let row = rounds.rate(
            PART,
            "bootstrap, uncached",
            &on(engine, connections),
            BESIDE,
        );
        rows.push(row.budget(Budget::RatioAtLeast(LEAST)));
    }
    for connections in CONNECTIONS {
        let mut rounds = Rounds::default();
        for _ in 0..options.rounds() {
            rounds
                .theirs
                .push(days(&place, connections, options).await?);
            let daemon = Child::daemon(&place.url).await?;
            hundred(&daemon, &day, &tokens).await?;
            let ours = staff
                .send(&daemon.address, connections, options.slice())
                .await?;
            rounds.ours.push(ours.must_be_clean()?);
            daemon.stop().await?;
        }
        let row = rounds.rate(
            PART,
            "staff day, 100 rows",
            &on(engine, connections),
            BESIDE,
        );
        rows.push(row.budget(Budget::RatioAtLeast(LEAST)));
    }
    Ok(rows)
}

async fn bootstraps(place: &Arc<Place>, tasks: usize, options: &Options) -> anyhow::Result<Load> {
    let place = Arc::clone(place);
    let call = move |number: usize| {
        let place = Arc::clone(&place);
        async move {
            let act = people::guest_act(&place, number % GUESTS);
            place.services.bootstrap(&act).await?;
            Ok(())
        }
    };
    drive(tasks, options.slice(), call).await
}

async fn days(place: &Arc<Place>, tasks: usize, options: &Options) -> anyhow::Result<Load> {
    let place = Arc::clone(place);
    let call = move |_| {
        let place = Arc::clone(&place);
        async move {
            let query = ListQuery {
                date: Some(ServiceDay(place.today())),
                limit: Some(i64::try_from(A_DAY)?),
                ..ListQuery::default()
            };
            let page = place
                .services
                .bookings(&people::owner_act(&place), &query)
                .await?;
            if page.items.len() == A_DAY {
                Ok(())
            } else {
                bail!("{} rows instead of {A_DAY}", page.items.len())
            }
        }
    };
    drive(tasks, options.slice(), call).await
}

/// The daemon must give all hundred rows.
async fn hundred(daemon: &Child, path: &str, tokens: &[String]) -> anyhow::Result<()> {
    let who = tokens.first().context("no token")?;
    let (page, _) = Client::new(daemon)?.get(path, who).await?;
    let rows = page["items"].as_array().map(Vec::len);
    if rows != Some(A_DAY) {
        bail!("GET {path}: {rows:?} rows instead of {A_DAY}");
    }
    Ok(())
}

/// Changes the venue's name over and over, until it is stopped.
struct Stir {
    task: JoinHandle<anyhow::Result<()>>,
}

impl Stir {
    /// By the use case, in this process.
    fn here(place: &Arc<Place>) -> Self {
        let place = Arc::clone(place);
        let task = tokio::spawn(async move {
            for number in 0_u64.. {
                let change = VenueChange {
                    name: Some(format!("Филин {number}")),
                    ..VenueChange::default()
                };
                place
                    .services
                    .change_venue(&people::owner_act(&place), &change)
                    .await?;
                tokio::time::sleep(STIR).await;
            }
            Ok(())
        });
        Self { task }
    }

    /// By requests to a daemon.
    fn there(daemon: &Child, tokens: Vec<String>) -> anyhow::Result<Self> {
        let client = Client::new(daemon)?;
        let task = tokio::spawn(async move {
            for (number, who) in tokens.iter().cycle().enumerate() {
                client.rename(who, number).await?;
                tokio::time::sleep(STIR).await;
            }
            Ok(())
        });
        Ok(Self { task })
    }

    /// Fails if a change was refused meanwhile.
    async fn stop(self) -> anyhow::Result<()> {
        if self.task.is_finished() {
            return self.task.await?;
        }
        self.task.abort();
        Ok(())
    }
}

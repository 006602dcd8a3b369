//! Guests book tables, each a place that nobody else wants, and every answer must be 201. Beside it
//! the same use case in this process by as many tasks, and the bare statements of it: a transaction
//! with the same locks that only writes what must be written.
//!
//! Every run has a fresh database, so that both sides begin with nothing.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use filin_core::api::booking::NewBooking;
use serde_json::json;

use super::{CONNECTIONS, on, places};
use crate::child::Child;
use crate::compare::{Rounds, rate};
use crate::load::{Load, Pass, Requests, drive, post};
use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Row};
use crate::sql;

const PART: Part = Part::Booking;
/// As many as connections, so that neighbours in time seldom want one table.
const TABLES: i64 = 64;
/// Bookings of one guest: the most that guests may have.
const EACH: usize = 3;
const WARM: usize = 200;
/// Of the design, §13.
const LEAST: f64 = 0.5;
const P99_MS: f64 = 50.0;

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for connections in CONNECTIONS {
        let (mut rounds, mut bare) = (Rounds::default(), Vec::new());
        for _ in 0..options.rounds() {
            rounds
                .theirs
                .push(without_http(engine, connections, options).await?);
            rounds
                .ours
                .push(over_http(engine, connections, options).await?);
            bare.push(statements(engine, connections, options).await?);
        }
        let on = on(engine, connections);
        let row = rounds.rate(PART, "booking a table", &on, "without HTTP");
        rows.push(row.budget(Budget::RatioAtLeast(LEAST)));
        if connections == 64 {
            rows.push(rounds.p99(PART, "booking a table", &on, "without HTTP", P99_MS));
        }
        let row = Row::new(PART, "booking a table", &on, rate(&rounds.ours));
        rows.push(row.beside("bare statements", rate(&bare)));
    }
    Ok(rows)
}

async fn over_http(engine: Engine, connections: usize, options: &Options) -> anyhow::Result<Load> {
    let place = Place::open(engine, TABLES).await?;
    let places = places(place.today(), TABLES);
    let guests = places.len() / EACH;
    let wishes = places
        .iter()
        .enumerate()
        .map(|(number, (starts_at, table))| {
            let who = people::init_data(&place, number % guests);
            let body = json!({ "starts_at": starts_at, "guests": 2, "table_no": table });
            post("/api/bookings", &who, &body.to_string())
        });
    let wishes: Vec<String> = wishes.collect();
    let (warm, rest) = wishes.split_at_checked(WARM).context("too few places")?;
    let daemon = Child::daemon(&place.url).await?;
    let warm = Requests::new(warm, Pass::Counted)?;
    let warm = warm
        .send(&daemon.address, 16, Duration::from_secs(1))
        .await?;
    if warm.other + warm.taken > 0 {
        bail!("warming up, something else than 201 was answered: {warm:?}");
    }
    let rest = Requests::new(rest, Pass::Once)?;
    let load = rest
        .send(&daemon.address, connections, options.slice())
        .await?;
    let load = load.must_be_clean()?;
    daemon.stop().await?;
    let booked = sql::count(&place.store, "bookings").await?;
    if booked < load.answered + warm.answered {
        bail!(
            "{booked} bookings of {} that were answered",
            load.answered + warm.answered
        );
    }
    place.close().await;
    Ok(load)
}

async fn without_http(
    engine: Engine,
    connections: usize,
    options: &Options,
) -> anyhow::Result<Load> {
    let place = Arc::new(Place::open(engine, TABLES).await?);
    let places = Arc::new(places(place.today(), TABLES));
    let guests = places.len() / EACH;
    let here = Arc::clone(&place);
    let call = move |number: usize| {
        let (place, places) = (Arc::clone(&here), Arc::clone(&places));
        async move {
            let (starts_at, table) = places.get(number).context("too few places")?.clone();
            let new = NewBooking {
                starts_at,
                guests: 2,
                table_no: Some(table),
                ..NewBooking::default()
            };
            let act = people::guest_act(&place, number % guests);
            place.services.request_booking(&act, &new, None).await?;
            Ok(())
        }
    };
    let load = warm_and_drive(connections, options, call).await?;
    place.services.close().await;
    Ok(load)
}

async fn statements(engine: Engine, connections: usize, options: &Options) -> anyhow::Result<Load> {
    let place = Arc::new(Place::open(engine, TABLES).await?);
    sql::flush_each(&place).await?;
    let here = Arc::clone(&place);
    let call = move |number: usize| {
        let place = Arc::clone(&here);
        async move { sql::book(&place, number, TABLES).await }
    };
    let load = warm_and_drive(connections, options, call).await?;
    place.services.close().await;
    Ok(load)
}

/// The same warming up on this side: connections are open and statements prepared after it.
async fn warm_and_drive<F, Fut>(tasks: usize, options: &Options, call: F) -> anyhow::Result<Load>
where
    F: Fn(usize) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = anyhow::Result<()>> + Send,
{
    for number in 0..WARM {
        call(number).await?;
    }
    let offset = move |number: usize| call(WARM + number);
    drive(tasks, options.slice(), offset).await
}

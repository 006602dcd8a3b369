//! Sixty-four guests at a time want the same place, then the next one. One of them gets it, the
//! others are told what is free instead; nobody ever gets an error.

use std::time::Duration;

use anyhow::bail;
use serde_json::json;

use super::{on, places};
use crate::child::Child;
use crate::compare::p99;
use crate::load::{Pass, Requests, post};
use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Figure, Row};
use crate::sql;

const PART: Part = Part::Race;
const CONNECTIONS: usize = 64;
/// Of the design, §13, for bookings.
const P99_MS: f64 = 50.0;

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let wanted = if options.quick { 20 } else { 100 };
    let place = Place::open(engine, 20).await?;
    let places = places(place.today(), 20);
    let mut wishes = Vec::new();
    for (starts_at, table) in places.iter().take(wanted) {
        for _ in 0..CONNECTIONS {
            let who = people::init_data(&place, wishes.len());
            let body = json!({ "starts_at": starts_at, "guests": 2, "table_no": table });
            wishes.push(post("/api/bookings", &who, &body.to_string()));
        }
    }
    let wishes = Requests::new(&wishes, Pass::Counted)?;
    let daemon = Child::daemon(&place.url).await?;
    let time = Duration::from_secs(if options.quick { 2 } else { 8 });
    let load = wishes.send(&daemon.address, CONNECTIONS, time).await?;
    daemon.stop().await?;
    let booked = sql::count(&place.store, "bookings").await?;
    let holds = sql::count(&place.store, "holds").await?;
    place.close().await;
    if load.other > 0 || load.broken > 0 {
        bail!("something else than 201 and 409 slot_taken was answered: {load:?}");
    }
    // wrk leaves what is under way when it ends: a winner's answer may be among that.
    let places = wanted as f64;
    let late = booked - load.created as f64;
    if booked != holds || booked > places || !(0.0..=1.0).contains(&late) {
        bail!("{booked} bookings and {holds} holds of {places} places: {load:?}");
    }
    let row = Row::new(
        PART,
        "racing for a table: p99",
        &on(engine, CONNECTIONS),
        p99(&[load]),
    );
    let row = row.budget(Budget::AtMost(P99_MS)).note(format!(
        "{} got a table, {} were told slot_taken with what is free, 0 errors; {} requests unsent",
        load.created, load.taken, load.left
    ));
    let errors = Row::new(
        PART,
        "racing for a table: errors",
        &on(engine, CONNECTIONS),
        Figure::new(load.other as f64, ""),
    );
    Ok(vec![row, errors.budget(Budget::AtMost(0.0))])
}

//! Messages to a simulated Telegram at its own limits: it refuses the thirty-first of a second.

use std::time::Duration;

use anyhow::{Context, bail};
use filin_core::domain::booking::Status;
use filin_core::service::Step;
use filin_daemon::telegram::sim::{self, Call, Sim};
use tokio::time::{Instant, sleep};

use super::ask;
use crate::child::{BOT, Child};
use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Figure, Row};

const PART: Part = Part::Telegram;
/// Messages a second of one bot. Source: the Bot API's FAQ.
const LIMIT: f64 = 30.0;
/// Of the design, §13: 29 of 30.
const LEAST: f64 = 29.0 / LIMIT;
/// Each guest is told that it is asked, and that it is confirmed.
const EACH: usize = 2;

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let guests = if options.quick { 100 } else { 500 };
    let place = Place::open(engine, 20).await?;
    let sim = Sim::start(sim::Options {
        token: BOT.into(),
        scale: 1,
        ..sim::Options::default()
    });
    let sim = sim.await?;
    write(&place, &sim, guests).await?;
    let daemon = Child::bot(&place.url, &sim.url()).await?;
    let sent = all(&sim, guests * EACH).await?;
    let resident = daemon.resident_kb()? / 1024.0;
    daemon.stop().await?;
    place.close().await;
    let refused = sim.calls().iter().filter(|call| call.status == 429).count();
    let (first, last) = (sent.first(), sent.last());
    let took = last.context("nothing was sent")?.at - first.context("nothing was sent")?.at;
    let rate = (sent.len() - 1) as f64 / took.as_secs_f64();
    let on = engine.name();
    Ok(vec![
        Row::new(PART, "messages a second", on, Figure::new(rate, "/s"))
            .beside("Telegram's limit", Figure::new(LIMIT, "/s"))
            .budget(Budget::RatioAtLeast(LEAST))
            .note(format!(
                "{} messages in {:.1} s",
                sent.len(),
                took.as_secs_f64()
            )),
        Row::new(
            PART,
            "told to wait (429)",
            on,
            Figure::new(refused as f64, ""),
        )
        .budget(Budget::AtMost(0.0)),
        Row::new(PART, "resident meanwhile", on, Figure::new(resident, "MB")),
    ])
}

/// Bookings by the use cases, each with its messages.
async fn write(place: &Place, sim: &Sim, guests: usize) -> anyhow::Result<()> {
    let owner = people::owner_act(place);
    for (id, _) in ask(place, sim, guests).await? {
        let step = Step::To(Status::Confirmed);
        place
            .services
            .step_booking(&owner, id, step, None, None)
            .await?;
    }
    Ok(())
}

/// Waits until so many messages have arrived.
async fn all(sim: &Sim, wanted: usize) -> anyhow::Result<Vec<Call>> {
    let patience = Duration::from_secs(20) + Duration::from_secs_f64(wanted as f64 / LIMIT * 2.0);
    let begun = Instant::now();
    loop {
        let mut calls = sim.calls();
        calls.retain(|call| call.acted && call.method.eq_ignore_ascii_case("sendMessage"));
        if calls.len() >= wanted {
            return Ok(calls);
        }
        if begun.elapsed() > patience {
            bail!("{} of {wanted} messages arrived", calls.len());
        }
        // Often enough to see the end, and seldom enough to be no load.
        sleep(Duration::from_millis(200)).await;
    }
}

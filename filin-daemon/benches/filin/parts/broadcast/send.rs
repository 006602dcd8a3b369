//! A broadcast goes out at Telegram's own pace, and bookings are confirmed meanwhile.

use std::time::Duration;

use anyhow::{Context, anyhow, bail};
use filin_core::domain::actor::Role;
use filin_core::domain::ids::BookingId;
use filin_daemon::telegram::sim::{Sim, User};
use serde_json::json;
use tokio::time::{Instant, sleep};

use super::super::ask;
use super::{FIRST, PART, begin, simulator, subscribe};
use crate::child::Child;
use crate::client::Client;
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Figure, Row};

/// Messages a second of one bot. Source: the Bot API's FAQ.
const LIMIT: f64 = 30.0;
/// Of the design, §13: 29 of 30.
const LEAST: f64 = 29.0 / LIMIT;
/// How long the message that a booking is confirmed may take, in milliseconds. Source: the issue.
const TOLD_WITHIN: f64 = 1_000.0;
/// Between two confirmed bookings.
const PAUSE: Duration = Duration::from_secs(2);
/// A booking's guest is told that it is asked, and that it is confirmed.
const EACH: usize = 2;

/// Sends to so many, and looks at the pace, the memory, and how long a booking's message takes.
pub(super) async fn run(engine: Engine, many: i64) -> anyhow::Result<Vec<Row>> {
    let place = Place::open(engine, 20).await?;
    let sim = simulator().await?;
    subscribe(&place.store, many).await?;
    sim.people((FIRST..FIRST + many).map(|id| User::new(id, "Гость")));
    let asked = ask(&place, &sim, usize::try_from(many / 90)?).await?;
    let owner = people::tokens(&place, 1, Role::Owner).await?.remove(0);
    let made = begin(&place).await?;
    let daemon = Child::bot(&place.url, &sim.url()).await?;
    let wanted = usize::try_from(made.total)? + asked.len() * EACH;
    let patience = Duration::from_secs(30) + Duration::from_secs_f64(wanted as f64 / LIMIT * 2.0);
    let begun = Instant::now();
    let mut told = confirm(&daemon, &sim, &owner, &asked).await?;
    let meanwhile = sim.sent() < wanted;
    while sim.sent() < wanted {
        if begun.elapsed() > patience {
            bail!("{} of {wanted} arrived", sim.sent());
        }
        // Often enough to see the end, and seldom enough to be no load.
        sleep(Duration::from_millis(200)).await;
    }
    let resident = daemon.resident_kb()? / 1024.0;
    let (took, refused) = sim.view(|view| {
        let acted = || {
            view.each_call()
                .filter(|call| call.acted && call.chat.is_some())
        };
        let times = acted().next().zip(acted().next_back());
        let refused = view.each_call().filter(|call| call.status == 429).count();
        (times.map(|(first, last)| last.at - first.at), refused)
    });
    daemon.stop().await?;
    place.close().await;
    if !meanwhile {
        bail!("the broadcast was over before the bookings were confirmed");
    }
    told.sort_by(f64::total_cmp);
    let middle = told[told.len() / 2];
    let worst = told.last().copied().context("nobody was told")?;
    let took = took.context("nothing was sent")?.as_secs_f64();
    let rate = (wanted - 1) as f64 / took;
    let on = engine.name();
    Ok(vec![
        Row::new(PART, "messages a second", on, Figure::new(rate, "/s"))
            .beside("Telegram's limit", Figure::new(LIMIT, "/s"))
            .budget(Budget::RatioAtLeast(LEAST))
            .note(format!("{wanted} messages in {took:.1} s")),
        Row::new(
            PART,
            "told to wait (429)",
            on,
            Figure::new(refused as f64, ""),
        )
        .budget(Budget::AtMost(0.0)),
        Row::new(PART, "a guest is told, worst", on, Figure::new(worst, "ms"))
            .budget(Budget::AtMost(TOLD_WITHIN))
            .note(format!(
                "{} bookings confirmed meanwhile; in the middle {middle:.0} ms",
                told.len()
            )),
        Row::new(PART, "resident meanwhile", on, Figure::new(resident, "MB")),
    ])
}

/// Confirms one after the other while the broadcast goes out; gives the milliseconds from the
/// request until each guest has the message.
async fn confirm(
    daemon: &Child,
    sim: &Sim,
    owner: &str,
    asked: &[(BookingId, i64)],
) -> anyhow::Result<Vec<f64>> {
    let client = Client::new(daemon)?;
    let mut told = Vec::with_capacity(asked.len());
    for (id, chat) in asked {
        sleep(PAUSE).await;
        let path = format!("/api/admin/bookings/{id}/status");
        let begun = Instant::now();
        client
            .post(&path, owner, &json!({ "status": "confirmed" }))
            .await?;
        let arrived = sim.until("the guest is told", |view| {
            let messages = view.messages(*chat);
            let confirmed = messages.iter().any(|one| one.text.contains("подтверждена"));
            confirmed.then_some(())
        });
        arrived.await.map_err(|error| anyhow!(error))?;
        told.push(begun.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(told)
}

//! Bootstrap and availability as most guests meet them: from memory. Beside them a Rocket that
//! serves the very same answers as a constant.
//!
//! Two thousand guests with a Mini App session each ask in turn, so nobody meets their rate; each
//! answer is remembered for half a minute, then read again, as it is in life.

use anyhow::{Context, bail};
use tempfile::TempDir;

use super::{CONNECTIONS, on};
use crate::child::Child;
use crate::compare::Rounds;
use crate::fill::{self, Past, TABLES};
use crate::load::{Load, Pass, Requests, get};
use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Figure, Row};

const PART: Part = Part::Cached;
const BESIDE: &str = "a bare Rocket";
const GUESTS: usize = 2_000;
/// Seconds; enough to ask for each guest once, also on a slow database.
const WARM_UPS: usize = 2;
/// Of the design, §13.
const LEAST: f64 = 0.6;
const P99_MS: f64 = 5.0;

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let place = Place::open(engine, TABLES).await?;
    let past = Past {
        bookings: 2_000,
        guests: GUESTS,
        ahead: 9,
    };
    fill::fill(&place, past).await?;
    let sessions = people::sessions(&place, GUESTS).await?;
    let init_data: Vec<String> = (0..GUESTS)
        .map(|number| people::init_data(&place, number))
        .collect();
    let daemon = Child::daemon(&place.url).await?;
    let folder = TempDir::new()?;
    answers_in(&folder, &daemon, &place).await?;
    let bare = Child::bare(&["bare-json", &folder.path().display().to_string()]).await?;

    let mut rows = Vec::new();
    for (what, path) in [
        ("bootstrap", bootstrap()),
        ("availability", availability(&place)),
    ] {
        same_answer(&folder, &bare, what, &path).await?;
        let asked: Vec<String> = sessions.iter().map(|who| get(&path, who)).collect();
        let requests = Requests::new(&asked, Pass::Round)?;
        for connections in CONNECTIONS {
            let rounds = measure(&requests, &daemon, &bare, connections, options).await?;
            let on = on(engine, connections);
            let row = rounds.rate(PART, &format!("{what}, cached"), &on, BESIDE);
            rows.push(row.budget(Budget::RatioAtLeast(LEAST)));
            if connections == 64 {
                let what = format!("{what}, cached");
                rows.push(rounds.p99(PART, &what, &on, BESIDE, P99_MS));
            }
        }
        if what == "bootstrap" {
            let asked: Vec<String> = init_data.iter().map(|who| get(&path, who)).collect();
            let requests = Requests::new(&asked, Pass::Round)?;
            let rounds = measure(&requests, &daemon, &bare, 64, options).await?;
            let what = "bootstrap, cached, by init data";
            rows.push(rounds.rate(PART, what, &on(engine, 64), BESIDE));
        }
    }
    let resident = Figure::new(daemon.resident_kb()? / 1024.0, "MB");
    rows.push(Row::new(
        PART,
        "resident after this load",
        engine.name(),
        resident,
    ));
    daemon.stop().await?;
    bare.stop().await?;
    place.close().await;
    Ok(rows)
}

async fn measure(
    requests: &Requests,
    daemon: &Child,
    bare: &Child,
    connections: usize,
    options: &Options,
) -> anyhow::Result<Rounds> {
    let time = options.slice();
    let send = async |to: &Child| -> anyhow::Result<Load> {
        requests
            .send(&to.address, connections, time)
            .await?
            .must_be_clean()
    };
    // Everybody's answer is in memory after this.
    for _ in 0..WARM_UPS {
        requests.send(&daemon.address, 16, time).await?;
    }
    let mut rounds = Rounds::default();
    for _ in 0..options.rounds() {
        rounds.theirs.push(send(bare).await?);
        rounds.ours.push(send(daemon).await?);
    }
    Ok(rounds)
}

fn bootstrap() -> String {
    "/api/bootstrap".into()
}

fn availability(place: &Place) -> String {
    let tomorrow = place.today().succ_opt().unwrap_or_default();
    format!("/api/availability?date={tomorrow}&guests=2")
}

/// Writes what the daemon answers into a folder, for the bare Rocket to serve.
pub(crate) async fn answers_in(
    folder: &TempDir,
    daemon: &Child,
    place: &Place,
) -> anyhow::Result<()> {
    // This guest has a booking to come, if anybody has.
    let who = people::init_data(place, GUESTS - 1);
    for (name, path) in [
        ("bootstrap", bootstrap()),
        ("availability", availability(place)),
    ] {
        let body = body(daemon, &path, &who).await?;
        std::fs::write(folder.path().join(name), body)?;
    }
    Ok(())
}

/// Both sides must send the same bytes.
async fn same_answer(folder: &TempDir, bare: &Child, what: &str, path: &str) -> anyhow::Result<()> {
    let theirs = body(bare, path, "nobody").await?;
    let ours = std::fs::read_to_string(folder.path().join(what))?;
    if ours != theirs {
        bail!("the bare Rocket answers {path} with {theirs}");
    }
    Ok(())
}

async fn body(child: &Child, path: &str, who: &str) -> anyhow::Result<String> {
    let request = get(path, who).replacen("\r\n", "\r\nConnection: close\r\n", 1);
    let answer = child.ask(&request).await?;
    let (head, body) = answer.split_once("\r\n\r\n").context("no HTTP")?;
    if !head.starts_with("HTTP/1.1 200") {
        bail!("GET {path}: {answer}");
    }
    Ok(body.to_owned())
}

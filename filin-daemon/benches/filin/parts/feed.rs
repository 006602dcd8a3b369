//! The live feed: what a listener costs the daemon, and how long a booking takes to reach the last
//! of them. Beside it as many plain sockets that are written to in a loop.
//!
//! Time runs from the guest's answer, which is sent after the commit, until the last listener has
//! the message. Beside it, as a bound from above, since before the request was sent.

use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use filin_core::domain::actor::Role;
use serde_json::json;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::places;
use crate::child::Child;
use crate::client::Client;
use crate::listeners::{Crowd, Tally};
use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Figure, Row, median};

const PART: Part = Part::Feed;
const TABLES: i64 = 20;
const TOKENS: usize = 250;
/// Files that a process has open besides its sockets.
const OTHER_FILES: usize = 200;
const SOON: Duration = Duration::from_secs(20);

/// So many listeners, and what is promised of them: milliseconds to the last, kilobytes each.
const CROWDS: [(usize, Option<f64>, Option<f64>); 3] = [
    (50, Some(10.0), None),
    (2_000, None, None),
    (10_000, Some(250.0), Some(32.0)),
];

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let files = open_files()?;
    let mut rows = Vec::new();
    for (listeners, most_ms, most_kb) in CROWDS {
        if listeners + OTHER_FILES > files {
            bail!("{listeners} sockets need `ulimit -n` above {files}");
        }
        let events = if options.quick { 5 } else { 25 };
        let heard = listen(engine, listeners, events).await?;
        let bare = fan_out(listeners, events, heard.bytes).await?;
        let on = format!("{}, {listeners}", engine.name());
        let mut last = Row::new(
            PART,
            "booking to the last listener",
            &on,
            middle(&heard.answered),
        )
        .beside("a plain loop", middle(&bare))
        .note(format!(
            "since the request was sent, the booking included: {:.1} ms",
            middle(&heard.sent).value
        ));
        let mut worst = Row::new(
            PART,
            "booking to the last listener: worst",
            &on,
            slowest(&heard.answered),
        )
        .beside("a plain loop", slowest(&bare));
        if let Some(most) = most_ms {
            last = last.budget(Budget::AtMost(most));
            worst = worst.budget(Budget::AtMost(most));
        }
        rows.extend([last, worst]);
        let mut memory = Row::new(
            PART,
            "memory of a listener",
            &on,
            Figure::new(heard.kb, "KB"),
        );
        if let Some(most) = most_kb {
            memory = memory.budget(Budget::AtMost(most));
        }
        rows.push(memory);
    }
    Ok(rows)
}

/// What one crowd heard.
struct Heard {
    /// Since each request was sent, and since it was answered.
    sent: Vec<Duration>,
    answered: Vec<Duration>,
    /// Of the daemon, per listener.
    kb: f64,
    /// Length of a message.
    bytes: usize,
}

async fn listen(engine: Engine, listeners: usize, events: usize) -> anyhow::Result<Heard> {
    let place = Place::open(engine, TABLES).await?;
    let tokens = people::tokens(&place, TOKENS, Role::Staff).await?;
    let places = places(place.today(), TABLES);
    let daemon = Child::daemon(&place.url).await?;
    let client = Client::new(&daemon)?;
    let book = async |number: usize| -> anyhow::Result<()> {
        let (starts_at, table) = places.get(number).context("too few places")?;
        let body = json!({ "starts_at": starts_at, "guests": 2, "table_no": table });
        let who = people::init_data(&place, number);
        client.create("/api/bookings", &who, &body).await
    };
    for number in 0..20 {
        book(number).await?;
    }
    let before = daemon.resident_kb()?;
    let (tally, mut done) = Tally::new();
    let crowd = Crowd::gather(&daemon.address, listeners, &tokens, &tally).await?;
    let mut heard = Heard {
        sent: Vec::new(),
        answered: Vec::new(),
        kb: 0.0,
        bytes: 0,
    };
    for number in 0..events {
        tally.expect(listeners);
        let sent = Instant::now();
        book(100 + number).await?;
        let answered = Instant::now();
        let last = last(&mut done).await?;
        heard.sent.push(last - sent);
        heard
            .answered
            .push(last.saturating_duration_since(answered));
    }
    heard.kb = (daemon.resident_kb()? - before) / listeners as f64;
    heard.bytes = tally.bytes();
    drop(crowd);
    daemon.stop().await?;
    place.close().await;
    Ok(heard)
}

/// The same bytes to as many plain sockets.
async fn fan_out(listeners: usize, events: usize, bytes: usize) -> anyhow::Result<Vec<Duration>> {
    let fan = Child::bare(&["bare-fan"]).await?;
    let (tally, mut done) = Tally::new();
    let mut crowd = Crowd::plain(&fan.address, listeners, bytes, &tally).await?;
    let message = vec![b'x'; bytes];
    let mut times = Vec::new();
    for _ in 0..events {
        tally.expect(listeners);
        let sent = Instant::now();
        crowd.command(&message).await?;
        times.push(last(&mut done).await? - sent);
    }
    drop(crowd);
    fan.stop().await?;
    Ok(times)
}

async fn last(done: &mut mpsc::UnboundedReceiver<Instant>) -> anyhow::Result<Instant> {
    let last = timeout(SOON, done.recv()).await;
    last.context("an event did not reach everybody")?
        .context("nobody listens")
}

fn middle(times: &[Duration]) -> Figure {
    Figure::new(
        median(times.iter().map(|time| time.as_secs_f64() * 1e3).collect()),
        "ms",
    )
}

fn slowest(times: &[Duration]) -> Figure {
    Figure::ms(times.iter().copied().max().unwrap_or_default())
}

/// How many files this process may have open; the daemon inherits it.
fn open_files() -> anyhow::Result<usize> {
    let limits = std::fs::read_to_string("/proc/self/limits")?;
    let line = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"));
    let soft = line.and_then(|line| line.split_whitespace().next());
    Ok(soft
        .context("no limit of open files")?
        .parse()
        .unwrap_or(usize::MAX))
}

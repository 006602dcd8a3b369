//! The dashboard in a terminal: how soon it shows what happened, what a storm of events does to
//! it, and what it costs when nothing happens.
//!
//! Beside the way of a booking, the way of a line through a terminal in which `cat` runs: what the
//! terminal and the reading of its screen cost by themselves.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::Context;
use filin_core::domain::actor::Role;
use serde_json::json;
use tokio::task::{JoinSet, spawn_blocking};

use super::places;
use crate::child::{Child, DAEMON};
use crate::client::Client;
use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Figure, Row, median};
use crate::screen::Screen;

const PART: Part = Part::Dashboard;
const TABLES: i64 = 20;
/// As many bookings as are in sight at once.
const BOOKINGS: usize = 25;
/// Who makes the storm; each is held to a rate of their own.
const WRITERS: usize = 32;
const TOKENS: usize = 250;
/// What the floor's panel is called, and the help's.
const READY: &str = "1 Floor";
const HELP: &str = " Keys ";

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let place = Place::open(engine, TABLES).await?;
    let tokens = people::tokens(&place, TOKENS, Role::Owner).await?;
    let daemon = Child::daemon(&place.url).await?;
    let bench = Bench {
        client: Client::new(&daemon)?,
        tokens: tokens.into(),
        places: places(place.today(), TABLES).into(),
    };
    let screen = bench.open(&daemon).await?;
    let on = engine.name();
    let mut rows = vec![shown(&bench, &screen, on).await?];
    rows.extend(storm(&bench, screen, on, options).await?);
    daemon.stop().await?;
    place.close().await;
    Ok(rows)
}

struct Bench {
    client: Client,
    tokens: Arc<[String]>,
    places: Arc<[(String, i64)]>,
}

impl Bench {
    /// A dashboard that looks at the day of the first places.
    async fn open(&self, daemon: &Child) -> anyhow::Result<Screen> {
        let filin = PathBuf::from(DAEMON).with_file_name("filin");
        let server = format!("http://{}", daemon.address);
        let token = self.token(0).trim_start_matches("Bearer ").to_owned();
        spawn_blocking(move || {
            let vars = [
                ("FILIN_SERVER", server.as_str()),
                ("FILIN_TOKEN", token.as_str()),
                ("LANG", "en_GB.UTF-8"),
            ];
            let mut screen = Screen::open(&filin, &["dashboard", "--silent"], &vars)?;
            screen.wait(READY, true)?;
            screen.wait("tables free", true)?;
            screen.press("]")?;
            screen.wait("not today", true)?;
            Ok(screen)
        })
        .await?
    }

    fn token(&self, number: usize) -> &str {
        let at = number % self.tokens.len().max(1);
        self.tokens.get(at).map_or("", String::as_str)
    }

    async fn book(&self, number: usize) -> anyhow::Result<()> {
        let (starts_at, table) = self.places.get(number).context("too few places")?;
        let body = json!({
            "starts_at": starts_at, "guests": 2, "table_no": table,
            "name": format!("Bench-{number:03}"), "phone": format!("+7999000{number:04}"),
        });
        self.client
            .create("/api/admin/bookings", self.token(number), &body)
            .await
    }
}

/// Bookings over HTTP, each until its guest's name stands on the screen.
async fn shown(bench: &Bench, screen: &Screen, on: &str) -> anyhow::Result<Row> {
    let mut times = Vec::new();
    for number in 0..BOOKINGS {
        let waiting = screen.eye();
        let name = format!("Bench-{number:03}");
        let stands = spawn_blocking(move || waiting.wait(&name, true));
        bench.book(number).await?;
        let answered = Instant::now();
        let stands = stands.await??;
        times.push(ms(stands.saturating_duration_since(answered)));
    }
    let beside = spawn_blocking(|| echo(BOOKINGS)).await??;
    let worst = times.iter().copied().fold(0.0, f64::max);
    Ok(Row::new(
        PART,
        "booking to the screen",
        on,
        Figure::new(median(times), "ms"),
    )
    .beside("a line through cat", Figure::new(median(beside), "ms"))
    .budget(Budget::AtMost(100.0))
    .note(format!("the worst: {worst:.1} ms")))
}

/// Lines through `cat`, each until it stands on the screen.
fn echo(lines: usize) -> anyhow::Result<Vec<f64>> {
    let mut screen = Screen::open(Path::new("/bin/cat"), &[], &[])?;
    let mut times = Vec::new();
    for number in 0..lines {
        let begun = Instant::now();
        screen.press(&format!("line-{number}\r"))?;
        times.push(ms(screen.wait(&format!("line-{number}\n"), true)? - begun));
    }
    Ok(times)
}

/// Many events at once, with keys pressed meanwhile; then nothing.
async fn storm(
    bench: &Bench,
    mut screen: Screen,
    on: &str,
    options: &Options,
) -> anyhow::Result<Vec<Row>> {
    let events = if options.quick { 1_000 } else { 10_000 };
    let before = screen.resident_mb()?;
    let begun = Instant::now();
    let left = Arc::new(AtomicUsize::new(events));
    let mut writers = JoinSet::new();
    for writer in 0..WRITERS {
        let (client, tokens, left) = (
            bench.client.clone(),
            Arc::clone(&bench.tokens),
            Arc::clone(&left),
        );
        writers.spawn(async move {
            let mut count = 0_usize;
            while left
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
                    left.checked_sub(1)
                })
                .is_ok()
            {
                let token = tokens.get((writer + count * WRITERS) % tokens.len().max(1));
                let path = format!("/api/admin/bookings/{}", 1 + (writer + count) % BOOKINGS);
                let note = json!({ "note": format!("{writer}-{count}") });
                client
                    .patch(&path, token.map_or("", String::as_str), &note)
                    .await?;
                count += 1;
            }
            anyhow::Ok(())
        });
    }
    let (looked, worst) = {
        let left = Arc::clone(&left);
        spawn_blocking(move || {
            let mut worst = Duration::ZERO;
            while left.load(Ordering::SeqCst) > 0 {
                for (key, stands) in [("?", true), ("\r", false)] {
                    let pressed = Instant::now();
                    screen.press(key)?;
                    worst = worst.max(screen.wait(HELP, stands)? - pressed);
                }
            }
            anyhow::Ok((screen, worst))
        })
        .await??
    };
    while let Some(written) = writers.join_next().await {
        written??;
    }
    let took = begun.elapsed();
    // The storm is over when a booking after it is in sight.
    bench.book(BOOKINGS).await?;
    let last = format!("Bench-{BOOKINGS:03}");
    let screen = spawn_blocking(move || looked.wait(&last, true).map(|_| looked)).await??;
    let after = screen.resident_mb()?;
    let idle = idle(&screen, options).await?;
    let rate = events as f64 / took.as_secs_f64();
    Ok(vec![
        Row::new(
            PART,
            "events a second in a storm",
            on,
            Figure::new(rate, "/s"),
        )
        .note(format!("{events} of them in {:.1} s", took.as_secs_f64())),
        Row::new(
            PART,
            "a key in the storm: worst",
            on,
            Figure::new(ms(worst), "ms"),
        )
        .budget(Budget::AtMost(250.0)),
        Row::new(
            PART,
            "memory that the storm left",
            on,
            Figure::new(after - before, "MB"),
        )
        .budget(Budget::AtMost(10.0))
        .note(format!("resident afterwards: {after:.1} MB")),
        Row::new(PART, "idle, of a core", on, Figure::new(idle, "%")).budget(Budget::AtMost(1.0)),
    ])
}

/// What it uses of a core when nothing happens, in per cent.
async fn idle(screen: &Screen, options: &Options) -> anyhow::Result<f64> {
    let span = Duration::from_secs(if options.quick { 5 } else { 30 });
    tokio::time::sleep(Duration::from_secs(1)).await;
    let before = screen.cpu()?;
    tokio::time::sleep(span).await;
    Ok((screen.cpu()? - before).as_secs_f64() / span.as_secs_f64() * 100.0)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

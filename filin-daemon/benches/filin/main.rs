//! The honest benchmark: Filin's release binary beside something bare, in the same minute, on the
//! same machine. `scripts/bench` installs what it needs, builds it and runs it.
//!
//! Figures of other machines cannot be compared, ratios can. What runs beside Filin is said in each
//! row: a Rocket that does nothing else, the same use case without HTTP, plain sockets, the same
//! database when it was small. Load comes from `wrk` and from many identities, since the daemon
//! holds its rates; nothing in it is set aside for the bench.

mod bare;
mod child;
mod client;
mod compare;
mod fill;
mod listeners;
mod load;
mod options;
mod parts;
mod people;
mod place;
mod report;
mod screen;
mod sql;
mod v3;

use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use tokio::signal::unix::{SignalKind, signal};

use crate::options::Options;
use crate::place::Engine;
use crate::report::{Report, say};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match bare::asked(&arguments) {
        Some(done) => done.map(|()| true),
        None => bench(&Options::parse()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            say(&format!("bench: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Says whether everything ran and was answered well.
fn bench(options: &Options) -> anyhow::Result<bool> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let mut stop = signal(SignalKind::terminate())?;
        tokio::select! {
            done = run(options) => done,
            // The processes end with the values that stand for them.
            _ = stop.recv() => Ok(false),
            _ = tokio::signal::ctrl_c() => Ok(false),
        }
    })
}

async fn run(options: &Options) -> anyhow::Result<bool> {
    let begun = Instant::now();
    let mut report = Report {
        machine: machine(),
        quick: options.quick,
        ..Report::default()
    };
    say(&report.machine);
    let flushes = if options.durable {
        "both engines flush"
    } else {
        "SQLite flushes, this PostgreSQL does not"
    };
    let flush = place::flush_ms()?;
    report.disk = format!("a flush of this disk takes {flush:.1} ms; {flushes}");
    say(&report.disk);
    if options.durable && options.engines().contains(&Engine::Postgres) {
        place::make_durable().await?;
    }
    for part in options.parts() {
        for engine in options.engines() {
            let begun = Instant::now();
            match parts::run(part, engine, options).await {
                Ok(rows) if rows.is_empty() => continue,
                Ok(rows) => {
                    let seconds = begun.elapsed().as_secs();
                    say(&format!("\n{part:?}, {} ({seconds} s)", engine.name()));
                    Report::print(&rows);
                    report.rows.extend(rows);
                }
                Err(error) => {
                    let failure = format!("{part:?}, {}: {error:#}", engine.name());
                    say(&format!("\nFAILED {failure}"));
                    report.failed.push(failure);
                }
            }
        }
    }
    report.seconds = begun.elapsed().as_secs_f64();
    report.write(&options.json)?;
    say(&format!(
        "\n{} rows in {:.0} s, {} below budget, {} failed; as JSON in {}",
        report.rows.len(),
        report.seconds,
        report.below(),
        report.failed.len(),
        options.json.display()
    ));
    Ok(report.failed.is_empty())
}

/// What this ran on.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("", |rest| rest.trim_start_matches([':', ' ', '\t']));
    format!(
        "Filin {}, {cores} cores, {model}",
        env!("CARGO_PKG_VERSION")
    )
}

//! What the bench is asked to do.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, ValueEnum};

use crate::place::Engine;

/// A group of rows that can be run by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// Start-up, idle memory, the binary's size.
    Start,
    /// How soon the command line answers, against a program that does nothing.
    Cli,
    /// Bootstrap and availability from memory, against a bare Rocket route.
    Cached,
    /// Bootstrap from the database and a staff day of 100 bookings, against the same without HTTP.
    Uncached,
    /// Bookings of places of their own, against the bare transaction.
    Booking,
    /// Bookings that race for the same places.
    Race,
    /// The live feed: memory per socket, time to the last listener.
    Feed,
    /// A thousand bookings in the database against a million.
    Growth,
    /// Messages a second to a simulated Telegram at its own limits.
    Telegram,
    /// A broadcast at a simulated Telegram's limits, and a million recipients found.
    Broadcast,
    /// A million bookings of v3, beside pgloader.
    Migrate,
    /// Backups of a million bookings and back, beside the engines' own.
    Backup,
    /// The dashboard in a terminal: a booking to the screen, a storm of events, idle.
    Dashboard,
}

#[derive(Parser)]
#[command(
    name = "scripts/bench",
    about = "Measures Filin beside something bare, in the same minute, on this machine"
)]
pub(crate) struct Options {
    /// Only these parts, by commas
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Part>,
    /// Shorter runs: a look, not a measurement
    #[arg(long)]
    pub(crate) quick: bool,
    /// Only this engine
    #[arg(long, value_enum)]
    engine: Option<Engine>,
    /// Has PostgreSQL flush to the disk too, which scripts/postgres turns off
    #[arg(long)]
    pub(crate) durable: bool,
    /// Where the figures go as JSON
    #[arg(long, default_value = "target/bench.json")]
    pub(crate) json: PathBuf,
    /// What cargo says to every bench
    #[arg(long, hide = true)]
    bench: bool,
}

impl Options {
    /// The parts to run, in their order.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let wanted = |part: &&Part| self.only.is_empty() || self.only.contains(part);
        Part::value_variants()
            .iter()
            .filter(wanted)
            .copied()
            .collect()
    }

    /// The engines to run them on.
    pub(crate) fn engines(&self) -> Vec<Engine> {
        let wanted = |engine: &&Engine| self.engine.is_none_or(|only| only == **engine);
        Engine::value_variants()
            .iter()
            .filter(wanted)
            .copied()
            .collect()
    }

    /// How often both sides of a ratio are run; the middle one counts.
    pub(crate) fn rounds(&self) -> usize {
        if self.quick { 1 } else { 3 }
    }

    /// How long one side runs each time.
    pub(crate) fn slice(&self) -> Duration {
        Duration::from_secs(1)
    }
}

//! The command line: how long somebody waits who only wants to be told how.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, bail};

use crate::child::DAEMON;
use crate::options::{Options, Part};
use crate::report::{Budget, Figure, Row, median};

const PART: Part = Part::Cli;
/// A program that does nothing: what starting one costs on this machine.
const NOTHING: &str = "true";

pub(crate) fn run(options: &Options) -> anyhow::Result<Vec<Row>> {
    let filin = PathBuf::from(DAEMON).with_file_name("filin");
    let rounds = if options.quick { 21 } else { 201 };
    let mut rows = Vec::new();
    for (what, args) in [
        ("filin --help", &["--help"][..]),
        (
            "filin bookings create --help",
            &["bookings", "create", "--help"],
        ),
        ("filin completions bash", &["completions", "bash"]),
    ] {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            ours.push(time(Command::new(&filin).args(args))?);
            theirs.push(time(&mut Command::new(NOTHING))?);
        }
        let row = Row::new(PART, what, "", Figure::new(median(ours), "ms"))
            .beside(NOTHING, Figure::new(median(theirs), "ms"))
            .budget(Budget::AtMost(20.0));
        rows.push(row);
    }
    Ok(rows)
}

/// How long it takes from the spawn to the end, in milliseconds.
fn time(command: &mut Command) -> anyhow::Result<f64> {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let begun = Instant::now();
    let status = command
        .status()
        .with_context(|| format!("cannot run {command:?}"))?;
    let took = begun.elapsed();
    if !status.success() {
        bail!("{command:?}: {status}");
    }
    Ok(took.as_secs_f64() * 1e3)
}

//! Where the printer writes to: the two streams and what the terminal behind them can do.

use std::io::{self, IsTerminal, Write};

use terminal_size::{Height, Width, terminal_size, terminal_size_of};

use super::column::Tone;
use crate::error::{Error, Result};

/// The terminal's width and height, where stdout is one; else the width that `COLUMNS` asks for.
pub(crate) fn screen() -> Option<(usize, Option<usize>)> {
    if io::stdout().is_terminal()
        && let Some((Width(width), Height(height))) = terminal_size()
    {
        return Some((width.into(), Some(height.into())));
    }
    let columns: Option<usize> = std::env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok());
    columns
        .filter(|columns| *columns > 0)
        .map(|columns| (columns, None))
}

/// The width of the terminal that people are told things on.
pub(super) fn stderr_width() -> usize {
    terminal_size_of(io::stderr()).map_or(80, |(Width(width), _)| width.into())
}

/// Whether the environment lets colours be used.
pub(super) fn wants_color(variable: impl Fn(&str) -> Option<String>) -> bool {
    variable("NO_COLOR").is_none_or(|value| value.is_empty())
        && variable("TERM").as_deref() != Some("dumb")
}

/// The text in its colour.
pub(super) fn painted(text: &str, tone: Tone, color: bool) -> String {
    match tone.sgr() {
        Some(sgr) if color && !text.is_empty() => format!("\u{1b}[{sgr}m{text}\u{1b}[0m"),
        _ => text.to_owned(),
    }
}

/// Writes results.
pub(super) fn stdout(text: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Error::ClosedPipe,
            _ => Error::Local(error.to_string()),
        })
}

/// Writes what people are told.
pub(super) fn stderr(text: &str) {
    // Where stderr is closed there is nowhere left to say so.
    drop(io::stderr().lock().write_all(text.as_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_color_and_dumb_terminals() {
        let wants = |name: &'static str, value: &'static str| {
            wants_color(move |asked| (asked == name).then(|| value.to_owned()))
        };
        assert!(wants("TERM", "xterm") && wants("NO_COLOR", ""));
        assert!(!wants("NO_COLOR", "1") && !wants("TERM", "dumb"));
    }
}

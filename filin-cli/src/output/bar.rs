//! Progress, on stderr: a bar where somebody sits at a terminal, a line now and then elsewhere, and
//! nothing for those who want no remarks.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::safe::harmless;
use super::stream::stderr;

/// How long nothing is said where a bar cannot be drawn.
const QUIET: Duration = Duration::from_secs(5);
/// A smaller upload is over before a bar is of use, in bytes.
const SMALL: usize = 512 * 1024;

/// How far something is.
pub(crate) struct Step {
    /// So many of…
    pub(crate) done: u64,
    /// …so many.
    pub(crate) total: u64,
    /// What it is.
    pub(crate) head: String,
    /// What there is to say of it.
    pub(crate) text: String,
    /// What is said at once when it changes.
    pub(crate) turn: String,
}

/// Where that is shown.
pub(crate) enum Bar {
    /// At a terminal.
    Drawn(ProgressBar),
    /// Elsewhere; with what was said last, and when.
    Lines(Option<(String, Instant)>),
    /// Nowhere.
    Quiet,
}

impl Bar {
    pub(super) fn new(quiet: bool, color: bool) -> Self {
        if quiet {
            return Self::Quiet;
        }
        if !draws() {
            return Self::Lines(None);
        }
        let bar = if color {
            "{wide_bar:.cyan}"
        } else {
            "{wide_bar}"
        };
        let template = format!("{{prefix}} {bar} {{percent:>3}} %\n{{wide_msg}}");
        Self::Drawn(drawn(0, &template))
    }

    /// Shows how far it is.
    pub(crate) fn show(&mut self, step: Step) {
        match self {
            Self::Quiet => {}
            Self::Drawn(bar) => {
                bar.set_length(step.total);
                bar.set_position(step.done);
                bar.set_prefix(harmless(&step.head));
                bar.set_message(harmless(&step.text));
                bar.tick();
            }
            Self::Lines(last) => {
                let is_due = last
                    .as_ref()
                    .is_none_or(|(turn, at)| *turn != step.turn || at.elapsed() >= QUIET);
                if is_due {
                    let line = format!("{}: {}", step.head, step.text);
                    stderr(&format!("{}\n", harmless(&line)));
                    *last = Some((step.turn, Instant::now()));
                }
            }
        }
    }

    /// Takes it off the screen.
    pub(crate) fn gone(&mut self) {
        if let Self::Drawn(bar) = self {
            bar.finish_and_clear();
        }
    }
}

/// The bytes of a file on their way.
#[derive(Clone)]
pub(crate) struct Upload(ProgressBar);

impl Upload {
    pub(super) fn new(name: &str, size: usize, quiet: bool) -> Self {
        if quiet || size < SMALL || !draws() {
            return Self(ProgressBar::hidden());
        }
        let template = "{prefix} {wide_bar} {bytes} / {total_bytes}";
        let bar = drawn(size as u64, template);
        bar.set_prefix(harmless(name));
        Self(bar)
    }

    /// So many more bytes have left.
    pub(crate) fn passed(&self, count: u64) {
        self.0.inc(count);
    }

    /// Takes it off the screen.
    pub(crate) fn gone(&self) {
        self.0.finish_and_clear();
    }
}

/// Whether stderr is something to draw on.
fn draws() -> bool {
    io::stderr().is_terminal() && std::env::var("TERM").as_deref() != Ok("dumb")
}

fn drawn(total: u64, template: &str) -> ProgressBar {
    let style =
        ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr())
        .with_style(style.progress_chars("█▉▊▋▌▍▎▏ "))
}

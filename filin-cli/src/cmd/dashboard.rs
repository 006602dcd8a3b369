//! `filin dashboard`: the room, live.

use clap::Args;

use crate::desk::Desk;
use crate::error::Result;
use crate::global::Global;
use crate::output::Printer;
use crate::tui::{self, Wish};
use crate::words::Words;

const EXAMPLES: &str = "\
Examples:
  filin dashboard
  filin dashboard --read-only
  filin dashboard --lang ru --silent";

/// The room, live: bookings, requests, figures
///
/// Every key is told by ? there.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Dashboard {
    /// To look, not to touch
    #[arg(long)]
    read_only: bool,
    /// Take the mouse; Shift then selects text, as the terminal has it
    #[arg(long)]
    mouse: bool,
    /// Do not ring when a request comes
    #[arg(long)]
    silent: bool,
}

impl Dashboard {
    /// Shows it until somebody leaves it.
    pub(crate) async fn run(self, global: &Global, out: &Printer) -> Result<()> {
        let desk = Desk::open(global, out)?;
        let wish = Wish {
            read_only: self.read_only,
            mouse: self.mouse,
            silent: self.silent || global.quiet,
            color: out.has_color(),
        };
        let words = Words::load(out.words.language)
            .map_err(|error| crate::error::Error::Local(error.to_string()))?;
        tui::run(desk.client, words, wish).await
    }
}

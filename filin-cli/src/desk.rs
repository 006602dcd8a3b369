//! What a command works with: the server, the printer, and whether to ask first.

use std::io::{self, IsTerminal};

use crate::client::Client;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::global::Global;
use crate::output::Printer;
use crate::words::Words;

/// What a command works with.
pub(crate) struct Desk<'a> {
    /// The server.
    pub(crate) client: Client,
    /// Where results go.
    pub(crate) out: &'a Printer,
    /// Whether destructive acts go unasked.
    yes: bool,
}

impl<'a> Desk<'a> {
    /// Finds the server and the token.
    pub(crate) fn open(global: &Global, out: &'a Printer) -> Result<Self> {
        let access = Config::load(&out.words)?.access(global, &out.words)?;
        let client = Client::new(&access.server, access.token.as_deref(), &out.words)?;
        Ok(Self {
            client,
            out,
            yes: global.yes,
        })
    }

    /// Whether a destructive act must be asked about. Where nobody can answer, it is a mistake in
    /// the command line.
    pub(crate) fn must_ask(&self) -> Result<bool> {
        must_ask(self.yes, &self.out.words)
    }

    /// Asks; anything but a yes is a no.
    pub(crate) fn confirm(&self, question: &str) -> Result<()> {
        confirm(self.out, question)
    }
}

/// As [`Desk::must_ask`], where there is no server.
pub(crate) fn must_ask(yes: bool, words: &Words) -> Result<bool> {
    if yes {
        Ok(false)
    } else if io::stdin().is_terminal() {
        Ok(true)
    } else {
        Err(Error::usage(words, "must-ask", &[]))
    }
}

/// As [`Desk::confirm`], where there is no server.
pub(crate) fn confirm(out: &Printer, question: &str) -> Result<()> {
    let choice = out.words.get("yes-or-no");
    let answer = out.ask(&format!("{question} {choice}"))?;
    if is_yes(&answer) {
        Ok(())
    } else {
        Err(Error::Declined)
    }
}

fn is_yes(answer: &str) -> bool {
    matches!(answer.to_lowercase().as_str(), "y" | "yes" | "д" | "да")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_yes_is_a_yes() {
        assert!(["y", "Yes", "Д", "да"].into_iter().all(is_yes));
        assert!(!["", "n", "нет", "yep", "1"].into_iter().any(is_yes));
    }
}

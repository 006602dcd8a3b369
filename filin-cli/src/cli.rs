//! The command line, as clap sees it: the global options and the list of commands.

use clap::{Args, Parser, Subcommand, ValueEnum};
use filin_core::domain::actor::Language;

use crate::cmd;
use crate::output::{ColorChoice, Format};

const EXAMPLES: &str = "\
Examples:
  filin login --server https://filin.example      sign in once
  filin bookings list tomorrow                    who comes tomorrow
  filin bookings create --date fri --time 19:00 --guests 4 --phone +79990001122
  filin slots today --guests 2                    what is free
  filin tables map                                the room now
  filin doctor                                    what is wrong, and how to mend it

Exit codes: 0 done, 2 usage, 3 refused, 4 not allowed, 5 server away, 1 anything else.";

/// The front desk of the lounge, from a terminal.
#[derive(Debug, Parser)]
#[command(name = "filin", version, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// The daemon's address; else the profile's, else http://127.0.0.1:10000
    #[arg(long, global = true, env = "FILIN_SERVER", value_name = "URL")]
    pub(crate) server: Option<String>,
    /// An access token; better kept by `filin login` or in the environment
    #[arg(
        long,
        global = true,
        env = "FILIN_TOKEN",
        value_name = "TOKEN",
        hide_env_values = true
    )]
    pub(crate) token: Option<String>,
    /// The profile of ~/.config/filin/config.toml to use
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// How to print results
    #[arg(
        short,
        long,
        global = true,
        value_name = "FORMAT",
        default_value = "table"
    )]
    pub(crate) output: Format,
    /// When to use colours (NO_COLOR is honoured)
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
    /// Print results and errors only
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    /// Do not ask before destructive acts
    #[arg(short, long, global = true)]
    pub(crate) yes: bool,
    /// The language; else the locale's
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
}

/// A language that Filin speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// Russian
    Ru,
    /// English
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Ru => Self::Ru,
            Lang::En => Self::En,
        }
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Take bookings and see them through the evening
    #[command(subcommand)]
    Bookings(cmd::bookings::Bookings),
    /// See the room; take tables out of service
    #[command(subcommand)]
    Tables(cmd::tables::Tables),
    /// What is free on a day
    Slots(cmd::slots::Slots),
    /// The figures of a day
    Stats(cmd::stats::Stats),
    /// Access tokens
    #[command(subcommand)]
    Tokens(cmd::tokens::Tokens),
    /// Who works here
    #[command(subcommand)]
    Staff(cmd::staff::Staff),
    /// The venue's settings
    #[command(subcommand)]
    Venue(cmd::venue::Venue),
    /// Opening hours
    #[command(subcommand)]
    Hours(cmd::hours::Hours),
    /// The event log, newest first
    Events(cmd::events::Events),
    /// Check the server, the token and the clocks
    Doctor(cmd::doctor::Doctor),
    /// Check a token and keep it in a profile
    Login(cmd::login::Login),
    /// Print the completions of a shell
    Completions(cmd::completions::Completions),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_help_has_examples() {
        fn walk(command: &clap::Command, path: &str) {
            let path = format!("{path} {}", command.get_name());
            let help = command
                .get_after_help()
                .map(ToString::to_string)
                .unwrap_or_default();
            assert!(
                help.starts_with("Examples:\n  filin "),
                "{path}: no examples"
            );
            assert!(command.get_about().is_some(), "{path}: no words about it");
            command
                .get_subcommands()
                .for_each(|child| walk(child, &path));
        }
        walk(&Cli::command(), "");
    }

    #[test]
    fn examples_are_taken_as_they_stand() {
        fn examples(command: &clap::Command, lines: &mut Vec<String>) {
            let help = command
                .get_after_help()
                .map(ToString::to_string)
                .unwrap_or_default();
            lines.extend(
                help.lines()
                    .filter(|line| line.starts_with("  filin "))
                    .map(Into::into),
            );
            command
                .get_subcommands()
                .for_each(|child| examples(child, lines));
        }
        let mut lines = Vec::new();
        examples(&Cli::command(), &mut lines);
        for line in lines {
            // Remarks stand two spaces away, other programs behind a bar.
            let command = line
                .trim()
                .split("  ")
                .next()
                .unwrap()
                .split(['|', '>', '<'])
                .next()
                .unwrap();
            let words = command.split('\'').enumerate().flat_map(|(at, piece)| {
                let quoted = at % 2 == 1;
                if quoted {
                    vec![piece]
                } else {
                    piece.split_whitespace().collect()
                }
            });
            if let Err(error) = Cli::try_parse_from(words) {
                panic!("{line}: {error}");
            }
        }
    }
}

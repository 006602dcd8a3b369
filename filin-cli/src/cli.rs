//! The command line, as clap sees it: the global options and the list of commands.

use clap::{CommandFactory, Parser, Subcommand};

use crate::cmd;
use crate::desk::Desk;
use crate::error::Result;
use crate::global::Global;
use crate::output::Printer;

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

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// The room, live: bookings, requests, figures
    Dashboard(cmd::dashboard::Dashboard),
    /// Take bookings and see them through the evening
    #[command(subcommand)]
    Bookings(cmd::bookings::Bookings),
    /// See the room; take tables out of service
    #[command(subcommand)]
    Tables(cmd::tables::Tables),
    /// Who waits for a table
    #[command(subcommand)]
    Waitlist(cmd::waitlist::Waitlist),
    /// Who comes, and what the house knows of them
    #[command(subcommand)]
    Guests(cmd::guests::Guests),
    /// What is free on a day
    Slots(cmd::slots::Slots),
    /// The figures of a day, or of many with bars
    Stats(cmd::stats::Stats),
    /// What the venue announces to its guests
    #[command(subcommand)]
    Promos(cmd::promos::Promos),
    /// The menu
    #[command(subcommand)]
    Menu(cmd::menu::Menu),
    /// One message to many
    #[command(subcommand)]
    Broadcast(cmd::broadcast::Broadcasts),
    /// What guests say
    #[command(subcommand)]
    Reviews(cmd::reviews::Reviews),
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
    /// Calendars of bookings, by secret address
    #[command(subcommand)]
    Feeds(cmd::feeds::Feeds),
    /// The event log, and what is added to it
    Events(cmd::events::Events),
    /// Make backups, try them, put them back
    #[command(subcommand)]
    Backup(cmd::backup::Backups),
    /// Move a database: from Filin v3, or from one engine to the other
    Migrate(cmd::migrate::Migrate),
    /// Check everything, and say how to mend what is wrong
    Doctor(cmd::doctor::Doctor),
    /// Check a token and keep it in a profile
    Login(cmd::login::Login),
    /// Print the completions of a shell
    Completions(cmd::completions::Completions),
    /// Print a manual page, or write all of them
    Man(cmd::man::Man),
}

impl Command {
    /// Runs it.
    pub(crate) async fn run(self, global: &Global, out: &Printer) -> Result<()> {
        match self {
            Self::Completions(args) => args.run(out),
            Self::Man(args) => args.run(Cli::command(), out),
            Self::Login(args) => args.run(global, out).await,
            Self::Backup(args) => args.run(global, out).await,
            Self::Migrate(args) => args.run(global, out).await,
            Self::Dashboard(args) => args.run(global, out).await,
            command => command.run_at(&Desk::open(global, out)?).await,
        }
    }

    /// Runs a command that needs the server.
    async fn run_at(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::Bookings(args) => args.run(desk).await,
            Self::Tables(args) => args.run(desk).await,
            Self::Waitlist(args) => args.run(desk).await,
            Self::Guests(args) => args.run(desk).await,
            Self::Slots(args) => args.run(desk).await,
            Self::Stats(args) => args.run(desk).await,
            Self::Promos(args) => args.run(desk).await,
            Self::Menu(args) => args.run(desk).await,
            Self::Broadcast(args) => args.run(desk).await,
            Self::Reviews(args) => args.run(desk).await,
            Self::Tokens(args) => args.run(desk).await,
            Self::Staff(args) => args.run(desk).await,
            Self::Venue(args) => args.run(desk).await,
            Self::Hours(args) => args.run(desk).await,
            Self::Feeds(args) => args.run(desk).await,
            Self::Events(args) => args.run(desk).await,
            Self::Doctor(args) => args.run(desk).await,
            Self::Login(_)
            | Self::Backup(_)
            | Self::Migrate(_)
            | Self::Completions(_)
            | Self::Man(_)
            | Self::Dashboard(_) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
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
    fn the_readme_is_taken_as_it_stands() {
        let readme = include_str!("../../README.md");
        let lines = readme.lines().filter(|line| line.starts_with("filin "));
        let mut taken = 0;
        for line in lines {
            parse(line);
            taken += 1;
        }
        assert!(taken > 20, "only {taken}");
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
            parse(&line);
        }
    }

    /// Has clap take a line as a shell would hand it over.
    fn parse(line: &str) {
        // Remarks stand two spaces away or behind a #, other programs behind a bar.
        let command = line.trim().split("  ").next().unwrap();
        let command = command.split(" # ").next().unwrap();
        let command = command.split(['|', '>', '<']).next().unwrap();
        let words = command.split('\'').enumerate().flat_map(|(at, piece)| {
            let quoted = at % 2 == 1;
            if quoted {
                vec![piece]
            } else {
                piece.split_whitespace().collect()
            }
        });
        let words = cmd::guests::spelled(words.map(Into::into));
        if let Err(error) = Cli::try_parse_from(words) {
            panic!("{line}: {error}");
        }
    }
}

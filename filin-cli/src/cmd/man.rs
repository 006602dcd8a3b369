//! `filin man`: manual pages, made of the commands themselves, so that none can be out of date.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, Command};
use clap_mangen::Man as Page;
use serde::Serialize;

use crate::error::{Error, Result};
use crate::output::{Cell, Column, Printer};

const EXAMPLES: &str = "\
Examples:
  filin man | man -l -
  filin man bookings create | man -l -
  filin man --dir ~/.local/share/man/man1";

/// Print a manual page, or write all of them into a folder
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Man {
    /// Of which command; of filin itself unless given
    #[arg(value_name = "COMMAND", conflicts_with = "dir")]
    command: Vec<String>,
    /// Write the pages of all commands into this folder
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// A page that was written.
#[derive(Debug, Serialize)]
struct Written {
    command: String,
    path: String,
}

impl Man {
    /// Prints the page, whatever -o says, or writes all.
    pub(crate) fn run(&self, filin: Command, out: &Printer) -> Result<()> {
        let filin = whole(filin);
        let Some(folder) = &self.dir else {
            let path: Vec<&str> = self.command.iter().map(String::as_str).collect();
            let Some(command) = find(&filin, &path) else {
                let args = [("name", path.join(" "))];
                return Err(Error::usage(&out.words, "command-unknown", &args));
            };
            return out.raw(&render(command.clone()));
        };
        let mut written = Vec::new();
        fs::create_dir_all(folder)
            .and_then(|()| write_all(&filin, "", folder, &mut written))
            .map_err(|error| Error::Local(format!("{}: {error}", folder.display())))?;
        out.list(&written, COLUMNS, "empty-ids")
    }
}

/// The tree with the names that pages bear: `filin-bookings-list`.
fn whole(filin: Command) -> Command {
    let mut filin = filin.disable_help_subcommand(true);
    filin.build();
    filin
}

fn find<'a>(command: &'a Command, path: &[&str]) -> Option<&'a Command> {
    match path {
        [] => Some(command),
        [first, rest @ ..] => find(command.find_subcommand(first)?, rest),
    }
}

fn render(command: Command) -> String {
    let mut page = Vec::new();
    // Writing into memory does not fail.
    drop(
        Page::new(command)
            .source(concat!("Filin ", env!("CARGO_PKG_VERSION")))
            .manual("Filin")
            .render(&mut page),
    );
    String::from_utf8_lossy(&page).into_owned()
}

/// Writes the page of a command, and those of the commands below it.
fn write_all(
    command: &Command,
    above: &str,
    folder: &Path,
    written: &mut Vec<Written>,
) -> io::Result<()> {
    let name = command.get_name();
    let spelled = format!("{above}{name}");
    let file = command.get_display_name().unwrap_or(name);
    let path = folder.join(format!("{file}.1"));
    fs::write(&path, render(command.clone()))?;
    written.push(Written {
        command: spelled.clone(),
        path: path.display().to_string(),
    });
    let above = format!("{spelled} ");
    command
        .get_subcommands()
        .filter(|child| !child.is_hide_set())
        .try_for_each(|child| write_all(child, &above, folder, written))
}

const COLUMNS: &[Column<Written>] = &[
    Column::new("command", |written, _| Cell::of(&written.command)),
    Column::new("path", |written, _| Cell::of(&written.path)),
];

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

    fn walk(command: &Command, check: &mut impl FnMut(&Command)) {
        check(command);
        command
            .get_subcommands()
            .for_each(|child| walk(child, check));
    }

    #[test]
    fn every_command_has_a_page_with_all_its_options() {
        let mut pages = 0;
        walk(&whole(Cli::command()), &mut |command| {
            let page = render(command.clone()).replace("\\-", "-");
            let name = command.get_display_name().unwrap_or("filin").to_owned();
            for option in command.get_arguments().filter_map(|arg| arg.get_long()) {
                assert!(page.contains(&format!("--{option}")), "{name}: --{option}");
            }
            assert!(page.contains("Examples:"), "{name}: no examples");
            assert!(page.starts_with(".ie") || page.contains(".TH"), "{name}");
            pages += 1;
        });
        assert!(pages > 70, "only {pages}");
    }
}

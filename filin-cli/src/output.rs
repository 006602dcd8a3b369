//! The only place that prints. One [`Printer`] decides what goes to stdout and what to stderr, in
//! which form, and whether in colour.

mod bar;
mod column;
mod fit;
mod safe;
mod sheet;
mod stream;
mod table;

use std::io::{self, IsTerminal};

use clap::ValueEnum;
use serde::Serialize;

use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::help::Said;
use crate::sent::Item;
use crate::words::Words;
pub(crate) use bar::{Bar, Step, Upload};
pub(crate) use column::{Cell, Column, Tone};
use fit::packed;
use safe::escaped_json;
pub(crate) use safe::harmless;
pub(crate) use stream::screen;
use stream::{painted, stderr, stdout, wants_color};
use table::Look;

/// The form of results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Table,
    /// A list is an array, one thing an object.
    Json,
    /// A header and a row for each item.
    Csv,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorChoice {
    /// In a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Even into a pipe.
    Always,
    /// Nowhere.
    Never,
}

/// What machines are told of something that is gone.
#[derive(Serialize)]
struct Removed {
    removed: i64,
}

const REMOVED: &[Column<Removed>] = &[Column::csv("removed", |gone, _| Cell::of(gone.removed))];

/// A piece of a drawn line.
pub(crate) type Span = (String, Tone);

/// Prints.
pub(crate) struct Printer {
    /// The texts, in the user's language.
    pub(crate) words: Words,
    format: Format,
    quiet: bool,
    look: Look,
    stderr_color: bool,
}

impl Printer {
    /// A printer for this process' stdout and stderr.
    pub(crate) fn new(words: Words, format: Format, color: ColorChoice, quiet: bool) -> Self {
        let colors = |terminal: bool| match color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => terminal && wants_color(|name| std::env::var(name).ok()),
        };
        let look = Look {
            width: screen().map(|(width, _)| width),
            color: colors(io::stdout().is_terminal()),
        };
        Self {
            words,
            format,
            quiet,
            look,
            stderr_color: colors(io::stderr().is_terminal()),
        }
    }

    /// Whether results are in colour.
    pub(crate) fn has_color(&self) -> bool {
        self.look.color
    }

    /// The form of results.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// A list. An empty one is an empty array, a lone header, or a sentence for people.
    pub(crate) fn list<T, I: Item<T> + Serialize>(
        &self,
        items: &[I],
        columns: &[Column<T>],
        empty: &str,
    ) -> Result<()> {
        self.list_as(&items, items, columns, empty)
    }

    /// A list whose JSON has a form of its own.
    pub(crate) fn list_as<T, I: Item<T>>(
        &self,
        json: &impl Serialize,
        items: &[I],
        columns: &[Column<T>],
        empty: &str,
    ) -> Result<()> {
        match self.format {
            Format::Json => self.json(json),
            Format::Csv => self.csv(items, columns),
            Format::Table if items.is_empty() => {
                self.note(&self.words.get(empty));
                Ok(())
            }
            Format::Table => stdout(&table::list(items, columns, self.look, &self.words)),
        }
    }

    /// One thing.
    pub(crate) fn one<T, I: Item<T> + Serialize>(
        &self,
        item: &I,
        columns: &[Column<T>],
    ) -> Result<()> {
        match self.format {
            Format::Json => self.json(item),
            Format::Csv => self.csv(std::slice::from_ref(item), columns),
            Format::Table => stdout(&table::one(item, columns, self.look, &self.words)),
        }
    }

    /// Something is gone: a sentence for people, its number for machines.
    pub(crate) fn removed(&self, id: i64, sentence: &str) -> Result<()> {
        self.done(&Removed { removed: id }, REMOVED, sentence)
    }

    /// Something was done that leaves nothing to show: a sentence for people, a word for machines.
    pub(crate) fn done<T: Serialize>(
        &self,
        item: &T,
        columns: &[Column<T>],
        sentence: &str,
    ) -> Result<()> {
        self.note(sentence);
        match self.format {
            Format::Table => Ok(()),
            _ => self.one(item, columns),
        }
    }

    /// The head of a list whose items come one by one.
    pub(crate) fn head<T>(&self, columns: &[Column<T>]) -> Result<()> {
        match self.format {
            Format::Csv => self.csv::<T, T>(&[], columns),
            _ => Ok(()),
        }
    }

    /// The next item of such a list, on a line of its own: JSON as an object a line.
    pub(crate) fn line<T: Serialize>(&self, item: &T, columns: &[Column<T>]) -> Result<()> {
        match self.format {
            Format::Json => {
                let json = serde_json::to_string(item);
                let json = json.map_err(|error| Error::Local(error.to_string()))?;
                stdout(&format!("{}\n", escaped_json(&json)))
            }
            Format::Csv => {
                let terminal = io::stdout().is_terminal();
                let sheet = sheet::csv(std::slice::from_ref(item), columns, terminal, &self.words)?;
                // Names of columns have no line ends.
                stdout(sheet.split_once('\n').map_or("", |(_, row)| row))
            }
            Format::Table => {
                let cells = columns.iter().filter(|column| column.in_table());
                let cells = cells.map(|column| column.of(item, &self.words));
                let painted: Vec<String> = cells
                    .filter(|cell| !cell.human.is_empty())
                    .map(|cell| painted(&harmless(&cell.human), cell.tone, self.look.color))
                    .collect();
                stdout(&format!("{}\n", painted.join("  ")))
            }
        }
    }

    /// Something drawn, line by line.
    pub(crate) fn drawing(&self, lines: &[Vec<Span>]) -> Result<()> {
        let mut text = String::new();
        for line in lines {
            for (piece, tone) in line {
                text.push_str(&painted(&harmless(piece), *tone, self.look.color));
            }
            text.push('\n');
        }
        stdout(&text)
    }

    /// A sentence of several parts, in lines that fit the terminal.
    pub(crate) fn parts(&self, parts: &[String], tone: Tone) -> Result<()> {
        let parts: Vec<String> = parts.iter().map(|part| harmless(part)).collect();
        // It may be another width than when all began.
        let width = screen().map_or(usize::MAX, |(width, _)| width);
        let lines = packed(&parts, width);
        let lines: Vec<_> = lines.into_iter().map(|line| vec![(line, tone)]).collect();
        self.drawing(&lines)
    }

    /// Something made for a machine elsewhere, byte by byte.
    pub(crate) fn raw(&self, text: &str) -> Result<()> {
        stdout(text)
    }

    /// JSON.
    pub(crate) fn json(&self, value: &impl Serialize) -> Result<()> {
        let json =
            serde_json::to_string_pretty(value).map_err(|error| Error::Local(error.to_string()))?;
        stdout(&format!("{}\n", escaped_json(&json)))
    }

    /// A remark for people, on stderr; `--quiet` leaves it out.
    pub(crate) fn note(&self, text: &str) {
        if !self.quiet {
            self.say(text);
        }
    }

    /// Something that people must see, on stderr.
    pub(crate) fn say(&self, text: &str) {
        stderr(&format!("{}\n", safe::harmless_lines(text)));
    }

    /// A warning on stderr.
    pub(crate) fn warn(&self, text: &str) {
        let label = painted(&self.words.get("warning"), Tone::Warn, self.stderr_color);
        stderr(&format!("{label} {}\n", harmless(text)));
    }

    /// An error on stderr, with what to do next. Returns its exit code.
    pub(crate) fn error(&self, error: &Error) -> Exit {
        self.error_about(None, error)
    }

    /// As [`Printer::error`], naming which of several things it is about.
    pub(crate) fn error_about(&self, about: Option<&str>, error: &Error) -> Exit {
        if let Some(saying) = error.saying(&self.words) {
            let label = painted(&self.words.get("error"), Tone::Bad, self.stderr_color);
            let about = about.map(|about| format!("{about}: ")).unwrap_or_default();
            let next: String = saying
                .next
                .iter()
                .map(|line| format!("  {}\n", harmless(line)))
                .collect();
            stderr(&format!(
                "{label} {about}{}\n{next}",
                safe::harmless_lines(&saying.what)
            ));
        }
        error.exit()
    }

    /// What is about to be touched, on stderr.
    pub(crate) fn touching<T, I: Item<T>>(&self, items: &[I], columns: &[Column<T>]) {
        let look = Look {
            width: self.look.width,
            color: self.stderr_color,
        };
        stderr(&table::list(items, columns, look, &self.words));
    }

    /// The one thing that is about to be done, on stderr.
    pub(crate) fn about_to<T, I: Item<T>>(&self, item: &I, columns: &[Column<T>]) {
        let look = Look {
            width: self.look.width,
            color: self.stderr_color,
        };
        stderr(&table::one(item, columns, look, &self.words));
    }

    /// Where it is shown how far something is.
    pub(crate) fn bar(&self) -> Bar {
        Bar::new(self.quiet, self.stderr_color)
    }

    /// The same for a file on its way to the server.
    pub(crate) fn upload(&self, name: &str, size: usize) -> Upload {
        Upload::new(name, size, self.quiet)
    }

    /// A question on stderr, that somebody else reads the answer to.
    pub(crate) fn prompt(&self, question: &str) {
        stderr(&format!("{} ", harmless(question)));
    }

    /// Asks on stderr, and reads the answer from stdin.
    pub(crate) fn ask(&self, question: &str) -> Result<String> {
        self.prompt(question);
        let mut answer = String::new();
        io::stdin()
            .read_line(&mut answer)
            .map_err(|error| Error::Local(error.to_string()))?;
        Ok(answer.trim().to_owned())
    }

    fn csv<T, I: Item<T>>(&self, items: &[I], columns: &[Column<T>]) -> Result<()> {
        stdout(&sheet::csv(
            items,
            columns,
            io::stdout().is_terminal(),
            &self.words,
        )?)
    }
}

/// Help, version, or what is wrong with the command line: as it is `said`, else as clap words it.
pub(crate) fn usage(error: &clap::Error, said: Option<Said>) -> Exit {
    let is_wrong = error.use_stderr();
    match said {
        // A reader who has gone away wants no help.
        None => drop(error.print()),
        Some(said) => {
            let terminal = if is_wrong {
                io::stderr().is_terminal()
            } else {
                io::stdout().is_terminal()
            };
            let colored = terminal && wants_color(|name| std::env::var(name).ok());
            let label = said.label.unwrap_or_default();
            let label = painted(&label, Tone::Bad, colored);
            let text = if colored { said.colored } else { said.plain };
            if is_wrong {
                let gap = if label.is_empty() { "" } else { " " };
                stderr(&format!("{label}{gap}{text}"));
            } else {
                drop(stdout(&text));
            }
        }
    }
    if is_wrong { Exit::Usage } else { Exit::Ok }
}

/// The one message that can come before the texts are read.
pub(crate) fn fatal(text: &str) -> Exit {
    stderr(&format!("filin: {}\n", harmless(text)));
    Exit::Failed
}

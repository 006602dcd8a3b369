//! Help, and what is wrong with a command line, in Russian. clap says both in English, in words of
//! its own, and keeps the descriptions that stand beside the commands; here they are said again, out
//! of `locales/ru/help.ftl`, which is read only when there is something to say.

mod texts;
mod tree;
mod wrong;

use std::ffi::OsString;

use clap::CommandFactory;
use clap::builder::StyledStr;
use clap::error::ErrorKind;
use filin_core::domain::actor::Language;

use crate::cli::Cli;
use crate::words;
use texts::HelpTexts;

/// What clap has to say, in Russian: with colours, and without.
pub(crate) struct Said {
    /// What stands before a mistake.
    pub(crate) label: Option<String>,
    /// With the terminal's escape codes.
    pub(crate) colored: String,
    /// Letters only.
    pub(crate) plain: String,
}

/// What is to be said of this command line in the user's language; nothing where that is what clap
/// says of it anyway.
pub(crate) fn said(line: &[OsString]) -> Option<Said> {
    match language(line, |name| std::env::var(name).ok()) {
        Language::En => None,
        Language::Ru => russian(line),
    }
}

fn russian(line: &[OsString]) -> Option<Said> {
    let texts = HelpTexts::load()?;
    let command = tree::worded(Cli::command(), &texts);
    let error = command.try_get_matches_from(line).err()?;
    match error.kind() {
        ErrorKind::DisplayVersion => None,
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let help = error.render();
            Some(Said::of(&help, |text| tree::own_words(text, &texts)))
        }
        _ => Some(wrong::worded(&error, &texts)),
    }
}

impl Said {
    fn of(text: &StyledStr, spell: impl Fn(&str) -> String) -> Self {
        Self {
            label: None,
            colored: spell(&text.ansi().to_string()),
            plain: spell(&text.to_string()),
        }
    }
}

/// The language of a line that clap could not read, or read no further than `--help`.
fn language(line: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Language {
    let mut words = line.iter().map_while(|word| word.to_str());
    let mut asked = None;
    while let Some(word) = words.next().filter(|word| *word != "--") {
        let value = match word.strip_prefix("--lang") {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        asked = value.or(asked);
    }
    match asked {
        Some("ru") => Language::Ru,
        Some("en") => Language::En,
        _ => words::of_locale(variable),
    }
}

/// The whole tree in Russian, for tests.
#[cfg(test)]
fn tree_in_russian() -> (clap::Command, HelpTexts) {
    let texts = HelpTexts::load().unwrap();
    (tree::worded(Cli::command(), &texts), texts)
}

#[cfg(test)]
mod tests;

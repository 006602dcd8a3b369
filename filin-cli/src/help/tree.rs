//! clap's tree of commands with its descriptions in Russian.

use clap::builder::PossibleValue;
use clap::{Arg, Command};

use super::texts::HelpTexts;

/// What clap writes into help by itself, and the keys of our words for it.
const OWN_WORDS: [(&str, &str); 6] = [
    ("Usage:", "usage"),
    ("Commands:", "commands"),
    ("Arguments:", "arguments"),
    ("Global options:", "global"),
    ("Options:", "options"),
    ("[OPTIONS]", "usage-options"),
];
/// How examples begin in the sources.
const EXAMPLES: &str = "Examples:";

/// The tree with all that it says of commands and arguments in Russian.
pub(super) fn worded(mut filin: Command, texts: &HelpTexts) -> Command {
    // Only a built tree has `--help` and the command `help`.
    filin.build();
    command(filin, "filin", texts)
}

/// The text with clap's own words in Russian.
pub(super) fn own_words(text: &str, texts: &HelpTexts) -> String {
    OWN_WORDS
        .iter()
        .fold(text.to_owned(), |text, (theirs, key)| {
            text.replace(theirs, &texts.get(key, &[]))
        })
}

fn command(command: Command, key: &str, texts: &HelpTexts) -> Command {
    if command.get_name() == "help" {
        let about = texts.attribute("any", "help_command").unwrap_or_default();
        return command.about(about);
    }
    let about = texts.get(key, &[]);
    let examples = command.get_after_help().map(ToString::to_string);
    let examples = texts.attribute(key, "after").or_else(|| {
        let heading = texts.get("examples", &[]);
        Some(examples?.replacen(EXAMPLES, &heading, 1))
    });
    let long = texts
        .attribute(key, "long")
        .map(|more| format!("{about}\n\n{more}"));
    let mut worded = command
        .about(about)
        .subcommand_value_name(kept(texts.get("usage-command", &[])))
        .mut_args(|arg| argument(arg, key, texts))
        .mut_subcommands(|child| {
            let key = format!("{key}-{}", child.get_name());
            self::command(child, &key, texts)
        });
    if let Some(long) = long {
        worded = worded.long_about(long);
    }
    match examples {
        Some(examples) => worded.after_help(examples),
        None => worded,
    }
}

/// What is said of an argument: by its command, or by all that have one of this name.
pub(super) fn about(key: &str, name: &str, texts: &HelpTexts) -> Option<String> {
    texts
        .attribute(key, name)
        .or_else(|| texts.attribute("any", name))
}

fn argument(arg: Arg, key: &str, texts: &HelpTexts) -> Arg {
    let name = arg.get_id().to_string();
    let about = about(key, &name, texts).unwrap_or_else(|| name.clone());
    let values = arg.get_possible_values();
    let told = told(&values, key, &name, texts);
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let mut short = about.clone();
    let mut long = about;
    if !told.is_empty() {
        long = format!("{long}\n\n{}", told.join("\n"));
    }
    let mut add = |text: &str, everywhere: bool| {
        short = format!("{short} {text}");
        if everywhere {
            long = format!("{long}\n{text}");
        }
    };
    if !names.is_empty() && arg.get_action().takes_values() {
        let possible = texts.get("possible", &[("values", &names.join(", "))]);
        add(&possible, told.is_empty());
    }
    let default: Vec<_> = arg.get_default_values().iter().collect();
    if let ([value], true) = (default.as_slice(), arg.get_action().takes_values()) {
        let value = value.to_string_lossy();
        add(&texts.get("default", &[("value", &value)]), true);
    }
    let values = match arg.get_value_names() {
        Some(values) if arg.get_action().takes_values() => values,
        _ => &[],
    };
    let values: Vec<&'static str> = values.iter().map(|name| value(name, texts)).collect();
    let arg = arg
        .help(short)
        .long_help(long)
        .hide_default_value(true)
        .hide_possible_values(true)
        .hide_env(true);
    if values.is_empty() {
        arg
    } else {
        arg.value_names(values)
    }
}

/// Possible values with what they mean, a line each; nothing where they speak for themselves.
fn told(values: &[PossibleValue], key: &str, name: &str, texts: &HelpTexts) -> Vec<String> {
    let told = values.iter().filter_map(|value| {
        let word = value.get_name();
        let about = about(key, &format!("{name}-{word}"), texts)?;
        Some(format!("- {word}: {about}"))
    });
    told.collect()
}

/// The Russian name of a value; as it is where it needs none.
fn value(name: &str, texts: &HelpTexts) -> &'static str {
    kept(
        texts
            .maybe(&value_key(name))
            .unwrap_or_else(|| name.to_owned()),
    )
}

/// `N|MIN-MAX` as a key: `value-N-MIN-MAX`.
pub(super) fn value_key(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    format!("value-{}", words.join("-"))
}

/// clap wants names that last as long as the program, which ends once this has been said.
fn kept(text: String) -> &'static str {
    text.leak()
}

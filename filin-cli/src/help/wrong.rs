//! What is wrong with a command line, in Russian: out of what clap found, not of how it says so.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Said;
use super::texts::HelpTexts;
use super::tree::own_words;
use crate::cmd::ids;
use crate::output::harmless;

/// What is said of an error: the sentence, what might help, how the command is used.
pub(super) fn worded(error: &clap::Error, texts: &HelpTexts) -> Said {
    let mut text = format!("{}\n", sentence(error, texts));
    let tips = tips(error, texts);
    if !tips.is_empty() {
        let label = texts.get("tip", &[]);
        text.push('\n');
        for tip in tips {
            text.push_str(&format!("  {label} {tip}\n"));
        }
    }
    let whole = |usage: &str| {
        let usage = own_words(usage, texts);
        let usage = match usage.trim_end() {
            "" => String::new(),
            usage => format!("\n{usage}\n"),
        };
        format!("{text}{usage}\n{}\n", texts.get("more", &[]))
    };
    let (colored, plain) = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => (usage.ansi().to_string(), usage.to_string()),
        _ => Default::default(),
    };
    Said {
        label: Some(texts.get("error", &[])),
        colored: whole(&colored),
        plain: whole(&plain),
    }
}

fn sentence(error: &clap::Error, texts: &HelpTexts) -> String {
    let named = one(error, ContextKind::InvalidArg);
    let value = one(error, ContextKind::InvalidValue);
    let command = one(error, ContextKind::InvalidSubcommand);
    let of = |key: &str| texts.get(key, &[("given", &value), ("for", &named)]);
    match error.kind() {
        ErrorKind::InvalidSubcommand => texts.get("wrong-unknown-command", &[("given", &command)]),
        ErrorKind::UnknownArgument if named.starts_with('-') => {
            texts.get("wrong-unknown-option", &[("given", &named)])
        }
        ErrorKind::UnknownArgument => texts.get("wrong-extra", &[("given", &named)]),
        ErrorKind::MissingRequiredArgument => {
            let missing = many(error, ContextKind::InvalidArg);
            listed(texts.get("wrong-missing", &[]), &missing)
        }
        ErrorKind::MissingSubcommand => {
            let what = texts.get("wrong-no-command", &[("given", &command)]);
            with_values(what, error, ContextKind::ValidSubcommand, texts)
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            with_values(of("wrong-no-value"), error, ContextKind::ValidValue, texts)
        }
        ErrorKind::InvalidValue => {
            with_values(of("wrong-value"), error, ContextKind::ValidValue, texts)
        }
        ErrorKind::ValueValidation => {
            let why = error.source().map(ToString::to_string);
            match why.and_then(|why| reason(&why, texts)) {
                Some(why) => format!("{}: {why}", of("wrong-value")),
                None => of("wrong-value"),
            }
        }
        ErrorKind::ArgumentConflict => conflict(error, &named, &command, texts),
        ErrorKind::NoEquals => of("wrong-equals"),
        ErrorKind::TooManyValues => of("wrong-too-many"),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => of("wrong-count"),
        ErrorKind::InvalidUtf8 => texts.get("wrong-utf8", &[]),
        _ => texts.get("wrong-other", &[]),
    }
}

fn conflict(error: &clap::Error, named: &str, command: &str, texts: &HelpTexts) -> String {
    let others = many(error, ContextKind::PriorArg);
    if others.as_slice() == [named] {
        return texts.get("wrong-twice", &[("given", named)]);
    }
    let what = match named {
        "" => texts.get("wrong-together-command", &[("given", command)]),
        named => texts.get("wrong-together", &[("given", named)]),
    };
    match others.as_slice() {
        [] => format!("{what} {}", texts.get("wrong-others", &[])),
        [other] => format!("{what} {other}"),
        others => listed(format!("{what}:"), others),
    }
}

/// Why a value was not taken, out of clap's and our own sentences; nothing where we know of none.
fn reason(why: &str, texts: &HelpTexts) -> Option<String> {
    let said = |key: &str| Some(texts.get(key, &[]));
    if let Some((_, range)) = why.split_once(" is not in ") {
        let (least, most) = range.split_once("..")?;
        let most = most.trim_start_matches('=');
        // An end that nobody set is the number's own.
        return Some(match most.parse::<i64>() {
            Ok(end) if end < i64::from(u32::MAX) - 1 => {
                texts.get("reason-range", &[("least", least), ("most", most)])
            }
            _ => texts.get("reason-least", &[("least", least)]),
        });
    }
    match why {
        "invalid digit found in string" | "cannot parse integer from empty string" => {
            said("reason-number")
        }
        ids::EXPECTED => said("reason-id"),
        ids::EXPECTED_MANY => said("reason-ids"),
        _ if why.starts_with("number too ") => said("reason-big"),
        _ if why.starts_with("seats look") => said("reason-seats"),
        _ if why.starts_with("two numbers") => said("reason-two"),
        _ if why.starts_with("a button looks") => said("reason-button"),
        _ if why.starts_with("a segment looks") => said("reason-segment"),
        _ if why.starts_with("name=number") => said("reason-rule"),
        _ => None,
    }
}

fn tips(error: &clap::Error, texts: &HelpTexts) -> Vec<String> {
    let kinds = [
        (ContextKind::SuggestedSubcommand, "tip-command"),
        (ContextKind::SuggestedArg, "tip-option"),
        (ContextKind::SuggestedValue, "tip-value"),
    ];
    let like = kinds.into_iter().flat_map(|(kind, key)| {
        // clap puts what is most alike last.
        let like = many(error, kind).into_iter().rev();
        like.map(move |like| texts.get(key, &[("like", &like)]))
    });
    let mut tips: Vec<String> = like.collect();
    // The one other tip that clap gives.
    if let Some(ContextValue::StyledStrs(others)) = error.get(ContextKind::Suggested) {
        let given = one(error, ContextKind::InvalidArg);
        if others
            .iter()
            .any(|tip| tip.to_string().starts_with("to pass "))
            && !given.is_empty()
        {
            tips.push(texts.get("tip-escape", &[("given", &given)]));
        }
    }
    tips
}

/// The sentence with the values that would do.
fn with_values(what: String, error: &clap::Error, of: ContextKind, texts: &HelpTexts) -> String {
    let values = many(error, of);
    if values.is_empty() {
        return what;
    }
    let values = values.join(", ");
    format!(
        "{what}\n  {}",
        texts.get("possible", &[("values", &values)])
    )
}

fn listed(what: String, things: &[String]) -> String {
    things
        .iter()
        .fold(what, |text, thing| format!("{text}\n  {thing}"))
}

/// What clap says of this kind, if it is one thing.
fn one(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => harmless(text),
        _ => String::new(),
    }
}

/// What clap says of this kind, be it one thing or several.
fn many(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![harmless(text)],
        Some(ContextValue::Strings(texts)) => texts.iter().map(|text| harmless(text)).collect(),
        _ => Vec::new(),
    }
}

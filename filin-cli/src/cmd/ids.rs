//! Numbers of things on the command line, or from stdin.

use std::io::{self, Read};
use std::str::FromStr;

use crate::error::{Error, Result};
use crate::words::Words;

/// What is said where a number is needed.
pub(crate) const EXPECTED: &str = "a number is expected, such as 12 or '#12'";
/// As [`EXPECTED`], where there may be several.
pub(crate) const EXPECTED_MANY: &str = "a number is expected, or - for stdin";

/// A number (`12`, `#12`), or `-` for those on stdin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdArg {
    /// This one.
    Id(i64),
    /// Those on stdin, parted by blanks, lines or commas.
    Stdin,
}

impl FromStr for IdArg {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        if text == "-" {
            return Ok(Self::Stdin);
        }
        number(text)
            .map(Self::Id)
            .ok_or_else(|| EXPECTED_MANY.to_owned())
    }
}

/// Reads one number: `12` or `#12`.
pub(crate) fn one(text: &str) -> std::result::Result<i64, String> {
    number(text).ok_or_else(|| EXPECTED.to_owned())
}

fn number(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

/// All the numbers, each once, in the order given.
pub(crate) fn collect(args: &[IdArg], words: &Words) -> Result<Vec<i64>> {
    let mut ids = Vec::new();
    for arg in args {
        match arg {
            IdArg::Id(id) => add(&mut ids, *id),
            IdArg::Stdin => {
                let mut text = String::new();
                io::stdin()
                    .read_to_string(&mut text)
                    .map_err(|error| Error::Local(error.to_string()))?;
                for id in listed(&text, words)? {
                    add(&mut ids, id);
                }
            }
        }
    }
    Ok(ids)
}

fn listed(text: &str, words: &Words) -> Result<Vec<i64>> {
    text.split(|c: char| c.is_whitespace() || c == ',')
        .filter(|word| !word.is_empty())
        .map(|word| {
            number(word)
                .ok_or_else(|| Error::usage(words, "id-malformed", &[("text", word.to_owned())]))
        })
        .collect()
}

fn add(ids: &mut Vec<i64>, id: i64) {
    if !ids.contains(&id) {
        ids.push(id);
    }
}

#[cfg(test)]
mod tests {
    use filin_core::domain::actor::Language;

    use super::*;

    #[test]
    fn numbers_and_stdin() {
        assert_eq!("12".parse(), Ok(IdArg::Id(12)));
        assert_eq!("#12".parse(), Ok(IdArg::Id(12)));
        assert_eq!("-".parse(), Ok(IdArg::Stdin));
        for bad in ["", "#", "-1", "+1", "x", "99999999999999999999"] {
            assert!(bad.parse::<IdArg>().is_err(), "{bad}");
        }
    }

    #[test]
    fn lists_are_forgiving_in_form_only() {
        let words = Words::load(Language::En).unwrap();
        assert_eq!(
            listed("12 13,#14\n\n15\r\n", &words).unwrap(),
            [12, 13, 14, 15]
        );
        assert!(listed("12 x", &words).is_err());
        assert_eq!(
            collect(&[IdArg::Id(2), IdArg::Id(1), IdArg::Id(2)], &words).unwrap(),
            [2, 1]
        );
    }
}

//! How many visits somebody has made: `3`, `3-10`, `3+`.

use crate::bot::staff::args::number;
use crate::bot::talk::Talk;

/// From so many to so many, both included. Without an end, so many and more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Visits {
    pub(super) from: i64,
    pub(super) to: Option<i64>,
}

impl Visits {
    /// What staff type, and what stands in a button.
    pub(super) fn parse(words: &str) -> Option<Self> {
        let words: String = words.chars().filter(|c| !c.is_whitespace()).collect();
        let count = |word: &str| number(word).filter(|count| *count >= 0 && !word.starts_with('+'));
        if let Some(from) = words.strip_suffix('+') {
            return Some(Self {
                from: count(from)?,
                to: None,
            });
        }
        let (from, to) = words
            .split_once(['-', '–', '—'])
            .unwrap_or((&words, &words));
        let (from, to) = (count(from)?, count(to)?);
        (from <= to).then_some(Self { from, to: Some(to) })
    }

    /// As [`Visits::parse`] reads it.
    pub(super) fn word(self) -> String {
        match self.to {
            Some(to) if to == self.from => to.to_string(),
            Some(to) => format!("{}-{to}", self.from),
            None => format!("{}+", self.from),
        }
    }

    /// On a button.
    pub(super) fn label(self, talk: &Talk) -> String {
        match (self.from, self.to) {
            (0, Some(0)) => talk.t("cast-visits-none", &[]),
            (0, None) => talk.t("cast-visits-any", &[]),
            _ => talk.t("cast-visits", &[("visits", self.word())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("3", Some((3, Some(3))))]
    #[case("0", Some((0, Some(0))))]
    #[case(" 3 – 10 ", Some((3, Some(10))))]
    #[case("2-4", Some((2, Some(4))))]
    #[case("5+", Some((5, None)))]
    #[case("5 +", Some((5, None)))]
    #[case("4-2", None)]
    #[case("-3", None)]
    #[case("+3", None)]
    #[case("3-", None)]
    #[case("много", None)]
    #[case("1-2-3", None)]
    #[case("99999999999999999999", None)]
    #[case("", None)]
    fn it_is_read_and_written(#[case] words: &str, #[case] expected: Option<(i64, Option<i64>)>) {
        let read = Visits::parse(words);
        let expected = expected.map(|(from, to)| Visits { from, to });
        assert_eq!(read, expected);
        if let Some(visits) = read {
            assert_eq!(Visits::parse(&visits.word()), read);
        }
    }
}

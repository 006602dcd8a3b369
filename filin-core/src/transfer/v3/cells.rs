//! A row of v3 by its columns' names, and cells read for what they were meant to be. SQLite keeps
//! anything in any column, so nothing here takes a type for granted.

use std::borrow::Cow;

use super::raw::{Columns, Raw, Rows};
use crate::transfer::error::Result;

/// The largest number that JavaScript tells from its neighbours: ids travel as JSON numbers.
pub(super) const MAX_ID: i64 = (1 << 53) - 1;

/// v3's client of all blocks. No person's: it is nobody's Telegram id here.
pub(super) const BLOCKER: i64 = 999_999_999;

/// A row of v3.
#[derive(Clone, Copy)]
pub(super) struct Cells<'a> {
    columns: Columns,
    row: &'a [Raw<'a>],
}

impl<'a> Cells<'a> {
    pub(super) fn new(columns: Columns, row: &'a [Raw<'a>]) -> Self {
        Self { columns, row }
    }

    /// The column's value; nothing if this pass did not ask for it.
    pub(super) fn get(&self, name: &str) -> Raw<'a> {
        let at = self.columns.iter().position(|(column, _)| *column == name);
        let cell = at.and_then(|at| self.row.get(at));
        cell.copied().unwrap_or(Raw::Null)
    }

    /// Each column with its value.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'static str, Raw<'a>)> {
        let names = self.columns.iter().map(|(name, _)| *name);
        names.zip(self.row.iter().copied())
    }
}

/// Each row of a table; none if v3 was so old that it lacked it.
pub(super) fn each(
    rows: &mut dyn Rows,
    table: &'static str,
    columns: Columns,
    mut see: impl FnMut(Cells<'_>) -> Result<()>,
) -> Result<()> {
    if !rows.has(table)? {
        return Ok(());
    }
    rows.each(table, columns, &mut |row| see(Cells::new(columns, row)))
}

/// A whole number, however it was written.
pub(super) fn whole(raw: Raw<'_>) -> Option<i64> {
    const SAFE: f64 = 9_007_199_254_740_991.0;
    match raw {
        Raw::Int(number) => Some(number),
        #[expect(clippy::cast_possible_truncation, reason = "whole, and within range")]
        Raw::Real(number) => {
            (number.fract() == 0.0 && number.abs() <= SAFE).then_some(number as i64)
        }
        Raw::Text(bytes) => std::str::from_utf8(bytes).ok()?.trim().parse().ok(),
        Raw::Null | Raw::Blob(_) => None,
    }
}

/// Yes or no, however it was written.
pub(super) fn flag(raw: Raw<'_>) -> Option<bool> {
    match raw {
        Raw::Text(bytes) => {
            let word = String::from_utf8_lossy(bytes).trim().to_lowercase();
            match word.as_str() {
                "1" | "t" | "true" | "y" | "yes" => Some(true),
                "0" | "f" | "false" | "n" | "no" => Some(false),
                _ => None,
            }
        }
        other => whole(other).map(|number| number != 0),
    }
}

/// A person's Telegram id: none where v3 wrote that there is none, an error where it is no id.
pub(super) fn telegram(raw: Raw<'_>) -> Result<Option<i64>, ()> {
    match raw {
        Raw::Null | Raw::Int(0) => Ok(None),
        Raw::Int(BLOCKER) => Err(()),
        Raw::Int(id @ 1..=MAX_ID) => Ok(Some(id)),
        _ => Err(()),
    }
}

/// Text that both engines can keep, and whether something had to go for that: NUL is taken out,
/// bytes that are no UTF-8 become U+FFFD.
pub(super) fn text(raw: Raw<'_>) -> Option<(String, bool)> {
    match raw {
        Raw::Null => None,
        Raw::Int(number) => Some((number.to_string(), false)),
        Raw::Real(number) => Some((number.to_string(), false)),
        Raw::Text(bytes) | Raw::Blob(bytes) => {
            let (utf8, has_nul) = (String::from_utf8_lossy(bytes), bytes.contains(&0));
            let broken = matches!(utf8, Cow::Owned(_)) || has_nul;
            let text = if has_nul {
                utf8.replace('\0', "")
            } else {
                utf8.into_owned()
            };
            Some((text, broken))
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(Raw::Int(5), Some(5))]
    #[case(Raw::Int(i64::MIN), Some(i64::MIN))]
    #[case(Raw::Real(5.0), Some(5))]
    #[case(Raw::Real(5.5), None)]
    #[case(Raw::Real(1e30), None)]
    #[case(Raw::Real(f64::NAN), None)]
    #[case(Raw::Real(f64::INFINITY), None)]
    #[case(Raw::Text(b" 7 "), Some(7))]
    #[case(Raw::Text(b"seven"), None)]
    #[case(Raw::Text(b"99999999999999999999"), None)]
    #[case(Raw::Text(b"\xff"), None)]
    #[case(Raw::Blob(b"7"), None)]
    #[case(Raw::Null, None)]
    fn whole_numbers(#[case] raw: Raw<'_>, #[case] expected: Option<i64>) {
        assert_eq!(whole(raw), expected);
    }

    #[rstest]
    #[case(Raw::Int(1), Some(true))]
    #[case(Raw::Int(0), Some(false))]
    #[case(Raw::Int(-2), Some(true))]
    #[case(Raw::Text(b"True"), Some(true))]
    #[case(Raw::Text(b"f"), Some(false))]
    #[case(Raw::Text(b"maybe"), None)]
    #[case(Raw::Null, None)]
    fn flags(#[case] raw: Raw<'_>, #[case] expected: Option<bool>) {
        assert_eq!(flag(raw), expected);
    }

    #[rstest]
    #[case(Raw::Null, Ok(None))]
    #[case(Raw::Int(0), Ok(None))]
    #[case(Raw::Int(7_002_094_580), Ok(Some(7_002_094_580)))]
    #[case(Raw::Int(MAX_ID), Ok(Some(MAX_ID)))]
    #[case(Raw::Int(MAX_ID + 1), Err(()))]
    #[case(Raw::Int(-5), Err(()))]
    #[case(Raw::Int(BLOCKER), Err(()))]
    #[case(Raw::Text(b"12345"), Err(()))]
    #[case(Raw::Real(12.0), Err(()))]
    fn telegram_ids(#[case] raw: Raw<'_>, #[case] expected: Result<Option<i64>, ()>) {
        assert_eq!(telegram(raw), expected);
    }

    #[rstest]
    #[case(Raw::Null, None)]
    #[case(Raw::Text("Ёж\n".as_bytes()), Some(("Ёж\n", false)))]
    #[case(Raw::Text(b"a\0b"), Some(("ab", true)))]
    #[case(Raw::Text(b"a\xffb"), Some(("a\u{FFFD}b", true)))]
    #[case(Raw::Text("\u{FFFD}".as_bytes()), Some(("\u{FFFD}", false)))]
    #[case(Raw::Blob(b"ab"), Some(("ab", false)))]
    #[case(Raw::Int(79_991_234_567), Some(("79991234567", false)))]
    fn texts(#[case] raw: Raw<'_>, #[case] expected: Option<(&str, bool)>) {
        assert_eq!(
            text(raw),
            expected.map(|(text, broken)| (text.into(), broken))
        );
    }
}

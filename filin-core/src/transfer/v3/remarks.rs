//! What there is to say about the row that is being read. A pass that only reads says nothing: each
//! thing is said once, by the survey.

use chrono::{DateTime, Utc};

use super::cells::{flag, text};
use super::moment::{self, Moment};
use super::raw::Raw;
use crate::transfer::report::{Done, Fate, Note, Reason, Report, shortened};

/// Of one row.
pub(super) struct Remarks<'a> {
    table: &'static str,
    id: Raw<'a>,
    report: Option<&'a mut Report>,
    changed: bool,
}

impl<'a> Remarks<'a> {
    /// Tells the report.
    pub(super) fn to(report: &'a mut Report, table: &'static str, id: Raw<'a>) -> Self {
        Self {
            table,
            id,
            report: Some(report),
            changed: false,
        }
    }

    /// Tells nobody.
    pub(super) fn none() -> Self {
        Self {
            table: "",
            id: Raw::Null,
            report: None,
            changed: false,
        }
    }

    /// Something is wrong with this value, and this was done about it.
    pub(super) fn say(&mut self, column: &'static str, value: Raw<'_>, reason: Reason, done: Done) {
        self.changed |= done != Done::Kept;
        if let Some(report) = &mut self.report {
            report.note(&Note {
                table: self.table,
                id: shown(self.id),
                column,
                value: shown(value),
                reason,
                done,
            });
        }
    }

    /// Counts the row: as it was or changed, unless it fared otherwise.
    pub(super) fn count(self, otherwise: Option<Fate>) {
        let own = if self.changed {
            Fate::Changed
        } else {
            Fate::Plain
        };
        if let Some(report) = self.report {
            report.count(self.table, otherwise.unwrap_or(own));
        }
    }

    /// Text that both engines can keep; longer than `max` characters it is kept, and said.
    pub(super) fn text(&mut self, column: &'static str, raw: Raw<'_>, max: usize) -> String {
        let Some((text, broken)) = text(raw) else {
            return String::new();
        };
        if broken {
            self.say(column, raw, Reason::TextBroken, Done::Changed);
        }
        if text.chars().nth(max).is_some() {
            self.say(column, raw, Reason::TextTooLong, Done::Kept);
        }
        text
    }

    /// As [`Remarks::text`], of a column that must not be empty; it stays so, and is said.
    pub(super) fn filled(&mut self, column: &'static str, raw: Raw<'_>, max: usize) -> String {
        let text = self.text(column, raw, max);
        if text.trim().is_empty() {
            self.say(column, raw, Reason::Missing, Done::Kept);
        }
        text
    }

    /// A moment in UTC; what cannot be read becomes `instead`.
    pub(super) fn moment(
        &mut self,
        column: &'static str,
        raw: Raw<'_>,
        instead: DateTime<Utc>,
    ) -> DateTime<Utc> {
        let missing = if raw == Raw::Null {
            Reason::Missing
        } else {
            Reason::DateInvalid
        };
        match moment::utc(raw) {
            Some(Moment { at, odd }) => {
                if let Some((reason, done)) = odd {
                    self.say(column, raw, reason, done);
                }
                at
            }
            None => {
                self.say(column, raw, missing, Done::Changed);
                instead
            }
        }
    }

    /// Yes or no; what is neither is no.
    pub(super) fn flag(&mut self, column: &'static str, raw: Raw<'_>) -> bool {
        flag(raw).unwrap_or_else(|| {
            self.say(column, raw, Reason::NumberInvalid, Done::Changed);
            false
        })
    }
}

/// A value for people: short, one line.
pub(super) fn shown(raw: Raw<'_>) -> String {
    match raw {
        Raw::Null => String::new(),
        Raw::Int(number) => number.to_string(),
        Raw::Real(number) => number.to_string(),
        Raw::Text(bytes) | Raw::Blob(bytes) => shortened(&String::from_utf8_lossy(bytes)),
    }
}

//! Telegram's HTML, which managers write by hand: what is broken is refused before anything is
//! sent, with the place of the mistake.
//!
//! The rules are those of Telegram's own reader. Beyond them it is refused what Telegram takes and
//! then drops in silence, so that no reader gets a message without its link.

mod link;
mod problem;
mod reader;
mod reference;

use thiserror::Error;

pub use self::problem::Problem;
use super::refusal::Refusal;
use super::text::is_visible;

/// A text whose markup Telegram takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Markup {
    html: String,
    plain: String,
}

impl Markup {
    /// Reads a text as it was written.
    ///
    /// # Errors
    /// The first mistake and its place.
    pub fn parse(html: &str) -> Result<Self, MarkupError> {
        match reader::read(html) {
            Ok(plain) => Ok(Self {
                html: html.to_owned(),
                plain,
            }),
            Err(mistake) => Err(MarkupError::at(html, mistake)),
        }
    }

    /// As it was given.
    #[must_use]
    pub fn html(&self) -> &str {
        &self.html
    }

    /// The text alone, its character references resolved.
    #[must_use]
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// As Telegram counts: UTF-16 units of the text alone, without the blanks around it.
    #[must_use]
    pub fn length(&self) -> usize {
        self.plain.trim().encode_utf16().count()
    }

    /// Whether nothing of it can be seen. Telegram sends no such text, however long it is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.plain.chars().any(is_visible)
    }
}

/// What is wrong, and where in the text as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {problem}")]
pub struct MarkupError {
    /// The first line is 1.
    pub line: usize,
    /// In characters; the first is 1.
    pub column: usize,
    /// What it is.
    #[source]
    pub problem: Problem,
}

impl MarkupError {
    fn at(html: &str, mistake: reader::Mistake) -> Self {
        let before = html.get(..mistake.at).unwrap_or(html);
        let line = before.rsplit('\n').next().unwrap_or_default();
        Self {
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
            problem: mistake.problem,
        }
    }
}

impl From<MarkupError> for Refusal {
    fn from(error: MarkupError) -> Self {
        Self::MarkupInvalid {
            line: error.line,
            column: error.column,
            problem: error.problem,
        }
    }
}

#[cfg(test)]
mod tests;

//! The words of what Filin says by itself: a letter of the post becomes a message in its reader's
//! language. Pure, like all words: sent twice, it reads the same.

mod backup;
mod guest;
mod staff;

#[cfg(test)]
mod tests;

use filin_core::service::Letter;
use filin_core::texts::Texts;

use super::content::Content;
use super::words::Words;

/// The message, or nothing where the letter is of a kind that has no words: a defect.
#[must_use]
pub fn render(texts: &Texts, letter: &Letter) -> Option<Content> {
    let words = Words::new(texts, letter.language);
    if letter.to_staff {
        staff::render(words, letter)
    } else {
        guest::render(words, letter)
    }
}

/// Rows of text, one below the other.
fn lines(lines: &[String]) -> String {
    lines.join("\n")
}

//! How many come.

use filin_core::domain::booking;
use filin_core::error::Error;

use super::choice::Choice;
use super::draft::Draft;
use super::{Said, button, rows};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;

/// Most numbers by buttons; larger parties are typed.
const MOST: i64 = 20;

/// Asks.
pub(super) async fn content(talk: &Talk) -> Outcome<Content> {
    let largest = largest(talk).await?;
    let words = talk.t("bot-book-ask-party", &[("max", largest.to_string())]);
    let numbers = 1..=largest.min(MOST);
    let buttons = numbers.map(|party| button(party.to_string(), &Choice::Party(party)));
    Ok(rows(Content::text(words), buttons.collect(), 5))
}

/// Takes a number, if so many can sit together.
pub(super) async fn take(talk: &Talk, draft: &mut Draft, party: i64) -> Outcome<Said> {
    match booking::party(party, largest(talk).await?) {
        Ok(party) => {
            draft.set_party(Some(party));
            Ok(Said::Taken)
        }
        Err(why) => {
            let words = talk
                .services()
                .texts()
                .error(talk.language(), &Error::from(why));
            Ok(Said::Again(Some(words)))
        }
    }
}

/// Takes a number in words: `4`, `нас 4`.
pub(super) async fn typed(talk: &Talk, draft: &mut Draft, words: &str) -> Outcome<Said> {
    match number(words) {
        Some(party) => take(talk, draft, party).await,
        None => Ok(Said::Again(Some(talk.t("bot-book-await-party", &[])))),
    }
}

async fn largest(talk: &Talk) -> Outcome<i64> {
    Ok(talk
        .services()
        .bootstrap(&talk.act)
        .await?
        .venue
        .largest_party)
}

/// The only number among the words.
fn number(words: &str) -> Option<i64> {
    let mut numbers = words
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty());
    let only = numbers.next()?;
    let sound = numbers.next().is_none() && !words.contains('-');
    sound.then(|| only.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_among_words() {
        assert_eq!(number("4"), Some(4));
        assert_eq!(number("нас 12 человек"), Some(12));
        for words in [
            "",
            "четверо",
            "4-5",
            "-4",
            "2 или 3",
            "99999999999999999999",
        ] {
            assert_eq!(number(words), None, "{words}");
        }
    }
}

//! A command's words, taken one after the other; what was answered since goes before them.

use filin_core::domain::ids::{BlockId, BookingId};
use filin_core::domain::phone::PhoneNumber;

use super::field::Field;
use super::stop::{Deed, Stop, Wrong};

/// Longest run of words that may be one phone number: `8 (999) 123 45 67`.
const PHONE_WORDS: usize = 6;

/// What came with a command, and what was answered when something was missing.
#[derive(Clone, Debug, Default)]
pub(super) struct Args<'a> {
    rest: &'a str,
    answers: &'a [(Field, String)],
}

impl<'a> Args<'a> {
    pub(super) fn new(rest: &'a str, answers: &'a [(Field, String)]) -> Self {
        Self {
            rest: rest.trim(),
            answers,
        }
    }

    /// What was answered to a question.
    pub(super) fn answer(&self, field: Field) -> Option<&'a str> {
        let mut given = self.answers.iter().rev();
        let found = given.find(|(known, _)| *known == field);
        found.map(|(_, text)| text.as_str())
    }

    /// The next word.
    pub(super) fn word(&mut self) -> Option<&'a str> {
        let (word, rest) = self
            .rest
            .split_once(char::is_whitespace)
            .unwrap_or((self.rest, ""));
        self.rest = rest.trim_start();
        (!word.is_empty()).then_some(word)
    }

    /// The next word, or the answer.
    pub(super) fn take(&mut self, field: Field) -> Deed<&'a str> {
        let taken = self.answer(field).or_else(|| self.word());
        taken.ok_or(Stop::Missing(field))
    }

    /// All words that are left, or the answer; `None` if there is neither.
    pub(super) fn rest(&mut self, field: Field) -> Option<&'a str> {
        let rest = std::mem::take(&mut self.rest);
        let rest = Some(rest).filter(|rest| !rest.is_empty());
        self.answer(field).or(rest)
    }

    /// Nothing may be left.
    pub(super) fn end(&self) -> Result<(), Wrong> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(Wrong::new("extra", self.rest))
        }
    }

    /// A booking's number: `12`, `#12`, `№12`.
    pub(super) fn booking(&mut self) -> Deed<BookingId> {
        let word = self.take(Field::Booking)?;
        let id = number(word.trim_start_matches(['#', '№']));
        let id = id.filter(|id| *id > 0);
        Ok(BookingId(id.ok_or_else(|| Wrong::new("booking", word))?))
    }

    /// How a guest is named: one word, or a phone of several.
    pub(super) fn guest(&mut self) -> Deed<&'a str> {
        let typed = match phone(self.rest) {
            Some((phone, left)) => {
                self.rest = left;
                Some(phone)
            }
            None => self.word(),
        };
        // An answer says which one of several was meant.
        let named = self.answer(Field::Guest).or(typed);
        named.ok_or(Stop::Missing(Field::Guest))
    }
}

/// A phone at the beginning, and what follows it. Words are joined only where the first of them
/// can be nothing else than the beginning of a number.
pub(super) fn phone(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let first = text.split_whitespace().next()?;
    let may_go_on = first.starts_with(['+', '(']) || matches!(first, "7" | "8");
    let longest = if may_go_on { PHONE_WORDS } else { 1 };
    let mut end = 0;
    for _ in 0..longest {
        let from = end + text.get(end..)?.find(|c: char| !c.is_whitespace())?;
        let left = text.get(from..)?;
        end = from + left.find(char::is_whitespace).unwrap_or(left.len());
        let so_far = text.get(..end)?;
        let phonish = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+()-".contains(c);
        if !so_far.chars().all(phonish) {
            return None;
        }
        let digits = so_far.bytes().filter(u8::is_ascii_digit).count();
        let whole = digits >= 10 || so_far == first && first.starts_with('+');
        if whole && PhoneNumber::parse(so_far).is_ok() {
            return Some((so_far, text.get(end..)?.trim_start()));
        }
    }
    None
}

/// A whole number: ASCII digits, perhaps behind a sign.
pub(super) fn number(word: &str) -> Option<i64> {
    let digits = word.strip_prefix(['-', '+', '−']).unwrap_or(word);
    let sound = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let size: i64 = sound.then(|| digits.parse().ok()).flatten()?;
    Some(if word.starts_with(['-', '−']) {
        -size
    } else {
        size
    })
}

/// A block's number, told from a table's by `#`.
pub(super) fn block(word: &str) -> Option<BlockId> {
    let id = number(word.strip_prefix(['#', '№'])?)?;
    (id > 0).then_some(BlockId(id))
}

/// Whether the words say yes.
pub(super) fn is_yes(word: &str) -> bool {
    let word = word.trim().to_lowercase();
    matches!(word.as_str(), "да" | "yes" | "y" | "ok" | "ок" | "точно")
}

/// Whether the word says "none of it".
pub(super) fn is_none(word: &str) -> bool {
    let word = word.trim().to_lowercase();
    matches!(word.as_str(), "-" | "—" | "–" | "нет" | "no" | "none")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_come_one_after_the_other_and_answers_before_them() {
        let answers = [(Field::Text, "ответ".to_owned())];
        let mut args = Args::new(" 12  у окна\nи тихо ", &answers);
        assert_eq!(args.booking().unwrap(), BookingId(12));
        assert_eq!(
            args.clone().end(),
            Err(Wrong::new("extra", "у окна\nи тихо"))
        );
        assert_eq!(args.rest(Field::Comment), Some("у окна\nи тихо"));
        assert_eq!(args.rest(Field::Text), Some("ответ"));
        assert_eq!(args.end(), Ok(()));
    }

    #[test]
    fn bookings_have_numbers() {
        for word in ["12", "#12", "№12"] {
            assert_eq!(Args::new(word, &[]).booking().unwrap(), BookingId(12));
        }
        for word in ["двенадцать", "-12", "0", "1.5", "99999999999999999999"] {
            let refused = Args::new(word, &[]).booking();
            assert!(matches!(refused, Err(Stop::Wrong(_))), "{word}");
        }
        let missing = Args::new("", &[]).booking();
        assert!(matches!(missing, Err(Stop::Missing(Field::Booking))));
    }

    #[test]
    fn phones_of_several_words() {
        for (text, left) in [
            ("+79991234567 2", "2"),
            ("+7 999 123-45-67 2 за отзыв", "2 за отзыв"),
            ("8 (999) 123-45-67", ""),
            ("89991234567 5 4", "5 4"),
        ] {
            let (found, rest) = phone(text).unwrap();
            let found = PhoneNumber::parse(found).unwrap();
            assert_eq!((found.as_str(), rest), ("+79991234567", left), "{text}");
        }
        for text in ["", "12 5", "5 2026-02-23", "Аня", "8 марта", "+7 12"] {
            assert_eq!(phone(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>()) {
            let mut args = Args::new(&text, &[]);
            let _ = args.clone().booking();
            let _ = args.clone().guest();
            let _ = (phone(&text), number(&text), block(&text), is_yes(&text), is_none(&text));
            while args.word().is_some() {}
            prop_assert_eq!(args.end(), Ok(()));
        }
    }
}

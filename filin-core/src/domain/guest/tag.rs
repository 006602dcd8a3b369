//! What staff call a guest besides their name: `vip`, `окно`, `день рождения`.

use std::collections::BTreeSet;

use crate::domain::refusal::Refusal;
use crate::domain::text;

/// Most tags of one guest.
pub const MAX_TAGS: usize = 20;
/// Longest tag, in characters.
const LONGEST: usize = 30;
const FIELD: &str = "tags";

/// One line of 1 to 30 visible characters in lower case, so that `VIP` and `vip` are one tag.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(String);

impl Tag {
    /// Reads a tag as people type it.
    ///
    /// # Errors
    /// `text_invalid` for one that is empty or holds invisible characters, `text_too_long`.
    pub fn new(raw: &str) -> Result<Self, Refusal> {
        // Lower case can be longer: what counts is what will be stored.
        let line = text::clean_line(FIELD, raw, LONGEST)?;
        let folded = text::clean_line(FIELD, &text::fold(&line), LONGEST)?;
        if folded.is_empty() {
            return Err(Refusal::TextInvalid { field: FIELD });
        }
        Ok(Self(folded))
    }

    /// The word itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.0
    }
}

/// A guest's tags, each once and in order.
///
/// # Errors
/// As [`Tag::new`]; `tags_too_many` for more than [`MAX_TAGS`].
pub fn tags(raw: &[String]) -> Result<BTreeSet<Tag>, Refusal> {
    let tags: BTreeSet<Tag> = raw
        .iter()
        .map(|tag| Tag::new(tag))
        .collect::<Result<_, _>>()?;
    if tags.len() > MAX_TAGS {
        return Err(Refusal::TagsTooMany { max: MAX_TAGS });
    }
    Ok(tags)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("VIP", "vip")]
    #[case("  День   Рождения ", "день рождения")]
    #[case("Ёлка", "елка")]
    #[case("<b>🦉</b>", "<b>🦉</b>")]
    fn many_spellings_one_tag(#[case] raw: &str, #[case] expected: &str) {
        assert_eq!(Tag::new(raw).unwrap().as_str(), expected);
    }

    #[rstest]
    #[case("", "text_invalid")]
    #[case(" \t ", "text_invalid")]
    #[case("\u{3164}", "text_invalid")]
    #[case("a\nb", "text_invalid")]
    #[case("a\0b", "text_invalid")]
    #[case("a\u{202e}b", "text_invalid")]
    #[case("яяяяяяяяяяяяяяяяяяяяяяяяяяяяяяя", "text_too_long")]
    // Thirty letters, sixty when in lower case.
    #[case("İİİİİİİİİİİİİİİİİİİİİİİİİİİİİİ", "text_too_long")]
    fn junk_is_refused(#[case] raw: &str, #[case] code: &str) {
        assert_eq!(Tag::new(raw).unwrap_err().code(), code);
    }

    #[test]
    fn a_guest_has_twenty_at_most() {
        let numbered = |count: usize| (0..count).map(|n| n.to_string()).collect::<Vec<_>>();
        assert_eq!(tags(&numbered(20)).unwrap().len(), 20);
        assert_eq!(
            tags(&numbered(21)),
            Err(Refusal::TagsTooMany { max: MAX_TAGS })
        );
        let spelled = ["vip", "VIP", " Vip "].map(String::from);
        assert_eq!(tags(&spelled).unwrap().len(), 1);
    }

    proptest! {
        #[test]
        fn no_text_panics_and_a_tag_stays_itself(raw in any::<String>()) {
            if let Ok(tag) = Tag::new(&raw) {
                prop_assert!((1..=LONGEST).contains(&tag.as_str().chars().count()));
                prop_assert_eq!(Tag::new(tag.as_str()), Ok(tag));
            }
        }
    }
}

//! What can be wrong with markup. Each has a code, and its sentence stands in `error-markup-invalid`.

use thiserror::Error;

/// Longest name of a tag that is quoted, in characters: anything may stand after a `<`.
const NAME_MAX: usize = 20;

/// A mistake. Tags are named as they were written, see `quoted`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// A `<` that begins no tag, as in `2 < 3`.
    #[error("a < that begins no tag")]
    StrayBracket,
    /// No tag of Telegram's.
    #[error("unknown tag <{tag}>")]
    UnknownTag {
        /// Which.
        tag: String,
    },
    /// A tag whose `>` is missing.
    #[error("tag <{tag} without its >")]
    UnfinishedTag {
        /// Which.
        tag: String,
    },
    /// A tag that nothing closes.
    #[error("tag <{tag}> is never closed")]
    UnclosedTag {
        /// Which.
        tag: String,
    },
    /// An end of what was not begun.
    #[error("</{tag}> closes nothing")]
    UnexpectedEnd {
        /// Which.
        tag: String,
    },
    /// An end of another tag than the last that was begun.
    #[error("</{tag}> where </{open}> is due")]
    MismatchedEnd {
        /// Which end.
        tag: String,
        /// Which tag is open.
        open: String,
    },
    /// Something in a tag that is no `name="value"`.
    #[error("bad attribute of <{tag}>")]
    BadAttribute {
        /// Of which tag.
        tag: String,
    },
    /// A value without quotes that needs them.
    #[error("value of <{tag}> needs quotes")]
    UnquotedValue {
        /// Of which tag.
        tag: String,
    },
    /// A value whose closing quote is missing.
    #[error("unclosed quote in <{tag}>")]
    UnclosedQuote {
        /// Of which tag.
        tag: String,
    },
    /// A `span` that is no spoiler.
    #[error("span without class=\"tg-spoiler\"")]
    BadSpan,
    /// A custom emoji without its number.
    #[error("tg-emoji without a numeric emoji-id")]
    BadEmoji,
    /// A link to nowhere, or to where Telegram opens none.
    #[error("a link that Telegram would drop")]
    BadLink,
    /// A link in a link.
    #[error("a link within a link")]
    NestedLink,
    /// A quotation in a quotation.
    #[error("a blockquote within a blockquote")]
    NestedQuote,
    /// A reference to half a character.
    #[error("a reference to no character")]
    BadReference,
    /// A NUL, which Telegram takes nowhere.
    #[error("a character that Telegram does not take")]
    BadCharacter,
    /// More formatting than Telegram keeps.
    #[error("more than {max} tags")]
    TooManyTags {
        /// The most that it keeps.
        max: usize,
    },
}

impl Problem {
    /// Stable, snake_case; part of the API.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::StrayBracket => "stray_bracket",
            Self::UnknownTag { .. } => "unknown_tag",
            Self::UnfinishedTag { .. } => "unfinished_tag",
            Self::UnclosedTag { .. } => "unclosed_tag",
            Self::UnexpectedEnd { .. } => "unexpected_end",
            Self::MismatchedEnd { .. } => "mismatched_end",
            Self::BadAttribute { .. } => "bad_attribute",
            Self::UnquotedValue { .. } => "unquoted_value",
            Self::UnclosedQuote { .. } => "unclosed_quote",
            Self::BadSpan => "bad_span",
            Self::BadEmoji => "bad_emoji",
            Self::BadLink => "bad_link",
            Self::NestedLink => "nested_link",
            Self::NestedQuote => "nested_quote",
            Self::BadReference => "bad_reference",
            Self::BadCharacter => "bad_character",
            Self::TooManyTags { .. } => "too_many_tags",
        }
    }

    /// Arguments of the sentence, by Fluent name; the code chooses it.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = vec![("problem", self.code().into())];
        match self {
            Self::UnknownTag { tag }
            | Self::UnfinishedTag { tag }
            | Self::UnclosedTag { tag }
            | Self::UnexpectedEnd { tag }
            | Self::BadAttribute { tag }
            | Self::UnquotedValue { tag }
            | Self::UnclosedQuote { tag } => args.push(("tag", tag.clone())),
            Self::MismatchedEnd { tag, open } => {
                args.extend([("tag", tag.clone()), ("open", open.clone())]);
            }
            Self::TooManyTags { max } => args.push(("max", max.to_string())),
            _ => {}
        }
        args
    }
}

/// A tag's name, fit to be shown: visible ASCII as it was written, and dots for the rest.
pub(super) fn quoted(name: &str) -> String {
    let mut shown: String = name
        .chars()
        .take_while(char::is_ascii_graphic)
        .take(NAME_MAX)
        .collect();
    if shown.len() < name.len() {
        shown.push_str("...");
    }
    shown
}

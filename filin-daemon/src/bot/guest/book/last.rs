//! The last answers: where to call, and wishes. Both may be skipped.

use filin_core::domain::guest::MAX_COMMENT;
use filin_core::domain::phone::PhoneNumber;
use filin_core::domain::refusal::Refusal;
use filin_core::domain::text;

use super::choice::Choice;
use super::draft::{Draft, Stage};
use super::{Said, button};
use crate::bot::talk::Talk;
use crate::telegram::content::Content;

/// Asks where to call.
pub(super) fn phone(talk: &Talk) -> Content {
    let skip = button(talk.t("bot-book-skip", &[]), &Choice::Skip(Stage::Phone));
    Content::text(talk.t("bot-book-ask-phone", &[])).row([skip])
}

/// Takes a number in words; nobody vouches for it.
pub(super) fn typed_phone(talk: &Talk, draft: &mut Draft, words: &str) -> Said {
    match PhoneNumber::parse(words) {
        Ok(phone) => {
            draft.phone = Some(phone.as_str().to_owned());
            Said::Taken
        }
        Err(why) => again(talk, &why),
    }
}

/// Asks for wishes.
pub(super) fn comment(talk: &Talk) -> Content {
    let skip = button(
        talk.t("bot-book-no-comment", &[]),
        &Choice::Skip(Stage::Comment),
    );
    Content::text(talk.t("bot-book-ask-comment", &[])).row([skip])
}

/// Takes wishes.
pub(super) fn typed_comment(talk: &Talk, draft: &mut Draft, words: &str) -> Said {
    if words.is_empty() {
        return Said::Again(Some(talk.t("bot-words-please", &[])));
    }
    match text::clean_text("comment", words, MAX_COMMENT) {
        Ok(comment) => {
            draft.comment = Some(comment);
            Said::Taken
        }
        Err(why) => again(talk, &why),
    }
}

fn again(talk: &Talk, why: &Refusal) -> Said {
    Said::Again(Some(talk.services().texts().refusal(talk.language(), why)))
}

//! Why a command did not come to its end: something is missing, or wrong with its words.

use filin_core::api::guest::Guest;
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;

use super::field::Field;
use crate::bot::failure::Failure;
use crate::bot::talk::Talk;
use crate::telegram::client::CallError;
use crate::telegram::html::{cut, escape};

/// Longest piece of somebody's words that is shown back to them.
const LONGEST: usize = 60;

/// See the module.
#[derive(Debug)]
pub(super) enum Stop {
    /// This must be asked for.
    Missing(Field),
    /// Several guests fit: which is meant?
    Several(Vec<Guest>),
    /// An argument that cannot be.
    Wrong(Wrong),
    /// The core or Telegram says no.
    Failed(Failure),
}

/// What commands return.
pub(super) type Deed<T = ()> = Result<T, Stop>;

/// An argument that cannot be, and what it was meant for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    /// The end of the text's key: `desk-wrong-…`.
    pub(super) what: &'static str,
    /// As it was typed.
    pub(super) word: String,
}

impl Wrong {
    pub(super) fn new(what: &'static str, word: impl Into<String>) -> Self {
        Self {
            what,
            word: word.into(),
        }
    }

    /// The sentence, as HTML.
    pub(super) fn say(&self, talk: &Talk) -> String {
        let word = escape(&cut(&self.word, LONGEST)).into_owned();
        talk.t(&format!("desk-wrong-{}", self.what), &[("word", word)])
    }
}

impl From<Wrong> for Stop {
    fn from(wrong: Wrong) -> Self {
        Self::Wrong(wrong)
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error.into())
    }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Failed(refusal.into())
    }
}

impl From<CallError> for Stop {
    fn from(error: CallError) -> Self {
        Self::Failed(error.into())
    }
}

//! Why an update was not answered as it was meant.

use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;

use crate::telegram::client::CallError;

/// See the module.
#[derive(Debug)]
pub(super) enum Failure {
    /// The core refuses, or cannot.
    Core(Error),
    /// Telegram does.
    Call(CallError),
}

/// What handlers return.
pub(super) type Outcome<T = ()> = Result<T, Failure>;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Core(refusal.into())
    }
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        Self::Call(error)
    }
}

//! Why nothing came of it, in the user's words.

use filin_core::transfer::error::Error as Failure;

use crate::error::Error;
use crate::exit::Exit;
use crate::words::Words;

/// What a failure is to the command line: a refusal, a server that is away, or something of this machine.
pub(in crate::cmd) fn failed(words: &Words, option: &str, failure: &Failure) -> Error {
    let mut args = failure.args();
    args.push(("option", option.to_owned()));
    let what = words.with(&format!("data-{}", failure.code()), &args);
    match failure {
        failure if failure.is_away() => Error::Ended(what, Exit::ServerAway),
        Failure::NoRoom(_)
        | Failure::Postgres(_)
        | Failure::Sqlite(_)
        | Failure::Io(_)
        | Failure::Interrupted
        | Failure::Internal(_) => Error::Local(what),
        _ => Error::Absent(what),
    }
}

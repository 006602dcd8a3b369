//! Why a command did not do what was asked, its exit code, and what to say about it.

use filin_core::api::problem::{Alternative, Problem};

use crate::exit::Exit;
use crate::shown;
use crate::words::Words;

/// The result of a command.
pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a command failed. Texts in here are already in the user's language.
#[derive(Debug)]
pub(crate) enum Error {
    /// The command line cannot be carried out; with what to do about it.
    Usage(String, Option<String>),
    /// The server said no, and why.
    Problem(Box<Problem>),
    /// The server said no without a word.
    Status(u16),
    /// The server points to another address.
    Moved(String),
    /// The server cannot be reached. Whether a change was made all the same is not known when it
    /// had already been sent.
    Away {
        server: String,
        why: String,
        sent: bool,
    },
    /// The server's answer is none that Filin gives.
    Answer(String),
    /// Nothing answers to what was asked for.
    Absent(String),
    /// Something on this machine is wrong: a file, a terminal.
    Local(String),
    /// It ended with this sentence and this code.
    Ended(String, Exit),
    /// The person said no.
    Declined,
    /// Everything has been said already.
    Said(Exit),
    /// Whoever read the output has gone; nobody is left to be told.
    ClosedPipe,
}

/// An error as it is said: the sentence, and what to do next.
pub(crate) struct Saying {
    /// What is wrong.
    pub(crate) what: String,
    /// What to do next, line by line.
    pub(crate) next: Vec<String>,
}

impl Error {
    /// A command line that cannot be carried out, by the key of its text and of its hint.
    pub(crate) fn usage(words: &Words, key: &str, args: &[(&str, String)]) -> Self {
        Self::Usage(words.with(key, args), None)
    }

    /// The exit code.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Usage(..) => Exit::Usage,
            Self::Problem(problem) => Exit::of_status(problem.status),
            Self::Status(status) => Exit::of_status(*status),
            Self::Absent(_) => Exit::Refused,
            Self::Away { .. } => Exit::ServerAway,
            Self::Moved(_) | Self::Answer(_) | Self::Local(_) | Self::Declined => Exit::Failed,
            Self::Said(exit) | Self::Ended(_, exit) => *exit,
            Self::ClosedPipe => Exit::Ok,
        }
    }

    /// Whether it may be better the next time.
    pub(crate) fn passes(&self) -> bool {
        let ill = |status: u16| status == 429 || status >= 500;
        match self {
            Self::Away { .. } => true,
            Self::Problem(problem) => ill(problem.status),
            Self::Status(status) => ill(*status),
            _ => false,
        }
    }

    /// What to say; nothing where everything has been said or nobody listens.
    pub(crate) fn saying(&self, words: &Words) -> Option<Saying> {
        let say = |what: String, next: Vec<String>| Some(Saying { what, next });
        match self {
            Self::Usage(what, hint) => say(what.clone(), hint.iter().cloned().collect()),
            Self::Problem(problem) => say(detail(problem), after_problem(problem, words)),
            Self::Status(status) => {
                let what = words.with("error-status", &[("status", status.to_string())]);
                say(what, hint(*status, words).into_iter().collect())
            }
            Self::Moved(to) => say(words.with("error-moved", &[("to", to.clone())]), Vec::new()),
            Self::Away { server, why, sent } => {
                let args = [("server", server.clone()), ("why", why.clone())];
                let unknown = sent.then(|| words.get("hint-unknown-outcome"));
                let next = unknown
                    .into_iter()
                    .chain([words.get("hint-away")])
                    .collect();
                say(words.with("error-away", &args), next)
            }
            Self::Answer(why) => {
                let what = words.with("error-answer", &[("why", why.clone())]);
                say(what, vec![words.get("hint-answer")])
            }
            Self::Absent(what) | Self::Local(what) | Self::Ended(what, _) => {
                say(what.clone(), Vec::new())
            }
            Self::Declined => say(words.get("declined"), Vec::new()),
            Self::Said(_) | Self::ClosedPipe => None,
        }
    }
}

/// The server's own sentence, or at least its title.
fn detail(problem: &Problem) -> String {
    let text = if problem.detail.trim().is_empty() {
        &problem.title
    } else {
        &problem.detail
    };
    text.clone()
}

fn after_problem(problem: &Problem, words: &Words) -> Vec<String> {
    if !problem.alternatives.is_empty() {
        let free = problem
            .alternatives
            .iter()
            .map(|free| alternative(free, words));
        return std::iter::once(words.get("alternatives"))
            .chain(free)
            .collect();
    }
    let by_code = match problem.code.as_str() {
        "slot_taken" => Some(words.get("hint-slot-taken")),
        "stale_version" => Some(words.get("hint-stale")),
        _ => None,
    };
    by_code
        .or_else(|| hint(problem.status, words))
        .into_iter()
        .collect()
}

fn alternative(free: &Alternative, words: &Words) -> String {
    let tables: Vec<String> = free.tables.iter().map(ToString::to_string).collect();
    let args = [
        ("when", shown::moment_short(words, free.starts_at)),
        ("tables", tables.join(" + ")),
    ];
    format!("  {}", words.with("alternative", &args))
}

fn hint(status: u16, words: &Words) -> Option<String> {
    let key = match status {
        401 => "hint-unauthorized",
        403 => "hint-forbidden",
        429 => "hint-too-many",
        502..=504 => "hint-away",
        500 => "hint-internal",
        _ => return None,
    };
    Some(words.get(key))
}

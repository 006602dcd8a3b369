//! What keeps the daemon from starting: one line that names the setting and says what to write.

use thiserror::Error;

/// A setting, or a file of settings, is wrong. Displayed as one line; never repeats a value, since
/// it may be a secret.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{what}: {problem}")]
pub struct ConfigError {
    what: String,
    problem: String,
}

impl ConfigError {
    /// The setting's value is wrong; `origin` says where it stands, `example` what would do.
    #[must_use]
    pub fn setting(name: &str, origin: &str, problem: &str, example: &str) -> Self {
        Self {
            what: format!("{name} ({origin})"),
            problem: format!("{}; for example {name}={example}", one_line(problem)),
        }
    }

    /// The whole file is wrong.
    #[must_use]
    pub fn file(file: &str, problem: &str) -> Self {
        Self {
            what: file.into(),
            problem: one_line(problem),
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
